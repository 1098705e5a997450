"""Says what was recorded and agreed as a page shows it: sentences, days, terms in full, and the way to the evidence."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, Final, NamedTuple

from pydantic import BaseModel, TypeAdapter, ValidationError

from application.projections.due_key_people import ABOUT_KEY_ROLES
from application.queries.deadlines import Deadline
from application.queries.proposals import ProposalInFull
from application.queries.timeline import TimelineEntry
from domain import lifecycle
from domain.contests import contesting
from domain.facts import Event
from domain.terms import Change
from interfaces.shapes import Kind, Shape, shapes_of
from interfaces.web.templating import Told
from interfaces.web.visit import Visit
from interfaces.wording import MissingWording

KINDS: Final[Mapping[str, type[Event]]] = {kind.TOPIC.rpartition(".")[2]: kind for kind in lifecycle.EVENTS}
"""Every kind of event by the name under which the timeline knows it."""
_CHANGE: Final[TypeAdapter[Any]] = TypeAdapter(Change)
_EVENT_REF: Final = re.compile(r"v([0-9]+)$")
_FIGURE_REF: Final = re.compile(r"(.+)@([^@#]+)#([0-9]+)$")
_TECHNICAL: Final = ("origin", "corrects", "terms_hash", "change")


class Term(NamedTuple):
    """One thing that was agreed, in words; `depth` tells how far it lies inside something else."""

    label: str
    text: str
    depth: int = 0


class Source(NamedTuple):
    """Where a figure comes from."""

    href: str
    label: str


def told(visit: Visit, entry: TimelineEntry, *, full: bool) -> Told:
    """Say what happened, with what was made of it later."""
    words, place = visit.words, visit.place
    return Told(
        version=entry.version,
        day=entry.effective_on.isoformat(),
        written_day=words.formats.short_day(entry.effective_on),
        sentence=sentence_of(visit, entry),
        href=f"{place.home}/events/{entry.version}",
        party=place.index_of(entry.by),
        notes=(*_marks(visit, entry), *(_dates(visit, entry) if full else ())),
    )


def sentence_of(visit: Visit, entry: TimelineEntry) -> str:
    """Say what an event was; of a sealed answer of another party, only that it was given."""
    words, place = visit.words, visit.place
    try:
        event = KINDS[entry.kind].model_validate(entry.event)
    except (KeyError, ValidationError):
        return words.text("event.unreadable", kind=entry.type, party=place.name(entry.by))
    return words.sentence(event, visit.names, place.currency)


def _marks(visit: Visit, entry: TimelineEntry) -> Iterator[str]:
    words = visit.words
    reason = (entry.event.get("corrects") or {}).get("reason")
    if entry.corrects is not None:
        yield words.text("event.corrects", version=str(entry.corrects), reason=reason or "")
    if entry.corrected_by is not None:
        yield words.text("event.corrected", version=str(entry.corrected_by))
    if entry.struck_by is not None:
        yield words.text("event.struck", version=str(entry.struck_by))
    yield from doubts(visit, entry.version)


def doubts(visit: Visit, version: int) -> Iterator[str]:
    """Say what the parties made of an event by contesting it; of an earlier day that is not said."""
    words, place = visit.words, visit.place
    if visit.asked("knownAt") or visit.asked("asOf"):
        return
    if version in place.state.struck_claims:
        yield words.text("event.claim_struck")
    if contested := sorted(contesting(place.state, version)):
        yield words.text("event.contested", parties=words.formats.several([place.name(party) for party in contested]))


def _dates(visit: Visit, entry: TimelineEntry) -> Iterator[str]:
    words, origin = visit.words, entry.event.get("origin")
    decided = [words.text("event.decided", day=words.formats.day(entry.decided_on))]
    recorded = words.text("event.recorded", moment=words.formats.moment(entry.at))
    parts = [*(decided if entry.decided_on != entry.effective_on else ()), recorded]
    number = words.text("event.number", version=str(entry.version))
    yield "; ".join([number, *parts])
    if origin:
        yield words.text("event.origin", source=origin["source"], ref=origin["ref"])


def changes_of(visit: Visit, proposal: ProposalInFull) -> tuple[tuple[str, tuple[Term, ...]], ...]:
    """Say each change of a proposal: in a few words, and in full."""
    words, place = visit.words, visit.place
    return tuple(
        (_capital(words.phrase(change, visit.names, place.currency)), terms_of(visit, change))
        for change in parsed_changes(proposal)
    )


def parsed_changes(proposal: ProposalInFull) -> tuple[Any, ...]:
    """Give the changes of a proposal as the parties laid them."""
    return tuple(_CHANGE.validate_python(change) for change in proposal.changes)


def terms_of(visit: Visit, model: BaseModel) -> tuple[Term, ...]:
    """Say every field of a model that holds more than what goes without saying."""
    return tuple(_terms(visit, model, 0))


def _terms(visit: Visit, model: BaseModel, depth: int) -> Iterator[Term]:
    words = visit.words
    read: Callable[[Any, Shape], str] = words.reader(visit.names, visit.currency).value
    for name, shape in shapes_of(type(model)).items():
        value = getattr(model, name)
        if shape.kind is Kind.CONSTANT or name in _TECHNICAL:
            continue
        label = words.field(type(model), name).label
        if value is None or value == ():
            if shape.required:
                yield Term(label, words.text("word.none"), depth)
            continue
        if isinstance(value, BaseModel):
            yield Term(label, "", depth)
            yield from _terms(visit, value, depth + 1)
        elif isinstance(value, tuple) and isinstance(value[0], BaseModel):
            yield Term(label, "", depth)
            yield from (term for number, item in enumerate(value, 1) for term in _item(visit, item, number, depth + 1))
        elif shape.required or value != shape.default:
            yield Term(label, read(value, shape), depth)


def _item(visit: Visit, item: BaseModel, number: int, depth: int) -> Iterator[Term]:
    """Say one of several: in a few words when these say it all, else with everything in it."""
    words = visit.words
    try:
        phrase = _capital(words.phrase(item, visit.names, visit.currency))
    except MissingWording:
        phrase = ""
    whole = all(shape.kind not in (Kind.MODEL, Kind.LIST, Kind.VARIANTS) for shape in shapes_of(type(item)).values())
    if phrase and whole and not hasattr(item, "change"):
        yield Term(words.text("form.item", label=words.label(type(item)), number=str(number)), phrase, depth)
    else:
        yield Term(phrase or words.label(type(item)), "", depth)
        yield from _terms(visit, item, depth + 1)


def deadline_of(visit: Visit, deadline: Deadline) -> dict[str, Any]:
    """Say what is due, of whom, and what silence brings about."""
    words, place = visit.words, visit.place
    late = (visit.today - deadline.due_on).days
    opens, ends = deadline.kind.value == "option_opens", deadline.silence.value == "contract_ends"
    awaited = words.formats.several([place.name(party) for party in deadline.awaited])
    return {
        "what": words.text(f"deadline.{deadline.kind.value}", title=_subject_of(visit, deadline)),
        "day": deadline.due_on,
        "written_day": words.formats.weekday(deadline.due_on),
        "awaited": words.text("deadline.awaited", parties=awaited) if awaited and not ends else "",
        "silence": words.text(f"silence.{deadline.silence.value}"),
        "when": _when(visit, -late),
        "late": late > 0 and not opens and not ends,
        "past": late > 0,
        "own": place.own in deadline.awaited and not ends,
        "href": _address_of(visit, deadline),
        "kind": deadline.kind.value,
    }


def _subject_of(visit: Visit, deadline: Deadline) -> str:
    """Say what a deadline is about: its title, or the key role of a party."""
    if deadline.kind not in ABOUT_KEY_ROLES:
        return deadline.title or deadline.subject
    party, _, role = deadline.subject.partition(":")
    return visit.words.text("deadline.key_role", role=visit.words.value("KeyRole", role), party=visit.place.name(party))


def _when(visit: Visit, days: int) -> str:
    if days == 0:
        return visit.words.text("when.today")
    return visit.words.text("when.ahead" if days > 0 else "when.past", count=abs(days))


def _address_of(visit: Visit, deadline: Deadline) -> str:
    home = visit.place.home
    match deadline.kind.value:
        case "answer_due" | "proposal_expires":
            return f"{home}/table#proposal-{deadline.subject}"
        case "option_opens" | "option_closes":
            return f"{home}/options#option-{deadline.subject}"
        case "renegotiation_answer_due":
            return f"{home}/table#talk-{deadline.subject}"
        case "assessment_due":
            return f"{home}/record/submit-assessment?round={deadline.subject}"
        case "key_role_vacant" | "handover_due" | "rematch_due":
            return f"{home}/views/key-people"
        case "recalibration_due" | "added_value_due":
            return f"{home}/views/added-value"
        case "claim_due":
            return f"{home}/views/clocks"
        case "dispute_due":
            return f"{home}/views/disputes"
    return f"{home}/options"


def sources_of(visit: Visit, refs: Iterable[str]) -> tuple[Source, ...]:
    """Lead from a figure to what is behind it: events one by one, the figures of an index together."""
    words, place = visit.words, visit.place
    events: list[Source] = []
    figures: dict[str, list[str]] = {}
    for ref in refs:
        if found := _EVENT_REF.match(ref):
            href = f"{place.home}/events/{found[1]}"
            events.append(Source(href, words.text("event.number", version=found[1])))
        elif found := _FIGURE_REF.match(ref):
            figures.setdefault(found[1], []).append(found[2])
    return (*events, *(_figures(visit, series, periods) for series, periods in figures.items()))


def _figures(visit: Visit, series: str, periods: list[str]) -> Source:
    words, formats = visit.words, visit.formats
    first, last = formats.period(min(periods)), formats.period(max(periods))
    title = visit.series_titles.get(series, series)
    label = words.text("source.figures", count=len(periods), series=title, first=first, last=last)
    if len(periods) == 1:
        label = words.text("source.figure", series=title, period=first)
    return Source(f"{visit.place.home}/series/{series}#p-{max(periods)}", label)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
