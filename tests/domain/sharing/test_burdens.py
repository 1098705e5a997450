"""What was borne up to each of several days is what a view of each of those days says."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.facts import Event
from domain.fairness.view import quarter_ends
from domain.sharing.burdens import burdens
from domain.sharing.inputs import IndexSeries, RiskRecord
from domain.sharing.record import risk_record, risk_records
from domain.sharing.view import risk_view
from domain.shocks import RiskTransferred
from domain.termination import NoticeGiven, NoticeWithdrawn
from tests.domain.sharing.case_reader import CASE_NAMES, read_case
from tests.domain.sharing.strategies import AS_OF, law, some_record, some_series
from tests.domain.sharing.test_record import agreed, dated, driver, numbered, shock, term, value

days_of_the_term = st.sets(st.dates(date(2023, 12, 1), date(2026, 3, 1)), max_size=8)


@pytest.mark.parametrize("name", CASE_NAMES)
def test_the_quarters_of_a_worked_case_come_out_as_each_by_itself(name: str) -> None:
    case = read_case(name)
    days = (*quarter_ends(case.record.contract.start, case.as_of), case.as_of)

    found = burdens(dict.fromkeys(days, case.record))

    assert found == {day: risk_view(case.record, as_of=day).total.actual for day in days}


@law
@given(some_record() | some_record(("A", "C", "S")), days_of_the_term)
def test_every_day_of_every_contract_comes_out_as_by_itself(record: RiskRecord, days: set[date]) -> None:
    found = burdens(dict.fromkeys(days, record), known_at=AS_OF)

    assert found == {day: risk_view(record, as_of=day, known_at=AS_OF).total.actual for day in days}


def paid(day: date, amount: int, **about: object) -> Event:
    known = {"driver": None, "shock": None, **about}
    return dated(RiskTransferred, day, proposal=1, source="C", target="S", amount=amount, reason="Half", **known)


TERMS_ABOUT_OTHER_DAYS: dict[str, tuple[Event, ...]] = {
    "nothing more": (),
    "the value of a year that had passed": (value(date(2025, 2, 3), y2024=4000),),
    "a driver that was taken up later": (driver("power", date(2025, 3, 7)),),
    "a shorter term": (term(end=date(2025, 6, 30), day=date(2025, 5, 1)),),
    "a notice that was taken back": (
        dated(NoticeGiven, date(2024, 8, 1), ends_on=date(2024, 10, 31), reason="No longer"),
        dated(NoticeWithdrawn, date(2025, 2, 1), reason="On we go"),
    ),
    "losses and money for them": (
        shock(1, 900, date(2024, 5, 5)),
        paid(date(2024, 8, 9), 300, shock=1),
        paid(date(2025, 8, 9), 70, driver="labour"),
    ),
}


@law
@given(st.sampled_from(sorted(TERMS_ABOUT_OTHER_DAYS)), days_of_the_term, some_series("wages"))
def test_terms_about_other_days_count_from_the_day_that_they_apply(
    name: str, days: set[date], series: IndexSeries
) -> None:
    told = numbered(*agreed(), *TERMS_ABOUT_OTHER_DAYS[name])
    gathered = risk_records(told, [series], days=days)
    records = {day: found.record for day, found in gathered.items() if found.record is not None}

    found = burdens(records)

    alone = {day: risk_record(told, [series], as_of=day).record for day in days}
    assert found == {day: risk_view(one, as_of=day).total.actual for day, one in alone.items() if one is not None}
