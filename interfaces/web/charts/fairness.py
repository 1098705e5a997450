"""How fair it is: what each party gets per question, and how the answers moved from quarter to quarter."""

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any, NamedTuple

from interfaces.web.charts.drawing import NARROW, WIDE, Column, Drawing, Key, Spec, axis_of_years, described, picture
from interfaces.web.charts.palette import AXIS, GRID, INK, MARGIN, PARTY_COLOURS, party_colour
from interfaces.wording import Wording

_SHAPES = ("circle", "square", "diamond", "triangle-up")
_ROW_HEIGHT = 44
_PANEL = (215, 110)
_PANEL_NARROW = (118, 90)
_SCALE: Spec = {"domain": [0, 1]}


class Answered(NamedTuple):
    """One question with what each party gets, 0 to 1; `score` is the lowest, None while there is none."""

    question: str
    experienced: Mapping[str, Decimal | None]
    score: Decimal | None


class Moment(NamedTuple):
    """The score of each question at the end of a quarter."""

    day: date
    scores: Mapping[str, Decimal | None]


def fairness_profile(words: Wording, parties: Mapping[str, str], answers: Sequence[Answered]) -> Drawing:
    """Draw what each party gets per question. `parties` maps identifiers to names for people."""
    marks = [mark for answer in answers for mark in _marks(words, parties, answer)]
    title = _message(words, answers)
    heads = (words.text("fairness.question"), *parties.values(), words.text("fairness.score"))
    return Drawing(
        id="fairness-profile",
        title=title,
        axis=words.text("fairness.scale"),
        keys=tuple(
            Key(f"party-{number % len(PARTY_COLOURS) + 1}", name) for number, name in enumerate(parties.values())
        ),
        wide=picture(_profile(words, marks, answers, parties, WIDE - 230), words.language, title),
        narrow=picture(_profile(words, marks, answers, parties, NARROW - 150), words.language, title),
        columns=tuple(Column(head, numeric=place > 0) for place, head in enumerate(heads)),
        rows=tuple(
            (
                answer.question,
                *(_written(words, answer.experienced.get(party)) for party in parties),
                _written(words, answer.score),
            )
            for answer in answers
        ),
    )


def _marks(words: Wording, parties: Mapping[str, str], answer: Answered) -> list[dict[str, Any]]:
    return [
        {
            "question": answer.question,
            "party": party,
            "value": float(value),
            "label": words.text("fairness.mark", question=answer.question, party=name, score=_written(words, value)),
        }
        for party, name in parties.items()
        if (value := answer.experienced.get(party)) is not None
    ]


def _message(words: Wording, answers: Sequence[Answered]) -> str:
    known = [answer for answer in answers if answer.score is not None]
    if not known:
        return words.text("fairness.profile_none")
    lowest = min(known, key=lambda answer: answer.score or Decimal(0))
    return words.text("fairness.profile_title", question=lowest.question, score=_written(words, lowest.score))


def _written(words: Wording, value: Decimal | None) -> str:
    return words.text("figure.unknown") if value is None else words.formats.score(value)


def _profile(
    words: Wording, marks: list[dict[str, Any]], answers: Sequence[Answered], parties: Mapping[str, str], width: int
) -> Spec:
    order = [answer.question for answer in answers]
    colours = [party_colour(number) for number in range(len(parties))]
    shapes = [_SHAPES[number % len(_SHAPES)] for number in range(len(parties))]
    points = {
        "mark": {"type": "point", "filled": True, "size": 190, "opacity": 1, "stroke": "#fff", **described(words)},
        "encoding": {
            "x": {"field": "value", "type": "quantitative"},
            "color": {"field": "party", "scale": {"domain": list(parties), "range": colours}, "legend": None},
            "shape": {"field": "party", "scale": {"domain": list(parties), "range": shapes}, "legend": None},
            "description": {"field": "label"},
        },
    }
    return {
        "width": width,
        "height": _ROW_HEIGHT * len(order),
        "data": {"values": marks},
        "layer": [_apart(), points, _scores(words, answers, width)],
        "encoding": {
            "y": {
                "field": "question",
                "type": "ordinal",
                "sort": order,
                "axis": {
                    "aria": False,
                    "title": None,
                    "domain": False,
                    "ticks": False,
                    "grid": True,
                    "gridColor": GRID,
                },
            },
        },
    }


