"""Charts of risk sharing: their message, their marks in words, and colours that everybody can tell apart."""

import json
import re
from datetime import date
from decimal import Decimal
from itertools import pairwise
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from domain.evidence import (
    FirstClauses,
    FixedPrice,
    PassThrough,
    ScenarioFigures,
    Spread,
    StressEvidence,
    StressQuestion,
    TriedClause,
    TriedClauses,
    name_of,
)
from interfaces.formats import LANGUAGES
from interfaces.stress import labels_of
from interfaces.web import charts
from interfaces.web.charts.drawing import picture
from interfaces.web.charts.palette import LINE_COLOURS, LOSS, MARGIN, PARTY_COLOURS
from interfaces.web.templating import STATIC
from interfaces.wording import wording
from tests.domain.builders import a_clause, a_stress_test

CASE = json.loads(
    (Path(__file__).parents[2] / "domain/sharing/cases/s1-cleaning/expected.json").read_text(encoding="utf-8")
)
PERIODS: dict[str, Any] = CASE["risk_periods"]
YEARS: dict[str, Any] = CASE["risk"]["years"]
TRIGGERS = {name: driver["triggers"]["fired"] for name, driver in CASE["risk"]["drivers"].items()}
PARTIES = {"C": "Gemeente Aldermeer", "S": "Brink Schoonmaak"}
DRIVERS = {"labour": "Loon", "materials": "Materialen"}
ANSWERS = [
    charts.Answered("Transparantie", {"C": Decimal("0.9"), "S": Decimal("0.625")}, Decimal("0.625")),
    charts.Answered("Cultuur", {"C": None, "S": Decimal("0.54")}, None),
]
MOMENTS = [
    charts.Moment(date(2024, 12, 31), {"culture": Decimal("0.4562")}),
    charts.Moment(date(2025, 3, 31), {"culture": None}),
]
STRESS = CASE["stress"]
LONG = "Een clausule met een naam die veel langer is dan er op een as past"
COMPARED = (FixedPrice(), FirstClauses(), PassThrough())


def spread(figures: dict[str, float]) -> dict[str, str]:
    return {name: f"{value:.9f}" for name, value in figures.items()}


def a_test(**more: Any) -> StressEvidence:
    """The stress test of the worked case, as evidence."""
    figures = [
        {
            "scenario": name_of(compared),
            "carrier": spread(STRESS["scenarios"][case]["carrier"]),
            "payer": spread(STRESS["scenarios"][case]["payer"]),
            "margin_gone": str(STRESS["scenarios"][case]["p_margin_negative_horizon"]),
            "margin_gone_in_a_year": str(STRESS["scenarios"][case]["p_margin_negative_any_year"]),
        }
        for compared, case in zip(COMPARED, ("fixed_price", "capped_cpi", "full_pass_through"), strict=True)
    ]
    return a_stress_test(
        question=StressQuestion(scenarios=COMPARED, **more), figures=figures, total_shock=spread(STRESS["total_shock"])
    )


THE_TEST = a_test()
LEAST_ON_WHITE = 3.0
LEAST_APART = 1.25


def all_drawings(language: str) -> list[charts.Drawing]:
    words = wording(language)
    return [
        charts.risk_sharing_by_year(words, PARTIES, PERIODS),
        charts.risk_sharing_by_period(words, PARTIES, PERIODS["materials"][-18:], "Materialen"),
        charts.shock_by_driver(words, DRIVERS, PERIODS, TRIGGERS),
        charts.margin_by_year(words, "Brink", YEARS),
        charts.fairness_profile(words, PARTIES, ANSWERS),
        charts.fairness_over_time(words, {"culture": words.text("concept.assessments")}, MOMENTS),
        clauses_drawn(language, THE_TEST),
    ]


def clauses_drawn(language: str, test: StressEvidence) -> charts.Drawing:
    words, parties = wording(language), {"carrier": "Brink Schoonmaak", "payer": "Gemeente Aldermeer"}
    return charts.clauses_compared(words, test, labels_of(test.question, words), parties, (1, 0))


def labels(svg: str) -> list[str]:
    return [mark.attrib["aria-label"] for mark in ET.fromstring(svg).iter() if "aria-label" in mark.attrib]


