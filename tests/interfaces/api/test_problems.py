"""Every error is a problem with a type that is explained and a sentence in the language that was asked."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from uuid import UUID

import pytest
from fastapi import APIRouter
from starlette.testclient import TestClient

from application.projections.errors import NotYetVisible, ProjectionStopped
from application.service import Handslag
from application.settings import Settings
from application.store import errors as store
from domain.indexes import SameVintageOtherValue, VintageGoesBack
from domain.shocks import ReportShock
from interfaces.api.access import ANYONE, UndeclaredAccess, open_to
from interfaces.api.app import create_api
from interfaces.api.pointers import pointer_to
from interfaces.api.problem_types import problem_types
from interfaces.problems import STATUSES, kind_of, known_refusals, problem_headers, problem_of, type_name
from interfaces.wording import wording
from interfaces.wording.catalogue import CATALOGUE
from tests.interfaces.api.world import HERE, OPENING, World, a_key

FAILURES = [
    (store.StoreBusy("locked"), 503, "busy"),
    (store.StoreUnavailable("away"), 503, "busy"),
    (store.StaleVersion(UUID(int=1), 1, 2), 503, "busy"),
    (store.OutcomeUnknown("key", "cut"), 503, "outcome-unknown"),
    (store.KeyReused("key"), 422, "key-reused"),
    (store.EventTooLarge("partnership.opened/1", 70_000, 65_535), 413, "too-large"),
    (store.StoreDamaged("altered"), 503, "out-of-service"),
    (store.UnknownType("partnership.dreamt/1"), 503, "out-of-service"),
    (NotYetVisible(9, 8), 503, "not-yet-visible"),
    (ProjectionStopped("timeline", 4, "fault"), 503, "out-of-service"),
]


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_refusal_says_itself_in_every_language(language: str) -> None:
    for refusal in known_refusals():
        name = type_name(refusal)

        assert name in problem_types(wording(language))
        assert name in STATUSES or refusal.__name__ in CATALOGUE.refusals, f"{refusal.__name__} has no sentence"


def test_no_refusal_is_unexpected() -> None:
    assert "unexpected" not in {kind_of(refusal) for refusal in known_refusals()}


@pytest.mark.parametrize(("failure", "status", "kind"), FAILURES)
def test_a_failure_of_the_store_is_told_as_what_it_means_for_the_caller(
    failure: Exception, status: int, kind: str
) -> None:
    problem = problem_of(failure, wording("en"))

    assert (problem.status, problem.type) == (status, f"/problems/{kind}")
    assert ("Retry-After" in problem_headers(problem)) == (status == 503)


def test_the_facts_of_a_refusal_are_plain_json() -> None:
    refusal = VintageGoesBack("2024-07", date(2024, 8, 1))

    assert problem_of(refusal, wording("en")).facts == {"period": "2024-07", "known_vintage": "2024-08-01"}
    assert problem_of(SameVintageOtherValue("2024-07", Decimal("1E+2")), wording("en")).facts is not None


def test_all_faults_are_named_at_once_with_their_places(world: World) -> None:
    body = {**OPENING, "name": "", "parties": [{"party": "1"}, OPENING["parties"][1]], "colour": "red"}

    answer = world.carla.post("/partnerships", body)

    assert answer.status_code == 400
    assert {(fault["pointer"], fault["code"]) for fault in answer.json()["errors"]} == {
        ("/name", "value_error"),
        ("/parties/0/party", "string_pattern_mismatch"),
        ("/parties/0/name", "missing"),
        ("/parties/0/role", "missing"),
        ("/parties/0/organisation", "missing"),
        ("/parties", "too_short"),
        ("/colour", "extra_forbidden"),
    }


@pytest.mark.parametrize(
    ("place", "body", "code", "pointer"),
    [
        (("name",), {"name": ""}, "x", "/name"),
        (("name",), {}, "missing", "/name"),
        (("bands", 1, "upto"), {"bands": [{}, {}]}, "missing", "/bands/1/upto"),
        (("changes", 0, "goal", "title"), {"changes": [{"title": 1}]}, "x", "/changes/0/title"),
        (("changes", 0, "goal"), {"changes": [{}]}, "value_error", "/changes/0"),
        (("shares", "a/b~c", "[key]"), {"shares": {"a/b~c": 1}}, "x", "/shares/a~1b~0c"),
        ((), None, "missing", ""),
        (("a", "b"), {"a": 3}, "x", "/a"),
    ],
)
def test_a_pointer_leads_to_a_place_in_what_was_sent(
    place: tuple[str | int, ...], body: object, code: str, pointer: str
) -> None:
    assert pointer_to(place, body, code) == pointer


@pytest.mark.parametrize(
    ("accepted", "language"), [("nl", "nl"), ("en-GB,en;q=0.9", "en"), ("de, en;q=0.5, nl;q=0.4", "en"), ("", "nl")]
)
def test_a_problem_speaks_the_language_that_was_asked(world: World, accepted: str, language: str) -> None:
    answer = world.nobody.get("/deadlines", headers={"Accept-Language": accepted})

    assert answer.headers["Content-Language"] == language
    assert answer.json()["title"] == wording(language).text("problem.not-signed-in.title")


def test_the_errors_of_the_framework_are_problems_too(world: World) -> None:
    unknown = world.nobody.get("/nowhere")
    wrong = world.nobody.call("DELETE", "/partnerships")

    assert (unknown.status_code, unknown.headers["Content-Type"]) == (404, "application/problem+json")
    assert (wrong.status_code, wrong.headers["Content-Type"]) == (405, "application/problem+json")
    assert "POST" in wrong.headers["Allow"]


def test_every_type_of_problem_is_explained_where_it_points(world: World) -> None:
    types = world.client.get("/problems").json()

    explained = [world.client.get(one["type"]).json() for one in types]

    assert explained == types
    assert {one["type"] for one in types} >= {"/problems/stale-version", "/problems/not-ready-to-start"}
    assert world.client.get("/problems/unheard-of").status_code == 404


@pytest.fixture
def broken() -> Iterator[TestClient]:
    """The HTTP interface with one more route, in which something breaks."""
    handslag = Handslag(Settings(store_url="memory:"))
    api = create_api(handslag)

    @api.get("/broken")
    @open_to(ANYONE)
    def fail() -> None:
        raise RuntimeError("canary".upper())

    yield TestClient(api, client=HERE)
    handslag.close()


def test_what_nobody_foresaw_is_answered_with_a_reference_and_logged_without_what_people_wrote(
    broken: TestClient, capsys: pytest.CaptureFixture[str]
) -> None:
    answer = broken.get("/broken")

    logged = capsys.readouterr().out
    problem = answer.json()
    assert answer.status_code == 500
    assert problem["type"] == "/problems/unexpected"
    assert problem["reference"] in logged
    assert "RuntimeError" in logged
    assert "CANARY" not in logged + answer.text


def test_a_route_that_does_not_say_who_may_come_in_is_not_served(broken: TestClient) -> None:
    with pytest.raises(UndeclaredAccess):
        broken.app.get("/open")(lambda: None)


def test_a_route_that_is_not_guarded_is_not_served(monkeypatch: pytest.MonkeyPatch) -> None:
    unguarded = APIRouter()
    unguarded.add_api_route("/open", lambda: None)
    monkeypatch.setattr("interfaces.api.app.add_health", lambda router, _: router.routes.extend(unguarded.routes))
    handslag = Handslag(Settings(store_url="memory:"))

    with pytest.raises(UndeclaredAccess):
        create_api(handslag)

    handslag.close()


def test_a_float_of_money_is_refused_rather_than_rounded(world: World) -> None:
    body = {"effective_on": "2024-02-01", "title": "Leak", "gross": 10.5, "recovery": 0, "carrier": "S"}

    answer = world.carla.post(f"/partnerships/{world.ours}/commands/report-shock", body, key=a_key(), version=1)

    assert answer.status_code == 400
    assert "/gross" in {fault["pointer"] for fault in answer.json()["errors"]}
    assert "gross" in ReportShock.model_fields
