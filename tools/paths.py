"""Fails when a file of the project points at a place that only one machine has."""

import re
import sys
from collections.abc import Iterator
from pathlib import Path

from tools.project import ROOT, project_files, shown

PERSONAL_FOLDER = re.compile(r"(?:/home/|/Users/|[A-Z]:\\Users\\)\w+")
UPWARD_PATH = re.compile(r"(?<![\w./])(?:\.\./)+[\w./-]*")


def faults(path: Path) -> Iterator[str]:
    try:
        text = path.read_text("utf-8")
    except UnicodeDecodeError:  # a picture or a font
        return
    for number, line in enumerate(text.splitlines(), start=1):
        leaving = [found for found in UPWARD_PATH.findall(line) if leaves_project(path, found)]
        for found in PERSONAL_FOLDER.findall(line) + leaving:
            yield f"{shown(path)}:{number}: {found} is not part of the project"


def leaves_project(path: Path, relative: str) -> bool:
    return not (path.parent / relative).resolve().is_relative_to(ROOT)


def main() -> int:
    found = [fault for path in project_files() for fault in faults(path)]
    print("\n".join(found) if found else "every path is inside the project")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
