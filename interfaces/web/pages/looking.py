"""The day at which a page of figures looks, and the bar that says so."""

from datetime import date
from typing import Any

from interfaces.web.visit import Visit


def looking(visit: Visit) -> dict[str, Any]:
    """Give the days at which the page looks, for the form and for the bar above the figures."""
    as_of, known_at = visit.asked_day("asOf"), visit.asked_day("knownAt")
    return {
        "as_of": as_of.isoformat() if as_of else "",
        "known_at": known_at.isoformat() if known_at else "",
        "back": visit.request.url.path,
        "bar": _bar(visit, as_of, known_at),
    }


def _bar(visit: Visit, as_of: date | None, known_at: date | None) -> str:
    if as_of is None and known_at is None:
        return ""
    words = visit.words
    shown = words.text("then.bar", day=words.formats.day(as_of or visit.today))
    if known_at is None:
        return shown
    return f"{shown}, {words.text('then.known', day=words.formats.day(known_at))}"
