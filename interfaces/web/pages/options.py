"""Option years: the line of dates, what each side wants, and what became of it."""

from collections.abc import Mapping
from datetime import date
from typing import Any, Final

from application.queries.options import OptionLine, OptionsAnswer, OptionView
from application.queries.overview import Overview
from application.queries.relationship import Relationship
from domain.state import OptionStatus, Regime, Status
from interfaces.web.pages.looking import looking
from interfaces.web.pages.measured import money_at, percent_at, relationship_asked
from interfaces.web.pages.option_support import dossier, mark, recommended_then
from interfaces.web.screen import Page, Screen
from interfaces.web.visit import Visit

PATH: Final = "/partnerships/{partnership:uuid}/options"
_TONES: Final = {"granted": "wait", "exercised": "good", "declined": "plain", "lapsed": "bad"}


def ask(visit: Visit) -> dict[str, Any]:
    """Ask for the options as the own party may see them, the agreed term, and what the figures support."""
    queries, place = visit.handslag.queries, visit.place
    options = queries.options(place.partnership, viewer=place.own)
    return {
        "options": options,
        "overview": queries.overview(place.partnership),
        "relationship": relationship_asked(visit),
        "recommended": recommended_then(visit, options.options),
    }


def show(visit: Visit, answer: dict[str, Any]) -> Screen:
    """Show every option, those still to decide first."""
    options: OptionsAnswer = answer["options"]
    overview: Overview = answer["overview"]
    relationship: Relationship = answer["relationship"]
    recommended: Mapping[str, Mapping[str, str]] = answer["recommended"]
    lines = sorted(options.options, key=lambda one: (one.status is not OptionStatus.GRANTED, one.starts_on))
    content = {
        "lines": [
            {
                **_line(visit, one),
                "dossier": dossier(visit, relationship, one.option) if one.status is OptionStatus.GRANTED else None,
                "mark": mark(visit, recommended[one.option]) if one.option in recommended else None,
            }
            for one in lines
        ],
        "then": looking(visit),
        "law": _law(visit, overview, relationship),
        "grant": f"{visit.place.home}/record/lay-proposal?change=grant-option",
        "tender": _tender(visit, overview, options),
        "term": _term(visit, overview),
    }
    return Screen("options", visit.words.text("nav.options"), content, section="options")


PAGE = Page(PATH, ask, show)


def _law(visit: Visit, overview: Overview, relationship: Relationship) -> dict[str, Any] | None:
    """Give in short what procurement law leaves room for; None for a contract under civil law."""
    if overview.regime is not Regime.PUBLIC:
        return None
    limits, at = relationship.view.limits, "article72"
    if limits is None:
        return {"known": False}
    return {
        "known": True,
        "reference": money_at(visit, limits.reference_value, at, "reference_value"),
        "pot": percent_at(visit, limits.pot.ratio, at, "checks", "0", "ratio"),
        "most": percent_at(visit, limits.pot.limit_ratio, at, "checks", "0", "limit_ratio"),
        "cumulative": percent_at(visit, limits.cumulative_ratio, at, "cumulative_b_c_ratio"),
        "exceeds": limits.any_exceeds,
    }


def _term(visit: Visit, overview: Overview) -> str:
    if overview.term is None:
        return visit.words.text("options.no_term")
    start, end = visit.formats.day(overview.term.start), visit.formats.day(overview.term.end)
    return visit.words.text("overview.term_text", start=start, end=end)


def _tender(visit: Visit, overview: Overview, options: OptionsAnswer) -> str:
    """Say that a public contract must be tendered again once no option is left."""
    left = [one for one in options.options if one.status is OptionStatus.GRANTED]
    if overview.regime is not Regime.PUBLIC or overview.term is None or left or overview.status is Status.FORMING:
        return ""
    key = "options.tender_past" if overview.term.end < visit.today else "options.tender"
    return visit.words.text(key, end=visit.formats.day(overview.term.end))


