"""The clauses of a stress test as plain numbers, worked out once and used for every path."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from math import inf
from typing import Final

from application.stress.inputs import ScenarioClause, StressDriver, StressInputs
from domain.clauses import Application, Band, Evaluation
from domain.sharing.compensation import growth_factor

_MONTHS_BETWEEN: Final = {Evaluation.MONTHLY: 1, Evaluation.QUARTERLY: 3, Evaluation.ANNUAL: 12}


@dataclass(frozen=True, slots=True)
class Split:
    """The payer's share of each band: `shares` has one more than `bounds`, since the last band is open."""

    bounds: tuple[float, ...]
    shares: tuple[float, ...]

    @property
    def flat(self) -> bool:
        """Whether one share holds for every size."""
        return not self.bounds

    def slices(self) -> Iterator[tuple[float, float, float]]:
        """Give the lower bound, upper bound and share of every band of which the payer bears something."""
        for lower, upper, share in zip((0.0, *self.bounds), (*self.bounds, inf), self.shares, strict=True):
            if share:
                yield lower, upper, share


@dataclass(frozen=True, slots=True)
class Terms:
    """One clause of one driver. `ups` and `downs` split rises and falls; one object for both is a mirror."""

    series: int
    own: bool
    lag: int
    every: int
    growth: tuple[float, ...] | None
    ups: Split
    downs: Split
    whole: bool
    cap: float | None
    floor: float | None
    step_up: float | None
    step_down: float | None
    threshold: float | None

    @property
    def silent(self) -> bool:
        """Whether nothing is ever compensated."""
        return not (any(self.ups.shares) or any(self.downs.shares) or self.limited)

    @property
    def limited(self) -> bool:
        """Whether anything but the bands decides."""
        return self.stepped or self.cap is not None or self.floor is not None

    @property
    def stepped(self) -> bool:
        """Whether each evaluation is held to the one before."""
        return self.step_up is not None or self.step_down is not None


def terms_of(inputs: StressInputs, driver: StressDriver, clause: ScenarioClause) -> Terms:
    """Turn a clause into numbers."""
    looks_at, every = clause.looks_at(driver.id), _MONTHS_BETWEEN[clause.evaluation]
    same_growth = (clause.priced_in_growth or 0) == (driver.priced_in_growth or 0)
    ups = split_of(clause.bands_up, driver.payer)
    return Terms(
        series=inputs.series_in_use().index(looks_at),
        own=looks_at == driver.id and clause.lag_months == 0 and same_growth,
        lag=clause.lag_months,
        every=every,
        growth=growth_by_month(clause.priced_in_growth, range(1, inputs.horizon + 1, every)),
        ups=ups,
        downs=ups if clause.bands_down is None else split_of(clause.bands_down, driver.payer),
        whole=clause.application is Application.WHOLE,
        cap=_number(clause.cap_rate),
        floor=_number(clause.floor_rate),
        step_up=_number(clause.step_cap_up),
        step_down=_number(clause.step_cap_down),
        threshold=_number(clause.reneg_threshold),
    )


def split_of(bands: Sequence[Band], payer: str) -> Split:
    """Give the share of a payer in each band.

    >>> split_of([Band(upto="0.02", shares={"S": "1"}), Band(upto=None, shares={"S": "0.5", "C": "0.5"})], "C")
    Split(bounds=(0.02,), shares=(0.0, 0.5))
    """
    return Split(
        bounds=tuple(float(band.upto) for band in bands if band.upto is not None),
        shares=tuple(float(band.shares.get(payer, 0)) for band in bands),
    )


def growth_by_month(growth: Decimal | None, months: Sequence[int]) -> tuple[float, ...] | None:
    """Give the growth that the price already holds in each month, by full years; None when it holds none.

    >>> growth_by_month(Decimal("0.02"), (1, 12, 24))
    (1.0, 1.02, 1.0404)
    """
    return tuple(float(growth_factor(growth, month)) for month in months) if growth else None


def _number(rate: Decimal | None) -> float | None:
    return None if rate is None else float(rate)
