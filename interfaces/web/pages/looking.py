"""The day at which a page of figures looks, and the bar that says so."""

from datetime import date
from typing import Any
from urllib.parse import urlencode

from interfaces.web.visit import Visit


def looking(visit: Visit) -> dict[str, Any]:
    """Give the days at which the page looks, for the form and for the bar above the figures."""
    as_of, known_at = visit.asked_day("asOf"), visit.asked_day("knownAt")
    return {
        "as_of": as_of.isoformat() if as_of else "",
        "known_at": known_at.isoformat() if known_at else "",
        "back": visit.request.url.path,
        "bar": _bar(visit, as_of, known_at),
        "over": _over(visit, as_of),
    }


def _over(visit: Visit, as_of: date | None) -> tuple[str, str] | None:
    """Lead to the last day of a contract that is over, where conduct of twelve months is still to be seen."""
    term, words = visit.place.state.term, visit.words
    if as_of is not None or term is None or term.end >= visit.today:
        return None
    day = words.formats.day(term.end)
    return f"{visit.request.url.path}?{urlencode({'asOf': term.end.isoformat()})}", words.text("then.over", day=day)


def _bar(visit: Visit, as_of: date | None, known_at: date | None) -> str:
    if as_of is None and known_at is None:
        return ""
    words = visit.words
    shown = words.text("then.bar", day=words.formats.day(as_of or visit.today))
    if known_at is None:
        return shown
    return f"{shown}, {words.text('then.known', day=words.formats.day(known_at))}"
