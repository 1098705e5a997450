"""Risk sharing is worked out from the read tables, and every figure names its events."""

from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime
from uuid import uuid4

import pytest

from application.projections.runner import Runner
from application.queries.queries import Queries
from application.record import Record
from application.series import reference_series
from domain.facts import Event, Origin
from tests.application.projections.material import STORY, TALKS, opened, the_story, the_talks, write

END = date(2025, 12, 31)


@pytest.fixture
def record(store_url: str) -> Iterator[Record]:
    with opened(store_url) as record:
        yield record


def asked(record: Record) -> Queries:
    runner = Runner(record)
    runner.catch_up()
    return Queries(record, runner)


def write_example(record: Record) -> None:
    for _, events in reference_series():
        write(record, uuid4(), events)
    write(record, STORY, the_story())


def test_the_example_shares_its_risks_as_the_worked_case_says(record: Record) -> None:
    write_example(record)

    answer = asked(record).risk_sharing(STORY, as_of=END)

    assert answer.risk is not None
    assert answer.risk_periods is not None
    labour = answer.risk["drivers"]["labour"]
    assert (labour["total_shock"], labour["shifted_from_carrier"]) == (67300801, 16795842)
    assert labour["borne"]["actual"] == {"C": 41034990, "S": 26265811}
    assert len(answer.risk_periods["labour"]) == 72
    assert (answer.missing, answer.years_without_value) == ((), ())


def test_every_figure_names_events_and_index_figures_that_can_be_opened(record: Record) -> None:
    write_example(record)
    queries = asked(record)
    answer, evidence = queries.risk_sharing(STORY, as_of=END), queries.risk_evidence(STORY, as_of=END).evidence

    refs = {ref for one in evidence for ref in one.refs}
    own = {int(ref[1:]) for ref in refs if ref.startswith("v")}
    figures = {ref for name in {ref.partition("@")[0] for ref in refs if "@" in ref} for ref in all_refs(queries, name)}

    assert {one.figure for one in evidence} >= {"/risk/total", "/risk/drivers/labour", "/risk_periods/labour/2024-07"}
    assert own <= set(range(1, len(the_story()) + 1))
    assert {ref for ref in refs if "@" in ref} <= figures
    assert {f"v{version}" for version in own} <= set(answer.sources)


def all_refs(queries: Queries, name: str) -> Sequence[str]:
    return [figure.ref for figure in queries.series(name).figures]


def test_a_view_is_kept_until_something_that_it_depends_on_was_recorded(record: Record) -> None:
    write_example(record)
    runner = Runner(record)
    runner.catch_up()
    queries = Queries(record, runner)

    first, again = (queries.risk_sharing(STORY, as_of=END) for _ in range(2))
    assert first.view is again.view
    write(record, STORY, the_story()[-1:])
    runner.catch_up()

    assert queries.risk_sharing(STORY, as_of=END).view is not first.view


def known_on(day: date, events: Sequence[Event]) -> list[Event]:
    known_at = datetime(day.year, day.month, day.day, tzinfo=UTC)
    return [
        event.model_copy(update={"origin": Origin(source="Archive", ref=f"a{number}", known_at=known_at)})
        for number, event in enumerate(events)
    ]


def test_what_was_not_known_on_a_day_does_not_count(record: Record) -> None:
    write(record, TALKS, known_on(date(2024, 3, 1), the_talks()[:22]))
    write(record, TALKS, known_on(date(2024, 3, 2), the_talks()[22:]))
    queries = asked(record)

    def losses(day: date) -> list[tuple[str, int]]:
        risk = queries.risk_sharing(TALKS, as_of=END, known_at=day).risk
        assert risk is not None
        return [(one["event"], one["net_amount"]) for one in risk["event_risks"]]

    assert queries.risk_sharing(TALKS, as_of=END, known_at=date(2024, 2, 29)).missing == ("term", "value")
    assert losses(date(2024, 3, 1)) == [("v22", 1000)]
    assert losses(date(2024, 3, 2)) == [("v23", 900)]


def test_before_a_term_and_a_value_are_agreed_the_answer_says_what_is_missing(record: Record) -> None:
    write(record, TALKS, the_talks()[:3])

    answer = asked(record).risk_sharing(TALKS, as_of=END)

    assert (answer.missing, answer.risk, answer.risk_periods, answer.view) == (("term", "value"), None, None, None)
