"""Prices are worked out from the read tables, with the figures of the parties and of the reference series."""

from collections.abc import Iterator
from datetime import date
from uuid import uuid4

import pytest

from application.projections.runner import Runner
from application.queries.queries import Queries
from application.record import Record
from application.series import reference_series
from domain.lifecycle import UnknownPartnership
from tests.application.projections.material import TALKS, opened, the_talks, write
from tests.domain.prices.builders import a_rule_agreed, a_target, an_outturn, ordered, own_figure
from tests.domain.pricing.builders import a_component, a_formula, a_rule, passing

END = date(2025, 6, 1)


@pytest.fixture
def record(store_url: str) -> Iterator[Record]:
    with opened(store_url) as record:
        write(record, TALKS, the_talks()[:3])
        yield record


def asked(record: Record) -> Queries:
    runner = Runner(record)
    runner.catch_up()
    return Queries(record, runner)


def test_before_any_rule_is_agreed_there_is_no_price(record: Record) -> None:
    answer = asked(record).prices(TALKS, as_of=END)

    assert (answer.prices, answer.targets, answer.version) == ({}, {}, 3)


def test_a_price_and_a_target_are_worked_out_from_what_was_recorded(record: Record) -> None:
    figures = (own_figure("2024-11-05", "2023-10", "100"), own_figure("2024-11-05", "2024-10", "104"))
    facts = (ordered("2025-02-01", 100_00), a_target(), an_outturn("2024-12-31", 880_000_00))
    write(record, TALKS, [a_rule_agreed(), *figures, *facts])

    answer = asked(record).prices(TALKS, as_of=END)

    assert answer.prices["cleaning"]["orders"][0]["amount"] == 104_00
    assert answer.prices["cleaning"]["orders"][0]["evidence"] == ["v7", "v4", "v6", "v5"]
    assert answer.targets["roof"]["assessments"][0]["parts"] == {"C": 64_000_00, "S": 56_000_00}


def test_a_rule_reads_the_reference_series_that_it_names(record: Record) -> None:
    for _, events in reference_series():
        write(record, uuid4(), events)
    hicp = a_component("prices", "1", series="nl_hicp_all_items", base_period="2023-10")
    write(record, TALKS, [a_rule_agreed(a_rule(formula=a_formula(hicp), passing_on=passing()))])

    answer = asked(record).prices(TALKS, as_of=END)

    first = answer.prices["cleaning"]["rules"][0]["moments"][0]
    assert first["components"][0]["now"]["period"] == "2024-10"
    assert any(ref.startswith("nl_hicp_all_items@2024-10#") for ref in first["evidence"])


def test_the_prices_of_a_partnership_that_is_not_there_are_not_given(record: Record) -> None:
    with pytest.raises(UnknownPartnership):
        asked(record).prices(uuid4(), as_of=END)
