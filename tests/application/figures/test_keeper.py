"""Kept figures are those of the relationship on the day, whatever came in between."""

import json
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import Any

import pytest

from application.figures import keeper as keeping
from application.figures.keeper import FiguresKeeper
from application.figures.tables import ROWS, kept
from application.projections.figures import series_of
from application.projections.projection import stream
from application.projections.runner import Runner
from application.projections.tracking import live_bookmarks
from application.queries.queries import Queries
from application.queries.relationship import Relationship
from application.record import Record
from application.streams import series_stream
from domain.indexes import IndexObserved
from domain.relationship.models import CURRENT_MODEL
from domain.risk import DriverAgreed
from domain.standing.inputs import RaisedFlag
from tests.application.projections.material import (
    SERIES,
    STORY,
    TALKS,
    declined,
    opened,
    the_figures,
    the_story,
    the_talks,
    write,
    write_all,
)
from tools.project import ROOT

TODAY = date(2024, 11, 22)
DIES_BEFORE_IT_WRITES = """
import os, signal, sys
from datetime import UTC, datetime
from application.figures import keeper
from application.projections.runner import Runner
from tests.application.projections.material import opened

written = []

def dies(state, view, stated):
    if written:
        os.kill(os.getpid(), signal.SIGKILL)
    written.append(state)
    return other_rows(state, view, stated)

other_rows, keeper.other_rows = keeper.other_rows, dies
with opened(sys.argv[1]) as record:
    Runner(record).catch_up()
    keeper.FiguresKeeper(record, lambda: datetime(2024, 11, 22, 12, tzinfo=UTC)).catch_up()
"""


@dataclass
class Desk:
    """A record with its projections and the keeper of its figures, on a day of its own."""

    record: Record
    runner: Runner
    day: date = TODAY

    def __post_init__(self) -> None:
        self.keeper = FiguresKeeper(self.record, self.now)
        self.queries = Queries(self.record, self.runner)

    def now(self) -> datetime:
        return datetime.combine(self.day, time(12, tzinfo=UTC))

    def catch_up(self) -> None:
        self.runner.catch_up()
        self.keeper.catch_up()

    def rows(self, sql: str) -> list[dict[str, Any]]:
        with self.record.database.read() as cursor:
            live = live_bookmarks(cursor)
            cursor.execute(live["figures"].generation.sql(kept(sql)), {})
            return [dict(row) for row in cursor.fetchall()]

    def marked(self) -> list[str]:
        return [row["partnership"] for row in self.rows("SELECT partnership FROM $stale ORDER BY partnership")]

    def everything(self) -> dict[str, list[str]]:
        tables = ("headline", *ROWS)
        return {table: sorted(map(repr, self.rows(f"SELECT * FROM @{table}"))) for table in tables}

    def of(self, table: str, partnership: str) -> list[dict[str, Any]]:
        return [row for row in self.rows(f"SELECT * FROM @{table}") if row["partnership"] == partnership]


@pytest.fixture
def desk(store_url: str) -> Iterator[Desk]:
    with opened(store_url) as record:
        yield Desk(record, Runner(record))


def require_equal(desk: Desk, partnership: str, asked: Relationship) -> None:
    (row,) = desk.of("headline", partnership)
    view = asked.view
    assert (row["model"], row["as_of"], row["version"]) == (CURRENT_MODEL, desk.day.isoformat(), asked.version)
    assert row["headline"] == asked.fairness["headline"]
    assert row["covered"] == asked.fairness["weight_covered"]
    assert row["proven_level"] == asked.ladder["proven_level"]
    assert row["verdict"] == asked.fit["verdict"]
    scores = {
        (one["day"], one["dimension"]): (one["score"], one["status"]) for one in desk.of("dimension", partnership)
    }
    points = {**asked.time_series, desk.day.isoformat(): asked.fairness["dimensions"]}
    assert scores == {
        (day, name): (point["score"], point["status"])
        for day, point_of in points.items()
        for name, point in point_of.items()
    }
    assert {one["day"] for one in desk.of("day", partnership)} == set(points)
    drivers = view.risk.drivers if view.risk else ()
    losses = view.risk.one_off_risks if view.risk else ()
    found = [(flag.kind, flag.party or "") for part in (*drivers, *losses) for flag in part.flags]
    found += [("RENEGOTIATION_OPEN", "") for driver in drivers if driver.triggers.open]
    found += [(flag.kind, "") for flag in view.fairness.flags]
    flags = [(one["kind"], one["party"]) for one in desk.of("flag", partnership)]
    assert sorted(flags) == sorted(found)
    options = {one["option"]: one for one in desk.of("option", partnership)}
    assert {name: one["recommendation"] for name, one in options.items()} == {
        one["option"]: one["recommendation"] for one in asked.options
    }
    for option in asked.options:
        assert json.loads(options[option["option"]]["missing"]) == option["missing"]


