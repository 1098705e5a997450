"""Writes the three lock files from pyproject.toml: every version and hash, and no address."""

import subprocess
import sys

from tools.project import ROOT

COMPILE = [sys.executable, "-m", "uv", "pip", "compile", "--quiet", "--universal", "--generate-hashes", "--no-header"]
LOCKS = {
    "requirements.lock": ["pyproject.toml"],
    "requirements-dev.lock": ["-c", "requirements.lock", "pyproject.toml", "--group", "dev"],
    "requirements-uv.lock": ["--group", "bootstrap"],
}


def main(arguments: list[str]) -> int:
    for lock, sources in LOCKS.items():
        subprocess.run([*COMPILE, *sources, *arguments, "-o", lock], cwd=ROOT, check=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
