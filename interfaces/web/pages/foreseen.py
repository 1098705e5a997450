"""What a proposal would change, as a page shows it: before and after, or plainly that nothing changes."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from decimal import Decimal
from typing import Any, Final, NamedTuple

from pydantic import BaseModel

from application.queries.impact import ImpactAnswer
from application.queries.supposing import write_supposition
from domain.errors import DomainError
from domain.facts import Author
from domain.impact.deadlines import DeadlineMoved
from domain.impact.terms import TermMoved
from domain.procurement.limits import LimitsView
from domain.suppositions import Adopted
from domain.table import LayProposal
from domain.weights import Dimension
from interfaces.problems import problem_of
from interfaces.web.pages.measured import Link
from interfaces.web.pages.supposition import supposing_address
from interfaces.web.telling import Term, terms_of
from interfaces.web.visit import Visit

HEADLINE: Final = "/fairness/headline"


class Moved(NamedTuple):
    """One line that changes: what it is, as it is, and as it would be."""

    what: str
    before: str | Link
    after: str | Link


def foreseen(visit: Visit, number: int) -> dict[str, Any]:
    """Say what a proposal on the table would change, or why it could not be adopted today."""
    queries, partnership = visit.handslag.queries, visit.place.partnership
    supposition = Adopted(proposal=number)
    shown = _shown(
        visit, lambda: queries.impact(partnership, number, as_of=visit.today), write_supposition(supposition)
    )
    return {**shown, "compare": supposing_address(visit, supposition)}


def foreseen_of_laying(visit: Visit, command: LayProposal) -> dict[str, Any]:
    """Say what a proposal would change that is not laid yet, or why it could not be adopted today."""
    queries, partnership = visit.handslag.queries, visit.place.partnership
    author = Author(visit.place.own, visit.today, account=visit.person.account)
    return _shown(visit, lambda: queries.impact_of_laying(partnership, command, author), "")


def _shown(visit: Visit, ask: Callable[[], ImpactAnswer], supposed: str) -> dict[str, Any]:
    """Show an answer; scores open where what is supposed has an address."""
    try:
        answer = ask()
    except DomainError as refusal:
        return {"refused": problem_of(refusal, visit.words, visit.listener).detail}
    found = answer.found
    return {
        "refused": "",
        "terms": [_term(visit, one) for one in found.terms],
        "deadlines": list(_deadlines(visit, answer)),
        "parts": [
            _part(visit, "borne", _burden(visit, answer, "borne")),
            _part(visit, "shock", _burden(visit, answer, "standard_shock")),
            _part(visit, "fairness", list(_fairness(visit, answer, supposed))),
            _part(visit, "law", list(_room(visit, found.room.before, found.room.after))),
        ],
        "compare": "",
    }


def _part(visit: Visit, name: str, rows: list[Moved]) -> dict[str, Any]:
    return {"name": name, "title": visit.words.text(f"impact.{name}"), "rows": rows}


def _term(visit: Visit, moved: TermMoved) -> dict[str, Any]:
    """Say one term in full, line by line, with the lines of the term whose place it takes."""
    after = {} if moved.ends else dict(_lines(terms_of(visit, _as_change(moved, moved.after))))
    before = {} if moved.before is None else dict(_lines(terms_of(visit, _as_change(moved, moved.before))))
    none = visit.words.text("word.none")
    rows = [
        Moved(label, before.get(label, none), after.get(label, none))
        for label in dict.fromkeys((*before, *after))
        if before.get(label) != after.get(label)
    ]
    home = visit.place.home
    return {
        "title": visit.words.phrase(moved.change, visit.names, visit.place.currency),
        "rows": rows,
        "replaced": f"{home}/events/{moved.replaced}" if moved.replaced and moved.before else "",
    }


def _as_change(moved: TermMoved, event: BaseModel) -> BaseModel:
    """Give an agreed term as the change that would bring it about, so that it is said in the same words."""
    kind = type(moved.change)
    return kind.model_construct(
        **{name: getattr(event, name, getattr(moved.change, name)) for name in kind.model_fields}
    )


def _lines(terms: Iterable[Term]) -> Iterator[tuple[str, str]]:
    """Give each line with its place: the headings above it, and its number where several are called the same."""
    above: list[str] = []
    seen: dict[str, int] = {}
    for term in terms:
        above[term.depth :] = [term.label]
        place = ", ".join(above)
        seen[place] = seen.get(place, 0) + 1
        if term.text:
            yield (place if seen[place] == 1 else f"{place} ({seen[place]})"), term.text


def _deadlines(visit: Visit, answer: ImpactAnswer) -> Iterator[Moved]:
    ends = answer.last_day_before, answer.last_day_after
    if ends[0] != ends[1]:
        yield Moved(visit.words.text("impact.last_day"), *(_day(visit, day) for day in ends))
    for one in answer.found.deadlines:
        yield Moved(_clock(visit, one), _day(visit, one.before), _day(visit, one.after))


def _clock(visit: Visit, moved: DeadlineMoved) -> str:
    kind = visit.words.choice(moved.kind)
    return f"{kind}: {visit.words.name(visit.names.get(moved.title, moved.title)) or moved.subject}"


def _day(visit: Visit, day: date | None) -> str:
    return visit.words.text("word.none") if day is None else visit.formats.day(day)


def _burden(visit: Visit, answer: ImpactAnswer, part: str) -> list[Moved]:
    rows = []
    for one in getattr(answer, part):
        subject = visit.place.name(one.subject) if one.subject else visit.words.text("impact.all_together")
        for party in visit.place.state.parties:
            amounts = tuple(None if side is None else side.get(party) for side in (one.before, one.after))
            if amounts[0] != amounts[1]:
                what = visit.words.text("impact.borne_by", subject=subject, party=visit.place.name(party))
                rows.append(Moved(what, *(_money(visit, amount) for amount in amounts)))
    return rows


def _money(visit: Visit, amount: int | None) -> str:
    return visit.words.text("figure.unknown") if amount is None else visit.formats.money(amount, visit.place.currency)


def _fairness(visit: Visit, answer: ImpactAnswer, supposed: str) -> Iterator[Moved]:
    """Say each score that changes; both open into what they rest on."""
    for one in answer.found.fairness:
        if one.before != one.after:
            figure = HEADLINE if one.dimension is None else f"/fairness/dimensions/{one.dimension}/score"
            yield Moved(
                _question(visit, one.dimension),
                Link(visit.explanation_of(figure), _score(visit, one.before)),
                Link(visit.explanation_of(figure, suppose=supposed), _score(visit, one.after))
                if supposed
                else _score(visit, one.after),
            )


def _question(visit: Visit, dimension: Dimension | None) -> str:
    return visit.words.text("impact.headline") if dimension is None else visit.words.choice(dimension)


def _score(visit: Visit, value: Decimal | None) -> str:
    return visit.words.text("figure.unknown") if value is None else visit.formats.score(value)


def _room(visit: Visit, before: LimitsView | None, after: LimitsView | None) -> Iterator[Moved]:
    """Say each number of procurement law that changes."""
    figures: dict[str, Callable[[LimitsView], str]] = {
        "law.reference": lambda limits: _money(visit, limits.reference_value),
        "impact.small_net": lambda limits: _money(visit, limits.pot.net),
        "impact.small_result": lambda limits: visit.words.text(f"law.{limits.pot.result}"),
        "law.cumulative": lambda limits: visit.formats.percent(limits.cumulative_ratio),
        "impact.other_changes": lambda limits: visit.formats.number(len(limits.checks)),
    }
    unknown = visit.words.text("figure.unknown")
    for name, say in figures.items():
        was, becomes = (unknown if side is None else say(side) for side in (before, after))
        if was != becomes:
            yield Moved(visit.words.text(name), was, becomes)
