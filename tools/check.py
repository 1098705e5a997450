"""Runs every check that needs no test: format, lint, types, layers, sizes, links and paths."""

import subprocess
import sys

from tools.project import ROOT

PYTHON = [sys.executable, "-m"]
LAYERS = "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports(no_cache=True, no_logo=True))"
CHECKS = {
    "format": [*PYTHON, "ruff", "format", "--check", "."],
    "lint": [*PYTHON, "ruff", "check", "."],
    "types": [*PYTHON, "mypy"],
    "layers": [sys.executable, "-c", LAYERS],
    "sizes": [*PYTHON, "tools.sizes"],
    "links": [*PYTHON, "tools.links"],
    "paths": [*PYTHON, "tools.paths"],
}


def passes(name: str, command: list[str]) -> bool:
    print(f"── {name}", flush=True)
    return subprocess.run(command, cwd=ROOT).returncode == 0


def main() -> int:
    failed = [name for name, command in CHECKS.items() if not passes(name, command)]
    print(f"── failed: {', '.join(failed)}" if failed else "── every check passed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
