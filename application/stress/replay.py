"""A stretch of the history that comes again: "2022 again" as a given course of prices."""

from decimal import Decimal

from application.stress.inputs import ShockPath, StressInputs
from application.stress.refusals import StressStretchOutside
from domain.quantities import EXACT, to_shock


def again(inputs: StressInputs, name: str, *, first: int, months: int) -> ShockPath:
    """Let a stretch of the history follow the base month; afterwards prices stay where they are.

    `first` counts the levels from 0; the stretch holds the changes after that level. Unit of `months`: months,
    of which at most the horizon is used.

    Raises: StressStretchOutside when the stretch does not lie in every series.
    """
    longest = min(map(len, inputs.levels.values())) - 1
    if first < 0 or months < 1 or first + months > longest:
        raise StressStretchOutside(first, months, longest)
    changes = {series: _changes(levels[first : first + months + 1]) for series, levels in inputs.levels.items()}
    return ShockPath(name=name, changes={series: _held(rows, inputs.horizon) for series, rows in changes.items()})


def _changes(levels: tuple[Decimal, ...]) -> tuple[Decimal, ...]:
    return tuple(to_shock(EXACT.subtract(EXACT.divide(level, levels[0]), Decimal(1))) for level in levels[1:])


def _held(changes: tuple[Decimal, ...], horizon: int) -> tuple[Decimal, ...]:
    return (changes + changes[-1:] * horizon)[:horizon]
