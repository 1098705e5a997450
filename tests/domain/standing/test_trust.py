"""Trust needed and shown, and the stance that they indicate."""

from decimal import Decimal

import pytest

from domain.standing.inputs import DeliveryProfile, DimensionsNotListed, FactorOutOfRange, FairnessFigures
from domain.standing.trust import Stance, Verdict, fit, trust_needed
from domain.weights import Dimension
from tests.domain.standing.builders import a_delivery, a_dimension, a_figure, a_relationship, fairness


def shown(transparency: dict[str, str | None], loyalty: dict[str, str | None]) -> FairnessFigures:
    return fairness(transparency=a_dimension("0.8", **transparency), loyalty=a_dimension("0.8", **loyalty))


@pytest.mark.parametrize(
    ("factors", "needed"),
    [(("1", "1", "1", "1", "1"), "0"), (("5", "5", "5", "5", "5"), "1"), (("2", "2", "1", "2", "2"), "0.2")],
)
def test_the_trust_needed_runs_from_none_to_full(factors: tuple[str, ...], needed: str) -> None:
    assert trust_needed(a_delivery(*factors)).value == Decimal(needed)


def test_a_factor_lies_between_one_and_five() -> None:
    with pytest.raises(FactorOutOfRange) as refused:
        a_delivery("0.9", "2", "2", "2", "2")

    assert refused.value.factor == "uncertainty"


def test_every_dimension_is_listed() -> None:
    with pytest.raises(DimensionsNotListed) as refused:
        FairnessFigures(
            dimensions={Dimension.LOYALTY: a_dimension(None)}, headline=a_figure(None), goal_overlap=a_figure(None)
        )

    assert "equality" in refused.value.dimensions


def test_trust_shown_is_that_of_the_party_that_shows_least() -> None:
    conduct = shown({"C": "0.6", "S": "0.9"}, {"C": "0.7", "S": "0.8"})

    found = fit(a_relationship(fairness=conduct))

    assert {party: figure.value for party, figure in found.shown_by.items()} == {
        "C": Decimal("0.65"),
        "S": Decimal("0.85"),
    }
    assert found.shown.value == Decimal("0.65")


def test_one_known_conduct_is_enough_for_a_party() -> None:
    found = fit(a_relationship(fairness=shown({"C": None, "S": "0.9"}, {"C": "0.7", "S": "0.9"})))

    assert found.shown_by["C"].value == Decimal("0.7")


def test_trust_is_not_shown_while_one_party_showed_nothing() -> None:
    found = fit(a_relationship(fairness=shown({"C": None, "S": "0.9"}, {"C": None, "S": "0.9"})))

    assert found.shown.value is None
    assert found.difference.value is None
    assert found.verdict is Verdict.UNKNOWN


@pytest.mark.parametrize(
    ("conduct", "verdict"),
    [("0.5999", "deficit"), ("0.60", "fits"), ("0.75", "fits"), ("0.90", "fits"), ("0.9001", "surplus")],
)
def test_trust_fits_up_to_and_including_the_band(conduct: str, verdict: str) -> None:
    both = {"C": conduct, "S": conduct}

    found = fit(a_relationship(fairness=shown(both, both)))

    assert found.verdict.value == verdict


@pytest.mark.parametrize(("loyalty", "reasons"), [("0.30", []), ("0.2999", ["loyalty:S"])])
def test_low_loyalty_of_a_party_is_a_reason_to_be_guarded(loyalty: str, reasons: list[str]) -> None:
    conduct = shown({"C": "0.9", "S": "0.9"}, {"C": "0.9", "S": loyalty})

    found = fit(a_relationship(fairness=conduct))

    assert [str(reason) for reason in found.stance_reasons] == reasons
    assert (found.stance is Stance.GUARDED) == bool(reasons)


def test_goals_that_hardly_overlap_are_a_reason_to_be_guarded_also_without_a_delivery_profile() -> None:
    found = fit(a_relationship(fairness=fairness(overlap="0.29"), profile=None))

    assert found.stance is Stance.GUARDED
    assert [str(reason) for reason in found.stance_reasons] == ["goal_overlap"]


def test_what_is_unknown_is_no_reason_to_be_guarded() -> None:
    found = fit(a_relationship(fairness=fairness(overlap=None, loyalty=a_dimension(None, C=None, S=None))))

    assert found.stance is Stance.COOPERATIVE


@pytest.mark.parametrize(
    ("factors", "stance"),
    [(("2", "2", "3", "3", "2.9"), "arms_length"), (("2", "2", "3", "3", "3"), "cooperative"), (None, None)],
)
def test_a_light_delivery_is_kept_at_arms_length(factors: tuple[str, ...] | None, stance: str | None) -> None:
    profile: DeliveryProfile | None = a_delivery(*factors) if factors else None

    assert fit(a_relationship(profile=profile)).stance == stance


def test_the_fit_names_the_events_behind_it() -> None:
    assert fit(a_relationship()).evidence == ("profile", "conduct C", "conduct S")
