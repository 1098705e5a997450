"""The layers of the design are those of the code; the contracts between them stand in pyproject.toml."""

import re

import pytest
from importlinter.cli import lint_imports

from tools.project import ROOT


def test_the_code_keeps_every_contract_between_its_layers(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(ROOT)

    status = lint_imports(config_filename="pyproject.toml", no_cache=True, no_logo=True)

    assert status == 0, capsys.readouterr().out


def test_no_interface_lets_anybody_in_to_a_partnership_by_itself() -> None:
    """The one way in writes down what an auditor reads; whoever authorizes elsewhere would answer without it."""
    sources = {path: path.read_text("utf-8") for path in (ROOT / "interfaces").rglob("*.py")}

    wrong = [str(path) for path, text in sources.items() if re.search(r"\bauthorize\b(?!_)", text)]

    assert wrong == []
