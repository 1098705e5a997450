"""A partnership whose whole record is kept, for tests that ask what the record says."""

from datetime import date, timedelta
from typing import Any

from domain.assent import GiveAssent
from domain.facts import Author, Change, Command, Event
from domain.lifecycle import decide, replay
from domain.state import Partnership
from domain.stated import Stated
from tests.domain.builders import (
    CLIENT,
    CONTRACTOR,
    OPENED,
    START,
    a_goal,
    a_proposal,
    a_term,
    a_value,
    an_opening,
    as_party,
    standing,
)


class History:
    """A contract of a client and a contractor, told event by event."""

    def __init__(self, *terms: Change, start: date = START, end: date = date(2027, 12, 31)) -> None:
        self.events: list[Event] = []
        self.known: list[date] = []
        self.give(an_opening(), as_party(CLIENT, OPENED))
        self.agree(a_term(start=start, end=end), a_value(), a_goal(), *terms, today=start)

    @property
    def partnership(self) -> Partnership:
        return standing(replay(self.events))

    @property
    def stated(self) -> tuple[Stated, ...]:
        told = zip(self.events, self.known, strict=True)
        return tuple(Stated(version=place, event=event, known_on=day) for place, (event, day) in enumerate(told, 1))

    def give(self, command: Command, author: Author) -> tuple[Event, ...]:
        """Give a command; what it leads to is recorded on the author's day."""
        events = decide(replay(self.events), command, author)
        self.events.extend(events)
        self.known.extend(author.today for _ in events)
        return events

    def agree(self, *changes: Change, today: date, **stated: Any) -> tuple[Event, ...]:
        """Let the client propose and the contractor assent on one day; give the terms that this brought about."""
        offered = {"effective_on": today, "answer_due": today + timedelta(days=14), **stated}
        self.give(a_proposal(*changes, **offered), as_party(CLIENT, today))
        assent = GiveAssent(
            effective_on=today,
            proposal=self.partnership.proposals_laid,
            on_behalf_of=CONTRACTOR,
            evidence="Ondertekend exemplaar.",
        )
        return self.give(assent, as_party(CLIENT, today))[2:]
