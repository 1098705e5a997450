"""The timeline in sentences, and one event with all its fields."""

import re
from collections.abc import Iterable
from typing import Any, Final, TypeAlias, get_args

from application.queries.timeline import EventAnswer, TimelineEntry, TimelinePage
from domain import contests, lifecycle
from domain.contests import ConcedeContest, ContestFact, SettleContest, WithdrawContest, contesting, stated_by
from domain.corrections import FactStruck
from domain.facts import CLOCK_PARTY, Command, Event
from interfaces.addresses import address_of
from interfaces.shapes import shapes_of
from interfaces.web.screen import Page, Screen
from interfaces.web.telling import KINDS, sentence_of, told
from interfaces.web.templating import with_query
from interfaces.web.visit import Visit

PATH: Final = "/partnerships/{partnership:uuid}/timeline"
EVENT_PATH: Final = "/partnerships/{partnership:uuid}/events/{version:int}"
_AT_ONCE: Final = 30
_GROUPS: Final = {
    concept.name: tuple(kind.TOPIC.rpartition(".")[2] for kind in concept.events)
    for concept in lifecycle.CONCEPTS
    if concept.events
}
_LARGEST_VERSION: Final = 2**53
_ON_EVERY_COMMAND: Final = frozenset(Command.model_fields)
_NOT_ALIKE: Final = (0, 0)
_WORD: Final = re.compile("[A-Z][a-z]{0,3}")
"""How a word in a name begins: what helped and what is helpful begin alike."""
_ABOUT_ANOTHER_RECORD: Final = (FactStruck, *get_args(contests.Recorded))

Deed: TypeAlias = tuple[str, str]
"""What can be done about an event: where, and how it is called."""


def ask(visit: Visit) -> TimelinePage:
    """Ask for a page of the timeline, the latest first."""
    return visit.handslag.queries.timeline(
        visit.place.partnership,
        as_of=visit.asked_day("asOf"),
        known_at=visit.asked_day("knownAt"),
        kinds=_GROUPS.get(visit.asked("about"), ()),
        by=visit.asked("party") or None,
        cursor=visit.asked("cursor") or None,
        limit=_AT_ONCE,
        viewer=visit.place.own,
    )


def show(visit: Visit, answer: TimelinePage) -> Screen:
    """Show what happened, in short or with every date."""
    words, full = visit.words, visit.asked("view") == "full"
    chosen = {name: visit.asked(name) for name in ("about", "party", "asOf", "knownAt", "view")}
    content = {
        "events": [told(visit, entry, full=full) for entry in answer.entries],
        "older": with_query(visit.path, cursor=answer.next_cursor) if answer.next_cursor else "",
        "newest": with_query(visit.path, cursor="") if visit.asked("cursor") else "",
        "groups": [(name, words.text(f"concept.{name}"), name == chosen["about"]) for name in _GROUPS],
        "parties": [(party, name, party == chosen["party"]) for party, name in _acting(visit)],
        "chosen": chosen,
        "narrowed": any(chosen[name] for name in ("about", "party", "asOf", "knownAt")),
        "full": full,
        "other_view": with_query(visit.path, view="" if full else "full"),
    }
    return Screen("timeline", words.text("nav.timeline"), content, section="timeline")


PAGE = Page(PATH, ask, show)


def _acting(visit: Visit) -> tuple[tuple[str, str], ...]:
    parties = ((party, visit.place.name(party)) for party in visit.place.state.parties)
    return (*parties, (CLOCK_PARTY, visit.words.text("name.clock")))


def ask_event(visit: Visit) -> EventAnswer:
    """Ask for one event."""
    version = min(visit.request.path_params["version"], _LARGEST_VERSION)
    return visit.handslag.queries.event(visit.place.partnership, version, viewer=visit.place.own)


