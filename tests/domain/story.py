"""A record that is told command by command, for the tests of what is worked out from it."""

from dataclasses import dataclass, field
from datetime import date

from domain.assent import GiveAssent
from domain.clauses import Clause
from domain.facts import Author, Command, Event
from domain.lifecycle import decide, evolve
from domain.risk import ReviseClause
from domain.state import Partnership
from domain.stated import Stated
from tests.domain.builders import TODAY, a_proposal, as_client, as_contractor


@dataclass
class Story:
    """A record that is told command by command, with every event at its place."""

    partnership: Partnership | None = None
    events: list[Event] = field(default_factory=list)

    def give(self, command: Command, author: Author) -> None:
        for event in decide(self.partnership, command, author):
            self.partnership = evolve(self.partnership, event)
            self.events.append(event)

    @property
    def stated(self) -> tuple[Stated, ...]:
        return tuple(
            Stated(version=version, event=event, known_on=event.decided_on)
            for version, event in enumerate(self.events, start=1)
        )

    @property
    def number(self) -> int:
        assert self.partnership is not None
        return self.partnership.proposals_laid

    def lay(self, *changes: object, **other: object) -> int:
        self.give(a_proposal(*changes, **other), as_client())  # type: ignore[arg-type]  # any change may be laid
        return self.number

    def assent(self, number: int, author: Author) -> None:
        self.give(GiveAssent(effective_on=TODAY, proposal=number), author)

    def agree(self, *changes: object) -> int:
        number = self.lay(*changes)
        self.assent(number, as_contractor())
        return number

    def revise(self, clause: Clause, day: date = TODAY) -> ReviseClause:
        return ReviseClause(driver="labour", clause=clause, applies_from=day)
