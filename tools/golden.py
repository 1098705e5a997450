"""Writes an example of every kind of event that has none yet: `./handslag golden`.

What was recorded once must be readable for ever, so a file is never written again. A new version of an event gets
a file of its own; the hashes in the manifest may only grow in number.
"""

import hashlib
import json
import sys
from pathlib import Path

from application.service import EVENT_TYPES
from domain.facts import Event
from tools.examples import example_of
from tools.project import ROOT, shown

FOLDER = ROOT / "tests" / "architecture" / "golden_events"
MANIFEST = FOLDER / "manifest.sha256"


def file_of(event_type: type[Event]) -> Path:
    return FOLDER / f"{event_type.TOPIC}.v{event_type.VERSION}.json"


def as_text(event: Event) -> str:
    return json.dumps(event.model_dump(mode="json"), ensure_ascii=False, indent=2) + "\n"


def manifest() -> dict[str, str]:
    """The hash of every file, by name."""
    lines = MANIFEST.read_text("utf-8").splitlines() if MANIFEST.exists() else []
    return {name: digest for digest, name in (line.split("  ", 1) for line in lines)}


def digest_of(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def main() -> int:
    FOLDER.mkdir(exist_ok=True)
    for event_type in EVENT_TYPES:
        path = file_of(event_type)
        if not path.exists():
            path.write_text(as_text(example_of(event_type)), "utf-8")
            print(f"{shown(path)}: read it as you would read a clause, it is for ever")
    listed = manifest()
    with MANIFEST.open("a", encoding="utf-8") as file:
        for path in sorted(FOLDER.glob("*.json")):
            if path.name not in listed:
                file.write(f"{digest_of(path)}  {path.name}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
