"""One wording catalogue in English and Dutch, for pages, HTTP answers and the command line.

The concept modules hold plain entries; this module looks them up. An entry that is not there raises at
look-up, and `missing_entries` names all that a set of classes still lacks.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import Enum
from functools import lru_cache, partial
from types import MappingProxyType
from typing import Any, cast

from pydantic import BaseModel
from pydantic_core import ErrorDetails

from domain.assessments import USUAL_ITEMS
from domain.disclosures import KNOWN_TOPICS
from domain.errors import DomainError
from domain.facts import Event
from domain.memory.key_people import KeyRole
from domain.principles.adoptions import KNOWN_THEMES
from domain.start.partner_choice import USUAL_CRITERIA
from domain.start.readiness import USUAL_WHEEL
from domain.start.sessions import USUAL_TOPICS
from interfaces.formats import LANGUAGES, Formats, Unreadable, formats
from interfaces.shapes import Shape, shapes_of, shapes_of_facts
from interfaces.wording.catalogue import CATALOGUE, Catalogue, MissingWording
from interfaces.wording.completeness import missing_entries
from interfaces.wording.entries import Label, Words
from interfaces.wording.faults import describe_fault
from interfaces.wording.sentences import Reader, fill

__all__ = ["LANGUAGES", "Label", "MissingWording", "Wording", "missing_entries", "wording"]

_KNOWN_NAMES = (
    "clock",
    "joint",
    "none",
    "both",
    "term",
    "value",
    "joint_goal",
    *KNOWN_TOPICS,
    *KNOWN_THEMES,
    *USUAL_ITEMS,
    *KeyRole,
    *USUAL_TOPICS,
    *USUAL_CRITERIA,
    *USUAL_WHEEL,
)
_NOBODY: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True)
class Wording:
    """Everything the system says, in one language."""

    language: str
    catalogue: Catalogue
    formats: Formats

    def in_currency(self, currency: str) -> "Wording":
        """Give the same words with amounts in another currency."""
        return replace(self, formats=replace(self.formats, currency=currency))

    def label(self, asked: type[Any]) -> str:
        """Give the name of a command, a change or a nested model: what the button or heading says."""
        return self._in(self.catalogue.named(asked.__name__).label)

    def help(self, asked: type[Any]) -> str:
        """Give the sentence that says what a command or change does."""
        return self._in(self.catalogue.named(asked.__name__).help)

    def field(self, asked: type[Any], name: str) -> Label:
        """Give the label and help of a field of a command, a change or a nested model."""
        entry = self.catalogue.field(asked.__name__, name)
        return Label(self._in(entry.label), self._in(entry.help))

    def value(self, kind: str, value: str) -> str:
        """Give the word for a value of an enumeration, named by its class."""
        return self._in(self.catalogue.value(kind, value))

    def choice(self, member: Enum) -> str:
        """Give the word for a member of an enumeration."""
        return self.value(type(member).__name__, str(member.value))

    def term(self, key: str) -> str:
        """Give a term of the glossary."""
        return self._in(self.catalogue.term(key))

    def name(self, short: str) -> str:
        """Give the name of what every partnership knows, such as a topic; any other short name stays as it is."""
        return self.text(f"name.{short}") if short in _KNOWN_NAMES else short

    def has_text(self, key: str) -> bool:
        """Tell whether the catalogue has a text."""
        return key in self.catalogue.texts

    def text(self, key: str, **values: object) -> str:
        """Give a text of a page, filled with values; numbers and days are written out.

        Raises: MissingWording when there is no such text, KeyError when a value is missing.
        """
        template = self._in(self.catalogue.text(key, values.get("count")))
        return fill(template, lambda place: self._written(values[place]))

    def sentence(self, event: Event, names: Mapping[str, str], currency: str = "EUR") -> str:
        """Say what happened, as a person reads it in the timeline; names maps identifiers to names."""
        template = self._in(self.catalogue.event(type(event).__name__))
        read = partial(self.reader(names, currency).read, event, shapes_of(type(event)))
        return fill(template, read)

    def phrase(self, model: BaseModel, names: Mapping[str, str] = _NOBODY, currency: str = "EUR") -> str:
        """Say a change or nested model in a few words, as part of a sentence."""
        return self._phrase(model, self.reader(names, currency))

    def refusal(self, error: DomainError, names: Mapping[str, str] = _NOBODY, currency: str = "EUR") -> str:
        """Say what is wrong and what to do about it."""
        template = self._in(self.catalogue.refusal(type(error).__name__))
        read = partial(self.reader(names, currency).read, error, shapes_of_facts(type(error)))
        return fill(template, read)

    def fault(self, details: ErrorDetails, shape: Shape | None = None) -> str:
        """Say what is wrong with one field, from what validation found."""
        return describe_fault(self.text, self.formats, details, shape)

    def unreadable(self, error: Unreadable) -> str:
        """Say that a typed value cannot be read, with what may have been meant."""
        hint = self.formats.either([f"“{suggestion}”" for suggestion in error.suggestions])
        suggestion = self.text("fault.meant", hint=hint) if hint else ""
        return " ".join(filter(None, [self.text(f"fault.unreadable_{error.kind}", typed=error.typed), suggestion]))

    def reader(self, names: Mapping[str, str], currency: str = "EUR") -> Reader:
        """Give what reads single values aloud, with names for identifiers."""
        known = {key: self.text(f"name.{key}") for key in _KNOWN_NAMES} | dict(names)
        return Reader(self.formats, known, currency, self.value, self._phrase, self.text)

    def _phrase(self, model: BaseModel, reader: Reader) -> str:
        template = self._in(self.catalogue.phrase(type(model).__name__))
        return fill(template, partial(reader.read, model, shapes_of(type(model))))

    def _in(self, words: Words) -> str:
        return cast(str, getattr(words, self.language))

    def _written(self, value: object) -> str:
        if isinstance(value, int | Decimal) and not isinstance(value, bool):
            return self.formats.number(value)
        return "" if value is None else str(value)


@lru_cache
def wording(language: str) -> Wording:
    """Give everything the system says, in one language.

    Raises: KeyError when the system does not speak it.
    """
    return Wording(language, CATALOGUE, formats(language))