def test_kept_figures_equal_the_relationship_of_that_day(desk: Desk) -> None:
    write_all(desk.record)

    desk.catch_up()

    for partnership in (STORY, TALKS):
        require_equal(desk, stream(partnership), desk.queries.relationship(partnership, as_of=desk.day))
    assert desk.rows("SELECT * FROM @flag")
    assert desk.marked() == []


def test_a_flag_says_whom_and_what_it_is_about_and_since_when(desk: Desk) -> None:
    write_all(desk.record)

    desk.catch_up()

    flags = desk.of("flag", stream(STORY))
    structural = [one for one in flags if one["kind"] in ("STRUCTURAL_TAIL", "ASYMMETRIC")]
    assert structural
    for one in structural:
        assert (one["subject"], bool(one["name"])) == ("driver", True)
        (version,) = json.loads(one["evidence"])
        event = the_story()[int(version[1:]) - 1]
        assert one["since"] == event.effective_on.isoformat()
    assert all(one["one_to_one"] == int(RaisedFlag(one["kind"]).one_to_one) for one in flags)


def test_an_event_marks_its_partnership_and_no_other(desk: Desk) -> None:
    write_all(desk.record)
    desk.catch_up()
    before = desk.of("headline", stream(STORY))

    write(desk.record, TALKS, declined())
    desk.runner.catch_up()

    assert desk.marked() == [stream(TALKS)]
    desk.keeper.catch_up()
    assert desk.of("headline", stream(STORY)) == before
    require_equal(desk, stream(TALKS), desk.queries.relationship(TALKS, as_of=desk.day))


def test_a_new_index_figure_marks_who_looks_at_the_series(desk: Desk) -> None:
    write_all(desk.record)
    desk.catch_up()
    (looked_at, *_) = desk.rows("SELECT l.stream FROM $looks_at l ORDER BY l.stream")
    looks = {one["partnership"] for one in desk.rows("SELECT * FROM $looks_at") if one["stream"] == looked_at["stream"]}
    named = (name for event in the_story() for name in series_of(event))
    series = next(name for name in named if stream(series_stream(name)) == looked_at["stream"])

    registered, *figures = the_figures()
    told = [registered.model_copy(update={"series": series}), *figures]
    position = write(desk.record, series_stream(series), told)
    desk.runner.catch_up()

    assert desk.marked() == sorted(looks) == [stream(STORY)]
    desk.keeper.catch_up()
    (row,) = desk.of("headline", stream(STORY))
    assert row["series_position"] == position
    require_equal(desk, stream(STORY), desk.queries.relationship(STORY, as_of=desk.day))


def test_a_figure_of_a_series_nobody_looks_at_marks_nobody(desk: Desk) -> None:
    write_all(desk.record)
    desk.catch_up()
    figure = next(event for event in the_figures() if isinstance(event, IndexObserved))

    write(desk.record, SERIES, [figure.model_copy(update={"period": "2024-09"})])
    desk.catch_up()

    assert desk.marked() == []


def test_a_new_day_works_everything_out_again(desk: Desk) -> None:
    write_all(desk.record)
    desk.catch_up()

    desk.day = date(2025, 1, 2)
    desk.keeper.catch_up()

    for partnership in (STORY, TALKS):
        require_equal(desk, stream(partnership), desk.queries.relationship(partnership, as_of=desk.day))
    assert desk.keeper.step() == 0


def test_figures_of_another_model_are_worked_out_anew(desk: Desk) -> None:
    write_all(desk.record)
    desk.catch_up()
    with desk.record.database.write() as cursor:
        cursor.execute(kept("UPDATE @headline SET model = 'relationship/0'"))

    desk.catch_up()

    assert {row["model"] for row in desk.rows("SELECT model FROM @headline")} == {CURRENT_MODEL}


