"""Promises as fairness sees them: made by a party, relied on by all others, kept or given up together.

Readings of the model that this module takes:
- a promise counts from the day on which the last of the others accepted it;
- it gives way on the day on which the last of the others released it, or accepted the promise that took its place.
Source: model sections 2 and 5.2.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Final, TypeAlias

from domain import promises
from domain.facts import Event
from domain.fairness.inputs import Promised, PromiseKept, PromiseReplaced, Recorded
from domain.stated import Stated

PROMISE_EVENTS: Final[frozenset[type[Event]]] = frozenset(
    (promises.PromiseMade, promises.PromiseAccepted, promises.PromiseKept, promises.PromiseReleased)
)
"""Every kind of event that tells what became of a promise."""

_Words: TypeAlias = Mapping[str, tuple[date, str]]
"""The day and the name of what each of several parties said."""


@dataclass(frozen=True, slots=True)
class _Story:
    """What became of one promise."""

    ref: str
    made: promises.PromiseMade
    accepted: dict[str, tuple[date, str]] = field(default_factory=dict)
    released: dict[str, tuple[date, str]] = field(default_factory=dict)
    kept: list[tuple[date, str]] = field(default_factory=list)


def promise_facts(standing: Iterable[Stated], parties: Iterable[str]) -> Iterator[Recorded]:
    """Give every promise that all others accepted, and how it was kept or gave way."""
    stories = _stories(tuple(one for one in standing if type(one.event) in PROMISE_EVENTS))
    everybody = frozenset(parties)
    for story in stories.values():
        counted_from = _agreed_on(story.accepted, everybody - {story.made.by})
        if counted_from is not None:
            yield from _told(story, counted_from, everybody)
            yield from _gives_way_to(stories.get(story.made.replaces or 0), story, counted_from)


def _stories(events: tuple[Stated, ...]) -> dict[int, _Story]:
    stories: dict[int, _Story] = {}
    for one in events:
        if isinstance(one.event, promises.PromiseMade):
            stories[one.event.promise] = _Story(one.ref, one.event)
    for one in events:
        said = (one.event.effective_on, one.ref)
        match one.event:
            case promises.PromiseAccepted() as event if event.promise in stories:
                stories[event.promise].accepted[event.by] = said
            case promises.PromiseReleased() as event if event.promise in stories:
                stories[event.promise].released[event.by] = said
            case promises.PromiseKept() as event if event.promise in stories:
                stories[event.promise].kept.append(said)
    return stories


def _agreed_on(said: _Words, others: frozenset[str]) -> tuple[date, str] | None:
    """Give when and with which event the last of the others had spoken; None while one is silent."""
    return max(said.values()) if others and others <= said.keys() else None


def _told(story: _Story, counted_from: tuple[date, str], everybody: frozenset[str]) -> Iterator[Recorded]:
    made = story.made
    yield Promised(ref=story.ref, on=max(made.effective_on, counted_from[0]), by=made.by, due=made.due)
    for day, ref in story.kept:
        yield PromiseKept(ref=ref, on=day, of=story.ref)
    given_up = _agreed_on(story.released, everybody - {made.by})
    if given_up is not None:
        yield PromiseReplaced(ref=given_up[1], on=given_up[0], of=story.ref)


def _gives_way_to(earlier: _Story | None, later: _Story, accepted: tuple[date, str]) -> Iterator[Recorded]:
    if earlier is not None:
        yield PromiseReplaced(ref=later.ref, on=accepted[0], of=earlier.ref)
