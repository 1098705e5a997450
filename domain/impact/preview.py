"""The whole preview of a proposal: terms, deadlines, burden, fairness and the room that procurement law leaves.

Readings that this module takes:
- every awaited party assents on the day that is looked at; what was borne so far and fairness are of that day;
- the standard shock and the room in law are of the first day of the terms, where that lies later.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from domain.facts import Agreement, Change, Event
from domain.impact.burden import BurdenMoved, borne_so_far, of_standard_shock
from domain.impact.deadlines import DeadlineMoved, deadlines_moved
from domain.impact.terms import TermMoved, terms_moved
from domain.lifecycle import carried_out, replay
from domain.procurement.limits import LimitsView, limits_view
from domain.procurement.record import procurement_record
from domain.relationship.view import RelationshipView
from domain.sharing.record import risk_record
from domain.state import Partnership, Proposal
from domain.stated import Stated, standing_facts
from domain.table import NotOnTheTable
from domain.weights import Dimension


@dataclass(frozen=True, slots=True)
class ScoreMoved:
    """The headline of fairness, or the score of one of its questions, before and after; None is not known."""

    dimension: Dimension | None
    before: Decimal | None
    after: Decimal | None


@dataclass(frozen=True, slots=True)
class RoomMoved:
    """The numeric room of procurement law before and after; None for a contract outside that law."""

    before: LimitsView | None
    after: LimitsView | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Impact:
    """What a proposal would change, were it adopted on a day; its terms apply from `terms_from`.

    `last_day` is that of the contract, before and after.
    """

    on: date
    terms_from: date
    last_day: tuple[date | None, date | None]
    terms: tuple[TermMoved, ...]
    deadlines: tuple[DeadlineMoved, ...]
    borne: tuple[BurdenMoved, ...]
    standard_shock: tuple[BurdenMoved, ...]
    fairness: tuple[ScoreMoved, ...]
    room: RoomMoved


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """The record with what is measured of it, as it is or as it would be."""

    stated: Sequence[Stated]
    view: RelationshipView


def impact(before: Side, after: Side, *, proposal: int, on: date) -> Impact:
    """Compare the record with itself as it would be with a proposal adopted on a day.

    Raises: NotOnTheTable, DomainError when a change could not take effect.
    """
    was, becomes = (replay(one.event for one in side.stated) for side in (before, after))
    if was is None or becomes is None or proposal not in was.table:
        raise NotOnTheTable(proposal)
    laid = was.table[proposal]
    day = max((on, laid.terms_from, *(change.applies_from or on for change in laid.changes)))
    risks = [risk_record(side.stated, (), as_of=day).record for side in (before, after)]
    return Impact(
        on=on,
        terms_from=laid.terms_from,
        last_day=(_last_day(was), _last_day(becomes)),
        terms=terms_moved(standing_facts(before.stated), _brought(was, laid, proposal, on)),
        deadlines=deadlines_moved(was, becomes),
        borne=borne_so_far(before.view, after.view),
        standard_shock=of_standard_shock(*risks, day=day),
        fairness=_fairness(before.view, after.view),
        room=RoomMoved(*(_room(side.stated, day) for side in (before, after))),
    )


def _brought(partnership: Partnership, laid: Proposal, number: int, on: date) -> list[tuple[Change, tuple[Event, ...]]]:
    agreement = Agreement(number, laid.by, laid.terms_from, on)
    return list(carried_out(partnership, laid.changes, agreement))


def _last_day(partnership: Partnership) -> date | None:
    if partnership.notice is not None:
        return partnership.notice.ends_on
    return partnership.term.end if partnership.term else None


def _fairness(before: RelationshipView, after: RelationshipView) -> tuple[ScoreMoved, ...]:
    was, becomes = before.fairness, after.fairness
    questions = (ScoreMoved(one, was.dimensions[one].score, becomes.dimensions[one].score) for one in Dimension)
    return (ScoreMoved(None, was.headline.value, becomes.headline.value), *questions)


def _room(stated: Sequence[Stated], day: date) -> LimitsView | None:
    found = procurement_record(stated, as_of=day)
    return None if found.contract is None else limits_view(found.contract, found.modifications, as_of=day)
