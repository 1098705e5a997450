"""How far each cost has moved from the price date, and where that opened a duty to renegotiate."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

from interfaces.web.charts.borne import first_day
from interfaces.web.charts.drawing import NARROW, WIDE, Column, Drawing, Key, Spec, axis_of_years, described, picture
from interfaces.web.charts.figures import PeriodRow, Trigger
from interfaces.web.charts.palette import INK, LINE_COLOURS, LINE_DASHES, LOSS
from interfaces.wording import Wording

_HUNDRED = 100
_LABEL_GAP = 0.09


def shock_by_driver(
    words: Wording,
    drivers: Mapping[str, str],
    periods: Mapping[str, Sequence[PeriodRow]],
    triggers: Mapping[str, Sequence[Trigger]],
) -> Drawing:
    """Draw the shock of every cost driver over time. `drivers` maps identifiers to names for people."""
    points = [point for driver in drivers for point in _points(words, drivers, driver, periods[driver])]
    marks = [mark for driver in drivers for mark in _triggers(words, drivers, driver, triggers.get(driver, ()))]
    title = _message(words, drivers, points)
    return Drawing(
        id="shock-by-driver",
        title=title,
        axis=words.text("chart.shock_axis"),
        keys=_keys(words, drivers, marks),
        wide=picture(_spec(words, drivers, points, marks, WIDE), words.language, title),
        narrow=picture(_spec(words, drivers, points, marks, NARROW), words.language, title),
        columns=(Column(words.text("chart.period")), *(Column(name, numeric=True) for name in drivers.values())),
        rows=_rows(words, drivers, periods),
    )


def _points(words: Wording, drivers: Mapping[str, str], driver: str, rows: Sequence[PeriodRow]) -> list[dict[str, Any]]:
    return [
        {
            "day": first_day(row["period"]),
            "driver": driver,
            "name": drivers[driver],
            "shock": float(Decimal(row["shock"]) * _HUNDRED),
            "written": words.formats.percent(abs(Decimal(row["shock"]))),
            "label": words.text(
                "chart.shock_point",
                driver=drivers[driver],
                period=words.formats.period(row["period"]),
                shock=words.formats.percent(Decimal(row["shock"])),
            ),
        }
        for row in rows
        if row["shock"] is not None
    ]


def _triggers(
    words: Wording, drivers: Mapping[str, str], driver: str, fired: Sequence[Trigger]
) -> list[dict[str, Any]]:
    return [
        {
            "day": first_day(trigger["period"]),
            "shock": float(Decimal(trigger["shock"]) * _HUNDRED),
            "label": words.text(
                "chart.trigger",
                driver=drivers[driver],
                period=words.formats.period(trigger["period"]),
                shock=words.formats.percent(Decimal(trigger["shock"])),
            ),
        }
        for trigger in fired
    ]


def _last_points(points: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """Give the end of every line with the height of its name, so that names do not lie over each other."""
    ends = sorted({point["driver"]: point for point in points}.values(), key=lambda point: point["shock"])
    heights = [point["shock"] for point in points]
    gap = (max(heights) - min(0.0, *heights)) * _LABEL_GAP if heights else 0.0
    last_day = max((end["day"] for end in ends), default="")
    placed: list[dict[str, Any]] = []
    for end in ends:
        lowest = placed[-1]["height"] + gap if placed else end["shock"]
        placed.append({**end, "day": last_day, "height": max(end["shock"], lowest)})
    return placed


def _message(words: Wording, drivers: Mapping[str, str], points: Sequence[Mapping[str, Any]]) -> str:
    ends = _last_points(points)
    if not ends:
        return words.text("chart.shock_none")
    furthest = max(ends, key=lambda point: abs(point["shock"]))
    key = "chart.shock_title" if furthest["shock"] >= 0 else "chart.shock_title_down"
    return words.text(key, driver=drivers[furthest["driver"]], shock=furthest["written"])


def _spec(words: Wording, drivers: Mapping[str, str], points: Sequence[Any], marks: Sequence[Any], width: int) -> Spec:
    axis = {"title": None, "domain": False, "ticks": False, "tickCount": 5}
    with_names = width > NARROW
    zero = {
        "data": {"values": [{}]},
        "mark": {"type": "rule", "color": INK, "aria": False},
        "encoding": {"y": {"datum": 0}, "x": None},
    }
    return {
        "width": width - 110 if with_names else width,
        "padding": {"left": 5, "top": 5, "bottom": 5, "right": 30 if with_names else 5},
        "height": 260,
        "data": {"values": list(points)},
        "layer": [zero, *_lines(words, drivers, marks), *([_names(drivers, points)] if with_names else [])],
        "encoding": {
            "x": {"field": "day", "type": "temporal", "scale": {"type": "utc"}, "axis": axis_of_years(width)},
            "y": {"field": "shock", "type": "quantitative", "axis": axis},
        },
    }


def _colour(drivers: Mapping[str, str]) -> Spec:
    colours = [LINE_COLOURS[number % len(LINE_COLOURS)] for number in range(len(drivers))]
    return {"field": "driver", "scale": {"domain": list(drivers), "range": colours}, "legend": None}


def _lines(words: Wording, drivers: Mapping[str, str], marks: Sequence[Any]) -> tuple[Spec, ...]:
    dashes = [LINE_DASHES[number % len(LINE_DASHES)] for number in range(len(drivers))]
    dash = {"field": "driver", "scale": {"domain": list(drivers), "range": dashes}, "legend": None}
    label = {"description": {"field": "label"}}
    point = {"type": "point", "filled": True, **described(words)}
    return (
        {
            "mark": {"type": "line", "strokeWidth": 2.5, "aria": False},
            "encoding": {"color": _colour(drivers), "strokeDash": dash},
        },
        {"mark": {**point, "size": 60, "opacity": 0}, "encoding": label},
        {
            "data": {"values": list(marks)},
            "mark": {**point, "shape": "diamond", "size": 190, "color": LOSS, "opacity": 1, "stroke": "#fff"},
            "encoding": label,
        },
    )


def _names(drivers: Mapping[str, str], points: Sequence[Mapping[str, Any]]) -> Spec:
    return {
        "data": {"values": _last_points(points)},
        "mark": {"type": "text", "align": "left", "dx": 8, "fontWeight": 600, "aria": False},
        "encoding": {
            "y": {"field": "height", "type": "quantitative"},
            "text": {"field": "name"},
            "color": _colour(drivers),
        },
    }


def _keys(words: Wording, drivers: Mapping[str, str], marks: Sequence[Any]) -> tuple[Key, ...]:
    lines = [Key(f"line-{number % len(LINE_COLOURS) + 1}", name) for number, name in enumerate(drivers.values())]
    return (*lines, *((Key("trigger", words.text("chart.trigger_key")),) if marks else ()))


def _rows(
    words: Wording, drivers: Mapping[str, str], periods: Mapping[str, Sequence[PeriodRow]]
) -> tuple[tuple[str, ...], ...]:
    names = sorted({row["period"] for driver in drivers for row in periods[driver]})
    shocks = {(driver, row["period"]): row["shock"] for driver in drivers for row in periods[driver]}

    def cell(driver: str, period: str) -> str:
        shock = shocks.get((driver, period))
        return words.text("chart.awaiting_mark") if shock is None else words.formats.percent(Decimal(shock))

    return tuple((words.formats.period(period), *(cell(driver, period) for driver in drivers)) for period in names)
