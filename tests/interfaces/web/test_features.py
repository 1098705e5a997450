"""What was agreed that the system does is a page: statements with their proof, themes, and every feature in full."""

import pytest

from application.scenarios import agreed_features, agreed_statements
from interfaces.formats import LANGUAGES
from tests.interfaces.web.example import Example


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_statement_and_every_feature_stands_on_the_page(shared_example: Example, language: str) -> None:
    reading = shared_example.browser(shared_example.client, language).read("/features")

    assert [one.label for one in agreed_statements() if one.label not in reading.text] == []
    assert [one.name for one in agreed_features() if f"/features/{one.name}" not in reading.links] == []


def test_a_feature_is_shown_in_full(shared_example: Example) -> None:
    feature = next(one for one in agreed_features() if one.name == "uitgangspunten/gelijkwaardigheid")

    reading = shared_example.browser(shared_example.client).read(f"/features/{feature.name}")

    told = [*feature.purpose, *(scenario.title for scenario in feature.scenarios)]
    steps = [step.text for scenario in feature.scenarios for step in scenario.steps]
    assert [text for text in (*told, *steps) if text not in reading.text] == []
    assert "S2.5" in reading.text


def test_a_feature_that_is_not_there_is_told_in_a_sentence(shared_example: Example) -> None:
    response = shared_example.browser(shared_example.client).get("/features/moods/anger")

    assert response.status_code == 404
    assert "Deze functionaliteit is er niet." in response.text


def test_who_did_not_sign_in_signs_in_first(shared_example: Example) -> None:
    response = shared_example.browser().get("/features")

    assert (response.status_code, response.headers["location"]) == (303, "/sign-in?back=%2Ffeatures")
