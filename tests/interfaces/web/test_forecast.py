"""The page that tells what happens if nobody acts, in both languages, and the way to it."""

import pytest

from interfaces.formats import LANGUAGES
from interfaces.wording import wording
from tests.interfaces.web.example import Example


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_tells_what_happens_and_which_clocks_run(shared_example: Example, language: str) -> None:
    browser, words = shared_example.browser(shared_example.client, language=language), wording(language)

    reading = browser.read(f"{shared_example.home}/forecast?until=2040-01-01")
    answer = browser.get(f"{shared_example.home}/forecast.json").json()

    assert words.text("forecast.title") in reading.text
    assert words.text("forecast.running" if answer["running"] else "forecast.none_running") in reading.text


def test_a_day_that_is_none_is_refused(shared_example: Example) -> None:
    response = shared_example.browser(shared_example.client).get(f"{shared_example.home}/forecast?until=soon")

    assert response.status_code == 400
