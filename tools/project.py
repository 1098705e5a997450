"""Where the project is and which files belong to it."""

import os
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PASSED_BY = ("__pycache__", "node_modules")


def project_files(pattern: str = "*") -> list[Path]:
    """The files of the project that match, without what tools and git keep in folders of their own."""
    return sorted(path for path in _files() if path.match(pattern))


def shown(path: Path) -> str:
    """The path as people write it: from the root of the project."""
    return path.relative_to(ROOT).as_posix()


def _files() -> Iterator[Path]:
    for folder, subfolders, names in os.walk(ROOT):
        subfolders[:] = [name for name in subfolders if not name.startswith(".") and name not in PASSED_BY]
        yield from (Path(folder, name) for name in names)
