"""Runs the tests and features: `./handslag test [arguments of pytest]`."""

import os
import sys

import pytest

from tools.browser import ensure_browser
from tools.project import ROOT


def main(arguments: list[str]) -> int:
    os.chdir(ROOT)
    ensure_browser()
    return int(pytest.main(arguments))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
