"""Words for tests of price rules: terms without any limit, to which a test adds the one it is about."""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import Any

from domain.calendar import Granularity, Period
from domain.clauses import Band
from domain.pricing.applicability import Applicability, DecidedBy, Request, WhenLate, YearDay
from domain.pricing.corrections import CountingFigure, RetroCorrection
from domain.pricing.formula import Component, PriceFormula
from domain.pricing.limits import (
    Basis,
    Bounds,
    CarryOver,
    Direction,
    MeasuredOver,
    PassingOn,
    Threshold,
    ThresholdKind,
)
from domain.pricing.readings import Book, Figures, Reading
from domain.pricing.rounding import Rounding, RoundingStage
from domain.pricing.rule import PriceRule
from domain.pricing.target_cost import PainGain
from domain.pricing.walk import PeriodFactor, PriceStep, passed_on

PRICE_IN_CENTS = Rounding(stage=RoundingStage.PRICE, digits=2)


def day(text: str) -> date:
    return date.fromisoformat(text)


def period(name: str) -> Period:
    return Period.parse(name)


def a_reading(name: str, value: str, *, series: str = "index", final: bool = True) -> Reading:
    return Reading(period=period(name), value=Decimal(value), final=final, refs=(f"{series} {name}",))


def figures(values: dict[str, str], *, provisional: Iterable[str] = (), series: str = "index") -> Figures:
    """Index values by period."""
    return {
        period(name): a_reading(name, value, series=series, final=name not in provisional)
        for name, value in values.items()
    }


def a_component(name: str, weight: str, **terms: Any) -> Component:
    stated: dict[str, Any] = {"title": f"Cost of {name}", "series": name, "base_period": "2024-01"}
    return Component(component=name, weight=Decimal(weight), **(stated | {"averaged_periods": 1} | terms))


def a_formula(*components: Component, fixed: str = "0", rounding: tuple[Rounding, ...] = ()) -> PriceFormula:
    return PriceFormula(fixed=Decimal(fixed), components=components, rounding=rounding)


ENGINEERS = a_formula(
    a_component("labour", "0.70"), a_component("energy", "0.10"), a_component("materials", "0.05"), fixed="0.15"
)


def engineers_book(*, provisional: Iterable[str] = ()) -> Book:
    """Labour, energy and materials in January and July 2024."""
    moved = {"labour": ("104.0", "112.4"), "energy": ("100", "188.0"), "materials": ("108.2", "118.5")}
    return {
        name: figures(
            {"2024-01": base, "2024-07": now}, provisional=["2024-07"] if name in provisional else [], series=name
        )
        for name, (base, now) in moved.items()
    }


def bounds(cap: str | None = None, floor: str | None = None) -> Bounds:
    return Bounds(cap=None if cap is None else Decimal(cap), floor=None if floor is None else Decimal(floor))


def a_threshold(kind: str, size: str = "0.03", *, over: str = "each_period") -> Threshold:
    return Threshold(kind=ThresholdKind(kind), size=Decimal(size), measured_over=MeasuredOver(over))


def passing(**terms: Any) -> PassingOn:
    """How much is passed on; all of it, unless a test says otherwise."""
    stated: dict[str, Any] = {
        "basis": Basis.COMPOUND,
        "direction": Direction.BOTH,
        "threshold": None,
        "per_period": bounds(),
        "cumulative": bounds(),
        "carry_over": CarryOver.NONE,
        "rounding": (),
    }
    return PassingOn(**(stated | terms))


def month(place: int) -> Period:
    return Period(2020 + place // 12, place % 12 + 1, Granularity.MONTH)


def after_changes(*changes: str | Decimal, basis: Basis = Basis.COMPOUND) -> list[PeriodFactor]:
    """The outcome of a formula that moves by these changes, month after month."""
    level, found = Decimal(1), []
    for place, change in enumerate(changes):
        level = level + Decimal(change) if basis is Basis.POINTS else level * (1 + Decimal(change))
        found.append(PeriodFactor(month(place), level))
    return found


def steps_of(terms: PassingOn, *changes: str | Decimal) -> tuple[PriceStep, ...]:
    return passed_on(terms, after_changes(*changes, basis=terms.basis))


def bands(*cuts: tuple[str | None, str]) -> tuple[Band, ...]:
    """Bands by upper bound and share of the supplier; the customer has the rest."""
    return tuple(
        Band(
            upto=None if upto is None else Decimal(upto),
            shares={"S": Decimal(share), "C": 1 - Decimal(share)},
        )
        for upto, share in cuts
    )


SHARED_TARGET = PainGain(carrier="C", bands=bands(("0.80", "0.15"), ("0.90", "0.30"), ("1.10", "0.50"), (None, "0.20")))


def a_request(when_late: WhenLate = WhenLate.LOST) -> Request:
    """The supplier asks before 1 December for 1 January; the customer has two weeks to object."""
    return Request(asked_by="S", months_before=1, when_late=when_late, objection_days=14)


def applicability(**terms: Any) -> Applicability:
    stated: dict[str, Any] = {
        "decided_by": DecidedBy.ORDER_DATE,
        "settlement_period": Granularity.MONTH,
        "effective_on": (YearDay(month=1, day=1),),
        "first_effective": day("2025-01-01"),
        "request": None,
    }
    return Applicability(**(stated | terms))


def a_rule(**terms: Any) -> PriceRule:
    """Cleaning hours that follow one index, measured three months before each first of January."""
    stated: dict[str, Any] = {
        "item": "cleaning",
        "title": "Cleaning hours",
        "formula": a_formula(a_component("wages", "1", base_period="2023-10")),
        "measured_months_before": 3,
        "rebasings": (),
        "passing_on": passing(),
        "applicability": applicability(),
        "retro_correction": RetroCorrection(counts=CountingFigure.DEFINITIVE),
    }
    return PriceRule(**(stated | terms))
