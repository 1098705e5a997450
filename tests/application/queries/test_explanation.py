"""Every figure of the worked cases opens through the application, into events and index figures that are there."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

import pytest

from application.history.faults import read_history
from application.history.reconstruction import reconstruct
from application.history.telling import Teller
from application.queries.explanation import FigureExplanation
from application.service import Handslag
from domain.contract import AgreeParameters, Parameters
from domain.explaining.explanation import NoSuchFigure
from domain.relationship.presentation import relationship_as_plain
from tests.application.world import a_handslag, at_the_table, case_text, leaves, under_contract

CASES = ("s1-cleaning", "s2-it-outsourcing", "s3-missing-evidence")


@dataclass
class Told:
    """A worked case in a store."""

    handslag: Handslag
    partnership: UUID
    as_of: date

    def explained(self, figure: str) -> FigureExplanation:
        return self.handslag.queries.explanation(self.partnership, figure, as_of=self.as_of)

    @property
    def figures(self) -> dict[str, Any]:
        view = self.handslag.queries.relationship(self.partnership, as_of=self.as_of).view
        return leaves(relationship_as_plain(view))


@contextmanager
def told(name: str) -> Iterator[Told]:
    history = reconstruct(read_history(case_text(name)), Teller(name="History file"))
    handslag = a_handslag("memory:")
    try:
        for series in history.series:
            handslag.load_series(series.series, series.events, key=series.series)
        teller, _ = handslag.people.add(name="History file", organisation="history-file")
        stream = handslag.load_history(history, principal=teller.principal(), key="case").stream
        handslag.projections.catch_up()
        yield Told(handslag, stream, history.as_of)
    finally:
        handslag.close()


@pytest.fixture(scope="module", params=CASES)
def case(request: pytest.FixtureRequest) -> Iterator[Told]:
    with told(request.param) as case:
        yield case


def test_every_figure_opens_into_events_of_the_record_and_index_figures_that_are_there(case: Told) -> None:
    versions = set(range(1, case.handslag.record.version_of(case.partnership) + 1))
    series = {line.series for line in case.handslag.queries.series_list().series}
    refs = {name: {figure.ref for figure in case.handslag.queries.series(name).figures} for name in series}

    opened = {figure: case.explained(figure) for figure in case.figures}

    assert len(opened) > 300
    assert all(one.value == value for one, value in zip(opened.values(), case.figures.values(), strict=True))
    for one in opened.values():
        assert {event.entry.version for event in one.events} <= versions
        assert all(figure.ref in refs[figure.series] for figure in one.index_figures)
        assert all(then.as_of <= case.as_of for then in one.figures_then)


def test_an_input_that_is_a_figure_opens_and_has_the_value_it_is_said_to_have(case: Told) -> None:
    inputs = {
        (one.figure, str(one.value))
        for figure in case.figures
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
