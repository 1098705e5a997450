"""How fair the relationship is: the headline, what each party sees, six questions, and what they rest on."""

from collections.abc import Iterable, Mapping
from typing import Any, Final

from pydantic import BaseModel

from application.queries.relationship import Relationship
from domain.fairness.results import CeilingUse, CeilingView, FairnessView
from domain.standing.option_support import HEADLINE_GOOD
from domain.weights import AgreeWeights, Dimension, SubmitWeights
from interfaces.web import charts
from interfaces.web.pages.fairness_questions import WAYS, question, refs_shown, why_missing
from interfaces.web.pages.looking import looking
from interfaces.web.pages.measured import (
    Link,
    Shown,
    deed,
    events_asked,
    money_at,
    parties_own_first,
    percent_at,
    relationship_asked,
    score_at,
    sentences,
    text_at,
    told_by_ref,
)
from interfaces.web.screen import Page, Screen
from interfaces.web.visit import Visit

PATH: Final = "/partnerships/{partnership:uuid}/fairness"
_TONES: Final = {"ok": "good", "near": "warn", "over": "bad"}


def ask(visit: Visit) -> Mapping[str, BaseModel]:
    """Ask how the relationship stands, and for the events that the page tells."""
    relationship = relationship_asked(visit)
    fairness = relationship.view.fairness
    behind = (*refs_shown(fairness), *fairness.objections.open, *fairness.objections.struck)
    return {"relationship": relationship, "events": events_asked(visit, behind)}


def show(visit: Visit, answer: Mapping[str, Any]) -> Screen:
    """Show how fair it is, as of today or as of the day that was asked."""
    relationship: Relationship = answer["relationship"]
    fairness, words = relationship.view.fairness, visit.words
    told = told_by_ref(visit, answer["events"])
    content = {
        "then": looking(visit),
        "headline": _headline(visit, fairness),
        "missing": [_missing(visit, fairness, one) for one in fairness.headline.missing],
        "columns": [_column(visit, fairness, line) for line in parties_own_first(visit, fairness.parties)],
        "drawings": _drawings(visit, relationship),
        "questions": [question(visit, view, told) for view in fairness.dimensions.values()],
        "weights": _weights(visit, fairness),
        "objections": _objections(visit, fairness, told),
        "kpi": _kpi(visit, fairness),
        "overlap": score_at(visit, fairness.goal_overlap.value, "fairness", "goal_overlap"),
        "ceilings": [_ceiling(visit, one) for one in fairness.ceilings],
        "one_sided": bool(fairness.flags),
    }
    return Screen("fairness", words.text("nav.fairness"), content, section="fairness")


PAGE = Page(PATH, ask, show)


def _headline(visit: Visit, view: FairnessView) -> dict[str, Any]:
    words, headline = visit.words, view.headline
    if headline.value is None or headline.weakest is None:
        return {
            "known": False,
            "text": words.text("fairness.no_headline", count=len(headline.missing)),
            "covered": percent_at(visit, headline.covered, "fairness", "weight_covered"),
        }
    seen_by = words.formats.several([visit.place.name(party) for party in headline.seen_by])
    good = headline.value >= HEADLINE_GOOD
    return {
        "known": True,
        "value": score_at(visit, headline.value, "fairness", "headline"),
        "text": words.text("fairness.seen_by", parties=seen_by),
        "weakest": text_at(words.choice(headline.weakest), "fairness", "weakest_dimension"),
        "weakest_at": f"#question-{headline.weakest}",
        "verdict": words.text("fairness.in_order" if good else "fairness.to_discuss"),
        "tone": "good" if good else "warn",
    }


def _missing(visit: Visit, view: FairnessView, dimension: Dimension) -> dict[str, Any]:
    """Say why a question has no score yet, and which act gives it."""
    return {
        "title": visit.words.choice(dimension),
        "href": f"#question-{dimension}",
        "why": why_missing(visit, view.dimensions[dimension]),
        "deeds": [deed(visit, kind) for kind in WAYS[dimension]],
    }