def light(colour: str) -> float:
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    low, high = sorted([light(one), light(other)])
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("colour", [*PARTY_COLOURS, *LINE_COLOURS, LOSS, MARGIN])
def test_every_colour_of_a_chart_stands_out_on_white(colour: str) -> None:
    assert contrast(colour, "#ffffff") >= LEAST_ON_WHITE


def test_colours_of_parties_differ_in_grey() -> None:
    for darker, lighter in pairwise(sorted(PARTY_COLOURS, key=light)):
        assert contrast(darker, lighter) >= LEAST_APART


def test_loss_and_margin_differ_in_more_than_colour() -> None:
    drawing = charts.margin_by_year(wording("nl"), "Brink", YEARS)

    assert [row for row in drawing.rows if "-" in row[1]] == list(drawing.rows[3:])
    assert drawing.keys[0].label == "verlies"


def test_the_style_sheet_uses_the_colours_of_the_charts() -> None:
    style = (STATIC / "handslag.css").read_text(encoding="utf-8")

    for number, colour in enumerate(PARTY_COLOURS, start=1):
        assert f"--hs-party-{number}: {colour};" in style
    assert f"--hs-loss: {LOSS};" in style


def test_the_message_says_who_bears_how_much_and_what_was_first_agreed() -> None:
    dutch = charts.risk_sharing_by_year(wording("nl"), PARTIES, PERIODS)
    english = charts.risk_sharing_by_year(wording("en"), PARTIES, PERIODS)

    assert dutch.title == "Brink Schoonmaak draagt 44\xa0% van de schok; bij de eerste afspraak was dat 66\xa0%"
    assert english.title == "Brink Schoonmaak bears 44% of the shock; under the first agreement it would be 66%"


def test_every_bar_says_party_year_version_and_amount() -> None:
    drawing = charts.risk_sharing_by_year(wording("nl"), PARTIES, PERIODS)

    for svg in (drawing.wide, drawing.narrow):
        told = labels(svg)
        assert len(told) == 1 + 6 * 3 * 2
        assert "Brink Schoonmaak, 2023, eerste afspraak: €\xa069.770,97" in told


def test_the_table_holds_the_same_figures_as_the_bars() -> None:
    drawing = charts.risk_sharing_by_year(wording("en"), PARTIES, PERIODS)
    actual = {row[0][:4]: row[-2:] for row in drawing.rows}

    for year, figures in YEARS.items():
        amounts = tuple(wording("en").formats.money(figures["actual"][party]) for party in PARTIES)
        assert actual[year] == amounts
    assert drawing.rows[-1][0] == "2025 (not complete)"


def test_periods_that_wait_for_an_index_say_so() -> None:
    drawing = charts.risk_sharing_by_period(wording("nl"), PARTIES, PERIODS["materials"], "Materialen")

    assert "juli 2025: wacht op het indexcijfer" in labels(drawing.wide)
    assert drawing.rows[-1][1:] == ("wacht op index",) * 6
    assert drawing.keys[-1].look == "awaiting"


def test_a_trigger_is_marked_on_the_line_of_its_driver() -> None:
    drawing = charts.shock_by_driver(wording("nl"), DRIVERS, PERIODS, TRIGGERS)

    assert "Plicht tot heronderhandelen Loon: januari 2024, 17,3\xa0%" in labels(drawing.wide)
    assert drawing.title == "Loon: nu 29,6\xa0% boven de prijzen van de aanbieding"


def test_a_year_of_loss_is_named_in_the_message() -> None:
    words = wording("nl")

    assert charts.margin_by_year(words, "Brink", YEARS).title == "Brink leed verlies in 3 jaren: 2023, 2024 en 2025"
    fine = {year: YEARS[year] for year in ("2020", "2021")}
    assert charts.margin_by_year(words, "Brink", fine).title == "Brink hield elk jaar marge over"


