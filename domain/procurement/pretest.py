"""A proposal put to the grounds before anybody assents: what holds, what fails, what people still judge, and the room.

Readings that this module takes:
- of what one party states the latest counts; a point on which the parties state different things is not settled, and
  awaits a fact;
- whoever leaves a key role that counted in the award raises the question of competition about every proposal;
- several modifications in one proposal are tested one after another, each with those before it counted as made;
- what the terms of the proposal tell goes before what a party states about them.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Final

from domain.circumstances import POINTS, Cause, CircumstancesStated, YesNo
from domain.facts import Change
from domain.modifications import Ground, ModifyContract
from domain.procurement.answers import Judgement
from domain.procurement.bearing import AgreedSoFar, Bearing, bearing
from domain.procurement.conditions import Concern, ProposedChange, Setting
from domain.procurement.grounds import GroundVerdict, put_to_grounds
from domain.procurement.limits import Modification, ProcuredContract
from domain.procurement.record import ProcurementRecord
from domain.procurement.room import Room, room_in

_CONCERNS: Final[Mapping[str, Concern]] = {
    "award_criterion_touched": Concern.AWARD_CRITERION_TOUCHED,
    "entry_conditions_touched": Concern.ENTRY_CONDITIONS_TOUCHED,
}


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What the parties stated about a proposal: the settled points, and those on which they differ."""

    settled: Mapping[str, Any]
    divided: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ChangeOnGrounds:
    """One change put to every ground in the order in which to look at them; `named` is the ground that it names."""

    named: Ground | None
    change: ProposedChange
    verdicts: tuple[GroundVerdict, ...]
    rooms: Mapping[Ground, Room]


@dataclass(frozen=True, slots=True)
class Pretest:
    """What procurement law asks of a proposal: what it moves, what was stated about it, and each change tested.

    `tested` is empty where the proposal moves nothing of the contract.
    """

    bearing: Bearing
    circumstances: Circumstances
    tested: tuple[ChangeOnGrounds, ...]


def pretest(
    record: ProcurementRecord, agreed: AgreedSoFar, *, proposal: int, changes: Sequence[Change], on: date
) -> Pretest | None:
    """Put a proposal to the grounds on the first day of its terms; None while no value at an award is agreed."""
    if record.contract is None:
        return None
    moved, told = bearing(changes, agreed), circumstances(record.circumstances, proposal)
    left = frozenset({Concern.AWARD_CRITERION_TOUCHED} if record.awarded_roles_left else ())
    stated = _Stated(moved, told, record.judgements_about(proposal), left, on)
    named = [change for change in changes if isinstance(change, ModifyContract)]
    if named:
        return Pretest(moved, told, tuple(_one_by_one(record, stated, named)))
    tested = (_tested(record.contract, stated.change(None), record.modifications),) if moved.touches else ()
    return Pretest(moved, told, tested)


@dataclass(frozen=True, slots=True)
class _Stated:
    """What is known of a proposal besides the modifications that it names."""

    bearing: Bearing
    circumstances: Circumstances
    judgements: tuple[Judgement, ...]
    raised: frozenset[Concern]
    on: date

    def change(self, named: ModifyContract | None) -> ProposedChange:
        """Give a change of the proposal as the grounds look at it."""
        told = self.circumstances.settled
        delta = named.value_delta if named else self.bearing.value_delta
        return ProposedChange(
            on=self.on,
            value_delta=told.get("value_delta") if delta is None else delta,
            clause=(named.clause if named else self.bearing.option) or told.get("clause"),
            follows_clause=_so(told.get("follows_clause")),
            favours_contractor=_so(told.get("favours_contractor")),
            replacement=told.get("replacement"),
            cause=told.get("cause", Cause.OTHER),
            concerns=self.raised.union(concern for point, concern in _CONCERNS.items() if _so(told.get(point))),
            judgements=self.judgements,
        )


def _one_by_one(
    record: ProcurementRecord, stated: _Stated, named: Sequence[ModifyContract]
) -> Iterator[ChangeOnGrounds]:
    made = list(record.modifications)
    for place, modification in enumerate(named, start=1):
        change = stated.change(modification)
        if record.contract is not None:
            yield replace(_tested(record.contract, change, made), named=modification.basis)
        made.append(
            Modification(
                ref=f"proposed {place}",
                on=stated.on,
                ground=modification.basis,
                value_delta=modification.value_delta,
                clause=modification.clause,
                reason=modification.reason,
            )
        )


def _tested(contract: ProcuredContract, change: ProposedChange, made: Iterable[Modification]) -> ChangeOnGrounds:
    so_far = tuple(one for one in made if one.on <= change.on)
    verdicts = put_to_grounds(contract, change, made=so_far)
    setting = Setting(contract, change, so_far)
    rooms = {verdict.entry.ground: room_in(verdict.entry.ground, setting) for verdict in verdicts}
    known = {ground: room for ground, room in rooms.items() if room is not None}
    return ChangeOnGrounds(None, change, verdicts, known)


def _so(told: YesNo | None) -> bool | None:
    return None if told is None else told is YesNo.YES


def circumstances(stated: Iterable[CircumstancesStated], proposal: int) -> Circumstances:
    """Gather what the parties stated about a proposal, the earliest statement first."""
    told: dict[str, dict[str, Any]] = {point: {} for point in POINTS}
    for event in stated:
        for point in POINTS:
            if event.proposal == proposal and getattr(event, point) is not None:
                told[point][event.by] = getattr(event, point)
    values = {point: set(by_party.values()) for point, by_party in told.items()}
    return Circumstances(
        settled={point: next(iter(found)) for point, found in values.items() if len(found) == 1},
        divided=tuple(point for point in POINTS if len(values[point]) > 1),
    )
