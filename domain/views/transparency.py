"""What each party agreed to show: its earning model, its financial position and more, in time or not, alike for all.

Source: statement S0.11.
"""

from collections.abc import Iterator
from datetime import date
from enum import StrEnum
from typing import Annotated, Final

from domain.disclosures import (
    EARNING_MODEL,
    FINANCIAL_POSITION,
    DisclosureAgreed,
    DisclosureDropped,
    DisclosureJudged,
    DisclosureMade,
    Topic,
)
from domain.facts import WARNS, Event, Frozen, PartyId
from domain.views.view import EventNumber, Moment

TRANSPARENCY_EVENTS: Final[frozenset[type[Event]]] = frozenset(
    {DisclosureAgreed, DisclosureDropped, DisclosureMade, DisclosureJudged}
)
"""Every kind of event that tells what was to be shown, and what became of it."""
EXPECTED: Final = (EARNING_MODEL, FINANCIAL_POSITION)
"""What every party is expected to show the others, agreed or not."""


class Showing(StrEnum):
    """What became of something that a party shows."""

    NOT_AGREED = "not_agreed"
    NOT_YET_DUE = "not_yet_due"
    OVERDUE = "overdue"
    IN_TIME = "in_time"
    LATE = "late"
    INCOMPLETE = "incomplete"


class DisclosureOfParty(Frozen):
    """One thing that a party shows the others: by when, and what became of it; without an event nothing was agreed."""

    party: PartyId
    topic: Topic
    due: date | None
    shown_on: date | None
    showing: Showing
    overdue: Annotated[bool, WARNS]
    event: EventNumber | None


def disclosures_of(moment: Moment) -> Iterator[DisclosureOfParty]:
    """Give what every party shows: what it did not agree of the earning model and financial position, then the rest."""
    dropped = {event.disclosure for _, event in moment.told(DisclosureDropped)}
    owed = [one for one in moment.told(DisclosureAgreed) if one[1].disclosure not in dropped]
    for party in moment.parties:
        own = [(version, event) for version, event in owed if event.owed_by == party]
        agreed = {event.topic for _, event in own}
        yield from (_not_agreed(party, topic) for topic in EXPECTED if topic not in agreed)
        yield from (_owed(moment, version, event) for version, event in own)


def _not_agreed(party: str, topic: str) -> DisclosureOfParty:
    return DisclosureOfParty(
        party=party, topic=topic, due=None, shown_on=None, showing=Showing.NOT_AGREED, overdue=False, event=None
    )


def _owed(moment: Moment, version: int, event: DisclosureAgreed) -> DisclosureOfParty:
    shown = _shown_on(moment, event.disclosure)
    showing = _showing(moment, event, shown)
    return DisclosureOfParty(
        party=event.owed_by,
        topic=event.topic,
        due=event.due,
        shown_on=min(shown, default=None),
        showing=showing,
        overdue=showing is Showing.OVERDUE,
        event=version,
    )


def _shown_on(moment: Moment, disclosure: int) -> list[date]:
    made = moment.told(DisclosureMade)
    return [event.effective_on for _, event in made if event.disclosure == disclosure]


def _showing(moment: Moment, owed: DisclosureAgreed, shown: list[date]) -> Showing:
    if not shown:
        return Showing.OVERDUE if owed.due < moment.as_of else Showing.NOT_YET_DUE
    if _judged_incomplete(moment, owed.disclosure, max(shown)):
        return Showing.INCOMPLETE
    return Showing.IN_TIME if min(shown) <= owed.due else Showing.LATE


def _judged_incomplete(moment: Moment, disclosure: int, since: date) -> bool:
    """Tell whether the last word of some party, since the last showing, is that something is missing."""
    judged = [event for _, event in moment.told(DisclosureJudged) if event.disclosure == disclosure]
    last_words = {event.by: event.complete for event in judged if event.effective_on >= since}
    return not all(last_words.values())
