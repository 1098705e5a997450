"""The scenarios of `features/`, read as what the parties and the makers agreed that the system does.

They are the same files that the tests play; nothing is copied, so what is shown cannot differ from what is proven.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final

from gherkin.parser import Parser

FEATURES: Final = Path(__file__).resolve().parent.parent / "features"
STATEMENTS: Final = "uitgangspunten/README.md"
_STATEMENT: Final = re.compile(r"S\d\.\d+")
_ROW: Final = re.compile(r"^\| (S\d\.\d+) \| (.+) \| (.+) \|$", re.MULTILINE)


@dataclass(frozen=True)
class Step:
    """One step: its keyword, what it says, and the rows of its table."""

    keyword: str
    text: str
    rows: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True)
class Examples:
    """The rows that a scenario is played with, under the heads of their columns."""

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class Scenario:
    """One scenario, with the statements that it proves."""

    title: str
    statements: tuple[str, ...]
    steps: tuple[Step, ...]
    examples: tuple[Examples, ...]


@dataclass(frozen=True)
class Rule:
    """The scenarios of one business rule; the title is empty for those under no rule."""

    title: str
    scenarios: tuple[Scenario, ...]


@dataclass(frozen=True)
class Feature:
    """One feature file: what it is for, what holds at the start of each scenario, and its rules."""

    path: str
    language: str
    title: str
    purpose: tuple[str, ...]
    background: tuple[Step, ...]
    rules: tuple[Rule, ...]

    @property
    def theme(self) -> str:
        """The folder in which it lies."""
        return self.path.rpartition("/")[0]

    @property
    def name(self) -> str:
        """Its path without the ending."""
        return self.path.removesuffix(".feature")

    @property
    def scenarios(self) -> tuple[Scenario, ...]:
        """Every scenario, in order."""
        return tuple(scenario for rule in self.rules for scenario in rule.scenarios)

    @property
    def statements(self) -> tuple[str, ...]:
        """The statements of the source texts that its scenarios prove, each once."""
        return tuple(dict.fromkeys(label for scenario in self.scenarios for label in scenario.statements))


@dataclass(frozen=True)
class Statement:
    """A statement of a source text: its label, what it demands, and which text it comes from."""

    label: str
    demands: str
    source: str


def features_in(folder: Path) -> tuple[Feature, ...]:
    """Read every feature file below a folder, by path."""
    return tuple(feature_in(path, folder) for path in sorted(folder.rglob("*.feature")))


def feature_in(path: Path, folder: Path) -> Feature:
    """Read one feature file.

    Raises: gherkin.errors.ParserError when it is not Gherkin.
    """
    return _feature(Parser().parse(path.read_text(encoding="utf-8"))["feature"], path.relative_to(folder).as_posix())


@cache
def agreed_features() -> tuple[Feature, ...]:
    """Read every feature of this release."""
    return features_in(FEATURES)


@cache
def agreed_statements() -> tuple[Statement, ...]:
    """Read the statements of the source texts, in their order."""
    rows = _ROW.findall((FEATURES / STATEMENTS).read_text(encoding="utf-8"))
    found = (Statement(label, demands.strip(), source.strip()) for label, demands, source in rows)
    return tuple(sorted(found, key=lambda one: [int(part) for part in one.label[1:].split(".")]))


def proven_by(features: Iterable[Feature]) -> Mapping[str, tuple[tuple[Feature, Scenario], ...]]:
    """Give the scenarios that prove each statement, by its label, each with its feature."""
    found: dict[str, list[tuple[Feature, Scenario]]] = {}
    for feature in features:
        for scenario in feature.scenarios:
            for label in scenario.statements:
                found.setdefault(label, []).append((feature, scenario))
    return {label: tuple(pairs) for label, pairs in found.items()}


def _feature(told: Mapping[str, Any], path: str) -> Feature:
    tags = _labels(told)
    children = told["children"]
    return Feature(
        path=path,
        language=told["language"],
        title=told["name"],
        purpose=tuple(line.strip() for line in told["description"].splitlines() if line.strip()),
        background=tuple(step for child in children if "background" in child for step in _steps(child["background"])),
        rules=tuple(rule for rule in _rules(children, tags) if rule.scenarios),
    )


def _rules(children: Sequence[Mapping[str, Any]], tags: tuple[str, ...]) -> Iterator[Rule]:
    yield Rule("", tuple(_scenarios(children, tags)))
    for child in children:
        if "rule" in child:
            rule = child["rule"]
            yield Rule(rule["name"], tuple(_scenarios(rule["children"], (*tags, *_labels(rule)))))


def _scenarios(children: Sequence[Mapping[str, Any]], tags: tuple[str, ...]) -> Iterator[Scenario]:
    for child in children:
        if "scenario" in child:
            told = child["scenario"]
            yield Scenario(
                title=told["name"],
                statements=tuple(dict.fromkeys((*tags, *_labels(told)))),
                steps=_steps(told),
                examples=tuple(_examples(one) for one in told["examples"]),
            )


def _labels(told: Mapping[str, Any]) -> tuple[str, ...]:
    """Give the statements that the tags name."""
    names = (tag["name"].removeprefix("@") for tag in told["tags"])
    return tuple(name for name in names if _STATEMENT.fullmatch(name))


def _steps(told: Mapping[str, Any]) -> tuple[Step, ...]:
    return tuple(
        Step(step["keyword"].strip(), step["text"], _cells(step.get("dataTable", {}).get("rows", ())))
        for step in told["steps"]
    )


def _examples(told: Mapping[str, Any]) -> Examples:
    (heads,) = _cells([told["tableHeader"]])
    return Examples(heads, _cells(told["tableBody"]))


def _cells(rows: Iterable[Mapping[str, Any]]) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(cell["value"] for cell in row["cells"]) for row in rows)
