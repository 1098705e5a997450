"""A command goes in by one route, is recorded once, and rests on the version that its giver saw."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest

from domain import lifecycle
from domain.facts import Act
from interfaces.addresses import address_of
from interfaces.api.commands import path_of
from tests.interfaces.api.world import OPENING, World, a_key

QUESTIONS = ("/stress-tests", "/again")
"""Questions that are posted, since they are too large for an address; they record nothing."""
DISCLOSURE = {"amount": 5_000_000, "measure": "equity", "explanation": "Annual accounts"}


def test_every_command_that_a_person_can_give_has_one_route_and_silence_has_none(world: World) -> None:
    paths = world.nobody.get("/openapi.json").json()["paths"]
    posted = [path for path, operations in paths.items() if "post" in operations and not path.startswith("/series")]

    questions = {path for path in posted if path.endswith(QUESTIONS)}
    by_people = {path_of(kind) for kind in lifecycle.COMMANDS if kind.ACT is not Act.CLOCK}

    assert sorted(set(posted) - questions) == sorted(by_people)
    assert len(by_people) == len([kind for kind in lifecycle.COMMANDS if kind.ACT is not Act.CLOCK])


def test_an_opening_answers_with_the_address_the_version_and_the_position(any_world: World) -> None:
    opened = any_world.carla.post("/partnerships", OPENING)

    receipt = opened.json()
    assert opened.status_code == 201
    assert opened.headers["Location"] == f"/v1/partnerships/{receipt['partnership']}"
    assert opened.headers["ETag"] == '"2"'
    assert opened.headers["Handslag-Position"] == str(receipt["position"])
    assert receipt["version"] == 2
    assert receipt["replayed"] is False


def test_a_command_is_recorded_and_leaves_its_address(any_world: World) -> None:
    version = any_world.version

    told = any_world.carla.command(any_world.ours, "disclose-capacity", DISCLOSURE, version=version)

    assert told.status_code == 201, told.text
    assert told.headers["ETag"] == f'"{version + 1}"'
    assert told.headers["Location"] == f"/v1/partnerships/{any_world.ours}/events/{version + 1}"


def test_the_same_command_with_the_same_key_is_recorded_once(any_world: World) -> None:
    version, key = any_world.version, a_key()

    first = any_world.carla.command(any_world.ours, "disclose-capacity", DISCLOSURE, version=version, key=key)
    again = any_world.carla.command(any_world.ours, "disclose-capacity", DISCLOSURE, version=version, key=key)

    assert again.status_code == 201
    assert again.json() == {**first.json(), "replayed": True}
    assert any_world.version == version + 1


def test_a_key_does_not_serve_for_another_command(any_world: World) -> None:
    version, key = any_world.version, a_key()
    any_world.carla.command(any_world.ours, "disclose-capacity", DISCLOSURE, version=version, key=key)

    other = {**DISCLOSURE, "amount": 1}
    reused = any_world.carla.command(any_world.ours, "disclose-capacity", other, version=version + 1, key=key)

    assert reused.status_code == 422
    assert reused.json()["type"] == "/problems/key-reused"
    assert any_world.version == version + 1


def test_two_people_may_use_the_same_key(any_world: World) -> None:
    version, key = any_world.version, a_key()

    carla = any_world.carla.command(any_world.ours, "disclose-capacity", DISCLOSURE, version=version, key=key)
    sara = any_world.sara.command(any_world.ours, "disclose-capacity", DISCLOSURE, version=version + 1, key=key)

    assert (carla.status_code, sara.status_code) == (201, 201)
    assert sara.json()["replayed"] is False


def test_a_stale_version_is_refused_with_what_is_new(any_world: World) -> None:
    version = any_world.version
    any_world.sara.command(any_world.ours, "disclose-capacity", DISCLOSURE, version=version)

    stale = any_world.carla.command(any_world.ours, "disclose-capacity", DISCLOSURE, version=version)

    problem = stale.json()
    assert stale.status_code == 412
    assert problem["type"] == "/problems/stale-version"
    assert problem["facts"] == {"expected": version, "actual": version + 1}
    assert [(news["version"], news["by"]) for news in problem["news"]] == [(version + 1, "S")]
    assert "Sparkle" in problem["news"][0]["sentence"]


def test_of_two_writers_on_one_version_exactly_one_wins(any_world: World) -> None:
    version, together = any_world.version, Barrier(2)

    def give(caller_name: str) -> int:
        together.wait()
        caller = getattr(any_world, caller_name)
        return int(caller.command(any_world.ours, "disclose-capacity", DISCLOSURE, version=version).status_code)

    with ThreadPoolExecutor(2) as pool:
        statuses = sorted(pool.map(give, ["carla", "sara"]))

    assert statuses == [201, 412]
    assert any_world.version == version + 1


def test_one_command_sent_many_times_at_once_has_one_effect(any_world: World) -> None:
    version, key, together = any_world.version, a_key(), Barrier(4)

    def give(_: int) -> int:
        together.wait()
        sent = any_world.carla.command(any_world.ours, "disclose-capacity", DISCLOSURE, version=version, key=key)
        return int(sent.status_code)

    with ThreadPoolExecutor(4) as pool:
        statuses = list(pool.map(give, range(4)))

    assert statuses == [201] * 4
    assert any_world.version == version + 1


def test_a_write_names_the_version_that_was_looked_at(world: World) -> None:
    unnamed = world.carla.post(f"/partnerships/{world.ours}/commands/disclose-capacity", {})

    assert unnamed.status_code == 428
    assert unnamed.json()["type"] == "/problems/version-missing"


def test_every_command_needs_a_key(world: World) -> None:
    keyless = world.carla.call("POST", "/partnerships", json=OPENING)

    assert keyless.status_code == 400
    assert keyless.json()["type"] == "/problems/key-missing"


@pytest.mark.parametrize("tag", ["3", 'W/"3"', "*", '"x"', '"3", "4"', '"-1"', '"1234567890123456"'])
def test_a_version_is_written_in_one_way(world: World, tag: str) -> None:
    path = f"/partnerships/{world.ours}/commands/disclose-capacity"

    written = world.carla.call("POST", path, json=DISCLOSURE, headers={"If-Match": tag, "Idempotency-Key": a_key()})

    assert written.status_code == 400
    assert any(fault.get("parameter") == "If-Match" for fault in written.json()["errors"])


def test_what_was_so_already_is_not_recorded_again(world: World) -> None:
    version = world.version
    named = {"account": world.cees.account, "name": "Cees", "role": "manager"}

    again = world.carla.command(world.ours, "name-representative", named, version=version)

    assert again.status_code == 200
    assert again.json()["version"] == version == world.version


def test_a_refusal_of_the_parties_says_why_in_the_language_that_was_asked(world: World) -> None:
    world.carla.languages = "nl"
    try:
        refused = world.carla.command(world.ours, "activate-partnership", {}, version=world.version)
    finally:
        world.carla.languages = "en"

    problem = refused.json()
    assert refused.status_code == 409
    assert refused.headers["Content-Language"] == "nl"
    assert problem["type"] == "/problems/not-ready-to-start"
    assert "term" in problem["facts"]["missing"]
    assert problem["detail"] != problem["title"]


def test_the_name_of_a_command_follows_from_its_class() -> None:
    assert {address_of(kind) for kind in lifecycle.COMMANDS} >= {"record-kpi", "lay-proposal", "report-index-shock"}


def test_a_removed_representative_is_out_at_the_next_request(any_world: World) -> None:
    asked = any_world.carla.command(
        any_world.ours, "remove-representative", {"account": any_world.cees.account}, version=any_world.version
    )
    removal = any_world.cees.command(
        any_world.ours, "confirm-appointment", {"appointment": 1}, version=any_world.version
    )

    after = any_world.cees.command(any_world.ours, "disclose-capacity", DISCLOSURE, version=any_world.version)

    assert (asked.status_code, removal.status_code) == (201, 201)
    assert after.status_code == 404
    assert after.json()["type"] == "/problems/unknown-partnership"
