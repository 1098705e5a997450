"""Words for the views of the relation: events in the order of a record, looked at on a day."""

from datetime import date
from typing import Any

from domain.facts import Event
from domain.formation import PartnershipOpened, PartyEntry
from domain.state import PartyRole, Regime
from domain.stated import Stated
from domain.views.view import Moment

START, TODAY = date(2024, 1, 1), date(2025, 6, 3)
ROLES = {"C": PartyRole.CLIENT, "S": PartyRole.CONTRACTOR, "P": PartyRole.PARTNER}


def told(sort: type[Event], /, by: str = "S", day: date = START, **fields: Any) -> Event:
    return sort(by=by, effective_on=day, decided_on=day, **fields)


def agreed(sort: type[Event], /, day: date = START, **fields: Any) -> Event:
    return told(sort, "C", day, proposal=1, **fields)


def opening(*parties: str, name: str = "Schoonmaak") -> Event:
    entries = tuple(
        PartyEntry(party=party, name=party, role=ROLES[party], organisation=party.lower())
        for party in parties or ("C", "S")
    )
    stated = {"regime": Regime.PRIVATE, "currency": "EUR", "time_zone": "Europe/Amsterdam"}
    return told(PartnershipOpened, "C", name=name, parties=entries, **stated)


def moment(*events: Event, as_of: date = TODAY) -> Moment:
    """The record of these events, the opening in front unless it is among them."""
    whole = events if any(isinstance(event, PartnershipOpened) for event in events) else (opening(), *events)
    stated = (Stated(version=number, event=event, known_on=START) for number, event in enumerate(whole, 1))
    return Moment(stated=tuple(stated), as_of=as_of)
