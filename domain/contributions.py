"""Contributions: what each party puts into the relationship and gets out of it, and how far it means to go."""

from dataclasses import replace
from enum import StrEnum
from typing import Annotated, ClassVar, Self, TypeAlias

from pydantic import Field, model_validator

from domain.facts import Author, Event, Fact, Title
from domain.facts import Command as AnyCommand
from domain.memory.commitments import Ceiling, PutIn
from domain.quantities import Amount, Money, PositiveQuantity
from domain.state import Partnership

Hours: TypeAlias = Annotated[PositiveQuantity, Field(description="Hours, above zero.")]


class ContributionKind(StrEnum):
    """Whether a contribution is meant to last or is used up."""

    INVESTMENT = "investment"
    COST = "cost"


class RecordContribution(AnyCommand):
    """Record money that your party put into the relationship, apart from the price of the service.

    Source: model section 5.2, proportionality.
    """

    kind: ContributionKind
    amount: Amount
    what: Annotated[Title, Field(description="What it was for.")]
    exploratory: Annotated[
        bool, Field(description="Whether it looks for something new, without knowing what it brings.")
    ] = False

    @model_validator(mode="after")
    def _only_investments_are_exploratory(self) -> Self:
        if self.exploratory and self.kind is not ContributionKind.INVESTMENT:
            raise ValueError("only an investment is exploratory; record this cost without it")
        return self


class RecordHours(AnyCommand):
    """Record hours that your party put into the relationship."""

    hours: Hours
    what: Title


class RecordBenefit(AnyCommand):
    """Record money that the relationship brought your party, before shocks.

    Source: model section 5.2, proportionality.
    """

    amount: Annotated[Money, Field(description="Below zero is a disadvantage.")]
    what: Title


class DeclareCeiling(AnyCommand):
    """Declare the most money, hours or both that your party will put in.

    A later declaration replaces what it names: one of money leaves the ceiling on hours as it was.
    Source: model section 8.
    """

    money: Amount | None = None
    hours: Hours | None = None

    @model_validator(mode="after")
    def _some_ceiling(self) -> Self:
        if self.money is None and self.hours is None:
            raise ValueError("name the most money, the most hours or both")
        return self


class ContributionRecorded(Fact):
    """A party recorded money that it put into the relationship."""

    TOPIC: ClassVar[str] = "partnership.contribution-recorded"

    kind: ContributionKind
    amount: Amount
    what: Title
    exploratory: bool


class HoursRecorded(Fact):
    """A party recorded hours that it put into the relationship."""

    TOPIC: ClassVar[str] = "partnership.hours-recorded"

    hours: Hours
    what: Title


class BenefitRecorded(Fact):
    """A party recorded money that the relationship brought it."""

    TOPIC: ClassVar[str] = "partnership.benefit-recorded"

    amount: Money
    what: Title


class CeilingDeclared(Fact):
    """A party declared the most money, hours or both that it will put in."""

    TOPIC: ClassVar[str] = "partnership.ceiling-declared"

    money: Amount | None
    hours: Hours | None


Command: TypeAlias = RecordContribution | RecordHours | RecordBenefit | DeclareCeiling
Recorded: TypeAlias = ContributionRecorded | HoursRecorded | BenefitRecorded | CeilingDeclared


def decide(partnership: Partnership, command: Command, author: Author) -> tuple[Event, ...]:
    """Decide what a command about contributions leads to."""
    match command:
        case RecordContribution():
            stated = command.model_dump(include={"kind", "amount", "what", "exploratory"})
            return (ContributionRecorded.of(command, author, **stated),)
        case RecordHours():
            return (HoursRecorded.of(command, author, hours=command.hours, what=command.what),)
        case RecordBenefit():
            return (BenefitRecorded.of(command, author, amount=command.amount, what=command.what),)
        case DeclareCeiling():
            return (CeilingDeclared.of(command, author, money=command.money, hours=command.hours),)


def evolve(partnership: Partnership, event: Recorded) -> Partnership:
    """Give the partnership that remembers what was put in and the ceilings; a promise is held against them."""
    match event:
        case ContributionRecorded():
            return with_put_in(partnership, PutIn(event.by, money=event.amount))
        case HoursRecorded():
            return with_put_in(partnership, PutIn(event.by, hours=event.hours))
        case CeilingDeclared():
            ceiling = Ceiling(event.by, event.effective_on, event.money, event.hours)
            ceilings = partnership.commitments.ceilings.insert(partnership.version + 1, ceiling)
            return replace(partnership, commitments=replace(partnership.commitments, ceilings=ceilings))
        case BenefitRecorded():
            return partnership


def with_put_in(partnership: Partnership, put_in: PutIn) -> Partnership:
    """Give the partnership that remembers, at its next version, what a party put in."""
    commitments = partnership.commitments
    put = commitments.put_in.insert(partnership.version + 1, put_in)
    return replace(partnership, commitments=replace(commitments, put_in=put))


def without_fact(partnership: Partnership, version: int) -> Partnership:
    """Give the partnership in which nothing was put in and no ceiling was declared at a version."""
    commitments = partnership.commitments
    ceilings, put_in = commitments.ceilings.discard(version), commitments.put_in.discard(version)
    return replace(partnership, commitments=replace(commitments, ceilings=ceilings, put_in=put_in))