def _line(visit: Visit, option: OptionLine) -> dict[str, Any]:
    words, place = visit.words, visit.place
    return {
        "option": option.option,
        "title": option.title,
        "status": words.choice(option.status),
        "tone": _TONES[option.status.value],
        "granted": option.status is OptionStatus.GRANTED,
        "dates": _dates(visit, option),
        "period": words.text(
            "overview.term_text", start=words.formats.day(option.starts_on), end=words.formats.day(option.ends_on)
        ),
        "holder": place.name(option.holder) if option.holder else words.text("options.together"),
        "price_rule": option.price_rule or "",
        "views": [_view(visit, view) for view in option.views],
        "sealed": any(view.sealed for view in option.views),
        "one_sided": option.status is OptionStatus.GRANTED and _one_sided(option),
        "decided": _decided(visit, option),
        "missing": _unheard(visit, option),
        "reason": option.decision_reason or "",
        "event": f"{place.home}/events/{option.decided_version}" if option.decided_version else "",
        "deeds": _deeds(visit, option) if option.status is OptionStatus.GRANTED else (),
    }


def _dates(visit: Visit, option: OptionLine) -> list[dict[str, Any]]:
    """Give the line of dates with today among them."""
    days: list[tuple[date, str]] = [
        (option.opens_on, "options.opens"),
        (option.notice_deadline, "options.closes"),
        (option.starts_on, "options.starts"),
        (option.ends_on, "options.ends"),
    ]
    if option.status is OptionStatus.GRANTED:
        days = sorted([*days, (visit.today, "options.today")], key=lambda one: one[0])
    return [
        {
            "day": day.isoformat(),
            "written": visit.formats.weekday(day),
            "label": visit.words.text(key),
            "past": day < visit.today,
            "now": key == "options.today",
        }
        for day, key in days
    ]


def _view(visit: Visit, view: OptionView) -> dict[str, Any]:
    text, place = visit.words.text, visit.place
    state = "open" if view.wants else "sealed" if view.sealed else "missing"
    return {
        "party": place.name(view.party),
        "index": place.index_of(view.party),
        "own": view.party == place.own,
        "state": state,
        "wants": visit.words.choice(view.wants) if view.wants else text(f"options.view_{state}"),
        "reason": view.reason or "",
        "conditions": view.conditions or "",
        "day": visit.formats.day(view.stated_on) if view.stated_on else "",
    }


def _one_sided(option: OptionLine) -> bool:
    stated = [view.stated for view in option.views]
    return any(stated) and not all(stated)


def _unheard(visit: Visit, option: OptionLine) -> str:
    """Name who was not heard before it was decided."""
    late = [
        visit.place.name(view.party)
        for view in option.views
        if option.decided_on and (view.stated_on is None or view.stated_on > option.decided_on)
    ]
    return visit.formats.several(late)


def _decided(visit: Visit, option: OptionLine) -> str:
    if option.decided_on is None:
        return ""
    words = visit.words
    status, day = words.choice(option.status), words.formats.day(option.decided_on)
    if option.status is OptionStatus.LAPSED or option.decided_by is None:
        return words.text("options.decided", status=status, day=day)
    by = visit.place.name(option.decided_by)
    return words.text("options.decided_by", status=status, day=day, party=by)


def _deeds(visit: Visit, option: OptionLine) -> tuple[tuple[str, str, bool], ...]:
    text, place, record = visit.words.text, visit.place, f"{visit.place.home}/record"
    name = option.option
    stated = any(view.party == place.own and view.stated for view in option.views)
    first = (f"{record}/state-option-view?option={name}", text("options.state"), not stated)
    together = (f"{record}/lay-proposal?change=exercise-jointly&option={name}", text("options.propose"), stated)
    alone = (f"{record}/exercise-option?option={name}", text("options.exercise"), stated)
    decline = (f"{record}/decline-option?option={name}", text("options.decline"), False)
    if option.holder is None:
        return (first, together, decline)
    return (first, alone, decline) if option.holder == place.own else (first,)
