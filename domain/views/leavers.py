"""What a key person who leaves leaves behind: a handover dossier, and a match that both sides judge again."""

from datetime import date
from typing import Annotated, Final

from domain.facts import WARNS, Event, Frozen, PartyId
from domain.key_people.leaving import HandoverDelivered, KeyPersonLeaving, KeyPersonStays
from domain.memory.key_people import KeyRole
from domain.start.culture import CultureJudged
from domain.views.view import EventNumber, Moment, PersonShown

LEAVING_EVENTS: Final[tuple[type[Event], ...]] = (KeyPersonLeaving, KeyPersonStays, HandoverDelivered, CultureJudged)
"""The events from which follows what a key person leaves behind."""


class DossierShown(Frozen):
    """The handover dossier of a key person who leaves or left."""

    party: PartyId
    role: KeyRole
    person: PersonShown
    last_day: date
    due: date
    delivered_on: date | None
    overdue: Annotated[bool, WARNS]
    event: EventNumber


class RematchShown(Frozen):
    """That the parties judge again how they match, after a key person left."""

    party: PartyId
    role: KeyRole
    last_day: date
    due: date
    judged_by: tuple[PartyId, ...]
    waits_for: tuple[PartyId, ...]
    overdue: Annotated[bool, WARNS]
    event: EventNumber


def dossiers_of(moment: Moment) -> tuple[DossierShown, ...]:
    """Give the handover dossier of every key person who leaves or left, and whether it is there."""
    rows: dict[tuple[str, KeyRole, int], DossierShown] = {}
    for one in moment.facts(KeyPersonLeaving, KeyPersonStays, HandoverDelivered):
        match one.event:
            case KeyPersonLeaving() as told:
                stated = told.model_dump(include={"party", "role", "person", "last_day"})
                overdue = told.handover_by < moment.as_of
                rows[told.party, told.role, told.person] = DossierShown(
                    **stated, due=told.handover_by, delivered_on=None, overdue=overdue, event=one.version
                )
            case KeyPersonStays() as told:
                rows.pop((told.by, told.role, told.person), None)
            case HandoverDelivered() as told if (told.by, told.role, told.person) in rows:
                there = {"delivered_on": told.effective_on, "overdue": False, "event": one.version}
                place = (told.by, told.role, told.person)
                rows[place] = rows[place].model_copy(update=there)
    return tuple(rows.values())


def rematches_of(moment: Moment) -> tuple[RematchShown, ...]:
    """Give for every key person who leaves or left which parties have judged since how they match."""
    judged = [(version, judgement.by) for version, judgement in moment.told(CultureJudged)]
    rows: dict[tuple[str, KeyRole], RematchShown] = {}
    for one in moment.facts(KeyPersonLeaving, KeyPersonStays):
        match one.event:
            case KeyPersonLeaving(rematch_by=date()) as told:
                since = {party for version, party in judged if version > one.version}
                rows[told.party, told.role] = _rematch(moment, told, since, one.version)
            case KeyPersonStays() as told:
                rows.pop((told.by, told.role), None)
    return tuple(rows.values())


def _rematch(moment: Moment, told: KeyPersonLeaving, judged: set[str], version: int) -> RematchShown:
    due = told.rematch_by or told.last_day
    waits_for = tuple(party for party in moment.parties if party not in judged)
    return RematchShown(
        party=told.party,
        role=told.role,
        last_day=told.last_day,
        due=due,
        judged_by=tuple(party for party in moment.parties if party in judged),
        waits_for=waits_for,
        overdue=bool(waits_for) and due < moment.as_of,
        event=version,
    )
