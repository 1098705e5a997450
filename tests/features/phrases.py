"""How the steps of a feature are put into words: one phrase per language, each meaning one thing.

A phrase is a regular expression in which `{name}` stands for a value. The name tells how the value is
written: `{day}` as 3 June 2024, `{amount}` as € 15,000; `{start:day}` is a day called `start`. Any other
name is a text between quotes.
"""

import difflib
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, TypeVar

from pytest_bdd import given, then, when
from pytest_bdd.parsers import re as expression

from domain.facts import Change, Command

Step = TypeVar("Step", bound=Callable[..., Any])
Builder = Callable[..., Change]

WRITTEN = {
    "party": r"[A-Z]\w+",
    "day": r"\d{1,2} [A-Za-z]+ \d{4}",
    "month": r"[A-Za-z]+ \d{4}",
    "year": r"\d{4}",
    "amount": r"€ [\d.,]*\d",
    "percent": r"[\d.,]+ ?%",
    "number": r"[\d.,]*\d",
    "cost": r"(?!damage|schade)[\w-]+",
    "names": r"[\w ,]+",
    "change": r".+",
}
FROM_STEP_MODULE = 3
"""How many calls lie between the module that defines a step and `pytest_bdd`, which leaves the step there."""
ARTICLE = "(?:de |alle )?"
"""May stand before a cost: `de lonen`."""
THAT = "(?:that |dat )?"
"""May stand before what happened earlier: `Given that Brink assented`."""
QUOTED = r'[^"]+'
_CHOICE = re.compile(r"\(\?P<(?P<name>\w+)>[^)]*\)")
_PLACE = re.compile(r"\{(?P<name>\w+)(?::(?P<kind>\w+))?\}")


@dataclass(frozen=True)
class Phrase:
    """One way to say something in a feature, and the command that it gives, if any.

    `place` is `given`, `given or when` or `then`; `does` is what the step does, with the values in the text.
    """

    pattern: re.Pattern[str]
    words: str
    place: str
    asks: type[Command] | None
    does: Callable[..., Any]

    def matches(self, text: str) -> re.Match[str] | None:
        """Give the values in a text that says this, or None when it says something else."""
        return self.pattern.fullmatch(text)


@dataclass(frozen=True)
class Terms:
    """The words for an agreed term, and what makes the change from the values in them."""

    pattern: re.Pattern[str]
    words: str
    asks: type[Change]
    build: Builder


PHRASES: list[Phrase] = []
TERMS: list[Terms] = []


def pattern_of(template: str) -> str:
    """Turn a phrase into a regular expression with a named group for each value."""
    return _PLACE.sub(_group, template)


def one_of(name: str, words: Iterable[str]) -> str:
    """Let a value be one of some words, such as the states that something can be in."""
    return f"(?P<{name}>{'|'.join(words)})"


def readable(template: str) -> str:
    """Write a phrase as people read it: its values as their names.

    >>> readable("{party} (gave|gives) notice for {end:day}")
    '<party> (gave|gives) notice for <end>'
    """
    return _PLACE.sub(r"<\g<name>>", _CHOICE.sub(r"<\g<name>>", template))


def nearest(text: str) -> str:
    """Say which phrases, or words for a term, come near a text that nothing was defined for."""
    known = {phrase.words for phrase in PHRASES} | {terms.words for terms in TERMS}
    near = difflib.get_close_matches(text, known, n=3, cutoff=0.4)
    return "\n  ".join(["what comes near:", *near]) if near else "nothing comes near"


def _group(place: re.Match[str]) -> str:
    name, kind = place["name"], place["kind"] or place["name"]
    article = ARTICLE if kind == "cost" else ""
    return f"{article}(?P<{name}>{WRITTEN.get(kind, QUOTED)})"


def setting(*templates: str) -> Callable[[Step], Step]:
    """Let phrases stand for how things are at the start (Given)."""
    return lambda step: _define(step, templates, None, given)


def act(*templates: str, asks: type[Command] | None = None) -> Callable[[Step], Step]:
    """Let phrases stand for something that happens: earlier (Given), or now (When)."""
    return lambda step: _define(step, templates, asks, given, when)


def check(*templates: str) -> Callable[[Step], Step]:
    """Let phrases stand for what must be so (Then)."""
    return lambda step: _define(step, templates, None, then)


def term(asks: type[Change], *templates: str) -> Callable[[Builder], Builder]:
    """Let phrases stand for a term that can be laid on the table."""

    def define(build: Builder) -> Builder:
        TERMS.extend(Terms(re.compile(pattern_of(template)), readable(template), asks, build) for template in templates)
        return build

    return define


def _define(step: Step, templates: Iterable[str], asks: type[Command] | None, *places: Callable[..., Any]) -> Step:
    for template in templates:
        pattern = (THAT if given in places else "") + pattern_of(template)
        place_name = " or ".join(place.__name__ for place in places)
        PHRASES.append(Phrase(re.compile(pattern), readable(template), place_name, asks, step))
        for place in places:
            place(expression(pattern), stacklevel=FROM_STEP_MODULE)(step)
    return step
