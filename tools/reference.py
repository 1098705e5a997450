"""Writes the reference page of all events from the domain: `./handslag reference`."""

import sys
from collections.abc import Iterable, Iterator

from pydantic import BaseModel

from domain import indexes, lifecycle
from domain.facts import Event, Fact, Term
from domain.lifecycle import Concept
from interfaces.shapes import Kind, Shape, nested_models, shapes_of
from interfaces.wording.catalogue import CATALOGUE
from tools.project import ROOT, shown

PAGE = ROOT / "docs" / "reference" / "events.md"
INTRODUCTION = """\
# Events

Everything the record holds, kind by kind. This page is made from the code by `./handslag reference`.

An event is never changed. It is kept under its topic and version, for example `partnership.goal-agreed/1`, and
always says the following.
"""
KINDS = {
    Kind.TEXT: "text",
    Kind.LONG_TEXT: "text",
    Kind.MONEY: "money, in minor units",
    Kind.FRACTION: "fraction",
    Kind.NUMBER: "decimal",
    Kind.INTEGER: "whole number",
    Kind.DAY: "day",
    Kind.MOMENT: "moment",
    Kind.PERIOD: "month or quarter",
    Kind.YES_NO: "yes or no",
}
SERIES = Concept(
    name="indexes",
    commands=(indexes.RegisterSeries, indexes.ObserveIndex),
    changes=(),
    events=(indexes.SeriesRegistered, indexes.IndexObserved),
    decide=None,
    agree=None,
    evolve=indexes.evolve,
)
MEANINGS = {
    "by": "The party that stated it; for agreed terms the proposer; for what silence brings about `clock`.",
    "effective_on": "The day from which it applies.",
    "decided_on": "The day on which it was stated or agreed.",
    "origin": "Where a reconstructed fact was found.",
    "corrects": "The earlier fact that this one repairs.",
    "proposal": "The proposal that brought it about.",
    "change": "The kind of change.",
    "expires_on": "The last day on which it can be answered.",
    "new_end": "The last day of the contract from then on.",
    "sealed": "The answer in writing; empty for who may not read it.",
    "assessments": "What each person said.",
    "rater": "Pseudonym of the person in this round.",
    "submissions": "What each party said.",
    "views": "What each party wants, and why.",
    "version": "Number of the record in which it was sealed.",
    "views_missing": "Parties that had not stated a view.",
    "status": "How sure the publisher is of the figure.",
    "value": "The figure.",
}


def page() -> str:
    """The whole page."""
    concepts = (*lifecycle.CONCEPTS, SERIES)
    parts = [INTRODUCTION, *_table(Event, MEANINGS), ""]
    for concept in concepts:
        parts += _concept(concept)
    parts += ["## Values inside events", ""]
    for model in _nested(event for concept in concepts for event in concept.events):
        parts += [f"### {model.__name__}", "", _sentence(model), "", *_table(model, {}), ""]
    return "\n".join(parts).rstrip("\n") + "\n"


def _concept(concept: Concept) -> Iterator[str]:
    title, _, story = _sentence(sys.modules[concept.evolve.__module__]).partition(": ")
    yield from (f"## {title}", "", story[:1].upper() + story[1:], "")
    known = _described([*concept.commands, *concept.changes])
    for event in concept.events:
        yield from (f"### {event.__name__}", "", _sentence(event), "", f"`{event.type_name()}`{_nature(event)}", "")
        own = [
            *_table(event, known, omit=set(Event.model_fields) | ({"proposal"} if issubclass(event, Term) else set()))
        ]
        yield from (*own, "") if own else ()


def _nature(event: type[Event]) -> str:
    if issubclass(event, Fact):
        return " · stated by one party, which can repair it"
    return " · agreed by all parties; `proposal` says how" if issubclass(event, Term) else ""


def _sentence(documented: object) -> str:
    return (documented.__doc__ or "").strip().partition("\n")[0]


def _described(models: Iterable[type[BaseModel]]) -> dict[str, str]:
    """What the commands and changes of a concept say about the fields that its events bear too."""
    return {name: _meaning(model, name) for model in models for name in model.model_fields}


def _meaning(model: type[BaseModel], name: str) -> str:
    entry = CATALOGUE.fields.get(f"{model.__name__}.{name}") or CATALOGUE.fields.get(name)
    return model.model_fields[name].description or (f"{entry.label.en}." if entry else MEANINGS.get(name, ""))


def _table(model: type[BaseModel], known: dict[str, str], omit: Iterable[str] = ()) -> Iterator[str]:
    fields = [name for name in model.model_fields if name not in omit]
    if fields:
        yield from ("| Field | Kind | Meaning |", "|---|---|---|")
    for name in fields:
        meaning = known.get(name) or _meaning(model, name)
        yield f"| `{name}` | {_kind(shapes_of(model)[name])} | {meaning} |"


def _kind(shape: Shape) -> str:
    kind = _named_kind(shape)
    kind += "; a person's words, kept apart" if shape.personal else ""
    return f"{kind}; may be empty" if shape.optional else kind


def _named_kind(shape: Shape) -> str:
    if shape.choices:
        return " or ".join(f"`{choice}`" for choice in shape.choices)
    if shape.model:
        return f"[{shape.model.__name__}](#{shape.model.__name__.lower()})"
    if shape.variants:
        return "one of " + ", ".join(
            f"[{model.__name__}](#{model.__name__.lower()})" for model in shape.variants.values()
        )
    if shape.key and shape.item:
        return f"{_kind(shape.item)} per party"
    if shape.item:
        return f"list of {_kind(shape.item)}"
    if shape.holds:
        return f"[{shape.holds.__name__}](#{shape.holds.__name__.lower()}), sealed"
    if shape.refers:
        return f"short name of a {shape.refers}"
    return KINDS[shape.kind]


def _nested(events: Iterable[type[Event]]) -> list[type[BaseModel]]:
    found = dict.fromkeys(model for event in events for model in nested_models(event) if not issubclass(model, Event))
    return sorted(found, key=lambda model: model.__name__)


def main() -> int:
    PAGE.parent.mkdir(parents=True, exist_ok=True)
    PAGE.write_text(page(), "utf-8")
    print(shown(PAGE))
    return 0


if __name__ == "__main__":
    sys.exit(main())
