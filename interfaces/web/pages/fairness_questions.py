"""The six questions about fairness on a page: how each is answered, for whom it is worst, and from which events."""

from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from typing import Any, Final

from domain.assessments import OpenRound
from domain.contributions import RecordBenefit, RecordContribution
from domain.disclosures import AgreeDisclosure
from domain.facts import Change, Command
from domain.fairness.results import JOINT, DimensionView, Evidence, FairnessView, Status
from domain.goals import DeclarePriorities, RecordAttainment
from domain.promises import MakePromise
from domain.standing.option_support import DIMENSION_GOOD, DIMENSION_STOP
from domain.table import LayProposal
from domain.weights import Dimension
from interfaces.web.pages.measured import Link, Shown, deed, money_at, percent_at, score_at, text_at
from interfaces.web.telling import Source, sources_of
from interfaces.web.visit import Visit

WAYS: Final[Mapping[Dimension, tuple[type[Command] | type[Change], ...]]] = {
    Dimension.EQUALITY: (LayProposal,),
    Dimension.TRANSPARENCY: (AgreeDisclosure,),
    Dimension.LOYALTY: (MakePromise,),
    Dimension.CULTURE: (OpenRound,),
    Dimension.PROPORTIONALITY: (RecordContribution, RecordBenefit),
    Dimension.PRIORITIES: (DeclarePriorities, RecordAttainment),
}
"""What gives a question its evidence."""
MOST_ITEMS: Final = 40
"""How many items of a question a page tells; the JSON twin holds them all."""
_OWN_CONDUCT: Final = "own_conduct"
_PERCENT: Final = ("contribution_share", "net_share", "known_weight")


def refs_shown(view: FairnessView) -> Iterator[str]:
    """Name the events that the questions tell in words."""
    for found in view.dimensions.values():
        yield from (item.event for item in _latest(found))


def _latest(view: DimensionView) -> tuple[Evidence, ...]:
    return view.evidence[-MOST_ITEMS:]


def question(visit: Visit, view: DimensionView, told: Mapping[str, Link]) -> dict[str, Any]:
    """Give one question with its answer for each party."""
    words, name = visit.words, view.dimension
    at = ("fairness", "dimensions", name.value)
    return {
        "name": name.value,
        "title": words.choice(name),
        "asks": words.text(f"fairness.asks_{name}"),
        "verdict": _verdict(visit, view),
        "tone": _tone(view),
        "known": view.status is Status.OK,
        "score": score_at(visit, view.score, *at, "score"),
        "why": "" if view.status is Status.OK else why_missing(visit, view),
        "deeds": [] if view.status is Status.OK else [deed(visit, kind) for kind in WAYS[name]],
        "facts": list(_facts(visit, view, at)),
        "heads": (words.text("fairness.per_party"), *(visit.place.name(party) for party in view.experienced)),
        "rows": list(_rows(visit, view, at)),
        "items": [_item(visit, view, number, told) for number in _numbers(view)],
        "more": len(view.evidence) - len(_latest(view)),
        "count": len(view.evidence),
    }


def _numbers(view: DimensionView) -> range:
    return range(len(view.evidence) - len(_latest(view)), len(view.evidence))


def why_missing(visit: Visit, view: DimensionView) -> str:
    """Say why there is no score."""
    words = visit.words
    if view.status is Status.ONE_SIDED:
        silent = [visit.place.name(party) for party, count in view.counts.items() if not count]
        return words.text("fairness.why_one_sided", parties=words.formats.several(silent))
    if view.status is Status.INSUFFICIENT_EVIDENCE and view.coverage >= Decimal("0.5"):
        return words.text("fairness.why_value_missing")
    return words.text(f"fairness.why_{view.status}", coverage=words.formats.percent(view.coverage, 0))


