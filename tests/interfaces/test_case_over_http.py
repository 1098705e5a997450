"""The worked cleaning contract, told through HTTP by both sides on PostgreSQL: every figure comes out."""

from collections.abc import Iterable
from datetime import date
from typing import Any

import pytest

from application.history.faults import read_history
from application.history.reconstruction import reconstruct
from application.history.telling import Teller
from domain.assent import AssentGiven
from domain.facts import Event
from domain.formation import PartnershipOpened
from domain.table import ProposalLaid
from tests.application.world import case_text, expected_of, leaves
from tests.interfaces.api.world import Caller, a_caller, a_service

CASE = "s1-cleaning"
SIDES = {"C": "waterrand", "S": "brink"}


@pytest.fixture(scope="module")
def history() -> Any:
    return reconstruct(read_history(case_text(CASE)), Teller(name="Anneke de Wit"))


class Telling:
    """Two sides and an operator who tell a history through the service."""

    def __init__(self, sides: dict[str, Caller], operator: Caller, *, today: date) -> None:
        self.sides = sides
        self.operator = operator
        self.today = today
        self.partnership = ""
        self.version = 0
        self.position = 0
        self.posted: list[str] = []

    def tell(self, events: Iterable[Event]) -> None:
        """Give the command that leads to each event; what follows from a command is not told."""
        for event in events:
            match event:
                case PartnershipOpened():
                    self._open(event)
                case ProposalLaid():
                    self._give(event.by, "lay-proposal", event, "title", "they", "changes", "terms_from")
                case AssentGiven():
                    self._give(event.by, "give-assent", event, "proposal", "terms_hash")

    def _open(self, event: PartnershipOpened) -> None:
        entries = [{**entry, "organisation": SIDES[entry["party"]]} for entry in told(event)["parties"]]
        stated = {name: told(event)[name] for name in ("effective_on", "name", "regime", "currency", "time_zone")}
        body = {**stated, "parties": entries, "your_name": "Anneke de Wit"}
        self._answered(self.sides["C"], "/partnerships", body)
        self._give("S", "join-partnership", event, your_name="Bram Brink")

    def _give(self, party: str, command: str, event: Event, *fields: str, **more: Any) -> None:
        body = {name: told(event)[name] for name in ("effective_on", *fields)}
        if command == "lay-proposal":
            body["answer_due"] = self.today.isoformat()
        path = f"/partnerships/{self.partnership}/commands/{command}"
        self._answered(self.sides[party], path, {**body, **more}, version=self.version)

    def tell_series(self, events: Iterable[Event], as_of: date) -> None:
        """Register a series and record its figures in one publication."""
        registered, *observed = [told(event) for event in events]
        body = {name: value for name, value in registered.items() if name not in ("by", "decided_on")}
        self._answered(self.operator, "/series", body)
        figures = [{name: one[name] for name in ("period", "value", "status")} for one in observed]
        published = {"effective_on": as_of.isoformat(), "vintage": as_of.isoformat(), "figures": figures}
        self._answered(self.operator, f"/series/{registered['series']}/observations", published)

    def _answered(self, who: Caller, path: str, body: dict[str, Any], *, version: int | None = None) -> None:
        response = who.post(path, body, version=version)
        assert response.status_code == 201, response.text
        receipt = response.json()
        self.posted.append(path.rpartition("/")[2])
        self.position = receipt["position"]
        if "partnership" in receipt:
            self.partnership, self.version = receipt["partnership"], receipt["version"]


def told(event: Event) -> dict[str, Any]:
    return event.model_dump(mode="json")


def test_every_figure_of_the_case_comes_out_after_it_was_told_over_http(fresh_postgres: str, history: Any) -> None:
    with a_service(fresh_postgres) as (handslag, client):
        sides = {party: a_caller(handslag, client, party, organisation) for party, organisation in SIDES.items()}
        operator = a_caller(handslag, client, "Otto", "host", operator=True)
        telling = Telling(sides, operator, today=handslag.today("Europe/Amsterdam"))
        for series in history.series:
            telling.tell_series(series.events, history.as_of)
        telling.tell(history.events)

        path = f"/partnerships/{telling.partnership}/risk-sharing?asOf={history.as_of}&after={telling.position}"
        seen = {party: caller.get(path).json() for party, caller in sides.items()}

    expected = expected_of(CASE)
    for shown in seen.values():
        assert leaves(shown["risk"]) == leaves(expected["risk"])
        assert leaves(shown["risk_periods"]) == leaves(expected["risk_periods"])
    assert telling.posted.count("lay-proposal") == telling.posted.count("give-assent") == 6
