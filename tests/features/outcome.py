"""What became of each scenario, in however many processes they are played."""

from dataclasses import dataclass, field
from pathlib import Path

import pytest

SCENARIO = "scenario"
"""Under this name a report says which scenario it is about: its file and its title, on two lines."""


@dataclass
class Played:
    """Collects, by the file and the title of a scenario, why it fails; nothing when it holds."""

    faults: dict[tuple[Path, str], list[str]] = field(default_factory=dict)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Keep the outcome of one scenario, or of one row of its examples."""
        for name, value in report.user_properties:
            if name == SCENARIO:
                path, _, title = str(value).partition("\n")
                faults = self.faults.setdefault((Path(path).resolve(), title), [])
                faults += [_why(report)] if report.failed else []


def _why(report: pytest.TestReport) -> str:
    lines = report.longreprtext.splitlines()
    told = [line.removeprefix("E").strip() for line in lines if line.startswith("E ")]
    return "\n".join(told or lines[-1:])