def _verdict(visit: Visit, view: DimensionView) -> str:
    if view.score is None:
        return visit.words.text(f"fairness.status_{view.status}")
    if view.score < DIMENSION_STOP:
        return visit.words.text("fairness.far_below")
    return visit.words.text("fairness.to_discuss" if view.score < DIMENSION_GOOD else "fairness.in_order")


def _tone(view: DimensionView) -> str:
    if view.score is None:
        return "plain"
    if view.score < DIMENSION_STOP:
        return "bad"
    return "warn" if view.score < DIMENSION_GOOD else "good"


def _facts(visit: Visit, view: DimensionView, at: tuple[str, ...]) -> Iterator[tuple[str, list[Shown]]]:
    """Give what stands beside a score: the gap, who is worst off, the range, and how well it is covered."""
    words = visit.words
    if view.score is not None:
        worst = words.formats.several([visit.place.name(party) for party in view.worst_off])
        yield (
            words.text("fairness.worst_off"),
            [text_at(worst or words.text("fairness.nobody_worst"), *at, "worst_off")],
        )
        yield words.text("fairness.gap"), [score_at(visit, view.gap, *at, "gap")]
    if view.range is not None and view.range[0] < view.range[1]:
        ends = [score_at(visit, end, *at, "range", str(number)) for number, end in enumerate(view.range)]
        yield words.text("fairness.range"), ends
    yield words.text("fairness.coverage"), [percent_at(visit, view.coverage, *at, "coverage")]
    if view.confidence is not None:
        sure = words.text(f"fairness.confidence_{view.confidence}")
        yield words.text("fairness.confidence"), [text_at(sure, *at, "confidence")]


def _rows(visit: Visit, view: DimensionView, at: tuple[str, ...]) -> Iterator[tuple[str, list[Shown]]]:
    """Give per party what it gets, what it does, the parts of that, and how many items count."""
    text = visit.words.text
    experienced = [score_at(visit, value, *at, "experienced", party) for party, value in view.experienced.items()]
    yield text("fairness.gets"), experienced
    for part in _parts(view):
        cells = [_part(visit, view, party, part, at) for party in view.experienced]
        yield text(f"fairness.part_{part}"), cells
    counts = [text_at(_counted(visit, view, party), *at, "n", party) for party in view.experienced]
    yield text("fairness.items"), counts


def _counted(visit: Visit, view: DimensionView, party: str) -> str:
    return visit.words.text("fairness.of_expected", count=view.counts[party], expected=view.expected)


def _parts(view: DimensionView) -> list[str]:
    """Name the parts of a question, its conduct first."""
    named = dict.fromkeys(part for parts in view.components.values() for part in parts)
    return sorted(named, key=lambda part: part != _OWN_CONDUCT)


def _part(visit: Visit, view: DimensionView, party: str, part: str, at: tuple[str, ...]) -> Shown:
    value, steps = view.components[party].get(part), (*at, "components", party, part)
    if isinstance(value, int):
        return money_at(visit, value, *steps)
    return (percent_at if part in _PERCENT else score_at)(visit, value, *steps)


def _item(visit: Visit, view: DimensionView, number: int, told: Mapping[str, Link]) -> dict[str, Any]:
    words, item = visit.words, view.evidence[number]
    whose = words.text("name.joint") if item.party == JOINT else visit.place.name(item.party)
    at = ("fairness", "dimensions", view.dimension.value, "evidence", str(number), "value")
    return {
        "event": told.get(item.event),
        "about": words.text("fairness.item", part=words.text(f"fairness.of_{item.part}"), party=whose),
        "value": _value(visit, item, at),
        "because": _because(visit, item.because),
    }


def _value(visit: Visit, item: Evidence, at: tuple[str, ...]) -> Shown | None:
    if item.value is None:
        return None
    return money_at(visit, item.value, *at) if isinstance(item.value, int) else score_at(visit, item.value, *at)


def _because(visit: Visit, refs: Iterable[str]) -> tuple[Source, ...]:
    return sources_of(visit, refs)
