"""How the example is told: steps, each a command that a party gave on a day, grouped in chapters."""

from dataclasses import dataclass, field
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
        known_at = datetime.combine(on, time.min, UTC)
        from_story = Origin(source=SOURCE, ref=f"{on.isoformat()}-{len(self.steps) + 1}", known_at=known_at)
        self.steps.append(Step(self.chapter, on, party, command.model_copy(update={"origin": from_story})))
