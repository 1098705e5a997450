"""What procurement law leaves room for: numbers, judgements, and what lies on the table put to every ground."""

from collections.abc import Iterator, Mapping
from typing import Any, Final

from pydantic import BaseModel

from application.queries.proposals import Table
from application.queries.relationship import Relationship
from application.queries.timeline import TimelinePage
from domain.modifications import AgreeProcurement, GroundJudged, JudgeGround, ModifyContract
from domain.procurement.limits import LimitResult, LimitsView, ModificationCheck
from domain.procurement.record import ProcurementRecord
from domain.state import Regime
from interfaces.web.pages.grounds import tested
from interfaces.web.pages.looking import looking
from interfaces.web.pages.measured import (
    Link,
    Shown,
    deed,
    events_asked,
    money_at,
    percent_at,
    relationship_asked,
    sentences,
    text_at,
    told_by_ref,
)
from interfaces.web.screen import Page, Screen
from interfaces.web.telling import KINDS, told
from interfaces.web.visit import Visit

PATH: Final = "/partnerships/{partnership:uuid}/procurement"
_JUDGED: Final = tuple(name for name, kind in KINDS.items() if kind is GroundJudged)
_TONES: Final = {"within": "good", "exceeds": "bad", "no_numeric_limit": "plain", "reference_missing": "warn"}
_AT_ONCE: Final = 50
_AT: Final = "article72"


def ask(visit: Visit) -> Mapping[str, BaseModel]:
    """Ask how much room was used, what people judged, and what lies on the table."""
    place, queries, relationship = visit.place, visit.handslag.queries, relationship_asked(visit)
    judged = queries.timeline(
        place.partnership,
        as_of=visit.asked_day("asOf"),
        known_at=visit.asked_day("knownAt"),
        kinds=_JUDGED,
        limit=_AT_ONCE,
        viewer=place.own,
    )
    behind = [one.ref for one in relationship.view.procurement.modifications]
    if relationship.view.procurement.ref is not None:
        behind.append(relationship.view.procurement.ref)
    return {
        "relationship": relationship,
        "events": events_asked(visit, behind),
        "judged": judged,
        "table": queries.table(place.partnership),
    }


def show(visit: Visit, answer: Mapping[str, Any]) -> Screen:
    """Show the room that the law leaves, as of today or as of the day that was asked."""
    relationship: Relationship = answer["relationship"]
    judged: TimelinePage = answer["judged"]
    view, by_ref = relationship.view, told_by_ref(visit, answer["events"])
    record, limits = view.procurement, view.limits
    content = {
        "then": looking(visit),
        "public": visit.place.state.regime is Regime.PUBLIC,
        "agree": deed(visit, AgreeProcurement),
        "base": None if limits is None else _base(visit, record, limits, by_ref),
        "pot": None if limits is None else _pot(visit, limits, by_ref),
        "checks": [] if limits is None else list(_checks(visit, limits, by_ref)),
        "cumulative": None
        if limits is None
        else percent_at(visit, limits.cumulative_ratio, _AT, "cumulative_b_c_ratio"),
        "judged": [told(visit, entry, full=False) for entry in judged.entries],
        "judge": deed(visit, JudgeGround),
        "modify": deed(visit, ModifyContract),
        "proposals": list(_on_the_table(visit, answer["table"])),
    }
    return Screen("procurement", visit.words.text("nav.procurement"), content, section="procurement")


PAGE = Page(PATH, ask, show)


def _base(visit: Visit, record: ProcurementRecord, limits: LimitsView, by_ref: Mapping[str, Link]) -> dict[str, Any]:
    threshold = limits.pot.threshold
    unverified = record.reference is not None and not record.reference.verified
    return {
        "reference": money_at(visit, limits.reference_value, _AT, "reference_value"),
        "threshold": _threshold(visit, threshold),
        "unverified": unverified,
        "looked_up": record.reference.source if record.reference else "",
        "agreed": sentences(by_ref, (record.ref,) if record.ref else ()),
    }


def _threshold(visit: Visit, threshold: int | None) -> Shown:
    at = (_AT, "checks", "0", "threshold")
    if threshold is None:
        return text_at(visit.words.text("figure.unknown"), *at)
    return money_at(visit, threshold, *at)


def _pot(visit: Visit, limits: LimitsView, by_ref: Mapping[str, Link]) -> dict[str, Any]:
    pot, at = limits.pot, (_AT, "checks", "0")
    return {
        "net": money_at(visit, pot.net, *at, "net"),
        "gross": money_at(visit, pot.gross, *at, "gross"),
        "ratio": percent_at(visit, pot.ratio, *at, "ratio"),
        "limit": percent_at(visit, pot.limit_ratio, *at, "limit_ratio"),
        "result": _result(visit, pot.result, at),
        "tone": _TONES[pot.result],
        "warning": pot.gross_warning,
        "events": sentences(by_ref, pot.evidence, len(pot.evidence)),
    }


def _result(visit: Visit, result: LimitResult, at: tuple[str, ...]) -> Shown:
    return text_at(visit.words.text(f"law.{result}"), *at, "result")


def _checks(visit: Visit, limits: LimitsView, by_ref: Mapping[str, Link]) -> Iterator[dict[str, Any]]:
    for number, check in enumerate(limits.checks, start=1):
        yield _check(visit, check, (_AT, "checks", str(number)), by_ref)


def _check(visit: Visit, check: ModificationCheck, at: tuple[str, ...], by_ref: Mapping[str, Link]) -> dict[str, Any]:
    numbered = check.limit_ratio is not None
    return {
        "events": sentences(by_ref, (check.ref,)),
        "ratio": percent_at(visit, check.ratio, *at, "ratio") if numbered else None,
        "limit": percent_at(visit, check.limit_ratio, *at, "limit_ratio") if numbered else None,
        "result": _result(visit, check.result, at),
        "tone": _TONES[check.result],
    }


def _on_the_table(visit: Visit, table: Table) -> Iterator[dict[str, Any]]:
    """Put every proposal on the table that moves the contract to the grounds of the law."""
    for proposal in table.open:
        found = visit.handslag.queries.grounds(visit.place.partnership, proposal.number, as_of=visit.today)
        if found.changes:
            yield {
                "number": proposal.number,
                "title": proposal.title,
                "href": f"{visit.place.home}/proposals/{proposal.number}",
                **tested(visit, found),
            }
