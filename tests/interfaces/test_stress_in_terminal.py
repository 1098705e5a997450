"""The terminal shows the clauses of a stress test side by side, and keeps its progress away from the data."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from interfaces.cli.app import app
from tests.application.stress.builders import given_path
from tests.application.world import case_text, expected_of

WIDE = {"COLUMNS": "200", "LANG": "en"}


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "history.json"
    path.write_text(case_text("s1-cleaning"), encoding="utf-8")
    return path


def test_the_data_holds_the_stress_test_and_nothing_of_its_progress(file: Path) -> None:
    told = CliRunner().invoke(app, ["assess", str(file), "--json"], env=WIDE)

    assert told.exit_code == 0
    assert json.loads(told.stdout)["stress"] == expected_of("s1-cleaning")["stress"]
    assert told.stderr == ""


@pytest.mark.parametrize(
    ("language", "title", "spread"),
    [("en", "history repeated, not a forecast", "8.4% (4.1% to 14.4%)"), ("nl", "geen voorspelling", "4,1\xa0% tot")],
)
def test_the_clauses_stand_side_by_side(file: Path, language: str, title: str, spread: str) -> None:
    told = CliRunner().invoke(app, ["assess", str(file)], env={**WIDE, "LANG": language})

    lines = told.stdout.splitlines()
    assert any(title in line for line in lines)
    assert any("fixed_price" in line and spread in line for line in lines)


def test_given_courses_are_not_called_history(file: Path) -> None:
    history = json.loads(case_text("s1-cleaning"))
    path = given_path("2022 again", "0.10", horizon=48)
    path["changes"]["labour"] = path["changes"]["materials"] = path["changes"].pop("wages")
    history["stress"]["shock_paths"] = [path]
    file.write_text(json.dumps(history), encoding="utf-8")

    told = CliRunner().invoke(app, ["assess", str(file)], env=WIDE)

    assert "given courses of prices" in told.stdout
    assert "history repeated" not in told.stdout


def test_a_history_without_a_stress_test_shows_none(file: Path) -> None:
    history = json.loads(case_text("s1-cleaning"))
    del history["stress"]
    file.write_text(json.dumps(history), encoding="utf-8")

    told = CliRunner().invoke(app, ["assess", str(file), "--json"], env=WIDE)

    assert list(json.loads(told.stdout)) == ["risk", "risk_periods"]
