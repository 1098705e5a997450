"""The layers of the design are those of the code; the contracts between them stand in pyproject.toml."""

import pytest
from importlinter.cli import lint_imports

from tools.project import ROOT


def test_the_code_keeps_every_contract_between_its_layers(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(ROOT)

    status = lint_imports(config_filename="pyproject.toml", no_cache=True, no_logo=True)

    assert status == 0, capsys.readouterr().out
