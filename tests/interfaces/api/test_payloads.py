"""Strange strings come back as they were sent or are refused; none takes effect and none brings the service down."""

import json
import unicodedata
from base64 import urlsafe_b64encode
from urllib.parse import quote

import pytest

from tests.interfaces.api.strange import STRANGE
from tests.interfaces.api.world import OPENING, World, a_key


def test_there_are_two_hundred_of_them() -> None:
    assert len(set(STRANGE)) >= 200


def test_a_strange_name_is_kept_letter_for_letter_or_refused(each_world: World) -> None:
    for text in STRANGE:
        opened = each_world.carla.post("/partnerships", {**OPENING, "name": text})

        assert opened.status_code in (201, 400), (text, opened.text)
        if opened.status_code == 201:
            shown = each_world.carla.get(
                f"/partnerships/{opened.json()['partnership']}?after={opened.json()['position']}"
            )
            assert shown.json()["name"] == unicodedata.normalize("NFC", text.strip()), text
            assert shown.headers["Content-Type"] == "application/json"


@pytest.mark.parametrize("field", ["currency", "regime", "time_zone", "effective_on", "your_name"])
def test_a_strange_value_of_any_field_is_refused_or_harmless(world: World, field: str) -> None:
    for text in STRANGE:
        opened = world.carla.post("/partnerships", {**OPENING, field: text})

        assert opened.status_code in (201, 400), (text, opened.text)


def test_a_strange_short_name_is_refused_with_its_place(world: World) -> None:
    for text in STRANGE:
        parties = [{**OPENING["parties"][0], "party": text}, OPENING["parties"][1]]
        opened = world.carla.post("/partnerships", {**OPENING, "parties": parties})

        assert opened.status_code in (201, 400), (text, opened.text)


def test_a_strange_question_is_refused_or_finds_nothing(world: World) -> None:
    for text in STRANGE:
        for parameter in ("cursor", "status", "order", "after"):
            asked = world.carla.get("/partnerships", params={parameter: text})
            assert asked.status_code in (200, 400), (parameter, text, asked.text)
        for parameter in ("kinds", "about", "asOf", "knownAt", "limit"):
            asked = world.carla.get(f"/partnerships/{world.ours}/events", params={parameter: text})
            assert asked.status_code in (200, 400), (parameter, text, asked.text)


def test_a_strange_part_of_a_name_is_looked_for_as_it_is_written(each_world: World) -> None:
    for text in STRANGE:
        asked = each_world.carla.get("/partnerships", params={"named": text})

        assert asked.status_code in (200, 400), (text, asked.text)


def test_a_forged_cursor_is_refused(each_world: World) -> None:
    places: list[list[object]] = [
        [1],
        ["x"],
        [None],
        [[]],
        [{}],
        [True],
        [2**70],
        [-1],
        [1.5],
        ["\x00"],
        ["\ud800"],
        [],
    ]
    for name in ("timeline", "deadlines", "portfolio-name", "portfolio-next_deadline", "portfolio-last_event"):
        for place in places:
            cursor = urlsafe_b64encode(json.dumps([name, *place, *place]).encode()).decode()
            for path in (f"/partnerships/{each_world.ours}/events", "/deadlines", "/partnerships"):
                asked = each_world.carla.get(path, params={"cursor": cursor, "limit": 1})
                assert asked.status_code in (200, 400), (path, place, asked.text)


def test_a_strange_address_leads_nowhere(world: World) -> None:
    for text in STRANGE:
        written = quote(text, safe="")
        for path in (
            f"/partnerships/{written}",
            f"/partnerships/{world.ours}/events/{written}",
            f"/series/{written}",
        ):
            asked = world.carla.get(path)
            assert asked.status_code in (200, 400, 404), (path, asked.text)


def test_a_strange_header_changes_nothing(world: World) -> None:
    for text in STRANGE:
        value = text.replace("\r", "").replace("\n", "").replace("\x00", "").encode("utf-8", "replace")[:1000]
        headers = {"Accept-Language": value, "If-None-Match": value, "Origin": value}
        asked = world.carla.client.get(
            f"/v1/partnerships/{world.ours}",
            headers={**headers, "Authorization": f"Bearer {world.carla.token}".encode()},
        )
        told = world.carla.client.post(
            "/v1/partnerships",
            json=OPENING,
            headers={"Idempotency-Key": value, "Authorization": f"Bearer {world.carla.token}".encode()},
        )

        assert asked.status_code in (200, 400), (text, asked.text)
        assert told.status_code in (201, 400, 422), (text, told.text)


def test_a_strange_token_opens_nothing(world: World) -> None:
    for text in STRANGE:
        value = b"Bearer " + text.replace("\r", "").replace("\n", "").replace("\x00", "").encode()[:1000]

        assert world.client.get("/v1/partnerships", headers={"Authorization": value}).status_code == 401


def test_all_is_as_it_was_afterwards(world: World) -> None:
    assert world.carla.get(f"/partnerships/{world.ours}").status_code == 200
    assert world.carla.post("/partnerships", OPENING, key=a_key()).status_code == 201
    assert world.nobody.get("/health").json()["ready"] is True
