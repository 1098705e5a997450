"""The terminal shows the clauses of a stress test side by side, and keeps its progress away from the data."""

import json
from pathlib import Path

import pytest
from click.testing import Result
from typer.testing import CliRunner

from application.example.seeding import play_example
from application.reference_data import load_reference
from application.service import Handslag
from application.settings import Settings
from domain.evidence import StressEvidence
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

    views = json.loads(told.stdout)
    assert "risk" in views
    assert "stress" not in views


@pytest.fixture(scope="module")
def stored(tmp_path_factory: pytest.TempPathFactory) -> tuple[str, str]:
    """The address of a store with the example, and the id of its partnership."""
    url = f"sqlite:///{tmp_path_factory.mktemp('stored')}/example.sqlite"
    with Handslag(Settings(store_url=url)) as handslag:
        load_reference(handslag)
        told = play_example(handslag, today=handslag.today("Europe/Amsterdam"))
        return url, str(told.partnership)


def told_of(stored: tuple[str, str], *options: str, language: str = "en") -> Result:
    store, partnership = stored
    arguments = ["stress", partnership, "--store", store, *options]
    return CliRunner().invoke(app, arguments, env={**WIDE, "LANG": language})


def test_the_data_of_a_stored_partnership_can_be_laid_as_evidence(stored: tuple[str, str]) -> None:
    told = told_of(stored, "--paths", "2000", "--seed", "20231", "--json")

    answer = json.loads(told.stdout)
    assert told.exit_code == 0
    assert answer["figures"]["total_shock"] == expected_of("s1-cleaning")["stress"]["total_shock"]
    assert StressEvidence.model_validate(answer["evidence"]).question.seed == 20231


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", ("A fixed price", "Proposal 13", "not a forecast", "2021 to 2023", "December 2018 to June 2025")),
        ("nl", ("Een vaste prijs", "Voorstel 13", "geen voorspelling", "2021 tot en met 2023")),
    ],
)
def test_the_clauses_of_a_stored_partnership_stand_side_by_side(
    stored: tuple[str, str], language: str, said: tuple[str, ...]
) -> None:
    told = told_of(stored, language=language)

    assert [part for part in said if part not in told.stdout + told.stderr] == []


def test_a_year_comes_again_in_the_terminal(stored: tuple[str, str]) -> None:
    told = told_of(stored, "--again", "2022")

    assert "the prices of 2022 happen again" in told.stderr


@pytest.mark.parametrize(
    ("option", "code", "sentence"),
    [
        (("--again", "2010"), 3, "Choose a year from 2019 to 2024."),
        (("--since", "soon"), 2, "2024-07"),
        (("--known-on", "soon"), 2, "not a date"),
    ],
)
def test_what_cannot_be_tested_is_said_in_a_sentence(
    stored: tuple[str, str], option: tuple[str, str], code: int, sentence: str
) -> None:
    told = told_of(stored, *option)

    assert (told.exit_code, told.stdout) == (code, "")
    assert sentence in told.stderr


def test_a_partnership_that_is_not_there_is_said_in_a_sentence(stored: tuple[str, str]) -> None:
    store, _ = stored

    told = told_of((store, "00000000-0000-4000-8000-000000000000"))

    assert told.exit_code == 3
    assert "Traceback" not in told.stderr
