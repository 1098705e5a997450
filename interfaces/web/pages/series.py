"""Index series: which there are, who publishes them, and every figure with its later ones beside it."""

from typing import Any, Final

from application.queries.series import SeriesAnswer, SeriesFigure, SeriesLine, SeriesList
from interfaces.web.screen import Page, Screen
from interfaces.web.visit import Visit

PATH: Final = "/partnerships/{partnership:uuid}/series"
ONE_PATH: Final = "/partnerships/{partnership:uuid}/series/{series}"
_SHOWN: Final = 120


def ask(visit: Visit) -> SeriesList:
    """Ask for all series, of someone who may read the partnership."""
    _ = visit.place
    return visit.handslag.queries.series_list()


def show(visit: Visit, answer: SeriesList) -> Screen:
    """Show the series, those that this partnership uses first."""
    used = _used(visit)
    lines = sorted(answer.series, key=lambda line: (line.series not in used, line.title))
    content = {
        "used": [{**_line(visit, line), "last": _last(visit, line)} for line in lines if line.series in used],
        "others": [_line(visit, line) for line in lines if line.series not in used],
        "record": f"{visit.place.home}/record/record-index-figure",
    }
    return Screen("series_list", visit.words.text("nav.series"), content, section="series")


PAGE = Page(PATH, ask, show)


def ask_one(visit: Visit) -> SeriesAnswer:
    """Ask for one series with its figures."""
    _ = visit.place
    return visit.handslag.queries.series(visit.request.path_params["series"])


def show_one(visit: Visit, answer: SeriesAnswer) -> Screen:
    """Show the figures, the latest first."""
    figures = list(reversed(answer.figures))
    revised = {one.period for one in answer.figures if not one.latest}
    every = visit.asked("all") == "1"
    content = {
        "line": _line(visit, answer.series),
        "figures": [_figure(visit, one, revised) for one in (figures if every else figures[:_SHOWN])],
        "more": "" if every or len(figures) <= _SHOWN else "?all=1",
        "count": len(figures),
        "record": f"{visit.place.home}/record/record-index-figure?series={answer.series.series}",
    }
    return Screen("series", answer.series.title, content, section="series")


ONE_PAGE = Page(ONE_PATH, ask_one, show_one)


def _used(visit: Visit) -> set[str]:
    drivers = visit.place.state.drivers.values()
    return {name for one in drivers for name in (one.entry.cost_series, one.clause.series) if name}


def _last(visit: Visit, line: SeriesLine) -> str:
    """Say the last figure of a series."""
    figures = visit.handslag.queries.series(line.series).figures
    if not figures:
        return ""
    period, value = visit.formats.period(figures[-1].period), visit.formats.number(figures[-1].value, 6)
    return visit.words.text("series.last", period=period, value=value, status=visit.words.choice(figures[-1].status))


def _line(visit: Visit, line: SeriesLine) -> dict[str, Any]:
    extent = ""
    if line.first_period and line.last_period:
        first, last = visit.formats.period(line.first_period), visit.formats.period(line.last_period)
        extent = visit.words.text("series.extent", first=first, last=last, count=line.figures)
    return {
        "name": line.series,
        "title": line.title,
        "href": f"{visit.place.home}/series/{line.series}",
        "unit": line.unit,
        "frequency": visit.words.choice(line.frequency),
        "publisher": line.publisher,
        "licence": line.licence,
        "found_at": line.found_at,
        "extent": extent,
        "last": "",
    }


def _figure(visit: Visit, figure: SeriesFigure, revised: set[str]) -> dict[str, Any]:
    return {
        "anchor": f"p-{figure.period}" if figure.latest else "",
        "period": visit.formats.period(figure.period),
        "value": visit.formats.number(figure.value, 6),
        "status": visit.words.choice(figure.status),
        "vintage": visit.formats.short_day(figure.vintage),
        "latest": figure.latest,
        "revised": figure.period in revised,
    }
