"""The lock files hold every version and hash that pyproject.toml asks for, and no address."""

import re
import tomllib
from importlib.metadata import packages_distributions

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

from tools.project import ROOT, project_files

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
RUNTIME = PROJECT["project"]["dependencies"]
GROUPS = PROJECT["dependency-groups"]
ASKED = {
    "requirements.lock": RUNTIME,
    "requirements-dev.lock": RUNTIME + GROUPS["dev"],
    "requirements-uv.lock": GROUPS["bootstrap"],
}
HASH = re.compile(r"--hash=sha256:[0-9a-f]{64}")
ENTRY = re.compile(r"^[a-z0-9].*?(?=^[a-z0-9]|\Z)", re.MULTILINE | re.DOTALL)
DIRECT = re.compile(r"#.*\bhandslag \(pyproject\.toml")

locks = pytest.mark.parametrize("lock", ASKED)


def entries(lock: str) -> list[str]:
    return ENTRY.findall((ROOT / lock).read_text("utf-8"))


def pin(entry: str) -> Requirement:
    return Requirement(entry.splitlines()[0].rstrip("\\ "))


def pins(lock: str) -> set[str]:
    return {str(pin(entry)) for entry in entries(lock)}


def version(requirement: Requirement) -> Version:
    return Version(next(iter(requirement.specifier)).version)


@locks
def test_a_lock_holds_no_address(lock: str) -> None:
    assert "://" not in (ROOT / lock).read_text("utf-8")


@locks
def test_every_pin_has_hashes(lock: str) -> None:
    assert all(HASH.search(entry) for entry in entries(lock))


@locks
def test_a_lock_answers_everything_that_is_asked(lock: str) -> None:
    pinned = [pin(entry) for entry in entries(lock)]

    for asked in map(Requirement, ASKED[lock]):
        versions = [version(one) for one in pinned if one.name == canonicalize_name(asked.name)]

        assert any(asked.specifier.contains(one) for one in versions), f"{asked}: run ./handslag lock"


@locks
def test_a_lock_holds_no_direct_package_that_nobody_asked_for(lock: str) -> None:
    direct = {pin(entry).name for entry in entries(lock) if DIRECT.search(entry)}

    assert direct == {canonicalize_name(Requirement(asked).name) for asked in ASKED[lock]}


def test_development_runs_on_the_versions_of_production() -> None:
    assert pins("requirements.lock") <= pins("requirements-dev.lock")


def test_no_package_hides_a_folder_of_the_project() -> None:
    folders = {path.relative_to(ROOT).parts[0].removesuffix(".py") for path in project_files("*.py")}

    assert not folders & set(packages_distributions())
