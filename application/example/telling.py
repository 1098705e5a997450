"""How the example is told: steps, each a command that a party gave on a day, grouped in chapters."""

from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time

from domain.facts import Command, Origin

SOURCE = "Voorbeeldpartnerschap"


@dataclass(frozen=True)
class Step:
    """One command of the story."""

    chapter: str
    on: date
    party: str
    command: Command


@dataclass
class Telling:
    """A story that is being told."""

    steps: list[Step] = field(default_factory=list)
    chapter: str = ""

    def give(self, on: date, party: str, command: Command) -> None:
        """Add what a party gave on a day."""
        self.steps.append(Step(self.chapter, on, party, command))

    def in_order(self) -> tuple[Step, ...]:
        """Give the steps chapter by chapter, in the order of their days, each with where it stands in the story."""
        chapters = list(dict.fromkeys(step.chapter for step in self.steps))
        ordered = sorted(self.steps, key=lambda step: (chapters.index(step.chapter), step.on))
        return tuple(_placed(step, number) for number, step in enumerate(ordered, start=1))


def _placed(step: Step, number: int) -> Step:
    known_at = datetime.combine(step.on, time.min, UTC)
    origin = Origin(source=SOURCE, ref=f"{step.on.isoformat()}-{number}", known_at=known_at)
    return replace(step, command=step.command.model_copy(update={"origin": origin}))
