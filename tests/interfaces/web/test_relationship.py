"""The page about the kind of relationship shows the ladder and the fit of the query, met or not, with evidence."""

from collections.abc import Iterator

import pytest

from interfaces.formats import LANGUAGES
from tests.interfaces.web.example import Example
from tests.interfaces.web.measured import CASE_DAY, Measured, a_measured_partnership, figures_shown, wrongly_shown


@pytest.fixture(scope="module")
def measured() -> Iterator[Measured]:
    with a_measured_partnership() as found:
        yield found


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_figure_and_condition_is_the_one_that_the_query_gives(measured: Measured, language: str) -> None:
    answer = measured.relationship().model_dump(mode="json")

    html = measured.browser(language).get(f"{measured.home}/relationship?asOf={CASE_DAY}").text

    shown = dict(figures_shown(html))
    levels = answer["ladder"]["conditions"]
    conditions = {f"/ladder/conditions/{level}/{name}": met for level in levels for name, met in levels[level].items()}
    words = {True: ("gehaald", "met"), False: ("niet gehaald", "not met"), None: ("onbekend", "unknown")}
    assert wrongly_shown(html, answer, language) == []
    assert {place: shown[place] for place in conditions} == {
        place: words[met][LANGUAGES.index(language)] for place, met in conditions.items()
    }
    assert {"/fit/trust_needed", "/fit/trust_shown", "/fit/verdict", "/fit/indicated_level"} <= set(shown)


def test_the_page_says_what_is_proven_what_fits_and_that_higher_is_not_better(measured: Measured) -> None:
    reading = measured.browser().read(f"{measured.home}/relationship?asOf={CASE_DAY}")

    assert "Bewezen 3 Operationeel partnerschap" in reading.text
    assert (
        "4 Strategisch partnerschap Je deelt risico's en laat in de boeken kijken. Niet bereikt Past bij"
        in reading.text
    )
    assert "Hoger is niet beter" in reading.text
    assert any(link.endswith("/fairness#question-transparency") for link in reading.links)


def test_what_is_unknown_leads_to_the_act_that_makes_it_known(shared_example: Example) -> None:
    browser = shared_example.browser(shared_example.client)

    reading = browser.read(f"{shared_example.home}/relationship?asOf=2019-12-31")

    asked = {link.partition("/record/")[2] for link in reading.links if "/record/" in link}
    assert "Jullie spraken nog niet af hoe veeleisend het werk is" in reading.text
    assert {"lay-proposal?change=agree-delivery-profile", "record-review"} <= asked