def test_without_figures_a_chart_says_that_there_are_none() -> None:
    words = wording("nl")

    assert charts.risk_sharing_by_year(words, PARTIES, {}).title == "Nog geen schok: er valt niets te verdelen"
    assert charts.risk_sharing_by_period(words, PARTIES, [], "Loon").rows == ()
    assert charts.shock_by_driver(words, DRIVERS, {"labour": [], "materials": []}, {}).title == "Nog geen indexcijfer"
    assert charts.margin_by_year(words, "Brink", {}).rows == ()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_picture_holds_no_style_and_no_english_of_the_drawing_engine(language: str) -> None:
    for drawing in all_drawings(language):
        for svg in (drawing.wide, drawing.narrow):
            assert " style=" not in svg
            assert "<script" not in svg
            assert "container" not in svg
            assert set(re.findall('aria-roledescription="([^"]*)"', svg)) == {wording(language).text("chart.mark")}


def test_pictures_on_one_page_share_no_identifiers() -> None:
    found = [set(re.findall('id="([^"]+)"', svg)) for one in all_drawings("nl") for svg in (one.wide, one.narrow)]

    assert sum(map(len, found)) == len(set().union(*found))


def test_the_same_figures_give_the_same_picture() -> None:
    assert all_drawings("nl") == all_drawings("nl")


def test_a_name_cannot_become_markup() -> None:
    names = {"C": "<script>alert(1)</script>", "S": '"><b>'}

    drawing = charts.risk_sharing_by_year(wording("nl"), names, PERIODS)

    assert "<script" not in drawing.wide
    assert ET.fromstring(drawing.wide) is not None


def test_a_picture_never_fetches_anything() -> None:
    with pytest.raises(ValueError, match="http://localhost"):
        picture({"data": {"url": "http://localhost:9/x.csv"}, "mark": "point", "encoding": {}}, "nl", "")


def test_the_profile_of_fairness_says_each_answer_and_none_where_it_is_not_known() -> None:
    drawing = charts.fairness_profile(wording("nl"), PARTIES, ANSWERS)

    said = labels(str(drawing.wide))
    assert "Transparantie, Brink Schoonmaak: 0,62" in said
    assert not any(label.startswith("Cultuur, Gemeente Aldermeer") for label in said)
    assert drawing.rows[1] == ("Cultuur", "niet bekend", "0,54", "niet bekend")


def test_a_quarter_without_enough_evidence_is_a_gap_and_no_zero() -> None:
    drawing = charts.fairness_over_time(wording("nl"), {"culture": "Cultuur"}, MOMENTS)

    assert "Cultuur, 4e kwartaal 2024: 0,46" in labels(str(drawing.wide))
    assert drawing.rows == (("4e kwartaal 2024", "0,46"), ("1e kwartaal 2025", "niet bekend"))


def test_the_clauses_are_compared_by_the_margin_that_they_leave() -> None:
    drawing = clauses_drawn("en", THE_TEST)

    assert drawing.title == (
        "The margin of Brink Schoonmaak is gone in 95.7% of the courses with a fixed price, "
        "and in 0% with everything passed on"
    )
    assert "A fixed price, Brink Schoonmaak: mean 8.4%, P5 4.1%, P50 7.9%, P95 14.4%" in labels(drawing.wide)
    assert drawing.rows[1][:3] == ("The first clauses", "5.5%", "1.3%")


def test_a_year_that_comes_again_is_compared_by_what_is_borne() -> None:
    drawing = clauses_drawn("nl", a_test(again=2022))

    assert drawing.title.startswith("Als 2022 terugkwam, droeg Brink Schoonmaak 8,4")
    assert "P5" not in drawing.axis


def test_one_alternative_is_compared_with_nothing() -> None:
    question = StressQuestion(scenarios=(TriedClauses(title=LONG, clauses=(TRIED,)),))
    part = Spread(mean="0.03", p05="0.01", p50="0.03", p95="0.06")
    figures = ScenarioFigures(scenario=LONG, carrier=part, payer=part, margin_gone="0.25", margin_gone_in_a_year="1")

    drawing = clauses_drawn("nl", a_stress_test(question=question, figures=(figures,)))

    assert drawing.title.endswith("wat je ook kiest")
    assert drawing.rows[0][0] == f"“{LONG}”"
    assert "past”" not in re.sub(r'aria-label="[^"]*"', "", drawing.wide)


TRIED = TriedClause(driver="labour", clause=a_clause())
