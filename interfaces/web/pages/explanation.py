"""Where a figure comes from: its formula, what goes into it, the events behind it, and what is missing."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Any, Final, NamedTuple
from urllib.parse import urlencode

from starlette.exceptions import HTTPException

from application.queries.explanation import ExplainedInput, ExplainedParameter, FigureExplanation
from application.queries.supposing import read_supposition
from interfaces.explained import FigureWords
from interfaces.web.pages.looking import looking
from interfaces.web.pages.supposition import supposed_in_words
from interfaces.web.screen import Page, Screen
from interfaces.web.visit import Visit

PATH: Final = "/partnerships/{partnership:uuid}/explanation"
_LONGEST_FIGURE: Final = 500
_LONGEST_TRAIL: Final = 12


class Line(NamedTuple):
    """A figure, event or number behind the figure, and where it leads."""

    label: str
    value: str = ""
    href: str = ""
    note: str = ""


def ask(visit: Visit) -> FigureExplanation:
    """Ask how the figure came about, as of today or as of the day that was asked."""
    figure, place = visit.asked("figure"), visit.place
    if not figure.startswith("/") or len(figure) > _LONGEST_FIGURE:
        raise HTTPException(404)
    return visit.handslag.queries.explanation(
        place.partnership,
        figure,
        as_of=visit.asked_day("asOf") or visit.today,
        known_at=visit.asked_day("knownAt"),
        supposition=read_supposition(supposed) if (supposed := visit.asked("suppose")) else None,
        viewer=place.own,
    )


def show(visit: Visit, answer: FigureExplanation) -> Screen:
    """Show how it came about."""
    told = FigureWords(visit.words, visit.names, visit.currency)
    content = {
        "then": {**looking(visit), "back": _leads_to(visit, answer.figure, _opened(visit), asOf="", knownAt="")},
        "supposed": supposed_in_words(visit, answer.supposition),
        "name": told.name(answer.figure, answer.entry),
        "value": told.value(answer.figure, answer.value),
        "trail": list(_trail(visit, told)),
        "formula": told.formula(answer),
        "explanation": answer,
        "inputs": [_input(visit, told, one) for one in answer.inputs],
        "parameters": [_parameter(visit, told, one) for one in answer.parameters],
        "events": list(_events(visit, told, answer)),
        "index_figures": list(_index_figures(visit, answer)),
        "figures_then": list(_figures_then(visit, told, answer)),
        "gaps": [_gap(visit, told, code) for code in answer.missing],
    }
    return Screen("explanation", visit.words.text("explain.title"), content, section="overview")


PAGE = Page(PATH, ask, show)


def _opened(visit: Visit) -> list[str]:
    """Give the figures that were opened before this one."""
    opened = visit.request.query_params.getlist("via")[-_LONGEST_TRAIL:]
    return [figure for figure in opened if figure.startswith("/") and len(figure) <= _LONGEST_FIGURE]


def _leads_to(visit: Visit, figure: str, via: list[str], **otherwise: str) -> str:
    asked = {name: visit.asked(name) for name in ("asOf", "knownAt", "suppose")}
    kept = [(name, text) for name, text in {**asked, **otherwise}.items() if text]
    words = [("figure", figure), *(("via", before) for before in via), *kept]
    return f"{visit.request.url.path}?{urlencode(words)}"


def _onwards(visit: Visit) -> list[str]:
    return [*_opened(visit), visit.asked("figure")][-_LONGEST_TRAIL:]


def _trail(visit: Visit, told: FigureWords) -> Iterator[Line]:
    yield Line(visit.words.text("explain.overview"), href=visit.place.home)
    opened = _opened(visit)
    for number, figure in enumerate(opened):
        yield Line(told.name(figure), href=_leads_to(visit, figure, opened[:number]))


def _input(visit: Visit, told: FigureWords, one: ExplainedInput) -> Line:
    name, value = told.given(one)
    return Line(name, value, "" if one.figure is None else _leads_to(visit, one.figure, _onwards(visit)))


def _parameter(visit: Visit, told: FigureWords, one: ExplainedParameter) -> Line:
    words, name = visit.words, told.parameter(one.name)
    if one.agreed_by is None:
        return Line(name, visit.formats.number(Decimal(one.value)), note=words.text("explain.by_default"))
    version = one.agreed_by[1:]
    agreed = words.text("explain.agreed", version=version)
    return Line(name, visit.formats.number(Decimal(one.value)), f"{visit.place.home}/events/{version}", agreed)


def _events(visit: Visit, told: FigureWords, answer: FigureExplanation) -> Iterator[Line]:
    for one in answer.events:
        href = f"{visit.place.home}/events/{one.entry.version}"
        note = "" if one.source is None else visit.words.text("explain.in_source", ref=one.source)
        yield Line(told.sentence(one.entry), visit.formats.short_day(one.entry.effective_on), href, note)


def _gap(visit: Visit, told: FigureWords, code: str) -> Line:
    gap, (kind, _, name) = told.gap(code), code.partition(":")
    score = f"/fairness/dimensions/{name}/score"
    return Line(gap.what, href=_leads_to(visit, score, _onwards(visit)) if kind == "dimension" else "", note=gap.record)


def _index_figures(visit: Visit, answer: FigureExplanation) -> Iterator[dict[str, Any]]:
    for one in answer.index_figures:
        yield {
            "title": visit.series_titles.get(one.series, one.series),
            "period": visit.formats.period(one.period),
            "value": visit.formats.number(one.value, 4),
            "published": visit.formats.short_day(one.published),
            "status": visit.words.choice(one.status),
            "href": f"{visit.place.home}/series/{one.series}#p-{one.period}",
        }


def _figures_then(visit: Visit, told: FigureWords, answer: FigureExplanation) -> Iterator[Line]:
    for one in answer.figures_then:
        href = _leads_to(visit, one.figure, _onwards(visit), asOf=one.as_of.isoformat())
        yield Line(told.name(one.figure), visit.formats.day(one.as_of), href)
