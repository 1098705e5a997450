"""Reports: which were kept, a new one, and one that is worked out again."""

import uuid
from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from typing import Any, Final

from pydantic import ValidationError
from starlette.exceptions import HTTPException
from starlette.responses import Response

from application.projections.timeline import kind_of
from application.queries.timeline import TimelinePage
from application.reports import KeptReport
from domain.reports import KeepReport, ReportKept
from domain.weights import Dimension
from interfaces.formats import Unreadable
from interfaces.problems import KNOWN, problem_of
from interfaces.web import charts
from interfaces.web.pages.command import KEY, VERSION, receipt_at
from interfaces.web.screen import Page, Screen, draw, go
from interfaces.web.sessions import TOKEN
from interfaces.web.visit import Visit

SECTION: Final = "reports"
PATH: Final = "/partnerships/{partnership:uuid}/reports"
ONE_PATH: Final = f"{PATH}/{{version:int}}"
_REPORT_KEPT: Final = kind_of(ReportKept)
_MOST: Final = 100
_LARGEST: Final = 2**31
_LARGEST_KEY: Final = 100


def ask(visit: Visit) -> TimelinePage:
    """Ask for the reports that were kept, the latest first."""
    place = visit.place
    return visit.handslag.queries.timeline(place.partnership, kinds=(_REPORT_KEPT,), limit=_MOST, viewer=place.own)


def show(visit: Visit, answer: TimelinePage) -> Screen:
    """Show the reports, and how to keep one."""
    return _screen(visit, answer)


PAGE = Page(PATH, ask, show)


def keep(visit: Visit) -> Response:
    """Work the figures of a day out, and keep them as a report."""
    version = visit.typed(VERSION)
    if not version.isdecimal():
        raise HTTPException(400)
    try:
        drafted = visit.handslag.reports.draft(visit.place.partnership, as_of=_day(visit))
        command = KeepReport(effective_on=visit.today, title=visit.typed("title"), figures=drafted.reported)
        receipt = visit.handslag.give(
            command,
            principal=visit.principal,
            partnership=visit.place.partnership,
            key=visit.typed(KEY)[:_LARGEST_KEY] or str(uuid.uuid4()),
            expected_version=int(version[:15]),
        )
    except Unreadable as unreadable:
        return draw(visit, _screen(visit, ask(visit), visit.words.unreadable(unreadable), status=400))
    except ValidationError as wrong:
        said = " ".join(visit.words.fault(fault) for fault in wrong.errors())
        return draw(visit, _screen(visit, ask(visit), said, status=400))
    except KNOWN as refusal:
        problem = problem_of(refusal, visit.words, visit.listener)
        return draw(visit, _screen(visit, ask(visit), problem.detail, status=problem.status))
    return go(receipt_at(KeepReport, receipt))


def _day(visit: Visit) -> date:
    typed = visit.typed("as_of").strip()
    return visit.formats.parse_day(typed) if typed else visit.today


def _screen(visit: Visit, answer: TimelinePage, refused: str = "", *, status: int = 200) -> Screen:
    place, words = visit.place, visit.words
    content = {
        "reports": [_line(visit, ReportKept.model_validate(one.event), one.version) for one in answer.entries],
        "action": f"{place.home}/reports" if place.audit is None else "",
        "hidden": ((TOKEN, visit.token), (KEY, str(uuid.uuid4())), (VERSION, str(place.state.version))),
        "title": visit.typed("title") if refused else "",
        "as_of": visit.typed("as_of") if refused else visit.today.isoformat(),
        "refused": refused,
    }
    return Screen("reports", words.text("nav.reports"), content, section=SECTION, status=status)


def _line(visit: Visit, kept: ReportKept, version: int) -> dict[str, str]:
    words = visit.words
    about = {"party": visit.place.name(kept.by), "day": words.formats.day(kept.effective_on)}
    return {
        "href": f"{visit.place.home}/reports/{version}",
        "title": kept.title,
        "about": words.text("reports.about", as_of=words.formats.day(kept.figures.as_of), **about),
    }


def ask_one(visit: Visit) -> KeptReport:
    """Ask for one report, worked out again.

    Raises: NoReportThere, UnknownModel.
    """
    version = min(visit.request.path_params["version"], _LARGEST)
    return visit.handslag.reports.kept(visit.place.partnership, version)


def show_one(visit: Visit, answer: KeptReport) -> Screen:
    """Show what the report rests on, whether it comes out again, and its main figures."""
    words, kept, place = visit.words, answer.kept, visit.place
    content = {
        "lead": _line(visit, kept, answer.version)["about"],
        "verdict": words.text("reports.same" if answer.same else "reports.differs"),
        "tone": "good" if answer.same else "bad",
        "columns": (
            charts.Column(words.text("reports.figure")),
            charts.Column(words.text("reports.value"), numeric=True),
        ),
        "rows": list(_figures(visit, answer.figures)),
        "rests_on": list(_rests_on(visit, answer)),
        "event": f"{place.home}/events/{answer.version}",
        "json": f"{place.home}/reports/{answer.version}.json",
    }
    return Screen("report", kept.title, content, section=SECTION)


ONE_PAGE = Page(ONE_PATH, ask_one, show_one)


def _figures(visit: Visit, figures: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    words, place = visit.words, visit.place
    risk, fairness = figures["risk"], figures["fairness"]
    for party, borne in (risk or {"total": {"actual": {}}})["total"]["actual"].items():
        yield words.text("reports.borne", party=place.name(party)), words.formats.money(borne, place.currency)
    yield words.text("reports.headline"), _score(visit, fairness["headline"])
    for dimension in Dimension:
        yield words.choice(dimension), _score(visit, fairness["dimensions"][dimension.value]["score"])
    yield words.text("reports.kpi"), _score(visit, figures["kpi"]["attainment"])
    yield words.text("reports.level"), str(figures["ladder"]["proven_level"])


def _score(visit: Visit, score: str | None) -> str:
    return "–" if score is None else visit.formats.percent(Decimal(score))


def _rests_on(visit: Visit, answer: KeptReport) -> Iterator[tuple[str, str]]:
    words, figures = visit.words, answer.kept.figures
    yield words.text("reports.model"), figures.model
    yield words.text("reports.record"), words.text("event.number", version=str(figures.record_version))
    titles = visit.series_titles
    for one in figures.series:
        read = words.text("stress.rests.read", series=titles.get(one.series, one.series), version=str(one.version))
        yield words.text("reports.series"), read
    yield words.text("reports.digest"), figures.figures_digest
