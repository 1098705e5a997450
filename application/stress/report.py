"""The figures of a stress test, per clause. All amounts are fractions of the contract value over the horizon."""

from collections.abc import Mapping
from dataclasses import dataclass
from math import fsum
from typing import Final

import numpy as np
from numpy.typing import NDArray

from application.stress.fold import HAIR
from application.stress.history import Floats

NEARLY_ALL: Final = 0.95
"""From this share on, the carrier bears a shock one-to-one. Source: model section 3.5."""


@dataclass(frozen=True, slots=True)
class Spread:
    """Mean and nearest-rank percentiles over the paths."""

    mean: float
    p05: float
    p50: float
    p95: float


@dataclass(frozen=True, slots=True)
class ScenarioReport:
    """What one clause brings. Chances are fractions of the paths; None when nothing is there to count."""

    carrier: Spread
    payer: Spread
    p_margin_negative_horizon: float
    p_margin_negative_any_year: float
    p_renegotiation: float | None
    p_carrier_share_95: float | None


@dataclass(frozen=True, slots=True)
class GivenOutcome:
    """What a given course of prices costs: the shock, and per scenario what the payer compensates of it."""

    name: str
    total_shock: float
    payer: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class StressReport:
    """The clauses side by side, on the same courses of prices.

    `digest` is that of the inputs. Where courses were given nothing was drawn: `first_block_starts` is None.
    """

    formula: str
    digest: str
    return_rows: int
    first_block_starts: tuple[int, ...] | None
    total_shock: Spread
    scenarios: Mapping[str, ScenarioReport]
    given: tuple[GivenOutcome, ...]


@dataclass(frozen=True, slots=True)
class PathFigures:
    """Per path what a scenario compensates, and whether a year lost its margin or a threshold was reached."""

    payer: Floats
    short_year: NDArray[np.bool_]
    reached: NDArray[np.bool_] | None


def spread(figures: Floats) -> Spread:
    """Sum figures of paths up; the mean is exact before it is rounded to a float.

    Source: model section 10, step 4.
    >>> spread(np.array([3.0, 1.0, 2.0, 4.0]))
    Spread(mean=2.5, p05=1.0, p50=2.0, p95=4.0)
    """
    ranked = np.sort(figures)
    p05, p50, p95 = (float(ranked[-(-percent * len(ranked) // 100) - 1]) for percent in (5, 50, 95))
    return Spread(fsum(ranked.tolist()) / len(ranked), p05, p50, p95)


def scenario_report(total: Floats, found: PathFigures, margin: float) -> ScenarioReport:
    """Report one scenario from the figures of its paths."""
    carrier = total - found.payer
    adverse = total > HAIR
    nearly_all = carrier[adverse] >= (NEARLY_ALL - HAIR) * total[adverse]
    return ScenarioReport(
        carrier=spread(carrier),
        payer=spread(found.payer),
        p_margin_negative_horizon=_chance(carrier > margin + HAIR),
        p_margin_negative_any_year=_chance(found.short_year),
        p_renegotiation=None if found.reached is None else _chance(found.reached),
        p_carrier_share_95=_chance(nearly_all) if nearly_all.size else None,
    )


def _chance(happened: NDArray[np.bool_]) -> float:
    return int(np.count_nonzero(happened)) / happened.size
