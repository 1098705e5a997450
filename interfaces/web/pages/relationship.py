"""Which kind of relationship is proven, whether it fits the work, and what two honest answers there are when not."""

from collections.abc import Iterator, Mapping
from typing import Any, Final

from pydantic import BaseModel

from application.queries.relationship import Relationship
from domain.contributions import RecordContribution
from domain.delivery import AgreeDeliveryProfile
from domain.disclosures import AgreeDisclosure
from domain.facts import Change, Command
from domain.goals import AgreeGoal, RecordKpi
from domain.promises import MakePromise
from domain.reviews import RecordReview
from domain.risk import AgreeDriver
from domain.standing.ladder import Condition, Ladder
from domain.standing.trust import Fit, StanceReason, Verdict
from domain.standing.view import StandingView
from interfaces.web.pages.looking import looking
from interfaces.web.pages.measured import (
    Link,
    Shown,
    deed,
    events_asked,
    parties_own_first,
    relationship_asked,
    score_at,
    sentences,
    text_at,
    told_by_ref,
)
from interfaces.web.screen import Page, Screen
from interfaces.web.visit import Visit

PATH: Final = "/partnerships/{partnership:uuid}/relationship"
MOST_EVENTS: Final = 8
"""How many events behind a condition a page tells."""
_VERDICT_TONES: Final = {"deficit": "warn", "fits": "good", "surplus": "wait", "unknown": "plain"}
_RISK: Final = "risk_in_the_middle"
_WAYS: Final[Mapping[str, tuple[type[Command] | type[Change], ...]]] = {
    "delivery_evidence": (RecordKpi, RecordReview),
    "kpi_080": (RecordKpi,),
    "joint_goal": (AgreeGoal,),
    "two_joint_reviews": (RecordReview,),
    _RISK: (AgreeDriver,),
    "two_sided_open_book": (AgreeDisclosure,),
    "purpose_beyond_parties": (AgreeGoal,),
    "two_explorers": (RecordContribution,),
}
_QUESTIONS: Final = ("equality", "transparency", "loyalty", "culture", "proportionality")


def ask(visit: Visit) -> Mapping[str, BaseModel]:
    """Ask how the relationship stands, and for the events that the page tells."""
    relationship = relationship_asked(visit)
    return {"relationship": relationship, "events": events_asked(visit, _refs_shown(relationship.view.standing))}


def show(visit: Visit, answer: Mapping[str, Any]) -> Screen:
    """Show which kind of relationship this is, as of today or as of the day that was asked."""
    relationship: Relationship = answer["relationship"]
    standing, told = relationship.view.standing, told_by_ref(visit, answer["events"])
    content = {
        "then": looking(visit),
        "fit": _fit(visit, standing.fit, told),
        "ladder": _ladder(visit, standing.ladder),
        "levels": [_level(visit, standing, level, told) for level in sorted(standing.ladder.levels)],
    }
    return Screen("relationship", visit.words.text("nav.relationship"), content, section="relationship")


PAGE = Page(PATH, ask, show)


def _refs_shown(standing: StandingView) -> Iterator[str]:
    for conditions in standing.ladder.levels.values():
        for condition in conditions:
            yield from condition.evidence[:MOST_EVENTS]
    yield from standing.fit.needed.evidence
    for reason in standing.fit.stance_reasons:
        yield from reason.evidence[:MOST_EVENTS]


def _fit(visit: Visit, fit: Fit, told: Mapping[str, Link]) -> dict[str, Any]:
    words = visit.words
    shown_by = [
        (line["name"], score_at(visit, fit.shown_by[line["party"]].value, "fit", "trust_shown_by", line["party"]))
        for line in parties_own_first(visit, fit.shown_by)
    ]
    return {
        "needed": score_at(visit, fit.needed.value, "fit", "trust_needed"),
        "needed_by": sentences(told, fit.needed.evidence),
        "shown": score_at(visit, fit.shown.value, "fit", "trust_shown"),
        "shown_by": shown_by,
        "difference": score_at(visit, fit.difference.value, "fit", "difference"),
        "verdict": text_at(words.text(f"fit.{fit.verdict}"), "fit", "verdict"),
        "tone": _VERDICT_TONES[fit.verdict],
        "level": fit.level and text_at(_named(visit, fit.level), "fit", "indicated_level"),
        "stance": fit.stance and text_at(words.text(f"fit.{fit.stance}"), "fit", "indicated_stance"),
        "stance_help": words.text(f"fit.{fit.stance}_help") if fit.stance else "",
        "reasons": [_reason(visit, reason, told) for reason in fit.stance_reasons],
        "gaps": list(_gaps(visit, fit)),
        "answers": _answers(visit) if fit.verdict is Verdict.DEFICIT else (),
    }