def _apart() -> Spec:
    """Give the line between the parties that are furthest apart."""
    ends = {"x": {"aggregate": "min", "field": "value", "scale": _SCALE, "axis": _axis()}, "x2": {"aggregate": "max"}}
    ends["x2"]["field"] = "value"
    return {"mark": {"type": "rule", "strokeWidth": 3, "color": AXIS, "aria": False}, "encoding": ends}


def _axis() -> Spec:
    quiet = {"aria": False, "title": None, "domain": False, "ticks": False, "labelFontSize": 12}
    return {**quiet, "values": [0, 0.5, 1], "format": ".1f", "grid": True}


def _scores(words: Wording, answers: Sequence[Answered], width: int) -> Spec:
    values = [{"question": answer.question, "written": _written(words, answer.score)} for answer in answers]
    return {
        "data": {"values": values},
        "mark": {"type": "text", "align": "left", "fontWeight": 600, "color": INK, "aria": False},
        "encoding": {"x": {"value": width + 16}, "text": {"field": "written"}},
    }


def fairness_over_time(words: Wording, questions: Mapping[str, str], moments: Sequence[Moment]) -> Drawing:
    """Draw the score of every question at each quarter end. `questions` maps identifiers to names."""
    title = words.text("fairness.series_title", count=len(moments))
    quarters = [words.formats.period(f"{one.day.year}-Q{(one.day.month + 2) // 3}") for one in moments]
    columns = [Column(words.text("chart.period")), *(Column(name, numeric=True) for name in questions.values())]
    return Drawing(
        id="fairness-over-time",
        title=title,
        axis=words.text("fairness.series_axis"),
        keys=(),
        wide=picture(_panels(words, questions, moments, quarters, _PANEL), words.language, title),
        narrow=picture(_panels(words, questions, moments, quarters, _PANEL_NARROW), words.language, title),
        columns=tuple(columns),
        rows=tuple(
            (quarter, *(_written(words, one.scores.get(question)) for question in questions))
            for quarter, one in zip(quarters, moments, strict=True)
        ),
    )


def _panels(
    words: Wording,
    questions: Mapping[str, str],
    moments: Sequence[Moment],
    quarters: Sequence[str],
    size: tuple[int, int],
) -> Spec:
    whole = [moments[0].day.isoformat(), moments[-1].day.isoformat()] if moments else []
    width, height = size
    panels = [
        {
            "width": width,
            "height": height,
            "title": {"text": name, "anchor": "start", "fontSize": 14, "fontWeight": 600, "color": INK},
            "data": {"values": _points(words, question, name, moments, quarters)},
            "layer": _line(words),
            "encoding": {
                "x": {
                    "field": "day",
                    "type": "temporal",
                    "scale": {"type": "utc", "domain": whole},
                    "axis": axis_of_years(width),
                },
                "y": {"field": "score", "type": "quantitative", "scale": _SCALE, "axis": _axis()},
            },
        }
        for question, name in questions.items()
    ]
    return {"concat": panels, "columns": 3 if width > NARROW / 2 else 2, "spacing": 24}


def _points(
    words: Wording, question: str, name: str, moments: Sequence[Moment], quarters: Sequence[str]
) -> list[dict[str, Any]]:
    return [
        {
            "day": one.day.isoformat(),
            "score": None if score is None else float(score),
            "label": words.text("fairness.moment", question=name, quarter=quarter, score=_written(words, score)),
        }
        for quarter, one in zip(quarters, moments, strict=True)
        for score in (one.scores.get(question),)
    ]


def _line(words: Wording) -> list[Spec]:
    point = {"type": "point", "filled": True, "size": 45, "color": MARGIN, "opacity": 1, **described(words)}
    known = [{"filter": "isValid(datum.score)"}]
    return [
        {"mark": {"type": "line", "color": MARGIN, "strokeWidth": 2.5, "aria": False}},
        {"mark": point, "transform": known, "encoding": {"description": {"field": "label"}}},
    ]