def show_event(visit: Visit, answer: EventAnswer) -> Screen:
    """Show one event with every field, and what can be done when it is wrong."""
    entry, place = answer.entry, visit.place
    own = entry.by == place.own
    content = {
        "line": told(visit, entry, full=True),
        "entry": entry,
        "fields": list(_fields(entry.event)),
        "json": f"{place.home}/events/{entry.version}.json",
        "earlier": f"{place.home}/events/{entry.version - 1}" if entry.version > 1 else "",
        "later": f"{place.home}/events/{entry.version + 1}" if entry.version < answer.version else "",
        "about": _about(visit, entry),
        "deeds": (*(_repairs(visit, answer) if own else ()), *_contests(visit, entry.version)),
        "deeds_help": visit.words.text("event.wrong_help" if own else "event.contest_help"),
    }
    return Screen("event", sentence_of(visit, entry), content, section="timeline")


EVENT_PAGE = Page(EVENT_PATH, ask_event, show_event)


def _fields(value: Any, path: str = "") -> Iterable[tuple[str, str]]:
    """Give every leaf of an event under its path, as it was written down."""
    if isinstance(value, dict) and value:
        for name, inner in value.items():
            yield from _fields(inner, f"{path}.{name}" if path else name)
    elif isinstance(value, list) and value:
        for number, inner in enumerate(value):
            yield from _fields(inner, f"{path}.{number}")
    elif value is not None:
        yield path, str(value)


def _about(visit: Visit, entry: TimelineEntry) -> Deed | None:
    """Lead to the record that a strike or a contest is about."""
    if KINDS.get(entry.kind) not in _ABOUT_ANOTHER_RECORD:
        return None
    version = str(entry.event["version"])
    return f"{visit.place.home}/events/{version}", visit.words.text("event.title", version=version)


def _repairs(visit: Visit, answer: EventAnswer) -> Iterable[Deed]:
    """Give the ways to state an own fact anew, and the way to take it back."""
    entry, place = answer.entry, visit.place
    if entry.version in place.state.facts:
        for command in restating(KINDS[entry.kind]):
            label = visit.words.text("event.correct", label=visit.words.label(command))
            yield f"{place.home}/record/{address_of(command)}?corrects={entry.version}", label
        yield f"{place.home}/record/strike-fact?version={entry.version}", visit.words.text("event.strike")


def _contests(visit: Visit, version: int) -> Iterable[Deed]:
    """Give the ways to contest what another stated, and to end a contest of it."""
    place, by = visit.place, stated_by(visit.place.state, version)
    contested = contesting(place.state, version)
    commands: tuple[tuple[type[Command], bool], ...] = (
        (ContestFact, by not in (None, place.own) and place.own not in contested),
        (ConcedeContest, by == place.own and bool(contested)),
        (WithdrawContest, place.own in contested),
    )
    for command, possible in commands:
        if possible:
            yield f"{place.home}/record/{address_of(command)}?version={version}", visit.words.label(command)
    if contested:
        proposal = f"{place.home}/record/lay-proposal?change=settle-contest&version={version}"
        yield proposal, visit.words.label(SettleContest)


def restating(kind: type[Event]) -> list[type[Command]]:
    """Give the command that states a kind of fact anew: the most of its fields, and the most words of its name."""
    alike = {command: _alike(command, kind) for command in lifecycle.EVENTS[kind].commands}
    closest = max(alike.values(), default=_NOT_ALIKE)
    return [command for command, likeness in alike.items() if likeness == closest != _NOT_ALIKE]


def _alike(command: type[Command], kind: type[Event]) -> tuple[int, int]:
    """Tell how much a command states of a kind of fact; not at all when it needs more than the fact tells."""
    shapes = {name: shape for name, shape in shapes_of(command).items() if name not in _ON_EVERY_COMMAND}
    shared = len(shapes.keys() & kind.model_fields.keys())
    if not shared or any(shape.required and name not in kind.model_fields for name, shape in shapes.items()):
        return _NOT_ALIKE
    return shared, len(set(_WORD.findall(command.__name__)) & set(_WORD.findall(kind.__name__)))