def _column(visit: Visit, view: FairnessView, line: dict[str, Any]) -> dict[str, Any]:
    """Give fairness as one party sees it."""
    party, seen = line["party"], view.headline.seen[line["party"]]
    place = "party_view_partial" if seen is None else "party_view"
    value = view.headline.partial[party] if seen is None else seen
    return {
        **line,
        "title": visit.words.text("fairness.as_seen_by", party=line["name"]),
        "value": score_at(visit, value, "fairness", place, party),
        "partial": seen is None and value is not None,
        "rows": [
            (
                visit.words.choice(name),
                score_at(visit, found.experienced[party], "fairness", "dimensions", name, "experienced", party),
            )
            for name, found in view.dimensions.items()
        ],
    }


def _drawings(visit: Visit, relationship: Relationship) -> list[charts.Drawing]:
    words, fairness = visit.words, relationship.view.fairness
    if not any(value is not None for one in fairness.dimensions.values() for value in one.experienced.values()):
        return []
    parties = {party: visit.place.name(party) for party in fairness.parties}
    answers = [
        charts.Answered(words.choice(name), one.experienced, one.score) for name, one in fairness.dimensions.items()
    ]
    drawings = [charts.fairness_profile(words, parties, answers)]
    moments = [
        charts.Moment(view.as_of, {name: one.score for name, one in view.dimensions.items()})
        for view in relationship.view.history
    ]
    if any(score is not None for one in moments for score in one.scores.values()):
        names = {name.value: words.choice(name) for name in Dimension}
        drawings.append(charts.fairness_over_time(words, names, moments))
    return drawings


def _weights(visit: Visit, view: FairnessView) -> dict[str, Any]:
    words, headline, ref = visit.words, view.headline, view.headline.weights_ref
    href = f"{visit.place.home}/events/{ref[1:]}" if ref else ""
    return {
        "heads": (words.text("fairness.question"), words.text("fairness.weight")),
        "rows": [
            (words.choice(name), [percent_at(visit, weight, "fairness", "weights", name)])
            for name, weight in headline.weights.items()
        ],
        "agreed": Link(href, words.text("fairness.weights_agreed")) if ref else None,
        "deeds": [deed(visit, SubmitWeights), deed(visit, AgreeWeights)],
    }


def _objections(visit: Visit, view: FairnessView, told: Mapping[str, Link]) -> dict[str, Any]:
    found = view.objections
    in_vain = [
        visit.words.text("fairness.in_vain", party=visit.place.name(party), count=count)
        for party, count in found.not_upheld.items()
        if count
    ]
    return {
        "open": sentences(told, found.open, len(found.open)),
        "struck": sentences(told, found.struck, len(found.struck)),
        "in_vain": in_vain,
    }


def _kpi(visit: Visit, view: FairnessView) -> dict[str, Any]:
    words, kpi = visit.words, view.kpi
    rows: list[tuple[str, Iterable[Shown]]] = [
        (visit.names.get(one.kpi, one.kpi), [percent_at(visit, one.attainment, "kpi", "per_kpi", one.kpi)])
        for one in kpi.per_kpi
    ]
    return {
        "heads": (words.text("fairness.kpi"), words.text("fairness.attained")),
        "rows": rows,
        "attainment": percent_at(visit, kpi.attainment, "kpi", "attainment"),
        "coverage": percent_at(visit, kpi.coverage, "kpi", "coverage"),
    }


def _ceiling(visit: Visit, view: CeilingView) -> dict[str, Any]:
    uses = (("money", view.money), ("hours", view.hours))
    return {
        "party": visit.place.name(view.party),
        "uses": [_use(visit, view.party, kind, use) for kind, use in uses if use is not None],
    }


def _use(visit: Visit, party: str, kind: str, use: CeilingUse) -> dict[str, Any]:
    at = ("ceilings", party) if kind == "money" else ("ceilings", party, "hours")
    return {
        "kind": visit.words.text(f"fairness.ceiling_{kind}"),
        "used": _amount(visit, use.used, (*at, "used")),
        "ceiling": _amount(visit, use.ceiling, (*at, "ceiling")),
        "ratio": percent_at(visit, use.ratio, *at, "ratio"),
        "status": visit.words.text(f"fairness.ceiling_{use.status}"),
        "tone": _TONES[use.status],
    }


def _amount(visit: Visit, amount: Any, steps: tuple[str, ...]) -> Shown:
    if isinstance(amount, int):
        return money_at(visit, amount, *steps)
    return text_at(visit.words.text("fairness.hours", hours=visit.formats.number(amount, 2)), *steps)
