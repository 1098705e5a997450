"""What a party answers under seal: nothing of it reaches the other party or the log before it is opened."""

from typing import Any
from uuid import UUID

import pytest

from domain.facts import ERASED
from tests.interfaces.api.test_questions import PROPOSAL, agree
from tests.interfaces.api.world import Caller, World

VIEW = {"option": "one-more", "wants": "conditional", "reason": "secret reason", "conditions": "secret condition"}
OTHER_VIEW = {"option": "one-more", "wants": "no", "reason": "another reason"}
WEIGHTS = {"weights": [{"dimension": "loyalty", "weight": "7.0625"}]}
OTHER_WEIGHTS = {"weights": [{"dimension": "equality", "weight": "3.5"}]}
SCORES = {"round": "spring", "scores": [{"item": "good-work", "score": "3.0625"}]}
OTHER_SCORES = {"round": "spring", "scores": [{"item": "keeps-its-word", "score": "5"}]}
ANSWERS = {
    "state-option-view": (VIEW, OTHER_VIEW, ("conditional", "secret")),
    "submit-weights": (WEIGHTS, OTHER_WEIGHTS, ("7.0625",)),
    "submit-assessment": (SCORES, OTHER_SCORES, ("3.0625",)),
}
ROUND = {"round": "spring", "title": "Spring", "closes_on": "2024-03-01"}
PATHS = (
    "",
    "/options",
    "/events",
    "/proposals",
    "/deadlines",
    "/representatives",
    "/risk-sharing",
    "/prices",
    "/relationship?as_of=2024-03-01",
    "/report-draft?as_of=2024-03-01",
)


def everything(world: World, reader: Caller) -> str:
    """All that a party can read about the partnership, word for word."""
    home = f"/partnerships/{world.ours}"
    paths = [*PATHS, *(f"/events/{version}" for version in range(1, world.version + 1))]
    world.handslag.queries.wait_for(world.handslag.record.last_position())
    answers = [reader.get(f"{home}{path}") for path in paths]
    assert all(answer.status_code == 200 for answer in answers)
    return "\n".join(answer.text for answer in answers)


def leaves(world: World) -> bytes:
    """The bytes of the log that both parties hold."""
    reading = world.handslag.record.recorder.reading
    return b"\n".join(row.state for row in reading.stream(UUID(world.ours)))


def give(world: World, caller: Caller, name: str, body: dict[str, Any]) -> None:
    answer = caller.command(world.ours, name, body, version=world.version)
    assert answer.status_code == 201, answer.text


@pytest.mark.parametrize("name", ANSWERS)
def test_an_answer_is_read_by_its_own_party_alone_until_it_is_opened(any_world: World, name: str) -> None:
    world, (answer, other, words) = any_world, ANSWERS[name]
    agree(world, PROPOSAL)
    give(world, world.carla, "open-round", ROUND)
    give(world, world.sara, name, answer)

    told, own, log = everything(world, world.carla), everything(world, world.sara), leaves(world)

    assert all(word not in told and word in own and word.encode() not in log for word in words)

    give(world, world.carla, name, other)
    give(world, world.carla, "close-round", {"round": "spring"})
    assert all(word in everything(world, reader) for word in words for reader in (world.carla, world.sara))


def test_who_has_not_assessed_yet_is_awaited(any_world: World) -> None:
    give(any_world, any_world.carla, "open-round", {**ROUND, "closes_on": "2099-03-01"})
    give(any_world, any_world.sara, "submit-assessment", SCORES)
    any_world.handslag.queries.wait_for(any_world.handslag.record.last_position())

    (deadline,) = any_world.carla.get(f"/partnerships/{any_world.ours}/deadlines").json()["deadlines"]

    assert (deadline["kind"], deadline["subject"], deadline["awaited"]) == ("assessment_due", "spring", ["C"])


def test_no_figure_follows_a_view_that_is_still_sealed(any_world: World) -> None:
    agree(any_world, PROPOSAL)
    give(any_world, any_world.sara, "state-option-view", {**VIEW, "wants": "no"})
    home, day = f"/partnerships/{any_world.ours}", "as_of=2024-03-01"

    def recommended(reader: Caller) -> list[str]:
        any_world.handslag.queries.wait_for(any_world.handslag.record.last_position())
        answers = [reader.get(f"{home}/{path}?{day}").json() for path in ("relationship", "report-draft")]
        return [found["options"][0]["recommendation"] for found in (answers[0], answers[1]["figures"])]

    assert recommended(any_world.carla) == recommended(any_world.sara) == ["undetermined", "undetermined"]

    give(any_world, any_world.carla, "state-option-view", {**VIEW, "wants": "yes"})
    assert recommended(any_world.carla) == ["do_not_extend", "do_not_extend"]


def test_an_answer_that_was_replaced_is_never_opened(any_world: World) -> None:
    agree(any_world, PROPOSAL)
    give(any_world, any_world.sara, "state-option-view", VIEW)
    give(any_world, any_world.sara, "state-option-view", {**VIEW, "reason": "second thoughts"})

    give(any_world, any_world.carla, "state-option-view", OTHER_VIEW)

    told = everything(any_world, any_world.carla)
    assert "second thoughts" in told
    assert "secret reason" not in told


def test_the_words_of_an_opened_answer_are_erased_with_their_own_person_and_the_answer_stays(any_world: World) -> None:
    agree(any_world, PROPOSAL)
    give(any_world, any_world.sara, "state-option-view", VIEW)
    give(any_world, any_world.carla, "state-option-view", OTHER_VIEW)

    any_world.handslag.erase_person(any_world.sara.account)

    told = everything(any_world, any_world.carla)
    (option,) = any_world.carla.get(f"/partnerships/{any_world.ours}/options").json()["options"]
    assert "secret" not in told
    assert [(view["wants"], view["reason"]) for view in option["views"]] == [
        ("no", "another reason"),
        ("conditional", ERASED),
    ]


def test_an_answer_whose_person_was_erased_before_it_opened_is_asked_again(any_world: World) -> None:
    agree(any_world, PROPOSAL)
    give(any_world, any_world.cees, "submit-weights", WEIGHTS)
    any_world.handslag.erase_person(any_world.cees.account)

    give(any_world, any_world.sara, "submit-weights", OTHER_WEIGHTS)
    assert "weights-opened" not in everything(any_world, any_world.sara)

    give(any_world, any_world.carla, "submit-weights", WEIGHTS)
    assert "7.0625" in everything(any_world, any_world.sara)