def _named(visit: Visit, level: int) -> str:
    return f"{level} {visit.words.text(f'ladder.level_{level}')}"


def _reason(visit: Visit, reason: StanceReason, told: Mapping[str, Link]) -> dict[str, Any]:
    party = visit.place.name(reason.party) if reason.party else ""
    return {
        "text": visit.words.text(f"fit.because_{reason.about}", party=party),
        "events": sentences(told, reason.evidence, MOST_EVENTS),
    }


def _gaps(visit: Visit, fit: Fit) -> Iterator[dict[str, Any]]:
    """Say what is missing to compare, and which act gives it."""
    if fit.needed.value is None:
        yield {"text": visit.words.text("fit.needed_missing"), "deeds": [deed(visit, AgreeDeliveryProfile)]}
    if fit.shown.value is None:
        deeds = [deed(visit, AgreeDisclosure), deed(visit, MakePromise)]
        yield {"text": visit.words.text("fit.shown_missing"), "deeds": deeds}


def _answers(visit: Visit) -> tuple[dict[str, Any], ...]:
    """Give the two honest answers to a deficit."""
    text = visit.words.text
    build = {
        "title": text("fit.build"),
        "text": text("fit.build_help"),
        "deeds": [deed(visit, MakePromise), deed(visit, AgreeDisclosure)],
    }
    lighter = {
        "title": text("fit.lighter"),
        "text": text("fit.lighter_help"),
        "deeds": [deed(visit, AgreeDeliveryProfile)],
    }
    return build, lighter


def _ladder(visit: Visit, ladder: Ladder) -> dict[str, Any]:
    return {
        "proven": _reached(visit, ladder.proven, "proven_level"),
        "possible": _reached(visit, ladder.possible, "possible_level"),
        "further": ladder.possible > ladder.proven,
    }


def _reached(visit: Visit, level: int, name: str) -> Shown:
    text = _named(visit, level) if level else visit.words.text("ladder.none_yet", level=level)
    return text_at(text, "ladder", name)


def _level(visit: Visit, standing: StandingView, level: int, told: Mapping[str, Link]) -> dict[str, Any]:
    ladder, text = standing.ladder, visit.words.text
    state = "proven" if level <= ladder.proven else "possible" if level <= ladder.possible else "not_reached"
    return {
        "level": level,
        "title": _named(visit, level),
        "help": text(f"ladder.about_{level}"),
        "state": text(f"ladder.{state}"),
        "tone": {"proven": "good", "possible": "wait"}.get(state, "plain"),
        "fits": standing.fit.level == level,
        "conditions": [_condition(visit, level, one, told) for one in ladder.levels[level]],
    }


def _condition(visit: Visit, level: int, condition: Condition, told: Mapping[str, Link]) -> dict[str, Any]:
    state, tone = {True: ("met", "good"), False: ("not_met", "warn"), None: ("unknown", "plain")}[condition.met]
    answer = text_at(visit.words.text(f"ladder.{state}"), "ladder", "conditions", str(level), condition.name)
    return {
        "text": visit.words.text(f"condition.{condition.name}"),
        "answer": answer,
        "tone": tone,
        "events": sentences(told, condition.evidence, MOST_EVENTS),
        "more": max(0, len(condition.evidence) - MOST_EVENTS),
        "count": len(condition.evidence),
        "deeds": [] if condition.met else list(_ways(visit, condition)),
    }


def _ways(visit: Visit, condition: Condition) -> Iterator[Link]:
    if condition.name == _RISK and condition.met is False:
        yield Link(visit.place.home, visit.words.text("risk.who"))
        return
    yield from (deed(visit, kind) for kind in _WAYS.get(condition.name, ()))
    about = condition.name.rpartition("_")[0]
    if about in _QUESTIONS:
        yield Link(f"{visit.place.home}/fairness#question-{about}", visit.words.text("fairness.to_page"))
