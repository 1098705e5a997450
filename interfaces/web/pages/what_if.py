"""What if it had gone otherwise: one thing is supposed, and figures are shown as they were and as they would be."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any, Final, NamedTuple

from pydantic import BaseModel

from application.queries.proposals import Table
from application.queries.relationship import Relationship
from application.queries.supposing import read_supposition, write_supposition
from application.queries.timeline import TimelinePage
from domain.explaining.pointers import NothingThere, pointer_of, steps_of, value_at
from domain.formation import PartnershipOpened
from domain.relationship.presentation import relationship_as_plain
from domain.suppositions import Adopted, FirstSplit, Supposition, TurnedDown, Without
from domain.weights import Dimension
from interfaces.explained import FigureWords
from interfaces.web.pages.looking import looking
from interfaces.web.pages.measured import Link
from interfaces.web.pages.supposition import supposed_in_words, supposing_address
from interfaces.web.screen import Page, Screen
from interfaces.web.telling import KINDS, told
from interfaces.web.templating import with_query
from interfaces.web.visit import Visit

PATH: Final = "/partnerships/{partnership:uuid}/what-if"
_EVENTS_AT_ONCE: Final = 30
_ADOPTED: Final = ("open", "adopted")


class Compared(NamedTuple):
    """A figure as it was and as it would have been; each opens under its own supposition."""

    label: str
    was: Link
    would: Link
    difference: str


def ask(visit: Visit) -> Mapping[str, BaseModel | None]:
    """Ask how the relationship stands, how it would have stood, and what can be supposed."""
    place, queries = visit.place, visit.handslag.queries
    as_of, known_at = visit.asked_day("asOf") or visit.today, visit.asked_day("knownAt")
    supposition = _supposition(visit)
    return {
        "was": queries.relationship(place.partnership, as_of=as_of, known_at=known_at),
        "supposed": None
        if supposition is None
        else queries.relationship(place.partnership, as_of=as_of, known_at=known_at, supposition=supposition),
        "table": queries.table(place.partnership),
        "events": queries.timeline(place.partnership, limit=_EVENTS_AT_ONCE, viewer=place.own),
    }


def show(visit: Visit, answer: Mapping[str, Any]) -> Screen:
    """Show the figures side by side, under what can be supposed."""
    was: Relationship = answer["was"]
    would: Relationship | None = answer["supposed"]
    table: Table = answer["table"]
    compared = {} if would is None else dict(_compared(visit, was, would))
    content = {
        "then": {**looking(visit), "back": with_query(visit.path, asOf="", knownAt="")},
        "supposed": supposed_in_words(visit, _supposition(visit)),
        "first_split": _leads_to(visit, FirstSplit()),
        "proposals": [
            *(_proposal(visit, Adopted(proposal=one.number), one.title) for one in table.open),
            *(
                _proposal(visit, TurnedDown(proposal=one.number), one.title)
                for one in table.closed
                if one.state.value not in _ADOPTED
            ),
        ],
        "events": list(_events(visit, answer["events"])),
        "compared": compared,
        "same": would is not None and not any(one.difference for rows in compared.values() for one in rows),
        "kept": [(name, text) for name in ("asOf", "knownAt") if (text := visit.asked(name))],
    }
    return Screen("what_if", visit.words.text("suppose.title"), content, section="overview")


PAGE = Page(PATH, ask, show)


def _supposition(visit: Visit) -> Supposition | None:
    if number := visit.asked("event").strip():
        return read_supposition(f"without:{number}")
    return read_supposition(text) if (text := visit.asked("suppose")) else None


def _leads_to(visit: Visit, supposition: Supposition) -> str:
    kept = "".join(f"&{name}={text}" for name in ("asOf", "knownAt") if (text := visit.asked(name)))
    return supposing_address(visit, supposition) + kept


def _proposal(visit: Visit, supposition: TurnedDown | Adopted, title: str) -> Link:
    label = visit.words.text("suppose.proposal", title=title, number=str(supposition.proposal))
    return Link(_leads_to(visit, supposition), label)


def _events(visit: Visit, page: TimelinePage) -> Iterator[Link]:
    for entry in page.entries:
        if KINDS.get(entry.kind) is not PartnershipOpened:
            line = told(visit, entry, full=False)
            yield Link(_leads_to(visit, Without(version=entry.version)), f"{line.written_day}: {line.sentence}")


def _compared(visit: Visit, was: Relationship, would: Relationship) -> Iterator[tuple[str, list[Compared]]]:
    """Give the figures side by side, in three groups."""
    before, after = relationship_as_plain(was.view), relationship_as_plain(would.view)
    for group, figures in _figures(after if after["risk"] else before).items():
        rows = [_row(visit, figure, _at(before, figure), _at(after, figure)) for figure in figures]
        if rows:
            yield visit.words.text(f"suppose.{group}"), rows


def _figures(written: Mapping[str, Any]) -> Mapping[str, list[str]]:
    risk, parties = written["risk"] or {}, list(written["fairness"]["party_view"])
    total = risk.get("total", {}).get("actual", {})
    return {
        "burden": [
            *(pointer_of(("risk", "total", "actual", party)) for party in total),
            *(pointer_of(("risk", "share_actual", party)) for party in total if risk["share_actual"]),
            *(
                pointer_of(("risk", "drivers", driver, "borne", "actual", party))
                for driver in risk.get("drivers", ())
                for party in total
            ),
        ],
        "margins": [pointer_of(("risk", "years", year, "supplier_margin")) for year in risk.get("years", ())],
        "fairness": [
            "/fairness/headline",
            *(pointer_of(("fairness", "party_view", party)) for party in parties),
            *(f"/fairness/dimensions/{dimension}/score" for dimension in Dimension),
        ],
    }


def _at(written: Any, figure: str) -> Any:
    try:
        return value_at(written, steps_of(figure))
    except NothingThere:
        return None


def _row(visit: Visit, figure: str, was: Any, would: Any) -> Compared:
    said = FigureWords(visit.words, visit.names, visit.currency)
    supposition = _supposition(visit)
    supposed = "" if supposition is None else write_supposition(supposition)
    return Compared(
        said.name(figure),
        Link(visit.explanation_of(figure), said.value(figure, was)),
        Link(visit.explanation_of(figure, suppose=supposed), said.value(figure, would)),
        _difference(said, figure, was, would),
    )


def _difference(said: FigureWords, figure: str, was: Any, would: Any) -> str:
    """Say by how much a figure would have differed; nothing when it would not."""
    if was == would:
        return ""
    if was is None or would is None:
        return "≠"
    more = would - was if isinstance(was, int) else format(Decimal(would) - Decimal(was), "f")
    sign = "+" if not str(more).startswith("-") else ""
    return sign + said.value(figure, more)
