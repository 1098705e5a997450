"""If nobody acts: the clocks that run, and what silence brings about, day by day."""

from datetime import timedelta
from typing import Any, Final

from application.queries.forecast import Ahead, ClockRunning, Forecast
from domain.calendar import add_months
from interfaces.web import charts
from interfaces.web.screen import Page, Screen
from interfaces.web.visit import Visit

PATH: Final = "/partnerships/{partnership:uuid}/forecast"
USUAL_MONTHS: Final = 12
MOST_DAYS: Final = timedelta(days=3660)


def ask(visit: Visit) -> Forecast:
    """Ask what happens if nobody acts until a day; a year ahead when no day is named, ten years at most."""
    until = visit.asked_day("until") or add_months(visit.today, USUAL_MONTHS)
    nearest = min(max(until, visit.today), visit.today + MOST_DAYS)
    return visit.handslag.queries.forecast(visit.place.partnership, today=visit.today, until=nearest)


def show(visit: Visit, answer: Forecast) -> Screen:
    """Show what happens, in order, and which clocks run."""
    content = {
        "lead": visit.words.text("forecast.lead", until=visit.formats.day(answer.until)),
        "until": answer.until.isoformat(),
        "happenings": [_happening(visit, one) for one in answer.happenings],
        "running": [_clock(visit, one) for one in answer.running],
        "columns": [
            charts.Column(visit.words.text(f"forecast.{name}")) for name in ("what", "last_day", "who", "then")
        ],
    }
    return Screen("forecast", visit.words.text("forecast.title"), content, section="overview")


PAGE = Page(PATH, ask, show)


def _happening(visit: Visit, ahead: Ahead) -> dict[str, Any]:
    words = visit.words
    sentences = [words.sentence(one.foreseen, visit.names, visit.currency) for one in ahead.events]
    overdue = words.text("forecast.overdue", what=_what(visit, ahead.clock), parties=_parties(visit, ahead.clock))
    return {
        "day": ahead.on.isoformat(),
        "written_day": visit.formats.day(ahead.on),
        "sentences": sentences or [overdue],
        "changes": bool(sentences),
    }


def _clock(visit: Visit, clock: ClockRunning) -> list[str]:
    then = visit.words.text("forecast.counts" if clock.silence_counts else "silence.nothing")
    return [_what(visit, clock), visit.formats.day(clock.last_day), _parties(visit, clock), then]


def _what(visit: Visit, clock: ClockRunning) -> str:
    name = visit.names.get(clock.title, clock.title) or clock.subject
    kind = visit.words.choice(clock.kind)
    return f"{kind}: {name}" if name else kind


def _parties(visit: Visit, clock: ClockRunning) -> str:
    return visit.formats.several([visit.place.name(party) for party in clock.awaited])
