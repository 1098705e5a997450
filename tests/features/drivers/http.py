"""Plays a scenario over HTTP, as a client on the same machine meets the service."""

from datetime import date
from typing import Any
from uuid import UUID

from httpx2 import Response
from starlette.testclient import TestClient

from domain.evidence import StressEvidence, StressQuestion
from domain.facts import Command
from domain.formation import OpenPartnership
from domain.reports import ReportedFigures
from interfaces.api.app import PREFIX
from interfaces.api.commands import path_of
from tests.features.drivers.application import ApplicationDriver
from tests.features.drivers.port import Declined, Person

ADDRESSES = {
    "overview": "",
    "representatives": "/representatives",
    "readings": "/readings",
    "timeline": "/events",
    "deadlines": "/deadlines",
    "proposal": "/proposals/{number}",
    "grounds": "/proposals/{number}/grounds",
    "impact": "/proposals/{number}/impact",
    "options": "/options",
    "risk_sharing": "/risk-sharing",
    "prices": "/prices",
    "explanation": "/explanation",
    "view": "/views/{name}",
}
"""Where each question is asked, below the address of the partnership."""
PARAMETERS = {"as_of": "asOf", "known_at": "knownAt", "figure": "figure"}
REFUSED = 400


class HttpDriver:
    """The way in over HTTP. Accounts, the day and the calendar have no address; they are set inside."""

    def __init__(self, client: TestClient, inside: ApplicationDriver) -> None:
        self.language = "en"
        self._client = client
        self._inside = inside
        self._partnership = ""
        self._position = 0
        self._calls = 0

    def today_is(self, day: date) -> None:
        """Let it be a day."""
        self._inside.today_is(day)

    def person(self, name: str, organisation: str) -> Person:
        """Give someone an account."""
        return self._inside.person(name, organisation)

    def open(self, person: Person, command: OpenPartnership) -> None:
        """Open the partnership of the scenario."""
        receipt = self._post(person, path_of(type(command)), command)
        self._partnership = receipt["partnership"]
        self._inside.go_on_in(UUID(self._partnership))

    def give(self, person: Person, command: Command) -> int:
        """Give a command in the partnership of the scenario, and give the version after it."""
        looked = self._get(person, self._address(""))
        path = path_of(type(command)).format(partnership=self._partnership)
        return int(self._post(person, path, command, etag=looked.headers["ETag"])["version"])

    def let_the_clock(self, command: Command) -> None:
        """Let the calendar record what silence brought about."""
        self._inside.let_the_clock(command)

    def let_time_pass(self, until: date) -> None:
        """Let the days pass, and let the watch record what silence brought about."""
        self._inside.let_time_pass(until)

    def work_out(self, person: Person, question: StressQuestion) -> StressEvidence:
        """Work out a stress test of the partnership of the scenario, ready to be laid as evidence."""
        path, body = PREFIX + self._address("/stress-tests"), question.model_dump(mode="json")
        answer = self._answered(self._client.post(path, json=body, headers=self._headers(person)))
        while answer.json()["status"] in ("waiting", "running"):
            answer = self._answered(self._client.get(answer.headers["Location"], headers=self._headers(person)))
        return StressEvidence.model_validate(answer.json()["evidence"])

    def draft_report(self, person: Person, as_of: date) -> ReportedFigures:
        """Work out the figures of a day, ready to be kept as a report."""
        draft = self._get(person, self._address("/report-draft"), {"asOf": as_of.isoformat()})
        return ReportedFigures.model_validate(draft.json()["report"])

    def work_again(self, person: Person, version: int) -> bool:
        """Work a report out again, and tell whether its figures come out as they were kept."""
        same: bool = self._get(person, self._address(f"/reports/{version}")).json()["same"]
        return same

    def ask(self, person: Person, question: str, **of: Any) -> dict[str, Any]:
        """Ask a question about the partnership of the scenario."""
        address = self._address(ADDRESSES[question].format(**of))
        named = {PARAMETERS[name]: str(value) for name, value in of.items() if name in PARAMETERS}
        answer: dict[str, Any] = self._get(person, address, named).json()
        return answer

    def _address(self, below: str) -> str:
        return f"/partnerships/{self._partnership}{below}"

    def _get(self, person: Person, path: str, named: dict[str, str] | None = None) -> Response:
        known = {"after": str(self._position), **(named or {})}
        return self._answered(self._client.get(PREFIX + path, params=known, headers=self._headers(person)))

    def _post(self, person: Person, path: str, command: Command, *, etag: str | None = None) -> dict[str, Any]:
        self._calls += 1
        headers = {**self._headers(person), "Idempotency-Key": f"key-{self._calls}"}
        if etag is not None:
            headers["If-Match"] = etag
        body = command.model_dump(mode="json")
        receipt: dict[str, Any] = self._answered(self._client.post(PREFIX + path, json=body, headers=headers)).json()
        self._position = receipt["position"]
        return receipt

    def _headers(self, person: Person) -> dict[str, str]:
        return {"Authorization": f"Bearer {person.token}", "Accept-Language": self.language}

    def _answered(self, response: Response) -> Response:
        if response.status_code >= REFUSED:
            raise Declined(response.json()["detail"])
        return response
