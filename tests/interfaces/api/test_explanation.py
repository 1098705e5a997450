"""Every figure opens over HTTP: into its formula, its inputs, and events as the asker may see them."""

import pytest

from tests.interfaces.api.strange import STRANGE
from tests.interfaces.api.test_questions import PROPOSAL, VIEW, agree
from tests.interfaces.api.world import World


def test_a_figure_opens_into_its_formula_and_its_inputs(world: World) -> None:
    answer = world.carla.get(f"/partnerships/{world.ours}/explanation?figure=/fairness/headline")

    assert answer.status_code == 200
    told = answer.json()
    assert (told["figure"], told["formula"], told["value"]) == ("/fairness/headline", "fairness.headline/1", None)
    assert {one["figure"] for one in told["inputs"]} == {"/fairness/party_view/C", "/fairness/party_view/S"}
    assert "dimension:loyalty" in told["missing"]


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
