"""The worked cases, told through HTTP by both sides on PostgreSQL: every figure comes out."""

import json
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Final

import pytest
from starlette.testclient import TestClient

from application.history.faults import read_history
from application.history.reconstruction import Reconstruction, reconstruct
from application.history.telling import Teller
from application.service import Handslag
from application.settings import Settings
from domain import (
    assent,
    assessments,
    contests,
    contributions,
    decisions,
    disclosures,
    disputes,
    early_warnings,
    goals,
    market,
    options,
    promises,
    reviews,
    shocks,
    table,
)
from domain.facts import Command, Event
from domain.formation import PartnershipOpened
from domain.sealing import SealedAnswer
from interfaces.addresses import address_of
from interfaces.app import create_app
from tests.application.world import Clock, case_text, expected_of, leaves
from tests.interfaces.api.world import HERE, Caller, a_caller

SIDES = {"C": "waterrand", "S": "brink"}
COMMANDS: Final[dict[type[Event], type[Command]]] = {
    assent.AssentGiven: assent.GiveAssent,
    assent.ObjectionRaised: assent.RaiseObjection,
    assessments.AssessmentSubmitted: assessments.SubmitAssessment,
    assessments.RoundClosed: assessments.CloseRound,
    assessments.RoundOpened: assessments.OpenRound,
    contests.FactContested: contests.ContestFact,
    contributions.BenefitRecorded: contributions.RecordBenefit,
    contributions.CeilingDeclared: contributions.DeclareCeiling,
    contributions.ContributionRecorded: contributions.RecordContribution,
    decisions.JointDecisionRecorded: decisions.RecordJointDecision,
    decisions.UnilateralDecisionReported: decisions.ReportUnilateralDecision,
    disclosures.DisclosureJudged: disclosures.JudgeDisclosure,
    disclosures.DisclosureMade: disclosures.MakeDisclosure,
    disputes.DisputeRaised: disputes.RaiseDispute,
    disputes.DisputeResolved: disputes.ResolveDispute,
    early_warnings.EarlyWarningGiven: early_warnings.WarnEarly,
    early_warnings.IssueReported: early_warnings.ReportIssue,
    goals.GoalAttainmentRecorded: goals.RecordAttainment,
    goals.KpiMeasured: goals.RecordKpi,
    goals.PrioritiesDeclared: goals.DeclarePriorities,
    market.MarketExplored: market.ExploreMarket,
    options.OptionViewStated: options.StateOptionView,
    promises.PromiseAccepted: promises.AcceptPromise,
    promises.PromiseKept: promises.KeepPromise,
    promises.PromiseMade: promises.MakePromise,
    promises.PromiseReleased: promises.ReleasePromise,
    reviews.JointReviewHeld: reviews.RecordReview,
    shocks.CapacityDisclosed: shocks.DiscloseCapacity,
    shocks.ShockReported: shocks.ReportShock,
}
"""The command that leads to each event; what follows from a command is not told."""


def told(event: Event) -> dict[str, Any]:
    return event.model_dump(mode="json")


