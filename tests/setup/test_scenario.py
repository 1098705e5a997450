"""Business people play feature files that lie anywhere, and get one page that says which scenarios hold."""

import os
import subprocess
import sys
from pathlib import Path

from tools.project import ROOT

FEATURE = """# language: nl
Functionaliteit: Eigen proef

  Achtergrond:
    Gegeven Waterrand en Brink hebben een contract van 1 januari 2024 tot en met 31 december 2027

  Scenario: Zonder afspraken is er niets
    Als het 4 juni 2024 is
    Dan toont het thema "Overige afspraken" niets bij "Geldend"

  Scenario: Er is een afspraak
    Als het 4 juni 2024 is
    Dan toont het thema "Overige afspraken" bij "Geldend": "Stille uren"
"""


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "tools.scenario", *arguments],
        cwd=ROOT,
        env={**os.environ, "PYTEST_ADDOPTS": "-p no:cacheprovider"},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def test_the_report_of_own_files_says_which_scenarios_hold_and_why_one_does_not(tmp_path: Path) -> None:
    file, report = tmp_path / "proef.feature", tmp_path / "report.html"
    file.write_text(FEATURE, encoding="utf-8")

    answer = run(str(file), "--report", str(report), "--language", "nl")

    page = report.read_text(encoding="utf-8")
    assert answer.returncode == 1
    assert "1 van 2 scenario&#39;s kloppen." in page
    assert page.count('hs-pill--good">klopt<') == 1
    assert page.count('hs-pill--bad">klopt niet<') == 1
    assert "under “Geldend” it shows: []" in page


def test_the_report_needs_nothing_but_itself(tmp_path: Path) -> None:
    file, report = tmp_path / "proef.feature", tmp_path / "report.html"
    file.write_text(FEATURE, encoding="utf-8")

    run(str(file), "--report", str(report))

    page = report.read_text(encoding="utf-8")
    assert [mark for mark in ("<link", "<script", "src=", "@import", "url(http") if mark in page] == []


def test_a_file_that_is_not_there_is_told_in_one_sentence(tmp_path: Path) -> None:
    answer = run(str(tmp_path / "none.feature"))

    assert (answer.returncode, answer.stdout, answer.stderr.count("\n")) == (2, "", 1)
    assert "none.feature" in answer.stderr
