"""A partnership with every measure, imported from a worked case, as its pages show it."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from html import unescape
from re import DOTALL, findall, sub
from typing import Any
from uuid import UUID

from starlette.applications import Starlette

from application.importing import import_history
from application.people import Account
from application.queries.relationship import Relationship
from application.reference_data import load_reference
from application.service import Handslag
from application.settings import Settings
from domain.explaining.pointers import steps_of, value_at
from interfaces.app import create_app
from interfaces.formats import formats
from tests.application.world import case_text
from tests.interfaces.web.example import Browser

CASE_DAY = date(2025, 3, 31)
"""The day on which the expected figures of case S2 stand."""


@dataclass
class Measured:
    """The imported partnership, and who reads its pages."""

    handslag: Handslag
    app: Starlette
    partnership: UUID
    person: Account
    token: str

    @property
    def today(self) -> date:
        return self.handslag.today("Europe/Amsterdam")

    @property
    def home(self) -> str:
        return f"/partnerships/{self.partnership}"

    def browser(self, language: str = "nl") -> Browser:
        browser = Browser(self.app, language)
        assert browser.post("/sign-in", {"token": self.token}).status_code == 303
        return browser

    def relationship(self, day: date = CASE_DAY) -> Relationship:
        return self.handslag.queries.relationship(self.partnership, as_of=day)


@contextmanager
def a_measured_partnership(case: str = "s2-it-outsourcing") -> Iterator[Measured]:
    """Case S2 as a partnership in which a person speaks for the customer."""
    with Handslag(Settings(store_url="memory:")) as handslag:
        load_reference(handslag)
        person, token = handslag.people.add(name="Carla Klant", organisation="C")
        stream = import_history(handslag, case_text(case), person=person, party="C").stream
        handslag.queries.wait_for(handslag.record.last_position(), timeout=20)
        yield Measured(handslag, create_app(handslag, demo=False), stream, person, token)


def figures_shown(html: str) -> list[tuple[str, str]]:
    """Give the place and the text of every figure of a page."""
    found = findall(r'<span data-figure="([^"]*)">(.*?)</span>', html, DOTALL)
    return [(unescape(place), unescape(sub(r"<[^>]*>", "", text))) for place, text in found]


def ways_to_write(value: Any, language: str) -> set[str]:
    """Give every way in which a page may write a value of an answer; a word may be anything."""
    known = formats(language)
    if isinstance(value, bool) or value is None or isinstance(value, list | dict):
        return set()
    if isinstance(value, int):
        return {known.money(value), known.number(value)}
    try:
        number = Decimal(value)
    except ArithmeticError:
        return set()
    whole = {known.money(int(number))} if number == number.to_integral_value() else set()
    return {known.score(number), known.percent(number), known.percent(number, 0), *whole}


def wrongly_shown(html: str, answer: dict[str, Any], language: str) -> list[tuple[str, str]]:
    """Give the figures of a page that are not what the answer holds at their place; a place always exists."""
    wrong = []
    for place, text in figures_shown(html):
        value = value_at(answer, steps_of(place))
        ways = ways_to_write(value, language)
        if ways and text not in ways and not ways & set(text.split()):
            wrong.append((place, text))
    return wrong