@dataclass
class Telling:
    """Two sides with their key figures, and an operator, who tell a history through the service."""

    clock: Clock
    operator: Caller
    hire: Callable[[str], Caller]
    people: dict[str, list[Caller]] = field(default_factory=dict)
    partnership: str = ""
    version: int = 0
    position: int = 0
    posted: list[str] = field(default_factory=list)
    places: list[int] = field(default_factory=list)
    """For each event of the history, its version in the record."""

    def tell(self, events: Sequence[Event]) -> None:
        for place, event in enumerate(events):
            self.clock.day = event.effective_on
            match event:
                case PartnershipOpened():
                    self._open(event)
                case table.ProposalLaid():
                    kind = table.CounterProposal if event.counters else table.LayProposal
                    self._give(event, kind, place)
                case _ if type(event) in COMMANDS:
                    self._give(event, COMMANDS[type(event)], place)

    def _open(self, event: PartnershipOpened) -> None:
        entries = [{**entry, "organisation": SIDES[entry["party"]]} for entry in told(event)["parties"]]
        stated = {name: told(event)[name] for name in ("effective_on", "name", "regime", "currency", "time_zone")}
        self.people = {party: [self.hire(party), self.hire(party)] for party in SIDES}
        self._answered(self.people["C"][0], "/partnerships", {**stated, "parties": entries, "your_name": "C 1"})
        self._command("S", "join-partnership", {"effective_on": stated["effective_on"], "your_name": "S 1"})
        for party in SIDES:
            second = {"account": self.people[party][1].account, "name": f"{party} 2", "role": "manager"}
            self._command(party, "name-representative", {"effective_on": stated["effective_on"], **second})

    def _give(self, event: Event, kind: type[Command], place: int) -> None:
        if not self.places:
            self.places = list(range(1, place + 1))
        before = self.version
        body = self._body(event, kind)
        person = int(getattr(event, "rater", "C-1").rpartition("-")[2]) - 1
        self._command(event.by, address_of(kind), body, person=person)
        assert len(self.places) == place - (kind is table.CounterProposal)
        self.places.extend(range(before + 1, self.version + 1))

    def _body(self, event: Event, kind: type[Command]) -> dict[str, Any]:
        stated = {name: value for name, value in told(event).items() if value is not None}
        if isinstance(event, SealedAnswer):
            stated |= json.loads(event.sealed or "{}")
        if isinstance(event, contests.FactContested):
            stated["version"] = self.places[event.version - 1]
        left_out = {"decided_on", "origin", "corrects", "on_behalf_of", "evidence"}
        return {name: stated[name] for name in kind.model_fields if name in stated and name not in left_out}

    def _command(self, party: str, command: str, body: dict[str, Any], *, person: int = 0) -> None:
        path = f"/partnerships/{self.partnership}/commands/{command}"
        self._answered(self.people[party][person], path, body, version=self.version)

    def tell_series(self, events: Sequence[Event], as_of: date) -> None:
        """Register a series and record its figures in one publication."""
        registered, *observed = [told(event) for event in events]
        body = {name: value for name, value in registered.items() if name not in ("by", "decided_on")}
        self._answered(self.operator, "/series", body)
        figures = [{name: one[name] for name in ("period", "value", "status")} for one in observed]
        published = {"effective_on": as_of.isoformat(), "vintage": as_of.isoformat(), "figures": figures}
        self._answered(self.operator, f"/series/{registered['series']}/observations", published)

    def _answered(self, who: Caller, path: str, body: dict[str, Any], *, version: int | None = None) -> None:
        response = who.post(path, body, version=version)
        assert response.status_code == 201, (path, body, response.text)
        receipt = response.json()
        self.posted.append(path.rpartition("/")[2])
        self.position = receipt["position"]
        if "partnership" in receipt:
            self.partnership, self.version = receipt["partnership"], receipt["version"]


@contextmanager
def a_service_of_old(store_url: str, clock: Clock) -> Iterator[tuple[Handslag, TestClient]]:
    """The whole service, on the days on which things happened."""
    handslag = Handslag(Settings(store_url=store_url), now=clock.now)
    try:
        with TestClient(create_app(handslag), base_url="http://localhost", client=HERE) as client:
            yield handslag, client
    finally:
        handslag.close()


def seen_by_both(store_url: str, history: Reconstruction) -> tuple[Telling, dict[str, Any]]:
    """Tell a history, and give what each side then sees of the relationship."""
    clock = Clock(history.events[0].effective_on)
    with a_service_of_old(store_url, clock) as (handslag, client):

        def hire(party: str) -> Caller:
            return a_caller(handslag, client, party, SIDES[party])

        operator = a_caller(handslag, client, "Otto", "host", operator=True)
        telling = Telling(clock, operator, hire)
        telling.tell(history.events)
        clock.day = history.as_of
        for series in history.series:
            telling.tell_series(series.events, history.as_of)
        path = f"/partnerships/{telling.partnership}/relationship?asOf={history.as_of}&after={telling.position}"
        return telling, {party: people[0].get(path).json() for party, people in telling.people.items()}


def names_in_the_file(history: Reconstruction, telling: Telling) -> dict[str, str]:
    return {
        f"v{version}": event.origin.ref
        for version, event in zip(telling.places, history.events, strict=True)
        if event.origin
    }


def renamed(value: Any, names: dict[str, str]) -> Any:
    if isinstance(value, dict):
        return {key: renamed(inner, names) for key, inner in value.items()}
    if isinstance(value, list):
        return [renamed(inner, names) for inner in value]
    return names.get(value, value) if isinstance(value, str) else value


@pytest.mark.parametrize("name", ["s1-cleaning", "s2-it-outsourcing"])
def test_every_figure_of_the_case_comes_out_after_it_was_told_over_http(fresh_postgres: str, name: str) -> None:
    history = reconstruct(read_history(case_text(name)), Teller(name="Anneke de Wit"))
    expected = {view: figures for view, figures in expected_of(name).items() if view != "stress"}
    quarters = expected.pop("time_series", {})

    telling, seen = seen_by_both(fresh_postgres, history)

    names = names_in_the_file(history, telling)
    for shown in seen.values():
        assert {view: leaves(renamed(shown[view], names)) for view in expected} == {
            view: leaves(figures) for view, figures in expected.items()
        }
        assert {day: shown["time_series"][day] for day in quarters} == quarters
    assert telling.posted.count("lay-proposal") + telling.posted.count("counter-proposal") > 5
