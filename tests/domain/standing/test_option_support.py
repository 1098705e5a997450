"""What supports a decision about an option, and the days that count."""

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest

from domain.contract import Parameters
from domain.standing.inputs import (
    LeadDaysOutOfRange,
    MarketDuty,
    OptionDecision,
    Outcome,
    RaisedFlag,
    StandingRecord,
)
from domain.standing.option_support import (
    Departure,
    OptionSupport,
    Recommendation,
    departure,
    option_support,
)
from tests.domain.standing.builders import AS_OF, a_dimension, a_figure, a_relationship, an_option, fairness, wishes


def support(record: StandingRecord | None = None, as_of: date = AS_OF, **terms: Any) -> OptionSupport:
    return option_support(record or a_relationship(), an_option(**terms), as_of=as_of)


def conditions(found: OptionSupport) -> list[str]:
    return [finding.name for finding in found.conditions]


def test_an_option_is_extended_when_all_is_well_and_both_want_it() -> None:
    found = support()

    assert found.recommendation is Recommendation.EXTEND
    assert (found.stops, found.conditions, found.missing) == ((), (), ())


def test_one_no_is_enough_whatever_the_figures_say() -> None:
    found = support(preferences=wishes(C="yes", S="no"))

    assert found.recommendation is Recommendation.DO_NOT_EXTEND
    assert [stop.name for stop in found.stops] == ["preference:S"]


def test_one_no_is_enough_while_the_rest_is_missing() -> None:
    found = support(a_relationship(kpi=a_figure(None)), preferences=wishes(C="no"))

    assert found.recommendation is Recommendation.DO_NOT_EXTEND
    assert found.missing == ("preference:S", "kpi")


def test_without_evidence_there_is_no_recommendation() -> None:
    unknown = a_relationship(kpi=a_figure(None), fairness=fairness(headline=None, culture=a_dimension(None)))

    found = support(unknown, preferences={})

    assert found.recommendation is Recommendation.UNDETERMINED
    assert found.missing == ("preference:C", "preference:S", "kpi", "dimension:culture")


def test_a_dimension_without_weight_is_not_missed() -> None:
    found = support(a_relationship(fairness=fairness(culture=a_dimension(None, weight="0"))))

    assert found.recommendation is Recommendation.EXTEND


@pytest.mark.parametrize(
    ("record", "stops"),
    [
        (a_relationship(kpi=a_figure("0.4999")), ["kpi"]),
        (
            a_relationship(fairness=fairness(culture=a_dimension("0.29"), loyalty=a_dimension("0.2"))),
            ["dimension:loyalty", "dimension:culture"],
        ),
    ],
)
def test_very_low_figures_speak_against_these_terms(record: StandingRecord, stops: list[str]) -> None:
    found = support(record)

    assert found.recommendation is Recommendation.DO_NOT_EXTEND
    assert [stop.name for stop in found.stops] == stops


@pytest.mark.parametrize(
    ("record", "named"),
    [
        (a_relationship(kpi=a_figure("0.7999")), ["kpi"]),
        (a_relationship(kpi=a_figure("0.50")), ["kpi"]),
        (a_relationship(fairness=fairness(culture=a_dimension("0.4999"))), ["dimension:culture"]),
        (a_relationship(fairness=fairness(culture=a_dimension("0.1"))), ["dimension:culture"]),
        (a_relationship(fairness=fairness(headline="0.5999")), ["headline"]),
    ],
)
def test_low_figures_become_conditions(record: StandingRecord, named: list[str]) -> None:
    found = support(record)

    assert found.recommendation is Recommendation.EXTEND_WITH_CONDITIONS
    assert conditions(found) == named


def test_figures_at_their_number_are_no_condition() -> None:
    scores = {name: a_dimension("0.50") for name in ("equality", "culture", "priorities")}

    found = support(a_relationship(kpi=a_figure("0.80"), fairness=fairness(headline="0.60", **scores)))

    assert found.recommendation is Recommendation.EXTEND


def test_red_flags_become_conditions_once_each_with_all_their_events() -> None:
    flags = (
        RaisedFlag("UNSETTLED", None, ("loss 2",)),
        RaisedFlag("UNSETTLED", None, ("loss 1",)),
        RaisedFlag("STRUCTURAL_ONE_TO_ONE", "S", ("clause",)),
        RaisedFlag("RENEGOTIATION_OPEN"),
        RaisedFlag("ART72_EXCEEDED"),
        RaisedFlag("PREDOMINANT", "S"),
        RaisedFlag("ASYMMETRIC"),
    )

    found = support(a_relationship(flags=flags))

    assert conditions(found) == [
        "flag:ART72_EXCEEDED",
        "flag:RENEGOTIATION_OPEN",
        "flag:STRUCTURAL_ONE_TO_ONE:S",
        "flag:UNSETTLED",
    ]
    assert found.conditions[-1].evidence == ("loss 2", "loss 1")


