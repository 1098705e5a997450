"""The bootstrap brings a machine with only Python to a running command, or says in one sentence what is missing."""

import ast
import hashlib
import os
import shutil
import subprocess
import sys
import zipfile
from dataclasses import dataclass
from pathlib import Path

import pytest

from tools.project import ROOT

COMMAND = """
import os, sys, greeting
print(greeting.WORDS, sys.argv[1:], os.getcwd())
sys.exit(7)
"""
RUN = "import runpy, sys; {}; sys.argv = sys.argv[1:]; runpy.run_path(sys.argv[0], run_name='__main__')"
AS_IT_IS = "pass"
AS_PYTHON_3_9 = "sys.version_info = (3, 9, 18)"
WITHOUT_PIP = "sys.modules.update(pip=None, ensurepip=None)"
PYTHON_OF_THE_MACHINE = str(Path(sys.executable).resolve())
HANDED_OVER = 7


@dataclass(frozen=True)
class Project:
    """A small project that is started by the real bootstrap, on a machine whose only package index is a folder."""

    root: Path
    wheels: Path

    def publish(self, words: str, version: str = "1.0") -> str:
        """Puts a wheel in the index and returns its line in a lock."""
        wheel = self.wheels / f"greeting-{version}-py3-none-any.whl"
        notes = f"greeting-{version}.dist-info"
        with zipfile.ZipFile(wheel, "w") as archive:
            archive.writestr("greeting.py", f"WORDS = {words!r}\n")
            archive.writestr(f"{notes}/METADATA", f"Metadata-Version: 2.1\nName: greeting\nVersion: {version}\n")
            archive.writestr(f"{notes}/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
            archive.writestr(f"{notes}/RECORD", "")
        return f"greeting=={version} --hash=sha256:{hashlib.sha256(wheel.read_bytes()).hexdigest()}\n"

    def lock(self, line: str) -> None:
        (self.root / "requirements.lock").write_text(line)

    def start(
        self, *arguments: str, python: str = AS_IT_IS, path: str = os.defpath
    ) -> subprocess.CompletedProcess[str]:
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("PIP_", "UV_", "PYTHON"))}
        index = {"PIP_NO_INDEX": "1", "PIP_FIND_LINKS": str(self.wheels), "PIP_CONFIG_FILE": os.devnull, "PATH": path}
        return subprocess.run(
            [PYTHON_OF_THE_MACHINE, "-c", RUN.format(python), str(self.root / "handslag"), *arguments],
            cwd=self.wheels,
            env=kept | index,
            capture_output=True,
            text=True,
        )


@pytest.fixture
def project(tmp_path: Path) -> Project:
    made = Project(tmp_path / "project", tmp_path / "wheels")
    command = made.root / "interfaces" / "cli"
    command.mkdir(parents=True)
    made.wheels.mkdir()
    (command / "__main__.py").write_text(COMMAND)
    shutil.copy(ROOT / "handslag", made.root)
    shutil.copy(ROOT / "requirements-uv.lock", made.root)
    made.lock(made.publish("goedemorgen"))
    return made


def test_the_first_start_installs_if_need_be_without_uv_and_hands_over_from_any_folder(project: Project) -> None:
    started = project.start("assess", "file name.json")

    assert started.returncode == HANDED_OVER, started.stderr
    assert started.stdout == f"goedemorgen ['assess', 'file name.json'] {project.wheels}\n"
    assert "later starts are immediate" in started.stderr
    assert "uv could not install the packages, so pip does it" in started.stderr


def test_the_second_start_needs_no_index_and_says_nothing(project: Project) -> None:
    project.start()
    next(project.wheels.glob("*.whl")).unlink()

    started = project.start("demo")

    assert started.returncode == HANDED_OVER
    assert started.stderr == ""


def test_another_lock_is_installed_at_the_next_start(project: Project) -> None:
    project.start()
    project.lock(project.publish("goedenavond", version="2.0"))

    started = project.start()

    assert started.stdout.startswith("goedenavond")


def test_a_moved_project_is_prepared_anew(project: Project) -> None:
    project.start()
    moved = Project(project.root.rename(project.root.with_name("moved")), project.wheels)

    started = moved.start()

    assert started.returncode == HANDED_OVER
    assert "installing the locked packages" in started.stderr


def test_a_package_with_another_hash_is_refused_again_and_again(project: Project) -> None:
    project.publish("tampered")

    refused = [project.start(), project.start()]

    assert [started.returncode for started in refused] == [1, 1]
    assert all("the packages could not be installed" in started.stderr for started in refused)


def test_an_old_python_starts_a_newer_one(project: Project, tmp_path: Path) -> None:
    newer = tmp_path / "python3.12"
    newer.write_text('#!/bin/sh\n[ "$1" = -c ] || echo "started with $2 $3"\n')
    newer.chmod(0o755)

    started = project.start("demo", "--json", python=AS_PYTHON_3_9, path=str(tmp_path))

    assert started.stdout == "started with demo --json\n"


def test_an_old_python_alone_says_what_to_install(project: Project, tmp_path: Path) -> None:
    started = project.start("demo", python=AS_PYTHON_3_9, path=str(tmp_path))

    assert started.returncode == 1
    assert started.stderr.startswith("handslag: Python 3.11 or newer is needed; this is Python 3.9")
    assert "apt-get install python3 python3-venv" in started.stderr


def test_a_python_without_pip_and_venv_says_which_package_is_missing(project: Project) -> None:
    started = project.start("demo", python=WITHOUT_PIP)

    assert started.returncode == 1
    assert started.stderr.endswith("Debian and Ubuntu: sudo apt-get install python3-venv\n")
    assert not (project.root / ".venv").exists()


def test_an_old_python_can_read_the_bootstrap() -> None:
    source = (ROOT / "handslag").read_text("utf-8")

    assert ast.parse(source, feature_version=(3, 6))


def test_the_bootstrap_needs_nothing_but_the_standard_library() -> None:
    tree = ast.parse((ROOT / "handslag").read_text("utf-8"))

    imported = {alias.name.partition(".")[0] for node in tree.body for alias in getattr(node, "names", ())}

    assert imported <= sys.stdlib_module_names
