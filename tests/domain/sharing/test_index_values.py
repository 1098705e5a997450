"""Index values: missing ones leave no figure, later vintages leave the settled row alone."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from domain.calendar import Granularity, Period
from domain.clauses import Evaluation
from domain.sharing.inputs import IndexSeries, IndexValueOutOfRange, Observation, PeriodDoesNotFitSeries
from domain.sharing.presentation import risk_periods_as_plain
from domain.sharing.results import Reason
from domain.sharing.view import risk_view
from tests.domain.sharing.builders import (
    FIXED_PRICE,
    MONTHLY,
    PASS_THROUGH,
    a_clause,
    a_contract,
    a_driver,
    a_record,
    an_index,
    published,
    rows_of,
    version,
    view_of,
    with_observations,
)

BASE = MONTHLY // 2


@pytest.mark.parametrize("value", ["0", "-3.5", "0.0000001", "1000000001"])
def test_an_index_value_of_zero_or_less_or_beyond_reason_is_refused(value: str) -> None:
    with pytest.raises(IndexValueOutOfRange):
        Observation(period=Period.parse("2024-01"), value=Decimal(value), ref="e1")


def test_a_month_does_not_fit_a_quarterly_series() -> None:
    month = Observation(period=Period.parse("2024-01"), value=Decimal(100), ref="e1")

    with pytest.raises(PeriodDoesNotFitSeries):
        IndexSeries(name="power", frequency=Granularity.QUARTER, observations=(month,))


def test_a_row_without_its_index_is_undefined_and_sums_skip_it() -> None:
    record = a_record(a_driver(a_clause(FIXED_PRICE)), series=[an_index("2024-01", "100", None, "110")])

    view = view_of(record, "2024-03-31")

    waiting = view.rows[1]
    assert (waiting.shock, waiting.total, waiting.baseline, waiting.in_force, waiting.actual) == (None,) * 5
    assert waiting.reason is Reason.AWAITING_INDEX
    assert [str(period) for period in view.awaiting_index] == ["2024-02"]
    assert view.total_shock == BASE // 10
    assert view.materiality == 2 * MONTHLY // 200


def test_a_quarter_awaits_each_of_its_months() -> None:
    contract = a_contract(granularity=Granularity.QUARTER)
    index = an_index("2024-01", "100", "101", "102", "103", None, "105", "106", "107", "108")

    rows = rows_of(a_record(a_driver(a_clause()), series=[index], contract=contract), "2024-09-30")

    assert [row.shock is None for row in rows.values()] == [False, True, False]


def test_without_a_base_value_every_row_awaits() -> None:
    view = view_of(a_record(a_driver(a_clause()), series=[an_index("2024-02", "100", "110")]), "2024-03-31")

    assert len(view.awaiting_index) == 3
    assert view.share_net.reason is Reason.AWAITING_INDEX


def test_a_series_nobody_loaded_leaves_every_row_awaiting() -> None:
    view = view_of(a_record(a_driver(a_clause())), "2024-03-31")

    assert len(view.awaiting_index) == 3


def test_a_missing_observation_of_the_clause_keeps_the_last_compensation_until_the_next_one() -> None:
    clause = a_clause(series="wages", evaluation=Evaluation.QUARTERLY)
    wages = an_index("2024-01", "100", "100", "100", None, "108", "108", "110", name="wages")
    power = an_index("2024-01", *["100"] * 7)

    view = view_of(a_record(a_driver(clause), series=[power, wages]), "2024-07-31")

    assert [str(period) for period in view.provisional] == ["2024-04", "2024-05", "2024-06"]
    assert [row.in_force["C"] for row in view.rows if row.in_force] == [0] * 6 + [BASE // 10]


def test_a_rebase_without_its_price_level_is_provisional() -> None:
    second = version(2, "2024-02-01", a_clause(series="wages", rebase=True))
    history = a_driver(version(1, "2024-01-01", a_clause(series="wages")), second)
    power = an_index("2024-01", "100", None, "120")
    wages = an_index("2024-01", "100", "100", "110", name="wages")

    rows = rows_of(a_record(history, series=[power, wages]), "2024-03-31")

    assert [row.provisional for row in rows.values()] == [False, True, True]
    assert rows["2024-03"].in_force == {"C": BASE // 10, "S": BASE // 10}


def revised_power() -> IndexSeries:
    """Wholesale power of December 2024 was published as 113.93 and later revised to 107.94 (Ember)."""
    known = an_index("2024-11", "100")
    first = published("2024-12", "113.93", "2025-01-05", status="provisional")
    later = published("2024-12", "107.94", "2025-03-02")
    return with_observations(known, later, first)


def december_record(series: IndexSeries, **driver: object) -> object:
    history = a_driver(version(1, "2024-11-01", a_clause()), base_date=date(2024, 11, 1), **driver)
    return a_record(history, series=[series], contract=a_contract("2024-11-01", "2024-12-31"))


def test_a_later_vintage_makes_a_restated_row_beside_the_settled_one() -> None:
    record = december_record(revised_power())

    view = view_of(record, "2025-06-30")

    settled, restated = view.rows[1], view.restated[0]
    assert (str(settled.period), str(settled.shock), settled.total) == ("2024-12", "0.139300", 69_650_00)
    assert (str(restated.period), str(restated.shock), restated.total) == ("2024-12", "0.079400", 39_700_00)
    assert view.total_shock == settled.total
    assert "2024-12 of 2025-01-05" in settled.evidence.refs
    assert "2024-12 of 2025-03-02" in restated.evidence.refs


def test_a_restated_row_is_written_next_to_the_settled_one() -> None:
    view = risk_view(december_record(revised_power()), as_of=date(2025, 6, 30))

    rows = risk_periods_as_plain(view)["energy"]

    assert [(row["period"], row["total"], "restated" in row) for row in rows] == [
        ("2024-11", 0, False),
        ("2024-12", 69_650_00, False),
        ("2024-12", 39_700_00, True),
    ]


@pytest.mark.parametrize(
    ("known_at", "shock", "restated"),
    [
        ("2025-01-04", None, 0),
        ("2025-01-05", "0.139300", 0),
        ("2025-03-01", "0.139300", 0),
        ("2025-03-02", "0.139300", 1),
    ],
)
def test_a_view_shows_what_was_known_on_a_day(known_at: str, shock: str | None, restated: int) -> None:
    view = view_of(december_record(revised_power()), "2025-06-30", known_at)

    found = view.rows[1].shock
    assert (None if found is None else str(found)) == shock
    assert len(view.restated) == restated


def test_a_revision_published_before_the_period_was_settled_counts_from_the_start() -> None:
    series = with_observations(
        an_index("2024-11", "100"),
        published("2024-12", "113.93", "2024-12-20", status="flash"),
        published("2024-12", "107.94", "2024-12-31"),
    )

    view = view_of(december_record(series), "2025-06-30")

    assert str(view.rows[1].shock) == "0.079400"
    assert view.restated == ()


def test_a_revision_for_the_clause_alone_restates_the_compensation() -> None:
    wages = with_observations(
        an_index("2024-11", "100", name="wages"),
        published("2024-12", "105", "2025-01-10"),
        published("2024-12", "110", "2025-02-10"),
    )
    clause = version(1, "2024-11-01", a_clause(PASS_THROUGH, series="wages"))
    history = a_driver(clause, base_date=date(2024, 11, 1))
    contract = a_contract("2024-11-01", "2024-12-31")

    view = view_of(a_record(history, series=[an_index("2024-11", "100", "110"), wages], contract=contract))

    assert view.rows[1].in_force == {"C": BASE // 20, "S": BASE // 20}
    assert [row.in_force for row in view.restated] == [{"C": BASE // 10, "S": 0}]


def test_the_day_in_the_book_goes_before_the_day_of_publication() -> None:
    observation = replace(published("2024-12", "107.94", "2025-01-05"), known_at=date(2025, 2, 1))

    assert observation.known_on == date(2025, 2, 1)
