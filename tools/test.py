"""Runs the tests and features: `./handslag test [arguments of pytest]`.

Without arguments every test runs, spread over the processors of the machine.
"""

import os
import sys

import pytest

from tools.browser import ensure_browser
from tools.project import ROOT

EVERY_TEST = ["-n", "logical", "--maxprocesses", "4", "--dist", "worksteal"]


def main(arguments: list[str]) -> int:
    os.chdir(ROOT)
    ensure_browser()
    return int(pytest.main(arguments or EVERY_TEST))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
