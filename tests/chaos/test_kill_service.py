"""A client that repeats a command under its key until it is answered loses none, however often the service dies."""

import os
import random
import signal
import socket
import time
from contextlib import suppress
from pathlib import Path
from threading import Event, Thread
from typing import Any
from uuid import UUID

import httpx2
import pytest

from application.people import Account
from domain.people import Role
from domain.representation import NameRepresentative
from tests.application.world import World, at_the_table, opened, under_contract
from tests.chaos.conftest import Launcher
from tests.chaos.launcher import Service
from tests.chaos.writer import command
from tests.domain.builders import TODAY

KILLS = max(1, int(os.environ.get("HANDSLAG_CHAOS_KILLS", "10")) // 4)
LONGEST_LIFE_SECONDS = 0.3
PAUSE_SECONDS = 0.01


class Client:
    """A contract manager who gives commands one after another, in a thread, and notes each answer."""

    def __init__(self, port: int, token: str, partnership: UUID, version: int) -> None:
        self.positions: list[int] = []
        self._version = version
        self._path = f"http://127.0.0.1:{port}/v1/partnerships/{partnership}/commands"
        self._headers = {"Authorization": f"Bearer {token}"}
        self._enough = Event()
        self._failures: list[BaseException] = []
        self._thread = Thread(target=self._tell, daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        """Finish the command at hand."""
        self._enough.set()
        self._thread.join()

    def wait_for(self, answers: int) -> None:
        """Wait until there are so many answers."""
        while len(self.positions) < answers:
            assert not self._failures, self._failures
            time.sleep(PAUSE_SECONDS)

    def _tell(self) -> None:
        try:
            self._run()
        except BaseException as failure:  # noqa: BLE001  # told by whoever waits
            self._failures.append(failure)

    def _run(self) -> None:
        number = 0
        while not self._enough.is_set():
            answer = self._until_answered(number)
            self.positions.append(answer["position"])
            self._version = answer["version"]
            number += 1

    def _until_answered(self, number: int) -> dict[str, Any]:
        name = "lay-proposal" if number % 4 == 0 else "record-attainment"
        headers = {**self._headers, "Idempotency-Key": f"chaos-{number}", "If-Match": f'"{self._version}"'}
        body = command(number).model_dump(mode="json")
        if name == "lay-proposal":
            body["answer_due"] = "2199-12-31"
        while True:
            with suppress(httpx2.TransportError):
                response = httpx2.post(f"{self._path}/{name}", json=body, headers=headers, timeout=5)
                if response.status_code != 503:
                    assert response.status_code in (200, 201), response.text
                    answer: dict[str, Any] = response.json()
                    return answer
            time.sleep(PAUSE_SECONDS)


def free_port() -> int:
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        port: int = listening.getsockname()[1]
        return port


@pytest.mark.parametrize("kind", ["sqlite", "postgres"])
def test_a_client_that_repeats_until_it_is_answered_is_recorded_once(
    kind: str, launcher: Launcher, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    postgres = kind == "postgres"
    url = str(request.getfixturevalue("fresh_postgres")) if postgres else f"sqlite:///{tmp_path}/a.sqlite"
    with at_the_table(url) as world:
        under_contract(world)
        eva, token = world.handslag.people.add(name="Eva", organisation="waterdam")
        named(world, eva)
        partnership, before = world.partnership, world.version
    service, chance = Service(url, free_port()), random.Random(20240603)
    client = Client(service.port, token, partnership, before)

    client.start()
    for _ in range(KILLS):
        server = launcher.start(service)
        try:
            client.wait_for(len(client.positions) + 3)
            time.sleep(chance.uniform(0, LONGEST_LIFE_SECONDS))
        finally:
            os.kill(server, signal.SIGKILL)
            assert launcher.ended() == -signal.SIGKILL
    server = launcher.start(service)
    client.stop()
    os.kill(server, signal.SIGKILL)
    launcher.ended()

    with opened(url) as handslag:
        recorded = handslag.record.read(partnership, after=before)
        assert [entry.position for entry in recorded] == client.positions
        for log in handslag.record.logs():
            handslag.record.verify(log)


def named(world: World, person: Account) -> None:
    """Let a person act for the client."""
    naming = NameRepresentative(effective_on=TODAY, account=person.account, name=person.name, role=Role.MANAGER)
    world.give(world.anna, naming)
