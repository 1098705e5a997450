"""Folds courses of prices into what a clause makes the payer compensate. Every array is written in place.

Rows are months or evaluations, columns are paths. No figure of a path depends on the paths beside it, so the
size of a chunk changes nothing. Source: model sections 3.3, 3.4 and 10.
"""

from typing import Final

import numpy as np

from application.stress.history import Floats, History
from application.stress.terms import Split, Terms

HAIR: Final = 1e-12
"""Binary floats miss a bound by less than this; what comes this close has reached it."""


class Bench:
    """The arrays in which one chunk of paths is worked out, made once and written over by the next chunk."""

    def __init__(self, history: History, paths: int) -> None:
        shape = (history.horizon, paths)
        self.history = history
        self.paths = paths
        self.prices = [np.empty(shape) for _ in history.series]
        self.shocks, self._size, self._sign = (np.empty(shape) for _ in range(3))
        self._seen, self._side, self._rates, self._falls, self._spare = (np.empty(shape) for _ in range(5))
        self._halves = np.empty((history.horizon // 12, 6, paths))

    def measure(self, series: int, growth: tuple[float, ...] | None) -> None:
        """Measure the shocks of a driver: what its price does beyond the growth that was priced in."""
        prices = self.prices[series]
        if growth is not None:
            prices = np.divide(prices, np.array(growth)[:, None], out=self.shocks)
        np.subtract(prices, 1.0, out=self.shocks)
        np.abs(self.shocks, out=self._size)
        np.copysign(1.0, self.shocks, out=self._sign)

    def peak(self, out: Floats) -> None:
        """Write the largest shock of each path, as a size, into `out`."""
        np.maximum.reduce(self._size, axis=0, out=out)

    def compensate(self, terms: Terms) -> Floats:
        """Give what is compensated after each evaluation; valid until the next call. Unit: fraction of the cost."""
        seen = self.shocks[:: terms.every] if terms.own else self._seen_by(terms)
        rates = self._rates[: len(seen)]
        self._split(terms, seen, rates)
        if terms.cap is not None:
            np.minimum(rates, terms.cap, out=rates)
        if terms.floor is not None:
            np.maximum(rates, terms.floor, out=rates)
        if terms.stepped:
            self._hold_to_steps(terms, rates)
        return rates

    def add_years(self, rates: Floats, weight: float, onto: Floats) -> None:
        """Add the mean of each year, times a weight, to the years in `onto`."""
        part = rates.reshape(len(onto), len(rates) // len(onto), self.paths)
        weight /= part.shape[1]
        while (left := part.shape[1]) > 1:
            half = left // 2
            halves = np.add(part[:, :half], part[:, half : 2 * half], out=self._halves[:, :half])
            if left % 2:
                halves[:, 0] += part[:, -1]
            part = halves
        onto += np.multiply(part[:, 0], weight, out=self._halves[:, 0])

    def _seen_by(self, terms: Terms) -> Floats:
        """Give the deviation that a clause sees at each evaluation: another index, months ago, less growth."""
        history = self.history
        past = [month - terms.lag for month in range(1, history.horizon + 1, terms.every)]
        known = sum(month < 1 for month in past)
        seen = self._seen[: len(past)]
        seen[:known] = np.array([history.months_ago(terms.series, -month) for month in past[:known]])[:, None]
        if known < len(past):
            seen[known:] = self.prices[terms.series][past[known] - 1 : past[-1] : terms.every]
        base = history.months_ago(terms.series, terms.lag)
        growth = np.ones(len(past)) if terms.growth is None else np.array(terms.growth)
        seen /= (base * growth)[:, None]
        seen -= 1.0
        return seen

    def _split(self, terms: Terms, seen: Floats, rates: Floats) -> None:
        if terms.ups is not terms.downs:
            self._split_apart(terms, seen, rates)
        elif terms.ups.flat:
            np.multiply(seen, terms.ups.shares[0], out=rates)
        elif terms.own:
            self._part(terms.ups, self._size[:: terms.every], rates, whole=terms.whole)
            rates *= self._sign[:: terms.every]
        else:
            self._part(terms.ups, np.abs(seen, out=self._side[: len(seen)]), rates, whole=terms.whole)
            np.copysign(rates, seen, out=rates)

    def _split_apart(self, terms: Terms, seen: Floats, rates: Floats) -> None:
        """Split rises and falls by bands of their own."""
        side, falls = self._side[: len(seen)], self._falls[: len(seen)]
        self._part(terms.ups, np.maximum(seen, 0.0, out=side), rates, whole=terms.whole)
        np.negative(np.minimum(seen, 0.0, out=side), out=side)
        self._part(terms.downs, side, falls, whole=terms.whole)
        rates -= falls

    def _part(self, split: Split, size: Floats, part: Floats, *, whole: bool) -> None:
        """Write the payer's part of deviations of these sizes."""
        if whole:
            band = np.searchsorted(np.array(split.bounds) - HAIR, size, side="right")
            np.multiply(np.array(split.shares)[band], size, out=part)
            return
        begun = False
        for lower, upper, share in split.slices():
            borne = self._spare[: len(size)] if begun else part
            np.clip(size, lower, upper, out=borne)
            if lower:
                borne -= lower
            if share != 1:
                borne *= share
            if begun:
                part += borne
            begun = True
        if not begun:
            part.fill(0.0)

    def _hold_to_steps(self, terms: Terms, rates: Floats) -> None:
        before = np.zeros(self.paths)
        for rate in rates:
            if terms.step_up is not None:
                np.minimum(rate, before + terms.step_up, out=rate)
            if terms.step_down is not None:
                np.maximum(rate, before - terms.step_down, out=rate)
            before = rate
