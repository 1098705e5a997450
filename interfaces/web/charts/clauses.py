"""Clauses side by side under the same courses of prices: what each side bears, from the mildest to the harshest."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

from domain.evidence import ScenarioFigures, Spread, StressEvidence
from interfaces.web.charts.drawing import (
    NARROW,
    WIDE,
    Column,
    Drawing,
    Key,
    Spec,
    described,
    picture,
    split_labels,
)
from interfaces.web.charts.palette import AXIS, INK, party_colour
from interfaces.wording import Wording

SIDES = ("carrier", "payer")
_ROW_HEIGHT = 74
_LONGEST_LABEL = 44
_HUNDRED = 100


def clauses_compared(
    words: Wording, test: StressEvidence, labels: Mapping[str, str], parties: Mapping[str, str], places: Sequence[int]
) -> Drawing:
    """Draw a stress test. `labels` names the alternatives, `parties` and `places` the carrier and the payer.

    `places` are those of the parties among all, counted from 0, for their colours.
    """
    title = _message(words, test, labels, parties)
    marks = [mark for one in test.figures for mark in _marks(words, one, labels, parties)]
    pictures = (
        picture(_spec(words, test, marks, places, width), words.language, title) for width in (WIDE - 190, NARROW - 90)
    )
    wide, narrow = pictures
    return Drawing(
        id="clauses-compared",
        title=title,
        axis=words.text("stress.chart_axis" if test.question.again is None else "stress.chart_axis_again"),
        keys=tuple(Key(f"party-{place % 4 + 1}", parties[side]) for side, place in zip(SIDES, places, strict=True)),
        wide=wide,
        narrow=narrow,
        columns=(Column(words.text("stress.clause")), *(Column(name, numeric=True) for name in _heads(words, parties))),
        rows=tuple(_row(words, one, labels) for one in test.figures),
    )


def _heads(words: Wording, parties: Mapping[str, str]) -> list[str]:
    return [f"{parties[side]}: {words.text(f'stress.{name}')}" for side in SIDES for name in Spread.model_fields]


def _row(words: Wording, figures: ScenarioFigures, labels: Mapping[str, str]) -> tuple[str, ...]:
    spreads = (getattr(figures, side) for side in SIDES)
    shares = [getattr(spread, name) for spread in spreads for name in Spread.model_fields]
    return (labels[figures.scenario], *(words.formats.percent(share) for share in shares))


def _message(words: Wording, test: StressEvidence, labels: Mapping[str, str], parties: Mapping[str, str]) -> str:
    """Say which alternative hurts most and which least."""
    again = test.question.again
    measured = {one.scenario: one.margin_gone if again is None else one.carrier.mean for one in test.figures}
    worst, best = max(measured, key=lambda name: measured[name]), min(measured, key=lambda name: measured[name])
    said = {
        "party": parties["carrier"],
        "worst": _inside(labels[worst]),
        "best": _inside(labels[best]),
        "most": words.formats.percent(measured[worst]),
        "least": words.formats.percent(measured[best]),
        "year": str(again),
    }
    key = "stress.chart_title" if again is None else "stress.chart_again"
    return words.text(f"{key}_same" if said["most"] == said["least"] else key, **said)


def _inside(label: str) -> str:
    return label[:1].lower() + label[1:]


def _marks(
    words: Wording, figures: ScenarioFigures, labels: Mapping[str, str], parties: Mapping[str, str]
) -> list[dict[str, Any]]:
    label = labels[figures.scenario]
    short = label if len(label) <= _LONGEST_LABEL else f"{label[: _LONGEST_LABEL - 1]}…"
    return [
        {
            "scenario": "|".join(_lines(short)),
            "side": side,
            **{name: float(getattr(spread, name)) * _HUNDRED for name in Spread.model_fields},
            "label": words.text("stress.chart_mark", clause=label, party=parties[side], **_said(words, spread)),
        }
        for side in SIDES
        for spread in (getattr(figures, side),)
    ]


def _said(words: Wording, spread: Spread) -> dict[str, str]:
    said = {"mean": spread.mean, "low": spread.p05, "middle": spread.p50, "high": spread.p95}
    return {name: words.formats.percent(share) for name, share in said.items()}


def _lines(label: str, longest: int = 15) -> list[str]:
    """Break a label into short lines."""
    lines: list[str] = []
    for word in label.split():
        if lines and len(lines[-1]) + len(word) < longest:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return lines


def _spec(words: Wording, test: StressEvidence, marks: list[dict[str, Any]], places: Sequence[int], width: int) -> Spec:
    colours = [party_colour(place) for place in places]
    order = list(dict.fromkeys(mark["scenario"] for mark in marks))
    x_axis = {"aria": False, "title": None, "orient": "top", "tickCount": 4 if width < NARROW else 6, "domain": False}
    y_axis = {**split_labels(), "domain": False, "labelFontSize": 13}
    label = {"description": {"field": "label"}}
    measured: Spec = {"type": "quantitative", "scale": {"zero": True}}
    reach: Spec = {
        "mark": {"type": "rule", "strokeWidth": 7, "opacity": 0.4, "strokeCap": "round", "aria": False},
        "encoding": {
            "x": {"field": "p05", "type": "quantitative", "axis": x_axis, "scale": {"zero": True}},
            "x2": {"field": "p95"},
        },
    }
    median: Spec = {
        "mark": {"type": "tick", "thickness": 2, "size": 16, "aria": False},
        "encoding": {"x": {"field": "p50", **measured}},
    }
    mean: Spec = {
        "mark": {"type": "point", "filled": True, "size": 80, "opacity": 1, **described(words)},
        "encoding": {"x": {"field": "mean", **measured}, **label},
    }
    return {
        "width": width,
        "padding": {"left": 26, "top": 5, "right": 12, "bottom": 5},
        "height": _ROW_HEIGHT * max(1, len(order)),
        "data": {"values": marks},
        "layer": [*_margin(words, test.margin_share), reach, median, mean],
        "encoding": {
            "y": {"field": "scenario", "type": "ordinal", "sort": order, "axis": y_axis},
            "yOffset": {"field": "side", "sort": list(SIDES), "scale": {"paddingOuter": 0.6}},
            "color": {"field": "side", "scale": {"domain": list(SIDES), "range": colours}, "legend": None},
        },
    }


def _margin(words: Wording, margin: Decimal) -> tuple[Spec, Spec]:
    """Draw where the margin ends."""
    at = {"x": {"datum": float(margin) * _HUNDRED, "type": "quantitative"}, "y": None, "yOffset": None, "color": None}
    one = {"data": {"values": [{}]}}
    rule = {"type": "rule", "color": AXIS, "strokeDash": [5, 4], "aria": False}
    said = {"type": "text", "align": "left", "dx": 5, "y": "height", "dy": -4, "color": INK, "aria": False}
    written = words.text("stress.chart_margin", margin=words.formats.percent(margin))
    return {**one, "mark": rule, "encoding": at}, {
        **one,
        "mark": said,
        "encoding": {**at, "text": {"value": written}},
    }
