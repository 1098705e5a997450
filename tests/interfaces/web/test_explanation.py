"""Every figure on a page leads to where it comes from, and from there to what goes into it."""

from collections.abc import Iterator
from html import unescape
from re import findall
from urllib.parse import parse_qs, urlsplit

import pytest

from domain.explaining.explaining import RULES, explain
from domain.explaining.explanation import NoSuchFigure
from domain.explaining.pointers import steps_of
from interfaces.explained import FigureWords
from interfaces.formats import LANGUAGES
from interfaces.wording import wording
from tests.application.world import leaves
from tests.domain.explaining.views import views_of
from tests.domain.fairness.case_reader import CASE_NAMES
from tests.interfaces.web.example import Example
from tests.interfaces.web.measured import CASE_DAY, Measured, a_measured_partnership


@pytest.fixture(scope="module")
def measured() -> Iterator[Measured]:
    with a_measured_partnership() as found:
        yield found


def explained_on(html: str) -> set[str]:
    """The figures that a page leads to."""
    links = (unescape(link) for link in findall(r'href="([^"]*/explanation\?[^"]*)"', html))
    return {parse_qs(urlsplit(link).query)["figure"][0] for link in links}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_formula_and_every_step_to_a_figure_has_words(language: str) -> None:
    words = wording(language)

    steps = {step for rule in RULES for place in rule.places for step in steps_of(place) if not step.startswith("{")}

    assert all(words.text(f"formula.{rule.expression}") for rule in RULES)
    assert all(words.text(f"at.{step}") for step in steps)


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_that_can_be_missing_is_said_in_words(language: str) -> None:
    told = FigureWords(wording(language), {"user_score": "Score of users"}, "EUR")
    views = [views_of(name) for name in CASE_NAMES]
    missing = {code for view in views for figure in leaves(view.written) for code in explain(figure, view).missing}

    said = {code: told.gap(code) for code in missing}

    assert len(said) > 20
    assert not {code: gap for code, gap in said.items() if "_" in gap.what or ":" in gap.what.replace(": ", "")}
    assert all(gap.record for gap in said.values())


@pytest.mark.parametrize("page", ["", "/fairness", "/relationship", "/procurement", "/options"])
def test_every_figure_on_a_page_leads_to_where_it_comes_from(measured: Measured, page: str) -> None:
    browser, queries = measured.browser(), measured.handslag.queries

    figures = explained_on(browser.get(f"{measured.home}{page}?asOf={CASE_DAY}").text)

    assert figures
    unknown = []
    for figure in figures:
        try:
            queries.explanation(measured.partnership, figure, as_of=CASE_DAY)
        except NoSuchFigure:
            unknown.append(figure)
    assert not unknown


def test_the_figures_of_a_cost_driver_open(shared_example: Example) -> None:
    browser = shared_example.browser(shared_example.client)

    figures = explained_on(browser.get(f"{shared_example.home}/drivers/labour").text)

    assert "/risk/drivers/labour/share_net/C" in figures


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("nl", ("Waar komt dit cijfer vandaan?", "het laagste beeld van alle partijen", "Billijkheid · beeld")),
        ("en", ("Where does this figure come from?", "the lowest view of all parties", "Fairness · view")),
    ],
)
def test_a_figure_opens_into_its_formula_its_inputs_and_its_events(
    measured: Measured, language: str, said: tuple[str, ...]
) -> None:
    page = f"{measured.home}/explanation?figure=/fairness/headline&asOf={CASE_DAY}"

    reading = measured.browser(language).read(page)

    assert all(text in reading.text for text in said)
    assert any("/events/" in link for link in reading.links)


def test_what_is_opened_from_a_figure_leads_back_to_it(measured: Measured) -> None:
    browser, figure = measured.browser(), "/fairness/dimensions/loyalty/score"

    first = browser.read(f"{measured.home}/explanation?figure={figure}&asOf={CASE_DAY}")
    onwards = next(link for link in first.links if "experienced" in link and "/explanation" in link)
    second = browser.read(onwards)

    back = next(link for link in second.links if f"figure={figure.replace('/', '%2F')}" in link and "via" not in link)
    assert f"asOf={CASE_DAY}" in onwards
    assert browser.get(back).status_code == 200


