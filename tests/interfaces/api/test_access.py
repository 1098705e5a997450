"""Who may come in: every route, every kind of person, the own, a foreign and a missing partnership, as declared."""

from itertools import product
from uuid import uuid4

import pytest
from fastapi.routing import APIRoute
from httpx2 import Response

from application.authorization import AUDITED, GRANTS
from domain.facts import Act
from domain.people import Role
from interfaces.api.access import Access, Door, access_of
from interfaces.api.app import create_api
from tests.interfaces.api.world import Caller, World, a_caller, a_key, audited

ROLES = {"carla": Role.KEY_FIGURE, "cees": Role.MANAGER, "sara": Role.KEY_FIGURE}
AUDITORS = ("olga", "past")
PEOPLE = (*ROLES, "vera", "otto", *AUDITORS, "nobody")
POSTED_QUESTIONS = ("ask_stress_test", "work_out_again")
"""Questions too large for an address; they record nothing."""
PLACES = ("ours", "theirs", "missing")
IN = frozenset({200, 201, 400, 404, 409, 412, 428})
"""What is answered beyond the door: an empty command is refused there as incomplete."""


def routes_of(world: World) -> list[APIRoute]:
    return [route for route in create_api(world.handslag).routes if isinstance(route, APIRoute)]


def knock(world: World, route: APIRoute, who: str, where: str) -> Response:
    caller: Caller = getattr(world, who)
    partnership = {"ours": world.ours, "theirs": world.theirs, "missing": str(uuid4())}[where]
    path = route.path.format(partnership=partnership, version=1, number=1, series="cpi", name="0" * 64)
    (method,) = route.methods
    body = {"json": {}} if method == "POST" else {}
    return caller.call(method, path, headers={"Idempotency-Key": a_key(), "If-Match": '"1"'}, **body)


def expected(access: Access, who: str, where: str) -> tuple[str, ...]:
    """The types of problem that are the right answer; none is to be let in."""
    if access.door is Door.ANYONE:
        return ()
    if who == "nobody":
        return ("/problems/not-signed-in",)
    if access.door is Door.OPERATOR:
        return () if who == "otto" else ("/problems/not-allowed",)
    if access.door is Door.SIGNED_IN:
        return ()
    home = {"carla": "ours", "cees": "ours", "sara": "ours", "olga": "ours", "vera": "theirs"}.get(who)
    if where != home:
        return ("/problems/unknown-partnership",)
    granted = AUDITED if who == "olga" else GRANTS[ROLES.get(who, Role.KEY_FIGURE)]
    return () if access.act in granted else ("/problems/not-allowed",)


def test_every_route_lets_in_whom_it_declares_and_nobody_else(each_world: World) -> None:
    world, wrong = audited(each_world), []
    for route, who, where in product(routes_of(world), PEOPLE, PLACES):
        answer = knock(world, route, who, where)
        wanted = expected(access_of(route.endpoint), who, where)
        said = answer.json().get("type") if answer.status_code >= 400 else None
        right = said in wanted if wanted else answer.status_code in IN and said != "/problems/unknown-partnership"
        if not right:
            wrong.append((route.name, who, where, answer.status_code, said, wanted))

    assert wrong == []


def test_a_foreign_partnership_looks_like_a_missing_one(each_world: World) -> None:
    for route in routes_of(each_world):
        if access_of(route.endpoint).door is Door.REPRESENTATIVE:
            foreign, missing = (knock(each_world, route, "carla", where) for where in ("theirs", "missing"))

            assert (foreign.status_code, foreign.headers.get("ETag")) == (missing.status_code, None)
            assert {**foreign.json(), "instance": ""} == {**missing.json(), "instance": ""}


def test_every_command_route_asks_for_the_act_of_its_command(each_world: World) -> None:
    posted = [route for route in routes_of(each_world) if route.methods == {"POST"}]
    acts = {
        access_of(route.endpoint).act for route in posted if "stress" not in route.name and "again" not in route.name
    }

    assert acts == set(Act) - {Act.READ, Act.CLOCK}


def test_a_person_whose_organisation_nobody_speaks_for_may_only_look_and_join(world: World) -> None:
    opening = {
        "effective_on": "2024-01-01",
        "name": "Catering",
        "regime": "private",
        "parties": [
            {"party": "C", "name": "City", "role": "client", "organisation": "city"},
            {"party": "K", "name": "Kitchen", "role": "contractor", "organisation": "kitchen"},
        ],
        "your_name": "Carla",
    }
    cook = a_caller(world.handslag, world.client, "Koos", "kitchen")
    catering = world.carla.post("/partnerships", opening).json()["partnership"]

    looked = cook.get(f"/partnerships/{catering}")
    disclosed = cook.command(catering, "disclose-capacity", {}, version=2)
    joined = cook.command(catering, "join-partnership", {"your_name": "Koos"}, version=2)

    assert (looked.status_code, disclosed.status_code, joined.status_code) == (200, 403, 201)


@pytest.mark.parametrize(
    "authorization",
    ["", "Bearer", "Bearer ", "Basic {token}", "Bearer {token} ", "Bearer x{token}", "{token}", "Bearer " + "a" * 5000],
)
def test_only_the_token_of_an_account_opens_a_door(world: World, authorization: str) -> None:
    headers = {"Authorization": authorization.format(token=world.carla.token)}

    answer = world.nobody.get("/partnerships", headers=headers)

    assert answer.status_code == 401
    assert answer.headers["WWW-Authenticate"] == "Bearer"


def test_the_token_of_a_removed_account_opens_nothing(world: World) -> None:
    passing = a_caller(world.handslag, world.client, "Pim", "city")
    before = passing.get("/partnerships").status_code
    world.handslag.people.remove(passing.account)

    after = passing.get("/partnerships").status_code

    assert (before, after) == (200, 401)
