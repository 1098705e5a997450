"""What asks for attention across partnerships is answered to who may read it, once the figures are there."""

from collections.abc import Iterator
from typing import Any

import pytest

from tests.interfaces.api.test_questions import PROPOSAL, agree
from tests.interfaces.api.test_readings import readings_of
from tests.interfaces.api.world import Audited, Caller, World, a_service, a_world, audited

LISTS = ("flags", "options", "headlines", "shocks", "renegotiations", "proposals")
FLOOD = {"title": "Flood", "gross": 100000, "carrier": "S"}


@pytest.fixture
def world(store_url: str) -> Iterator[Audited]:
    with a_service(store_url) as (handslag, client):
        yield audited(a_world(handslag, client))


def lines_of(caller: Caller, name: str, query: str = "") -> list[dict[str, Any]]:
    answered = caller.get(f"/portfolio/{name}{query}")
    assert answered.status_code == 200, answered.text
    lines: list[dict[str, Any]] = answered.json()["lines"]
    return lines


def test_an_option_that_is_due_says_what_the_figures_support(any_world: World) -> None:
    agree(any_world, PROPOSAL)
    last = any_world.handslag.record.last_position()

    (line,) = lines_of(any_world.carla, "options", f"?dueFrom=2024-01-01&dueUntil=2024-12-31&after={last}")

    assert (line["option"], line["own_party"], line["notice_deadline"]) == ("one-more", "C", "2024-12-01")
    assert line["support"]["recommendation"] == "undetermined"
    assert set(line["support"]["missing"]) >= {"preference:C", "preference:S", "kpi"}
    assert line["worked"]["version"] == any_world.version
    assert not line["worked"]["under_way"]
    assert lines_of(any_world.carla, "options", "?dueFrom=2024-12-02&dueUntil=2024-12-31") == []


def test_without_a_window_the_coming_year_is_listed(any_world: World) -> None:
    agree(any_world, PROPOSAL)

    assert lines_of(any_world.carla, "options") == []
    assert lines_of(any_world.carla, "options", "?dueFrom=2199-12-31") == []


def test_a_shock_is_listed_until_the_parties_decide(any_world: World) -> None:
    told = any_world.sara.command(any_world.ours, "report-shock", FLOOD, version=any_world.version).json()

    (line,) = lines_of(any_world.carla, "shocks", f"?after={told['position']}")

    assert (line["title"], line["gross"], line["carrier"], line["struck_on"]) == ("Flood", 100000, "S", "2024-02-01")
    assert lines_of(any_world.vera, "shocks") == []


def test_a_headline_without_evidence_is_empty_and_says_what_is_missing(any_world: World) -> None:
    last = any_world.handslag.record.last_position()

    (line,) = lines_of(any_world.sara, "headlines", f"?after={last}")

    assert line["headline"] is None
    assert line["missing"]
    assert line["worked"]["as_of"] == any_world.handslag.today("Europe/Amsterdam").isoformat()


@pytest.mark.parametrize("query", ["?cursor=nonsense", "?limit=0", "?limit=201", "?after=-1"])
@pytest.mark.parametrize("name", LISTS)
def test_a_question_that_cannot_be_read_is_refused(any_world: World, name: str, query: str) -> None:
    assert any_world.carla.get(f"/portfolio/{name}{query}").status_code == 400


def test_a_position_that_nothing_has_reached_is_refused(any_world: World) -> None:
    assert any_world.carla.get("/portfolio/flags?after=99999").status_code == 400


def test_what_an_auditor_sees_on_a_list_is_written_down_once(world: Audited) -> None:
    for title in ("Flood", "Storm"):
        world.sara.command(world.ours, "report-shock", {**FLOOD, "title": title}, version=world.version)
    last = world.handslag.record.last_position()
    world.handslag.queries.wait_for(last)

    seen = {who: len(lines_of(getattr(world, who), "shocks")) for who in ("olga", "past", "vera")}

    assert seen == {"olga": 2, "past": 0, "vera": 0}
    assert [one["asked"] for one in readings_of(world)] == ["portfolio/shocks"]
