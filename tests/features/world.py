"""The world of one scenario: who takes part, which day it is, and what was last answered."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from pydantic import ValidationError

from domain.facts import Change, Command
from domain.lifecycle import EVENTS as KINDS_OF_EVENT
from domain.table import CounterProposal, LayProposal
from domain.views.view import View
from interfaces.names import person_key
from interfaces.views import Part, ViewWords
from interfaces.wording import Wording, wording
from tests.features.drivers.application import ApplicationDriver, Story
from tests.features.drivers.port import Declined, Driver, Person
from tests.features.phrases import TERMS, nearest
from tests.features.reading import PARTIES, Reading, reading_of

ANSWER_WITHIN = timedelta(days=14)
BRINGS = {"they": "Zekerheid over het werk.", "we": "Rust in de samenwerking.", "i": "Een voorspelbare begroting."}
KEY_FIGURES = {"Waterrand": "Anneke de Wit", "Brink": "Bram Brink", "Delta": "Dirk Dorst"}
NAMED = (("party", "parties", "name"), ("goal", "goals", "title"), ("kpi", "kpis", "title"))
"""What has a short name: what it is, the list in which it stands, and what people call it."""
EVENTS = {kind.type_name(): kind for kind in KINDS_OF_EVENT}


@dataclass
class World:
    """One scenario, played through one way in."""

    driver: Driver
    people: dict[str, Person] = field(default_factory=dict)
    accounts: dict[tuple[str, str], Person] = field(default_factory=dict)
    today: date = date(2024, 1, 1)
    deciding: bool = False
    told: str | None = None
    version: int = 0
    laid: int = 0
    shocks: int = 0
    talks: int = 0
    promises: int = 0
    contested: int = 0
    disputes: int = 0
    report: int = 0
    opened: dict[str, Any] = field(default_factory=dict)
    same: bool | None = None

    @property
    def read(self) -> Reading:
        """How the language of the feature writes values."""
        return reading_of(self.driver.language)

    @property
    def wording(self) -> Wording:
        """What Handslag says in the language of the feature."""
        return wording(self.driver.language)

    def enter(self, story: Story) -> None:
        """Go on in a history that is already told; it is looked at, so the application is the only way in."""
        assert isinstance(self.driver, ApplicationDriver), "leave @http out of a scenario about a told history"
        self.people = self.driver.step_into(story)

    @property
    def anyone(self) -> Person:
        """Someone who may read the record."""
        return next(iter(self.people.values()))

    def it_is(self, day: date) -> None:
        """Let it be a day."""
        self.today = day
        self.driver.today_is(day)

    def known(self, party: str, name: str) -> Person:
        """Give someone of the organisation behind a party; who is new gets an account."""
        if (party, name) not in self.accounts:
            self.accounts[party, name] = self.driver.person(name, party.lower())
        return self.accounts[party, name]

    def key_figure(self, party: str) -> Person:
        """Give the person who binds a party from the start."""
        return self.known(party, KEY_FIGURES[party])

    def give(self, who: str | Person, kind: type[Command], /, **stated: Any) -> bool:
        """Let a party, or someone in it, give a command; tell whether it was done."""
        return self.attempt(lambda: self._given(who, kind, stated))

    def let_time_pass(self, until: date) -> None:
        """Let the days pass in which nobody does anything."""
        self.today = until
        self.driver.let_time_pass(until)

    def let_the_clock(self, kind: type[Command], **stated: Any) -> bool:
        """Let the calendar record what silence brought about; tell whether it was done."""
        return self.attempt(lambda: self.driver.let_the_clock(kind(effective_on=self.today, **stated)))

    def lay(self, who: str | Person, *terms: Change | str, **stated: Any) -> bool:
        """Let a party, or someone in it, lay terms on the table, in words or ready; tell whether it was done."""
        return self.attempt(lambda: self._lay(who, LayProposal, terms, stated))

    def counter(self, party: str, terms: str) -> bool:
        """Let a party answer the last proposal with other terms; tell whether it was done."""
        return self.attempt(lambda: self._lay(party, CounterProposal, (terms,), {"counters": self.laid}))

    def term(self, words: str) -> Change:
        """Read the words for an agreed term."""
        for known in TERMS:
            found = known.pattern.fullmatch(words)
            if found:
                return known.build(self, **found.groupdict())
        raise LookupError(f"no term is worded as “{words}”; {nearest(words)}")

    def other(self, party: str) -> str:
        """Name the party that is not this one."""
        return next(name for name in self.people if name != party)

    def ask(self, question: str, *, reader: str | None = None, **of: Any) -> dict[str, Any]:
        """Let a party, or anyone, ask a question; what was declined must have been read by then."""
        assert self.told is None, f"this was declined: {self.told}"
        return self.driver.ask(self.people[reader] if reader else self.anyone, question, **of)

    def agreed_cost(self, word: str) -> dict[str, Any]:
        """Give a cost of the register with its latest clause."""
        drivers = self.ask("overview")["drivers"]
        return next(one for one in drivers if one["driver"] == self.read.cost(word))

    def open_shock(self) -> int | None:
        """Number the shock that the parties talk about, if one was reported."""
        return self.shocks or None

    def history(self) -> list[str]:
        """Read what happened, the latest first, as people read it."""
        return self.said(self.ask("timeline")["entries"])

    def in_words(self, view: View) -> Part:
        """Say a view as people read it."""
        return ViewWords(self.wording, self.names()).part(view)

    def names(self) -> dict[str, str]:
        """Give the names that people know for short names."""
        overview = self.ask("overview")
        names = {one[kind]: one[title] for kind, lines, title in NAMED for one in overview[lines]}
        people = self.ask("representatives")["representatives"]
        names |= {person_key(one["person"]): one["name"] for one in people}
        return names | {one["driver"]: one["entry"]["title"] for one in overview["drivers"]}

    def said(self, entries: list[dict[str, Any]]) -> list[str]:
        """Say events as people read them."""
        names = self.names()
        events = [EVENTS[entry["type"]].model_validate(entry["event"]) for entry in entries]
        return [as_typed(self.wording.sentence(event, names)) for event in events]

    def hear(self) -> str:
        """Read why the last thing was declined."""
        told, self.told = self.told, None
        return as_typed(told or "nothing was declined")

    def attempt(self, doing: Callable[[], Any]) -> bool:
        """Do what a step says; what is decided now (When) may be declined, what happened before (Given) may not."""
        try:
            doing()
        except ValidationError as faults:
            return self._declined(" ".join(self.wording.fault(fault) for fault in faults.errors()))
        except Declined as declined:
            return self._declined(str(declined))
        return True

    def _declined(self, sentence: str) -> bool:
        if not self.deciding:
            raise AssertionError(f"what was said to have happened was declined: {sentence}")
        self.told = sentence
        return False

    def _given(self, who: str | Person, kind: type[Command], stated: dict[str, Any]) -> None:
        person = self.people[who] if isinstance(who, str) else who
        command = kind(**{"effective_on": self.today, **stated})
        self.version = self.driver.give(person, command)

    def _lay(
        self, who: str | Person, kind: type[LayProposal], terms: Sequence[Change | str], stated: dict[str, Any]
    ) -> None:
        changes = tuple(self.term(one) if isinstance(one, str) else one for one in terms)
        offered = {"title": "Voorstel", "answer_due": self.today + ANSWER_WITHIN, "changes": changes, **BRINGS}
        self._given(who, kind, {**offered, **stated})
        self.laid += 1


def as_typed(sentence: str) -> str:
    """Give a sentence with the spaces that a keyboard has."""
    return sentence.replace("\xa0", " ")


def party_id(name: str) -> str:
    """Give the short name of a party."""
    return PARTIES[name]


def option_name(year: str) -> str:
    """Give the short name of the option for a year."""
    return f"year-{year}"
