"""Every view has a page in both languages, drawn from what it shows, that says what is empty and what can be done."""

import pytest

from domain.views.catalogue import VIEWS
from interfaces.formats import LANGUAGES
from interfaces.wording import wording
from tests.interfaces.web.example import Example

NAMES = [viewing.name for viewing in VIEWS]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", NAMES)
def test_every_view_has_a_page_with_each_of_its_parts(shared_example: Example, name: str, language: str) -> None:
    browser = shared_example.browser(shared_example.client, language=language)

    reading = browser.read(f"{shared_example.home}/views/{name}")

    words, (viewing,) = wording(language), [one for one in VIEWS if one.name == name]
    labels = [words.field(viewing.answer, field).label for field in viewing.answer.model_fields]
    assert words.label(viewing.answer) in reading.text
    assert [label for label in labels if label not in reading.text] == []


@pytest.mark.parametrize("name", NAMES)
def test_the_page_of_a_view_leads_to_what_can_be_recorded_about_it(shared_example: Example, name: str) -> None:
    reading = shared_example.browser(shared_example.client).read(f"{shared_example.home}/views/{name}")

    (viewing,) = (one for one in VIEWS if one.name == name)
    ways = {link.partition("/record/")[2] for link in reading.links if "/record/" in link}
    assert len(ways) >= len(viewing.acts)


def test_every_view_stands_in_the_list_of_themes(shared_example: Example) -> None:
    reading = shared_example.browser(shared_example.client).read(f"{shared_example.home}/views")

    listed = [link.rpartition("/")[2] for link in reading.links if "/views/" in link]
    assert [name for name in NAMES if name not in listed] == []


def test_a_view_answers_as_json_what_its_page_shows(shared_example: Example) -> None:
    browser = shared_example.browser(shared_example.client)

    answer = browser.get(f"{shared_example.home}/views/arrangements.json?asOf=2019-12-31").json()

    assert (answer["view"], answer["as_of"]) == ("arrangements", "2019-12-31")
    assert set(answer["shown"]) == {"in_force", "dropped"}


def test_a_view_that_is_not_there_is_told_in_a_sentence(shared_example: Example) -> None:
    response = shared_example.browser(shared_example.client).get(f"{shared_example.home}/views/moods")

    assert response.status_code == 404
    assert "Er is geen thema moods." in response.text
