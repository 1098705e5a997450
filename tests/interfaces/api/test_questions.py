"""Questions are answered fresh enough, once per state, page by page, and without what is sealed."""

from datetime import date, timedelta
from typing import Any

import pytest

from tests.interfaces.api.world import OPENING, STRANGERS, World

TERM = {"change": "agree-term", "start": "2024-01-01", "end": "2024-12-31", "granularity": "month"}
OPTION = {
    "change": "grant-option",
    "option": "one-more",
    "title": "One more year",
    "start": "2025-01-01",
    "end": "2025-12-31",
    "opens_on": "2024-01-01",
    "notice_deadline": "2024-12-01",
}
PROPOSAL = {
    "title": "Term and option",
    "they": "Certainty",
    "we": "Time",
    "i": "Continuity",
    "changes": [TERM, OPTION],
}
VIEW = {"option": "one-more", "wants": "yes", "reason": "the secret reason"}


def agree(world: World, proposal: dict[str, Any]) -> int:
    """Let the city propose and the cleaner assent; give the version after it."""
    due = world.handslag.today("UTC") + timedelta(days=30)
    laid = world.carla.command(
        world.ours, "lay-proposal", {**proposal, "answer_due": due.isoformat()}, version=world.version
    )
    assert laid.status_code == 201, laid.text
    assented = world.sara.command(world.ours, "give-assent", {"proposal": 1}, version=laid.json()["version"])
    assert assented.status_code == 201, assented.text
    return int(assented.json()["version"])


def test_a_question_can_wait_for_what_was_just_recorded(any_world: World) -> None:
    told = any_world.carla.command(
        any_world.ours, "disclose-capacity", {"amount": 5, "measure": "equity", "explanation": "x"}, version=4
    ).json()

    answer = any_world.sara.get(f"/partnerships/{any_world.ours}/events?after={told['position']}")

    assert answer.json()["entries"][0]["version"] == told["version"]
    assert int(answer.headers["Handslag-Position"]) >= told["position"]


def test_a_partnership_is_answered_right_after_it_was_opened(any_world: World) -> None:
    opened = any_world.vera.post("/partnerships", {**OPENING, "parties": STRANGERS}).json()

    answer = any_world.vera.get(f"/partnerships/{opened['partnership']}")

    assert answer.status_code == 200
    assert answer.headers["ETag"] == '"2"'


def test_a_position_that_nothing_was_recorded_at_is_not_waited_for(world: World) -> None:
    answer = world.carla.get(f"/partnerships/{world.ours}?after=999999")

    assert answer.status_code == 400
    assert answer.json()["type"] == "/problems/position-ahead"
    assert "999,999" in answer.json()["detail"]


@pytest.mark.parametrize(
    "path", ["", "/risk-sharing", "/risk-sharing?asOf=2024-06-30&knownAt=2024-06-30", "/prices", "/relationship"]
)
def test_who_holds_the_current_answer_gets_no_second_copy(world: World, path: str) -> None:
    address = f"/partnerships/{world.ours}{path}"
    etag = world.carla.get(address).headers["ETag"]

    again = world.carla.get(address, headers={"If-None-Match": f'"other", W/{etag}'})
    other = world.carla.get(address, headers={"If-None-Match": '"other"'})

    assert (again.status_code, again.content, again.headers["ETag"]) == (304, b"", etag)
    assert other.status_code == 200


def test_the_tag_of_a_partnership_is_the_version_that_a_command_rests_on(any_world: World) -> None:
    etag = any_world.carla.get(f"/partnerships/{any_world.ours}?after={any_world.position}").headers["ETag"]

    told = any_world.carla.call(
        "POST",
        f"/partnerships/{any_world.ours}/commands/disclose-capacity",
        json={"effective_on": "2024-02-01", "amount": 5, "measure": "equity", "explanation": "x"},
        headers={"If-Match": etag, "Idempotency-Key": "from-the-tag"},
    )

    assert told.status_code == 201


def test_the_timeline_comes_page_by_page_without_gap_or_repetition(world: World) -> None:
    address, seen, cursor = f"/partnerships/{world.ours}/events?limit=1&order=oldest_first", [], ""
    for _ in range(world.version + 1):
        page = world.carla.get(f"{address}{cursor}").json()
        seen += [entry["version"] for entry in page["entries"]]
        if page["next_cursor"] is None:
            break
        cursor = f"&cursor={page['next_cursor']}"

    assert seen == list(range(1, world.version + 1))


