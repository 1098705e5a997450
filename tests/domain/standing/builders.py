"""Words with which the tests of standing describe a relationship."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from domain.standing.inputs import (
    OPEN_BOOK,
    DeliveryProfile,
    DimensionFigures,
    FairnessFigures,
    Figure,
    OptionTerms,
    Practice,
    Preference,
    StandingRecord,
    StatedPreference,
)
from domain.weights import Dimension

PARTIES = ("C", "S")
AS_OF = date(2025, 3, 31)


def a_figure(value: str | None, *events: str) -> Figure:
    return Figure(None if value is None else Decimal(value), events)


def a_delivery(*factors: str) -> DeliveryProfile:
    return DeliveryProfile(*(Decimal(factor) for factor in factors), ref="profile")


def a_dimension(score: str | None, weight: str = "1", **conduct: str | None) -> DimensionFigures:
    shown = {party: a_figure(value, f"conduct {party}") for party, value in conduct.items()}
    return DimensionFigures(score=a_figure(score, "score"), weight=Decimal(weight), conduct=shown)


def fairness(
    *, headline: str | None = "0.85", overlap: str | None = "0.75", **dimensions: DimensionFigures
) -> FairnessFigures:
    conduct = {"C": "0.9", "S": "0.9"}
    good = {dimension: a_dimension("0.85", **conduct) for dimension in Dimension}
    stated = {Dimension(name): figures for name, figures in dimensions.items()}
    return FairnessFigures(
        dimensions={**good, **stated},
        headline=a_figure(headline, "headline"),
        goal_overlap=a_figure(overlap, "overlap"),
    )


def open_book(*parties: str) -> dict[str, dict[str, str]]:
    return {party: {topic: f"{party} {topic}" for topic in OPEN_BOOK} for party in parties}


def good_practice(**changes: Any) -> Practice:
    known: dict[str, Any] = {
        "term_months": 48,
        "kpi_measurements": ("kpi 1",),
        "joint_reviews": ("review 1", "review 2"),
        "joint_goals": ("goal",),
        "disclosed": open_book(*PARTIES),
    }
    return Practice(**{**known, **changes})


def wishes(**wants: str) -> Mapping[str, StatedPreference]:
    return {party: StatedPreference(Preference(wish), f"wish {party}") for party, wish in wants.items()}


def an_option(**terms: Any) -> OptionTerms:
    known: dict[str, Any] = {
        "option": "O1",
        "start": date(2026, 1, 1),
        "notice_deadline": date(2025, 6, 30),
        "preferences": wishes(C="yes", S="yes"),
    }
    return OptionTerms(**{**known, **terms})


def a_relationship(**changes: Any) -> StandingRecord:
    """A relationship in which all is well, up to what the changes say."""
    known = StandingRecord(
        parties=PARTIES,
        fairness=fairness(),
        kpi=a_figure("0.95", "kpi"),
        practice=good_practice(),
        profile=a_delivery("4", "4", "4", "3", "5"),
        registered_risks=("driver labour",),
        options=(an_option(),),
    )
    return replace(known, **changes)
