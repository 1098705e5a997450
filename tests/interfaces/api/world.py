"""A small world that calls the service: a city and a cleaner with a joint record, strangers, and an operator."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import count
from typing import Any
from uuid import UUID

from httpx2 import Response
from starlette.testclient import TestClient

from application.authorization import Principal
from application.service import Handslag
from application.settings import Settings
from domain.audits import AssignAuditor
from interfaces.app import create_app

HERE = ("127.0.0.1", 50000)
OPENING = {
    "effective_on": "2024-01-01",
    "name": "Cleaning of the city hall",
    "regime": "public",
    "parties": [
        {"party": "C", "name": "City", "role": "client", "organisation": "city"},
        {"party": "S", "name": "Sparkle", "role": "contractor", "organisation": "sparkle"},
    ],
    "your_name": "Carla",
}
STRANGERS = [
    {"party": "C", "name": "Village", "role": "client", "organisation": "village"},
    {"party": "S", "name": "Sweep", "role": "contractor", "organisation": "sweep"},
]
_keys = count(1)


def a_key() -> str:
    """A key that no other command has."""
    return f"key-{next(_keys)}"


@dataclass
class Caller:
    """Someone who calls the service with a token, or without."""

    client: TestClient
    account: str = ""
    token: str = ""
    languages: str = "en"
    headers: dict[str, str] = field(default_factory=dict)

    def get(self, path: str, **more: Any) -> Response:
        return self.call("GET", path, **more)

    def post(self, path: str, body: Any, *, key: str | None = None, version: int | None = None) -> Response:
        headers = {"Idempotency-Key": key or a_key()}
        if version is not None:
            headers["If-Match"] = f'"{version}"'
        return self.call("POST", path, json=body, headers=headers)

    def call(self, method: str, path: str, *, headers: dict[str, str] | None = None, **more: Any) -> Response:
        own = {"Accept-Language": self.languages, **self.headers}
        if self.token:
            own["Authorization"] = f"Bearer {self.token}"
        return self.client.request(method, f"/v1{path}", headers={**own, **(headers or {})}, **more)

    def command(
        self, partnership: str, name: str, body: dict[str, Any], *, version: int, key: str | None = None
    ) -> Response:
        path = f"/partnerships/{partnership}/commands/{name}"
        return self.post(path, {"effective_on": "2024-02-01", **body}, key=key, version=version)


@dataclass
class World:
    """The people of the tests, their joint record, and one between strangers."""

    handslag: Handslag
    client: TestClient
    carla: Caller
    """Key figure of the city."""
    cees: Caller
    """Manager of the city."""
    sara: Caller
    """Key figure of the cleaner."""
    vera: Caller
    """Key figure of a village with a record of its own."""
    otto: Caller
    """Runs the service."""
    nobody: Caller
    ours: str
    theirs: str
    position: int

    @property
    def version(self) -> int:
        return self.handslag.record.version_of(UUID(self.ours))


@contextmanager
def a_service(store_url: str) -> Iterator[tuple[Handslag, TestClient]]:
    """The whole service on a store, as a client on the same machine meets it."""
    handslag = Handslag(Settings(store_url=store_url))
    try:
        client = TestClient(create_app(handslag), base_url="http://localhost", client=HERE)
        with client:
            yield handslag, client
    finally:
        handslag.close()


def a_caller(handslag: Handslag, client: TestClient, name: str, organisation: str, *, operator: bool = False) -> Caller:
    """Someone with an account and its token."""
    account, token = handslag.people.add(name=name, organisation=organisation, operator=operator)
    return Caller(client, account.account, token)


def a_world(handslag: Handslag, client: TestClient) -> World:
    """The people, with two records: ours and one between strangers."""
    carla, cees, sara, vera = (
        a_caller(handslag, client, name, organisation)
        for name, organisation in (("Carla", "city"), ("Cees", "city"), ("Sara", "sparkle"), ("Vera", "village"))
    )
    otto = a_caller(handslag, client, "Otto", "host", operator=True)
    ours = carla.post("/partnerships", OPENING).json()["partnership"]
    theirs = vera.post("/partnerships", {**OPENING, "parties": STRANGERS}).json()["partnership"]
    named = {"account": cees.account, "name": "Cees", "role": "manager"}
    version = carla.command(ours, "name-representative", named, version=2).json()["version"]
    joined = sara.command(ours, "join-partnership", {"your_name": "Sara"}, version=version).json()
    return World(
        handslag, client, carla, cees, sara, vera, otto, Caller(client), ours, theirs, position=joined["position"]
    )


@dataclass
class Audited(World):
    """The world with an auditor of the city, and one whose last day is over."""

    olga: Caller
    past: Caller


def audited(world: World) -> Audited:
    """Assign both."""
    now, callers = world.handslag.today("Europe/Amsterdam"), []
    for name, today, days in (("Olga", now, 5), ("Past", now - timedelta(days=9), 8)):
        caller = a_caller(world.handslag, world.client, name, "zicht")
        last_day = today + timedelta(days=days)
        stated = {"name": name, "organisation": "zicht", "last_day": last_day, "reason": "Yearly check"}
        assign = AssignAuditor(effective_on=today, auditor=caller.account, **stated)
        city = Principal(world.carla.account, "city")
        world.handslag.give(assign, principal=city, partnership=UUID(world.ours), key=name, today=today)
        callers.append(caller)
    world.handslag.queries.wait_for(world.handslag.record.last_position(), timeout=10)
    return Audited(**{**vars(world), "olga": callers[0], "past": callers[1]})
