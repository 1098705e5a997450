"""A history file is assessed by the same domain, record and projections; every figure comes out, nothing is stored."""

import json
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any

import pytest

from application.assessment import assess
from application.history.faults import WrongFile
from tests.application.world import CASES, case_text, expected_of, leaves

CASE_NAMES = sorted(folder.name for folder in CASES.iterdir() if folder.is_dir())


def test_all_three_worked_cases_are_assessed() -> None:
    assert CASE_NAMES == ["s1-cleaning", "s2-it-outsourcing", "s3-missing-evidence"]


@pytest.mark.parametrize("name", CASE_NAMES)
def test_every_leaf_of_a_worked_case_comes_out(name: str) -> None:
    expected = expected_of(name)
    quarters = expected.pop("time_series", {})

    views = assess(case_text(name)).views

    assert {view: leaves(views[view]) for view in expected} == {view: leaves(expected[view]) for view in expected}
    assert {day: views["time_series"][day] for day in quarters} == quarters


def test_the_time_series_has_a_point_at_every_quarter_end_since_the_start() -> None:
    points = list(assess(case_text("s2-it-outsourcing")).views["time_series"])

    assert (points[0], points[-1], len(points)) == ("2022-03-31", "2025-03-31", 13)


@pytest.mark.parametrize("name", CASE_NAMES)
def test_the_order_of_events_in_the_file_does_not_matter(name: str) -> None:
    history = json.loads(case_text(name))
    shuffled = {**history, "events": Random(name).sample(history["events"], len(history["events"]))}
    for told in (history, shuffled):
        told.pop("stress", None)

    assert assess(json.dumps(shuffled)).views == assess(json.dumps(history)).views


def test_one_off_risks_are_named_as_the_file_names_them() -> None:
    struck = {event["id"] for event in json.loads(case_text("s2-it-outsourcing"))["events"] if "gross" in event}

    named = {risk["event"] for risk in assess(case_text("s2-it-outsourcing")).views["risk"]["event_risks"]}

    assert named == struck != set()


def test_evidence_has_the_names_of_the_file() -> None:
    told = {event["id"] for event in json.loads(case_text("s2-it-outsourcing"))["events"]}
    views = assess(case_text("s2-it-outsourcing")).views

    named = {
        *(item["event"] for found in views["fairness"]["dimensions"].values() for item in found["evidence"]),
        *(check["event"] for check in views["article72"]["checks"] if "event" in check),
        views["fairness"]["weights_source"],
    }

    assert named <= told
    assert len(named) > 50


def test_an_assessment_stores_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for variable in ("HOME", "XDG_DATA_HOME"):
        monkeypatch.setenv(variable, str(tmp_path))
    monkeypatch.setenv("HANDSLAG_STORE_URL", f"sqlite:///{tmp_path}/a.sqlite")

    assess(case_text("s1-cleaning"))

    assert list(tmp_path.rglob("*")) == []


def test_assessing_twice_gives_the_same() -> None:
    assert assess(case_text("s1-cleaning")) == assess(case_text("s1-cleaning"))


def test_what_was_known_later_does_not_count() -> None:
    history = json.loads(case_text("s1-cleaning"))
    revised = {"period": "2024-01", "value": "200", "vintage": "2025-06-30"}
    series = {"series": "nl_cleaning_wage_index_derived", **revised}
    history["events"].append({"id": "x", "on": "2025-06-30", "type": "IndexObserved", **series})

    known_now = assess(json.dumps(history)).views["risk_periods"]["labour"]
    before = assess(json.dumps({**history, "known_at": "2025-06-29"})).views["risk_periods"]["labour"]
    on_the_day = assess(json.dumps({**history, "known_at": "2025-06-30"})).views["risk_periods"]["labour"]

    assert [row["period"] for row in known_now if row.get("restated")] == ["2024-01", "2024-02", "2024-03"]
    assert not any(row.get("restated") for row in before)
    assert [row for row in on_the_day if row.get("restated")] == [row for row in known_now if row.get("restated")]


def test_what_was_written_down_later_was_not_known_before() -> None:
    history = json.loads(case_text("s1-cleaning"))
    history["events"][0]["recorded_at"] = "2024-05-01T09:00:00Z"
    moved = history["events"][0]["amount"]

    def borne(known_at: str) -> int:
        risk = assess(json.dumps({**history, "known_at": known_at, "as_of": "2023-12-31"})).views["risk"]
        return int(risk["drivers"]["labour"]["borne"]["actual"]["C"])

    assert borne("2024-05-01") - borne("2024-04-30") == moved


def test_a_wrong_file_is_refused_with_every_fault() -> None:
    history = json.loads(case_text("s1-cleaning"))
    history["drivers"][0]["weight"] = "2"
    history["events"][0]["amount"] = "much"

    with pytest.raises(WrongFile) as wrong:
        assess(json.dumps(history))

    assert [fault.place for fault in wrong.value.faults] == ["/drivers/0/weight", "/events/0/amount"]


def transferred(**stated: Any) -> dict[str, Any]:
    return {"id": "x", "on": "2022-01-01", "type": "RiskTransfer", "from": "C", "to": "S", "amount": 10, **stated}


WRONG: dict[str, tuple[str, Callable[[dict[str, Any]], Any]]] = {
    "a day before anything was agreed": ("/as_of", lambda file: file.update(as_of="2019-01-01")),
    "a knowledge of before anything was agreed": ("/known_at", lambda file: file.update(known_at="2004-01-01")),
    "a day beyond the calendar": ("/as_of", lambda file: file.update(as_of="9999-12-31")),
    "a moment beyond the calendar": ("/known_at", lambda file: file.update(known_at="9999-12-31T23:59:59Z")),
    "a contract without a value": ("/contract", lambda file: file["contract"].update(annual_value={})),
    "one party twice": ("/contract", lambda file: file["contract"].update(parties=["C", "C"])),
    "a month that no year has": ("/drivers/0", lambda file: file["drivers"][0]["clauses"][0].update(month=14)),
    "a knowledge of no day": ("/known_at", lambda file: file.update(known_at="yesterday")),
    "an id of two lines": ("/events/2/id", lambda file: file["events"].append(transferred(id="a\nb", driver="labour"))),
    "money about nothing": ("/events/2", lambda file: file["events"].append(transferred())),
    "money that stays": ("/events/2", lambda file: file["events"].append(transferred(driver="labour", to="C"))),
    "an index of nothing": (
        "/series/nl_hicp_all_items/values/2020-01",
        lambda file: file["series"]["nl_hicp_all_items"]["values"].update({"2020-01": "0"}),
    ),
    "a publication beyond the calendar": (
        "/series/nl_hicp_all_items/values/2020-01/0/vintage",
        lambda file: file["series"]["nl_hicp_all_items"]["values"].update(
            {"2020-01": [{"value": "100", "vintage": "0001-01-01"}]}
        ),
    ),
}


@pytest.mark.parametrize("fault", WRONG)
def test_what_cannot_be_recorded_is_a_fault_at_its_place(fault: str) -> None:
    place, spoil = WRONG[fault]
    history = json.loads(case_text("s1-cleaning"))
    spoil(history)

    with pytest.raises(WrongFile) as wrong:
        assess(json.dumps(history))

    assert wrong.value.faults[0].place == place
