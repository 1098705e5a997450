"""Binary floats have one room of their own, and nobody pays for it who does not enter."""

import subprocess
import sys

from tools.project import ROOT, project_files, shown

ROOM = "application/stress/"
OUTSIDE = ("tests/", "benchmarks/")


def test_only_the_stress_test_computes_with_arrays() -> None:
    users = {shown(path) for path in project_files("*.py") if "import numpy" in path.read_text("utf-8")}

    assert {user for user in users if not user.startswith((ROOM, *OUTSIDE))} == set()
    assert any(user.startswith(ROOM) for user in users)


def test_the_library_for_arrays_is_loaded_only_when_a_stress_test_runs() -> None:
    modules = "interfaces.cli.app, interfaces.cli.stress, application.assessment"

    told = subprocess.run(
        [sys.executable, "-c", f"import sys, {modules}; print('numpy' in sys.modules)"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )

    assert told.stdout.strip() == "False"
