"""Measures several ways of doing the same work in turn, so that a noisy moment strikes all of them alike."""

import statistics
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from itertools import count
from threading import Barrier, Thread
from typing import Any, Literal

Measure = Callable[[], float]
Better = Literal["higher", "lower"]


@dataclass(frozen=True)
class Work:
    """One line of the table: the work done by Handslag, by the raw driver, and by the library as it comes."""

    name: str
    unit: str
    ours: Measure
    floor: Measure | None = None
    peer: Measure | None = None
    better: Better = "higher"
    target: str = ""
    floor_is: str = ""


@dataclass
class Line:
    """What was measured of one work in one store: every sample, in the order of the rounds."""

    store: str
    name: str
    unit: str
    better: Better
    target: str
    floor_is: str
    ours: list[float] = field(default_factory=list)
    floor: list[float] = field(default_factory=list)
    peer: list[float] = field(default_factory=list)

    def to_floor(self) -> float | None:
        """The median over the rounds of ours divided by the floor of the same round."""
        return _ratio(self.ours, self.floor)

    def to_peer(self) -> float | None:
        """The median over the rounds of ours divided by the peer of the same round."""
        return _ratio(self.ours, self.peer)

    def plain(self) -> dict[str, Any]:
        medians = {f"{name}_median": _median(getattr(self, name)) for name in ("ours", "floor", "peer")}
        return {**asdict(self), **medians, "to_floor": self.to_floor(), "to_peer": self.to_peer()}


def _median(samples: Sequence[float]) -> float | None:
    return statistics.median(samples) if samples else None


def _ratio(ours: Sequence[float], others: Sequence[float]) -> float | None:
    if not others or not all(others):
        return None
    return statistics.median(our / other for our, other in zip(ours, others, strict=True))


def measured(store: str, work: Work, *, rounds: int) -> Line:
    """Measure a work: in each round ours, the floor and the peer in turn, every second round in reverse."""
    line = Line(store, work.name, work.unit, work.better, work.target, work.floor_is)
    ways: Mapping[str, Measure | None] = {"ours": work.ours, "floor": work.floor, "peer": work.peer}
    for number in range(rounds):
        for name in reversed(ways) if number % 2 else ways:
            measure = ways[name]
            if measure is not None:
                getattr(line, name).append(measure())
    return line


def rate(act: Callable[[int, int], int], *, seconds: float, threads: int = 1) -> Measure:
    """Give how many things per second are done, when each thread acts again and again for some seconds.

    `act` is given the number of the thread and of the turn, and tells how many things it did.
    """

    def measure() -> float:
        done = [0] * threads
        failures: list[Exception] = []
        start = Barrier(threads + 1)

        def run(thread: int) -> None:
            start.wait()
            until = time.perf_counter() + seconds
            try:
                for turn in count():
                    if time.perf_counter() >= until:
                        return
                    done[thread] += act(thread, turn)
            except Exception as failure:  # noqa: BLE001 - told below, in the thread that measures
                failures.append(failure)

        workers = [Thread(target=run, args=(thread,)) for thread in range(threads)]
        for worker in workers:
            worker.start()
        start.wait()
        began = time.perf_counter()
        for worker in workers:
            worker.join()
        if failures:
            raise failures[0]
        return sum(done) / (time.perf_counter() - began)

    return measure


def took(act: Callable[[], object], *, times: int = 1) -> Measure:
    """Give the milliseconds that one act takes: the median of several."""

    def measure() -> float:
        samples = []
        for _ in range(times):
            began = time.perf_counter()
            act()
            samples.append((time.perf_counter() - began) * 1000)
        return statistics.median(samples)

    return measure


def per_second(act: Callable[[], int]) -> Measure:
    """Give how many things per second one act gets done; it tells how many it did."""

    def measure() -> float:
        began = time.perf_counter()
        done = act()
        return done / (time.perf_counter() - began)

    return measure
