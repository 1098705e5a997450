"""Every figure opens over HTTP: into its formula, its inputs, and events as the asker may see them."""

import pytest
from starlette.testclient import TestClient

from domain.relationship.presentation import relationship_as_plain
from tests.application.world import leaves
from tests.interfaces.api.strange import STRANGE
from tests.interfaces.api.test_questions import PROPOSAL, VIEW, agree
from tests.interfaces.api.world import HERE, Caller, World
from tests.interfaces.web.measured import CASE_DAY, a_measured_partnership


def test_a_figure_opens_into_its_formula_and_its_inputs(world: World) -> None:
    answer = world.carla.get(f"/partnerships/{world.ours}/explanation?figure=/fairness/headline")

    assert answer.status_code == 200
    told = answer.json()
    assert (told["figure"], told["formula"], told["value"]) == ("/fairness/headline", "fairness.headline/1", None)
    assert {one["figure"] for one in told["inputs"]} == {"/fairness/party_view/C", "/fairness/party_view/S"}
    assert "dimension:loyalty" in told["missing"]


@pytest.mark.parametrize(
    ("language", "formula", "gap"),
    [
        ("en", "the lowest view of all parties", "The score of loyalty is not known."),
        ("nl", "het laagste beeld van alle partijen", "De score van loyaliteit is niet bekend."),
    ],
)
def test_the_same_is_told_in_the_words_of_the_caller(world: World, language: str, formula: str, gap: str) -> None:
    address = f"/partnerships/{world.ours}/explanation?figure=/fairness/headline"

    told = world.carla.get(address, headers={"Accept-Language": language}).json()

    assert told["in_words"]["language"] == language
    assert told["in_words"]["formula"].startswith(formula)
    assert gap in {one["what"] for one in told["in_words"]["missing"]}
    assert len(told["in_words"]["events"]) == len(told["events"])


def test_every_figure_of_the_relationship_opens(world: World) -> None:
    home = f"/partnerships/{world.ours}"
    scores = world.carla.get(f"{home}/relationship").json()["fairness"]["dimensions"]

    opened = [world.carla.get(f"{home}/explanation?figure=/fairness/dimensions/{name}/score") for name in scores]

    assert {answer.status_code for answer in opened} == {200}


@pytest.mark.parametrize("figure", ["/nowhere", "/fairness/dimensions/loyalty", "/risk/total/actual/C", "/options/99"])
def test_a_place_without_a_figure_is_not_found(world: World, figure: str) -> None:
    answer = world.carla.get(f"/partnerships/{world.ours}/explanation", params={"figure": figure})

    assert (answer.status_code, answer.json()["type"]) == (404, "/problems/no-such-figure")
    assert figure in answer.json()["detail"]


def test_a_strange_place_is_refused_or_holds_no_figure(world: World) -> None:
    for text in STRANGE:
        for figure in (text, f"/{text}", f"/options/{text}"):
            answer = world.carla.get(f"/partnerships/{world.ours}/explanation", params={"figure": figure})

            assert answer.status_code in (400, 404), (figure, answer.text)


def test_an_explanation_is_about_a_day(world: World) -> None:
    answer = world.carla.get(f"/partnerships/{world.ours}/explanation?figure=/fit/trust_needed&asOf=2024-06-30").json()

    assert answer["as_of"] == "2024-06-30"


def test_an_answer_under_seal_stays_sealed_behind_a_figure(any_world: World) -> None:
    agree(any_world, PROPOSAL)
    told = any_world.sara.command(any_world.ours, "state-option-view", VIEW, version=any_world.version)
    any_world.handslag.queries.wait_for(told.json()["position"])
    address = f"/partnerships/{any_world.ours}/explanation?figure=/options/0/recommendation"

    theirs, own = any_world.carla.get(address), any_world.sara.get(address)

    assert "the secret reason" not in theirs.text
    assert "the secret reason" in own.text


def test_who_has_no_part_in_it_hears_that_it_is_not_there(world: World) -> None:
    answer = world.vera.get(f"/partnerships/{world.ours}/explanation?figure=/fairness/headline")

    assert answer.status_code == 404
    assert answer.json()["type"] == "/problems/unknown-partnership"


@pytest.mark.parametrize("path", ["/relationship", "/risk-sharing", "/explanation?figure=/fit/verdict"])
def test_a_view_can_be_asked_as_it_would_have_been_and_says_so(world: World, path: str) -> None:
    address = f"/partnerships/{world.ours}{path}{'&' if '?' in path else '?'}suppose="

    was = world.carla.get(address.rpartition("suppose=")[0])
    supposed = world.carla.get(f"{address}first-split")

    assert was.json()["supposition"] is None
    assert supposed.json()["supposition"] == {"suppose": "first-split"}
    assert "explanation" in path or was.headers["ETag"] != supposed.headers["ETag"]


@pytest.mark.parametrize(
    ("text", "status", "kind"),
    [
        ("otherwise", 400, "supposition-unreadable"),
        ("without:0", 400, "supposition-unreadable"),
        ("without:1", 409, "nothing-left"),
        ("without:999999", 404, "no-event-there"),
        ("turned-down:7", 404, "not-on-the-table"),
        ("x" * 300, 400, "invalid-input"),
    ],
)
def test_what_cannot_be_supposed_is_a_clear_problem(world: World, text: str, status: int, kind: str) -> None:
    answer = world.carla.get(f"/partnerships/{world.ours}/relationship", params={"suppose": text})

    assert (answer.status_code, answer.json()["type"]) == (status, f"/problems/{kind}")


def test_every_figure_of_a_worked_case_opens_with_its_value() -> None:
    with a_measured_partnership() as measured:
        caller = Caller(TestClient(measured.app, base_url="http://localhost", client=HERE), token=measured.token)
        figures = leaves(relationship_as_plain(measured.relationship().view))

        path = f"/partnerships/{measured.partnership}/explanation"
        opened = {figure: caller.get(path, params={"figure": figure, "asOf": str(CASE_DAY)}) for figure in figures}

    assert {answer.status_code for answer in opened.values()} == {200}
    assert {figure: answer.json()["value"] for figure, answer in opened.items()} == figures
