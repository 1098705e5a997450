"""Courses of prices: blocks of the real history drawn in another order, or courses that are given.

Prices are relative to the base month, the last of the history. Log changes of months that stay together add up
to the log of the quotient of their levels, so a block is that quotient and no logarithm is ever taken: what is
left are multiplications, which give the same bits on every machine.
"""

from collections.abc import Iterator, Sequence
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from application.stress.inputs import ShockPath, StressInputs

Floats: TypeAlias = NDArray[np.float64]
Starts: TypeAlias = NDArray[np.intp]
"""Position in the history where each block of a path starts: one row per block, one column per path."""


class History:
    """The changes of all series that are looked at, ready to be repeated."""

    def __init__(self, inputs: StressInputs) -> None:
        self.series = inputs.series_in_use()
        self.horizon = inputs.horizon
        self.block = min(inputs.block, inputs.horizon)
        self.starts = inputs.return_rows - inputs.block + 1
        self.blocks = -(-inputs.horizon // inputs.block)
        self._levels = [np.array([float(level) for level in inputs.levels[name]]) for name in self.series]
        self._growth = [self._of_blocks(levels) for levels in self._levels]

    def _of_blocks(self, levels: Floats) -> Floats:
        """Give the price after each month of a block, one row per month and one column per start."""
        before = levels[: self.starts]
        return np.stack([levels[month : month + self.starts] / before for month in range(1, self.block + 1)])

    def months_ago(self, series: int, months: int) -> float:
        """Give a price of the past, relative to the base."""
        levels = self._levels[series]
        return float(levels[-1 - months] / levels[-1])

    def unfold(self, starts: Starts, prices: Sequence[Floats]) -> None:
        """Write the courses that start so into `prices`: per series one row per month, one column per path.

        All series take the same months, which keeps what they have in common.
        """
        for growth, course in zip(self._growth, prices, strict=True):
            for number, chosen in enumerate(starts):
                first = number * self.block
                block = course[first : first + self.block]
                np.take(growth[: len(block)], chosen, axis=1, out=block, mode="clip")
                if number:
                    block *= course[first - 1]


def drawn(history: History, seed: int, paths: int, chunk: int) -> Iterator[Starts]:
    """Draw the starts of all blocks, path by path, at most `chunk` paths at a time.

    Only the raw stream of the generator is used: it alone is promised to stay the same for ever.
    Source: model section 10, step 2.
    """
    source = np.random.PCG64(seed)
    for first in range(0, paths, chunk):
        count = min(chunk, paths - first)
        raw: NDArray[np.uint64] = source.random_raw(count * history.blocks)
        starts = ((raw >> np.uint64(32)) * np.uint64(history.starts)) >> np.uint64(32)
        yield np.ascontiguousarray(starts.reshape(count, history.blocks).T, dtype=np.intp)


def first_starts(history: History, seed: int) -> tuple[int, ...]:
    """Give the starts of the blocks of the first path, by which anyone can check a draw."""
    return tuple(int(start) for start in next(drawn(history, seed, 1, 1))[:, 0])


def write_given(history: History, paths: Sequence[ShockPath], prices: Sequence[Floats]) -> None:
    """Write given courses into `prices`."""
    for series, course in zip(history.series, prices, strict=True):
        changes = [[float(change) for change in path.changes[series]] for path in paths]
        np.add(np.array(changes).T, 1.0, out=course)
