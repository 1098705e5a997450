"""The timeline in sentences, and one event with all its fields."""

from collections.abc import Iterable
from typing import Any, Final

from application.queries.timeline import EventAnswer, TimelinePage
from domain import lifecycle
from domain.facts import CLOCK_PARTY, Fact
from interfaces.shapes import shapes_of
from interfaces.web.addresses import address_of
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
    kind = KINDS.get(entry.kind)
    fact = kind is not None and issubclass(kind, Fact)
    repairable = fact and entry.by == place.own and entry.corrected_by is None and entry.struck_by is None
    content = {
        "line": told(visit, entry, full=True),
        "entry": entry,
        "fields": list(_fields(entry.event)),
        "json": f"{place.home}/events/{entry.version}.json",
        "earlier": f"{place.home}/events/{entry.version - 1}" if entry.version > 1 else "",
        "later": f"{place.home}/events/{entry.version + 1}" if entry.version < answer.version else "",
        "strike": f"{place.home}/record/strike-fact?version={entry.version}" if repairable else "",
        "corrections": _corrections(visit, answer) if repairable else (),
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


def _corrections(visit: Visit, answer: EventAnswer) -> tuple[tuple[str, str], ...]:
    """Give the commands that state the same kind of fact anew: those of its concept with no field it lacks."""
    entry, place = answer.entry, visit.place
    concept = lifecycle.EVENTS[KINDS[entry.kind]]
    told_fields = set(entry.event)
    return tuple(
        (f"{place.home}/record/{address_of(command)}?corrects={entry.version}", visit.words.label(command))
        for command in concept.commands
        if {name for name, shape in shapes_of(command).items() if shape.required} <= told_fields
        and len(set(shapes_of(command)) - {"effective_on", "decided_on", "origin", "corrects"}) > 0
        and set(shapes_of(command)) <= told_fields | {"corrects", "decided_on", "origin"}
    )