def test_a_conditional_yes_is_a_condition() -> None:
    found = support(preferences=wishes(C="conditional", S="yes"))

    assert found.recommendation is Recommendation.EXTEND_WITH_CONDITIONS
    assert conditions(found) == ["preference:C"]


def test_the_parties_can_agree_other_gates() -> None:
    strict = a_relationship(parameters=Parameters(kpi_good=Decimal("0.96")))

    assert conditions(support(strict)) == ["kpi"]


def test_a_sealed_preference_settles_nothing() -> None:
    found = support(preferences=wishes(C="sealed"))

    assert found.recommendation is Recommendation.UNDETERMINED
    assert found.missing == ("preference:S",)


@pytest.mark.parametrize(
    ("as_of", "status", "days_left"),
    [
        (date(2025, 3, 31), "open", 91),
        (date(2025, 4, 1), "due_soon", 90),
        (date(2025, 6, 30), "due_soon", 0),
        (date(2025, 7, 1), "lapsed", -1),
    ],
)
def test_the_last_day_of_notice_comes_nearer_and_passes(as_of: date, status: str, days_left: int) -> None:
    found = support(as_of=as_of)

    assert (found.notice_status.value, found.days_left) == (status, days_left)


def test_a_decision_counts_from_its_own_day() -> None:
    decision = OptionDecision(date(2025, 6, 1), Outcome.EXTENDED, "v9")

    before = support(as_of=date(2025, 5, 31), decision=decision)
    after = support(as_of=date(2025, 7, 1), decision=decision)

    assert (before.notice_status.value, before.decision) == ("due_soon", None)
    assert (after.notice_status.value, after.decision) == ("decided", decision)


@pytest.mark.parametrize(
    ("explored_on", "as_of", "status"),
    [
        (None, date(2025, 4, 5), "not_yet"),
        (None, date(2025, 4, 6), "due"),
        (date(2025, 5, 1), date(2025, 4, 30), "due"),
        (date(2025, 5, 1), date(2025, 5, 1), "done"),
    ],
)
def test_looking_at_the_market_starts_in_time(explored_on: date | None, as_of: date, status: str) -> None:
    found = support(as_of=as_of, market=MarketDuty(explored_on=explored_on))

    assert found.market is not None
    assert (found.market.latest_start, found.market.status.value) == (date(2025, 4, 6), status)


@pytest.mark.parametrize("lead_days", [-1, 3651])
def test_the_market_is_explored_ahead_within_ten_years(lead_days: int) -> None:
    with pytest.raises(LeadDaysOutOfRange):
        MarketDuty(lead_days)


def test_a_good_relationship_does_not_remove_the_duty_to_look_at_the_market() -> None:
    found = support(as_of=AS_OF + timedelta(days=30), market=MarketDuty())

    assert found.recommendation is Recommendation.EXTEND
    assert found.market
    assert found.market.status.value == "due"


@pytest.mark.parametrize(
    ("recommended", "outcome", "marked"),
    [
        (Recommendation.EXTEND, Outcome.EXTENDED, Departure.FOLLOWS),
        (Recommendation.EXTEND, Outcome.NOT_EXTENDED, Departure.DEPARTS),
        (Recommendation.EXTEND_WITH_CONDITIONS, Outcome.EXTENDED_WITH_CONDITIONS, Departure.FOLLOWS),
        (Recommendation.EXTEND_WITH_CONDITIONS, Outcome.EXTENDED, Departure.DEPARTS),
        (Recommendation.DO_NOT_EXTEND, Outcome.NOT_EXTENDED, Departure.FOLLOWS),
        (Recommendation.DO_NOT_EXTEND, Outcome.EXTENDED_WITH_CONDITIONS, Departure.DEPARTS),
        (Recommendation.UNDETERMINED, Outcome.EXTENDED, Departure.NOTHING_TO_FOLLOW),
    ],
)
def test_a_decision_that_departs_is_marked(recommended: Recommendation, outcome: Outcome, marked: Departure) -> None:
    assert departure(recommended, outcome) is marked
