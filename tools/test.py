"""Runs the tests and features: `./handslag test [arguments of pytest]`."""

import os
import sys
from pathlib import Path

import pytest

from tools.browser import ensure_browser

ROOT = Path(__file__).resolve().parent.parent


def main(arguments: list[str]) -> int:
    os.chdir(ROOT)
    ensure_browser()
    return int(pytest.main(arguments))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
