"""Who bore the shock: by the first agreement, by the clause in force, and in the end, side by side."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

from interfaces.web.charts.drawing import (
    NARROW,
    WIDE,
    Column,
    Drawing,
    Key,
    Spec,
    axis_of_money,
    axis_of_years,
    described,
    in_thousands,
    picture,
    split_labels,
    year_label,
)
from interfaces.web.charts.figures import VERSIONS, Borne, PeriodRow, by_period, by_year, total_borne
from interfaces.web.charts.palette import AXIS, INK_SOFT, PARTY_COLOURS, party_colour
from interfaces.wording import Wording

_ROW_HEIGHT = 66


def risk_sharing_by_year(
    words: Wording, parties: Mapping[str, str], periods: Mapping[str, Sequence[PeriodRow]]
) -> Drawing:
    """Draw who bore the price shock per year, over all cost drivers. `parties` maps identifiers to names."""
    spans = by_year([row for rows in periods.values() for row in rows], list(parties))
    subject = _heaviest(spans, parties)
    title, axis = _message(words, spans, parties, subject), words.text("chart.borne_axis")
    marks = _marks(words, spans, parties, subject, {span.span: span.span for span in spans})
    for mark, span in ((mark, span) for span in spans for mark in marks if mark["span"] == span.span):
        mark["span"] = year_label(words, span.span, complete=span.complete)
    order = list(dict.fromkeys(mark["span"] for mark in marks))
    return Drawing(
        id="risk-by-year",
        title=title,
        axis=f"{axis}. {words.text('chart.bars')}.",
        keys=_keys(parties),
        wide=picture(_upright(words, marks, order, parties), words.language, title),
        narrow=picture(_lying(words, marks, order, parties), words.language, title),
        columns=_columns(words, parties),
        rows=_rows(words, parties, spans, {span.span: span.span for span in spans}),
    )


def risk_sharing_by_period(
    words: Wording, parties: Mapping[str, str], rows: Sequence[PeriodRow], driver: str
) -> Drawing:
    """Draw who bore the shock of one cost driver in every period. `driver` is its name for people."""
    spans = by_period(rows, list(parties))
    subject = _heaviest(spans, parties)
    names = {span.span: words.formats.period(span.span) for span in spans}
    title = f"{driver}: {_message(words, spans, parties, subject)}"
    marks = [mark for mark in _marks(words, spans, parties, subject, names) if mark["amount"]]
    waiting = [
        {"span": first_day(span.span), "label": words.text("chart.awaiting", period=names[span.span])}
        for span in spans
        if not span.complete
    ]
    for mark in marks:
        mark["span"] = first_day(mark["span"])
    whole = {"from": first_day(spans[0].span), "to": first_day(spans[-1].span)} if spans else {}
    return Drawing(
        id="risk-by-period",
        title=title,
        axis=words.text("chart.periods_axis"),
        keys=(*_keys(parties), *((Key("awaiting", words.text("chart.awaiting_mark")),) if waiting else ())),
        wide=picture(_panels(words, marks, waiting, whole, parties, WIDE), words.language, title),
        narrow=picture(_panels(words, marks, waiting, whole, parties, NARROW), words.language, title),
        columns=_columns(words, parties),
        rows=_rows(words, parties, spans, names),
    )


def _heaviest(spans: Sequence[Borne], parties: Mapping[str, str]) -> str:
    """Name the party that the first agreement left with most; it stands at the foot of every bar."""
    return max(parties, key=lambda party: total_borne(spans, "baseline", party))


def _message(words: Wording, spans: Sequence[Borne], parties: Mapping[str, str], subject: str) -> str:
    sums = {version: sum(total_borne(spans, version, party) for party in parties) for version in VERSIONS}
    if not sums["actual"]:
        return words.text("chart.borne_none")
    shares = {
        version: words.formats.percent(Decimal(total_borne(spans, version, subject)) / sums[version], 0)
        for version in ("baseline", "actual")
    }
    key = "chart.borne_same" if shares["baseline"] == shares["actual"] else "chart.borne_title"
    return words.text(key, party=parties[subject], **shares)


def _marks(
    words: Wording, spans: Sequence[Borne], parties: Mapping[str, str], subject: str, names: Mapping[str, str]
) -> list[dict[str, Any]]:
    order = [subject, *(party for party in parties if party != subject)]
    return [
        {
            "span": span.span,
            "version": str(number),
            "panel": words.text(f"chart.{version}"),
            "party": party,
            "order": order.index(party),
            "amount": in_thousands(span.amounts[version][party]),
            "label": words.text(
                "chart.bar",
                party=parties[party],
                period=names[span.span],
                version=words.text(f"chart.{version}").lower(),
                amount=words.formats.money(span.amounts[version][party]),
            ),
        }
        for span in spans
        for number, version in enumerate(VERSIONS, start=1)
        for party in parties
    ]


def _colours(parties: Mapping[str, str]) -> Spec:
    colours = [party_colour(index) for index in range(len(parties))]
    return {"field": "party", "scale": {"domain": list(parties), "range": colours}, "legend": None}


def _stack(words: Wording, parties: Mapping[str, str], amounts: str) -> Spec:
    return {
        "mark": {"type": "bar", "stroke": "#fff", "strokeWidth": 1, **described(words)},
        "encoding": {
            amounts: {"field": "amount", "type": "quantitative", "stack": "zero", "axis": axis_of_money()},
            "color": _colours(parties),
            "order": {"field": "order"},
            "description": {"field": "label"},
        },
    }


def _numbers(amounts: str, offset: str) -> Spec:
    mark = {"type": "text", offset: 11 if offset == "dy" else -9, "color": INK_SOFT, "aria": False}
    encoding = {amounts: {"datum": 0}, "text": {"field": "version", "aggregate": "max"}}
    return {"mark": mark, "encoding": encoding}


def _upright(words: Wording, marks: Sequence[Any], order: list[str], parties: Mapping[str, str]) -> Spec:
    axis = {**split_labels(), "offset": 18, "domain": False}
    return {
        "width": WIDE,
        "height": 300,
        "data": {"values": list(marks)},
        "layer": [_stack(words, parties, "y"), _numbers("y", "dy")],
        "encoding": {
            "x": {"field": "span", "type": "ordinal", "sort": order, "scale": {"paddingInner": 0.28}, "axis": axis},
            "xOffset": {"field": "version", "scale": {"paddingInner": 0.08}},
        },
    }


def _lying(words: Wording, marks: Sequence[Any], order: list[str], parties: Mapping[str, str]) -> Spec:
    axis = {**split_labels(), "offset": 18, "domain": False}
    stack = _stack(words, parties, "x")
    stack["encoding"]["x"]["axis"] = {**axis_of_money(), "orient": "top", "tickCount": 3}
    return {
        "width": NARROW - 80,
        "height": _ROW_HEIGHT * max(1, len(order)),
        "data": {"values": list(marks)},
        "layer": [stack, _numbers("x", "dx")],
        "encoding": {
            "y": {"field": "span", "type": "ordinal", "sort": order, "scale": {"paddingInner": 0.28}, "axis": axis},
            "yOffset": {"field": "version", "scale": {"paddingInner": 0.08}},
        },
    }


def _panels(
    words: Wording,
    marks: Sequence[Any],
    waiting: Sequence[Any],
    whole: Mapping[str, str],
    parties: Mapping[str, str],
    width: int,
) -> Spec:
    x = {
        "field": "span",
        "type": "temporal",
        "scale": {"type": "utc", "domain": list(whole.values())},
        "axis": axis_of_years(width),
    }
    bar = max(2, int(width / 90))
    layers = []
    for number, version in enumerate(VERSIONS, start=1):
        stack = _stack(words, parties, "y")
        stack["mark"] |= {"width": bar, "strokeWidth": 0}
        stack["encoding"]["y"]["axis"]["tickCount"] = 3
        stack["transform"] = [{"filter": f"datum.version === '{number}'"}]
        wait = {
            "data": {"values": list(waiting)},
            "mark": {
                "type": "tick",
                "thickness": bar,
                "size": 12,
                "color": AXIS,
                "opacity": 0.5,
                "yOffset": -7,
                **described(words),
            },
            "encoding": {"y": {"datum": 0}, "description": {"field": "label"}},
        }
        panel_title = {"text": words.text(f"chart.{version}"), "anchor": "start", "fontSize": 14, "fontWeight": 600}
        layers.append(
            {"width": width, "height": 110, "title": panel_title, "layer": [stack, wait], "encoding": {"x": x}}
        )
    return {"data": {"values": list(marks)}, "vconcat": layers, "spacing": 22, "resolve": {"scale": {"y": "shared"}}}


def first_day(period: str) -> str:
    """Give the first day of a month or quarter as text."""
    if "Q" in period:
        year, quarter = period.split("-Q")
        return f"{year}-{int(quarter) * 3 - 2:02}-01"
    return f"{period}-01"


def _keys(parties: Mapping[str, str]) -> tuple[Key, ...]:
    return tuple(Key(f"party-{number % len(PARTY_COLOURS) + 1}", name) for number, name in enumerate(parties.values()))


def _columns(words: Wording, parties: Mapping[str, str]) -> tuple[Column, ...]:
    heads = [f"{words.text(f'chart.{version}')}: {name}" for version in VERSIONS for name in parties.values()]
    return (Column(words.text("chart.period")), *(Column(head, numeric=True) for head in heads))


def _rows(
    words: Wording, parties: Mapping[str, str], spans: Sequence[Borne], names: Mapping[str, str]
) -> tuple[tuple[str, ...], ...]:
    def cell(span: Borne, version: str, party: str) -> str:
        waits = not span.complete and not any(span.amounts[version].values())
        return words.text("chart.awaiting_mark") if waits else words.formats.money(span.amounts[version][party])

    return tuple(
        (
            names[span.span] if span.complete else f"{names[span.span]} ({words.text('chart.incomplete')})",
            *(cell(span, version, party) for version in VERSIONS for party in parties),
        )
        for span in spans
    )
