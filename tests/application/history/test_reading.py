"""A history file is read whole, or every fault in it is named with its place."""

import copy
import json
from pathlib import Path
from typing import Any

import pytest

from application.history.faults import WrongFile, read_history
from application.history.reconstruction import reconstruct
from application.history.telling import Teller
from domain.assessments import RoundClosed
from domain.table import ProposalLaid

CASES = Path(__file__).parents[2] / "domain" / "sharing" / "cases"
TELLER = Teller(name="Anneke de Wit")


def a_history() -> dict[str, Any]:
    return json.loads((CASES / "s1-cleaning" / "input.json").read_text(encoding="utf-8"))


def faults_of(content: dict[str, Any]) -> dict[str, str]:
    with pytest.raises(WrongFile) as wrong:
        reconstruct(read_history(json.dumps(content)), TELLER)
    return {fault.place: fault.message for fault in wrong.value.faults}


def test_every_fault_is_named_with_its_place():
    content = a_history()
    content["contract"]["start"] = "2020-13-01"
    content["drivers"][0]["clauses"][0]["bands_up"][0]["shares"]["C"] = "0.4"
    content["events"][0]["amount"] = 15000.5
    content["surprise"] = 1

    faults = faults_of(content)

    assert set(faults) == {
        "/contract/start",
        "/drivers/0/clauses/0/bands_up/0",
        "/events/0/amount",
        "/surprise",
    }


def test_what_the_domain_refuses_is_named_with_its_place():
    content = a_history()
    content["drivers"][1]["weight"] = "0.50"
    content["events"][1]["driver"] = "energy"

    faults = faults_of(content)

    assert set(faults) == {"/drivers/1", "/events/1"}
    assert "WeightsExceedWhole" in faults["/drivers/1"]


def test_a_fault_keeps_its_place_among_other_events():
    content = a_history()
    content["events"].insert(0, {"id": "x", "on": "2020-01-01", "type": "JointReview"})
    content["events"][1]["amount"] = "much"

    assert list(faults_of(content)) == ["/events/1/amount"]


@pytest.mark.parametrize("text", ["", "[]", "{", '{"a": 1, "a": 2}', "null", "[" * 100_000])
def test_a_text_that_is_no_history_is_one_fault(text: str):
    with pytest.raises(WrongFile) as wrong:
        read_history(text)

    assert len(wrong.value.faults) == 1


def test_an_event_of_an_unknown_kind_is_a_fault():
    content = a_history()
    content["events"][0]["type"] = "Surprise"

    assert list(faults_of(content)) == ["/events/0"]


def test_a_transfer_for_a_shock_that_is_not_there_is_a_fault():
    content = a_history()
    content["events"][0] = {**content["events"][0], "driver": None, "risk_event": "e999"}

    assert list(faults_of(content)) == ["/events/0"]


def test_an_index_figure_of_an_unknown_series_is_a_fault():
    content = a_history()
    content["events"].append(
        {"id": "x", "on": "2024-01-01", "type": "IndexObserved", "series": "nl_rain", "period": "2024-01", "value": "1"}
    )

    assert list(faults_of(content)) == ["/events/2/series"]


def test_two_values_of_one_publication_are_a_fault():
    content = a_history()
    figure = {"period": "2024-01", "value": "122.5", "vintage": "2024-01-31"}
    content["events"].append(
        {"id": "x", "on": "2024-01-31", "type": "IndexObserved", "series": "nl_cleaning_wage_index_derived", **figure}
    )

    assert list(faults_of(content)) == ["/series/nl_cleaning_wage_index_derived/values/2024-01"]


def test_the_order_of_events_in_the_file_does_not_matter():
    content = a_history()
    turned = copy.deepcopy(content)
    turned["events"].reverse()
    turned["drivers"][0]["clauses"].reverse()

    straight = reconstruct(read_history(json.dumps(content)), TELLER)
    other = reconstruct(read_history(json.dumps(turned)), TELLER)

    dated = [(event.type_name(), event.effective_on) for event in straight.events]
    assert dated == [(event.type_name(), event.effective_on) for event in other.events]


def test_every_event_names_the_file_and_its_id_there():
    history = reconstruct(read_history(json.dumps(a_history())), TELLER)

    origins = [event.origin for event in history.events]

    assert all(origin is not None and origin.source == a_history()["case"] for origin in origins)
    assert {"e001", "e002"} <= {origin.ref for origin in origins if origin}


def test_the_assent_of_the_other_side_is_marked_as_recorded_for_it():
    history = reconstruct(read_history(json.dumps(a_history())), TELLER)

    assents = [event for event in history.events if event.TOPIC == "partnership.assent-given"]

    assert {(event.by, event.recorded_by) for event in assents} == {("S", "C")}


