"""Turns a chart specification into a picture for a page: offline, cached, in the language of the reader."""

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256
from typing import Any, Literal, NamedTuple, TypeAlias

import vl_convert
from markupsafe import Markup, escape

from interfaces.web.charts.palette import AXIS, GRID, INK, INK_SOFT
from interfaces.wording import Wording

Spec: TypeAlias = dict[str, Any]

WIDE = 760
NARROW = 300
"""Widths of the plotting area in pixels, for a wide and for a narrow screen."""

_VEGA_LITE = "6.4"
_LOCALES: dict[str, Literal["nl-NL", "en-GB"]] = {"nl": "nl-NL", "en": "en-GB"}
_KEPT = 512
_ENGLISH = re.compile(
    r' role="graphics-(?:object|symbol)" aria-roledescription="(?:[a-z -]*container|group|title" aria-label="[^"]*)"'
)


class Key(NamedTuple):
    """One entry of the legend: how it looks (`party-1`, `loss`, `trigger`, `awaiting`) and what it means."""

    look: str
    label: str


class Column(NamedTuple):
    """One column of the table beside a chart."""

    label: str
    numeric: bool = False


@dataclass(frozen=True)
class Drawing:
    """A chart with its message, its keys, two widths, and the same figures as a table."""

    id: str
    title: str
    axis: str
    keys: Sequence[Key]
    wide: Markup
    narrow: Markup
    columns: Sequence[Column]
    rows: Sequence[Sequence[str]]


def picture(spec: Spec, language: str, description: str) -> Markup:
    """Draw a specification; the same specification gives the same bytes and is drawn once."""
    whole = {
        "$schema": "https://vega.github.io/schema/vega-lite/v6.json",
        "description": description,
        "background": None,
        "config": _CONFIG,
        **spec,
    }
    return _drawn(json.dumps(whole, sort_keys=True), language)


def warm_up() -> None:
    """Draw once, so that the first reader does not wait for the drawing engine to start."""
    picture({"data": {"values": []}, "mark": "bar", "encoding": {}}, "nl", "")


@lru_cache(maxsize=_KEPT)
def _drawn(spec: str, language: str) -> Markup:
    svg = vl_convert.vegalite_to_svg(
        spec, vl_version=_VEGA_LITE, allowed_base_urls=[], format_locale=_LOCALES[language]
    )
    prefix = sha256(spec.encode()).hexdigest()[:8]
    # The renderer escapes the texts that go in; escaping the whole once more would show markup.
    return Markup(_as_document(_with_own_ids(svg, prefix), json.loads(spec)["description"]))  # noqa: S704


def _as_document(svg: str, description: str) -> str:
    """Name the picture for who cannot see it, and drop the English names of its containers."""
    attributes = f'<svg role="graphics-document" aria-label="{escape(description)}" '
    return _ENGLISH.sub("", svg.replace("<svg ", attributes, 1))


def _with_own_ids(svg: str, prefix: str) -> str:
    return (
        svg.replace('id="', f'id="c{prefix}-')
        .replace("url(#", f"url(#c{prefix}-")
        .replace('href="#', f'href="#c{prefix}-')
    )


def axis_of_money(title: str | None = None) -> Spec:
    """Give the settings of an axis of amounts in thousands."""
    return {
        "aria": False,
        "title": title,
        "format": ",.0f",
        "grid": True,
        "domain": False,
        "ticks": False,
        "tickCount": 5,
    }


def split_labels() -> Spec:
    """Give the settings of an axis whose labels break at a bar."""
    return {
        "aria": False,
        "title": None,
        "labelAngle": 0,
        "labelExpr": "split(datum.label, '|')",
        "ticks": False,
        "domainColor": AXIS,
    }


def year_label(words: Wording, year: str, *, complete: bool) -> str:
    """Give a year for a narrow axis: one word to a line."""
    return year if complete else "|".join([year, *words.text("chart.incomplete").split()])


def axis_of_years(width: int) -> Spec:
    """Give the settings of a time axis that names the years."""
    written = "%Y" if width > NARROW else "’%y"
    return {"format": written, "tickCount": "year", "grid": False, "title": None, "domainColor": AXIS, "aria": False}


def described(words: Wording) -> Spec:
    """Give the settings of a mark that says its own label, in the language of the reader."""
    return {"aria": True, "ariaRoleDescription": words.text("chart.mark")}


def in_thousands(minor_units: int) -> float:
    """Turn minor units into thousands of the currency, for drawing only."""
    return minor_units / 100_000


_FONT = "system-ui, Segoe UI, Roboto, Liberation Sans, Arial, sans-serif"
_CONFIG: Spec = {
    "font": _FONT,
    "view": {"stroke": None},
    "axis": {
        "aria": False,
        "labelFontSize": 14,
        "labelColor": INK_SOFT,
        "titleColor": INK_SOFT,
        "titleFontSize": 14,
        "titleFontWeight": "normal",
        "gridColor": GRID,
        "labelPadding": 6,
        "labelLimit": 200,
        "labelFlush": False,
    },
    "text": {"fontSize": 13, "fill": INK},
    "bar": {"binSpacing": 0},
}
