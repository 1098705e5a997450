"""The pages of reports: kept with two answers, listed, and worked out again whenever one is opened."""

import pytest

from tests.interfaces.web.example import Browser, Example


def keep(browser: Browser, example: Example, **typed: str) -> str:
    """The address to which keeping a report leads."""
    form = browser.read(f"{example.home}/reports").form("/reports")
    response = browser.post(form.action, form.posted({"title": "Jaargesprek", "as_of": "2024-12-31", **typed}))
    assert response.status_code == 303, response.text
    return str(response.headers["location"])


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("nl", ("Nagerekend: de cijfers komen hetzelfde uit.", "relationship/1", "31 december 2024")),
        ("en", ("Worked out again: the figures come out the same.", "relationship/1", "31 December 2024")),
    ],
)
def test_a_report_that_was_kept_is_worked_out_again(example: Example, language: str, said: tuple[str, ...]) -> None:
    browser = example.browser(example.client, language)
    keep(browser, example)
    example.settled()
    other = example.browser(example.contractor, language)

    (report,) = [link for link in other.read(f"{example.home}/reports").links if "/reports/" in link]
    text = other.read(report).text

    assert [part for part in said if part not in text] == []


def test_without_a_report_the_page_says_so(example: Example) -> None:
    browser = example.browser(example.client, "nl")

    assert "Er is nog geen rapport vastgelegd." in browser.read(f"{example.home}/reports").text


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ({"as_of": "2199-01-01"}, "Een rapport gaat over een dag die is geweest"),
        ({"as_of": "gisteren"}, "gisteren"),
        ({"title": " "}, "Fout:"),
    ],
)
def test_what_cannot_be_kept_is_refused_with_what_was_typed(example: Example, typed: dict[str, str], said: str) -> None:
    browser = example.browser(example.client, "nl")
    form = browser.read(f"{example.home}/reports").form("/reports")

    response = browser.post(form.action, form.posted({"title": "Jaargesprek", "as_of": "2024-12-31", **typed}))

    assert response.status_code in (400, 409, 422)
    assert said in response.text


def test_a_report_that_is_not_there_is_not_found(example: Example) -> None:
    browser = example.browser(example.client, "nl")

    assert browser.get(f"{example.home}/reports/1").status_code == 404