def test_many_events_in_a_row_cost_one_working_out(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    worked: list[date] = []
    view = keeping.relationship_view
    monkeypatch.setattr(keeping, "relationship_view", lambda *of, **on: worked.append(on["as_of"]) or view(*of, **on))
    for event in the_talks():
        write(desk.record, TALKS, [event])
        desk.runner.catch_up()

    desk.keeper.catch_up()

    assert len(worked) == 1


def test_what_is_recorded_while_figures_are_worked_out_keeps_its_mark(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(desk.record, TALKS, the_talks()[:20])
    desk.runner.catch_up()
    view, late = keeping.relationship_view, list(the_talks()[20:])

    def interrupted(*of: Any, **on: Any) -> Any:
        if late:
            write(desk.record, TALKS, late)
            late.clear()
            desk.runner.catch_up()
        return view(*of, **on)

    monkeypatch.setattr(keeping, "relationship_view", interrupted)
    desk.keeper.step()

    assert desk.marked() == [stream(TALKS)]
    assert desk.of("headline", stream(TALKS))[0]["version"] == 20
    assert desk.keeper.settled(20)
    assert not desk.keeper.settled(21)
    desk.keeper.step()
    assert desk.marked() == []
    require_equal(desk, stream(TALKS), desk.queries.relationship(TALKS, as_of=desk.day))


def test_earlier_figures_never_take_the_place_of_later_ones(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    write(desk.record, TALKS, the_talks()[:20])
    desk.runner.catch_up()
    view, others = keeping.relationship_view, [FiguresKeeper(desk.record, desk.now)]

    def overtaken(*of: Any, **on: Any) -> Any:
        if others:
            other = others.pop()
            write(desk.record, TALKS, the_talks()[20:])
            desk.runner.catch_up()
            other.catch_up()
        return view(*of, **on)

    monkeypatch.setattr(keeping, "relationship_view", overtaken)
    desk.keeper.step()

    assert desk.of("headline", stream(TALKS))[0]["version"] == len(the_talks())
    assert desk.marked() == []


def test_marks_that_are_built_anew_lead_to_the_same_figures(desk: Desk) -> None:
    for start in range(0, len(the_story()), 40):
        write(desk.record, STORY, the_story()[start : start + 40])
        desk.catch_up()
    write(desk.record, TALKS, the_talks())
    desk.catch_up()
    before = desk.everything()

    desk.runner.rebuild("figures")
    assert desk.everything() == before
    assert desk.marked() == sorted([stream(STORY), stream(TALKS)])
    desk.catch_up()

    assert desk.everything() == before


def test_one_that_cannot_be_worked_out_keeps_no_other_from_its_figures(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_all(desk.record)
    view, names = keeping.relationship_view, {stream(STORY)}

    def broken(stated: Any, series: Any, *, as_of: date) -> Any:
        if names and any(isinstance(one.event, DriverAgreed) for one in stated):
            raise ValueError("the words of a person")
        return view(stated, series, as_of=as_of)

    monkeypatch.setattr(keeping, "relationship_view", broken)
    desk.catch_up()

    (fault,) = desk.rows("SELECT * FROM @fault")
    assert (fault["partnership"], fault["reason"]) == (stream(STORY), "ValueError")
    assert desk.of("headline", stream(TALKS))
    assert desk.keeper.settled(desk.record.last_position())
    names.clear()
    desk.keeper.look()
    desk.catch_up()
    assert desk.rows("SELECT * FROM @fault") == []
    require_equal(desk, stream(STORY), desk.queries.relationship(STORY, as_of=desk.day))


@pytest.mark.parametrize("kind", ["sqlite", "postgres"])
def test_a_process_killed_between_working_out_and_writing_loses_nothing(
    kind: str, request: pytest.FixtureRequest, tmp_path: object
) -> None:
    url = f"sqlite:///{tmp_path}/a.sqlite" if kind == "sqlite" else request.getfixturevalue("fresh_postgres")
    with opened(url) as record:
        write_all(record)

    killed = subprocess.run([sys.executable, "-c", DIES_BEFORE_IT_WRITES, url], cwd=ROOT, check=False)

    assert killed.returncode < 0
    with opened(url) as record:
        desk = Desk(record, Runner(record))
        assert len(desk.rows("SELECT * FROM @headline")) == len(desk.marked()) == 1
        desk.catch_up()
        for partnership in (STORY, TALKS):
            require_equal(desk, stream(partnership), desk.queries.relationship(partnership, as_of=desk.day))
