"""A stress test of a stored partnership is planned from its record and the index figures, and from nothing else."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import pytest

from application.stress.inputs import StressInputs
from application.stress.plan import plan, plan_again
from application.stress.presentation import stress_as_plain
from application.stress.refusals import (
    StressClauseOfNoDriver,
    StressHistoryTooShortTogether,
    StressProposalWithoutClause,
    StressSeriesHasGaps,
    StressSeriesMissing,
    StressSeriesNotMonthly,
    StressTooManyBands,
    StressWithoutDrivers,
    StressWithoutValue,
    StressYearOutside,
)
from application.stress.run import stress_test
from domain.calendar import Granularity
from domain.clauses import Band, Clause
from domain.errors import DomainError
from domain.evidence import (
    ClausesInForce,
    ClausesOnTheTable,
    FirstClauses,
    FixedPrice,
    PassThrough,
    StressQuestion,
    TriedClause,
    TriedClauses,
)
from domain.index_figures import RecordIndexFigure
from domain.risk import AgreeDriver
from domain.table import LayProposal, NotOnTheTable
from tests.application.stress.builders import cleaning
from tests.application.stress.table import Table, load_months, span, the_example, with_bands
from tests.application.world import World, at_the_table, under_contract
from tests.domain.builders import CLIENT, CONTRACTOR, PARTNER, TODAY, a_clause, a_driver, a_registered_driver, a_value


@pytest.fixture(scope="module")
def example() -> Iterator[Table]:
    with the_example() as table:
        yield table


@pytest.fixture
def world() -> Iterator[World]:
    with at_the_table("memory:") as world:
        yield under_contract(world)


def asked(world: World, *scenarios: Any, **more: Any) -> StressInputs:
    question = StressQuestion(scenarios=scenarios or (FixedPrice(),), **more)
    return plan(world.handslag.record, world.partnership, question).inputs


def figures(inputs: StressInputs) -> dict[str, Any]:
    return stress_as_plain(stress_test(inputs))


def test_the_example_gives_what_the_same_inputs_give_when_they_are_written_out(example: Table) -> None:
    question = StressQuestion(scenarios=(FixedPrice(), FirstClauses(), PassThrough(), _bands()), paths=2000, seed=20231)
    written_out = figures(StressInputs.model_validate(cleaning()))

    planned = plan(example.handslag.record, example.partnership, question)
    found = figures(planned.inputs)

    same = {"fixed-price": "fixed_price", "first-clauses": "capped_cpi", "pass-through": "full_pass_through"}
    assert (planned.first_month, planned.last_month) == ("2018-12", "2025-06")
    assert {**found, "scenarios": {}} == {**written_out, "scenarios": {}}
    for name, written in {**same, "Banden": "bands"}.items():
        assert found["scenarios"][name] == written_out["scenarios"][written], name


def _bands() -> TriedClauses:
    bands = tuple(
        Band(upto=upto, shares={CONTRACTOR: 1 - Decimal(share), CLIENT: Decimal(share)})
        for upto, share in ((Decimal("0.02"), "0"), (Decimal("0.08"), "0.5"), (None, "0.8"))
    )
    clause = Clause(bands_up=bands, evaluation="quarterly", reneg_threshold="0.08")
    tried = tuple(TriedClause(driver=driver, clause=clause) for driver in ("labour", "materials"))
    return TriedClauses(title="Banden", clauses=tried)


def test_what_a_proposal_says_nothing_of_stays_as_it_is(example: Table) -> None:
    question = StressQuestion(scenarios=(ClausesInForce(), ClausesOnTheTable(proposal=13)))

    scenarios = plan(example.handslag.record, example.partnership, question).inputs.scenarios

    assert scenarios["proposal-13"]["labour"] == scenarios["clauses-in-force"]["labour"]
    assert scenarios["proposal-13"]["materials"] != scenarios["clauses-in-force"]["materials"]


def test_the_same_versions_give_the_same_inputs_after_more_was_recorded(example: Table) -> None:
    evidence = example.evidence(FirstClauses(), again=2022)
    note = RecordIndexFigure(
        effective_on=example.handslag.today("Europe/Amsterdam"),
        series="nl_hicp_all_items",
        period="2025-06",
        value="140",
        vintage="2025-08-01",
        found_at="Eurostat",
    )
    example.handslag.give(note, principal=example.client.principal(), partnership=example.partnership, key="later")

    again = plan_again(example.handslag.record, example.partnership, evidence)
    anew = plan(example.handslag.record, example.partnership, evidence.question)

    assert again.inputs.digest() == evidence.inputs_digest
    assert anew.inputs.digest() != evidence.inputs_digest


def test_only_what_was_known_on_a_day_is_read(example: Table) -> None:
    question = StressQuestion(scenarios=(FixedPrice(),))

    planned = plan(example.handslag.record, example.partnership, question, known_on=TODAY)

    assert planned.last_month == "2024-05"


def test_history_can_begin_later(example: Table) -> None:
    question = StressQuestion(scenarios=(FixedPrice(),), since="2020-01")

    planned = plan(example.handslag.record, example.partnership, question)

    assert planned.first_month == "2020-01"
    assert planned.inputs.months == 66


def test_a_driver_that_a_proposal_adds_has_a_fixed_price_elsewhere(world: World) -> None:
    load_months(world.handslag, "cao-cleaning", span("2019-01", "2023-12"))
    _propose(world, AgreeDriver(entry=a_driver("fuel", "0.2"), clause=a_clause()))

    inputs = asked(world, ClausesInForce(), ClausesOnTheTable(proposal=2))

    assert [driver.id for driver in inputs.drivers] == ["fuel", "labour"]
    assert inputs.scenarios["clauses-in-force"]["fuel"].bands_up[0].shares == {CONTRACTOR: 1}
    assert inputs.scenarios["proposal-2"]["fuel"].bands_up[0].shares[CLIENT] == Decimal("0.5")


def test_a_series_that_is_named_as_a_driver_is_looked_at_as_a_series(world: World) -> None:
    load_months(world.handslag, "cao-cleaning", span("2019-01", "2023-12"))
    load_months(world.handslag, "labour", span("2020-01", "2024-03"))
    tried = TriedClauses(title="Ander", clauses=(TriedClause(driver="labour", clause=a_clause(series="labour")),))

    inputs = asked(world, tried)

    assert inputs.scenarios["Ander"]["labour"].looks_at("labour") == "labour_0"
    assert inputs.levels["labour_0"] != inputs.levels["labour"]
    assert inputs.months == 48


def test_the_payer_stands_for_all_who_do_not_carry(world: World) -> None:
    load_months(world.handslag, "cao-cleaning", span("2019-01", "2023-12"))
    band = Band(upto=None, shares={CONTRACTOR: "0.2", CLIENT: "0.3", PARTNER: "0.5"})
    tried = TriedClauses(
        title="Drie", clauses=(TriedClause(driver="labour", clause=Clause(bands_up=(band,), bands_down=(band,))),)
    )

    clause = asked(world, tried).scenarios["Drie"]["labour"]

    assert clause.bands_up[0].shares == {CONTRACTOR: Decimal("0.2"), CLIENT: Decimal("0.8")}
    assert clause.bands_down == clause.bands_up


def test_figures_that_the_parties_recorded_themselves_count(world: World) -> None:
    for month in span("2020-01", "2023-12"):
        figure = RecordIndexFigure(
            effective_on=month.last_day,
            series="cao-cleaning",
            period=str(month),
            value="100",
            vintage=month.last_day,
            found_at="Cao",
        )
        world.give(world.anna, figure)

    assert asked(world).months == 48


def tried(clause: Clause, title: str = "Ander") -> TriedClauses:
    return TriedClauses(title=title, clauses=(TriedClause(driver="labour", clause=clause),))


def test_a_clause_that_is_tried_gives_what_the_same_clause_gives_in_force(world: World) -> None:
    load_months(world.handslag, "cao-cleaning", span("2019-01", "2023-12"))

    found = figures(asked(world, ClausesInForce(), tried(a_clause()), paths=100))["scenarios"]

    assert found["Ander"] == found["clauses-in-force"]


def test_a_clause_of_endless_bands_is_refused(world: World) -> None:
    load_months(world.handslag, "cao-cleaning", span("2019-01", "2023-12"))

    assert asked(world, tried(with_bands(2000))).months == 60
    with pytest.raises(StressTooManyBands):
        asked(world, tried(with_bands(1500)), tried(with_bands(600), "Nog een"))


def test_without_a_figure_there_is_no_test(world: World) -> None:
    with pytest.raises(StressSeriesMissing) as refused:
        asked(world)

    assert refused.value.series == "cao-cleaning"


def test_three_years_of_figures_is_the_least(world: World) -> None:
    load_months(world.handslag, "cao-cleaning", span("2021-01", "2023-11"))

    with pytest.raises(StressHistoryTooShortTogether) as refused:
        asked(world)

    assert refused.value.facts() == {
        "months": 35,
        "least": 36,
        "starts": "cao-cleaning",
        "first": "2021-01",
        "ends": "cao-cleaning",
        "last": "2023-11",
    }


def test_series_that_share_no_month_are_refused(world: World) -> None:
    load_months(world.handslag, "cao-cleaning", span("2010-01", "2015-12"))
    load_months(world.handslag, "cpi", span("2020-01", "2024-03"))
    tried = TriedClauses(title="Cpi", clauses=(TriedClause(driver="labour", clause=a_clause(series="cpi")),))

    with pytest.raises(StressHistoryTooShortTogether) as refused:
        asked(world, tried)

    assert (refused.value.months, refused.value.starts, refused.value.ends) == (0, "cpi", "cao-cleaning")


def test_the_months_that_are_missing_are_named(world: World) -> None:
    months = [month for month in span("2019-01", "2023-12") if str(month) not in ("2020-03", "2021-04")]
    load_months(world.handslag, "cao-cleaning", months)

    with pytest.raises(StressSeriesHasGaps) as refused:
        asked(world)

    assert (refused.value.missing, refused.value.months) == (2, ("2020-03", "2021-04"))
    with pytest.raises(StressHistoryTooShortTogether):
        asked(world, since="2021-05")


def test_quarterly_figures_make_no_course_of_months(world: World) -> None:
    quarters = span("2010-Q1", "2023-Q4", Granularity.QUARTER)
    load_months(world.handslag, "cao-cleaning", quarters, granularity="quarter")

    with pytest.raises(StressSeriesNotMonthly):
        asked(world)


@pytest.mark.parametrize("year", [2019, 2024])
def test_only_a_whole_year_of_the_history_comes_again(world: World, year: int) -> None:
    load_months(world.handslag, "cao-cleaning", span("2019-01", "2024-05"))

    with pytest.raises(StressYearOutside) as refused:
        asked(world, again=year)

    assert (refused.value.first, refused.value.last) == (2020, 2023)
    assert asked(world, again=2023).shock_paths[0].name == "2023"


def test_a_contract_without_value_has_no_margin_to_lose() -> None:
    with at_the_table("memory:") as world:
        with pytest.raises(StressWithoutValue):
            asked(world)
        world.agree(a_value())
        with pytest.raises(StressWithoutDrivers):
            asked(world)


def test_what_another_party_meets_first_is_no_part_of_the_test(world: World) -> None:
    load_months(world.handslag, "cao-cleaning", span("2019-01", "2023-12"))
    world.agree(AgreeDriver(entry=a_driver("soap", "0.1", carrier=CLIENT), clause=a_clause()))

    assert [driver.id for driver in asked(world).drivers] == ["labour"]


@pytest.mark.parametrize(
    ("scenario", "refusal"),
    [
        (ClausesOnTheTable(proposal=7), NotOnTheTable),
        (ClausesOnTheTable(proposal=2), StressProposalWithoutClause),
        (
            TriedClauses(title="Soap", clauses=(TriedClause(driver="soap", clause=a_clause()),)),
            StressClauseOfNoDriver,
        ),
    ],
    ids=["no proposal", "no clause", "no driver"],
)
def test_an_alternative_must_be_there(world: World, scenario: Any, refusal: type[DomainError]) -> None:
    load_months(world.handslag, "cao-cleaning", span("2019-01", "2023-12"))
    _propose(world, a_value())

    with pytest.raises(refusal):
        asked(world, scenario)


def _propose(world: World, *changes: Any) -> None:
    proposal = LayProposal(
        effective_on=TODAY, title="Anders", they="Rust.", changes=changes or (a_registered_driver(),), answer_due=TODAY
    )
    world.give(world.anna, proposal)
