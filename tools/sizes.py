"""Prints how long files and functions are, and fails past the hard stops: `./handslag sizes`.

The lines of a function are those from `def` to its end, without its docstring and without empty lines.
"""

import ast
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tools.project import ROOT, project_files, shown

FOLDERS = ("domain", "application", "interfaces", "tools", "tests", "features", "benchmarks")
TEST_FOLDERS = ("tests", "features")
LONGEST_CODE_FILE = 300
LONGEST_TEST_FILE = 400
LONGEST_DOMAIN_FUNCTION = 30
LONGEST_FUNCTION = 40
LONGEST_FEATURE = 40
TOUR = "tour.feature"
"""One story in chapters; a test holds it to a page for every few of them."""
ROW = "{:<12}{:>7}{:>8}{:>6}{:>6}{:>11}{:>8}{:>6}{:>6}"


@dataclass(frozen=True)
class Measured:
    """A file or function and its number of lines, with the number it may not pass."""

    name: str
    lines: int
    limit: int


def folder_of(path: Path) -> str:
    return path.relative_to(ROOT).parts[0]


def file_size(path: Path) -> Measured:
    limit = LONGEST_TEST_FILE if folder_of(path) in TEST_FOLDERS else LONGEST_CODE_FILE
    return Measured(shown(path), len(path.read_text("utf-8").splitlines()), limit)


def function_sizes(path: Path) -> Iterator[Measured]:
    limit = LONGEST_DOMAIN_FUNCTION if folder_of(path) == "domain" else LONGEST_FUNCTION
    source = path.read_text("utf-8")
    lines = source.splitlines()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield Measured(f"{shown(path)}:{node.lineno} {node.name}", function_lines(node, lines), limit)


def function_lines(node: ast.FunctionDef | ast.AsyncFunctionDef, lines: list[str]) -> int:
    first = node.body[0]
    docstring = range(first.lineno, (first.end_lineno or 0) + 1) if ast.get_docstring(node) else range(0)
    body = range(node.lineno, (node.end_lineno or 0) + 1)
    return sum(1 for number in body if number not in docstring and lines[number - 1].strip())


def feature_sizes() -> list[Measured]:
    features = [path for path in project_files("*.feature") if path.name != TOUR]
    return [Measured(shown(path), len(path.read_text("utf-8").splitlines()), LONGEST_FEATURE) for path in features]


def figures(measured: list[Measured]) -> tuple[int, int, int, int]:
    """How many, the median, the ninetieth percentile and the longest."""
    lines = sorted(one.lines for one in measured) or [0]
    last = len(lines) - 1
    return len(measured), lines[last // 2], lines[round(last * 0.9)], lines[last]


def main() -> int:
    print(ROW.format("", "files", "median", "p90", "max", "functions", "median", "p90", "max"))
    stopped = []
    paths = [*project_files("*.py"), ROOT / "handslag"]
    for folder in (*FOLDERS, "handslag"):
        own = [path for path in paths if folder_of(path) == folder]
        files = [file_size(path) for path in own]
        functions = [function for path in own for function in function_sizes(path)]
        print(ROW.format(folder, *figures(files), *figures(functions)))
        stopped += [one for one in files + functions if one.lines > one.limit]
    features = feature_sizes()
    print(ROW.format(".feature", *figures(features), "", "", "", ""))
    stopped += [one for one in features if one.lines > one.limit]
    for one in stopped:
        print(f"{one.name}: {one.lines} lines, at most {one.limit}")
    return 1 if stopped else 0


if __name__ == "__main__":
    sys.exit(main())
