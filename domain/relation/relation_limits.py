"""Limits that the parties agree on a measure of a party: crossing one raises a talk, and is never a penalty.

The calendar compares; each crossing is recorded once, and so is the return. Source: statements S0.14, S2.6 and S3.2.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from itertools import product
from typing import Annotated, ClassVar, Literal, TypeAlias

from pydantic import Field

from domain.errors import InvalidInput, NotFound
from domain.facts import Act, Agreement, Author, Event, PartyId, Term, Title
from domain.facts import Change as AnyChange
from domain.facts import Command as AnyCommand
from domain.guards import require_parties
from domain.memory.relation import Limit, Measure
from domain.quantities import FRACTION, Quantity
from domain.renegotiation import DEFAULT_RESPOND_DAYS, Ground, RenegotiationOpened, TalkNumber
from domain.state import Partnership, Status, with_entry, without_entry

Ratio: TypeAlias = Annotated[Quantity, Field(ge=-100, le=100), FRACTION]
"""A value of a measure. Unit: fraction; below zero only for a party that loses while another gains."""
OfParty: TypeAlias = Annotated[PartyId | None, Field(description="The party it holds for; empty is every party.")]
Lowest: TypeAlias = Annotated[Ratio | None, Field(description="The lowest value within the limit.")]
Highest: TypeAlias = Annotated[Ratio | None, Field(description="The highest value within the limit.")]
Name: TypeAlias = Annotated[Title, Field(description="What you call this limit; the talk gets the same name.")]


class AgreeRelationLimit(AnyChange):
    """Agree within which limits a measure of a party stays; crossing them raises a talk, not a penalty."""

    MONEY: ClassVar[tuple[str, ...] | None] = ()

    change: Literal["agree-relation-limit"] = "agree-relation-limit"
    title: Name
    measure: Measure
    party: OfParty = None
    at_least: Lowest = None
    at_most: Highest = None


class DropRelationLimit(AnyChange):
    """Let a limit on a measure go."""

    MONEY: ClassVar[tuple[str, ...] | None] = ()

    change: Literal["drop-relation-limit"] = "drop-relation-limit"
    measure: Measure
    party: OfParty = None
    reason: Title


class CompareWithLimit(AnyCommand):
    """Compare a measure of a party with the agreed limit, and record a crossing or a return."""

    ACT: ClassVar[Act] = Act.CLOCK

    measure: Measure
    party: PartyId
    value: Ratio


class RelationLimitAgreed(Term):
    """The parties agreed within which limits a measure of a party stays."""

    TOPIC: ClassVar[str] = "partnership.relation-limit-agreed"

    title: Name
    measure: Measure
    party: OfParty
    at_least: Lowest
    at_most: Highest


class RelationLimitDropped(Term):
    """The parties let a limit on a measure go."""

    TOPIC: ClassVar[str] = "partnership.relation-limit-dropped"

    measure: Measure
    party: OfParty
    reason: Title


class RelationLimitCrossed(Event):
    """A measure of a party came to lie outside the agreed limit, and a talk was raised."""

    TOPIC: ClassVar[str] = "partnership.relation-limit-crossed"

    measure: Measure
    party: PartyId
    value: Ratio
    at_least: Lowest
    at_most: Highest
    renegotiation: TalkNumber


class RelationLimitRespected(Event):
    """A measure of a party came to lie within the agreed limit again."""

    TOPIC: ClassVar[str] = "partnership.relation-limit-respected"

    measure: Measure
    party: PartyId
    value: Ratio


Command: TypeAlias = CompareWithLimit
Change: TypeAlias = AgreeRelationLimit | DropRelationLimit
Recorded: TypeAlias = RelationLimitAgreed | RelationLimitDropped | RelationLimitCrossed | RelationLimitRespected


@dataclass(eq=False)
class NotALimit(InvalidInput):
    """A limit names a lowest or a highest value, and the lowest is not above the highest."""

    measure: Measure


@dataclass(eq=False)
class NoSuchLimit(NotFound):
    """The parties agreed no limit on this measure."""

    measure: Measure


def decide(partnership: Partnership, command: Command, author: Author) -> tuple[Event, ...]:
    """Decide what comparing a measure with its limit leads to: nothing while it lies where it lay.

    Raises: UnknownParty, NoSuchLimit.
    """
    require_parties(partnership, command.party)
    limit = partnership.relation.limit_on(command.effective_on, command.measure, command.party)
    if limit is None:
        raise NoSuchLimit(command.measure)
    known = (command.measure, command.party) in partnership.relation.crossed
    if limit.leaves_out(command.value) is known:
        return ()
    compared = command.model_dump(include={"measure", "party", "value"})
    if known:
        return (RelationLimitRespected.of(command, author, **compared),)
    talking = _talk_of(partnership, command.measure)
    number = talking or partnership.talks_opened + 1
    bounds = {"at_least": limit.at_least, "at_most": limit.at_most}
    crossed = RelationLimitCrossed.of(command, author, renegotiation=number, **bounds, **compared)
    return (crossed,) if talking else (crossed, _talk_about(limit, command, author, number))


def _talk_of(partnership: Partnership, measure: Measure) -> int | None:
    """Give the open talk about a measure; about what several parties crossed they talk once."""
    talks = (talk for (crossed, _), talk in partnership.relation.crossed.items() if crossed is measure)
    return next((talk for talk in talks if talk in partnership.talks), None)


def _talk_about(limit: Limit, command: Command, author: Author, number: int) -> RenegotiationOpened:
    return RenegotiationOpened.of(
        command,
        author,
        renegotiation=number,
        subject=limit.title,
        ground=Ground.LIMIT,
        driver=None,
        period=None,
        shock=None,
        answer_due=command.effective_on + timedelta(days=DEFAULT_RESPOND_DAYS),
        explanation=None,
    )


def comparisons(partnership: Partnership, ratios: Mapping[str, Decimal], *, today: date) -> Iterator[Command]:
    """Give the comparisons that bring something about today; `ratios` is what each party gets for its input."""
    relation, running = partnership.relation, partnership.status is not Status.ENDED
    for measure, party in product(Measure, partnership.parties if running else ()):
        limit = relation.limit_on(today, measure, party)
        stated = relation.stated_on(today, measure, party)
        value = ratios.get(party) if measure is Measure.PROPORTIONALITY else stated
        if limit and value is not None and limit.leaves_out(value) is not ((measure, party) in relation.crossed):
            yield CompareWithLimit(effective_on=today, measure=measure, party=party, value=value)


def agree(partnership: Partnership, change: Change, agreement: Agreement) -> tuple[Event, ...]:
    """Work out what an adopted change of the limits brings about.

    Raises: UnknownParty, NotALimit, NoSuchLimit.
    """
    require_parties(partnership, *filter(None, (change.party,)))
    match change:
        case AgreeRelationLimit():
            _require_limit(change)
            terms = change.model_dump(include={"title", "measure", "party", "at_least", "at_most"})
            return (RelationLimitAgreed.agreed(change, agreement, **terms),)
        case DropRelationLimit():
            if (change.measure, change.party) not in partnership.relation.limits:
                raise NoSuchLimit(change.measure)
            terms = change.model_dump(include={"measure", "party", "reason"})
            return (RelationLimitDropped.agreed(change, agreement, **terms),)


def _require_limit(change: AgreeRelationLimit) -> None:
    bounds = [bound for bound in (change.at_least, change.at_most) if bound is not None]
    if not bounds or bounds[0] > bounds[-1]:
        raise NotALimit(change.measure)


def evolve(partnership: Partnership, event: Recorded) -> Partnership:
    """Give the partnership after an event about the limits."""
    relation = partnership.relation
    match event:
        case RelationLimitAgreed():
            limit = Limit(event.title, event.effective_on, event.at_least, event.at_most)
            limits = with_entry(relation.limits, (event.measure, event.party), limit)
            relation = replace(relation, limits=limits, crossed=_talked_about(partnership))
        case RelationLimitDropped():
            limits = without_entry(relation.limits, (event.measure, event.party))
            relation = replace(relation, limits=limits, crossed=_talked_about(partnership))
        case RelationLimitCrossed():
            crossed = with_entry(relation.crossed, (event.measure, event.party), event.renegotiation)
            relation = replace(relation, crossed=crossed)
        case RelationLimitRespected():
            relation = replace(relation, crossed=without_entry(relation.crossed, (event.measure, event.party)))
    return replace(partnership, relation=relation)


def _talked_about(partnership: Partnership) -> Mapping[tuple[Measure, str], int]:
    """Give the crossings about which the parties still talk; any other is compared anew once a limit changed."""
    crossed = partnership.relation.crossed
    return {place: talk for place, talk in crossed.items() if talk in partnership.talks}
