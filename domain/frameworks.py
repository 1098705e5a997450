"""Frameworks: contracts that set the terms for later call-offs, up to a stated maximum and for four years at most.

Source: Directive 2014/24/EU article 33(1), Dutch article 2.140 (verify); C-216/17 and C-23/20: a framework states its
largest value or quantity, and has no more effect once that is reached.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Annotated, ClassVar, Final, Literal, Self, TypeAlias

from pydantic import Field, model_validator

from domain.calendar import last_day_of_term
from domain.errors import InvalidInput, Refused
from domain.facts import Agreement, Author, Event, Fact, Term, Title
from domain.facts import Change as AnyChange
from domain.facts import Command as AnyCommand
from domain.memory.framework import CalledOff, Framework, FrameworkTerms
from domain.modifications import require_public
from domain.quantities import Amount, PositiveMoney, PositiveQuantity
from domain.state import OptionStatus, Partnership, with_course, with_entry

LONGEST_FRAMEWORK_MONTHS: Final = 48
"""The longest term of a framework without a justification."""


class AgreeFramework(AnyChange):
    """Agree that the contract sets terms for later call-offs, and the most that can be called off."""

    change: Literal["agree-framework"] = "agree-framework"
    maximum_value: Annotated[PositiveMoney | None, Field(description="Largest value of all call-offs together.")] = None
    maximum_quantity: Annotated[PositiveQuantity | None, Field(description="Largest quantity of all together.")] = None
    unit: Annotated[Title | None, Field(description="In what the quantity is counted.")] = None
    justification: Annotated[
        Title | None, Field(description="Why its subject needs more than four years, options included.")
    ] = None

    @model_validator(mode="after")
    def _states_its_maximum(self) -> Self:
        if self.maximum_value is None and self.maximum_quantity is None:
            raise ValueError("a framework states its largest value, its largest quantity or both")
        if (self.maximum_quantity is None) != (self.unit is None):
            raise ValueError("a quantity has a unit, and a unit a quantity")
        return self


class RecordCallOff(AnyCommand):
    """Record what was called off under the framework."""

    title: Title
    value: Annotated[PositiveMoney, Field(description="Value of the call-off, excluding VAT.")]
    quantity: Annotated[PositiveQuantity | None, Field(description="How much, in the unit of the framework.")] = None


class FrameworkAgreed(Term):
    """The parties agreed the most that can be called off."""

    TOPIC: ClassVar[str] = "partnership.framework-agreed"

    maximum_value: PositiveMoney | None
    maximum_quantity: PositiveQuantity | None
    unit: Title | None
    justification: Title | None


class CallOffRecorded(Fact):
    """A party recorded what was called off under the framework."""

    TOPIC: ClassVar[str] = "partnership.call-off-recorded"

    title: Title
    value: PositiveMoney
    quantity: PositiveQuantity | None


Command: TypeAlias = RecordCallOff
Change: TypeAlias = AgreeFramework
Recorded: TypeAlias = FrameworkAgreed | CallOffRecorded


@dataclass(eq=False)
class FrameworkTermTooLong(Refused):
    """A framework runs at most four years, options included, unless its subject duly justifies more."""

    longest: date
    end: date


@dataclass(eq=False)
class FrameworkMaximumPassed(Refused):
    """A call-off keeps within the largest value that the framework states."""

    maximum: Amount
    would_be: Amount


@dataclass(eq=False)
class FrameworkQuantityPassed(Refused):
    """A call-off keeps within the largest quantity that the framework states."""

    maximum: Decimal
    would_be: Decimal
    unit: str


@dataclass(eq=False)
class NoFrameworkAgreed(Refused):
    """Only under a framework is something called off; agree its maximum first."""


@dataclass(eq=False)
class CallOffWithoutQuantity(InvalidInput):
    """Where the framework states a largest quantity, each call-off states its own."""

    unit: str


def decide(partnership: Partnership, command: Command, author: Author) -> tuple[Event, ...]:
    """Decide what a call-off leads to.

    Raises: NoFrameworkAgreed, CallOffWithoutQuantity, FrameworkMaximumPassed, FrameworkQuantityPassed.
    """
    framework = partnership.course.framework
    if framework.terms is None:
        raise NoFrameworkAgreed
    if framework.terms.unit is not None and command.quantity is None:
        raise CallOffWithoutQuantity(framework.terms.unit)
    repaired = command.corrects.version if command.corrects else None
    others = [one for version, one in framework.call_offs.items() if version != repaired]
    _require_within(framework.terms, [*others, CalledOff(command.value, command.quantity)])
    stated = command.model_dump(include={"title", "value", "quantity"})
    return (CallOffRecorded.of(command, author, **stated),)


def agree(partnership: Partnership, change: Change, agreement: Agreement) -> tuple[Event, ...]:
    """Work out what an agreed framework brings about.

    Raises: NotAPublicContract, FrameworkTermTooLong; FrameworkMaximumPassed and FrameworkQuantityPassed when more was
    called off already.
    """
    require_public(partnership)
    terms = FrameworkTerms(change.maximum_value, change.maximum_quantity, change.unit, change.justification)
    _require_within(terms, partnership.course.framework.call_offs.values())
    if partnership.term is not None:
        _require_term(terms, partnership.term.start, latest_end=latest_end(partnership, partnership.term.end))
    stated = change.model_dump(exclude={"change", "applies_from"})
    return (FrameworkAgreed.agreed(change, agreement, **stated),)


def require_framework_term(partnership: Partnership, start: date, *, end: date) -> None:
    """Check that a term with all its options keeps within four years where the contract is a framework.

    Raises: FrameworkTermTooLong.
    """
    terms = partnership.course.framework.terms
    if terms is not None:
        _require_term(terms, start, latest_end=latest_end(partnership, end))


def latest_end(partnership: Partnership, end: date) -> date:
    """Give the last day that the contract can reach with every option that still can be or was exercised."""
    open_ = (OptionStatus.GRANTED, OptionStatus.EXERCISED)
    return max((end, *(option.end for option in partnership.options.values() if option.status in open_)))


def _require_term(terms: FrameworkTerms, start: date, *, latest_end: date) -> None:
    longest = last_day_of_term(start, LONGEST_FRAMEWORK_MONTHS)
    if terms.justification is None and latest_end > longest:
        raise FrameworkTermTooLong(longest, latest_end)


def _require_within(terms: FrameworkTerms, call_offs: Iterable[CalledOff]) -> None:
    taken = tuple(call_offs)
    value = sum(one.value for one in taken)
    if terms.maximum_value is not None and value > terms.maximum_value:
        raise FrameworkMaximumPassed(terms.maximum_value, value)
    quantity = sum((one.quantity or Decimal(0) for one in taken), Decimal(0))
    if terms.maximum_quantity is not None and terms.unit is not None and quantity > terms.maximum_quantity:
        raise FrameworkQuantityPassed(terms.maximum_quantity, quantity, terms.unit)


def evolve(partnership: Partnership, event: Recorded) -> Partnership:
    """Give the partnership after a framework was agreed or something was called off."""
    framework = partnership.course.framework
    match event:
        case FrameworkAgreed():
            terms = FrameworkTerms(event.maximum_value, event.maximum_quantity, event.unit, event.justification)
            return _with(partnership, replace(framework, terms=terms))
        case CallOffRecorded():
            taken = CalledOff(event.value, event.quantity)
            call_offs = with_entry(framework.call_offs, partnership.version + 1, taken)
            return _with(partnership, replace(framework, call_offs=call_offs))


def without_fact(partnership: Partnership, version: int) -> Partnership:
    """Give the partnership without the call-off recorded at a version."""
    framework = partnership.course.framework
    kept = {at: one for at, one in framework.call_offs.items() if at != version}
    return _with(partnership, replace(framework, call_offs=kept))


def _with(partnership: Partnership, framework: Framework) -> Partnership:
    return with_course(partnership, framework=framework)