def test_the_timeline_narrows_to_kinds_and_days(world: World) -> None:
    address = f"/partnerships/{world.ours}/events"

    opened = world.carla.get(f"{address}?kinds=opened").json()["entries"]
    early = world.carla.get(f"{address}?asOf=2024-01-01").json()["entries"]
    before = world.carla.get(f"{address}?knownAt=2023-12-31").json()["entries"]

    assert [entry["version"] for entry in opened] == [1]
    assert [entry["version"] for entry in early] == [2, 1]
    assert before == []


@pytest.mark.parametrize(
    "question",
    [
        "cursor=zz",
        "cursor=WyJ0aW1lbGluZSIsIngiXQ",
        "cursor=WyJ0aW1lbGluZSIsLTFd",
        "limit=0",
        "limit=201",
        "asOf=yesterday",
        "asOf=2024-02-30",
        "knownAt=9999-12-31",
        "kinds=A",
        "about=driver",
        "about=proposal:x",
        "order=sideways",
        "after=-1",
    ],
)
def test_a_question_that_cannot_be_read_is_refused(world: World, question: str) -> None:
    answer = world.carla.get(f"/partnerships/{world.ours}/events?{question}")

    assert answer.status_code == 400
    assert answer.headers["Content-Type"] == "application/problem+json"


def test_risk_sharing_is_as_of_today_when_no_day_is_named(world: World) -> None:
    answer = world.carla.get(f"/partnerships/{world.ours}/risk-sharing").json()

    assert answer["as_of"] == world.handslag.today("Europe/Amsterdam").isoformat()
    assert date.fromisoformat(answer["as_of"])


def test_the_view_of_the_other_party_stays_sealed_in_answers_and_in_what_is_new(any_world: World) -> None:
    version = agree(any_world, PROPOSAL)
    stated = any_world.sara.command(any_world.ours, "state-option-view", VIEW, version=version)
    assert stated.status_code == 201, stated.text
    after = f"after={stated.json()['position']}"

    stale = any_world.carla.command(any_world.ours, "state-option-view", VIEW, version=version)
    seen = [
        any_world.carla.get(f"/partnerships/{any_world.ours}{path}")
        for path in (f"/options?{after}", f"/events?{after}", f"/events/{version + 1}?{after}")
    ]

    assert stale.status_code == 412
    assert ["Sparkle stated under seal what it wants" in news["sentence"] for news in stale.json()["news"]] == [True]
    assert all(answer.status_code == 200 for answer in seen)
    assert all("the secret reason" not in answer.text for answer in [stale, *seen])
    assert "the secret reason" in any_world.sara.get(f"/partnerships/{any_world.ours}/options").text


def test_the_operator_registers_series_and_everyone_signed_in_reads_them(any_world: World) -> None:
    series = {
        "effective_on": "2024-01-01",
        "series": "cpi",
        "title": "Consumer prices",
        "unit": "2015=100",
        "frequency": "month",
        "publisher": "CBS",
        "licence": "CC BY 4.0",
        "found_at": "83131NED",
    }
    figures = {
        "effective_on": "2024-02-10",
        "vintage": "2024-02-10",
        "figures": [{"period": "2024-01", "value": "130.1", "status": "final"}],
    }

    registered = any_world.otto.post("/series", series)
    observed = any_world.otto.post("/series/cpi/observations", figures)
    known = any_world.otto.post("/series/cpi/observations", figures)
    read = any_world.sara.get(f"/series/cpi?after={observed.json()['position']}")

    assert (registered.status_code, registered.headers["Location"]) == (201, "/v1/series/cpi")
    assert (observed.status_code, known.status_code) == (201, 200)
    assert read.json()["figures"][0]["value"] == "130.1"
    assert any_world.carla.post("/series", {**series, "series": "other"}).status_code == 403


def test_health_tells_where_every_view_stands(world: World) -> None:
    answer = world.nobody.get("/health")

    assert answer.status_code == 200
    assert answer.json()["ready"] is True
    assert {one["name"] for one in answer.json()["projections"]} >= {"portfolio", "timeline", "measured"}
