"""What the pages of the measured relationship share: a figure with its place, events in words, and who can do what."""

import re
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any, Final, NamedTuple

from application.queries.relationship import Relationship
from application.queries.timeline import NamedEvents
from domain.explaining.pointers import pointer_of
from domain.facts import Change, Command
from domain.table import LayProposal
from interfaces.addresses import address_of
from interfaces.web.telling import sentence_of
from interfaces.web.visit import Visit

_EVENT: Final = re.compile(r"v([1-9][0-9]*)$")


class Shown(NamedTuple):
    """A figure as people read it, and its place in the answer: a JSON pointer such as `/fairness/headline`."""

    pointer: str
    text: str
    known: bool = True


class Link(NamedTuple):
    """Something that the reader can open or do."""

    href: str
    label: str


def relationship_asked(visit: Visit) -> Relationship:
    """Ask how the relationship stands, as of today or as of the day that was asked."""
    place, as_of, known_at = visit.place, visit.asked_day("asOf"), visit.asked_day("knownAt")
    queries = visit.handslag.queries
    return queries.relationship(place.partnership, as_of=as_of or visit.today, known_at=known_at)


def events_asked(visit: Visit, refs: Iterable[str]) -> NamedEvents:
    """Ask for the events behind figures, as the own party may see them."""
    versions = {int(found[1]) for ref in refs if (found := _EVENT.match(ref))}
    return visit.handslag.queries.events(visit.place.partnership, versions, viewer=visit.place.own)


def told_by_ref(visit: Visit, events: NamedEvents) -> Mapping[str, Link]:
    """Give the sentence of each event with the way to it, by the name that it has in evidence."""
    home = visit.place.home
    return {
        f"v{entry.version}": Link(f"{home}/events/{entry.version}", sentence_of(visit, entry))
        for entry in events.entries
    }


def sentences(told: Mapping[str, Link], refs: Iterable[str], most: int = 8) -> list[Link]:
    """Give the events behind a figure in words, the first ones when there are many."""
    return [told[ref] for ref in refs if ref in told][:most]


def score_at(visit: Visit, value: Decimal | None, *steps: str) -> Shown:
    """Show a score from 0 to 1."""
    return Shown(pointer_of(steps), score_in_words(visit, value), value is not None)


def score_in_words(visit: Visit, value: Decimal | None) -> str:
    """Write a score from 0 to 1, or that it is not known."""
    return visit.words.text("figure.unknown") if value is None else visit.formats.score(value)


def percent_at(visit: Visit, value: Decimal | None, *steps: str) -> Shown:
    """Show a fraction as a percentage."""
    return Shown(
        pointer_of(steps), visit.words.text("figure.unknown") if value is None else visit.formats.percent(value)
    )


def money_at(visit: Visit, minor_units: int, *steps: str) -> Shown:
    """Show an amount."""
    return Shown(pointer_of(steps), visit.formats.money(minor_units, visit.place.currency))


def text_at(text: str, *steps: str) -> Shown:
    """Show a word that stands for a figure or a finding."""
    return Shown(pointer_of(steps), text)


def deed(visit: Visit, kind: type[Command] | type[Change], **filled: str) -> Link:
    """Lead to a form: of a command, or of a proposal with a change."""
    query = "&".join(f"{name}={value}" for name, value in filled.items())
    if issubclass(kind, Change):
        named = kind.model_fields["change"].default
        address = f"{address_of(LayProposal)}?" + "&".join(filter(None, [f"change={named}", query]))
    else:
        address = "?".join(filter(None, [address_of(kind), query]))
    return Link(f"{visit.place.home}/record/{address}", visit.words.label(kind))


def parties_own_first(visit: Visit, parties: Iterable[str]) -> list[dict[str, Any]]:
    """Give the parties for a page, that of the reader first."""
    place = visit.place
    lines = [
        {"party": party, "name": place.name(party), "index": place.index_of(party), "own": party == place.own}
        for party in parties
    ]
    return sorted(lines, key=lambda line: not line["own"])
