"""A record that is told step by step, so that a view can be looked at on any day."""

from dataclasses import dataclass, field
from datetime import date
from typing import Self

from domain.facts import Author, Change, Command, Event
from domain.lifecycle import decide, replay
from domain.state import Partnership
from domain.stated import Stated
from domain.views.view import Moment
from tests.domain.builders import OPENED, TODAY, a_signed_contract, an_opening, as_client, outcome, standing


def _opening() -> list[Event]:
    return list(decide(None, an_opening(), as_client(OPENED)))


@dataclass
class Told:
    """A contract, and what is told of it from then on; how it came about is told by its opening alone."""

    state: Partnership = field(default_factory=a_signed_contract)
    events: list[Event] = field(default_factory=_opening)

    def given(self, command: Command, author: Author | None = None) -> Self:
        """Tell what a command of the client, or of somebody else, leads to."""
        return self._told(decide(self.state, command, author or as_client()))

    def agreed(self, *changes: Change, today: date = TODAY) -> Self:
        """Tell which terms changes bring about; the proposal itself is left out."""
        return self._told(outcome(self.state, *changes, today=today)[2:])

    def moment(self, on: date = TODAY) -> Moment:
        """Look at the record on a day."""
        stated = (Stated(version=number, event=one, known_on=OPENED) for number, one in enumerate(self.events, 1))
        return Moment(stated=tuple(stated), as_of=on)

    def _told(self, events: tuple[Event, ...]) -> Self:
        self.events.extend(events)
        self.state = standing(replay(events, self.state))
        return self
