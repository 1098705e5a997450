"""A whole price rule for one item of a contract, from index values to the price of an order.

It joins the formula, the limits and the applicability; what each of them does stands in its own module.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Annotated, Protocol, TypeVar

from pydantic import Field

from domain.calendar import Granularity, Period, add_months
from domain.clauses import ONE
from domain.facts import Frozen, Slug, Title
from domain.pricing.applicability import Applicability, Moment, PriceFrom
from domain.pricing.corrections import Restated, RetroCorrection
from domain.pricing.formula import PriceFactor, PriceFormula, price_factor
from domain.pricing.limits import PassingOn
from domain.pricing.readings import Book, Refs, named_once
from domain.pricing.rebasing import Rebasing
from domain.pricing.walk import PeriodFactor, PriceStep, passed_on


class PriceRule(Frozen):
    """How the price of one item follows its indexes; every parameter is agreed, none is understood."""

    item: Annotated[Slug, Field(description="Which price this is about.")]
    title: Title
    formula: PriceFormula
    measured_months_before: Annotated[int, Field(ge=0, le=24, description="How old the index is that counts.")]
    rebasings: Annotated[tuple[Rebasing, ...], Field(description="Indexes that went on under another base year.")]
    passing_on: PassingOn
    applicability: Applicability
    retro_correction: RetroCorrection


@dataclass(frozen=True, slots=True)
class Repricing:
    """One moment at which prices may change: its formula, its step, and the indexes that may still change it."""

    moment: Moment
    factor: PriceFactor
    outcome: Decimal
    step: PriceStep
    provisional: tuple[str, ...]
    refs: Refs

    @property
    def period(self) -> Period:
        """The month of the moment."""
        return self.step.period


@dataclass(frozen=True, slots=True)
class PricePath:
    """Every repricing up to the first moment that awaits an index: that moment, and the components that lack one."""

    repricings: tuple[Repricing, ...]
    awaiting: Moment | None
    lacking: tuple[str, ...]


def price_path(rule: PriceRule, book: Book, moments: Iterable[Moment]) -> PricePath:
    """Work out the price at every moment, from the base price.

    A moment at which nothing takes effect is passed over; the next one then counts the whole movement, unless the
    movement was lost.
    """
    known: list[_Known] = []
    for one in sorted((one for one in moments if one.applies_from or one.forfeited), key=lambda one: one.on):
        factor = _factor(rule, book, one.on)
        if factor.value is None:
            return PricePath(_repricings(rule, known), one, factor.awaiting)
        period = Period.of(one.on, Granularity.MONTH)
        known.append(_Known(one, factor, PeriodFactor(period, factor.value, forfeited=one.forfeited)))
    return PricePath(_repricings(rule, known), None, ())


@dataclass(frozen=True, slots=True)
class _Known:
    """A moment of which every index is known."""

    moment: Moment
    factor: PriceFactor
    outcome: PeriodFactor


def _factor(rule: PriceRule, book: Book, on: date) -> PriceFactor:
    measured_on = add_months(on, -rule.measured_months_before)
    return price_factor(rule.formula, book, on=measured_on, rebasings=rule.rebasings)


def _repricings(rule: PriceRule, known: Sequence[_Known]) -> tuple[Repricing, ...]:
    found: list[Repricing] = []
    chained = rule.passing_on.depends_on_the_past
    for one, step in zip(known, passed_on(rule.passing_on, [one.outcome for one in known]), strict=True):
        chained = chained or one.moment.forfeited
        past = found[-1:] if chained else []
        provisional = named_once([one.factor.provisional, *(before.provisional for before in past)])
        refs = named_once([one.factor.refs, *(before.refs for before in past)])
        found.append(Repricing(one.moment, one.factor, one.outcome.factor, step, provisional, refs))
    return tuple(found)


def _in_effect(path: PricePath) -> Sequence[tuple[date, Repricing]]:
    """Give what takes effect and when; a price that was asked for so late that a newer one had started never does."""
    found: list[tuple[date, Repricing]] = []
    for one in reversed(path.repricings):
        start = one.moment.applies_from
        if start and (not found or start < found[-1][0]):
            found.append((start, one))
    return found[::-1]


class Dated(Protocol):
    """Something agreed that counts from a day on."""

    @property
    def on(self) -> date:
        """The first day on which it counts."""


AnyDated = TypeVar("AnyDated", bound=Dated)


def in_force_on(agreed: Sequence[AnyDated], day: date) -> AnyDated:
    """Give what was agreed last of all that counts on a day; before the first day, what was agreed for that one.

    There is at least one. Of two that count from the same day the one that is listed last has the word.
    """
    in_order = sorted(agreed, key=lambda one: one.on)
    started = [one for one in in_order if one.on <= day]
    return started[-1] if started else in_order[0]


def prices_of(path: PricePath) -> tuple[PriceFrom, ...]:
    """Give every new price and the day from which it applies, oldest first."""
    return tuple(PriceFrom(on=on, level=one.step.level, refs=one.refs) for on, one in _in_effect(path))


def restated_for(path: PricePath, periods: Iterable[Period]) -> Mapping[Period, Restated]:
    """Give what a correction of settled periods is measured against: the price that each has by its first day.

    A period that starts on or after a moment that awaits an index is left out.
    """
    found = ((one, restated_on(path, one.first_day)) for one in periods)
    return {one: restated for one, restated in found if restated is not None}


def restated_on(path: PricePath, day: date) -> Restated | None:
    """Give the price that applies on a day; None from a moment on that awaits an index."""
    if path.awaiting is not None and day >= path.awaiting.on:
        return None
    started = [one for on, one in _in_effect(path) if on <= day]
    if not started:
        return Restated(factor=ONE, level=ONE, provisional=())
    last = started[-1]
    return Restated(factor=last.outcome, level=last.step.level, provisional=last.provisional, refs=last.refs)
