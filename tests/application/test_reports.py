"""Reports: what was kept comes out again to the last character, also once a newer model gives other figures."""

import json
from collections.abc import Iterable, Iterator
from contextlib import closing
from datetime import date
from typing import Any
from uuid import uuid4

import pytest

from application.history.faults import read_history
from application.history.reconstruction import reconstruct
from application.history.telling import Teller
from application.reports import FiguresComeOutOtherwise, NoReportThere, Reports, UnknownModel
from application.store.canonical import canonical
from domain.index_figures import RecordIndexFigure
from domain.lifecycle import UnknownPartnership
from domain.relationship.models import MODELS, first_model
from domain.reports import KeepReport, ReportedFigures
from domain.sharing.inputs import IndexSeries
from domain.shocks import ReportShock
from domain.stated import Stated
from tests.application.world import World, a_handslag, at_the_table, case_text, under_contract
from tests.domain.builders import TODAY


def second_model(stated: Iterable[Stated], series: Iterable[IndexSeries], as_of: date) -> dict[str, Any]:
    """A model of another version, with a figure that comes out otherwise."""
    figures = first_model(stated, series, as_of)
    return {**figures, "ladder": {**figures["ladder"], "proven_level": 5}}


BOTH = {**MODELS, "relationship/2": second_model}


def keep(world: World, figures: ReportedFigures | None = None) -> int:
    drafted = figures or world.handslag.reports.draft(world.partnership, as_of=TODAY).reported
    command = KeepReport(effective_on=TODAY, title="Year-end meeting", figures=drafted)
    receipt = world.give(world.anna, command)
    return receipt.last_version


def more_is_recorded(world: World) -> None:
    told = (
        (world.bram, ReportShock(effective_on=TODAY, title="Flood", gross=900_000, carrier="S")),
        (
            world.anna,
            RecordIndexFigure(
                effective_on=TODAY, series="cao", period="2024-05", value="109.5", vintage=TODAY, found_at="CBS"
            ),
        ),
    )
    for who, command in told:
        world.give(who, command)


@pytest.fixture
def world(store_url: str) -> Iterator[World]:
    with at_the_table(store_url) as told:
        yield under_contract(told)


def test_an_old_report_comes_out_bit_for_bit_whatever_was_recorded_since(world: World) -> None:
    before = world.handslag.reports.draft(world.partnership, as_of=TODAY)
    version = keep(world)

    more_is_recorded(world)

    kept = world.handslag.reports.kept(world.partnership, version)
    assert kept.same
    assert canonical(kept.figures) == canonical(before.figures)
    assert world.handslag.reports.draft(world.partnership, as_of=TODAY).figures != before.figures


def test_an_old_report_comes_out_bit_for_bit_once_the_formula_changed(world: World) -> None:
    old = keep(world)
    newer = Reports(world.handslag.record, models=BOTH, current="relationship/2")

    kept, draft = newer.kept(world.partnership, old), newer.draft(world.partnership, as_of=TODAY)

    assert kept.same
    assert kept.kept.figures.model == "relationship/1"
    assert draft.reported.model == "relationship/2"
    assert draft.reported.figures_digest != kept.kept.figures.figures_digest
    assert draft.figures["ladder"]["proven_level"] == 5


def test_figures_that_do_not_come_out_are_not_kept(world: World) -> None:
    drafted = world.handslag.reports.draft(world.partnership, as_of=TODAY).reported
    version = world.handslag.partnership(world.partnership).version

    with pytest.raises(FiguresComeOutOtherwise):
        keep(world, drafted.model_copy(update={"figures_digest": "0" * 64}))
    with pytest.raises(UnknownModel):
        keep(world, drafted.model_copy(update={"model": "relationship/9"}))

    assert world.handslag.partnership(world.partnership).version == version


def test_a_report_that_is_not_there_is_not_found(world: World) -> None:
    with pytest.raises(NoReportThere):
        world.handslag.reports.kept(world.partnership, 1)
    with pytest.raises(UnknownPartnership):
        world.handslag.reports.draft(uuid4(), as_of=TODAY)


def test_a_draft_is_what_the_question_about_the_relationship_answers(world: World) -> None:
    world.handslag.projections.catch_up()
    asked = world.handslag.queries.relationship(world.partnership, as_of=TODAY)

    draft = world.handslag.reports.draft(world.partnership, as_of=TODAY)

    told = asked.model_dump(mode="json")
    assert json.loads(json.dumps(draft.figures)) == {name: told[name] for name in draft.figures}


CASES = {
    "s1-cleaning": "a07a15fe8618353c003300d694c4a138f68e72c03d39bd4e3005c7cd71e3290f",
    "s2-it-outsourcing": "86ef37219a94190cfd60bfbc30f8a03eba714a544eb0922feebd35bb87ecd22c",
    "s3-missing-evidence": "40616d073a51922328f6222847edd9244bec02dc5c1473140952e5199f14bd1a",
}
"""The fingerprint of the figures of each worked case by `relationship/1`. Other figures are another model."""


@pytest.mark.parametrize("name", CASES)
def test_the_first_model_gives_the_same_figures_for_ever(name: str) -> None:
    history = reconstruct(read_history(case_text(name)), Teller(name="History file"))

    with closing(a_handslag("memory:")) as handslag:
        for series in history.series:
            handslag.load_series(series.series, series.events, key=series.series)
        teller, _ = handslag.people.add(name="History file", organisation="history-file")
        stream = handslag.load_history(history, principal=teller.principal(), key="history file").stream
        drafted = handslag.reports.draft(stream, as_of=history.as_of)

    assert (drafted.reported.model, drafted.reported.figures_digest) == ("relationship/1", CASES[name])