def test_a_teller_of_no_party_is_a_fault():
    with pytest.raises(WrongFile) as wrong:
        reconstruct(read_history(json.dumps(a_history())), Teller(name="X", party="Z"))

    assert wrong.value.faults[0].place == "/contract/parties"


def with_events(*events: dict[str, Any]) -> dict[str, Any]:
    return {**a_history(), "events": list(events)}


PROMISE = {"id": "p", "on": "2024-03-01", "type": "CommitmentMade", "by": "S", "due": "2024-05-01"}
KEPT = {"id": "k", "on": "2024-04-01", "type": "CommitmentFulfilled", "ref": "p"}
PROPOSAL = {"id": "l", "on": "2024-03-01", "type": "ProposalMade", "by": "S", "answer_due": "2024-04-01"}
ANSWER = {"id": "a", "on": "2024-03-20", "type": "ProposalAnswered", "ref": "l", "outcome": "adopted_amended"}
REVIEW = {"id": "r", "on": "2024-03-01", "type": "JointReview"}
CONTEST = {"id": "c", "on": "2024-03-02", "type": "Contested", "event": "r", "by": "C"}

WRONG_TURNS: dict[str, tuple[dict[str, Any], ...]] = {
    "a promise kept before it was made": ({**KEPT, "on": "2024-02-01"}, PROMISE),
    "a promise that is not there": (KEPT,),
    "a promise that is something else": ({**KEPT, "ref": "r"}, REVIEW),
    "a promise kept twice": ({**KEPT, "id": "z", "on": "2024-04-02"}, KEPT, PROMISE),
    "an answer to nothing": (
        {"id": "a", "on": "2024-03-02", "type": "ProposalAnswered", "ref": "l", "outcome": "adopted"},
    ),
    "a contest of nothing": (CONTEST,),
    "a contest of what all agreed": (
        {**CONTEST, "event": "k"},
        {
            "id": "k",
            "on": "2024-03-01",
            "type": "KpiAgreed",
            "kpi": "x",
            "weight": "1",
            "target": "1",
            "direction": "higher",
        },
    ),
    "a contest of what a party stated itself": (
        {**CONTEST, "event": "b"},
        {"id": "b", "on": "2024-03-01", "type": "BenefitRecorded", "by": "C", "amount": 5},
    ),
    "the end of a contest that nobody has": (
        {"id": "s", "on": "2024-03-02", "type": "ContestResolved", "event": "r", "upheld": True},
        REVIEW,
    ),
    "a round without a name": ({"id": "o", "on": "2024-03-02", "type": "RoundClosed"},),
    "a court of appeal": ({"id": "d", "on": "2024-03-02", "type": "DisputeResolved", "ref": "x", "level": 5},),
}


@pytest.mark.parametrize("turn", WRONG_TURNS)
def test_an_event_that_does_not_follow_from_what_went_before_is_a_fault(turn: str):
    place, *_ = faults_of(with_events(*WRONG_TURNS[turn]))

    assert place.startswith("/events/0")


def test_a_fact_without_an_author_is_stated_by_who_does_not_contest_it():
    history = reconstruct(read_history(json.dumps(with_events(CONTEST, REVIEW))), TELLER)

    held, contested = (event for event in history.events if event.origin and event.origin.ref in ("r", "c"))

    assert (held.by, contested.by) == ("S", "C")


def test_what_all_agreed_lets_nobody_wait_for_an_answer():
    history = reconstruct(read_history(json.dumps(with_events(PROPOSAL, PROMISE))), TELLER)

    laid = [event for event in history.events if isinstance(event, ProposalLaid)]

    assert [event.origin.ref for event in laid if event.material and event.origin] == ["l"]


def test_a_proposal_adopted_amended_was_countered_and_the_counter_adopted():
    history = reconstruct(read_history(json.dumps(with_events(ANSWER, PROPOSAL))), TELLER)

    told = [event.TOPIC for event in history.events if event.origin and event.origin.ref == "a"]
    assert told[:2] == ["partnership.proposal-countered", "partnership.proposal-laid"]
    assert told[-2:] == ["partnership.proposal-adopted", "partnership.arrangement-agreed"]


def test_raters_of_one_party_are_different_people():
    said = {
        "on": "2024-03-01",
        "type": "AssessmentSubmitted",
        "round": "2024 Q1",
        "by": "S",
        "scores": {"good talk": "4"},
    }
    closed = {"id": "o", "on": "2024-03-31", "type": "RoundClosed", "round": "2024 Q1"}
    first, second, again = (
        {**said, "id": name, "rater": rater} for name, rater in (("1", "a"), ("2", "b"), ("3", "a"))
    )

    history = reconstruct(read_history(json.dumps(with_events(first, second, again, closed))), TELLER)

    (opened,) = (event.assessments for event in history.events if isinstance(event, RoundClosed))
    assert [(one.party, one.rater) for one in opened] == [("S", "S-2"), ("S", "S-1")]
