"""Fails when a link in a document leads nowhere inside the project."""

import itertools
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urlsplit

from markdown_it import MarkdownIt
from markdown_it.token import Token

from tools.project import project_files, shown


def inline_tokens(path: Path) -> Iterator[Token]:
    for token in MarkdownIt().enable("table").parse(path.read_text("utf-8")):
        yield from token.children or ()


def targets(path: Path) -> Iterator[str]:
    for token in inline_tokens(path):
        target = token.attrGet("href") or token.attrGet("src")
        if target:
            yield str(target)


def anchors(path: Path) -> set[str]:
    """The anchors a code forge gives to the headings: lower case, words joined by hyphens."""
    tokens = MarkdownIt().parse(path.read_text("utf-8"))
    titles = [after.content for token, after in itertools.pairwise(tokens) if token.type == "heading_open"]
    return {re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in titles}


def fault(path: Path, target: str) -> str | None:
    address = urlsplit(target)
    if address.scheme or address.netloc:
        return None
    goal = path.parent / unquote(address.path) if address.path else path
    if not goal.exists():
        return f"{shown(path)}: {target} does not exist"
    if address.fragment and goal.suffix == ".md" and address.fragment not in anchors(goal):
        return f"{shown(path)}: {target} has no such heading"
    return None


def main() -> int:
    faults = [found for path in project_files("*.md") for target in targets(path) if (found := fault(path, target))]
    print("\n".join(faults) if faults else "every link leads somewhere")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
