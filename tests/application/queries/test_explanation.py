"""Every figure of the worked cases opens through the application, into events and index figures that are there."""

from collections.abc import Iterator

import pytest

from domain.contract import AgreeParameters, Parameters
from domain.explaining.explanation import NoSuchFigure
from tests.application.cases import CASES, Told, told
from tests.application.world import at_the_table, under_contract


@pytest.fixture(scope="module", params=CASES)
def case(request: pytest.FixtureRequest) -> Iterator[Told]:
    with told(request.param) as case:
        yield case


def test_every_figure_opens_into_events_of_the_record_and_index_figures_that_are_there(case: Told) -> None:
    versions = set(range(1, case.version + 1))
    series = {line.series for line in case.handslag.queries.series_list().series}
    refs = {name: {figure.ref for figure in case.handslag.queries.series(name).figures} for name in series}

    figures = case.figures()

    opened = {figure: case.explained(figure) for figure in figures}

    assert len(opened) > 300
    assert all(one.value == value for one, value in zip(opened.values(), figures.values(), strict=True))
    for one in opened.values():
        assert {event.entry.version for event in one.events} <= versions
        assert all(figure.ref in refs[figure.series] for figure in one.index_figures)
        assert all(then.as_of <= case.as_of for then in one.figures_then)


def test_an_input_that_is_a_figure_opens_and_has_the_value_it_is_said_to_have(case: Told) -> None:
    inputs = {
        (one.figure, str(one.value))
        for figure in case.figures()
        for one in case.explained(figure).inputs
        if one.figure is not None
    }

    assert inputs
    assert all(str(case.explained(figure).value) == value for figure, value in inputs)


def test_an_event_from_a_source_keeps_its_name_there(case: Told) -> None:
    (event, *_) = case.explained("/risk/drivers").events

    assert event.source == event.entry.event["origin"]["ref"]


def test_what_a_party_bore_before_leads_to_the_figure_of_that_day() -> None:
    with told("s2-it-outsourcing") as case:
        opened = case.explained("/fairness/dimensions/proportionality/experienced/S")
        then = opened.figures_then[0]
        queries = case.handslag.queries

        earlier = queries.explanation(case.partnership, then.figure, as_of=then.as_of)

    assert isinstance(earlier.value, int)


def test_parameters_name_the_agreement_that_set_them(store_url: str) -> None:
    with at_the_table(store_url) as world:
        under_contract(world, AgreeParameters(parameters=Parameters(grace_days=10)))
        world.handslag.projections.catch_up()

        figure = "/fairness/dimensions/loyalty/components/C/kept"
        opened = world.handslag.queries.explanation(world.partnership, figure, as_of=world.clock.day)

    grace = next(one for one in opened.parameters if one.name == "grace_days")
    agreed = next(one for one in opened.events if one.ref == grace.agreed_by)
    assert (grace.value, agreed.entry.kind) == ("10", "parameters-agreed")


def test_a_place_without_a_figure_is_refused(case: Told) -> None:
    with pytest.raises(NoSuchFigure):
        case.explained("/risk/nowhere")
