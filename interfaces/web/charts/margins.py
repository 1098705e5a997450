"""What was left for the supplier each year, with the years of loss marked in colour and in words."""

from collections.abc import Mapping
from typing import Any

from interfaces.web.charts.drawing import (
    NARROW,
    WIDE,
    Column,
    Drawing,
    Key,
    Spec,
    axis_of_money,
    described,
    in_thousands,
    picture,
    split_labels,
    year_label,
)
from interfaces.web.charts.figures import YearRow
from interfaces.web.charts.palette import INK, LOSS, MARGIN
from interfaces.wording import Wording


def margin_by_year(words: Wording, supplier: str, years: Mapping[str, YearRow]) -> Drawing:
    """Draw the margin of the supplier per year. `supplier` is its name for people."""
    losses = [year for year in sorted(years) if years[year]["margin_negative"]]
    title = words.text("chart.margin_fine", party=supplier)
    if losses:
        title = words.text("chart.margin_title", count=len(losses), party=supplier, years=words.formats.several(losses))
    marks = [_mark(words, supplier, year, years[year]) for year in sorted(years)]
    return Drawing(
        id="margin-by-year",
        title=title,
        axis=words.text("chart.margin_axis"),
        keys=(Key("loss", words.text("chart.loss")),) if losses else (),
        wide=picture(_spec(words, marks, WIDE), words.language, title),
        narrow=picture(_spec(words, marks, NARROW - 40), words.language, title),
        columns=(Column(words.text("chart.period")), Column(words.text("chart.margin"), numeric=True)),
        rows=tuple((mark["year"].replace("|", " "), mark["written"]) for mark in marks),
    )


def _mark(words: Wording, supplier: str, year: str, row: YearRow) -> dict[str, Any]:
    margin = row["supplier_margin"]
    amount = words.formats.money(margin)
    return {
        "year": year_label(words, year, complete=row["complete"]),
        "amount": in_thousands(margin),
        "loss": row["margin_negative"],
        "written": amount,
        "short": words.formats.number(round(in_thousands(margin)), 0),
        "label": words.text("chart.margin_bar", party=supplier, period=year, amount=amount),
    }


def _spec(words: Wording, marks: list[dict[str, Any]], width: int) -> Spec:
    fill = {"condition": {"test": "datum.loss", "value": LOSS}, "value": MARGIN}
    axis = {**split_labels(), "domain": False, "orient": "bottom", "labelFontSize": 14 if width == WIDE else 12}
    bars = {
        "mark": {"type": "bar", **described(words)},
        "encoding": {"color": fill, "description": {"field": "label"}},
    }
    above = {
        "type": "text",
        "dy": {"expr": "datum.amount < 0 ? 12 : -9"},
        "color": INK,
        "fontWeight": 600,
        "aria": False,
    }
    numbers = {"mark": above, "encoding": {"text": {"field": "short"}}}
    zero = {"mark": {"type": "rule", "color": INK, "aria": False}, "encoding": {"y": {"datum": 0}, "x": None}}
    return {
        "width": width,
        "height": 230,
        "data": {"values": marks},
        "layer": [bars, zero, numbers],
        "encoding": {
            "x": {"field": "year", "type": "ordinal", "scale": {"paddingInner": 0.4}, "axis": axis},
            "y": {"field": "amount", "type": "quantitative", "axis": axis_of_money()},
        },
    }
