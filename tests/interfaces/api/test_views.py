"""Every view is asked for by its name, typed, once per state; whoever has no part in it hears that it is not there."""

import pytest

from domain.views.catalogue import VIEWS
from tests.interfaces.api.test_questions import agree
from tests.interfaces.api.world import World

PROPOSAL = {
    "title": "Quiet hours",
    "they": "Rest",
    "we": "Rest",
    "i": "Rest",
    "changes": [{"change": "agree-arrangement", "arrangement": "quiet", "title": "Quiet hours"}],
}


@pytest.mark.parametrize("name", [viewing.name for viewing in VIEWS])
def test_every_view_answers_on_any_day(world: World, name: str) -> None:
    answer = world.carla.get(f"/partnerships/{world.ours}/views/{name}?asOf=2024-02-29")

    assert answer.status_code == 200, answer.text
    assert (answer.json()["view"], answer.json()["as_of"]) == (name, "2024-02-29")


def test_a_view_holds_what_the_parties_agreed_with_its_event(any_world: World) -> None:
    version = agree(any_world, PROPOSAL)

    answer = any_world.sara.get(f"/partnerships/{any_world.ours}/views/arrangements?after={version}")

    (held,) = answer.json()["shown"]["in_force"]
    assert (held["title"], held["event"]) == ("Quiet hours", version)


def test_who_holds_a_view_already_hears_so(world: World) -> None:
    path = f"/partnerships/{world.ours}/views/arrangements"
    held = world.carla.get(path).headers["ETag"]

    again = world.carla.get(path, headers={"If-None-Match": held})

    assert again.status_code == 304


def test_the_views_are_listed_in_the_language_of_the_caller(world: World) -> None:
    listed = world.carla.get(f"/partnerships/{world.ours}/views", headers={"Accept-Language": "nl"}).json()

    assert [one["name"] for one in listed] == [viewing.name for viewing in VIEWS]
    assert "Overige afspraken" in [one["title"] for one in listed]


def test_a_stranger_does_not_hear_of_a_view(world: World) -> None:
    assert world.vera.get(f"/partnerships/{world.ours}/views/arrangements").status_code == 404
