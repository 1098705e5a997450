"""An auditor reads nothing before it is written down for both sides; on every store."""

from collections.abc import Iterator
from itertools import product
from typing import Any

import pytest
from eventsourcing.persistence import IntegrityError
from fastapi.routing import APIRoute

from interfaces.api.access import READER, access_of
from tests.interfaces.api.test_access import knock, routes_of
from tests.interfaces.api.world import Audited, Caller, World, a_service, a_world, audited


@pytest.fixture
def world(store_url: str) -> Iterator[Audited]:
    with a_service(store_url) as (handslag, client):
        yield audited(a_world(handslag, client))


def test_no_answer_reaches_an_auditor_before_it_is_written_down(world: Audited) -> None:
    routes = [route for route in routes_of(world) if access_of(route.endpoint) == READER]

    for number, route in enumerate(routes):
        assert len(readings_of(world)) == number
        knock(world, route, "olga", "ours")
    assert {one["asked"] for one in readings_of(world)} == {asked_by(route) for route in routes}


def test_an_auditor_reads_nothing_that_cannot_be_written_down(world: Audited) -> None:
    routes = [route for route in routes_of(world) if access_of(route.endpoint) == READER]
    with world.handslag.record.database.write() as cursor:
        cursor.execute("ALTER TABLE reading RENAME TO elsewhere")

    statuses = {knock(world, route, "olga", "ours").status_code for route in routes}

    assert statuses == {500}


def test_what_the_parties_read_themselves_is_not_written_down(world: Audited) -> None:
    for route, who in product(routes_of(world), ("carla", "cees", "sara", "vera", "past")):
        knock(world, route, who, "ours")

    assert readings_of(world) == []


def test_the_list_of_partnerships_is_written_down_when_an_auditor_sees_one_on_it(world: Audited) -> None:
    listed = {who: world_list(getattr(world, who)) for who in ("olga", "past", "carla")}

    assert listed == {"olga": [world.ours], "past": [], "carla": [world.ours]}
    assert [one["asked"] for one in readings_of(world)] == ["portfolio"]


def test_both_sides_and_the_auditor_see_what_was_looked_at(world: Audited) -> None:
    world.olga.get(f"/partnerships/{world.ours}/risk-sharing?asOf=2024-06-30&knownAt=2024-07-31")

    for who in ("carla", "sara", "olga"):
        *_, first = getattr(world, who).get(f"/partnerships/{world.ours}/readings").json()["readings"]
        assert (first["name"], first["organisation"], first["assigned_by"]) == ("Olga", "zicht", "C")
        assert (first["as_of"], first["known_at"]) == ("2024-06-30", "2024-07-31")
        assert first["asked"] == "risk-sharing?asOf=2024-06-30&knownAt=2024-07-31"


def test_a_reading_is_never_altered_or_taken_away(world: Audited) -> None:
    world.olga.get(f"/partnerships/{world.ours}")

    for statement in ("DELETE FROM reading", "UPDATE reading SET asked = 'nothing'"):
        with pytest.raises(IntegrityError), world.handslag.record.database.write() as cursor:
            cursor.execute(statement)
    assert len(readings_of(world)) == 1


def readings_of(world: World) -> list[dict[str, Any]]:
    with world.handslag.record.database.read() as cursor:
        cursor.execute("SELECT asked, person FROM reading ORDER BY at, id")
        return [{"asked": row["asked"], "person": row["person"]} for row in cursor.fetchall()]


def asked_by(route: APIRoute) -> str:
    below = route.path.format(partnership="", version=1, number=1, name="0" * 64).removeprefix("/partnerships/")
    return below.strip("/") or "overview"


def world_list(caller: Caller) -> list[str]:
    return [line["partnership"] for line in caller.get("/partnerships").json()["partnerships"]]
