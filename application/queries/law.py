"""A proposal on the table put to the grounds of procurement law, before anybody assents."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Annotated, Final
from uuid import UUID

from pydantic import Field

from application.queries.reading import PartnershipAnswer, Value
from domain.lifecycle import UnknownPartnership, replay
from domain.modifications import Ground, GroundJudged
from domain.procurement.answers import Answer, AnswerKind
from domain.procurement.bearing import Touch, agreed_so_far
from domain.procurement.grounds import GroundStatus, GroundVerdict
from domain.procurement.limits import NOT_PERMISSION
from domain.procurement.pretest import ChangeOnGrounds, pretest
from domain.procurement.record import procurement_record
from domain.procurement.room import Room
from domain.stated import Stated
from domain.table import NotOnTheTable

CIVIL: Final = "public"
"""What is missing where procurement law does not govern the contract."""


class JudgedBy(Value):
    """What people judged about a condition, who did, and why."""

    holds: bool
    judged_by: str
    party: str
    reasons: str
    on: date
    version: Annotated[int, Field(description="Version of the event by which it was recorded.")]


class ConditionAnswered(Value):
    """One condition of a ground: a rule that a number or a fact settles, or a question that people judge."""

    condition: str
    answer: AnswerKind
    judged: Annotated[JudgedBy | None, Field(description="Only where people judged.")]
    raised_by: Annotated[tuple[str, ...], Field(description="Stated facts that raise the question.")]


class RoomLeft(Value):
    """The number of a ground and what the change would use of it, in minor units."""

    limit: int
    strict: Annotated[bool, Field(description="Whether what is used must stay below the limit.")]
    before: int
    after: Annotated[int | None, Field(description="Empty while the worth of the change cannot be told.")]
    left: int | None


class GroundTested(Value):
    """One ground with everything that it asks of the change."""

    ground: Ground
    article: Annotated[str, Field(description="Article of Directive 2014/24/EU.")]
    dutch_article: Annotated[str, Field(description="Article of the Aanbestedingswet 2012.")]
    notice_code: Annotated[str, Field(description="Code of the ground in a notice.")]
    notice_due: bool
    status: GroundStatus
    conditions: tuple[ConditionAnswered, ...]
    room: Annotated[RoomLeft | None, Field(description="Empty where the ground has no number.")]


class ChangeTested(Value):
    """One change of the contract, put to every ground in the order in which to look at them."""

    named: Annotated[Ground | None, Field(description="The ground that the proposal names.")]
    value_delta: Annotated[int | None, Field(description="In minor units; empty where it cannot be told.")]
    clause: str | None
    grounds: tuple[GroundTested, ...]


class GroundsAnswer(PartnershipAnswer):
    """A proposal put to the grounds. No figure here is permission, and nothing here is legal advice.

    `missing` names `public` where procurement law does not govern the contract, and `procurement` while no value at
    the award is agreed.
    """

    proposal: int
    on: Annotated[date, Field(description="First day of the terms.")]
    caution: str = NOT_PERMISSION
    missing: tuple[str, ...]
    touches: Annotated[tuple[Touch, ...], Field(description="What the proposal moves; empty when nothing.")]
    value_delta: Annotated[int | None, Field(description="In minor units; empty where it cannot be told.")]
    untold: Annotated[tuple[str, ...], Field(description="Changes whose worth cannot be told.")]
    end_before: date | None
    end_after: date | None
    divided: Annotated[tuple[str, ...], Field(description="Circumstances that the parties state differently.")]
    changes: tuple[ChangeTested, ...]


def grounds_of(
    partnership: UUID, number: int, stated: Sequence[Stated], *, position: int, today: date
) -> GroundsAnswer:
    """Put a proposal to the grounds, from the whole record with its texts.

    Raises: UnknownPartnership, NotOnTheTable when it is closed or was never laid.
    """
    state = replay(one.event for one in stated)
    if state is None:
        raise UnknownPartnership
    if number not in state.table:
        raise NotOnTheTable(number)
    proposal = state.table[number]
    record = procurement_record(stated, as_of=max(today, proposal.terms_from))
    found = pretest(record, agreed_so_far(stated), proposal=number, changes=proposal.changes, on=proposal.terms_from)
    events = {one.ref: one for one in stated}
    bearing = found.bearing if found else None
    return GroundsAnswer(
        partnership=partnership,
        version=stated[-1].version,
        position=position,
        proposal=number,
        on=proposal.terms_from,
        missing=() if found else record.missing or (CIVIL,),
        touches=tuple(sorted(bearing.touches)) if bearing else (),
        value_delta=bearing.value_delta if bearing else None,
        untold=bearing.untold if bearing else (),
        end_before=bearing.end_before if bearing else None,
        end_after=bearing.end_after if bearing else None,
        divided=found.circumstances.divided if found else (),
        changes=tuple(_change(one, events) for one in found.tested) if found else (),
    )


def _change(tested: ChangeOnGrounds, events: Mapping[str, Stated]) -> ChangeTested:
    return ChangeTested(
        named=tested.named,
        value_delta=tested.change.value_delta,
        clause=tested.change.clause,
        grounds=tuple(_ground(one, tested.rooms.get(one.entry.ground), events) for one in tested.verdicts),
    )


def _ground(verdict: GroundVerdict, room: Room | None, events: Mapping[str, Stated]) -> GroundTested:
    entry = verdict.entry
    return GroundTested(
        ground=entry.ground,
        article=entry.article,
        dutch_article=entry.dutch_article,
        notice_code=entry.notice_code,
        notice_due=verdict.notice_due,
        status=verdict.status,
        conditions=tuple(_condition(one, events) for one in verdict.answers),
        room=_room(room) if room else None,
    )


def _room(room: Room) -> RoomLeft:
    return RoomLeft(limit=room.limit, strict=room.strict, before=room.before, after=room.after, left=room.left)


def _condition(answer: Answer, events: Mapping[str, Stated]) -> ConditionAnswered:
    judged = events[answer.judgement.ref] if answer.judgement else None
    return ConditionAnswered(
        condition=answer.condition,
        answer=answer.kind,
        judged=_judged(judged) if judged else None,
        raised_by=answer.raised_by,
    )


def _judged(one: Stated) -> JudgedBy | None:
    event = one.event
    if not isinstance(event, GroundJudged):
        return None
    return JudgedBy(
        holds=event.holds,
        judged_by=event.judged_by,
        party=event.by,
        reasons=event.reasons,
        on=event.effective_on,
        version=one.version,
    )
