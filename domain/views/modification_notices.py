"""The drafts of the notices of modifications: what an announcement must say, from the events.

Readings that this view takes:
- the value before a modification is the value at the award with the indexation of that day and every earlier
  modification; a small change counts in it as any other;
- a draft tells every earlier modification that no recorded notice told yet, so that small ones are told too.
Source: Directive 2014/24/EU article 72(1) and annex V, part G; a draft and no legal advice.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Annotated, Final

from domain.announcements import ModificationNoticeRecorded, RecordModificationNotice
from domain.facts import WARNS, Frozen, Refers, Title
from domain.modifications import (
    ContractModified,
    Ground,
    GroundJudged,
    IndexationApplied,
    JudgeGround,
    ModifyContract,
    ProcurementAgreed,
)
from domain.procurement.grounds import GROUNDS
from domain.procurement.limits import ProcuredContract, ratio
from domain.procurement.record import procurement_record
from domain.quantities import Amount, Money, Rate, to_figure
from domain.views.view import EventNumber, Moment, View, Viewing

_ENTRIES: Final = {entry.ground: entry for entry in GROUNDS}


class NoticeDuty(StrEnum):
    """Whether the law asks for a notice."""

    REQUIRED = "required"
    VOLUNTARY = "voluntary"


class NoticeDraft(Frozen):
    """What the notice of one modification says. Unit of money: minor units, excluding VAT."""

    event: EventNumber
    duty: NoticeDuty
    ground: Ground
    notice_code: Title
    decided_on: date
    applies_from: date
    value_before: Money
    value_delta: Money
    value_after: Money
    rise: Rate | None
    clause: Title | None
    description: Title | None
    earlier_told: int
    judgements: int
    proposal: Annotated[int, Refers("proposal")]
    published_on: date | None
    reference: Title | None
    awaited: Annotated[bool, WARNS]


class EarlierModification(Frozen):
    """An earlier modification that a draft tells, because no notice told it yet."""

    told_in: EventNumber
    ground: Ground
    decided_on: date
    applies_from: date
    value_delta: Money
    description: Title | None
    event: EventNumber


class ModificationNoticesView(View):
    """A draft notice of every modification, with the earlier ones that it must tell too."""

    draft: bool
    initial_value: Amount | None
    awaited: Annotated[int, WARNS]
    notices: tuple[NoticeDraft, ...]
    earlier: tuple[EarlierModification, ...]


@dataclass(frozen=True, slots=True)
class _Made:
    """One modification at its place in the record."""

    version: int
    event: ContractModified


def modification_notices_view(moment: Moment) -> ModificationNoticesView:
    """Write the draft of every notice."""
    found = procurement_record(moment.known, as_of=moment.as_of).contract
    made = [_Made(version, event) for version, event in moment.told(ContractModified)]
    made.sort(key=lambda one: (one.event.effective_on, one.version))
    drafts = tuple(_drafts(moment, found, made)) if found else ()
    return ModificationNoticesView(
        draft=True,
        initial_value=found.initial_value if found else None,
        awaited=sum(one.awaited for one in drafts),
        notices=tuple(reversed(drafts)),
        earlier=tuple(earlier for one in reversed(made) for earlier in _earlier(moment, made, one)) if found else (),
    )


def _drafts(moment: Moment, contract: ProcuredContract, made: Sequence[_Made]) -> Iterator[NoticeDraft]:
    published = _published(moment)
    for place, one in enumerate(made):
        event, entry = one.event, _ENTRIES[one.event.basis]
        reference = contract.reference_value(event.effective_on)
        before = reference + sum(earlier.event.value_delta for earlier in made[:place])
        rise = ratio(event.value_delta, reference)
        notice = published.get(one.version)
        yield NoticeDraft(
            event=one.version,
            duty=NoticeDuty.REQUIRED if entry.notice else NoticeDuty.VOLUNTARY,
            ground=event.basis,
            notice_code=entry.notice_code,
            decided_on=event.decided_on,
            applies_from=event.effective_on,
            value_before=before,
            value_delta=event.value_delta,
            value_after=before + event.value_delta,
            rise=None if rise is None else to_figure(rise),
            clause=event.clause,
            description=event.reason,
            earlier_told=len(_untold(published, made[:place])),
            judgements=_judgements(moment, event.proposal),
            proposal=event.proposal,
            published_on=notice.effective_on if notice else None,
            reference=notice.reference if notice else None,
            awaited=entry.notice and notice is None,
        )


def _published(moment: Moment) -> dict[int, ModificationNoticeRecorded]:
    return {event.modification: event for _, event in moment.told(ModificationNoticeRecorded)}


def _untold(published: dict[int, ModificationNoticeRecorded], earlier: Sequence[_Made]) -> list[_Made]:
    """Give the earlier modifications since the last one that was told; its notice told those before it."""
    told = [place for place, one in enumerate(earlier) if one.version in published]
    return list(earlier[told[-1] + 1 :] if told else earlier)


def _earlier(moment: Moment, made: Sequence[_Made], one: _Made) -> Iterator[EarlierModification]:
    for earlier in _untold(_published(moment), made[: made.index(one)]):
        event = earlier.event
        yield EarlierModification(
            told_in=one.version,
            ground=event.basis,
            decided_on=event.decided_on,
            applies_from=event.effective_on,
            value_delta=event.value_delta,
            description=event.reason,
            event=earlier.version,
        )


def _judgements(moment: Moment, proposal: int) -> int:
    return sum(1 for _, event in moment.told(GroundJudged) if event.proposal in (None, proposal))


VIEWING = Viewing(
    "modification-notices",
    ModificationNoticesView,
    frozenset({ContractModified, ProcurementAgreed, IndexationApplied, GroundJudged, ModificationNoticeRecorded}),
    modification_notices_view,
    (ModifyContract, JudgeGround, RecordModificationNotice),
)
