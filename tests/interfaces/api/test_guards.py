"""Nobody listens in, no other name leads here, no body fills the memory, and every answer keeps a browser strict."""

from collections.abc import Iterator

import pytest
from starlette.testclient import TestClient

from application.service import Handslag
from application.settings import Settings
from interfaces.app import create_app
from interfaces.guards import LARGEST_BODY
from tests.interfaces.api.world import HERE, OPENING, World, a_key

ELSEWHERE = ("192.0.2.7", 40000)


def client_of(settings: Settings, *, client: tuple[str, int], host: str = "localhost") -> TestClient:
    return TestClient(create_app(Handslag(settings)), base_url=f"http://{host}", client=client)


def test_a_connection_from_another_machine_without_tls_is_refused() -> None:
    client = client_of(Settings(store_url="memory:"), client=ELSEWHERE)

    answer = client.get("/v1/health")

    assert answer.status_code == 403
    assert answer.json()["type"] == "/problems/connection-not-protected"


def test_other_machines_come_in_by_a_proxy_that_ends_tls() -> None:
    settings = Settings(store_url="memory:", behind_tls=True, public_host="handslag.example")
    client = client_of(settings, client=ELSEWHERE, host="handslag.example")

    answer = client.get("/v1/health")

    assert answer.status_code == 200
    assert answer.headers["Strict-Transport-Security"].startswith("max-age=")


@pytest.mark.parametrize("host", ["evil.example", "localhost.evil.example", "localhost:80:80", "", "10.0.0.1"])
def test_a_name_that_is_not_ours_leads_nowhere(world: World, host: str) -> None:
    answer = world.client.get("/v1/health", headers={"Host": host})

    assert answer.status_code == 421
    assert answer.json()["type"] == "/problems/unknown-host"


@pytest.mark.parametrize("host", ["localhost", "localhost:8000", "LOCALHOST", "127.0.0.1:8000", "[::1]:8000", "[::1]"])
def test_this_machine_is_reached_under_its_own_names(world: World, host: str) -> None:
    answer = world.client.get("/v1/health", headers={"Host": host})

    assert answer.status_code == 200


@pytest.mark.parametrize(
    "path", ["/v1/health", "/v1/partnerships", "/v1/nothing", "/problems/busy", "/v1/openapi.json"]
)
def test_every_answer_keeps_a_browser_strict(world: World, path: str) -> None:
    answer = world.client.get(path)

    assert answer.headers["Content-Security-Policy"].startswith("default-src 'none'")
    assert "unsafe" not in answer.headers["Content-Security-Policy"]
    assert answer.headers["X-Content-Type-Options"] == "nosniff"


def test_a_body_that_says_it_is_too_large_is_refused_unread(world: World) -> None:
    headers = {"Idempotency-Key": a_key(), "Content-Type": "application/json"}

    answer = world.carla.call("POST", "/partnerships", content=b" " * (LARGEST_BODY + 1), headers=headers)

    assert answer.status_code == 413
    assert answer.json()["type"] == "/problems/too-large"


def test_a_body_without_a_length_is_read_no_further_than_the_limit(world: World) -> None:
    headers = {"Idempotency-Key": a_key(), "Content-Type": "application/json"}

    def endless() -> Iterator[bytes]:
        for _ in range(8):
            yield b" " * (LARGEST_BODY // 4)

    answer = world.carla.call("POST", "/partnerships", content=endless(), headers=headers)

    assert answer.status_code == 413


@pytest.mark.parametrize("length", ["-1", "1e3", "abc", "9" * 40])
def test_a_length_that_is_no_number_is_refused(world: World, length: str) -> None:
    headers = {"Content-Length": length, "Content-Type": "application/json", "Idempotency-Key": a_key()}

    answer = world.carla.call("POST", "/partnerships", content=b"{}", headers=headers)

    assert answer.status_code == 413


def test_a_body_up_to_the_limit_is_read(world: World) -> None:
    headers = {"Idempotency-Key": a_key(), "Content-Type": "application/json"}

    answer = world.carla.call("POST", "/partnerships", content=b" " * LARGEST_BODY, headers=headers)

    assert answer.status_code == 400


@pytest.mark.parametrize(
    "media_type", ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data", "", "application/jsonp"]
)
def test_only_json_is_read(world: World, media_type: str) -> None:
    headers = {"Idempotency-Key": a_key(), "Content-Type": media_type}

    answer = world.carla.call("POST", "/partnerships", content=b"{}", headers=headers)

    assert answer.status_code == 415


def test_a_page_of_another_site_cannot_post_with_what_a_browser_holds(world: World) -> None:
    foreign = {"Origin": "https://evil.example", "Cookie": f"session={world.carla.token}"}

    answer = world.nobody.call("POST", "/partnerships", json=OPENING, headers=foreign)

    assert answer.status_code == 401
    assert "Access-Control-Allow-Origin" not in answer.headers


def test_this_machine_may_connect_without_tls() -> None:
    assert client_of(Settings(store_url="memory:"), client=HERE).get("/v1/health").status_code == 200
    assert client_of(Settings(store_url="memory:"), client=("::1", 1)).get("/v1/health").status_code == 200