def test_a_figure_that_is_not_there_says_what_it_lacks_and_what_to_record() -> None:
    with a_measured_partnership("s3-missing-evidence") as lacking:
        page = f"{lacking.home}/explanation?figure=/fairness/headline&asOf=2024-12-31"

        reading = lacking.browser().read(page)

    assert "De score van cultuur is niet bekend." in reading.text
    assert "Open die score om te zien wat haar ontbreekt." in reading.text


@pytest.mark.parametrize("figure", ["", "nowhere", "/nowhere", "/" + "x" * 600])
def test_a_place_without_a_figure_is_a_page_that_says_so(measured: Measured, figure: str) -> None:
    assert measured.browser().get(f"{measured.home}/explanation?figure={figure}").status_code == 404


def test_the_figures_stand_side_by_side_as_they_were_and_as_supposed(shared_example: Example) -> None:
    browser = shared_example.browser(shared_example.client)

    reading = browser.read(f"{shared_example.home}/what-if?suppose=first-split&asOf=2025-12-31")

    assert "Verondersteld, niet vastgelegd:" in reading.text
    assert "met de eerst afgesproken verdeling" in reading.text
    opened = [link for link in reading.links if "/explanation" in link]
    assert any("suppose=first-split" in link for link in opened)
    assert any("suppose" not in link for link in opened)


def test_a_figure_opened_under_a_supposition_stays_under_it_and_says_so(shared_example: Example) -> None:
    browser = shared_example.browser(shared_example.client)
    page = f"{shared_example.home}/explanation?figure=/risk/total/actual/C&suppose=first-split&asOf=2025-12-31"

    reading = browser.read(page)

    assert "Verondersteld, niet vastgelegd:" in reading.text
    onwards = [link for link in reading.links if "/explanation?" in link and "borne" in link]
    assert onwards
    assert all("suppose=first-split" in link for link in onwards)


@pytest.mark.parametrize("page", ["explanation?figure=/fairness/headline", "what-if?suppose=first-split"])
def test_the_way_back_to_today_leads_to_the_same_page(shared_example: Example, page: str) -> None:
    browser = shared_example.browser(shared_example.client)

    reading = browser.read(f"{shared_example.home}/{page}&asOf=2023-06-30")

    back = [link for link in reading.links if page.partition("?")[0] in link and "asOf" not in link]
    assert any(browser.get(link).status_code == 200 and "=" in link for link in back)


def test_proposals_that_were_turned_down_and_events_can_be_supposed(shared_example: Example) -> None:
    browser = shared_example.browser(shared_example.client)
    table = shared_example.handslag.queries.table(shared_example.partnership)
    closed = {one.number: one.state.value for one in table.closed}

    links = browser.read(f"{shared_example.home}/what-if").links

    turned_down = {int(link.rpartition(":")[2]) for link in links if "suppose=turned-down:" in link}
    assert turned_down == {number for number, state in closed.items() if state != "adopted"} != set()
    assert all(browser.get(link).status_code == 200 for link in links if "suppose=turned-down:" in link)
    assert any("suppose=without:" in link for link in links)


def test_an_event_is_left_out_by_its_number(shared_example: Example) -> None:
    browser = shared_example.browser(shared_example.client)

    told = browser.read(f"{shared_example.home}/what-if?event=5").text

    assert "zonder gebeurtenis 5" in told


@pytest.mark.parametrize(("query", "status"), [("suppose=x", 400), ("event=x", 400), ("event=99999", 404)])
def test_what_cannot_be_supposed_is_a_page_that_says_so(shared_example: Example, query: str, status: int) -> None:
    browser = shared_example.browser(shared_example.client)

    assert browser.get(f"{shared_example.home}/what-if?{query}").status_code == status
