"""Stress tests over HTTP: asked, followed, stopped, laid as evidence, and worked out again by the other side."""

from collections.abc import Iterator
from threading import Event
from typing import Any
from uuid import UUID

import pytest

from application.example.seeding import play_example
from application.people import Account
from application.reference_data import load_reference
from application.stress import jobs
from domain.people import Role
from domain.representation import NameRepresentative
from interfaces.api import stress_tests
from tests.application.stress.table import PATIENCE_SECONDS
from tests.interfaces.api.world import Caller, a_caller, a_key, a_service

QUESTION: dict[str, Any] = {
    "scenarios": [
        {"scenario": "clauses-in-force"},
        {"scenario": "fixed-price"},
        {"scenario": "clauses-on-the-table", "proposal": 13},
    ],
    "paths": 200,
}


class Both:
    """Both sides of the example, over HTTP."""

    def __init__(self, client: Any, handslag: Any, told: Any) -> None:
        self.handslag, self.partnership = handslag, str(told.partnership)
        self.anneke, self.bram = (self._colleague(client, key_figure) for key_figure in (told.client, told.contractor))

    def _colleague(self, client: Any, key_figure: Account) -> Caller:
        """A manager of the same organisation, with a token."""
        colleague = a_caller(self.handslag, client, "Collega", key_figure.organisation)
        named = NameRepresentative(
            effective_on=self.handslag.today("Europe/Amsterdam"),
            account=colleague.account,
            name="Collega",
            role=Role.MANAGER,
        )
        self.handslag.give(
            named, principal=key_figure.principal(), partnership=UUID(self.partnership), key=colleague.account
        )
        return colleague

    @property
    def tests(self) -> str:
        return f"/partnerships/{self.partnership}/stress-tests"

    def tell_something(self, caller: Caller) -> Any:
        """Record a fact, as one does while a test runs."""
        looked = caller.get(f"/partnerships/{self.partnership}").json()
        measured = {"kpi": "kwaliteit", "value": "7.5"}
        return caller.command(self.partnership, "record-kpi", measured, version=looked["version"])

    def lay(self, caller: Caller, evidence: dict[str, Any]) -> Any:
        looked = caller.get(f"/partnerships/{self.partnership}").json()
        today = self.handslag.today("Europe/Amsterdam").isoformat()
        return caller.command(
            self.partnership,
            "lay-evidence",
            {"proposal": 13, "test": evidence, "effective_on": today},
            version=looked["version"],
        )


@pytest.fixture
def both(monkeypatch: pytest.MonkeyPatch) -> Iterator[Both]:
    monkeypatch.setattr(stress_tests, "PATIENCE_SECONDS", PATIENCE_SECONDS)
    with a_service("memory:") as (handslag, client):
        load_reference(handslag)
        told = play_example(handslag, today=handslag.today("Europe/Amsterdam"))
        yield Both(client, handslag, told)


def test_a_short_test_is_answered_at_once(both: Both) -> None:
    answer = both.anneke.post(both.tests, QUESTION)

    told = answer.json()
    assert answer.status_code == 200
    assert (told["status"], told["done"], told["paths"]) == ("done", 200, 200)
    assert list(told["figures"]["scenarios"]) == ["clauses-in-force", "fixed-price", "proposal-13"]
    assert told["caution"].startswith("This is history repeated, not a forecast. The years 2021 to 2023")
    assert both.anneke.get(answer.headers["Location"].removeprefix("/v1")).json() == told
    assert both.anneke.post(both.tests, QUESTION).json() == told


def test_a_test_is_for_who_asked_it(both: Both) -> None:
    where = both.anneke.post(both.tests, QUESTION).headers["Location"].removeprefix("/v1")

    answer = both.bram.get(where)

    assert (answer.status_code, answer.json()["type"]) == (404, "/problems/unknown-stress-test")


def test_only_figures_of_a_day_are_used(both: Both) -> None:
    told = both.anneke.post(f"{both.tests}?knownAt=2024-06-30", QUESTION).json()

    assert (told["known_on"], told["last_month"]) == ("2024-06-30", "2024-06")


def test_a_long_test_is_followed_and_stopped(both: Both, monkeypatch: pytest.MonkeyPatch) -> None:
    go, work_out = Event(), jobs.work_out

    def held(plan: Any, *, progress: Any) -> Any:
        go.wait(PATIENCE_SECONDS)
        return work_out(plan, progress=progress)

    monkeypatch.setattr(jobs, "work_out", held)
    monkeypatch.setattr(stress_tests, "PATIENCE_SECONDS", 0.01)

    asked = both.anneke.post(both.tests, QUESTION)
    where = asked.headers["Location"].removeprefix("/v1")
    running = both.anneke.get(where)
    told = both.tell_something(both.bram)
    stopped = both.anneke.call("DELETE", where)
    go.set()

    assert (asked.status_code, asked.headers["Retry-After"], asked.json()["figures"]) == (202, "1", None)
    assert (running.status_code, running.json()["status"]) == (200, "running")
    assert told.status_code == 201
    assert (stopped.status_code, stopped.content) == (204, b"")
    assert both.anneke.get(where).json()["status"] == "stopped"


def test_too_many_tests_are_asked_to_come_back(both: Both, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(jobs, "MOST_WAITING_FOR_ONE", 0)

    answer = both.anneke.post(both.tests, QUESTION)

    assert (answer.status_code, answer.headers["Retry-After"]) == (503, "1")


def test_what_the_one_lays_the_other_works_out_again(both: Both) -> None:
    evidence = both.bram.post(both.tests, QUESTION).json()["evidence"]

    laid = both.lay(both.bram, evidence)
    again = both.anneke.call(
        "POST", f"/partnerships/{both.partnership}/evidence/{laid.json()['version']}/again", json={}
    )

    assert laid.status_code == 201
    assert (again.status_code, again.json()["same"]) == (200, True)
    assert again.json()["test"]["evidence"] == evidence


def test_figures_that_do_not_come_out_are_refused(both: Both) -> None:
    evidence = both.bram.post(both.tests, QUESTION).json()["evidence"]
    better = {**evidence, "figures": evidence["figures"][:1]}

    answer = both.lay(both.bram, better)

    assert (answer.status_code, answer.json()["type"]) == (409, "/problems/evidence-comes-out-otherwise")


def test_only_evidence_can_be_worked_out_again(both: Both) -> None:
    answer = both.anneke.call("POST", f"/partnerships/{both.partnership}/evidence/1/again", json={})

    assert (answer.status_code, answer.json()["type"]) == (404, "/problems/no-evidence-there")


@pytest.mark.parametrize(
    ("more", "status", "said"),
    [
        ({"again": 2010}, 400, "Choose a year from 2019 to 2024."),
        ({"since": "2024-01"}, 409, "36 are needed"),
        ({"scenarios": [{"scenario": "fixed-price"}] * 2}, 400, ""),
        ({"scenarios": [{"scenario": "clauses-on-the-table", "proposal": 3}]}, 404, "Proposal 3"),
        ({"paths": 10**6}, 400, ""),
        ({"horizon": 12}, 400, ""),
    ],
)
def test_what_cannot_be_tested_is_refused_with_what_to_mend(
    both: Both, more: dict[str, Any], status: int, said: str
) -> None:
    answer = both.anneke.post(both.tests, {**QUESTION, **more}, key=a_key())

    assert answer.status_code == status, answer.text
    assert said in answer.json()["detail"]
