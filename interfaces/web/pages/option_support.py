"""What supports a decision about an option on a page: are you happy, must you look, and was it followed."""

from collections.abc import Iterable, Mapping
from typing import Any, Final
from zoneinfo import ZoneInfo

from application.queries.options import OptionLine
from application.queries.relationship import Relationship
from domain.market import ExploreMarket, RequireMarketExploration
from domain.standing.option_support import (
    Departure,
    Finding,
    MarketExploration,
    OptionSupport,
    Recommendation,
    departure,
)
from interfaces.web.pages.measured import Shown, deed, text_at
from interfaces.web.telling import sources_of
from interfaces.web.visit import Visit

_RECOMMENDED: Final = {"extend": "good", "extend_with_conditions": "warn", "do_not_extend": "bad"}
_NOTICE: Final = {"open": "wait", "due_soon": "warn", "lapsed": "bad", "decided": "good"}
_MARKET: Final = {"not_yet": "wait", "due": "warn", "done": "good"}
_IN_FAIRNESS: Final = {"kpi": "#kpis", "headline": ""}


def dossier(visit: Visit, relationship: Relationship, option: str) -> dict[str, Any] | None:
    """Give what supports a decision about an option today; None when the figures do not know it yet."""
    supports = relationship.view.standing.options
    place = next((number for number, one in enumerate(supports) if one.option == option), None)
    if place is None:
        return None
    support, at = supports[place], ("options", str(place))
    return {
        "recommendation": _worded(visit, f"support.{support.recommendation}", *at, "recommendation"),
        "recommended": _RECOMMENDED.get(support.recommendation, "plain"),
        "help": visit.words.text(f"support.{support.recommendation}_help"),
        "notice": _worded(visit, f"support.notice_{support.notice_status}", *at, "notice_status"),
        "notice_tone": _NOTICE[support.notice_status],
        "days": text_at(_days(visit, support.days_left), *at, "days_left"),
        "stops": [_found(visit, one, "stop") for one in support.stops],
        "conditions": [_found(visit, one, "condition") for one in support.conditions],
        "missing": [_found(visit, Finding(name), "missing") for name in support.missing],
        "market": _market(visit, support.market, option, at),
    }


def _worded(visit: Visit, key: str, *steps: str) -> Shown:
    return text_at(visit.words.text(key), *steps)


def _days(visit: Visit, days: int) -> str:
    return visit.words.text("support.days_left" if days >= 0 else "support.days_past", count=abs(days))


def _found(visit: Visit, finding: Finding, kind: str) -> dict[str, Any]:
    """Say a finding, with the way to its figure and the events behind it."""
    about, _, subject = finding.name.partition(":")
    return {
        "text": _said(visit, kind, about, subject),
        "href": _way(visit, about, subject),
        "sources": sources_of(visit, finding.evidence),
    }


def _said(visit: Visit, kind: str, about: str, subject: str) -> str:
    words = visit.words
    match about:
        case "flag":
            flag, _, party = subject.partition(":")
            return words.text(f"flag.{flag}", party=visit.place.name(party))
        case "dimension":
            return words.text(f"support.{kind}_dimension", question=words.value("Dimension", subject))
        case "preference":
            return words.text(f"support.{kind}_preference", party=visit.place.name(subject))
    return words.text(f"support.{kind}_{about}")


def _way(visit: Visit, about: str, subject: str) -> str:
    home = visit.place.home
    match about:
        case "dimension":
            return f"{home}/fairness#question-{subject}"
        case "flag":
            return f"{home}/procurement" if subject.startswith("ART72") else home
        case "preference":
            return ""
    return f"{home}/fairness{_IN_FAIRNESS.get(about, '')}"


def _market(visit: Visit, market: MarketExploration | None, option: str, at: tuple[str, ...]) -> dict[str, Any]:
    words = visit.words
    if market is None:
        return {"duty": False, "deeds": [deed(visit, RequireMarketExploration)]}
    done = market.status.value == "done"
    return {
        "duty": True,
        "status": _worded(visit, f"support.market_{market.status}", *at, "market", "status"),
        "tone": _MARKET[market.status],
        "latest": text_at(words.formats.day(market.latest_start), *at, "market", "latest_start"),
        "deeds": [] if done else [deed(visit, ExploreMarket, option=option)],
    }


def recommended_then(visit: Visit, options: Iterable[OptionLine]) -> dict[str, dict[str, str]]:
    """Give for each option that was decided what the figures supported when the decision was recorded."""
    found: dict[str, dict[str, str]] = {}
    for option in options:
        support = _support_then(visit, option)
        if support is not None and support.decision is not None:
            departs = departure(support.recommendation, support.decision.outcome)
            found[option.option] = {"recommendation": support.recommendation.value, "departure": departs.value}
    return found


def _support_then(visit: Visit, option: OptionLine) -> OptionSupport | None:
    place, queries = visit.place, visit.handslag.queries
    if option.decided_on is None or option.decided_version is None:
        return None
    entry = queries.event(place.partnership, option.decided_version, viewer=place.own).entry
    known_at = entry.known_at.astimezone(ZoneInfo(place.state.time_zone)).date()
    then = queries.relationship(place.partnership, as_of=option.decided_on, known_at=known_at)
    return next((one for one in then.view.standing.options if one.option == option.option), None)


def mark(visit: Visit, then: Mapping[str, str]) -> dict[str, str]:
    """Say whether a decision departs from what the figures supported."""
    departs = Departure(then["departure"])
    recommendation = visit.words.text(f"support.{Recommendation(then['recommendation'])}").lower()
    return {
        "text": visit.words.text(f"support.{departs}", recommendation=recommendation),
        "tone": "warn" if departs is Departure.DEPARTS else "plain",
    }
