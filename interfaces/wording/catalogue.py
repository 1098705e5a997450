"""Gathers the entries of the concept modules into one catalogue and finds them by name."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import ModuleType
from typing import Any, TypeVar

from interfaces.wording import (
    aims,
    announcements,
    answers,
    arrangements,
    assessments,
    attention,
    award_criteria,
    breaches,
    circumstances,
    clocks,
    clocks_view,
    commandline,
    common,
    conduct_view,
    contests,
    contributions,
    course_views,
    crises,
    culture,
    decisions,
    delivery,
    departures,
    development,
    direction,
    disclosures,
    dispute_views,
    disputes,
    dossier,
    early_warnings,
    effort,
    energy,
    erasures,
    escalation,
    evidence,
    explaining,
    fairness,
    features,
    figures,
    follow_up,
    formation,
    formulas_of_fairness,
    formulas_of_risk,
    framework_view,
    frameworks,
    future_view,
    gain_share,
    goals,
    impact,
    indexes,
    intake,
    key_people,
    key_people_view,
    law,
    market,
    measuring,
    meetings,
    mix_view,
    modifications,
    motives,
    net_benefit,
    notices,
    options,
    pages,
    pain_gain,
    parting,
    partner_choice,
    partnership_level,
    people,
    price_page,
    price_rules,
    price_terms,
    principles,
    problems,
    promises,
    readiness,
    recurring,
    relation_limits,
    relation_view,
    relationship_type,
    renegotiation,
    reports,
    results,
    reviews,
    risk,
    rules_of_law,
    screens,
    sessions,
    sharing,
    standing,
    start_views,
    stress,
    support,
    suppositions,
    table,
    termination,
    trust,
    views,
    voices,
    weaknesses,
    weights,
    work,
    work_view,
    workload_view,
)
from interfaces.wording.entries import Counted, Named, Words

_MODULES = (
    answers,
    assessments,
    attention,
    circumstances,
    commandline,
    common,
    dossier,
    pages,
    problems,
    formation,
    people,
    erasures,
    goals,
    aims,
    impact,
    principles,
    voices,
    table,
    evidence,
    risk,
    screens,
    sharing,
    standing,
    stress,
    renegotiation,
    options,
    promises,
    recurring,
    early_warnings,
    effort,
    energy,
    key_people,
    key_people_view,
    work,
    work_view,
    disputes,
    breaches,
    conduct_view,
    contests,
    termination,
    arrangements,
    reviews,
    decisions,
    disclosures,
    contributions,
    indexes,
    law,
    measuring,
    explaining,
    figures,
    formulas_of_fairness,
    formulas_of_risk,
    reports,
    fairness,
    features,
    suppositions,
    support,
    delivery,
    departures,
    announcements,
    rules_of_law,
    award_criteria,
    framework_view,
    frameworks,
    gain_share,
    market,
    meetings,
    modifications,
    net_benefit,
    price_page,
    price_rules,
    price_terms,
    pain_gain,
    views,
    weights,
    workload_view,
    clocks,
    clocks_view,
    notices,
    results,
    sessions,
    motives,
    development,
    direction,
    trust,
    partnership_level,
    relation_limits,
    relation_view,
    relationship_type,
    parting,
    course_views,
    culture,
    intake,
    partner_choice,
    readiness,
    weaknesses,
    start_views,
    escalation,
    dispute_views,
    future_view,
    crises,
    mix_view,
    follow_up,
)


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


CATALOGUE = gather(*_MODULES)
