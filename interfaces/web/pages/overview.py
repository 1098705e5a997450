"""The overview of a partnership: what it says, what to do now, who carries which risk, and what was recorded last."""

from collections.abc import Mapping
from typing import Any, Final

from pydantic import BaseModel

from application.projections.due import DeadlineKind
from application.queries.deadlines import Deadline
from application.queries.overview import Overview
from application.queries.portfolio import PartyLine
from application.queries.relationship import Relationship
from application.queries.risk import RiskSharing
from application.queries.timeline import TimelinePage
from interfaces.web import charts
from interfaces.web.pages.looking import looking
from interfaces.web.pages.measured import Shown, relationship_asked, text_at
from interfaces.web.pages.risk_figures import driver_lines, margin_lines, one_off_lines, party_figures, share_columns
from interfaces.web.screen import Page, Screen
from interfaces.web.telling import deadline_of, told
from interfaces.web.visit import Visit

PATH: Final = "/partnerships/{partnership:uuid}"
_LATEST: Final = 5


def ask(visit: Visit) -> Mapping[str, BaseModel]:
    """Ask for the partnership at a glance, who carries which risk, how fair it is, and the latest events."""
    place, queries = visit.place, visit.handslag.queries
    as_of, known_at = visit.asked_day("asOf"), visit.asked_day("knownAt")
    return {
        "overview": queries.overview(place.partnership),
        "risk_sharing": queries.risk_sharing(place.partnership, as_of=as_of or visit.today, known_at=known_at),
        "relationship": relationship_asked(visit),
        "timeline": queries.timeline(
            place.partnership, as_of=as_of, known_at=known_at, limit=_LATEST, viewer=place.own
        ),
    }


def show(visit: Visit, answer: Mapping[str, Any]) -> Screen:
    """Show the overview, as of today or as of the day that was asked."""
    overview: Overview = answer["overview"]
    sharing: RiskSharing = answer["risk_sharing"]
    timeline: TimelinePage = answer["timeline"]
    deadlines = [deadline_of(visit, one) for one in overview.deadlines if _is_shown(visit, one)]
    content = {
        "overview": overview,
        "parties": _parties(visit, overview.parties),
        "lead": _lead(visit, sharing),
        "fairness": _fairness(visit, answer["relationship"]),
        "then": looking(visit),
        "next": _next(visit, deadlines),
        "deadlines": deadlines,
        "talks": [talk for talk in overview.renegotiations if talk.status != "concluded"],
        "events": [told(visit, entry, full=False) for entry in timeline.entries],
        **_figures(visit, sharing, overview),
    }
    return Screen("overview", visit.place.state.name, content, section="overview")


PAGE = Page(PATH, ask, show)


def _figures(visit: Visit, sharing: RiskSharing, overview: Overview) -> dict[str, Any]:
    missing = [visit.words.text(f"name.{name}") for name in sharing.missing if name in ("term", "value")]
    if sharing.view is None or sharing.risk is None or sharing.risk_periods is None:
        return {"drawings": (), "drivers": (), "missing": missing, "margins": None, "one_offs": ()}
    words, place = visit.words, visit.place
    names = {party: place.name(party) for party in sharing.view.contract.parties}
    drawings = []
    if sharing.view.drivers:
        drawings.append(charts.risk_sharing_by_year(words, names, sharing.risk_periods))
    margins = None
    if any(year.supplier_margin is not None for year in sharing.view.years):
        margins = charts.margin_by_year(words, place.name(sharing.view.contract.supplier), sharing.risk["years"])
    return {
        "missing": missing,
        "drawings": drawings,
        "party_figures": party_figures(visit, sharing.view),
        "drivers": driver_lines(visit, sharing.view),
        "share_columns": share_columns(words),
        "margins": margins,
        "margin_lines": margin_lines(visit, sharing.view),
        "one_offs": one_off_lines(visit, sharing.view, overview.shocks),
    }


def _parties(visit: Visit, lines: tuple[PartyLine, ...]) -> list[dict[str, Any]]:
    return [
        {"name": line.name, "role": visit.words.choice(line.role), "index": visit.place.index_of(line.party)}
        for line in lines
    ]


def _lead(visit: Visit, sharing: RiskSharing) -> str:
    words, place, view = visit.words, visit.place, sharing.view
    if view is None:
        return words.text("overview.forming")
    shares, total = view.total.share_actual.parts, sum(view.total.actual.values())
    if shares is None:
        return words.text("overview.no_shock")
    told_shares = [f"{place.name(party)} {words.formats.percent(part, 0)}" for party, part in shares.items()]
    amount = words.formats.money(round(total, -2), place.currency)
    return words.text("overview.lead", shares=words.formats.several(told_shares), amount=amount)


def _fairness(visit: Visit, relationship: Relationship) -> Shown:
    """Say in one line how fair it is and for whom, or that evidence is missing."""
    words, headline = visit.words, relationship.view.fairness.headline
    if headline.value is None or headline.weakest is None:
        line = words.text("fairness.line_none", count=len(headline.missing))
    else:
        line = words.text(
            "fairness.line",
            score=words.formats.score(headline.value),
            parties=words.formats.several([visit.place.name(party) for party in headline.seen_by]),
            weakest=words.choice(headline.weakest).lower(),
        )
    return text_at(line, "fairness", "headline")


def _is_shown(visit: Visit, deadline: Deadline) -> bool:
    """Leave out what another deadline says sooner, and a window that has opened."""
    opened = deadline.kind is DeadlineKind.OPTION_OPENS and deadline.due_on < visit.today
    return deadline.kind is not DeadlineKind.PROPOSAL_EXPIRES and not opened


def _next(visit: Visit, deadlines: list[dict[str, Any]]) -> dict[str, Any] | None:
    """Choose the one thing to do: an answer that is due first, then what is nearest."""
    if visit.place.joins:
        return None
    own = [one for one in deadlines if one["own"]]
    answers = [one for one in own if one["kind"] == "answer_due"]
    return next(iter([*answers, *own, *deadlines]), None)
