"""Gathers the entries of the concept modules into one catalogue and finds them by name."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import ModuleType
from typing import Any, TypeVar

from interfaces.wording.entries import Counted, Named, Words
from interfaces.wording.modules import MODULES

Entry = TypeVar("Entry")


class MissingWording(KeyError):
    """The catalogue has no such entry."""


@dataclass(frozen=True)
class Catalogue:
    """All entries, by kind and name."""

    names: Mapping[str, Named]
    fields: Mapping[str, Named]
    events: Mapping[str, Words]
    phrases: Mapping[str, Words]
    refusals: Mapping[str, Words]
    values: Mapping[str, Words]
    terms: Mapping[str, Words]
    texts: Mapping[str, Words | Counted]

    def named(self, class_name: str) -> Named:
        """Find the name of a command, change or nested model."""
        return _found(self.names, class_name, "name")

    def field(self, class_name: str, field: str) -> Named:
        """Find a field: first of this class, then the one that all classes share."""
        return self.fields.get(f"{class_name}.{field}") or _found(self.fields, field, f"field of {class_name}")

    def event(self, class_name: str) -> Words:
        """Find the sentence of an event."""
        return _found(self.events, class_name, "event")

    def phrase(self, class_name: str) -> Words:
        """Find the few words for a change or nested model."""
        return _found(self.phrases, class_name, "phrase")

    def refusal(self, class_name: str) -> Words:
        """Find the sentence of a refusal."""
        return _found(self.refusals, class_name, "refusal")

    def value(self, kind: str, value: str) -> Words:
        """Find the word for a value of an enumeration."""
        return _found(self.values, f"{kind}.{value}", "value")

    def term(self, key: str) -> Words:
        """Find a term of the glossary."""
        return _found(self.terms, key, "term")

    def text(self, key: str, count: object = None) -> Words:
        """Find a text, in the form that fits the count."""
        entry = _found(self.texts, key, "text")
        if isinstance(entry, Counted):
            return entry.one if count == 1 else entry.other
        return entry


def _found(entries: Mapping[str, Entry], key: str, kind: str) -> Entry:
    if key not in entries:
        raise MissingWording(f"the wording catalogue has no {kind} {key!r}")
    return entries[key]


def _gathered(attribute: str, modules: tuple[ModuleType, ...]) -> dict[str, Any]:
    gathered: dict[str, Any] = {}
    for module in modules:
        entries: Mapping[str, Any] = getattr(module, attribute, {})
        twice = gathered.keys() & entries.keys()
        if twice:
            raise ValueError(f"{module.__name__} words again what another module words: {sorted(twice)}")
        gathered.update(entries)
    return gathered


def gather(*modules: ModuleType) -> Catalogue:
    """Make one catalogue of the entries of modules.

    Raises: ValueError when two modules word the same thing.
    """
    kinds = ("NAMES", "FIELDS", "EVENTS", "PHRASES", "REFUSALS", "VALUES", "TERMS", "TEXTS")
    return Catalogue(*(_gathered(kind, modules) for kind in kinds))


CATALOGUE = gather(*MODULES)
