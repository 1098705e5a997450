"""Plays scenarios, and writes what became of them as one page: `./handslag scenario [FILE...] [--report PAGE.html]`.

Without files every feature of the project is played. The files may lie anywhere.
"""

import argparse
import os
import re
import sys
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path

import pytest
from gherkin.errors import ParserError

from application.scenarios import FEATURES, Feature, Scenario, agreed_features, feature_in
from interfaces.cli.talk import language
from interfaces.web.living import Verdict, living_report
from interfaces.wording import LANGUAGES, wording
from tests.features.outcome import Played
from tools.project import ROOT
from tools.test import EVERY_TEST

OWN_FILES = "HANDSLAG_SCENARIOS"
UNREADABLE = 2
PLACE = re.compile("<([^<>]+)>")


def main(arguments: Sequence[str]) -> int:
    asked = _parser().parse_args(arguments)
    try:
        features = _features([file.resolve() for file in asked.files])
    except (OSError, UnicodeDecodeError, ParserError) as error:
        print(f"handslag: {error}", file=sys.stderr)
        return UNREADABLE
    played, code = _play([file.resolve() for file in asked.files])
    if asked.report:
        verdicts = _verdicts(features, played)
        page = living_report(wording(asked.language), [one for one, _ in features], verdicts, at=datetime.now(UTC))
        asked.report.write_text(page, encoding="utf-8")
        print(f"handslag: {asked.report}", file=sys.stderr)
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="./handslag scenario", description="Plays scenarios of feature files.")
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE", help="feature files; none is every feature")
    parser.add_argument("--report", type=Path, metavar="PAGE.html", help="write what became of them as one page")
    parser.add_argument("--language", choices=LANGUAGES, default=language(), help="language of the page")
    return parser


def _features(files: Sequence[Path]) -> list[tuple[Feature, Path]]:
    """Read the features, each with the file in which it stands."""
    if not files:
        return [(feature, FEATURES / feature.path) for feature in agreed_features()]
    return [(feature_in(file, file.parent), file) for file in files]


def _play(files: Sequence[Path]) -> tuple[Played, int]:
    played = Played()
    os.chdir(ROOT)
    os.environ[OWN_FILES] = os.pathsep.join(map(str, files))
    tests = ["tests/features/test_own_files.py"] if files else ["tests/features/test_features.py", *EVERY_TEST]
    return played, int(pytest.main(tests, plugins=[played]))


def _verdicts(features: Sequence[tuple[Feature, Path]], played: Played) -> Mapping[tuple[str, str], Verdict]:
    """Give what became of each scenario that was played, by the path of its feature and its title."""
    found: dict[tuple[str, str], Verdict] = {}
    for feature, file in features:
        for scenario in feature.scenarios:
            outcomes = [played.faults[file, title] for title in _titles(scenario) if (file, title) in played.faults]
            if outcomes:
                found[feature.path, scenario.title] = Verdict(tuple(fault for faults in outcomes for fault in faults))
    return found


def _titles(scenario: Scenario) -> list[str]:
    """Give the titles under which a scenario is played: one for each row of its examples."""
    rows = [dict(zip(one.heads, row, strict=True)) for one in scenario.examples for row in one.rows]
    titles = {PLACE.sub(lambda place, row=row: row[place[1]], scenario.title): None for row in rows or [{}]}
    return list(titles)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
