"""The works that are measured, each beside its raw floor and, where it is cheap, the library as it comes."""

import statistics
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from uuid import UUID, uuid4

from pydantic_core import from_json

from application.assessment import assess
from application.projections.catalogue import PROJECTIONS
from benchmarks.floors import Floor, floor_of
from benchmarks.library import Peer
from benchmarks.material import TOGETHER, Bench, a_bench, an_append, facts
from benchmarks.measuring import Work, per_second, rate, took
from benchmarks.stores import Place
from domain import lifecycle
from domain.goals import GoalAttainmentRecorded
from domain.sharing.presentation import risk_as_plain, risk_periods_as_plain
from domain.sharing.view import risk_view
from tests.domain.sharing.case_reader import CASES, read_case

THREADS: Final = 8
S1: Final = "s1-cleaning"
VISIBLE_TIMES: Final = 40


@dataclass(frozen=True)
class Sizes:
    """How much is measured: seconds of each rate, events of the long partnership, events that projections read."""

    seconds: float = 1.5
    long: int = 10_000
    batch: int = 2_000


@dataclass(frozen=True)
class Contest:
    """Who is measured in one kind of store, each in a store of its own."""

    sizes: Sizes
    bench: Bench
    floor: Floor
    peer: Peer


@contextmanager
def contest_in(place: Place, sizes: Sizes) -> Iterator[Contest]:
    """Open the application, its floor and the library in one kind of store."""
    with ExitStack() as stack:
        bench = a_bench(place)
        stack.callback(bench.handslag.close)
        for thread in range(THREADS):
            bench.partnership(thread)
        bench.command(0, 1)
        leaf = bench.handslag.record.recorder.reading.stream(bench.partnership(0), latest=True, limit=1)[0].state
        floor, peer = floor_of(place, leaf), Peer(place, leaf)
        stack.callback(floor.close)
        stack.callback(peer.close)
        yield Contest(sizes, bench, floor, peer)


def works(contest: Contest) -> Iterator[Work]:
    """Give every work, made ready when it is about to be measured."""
    yield from _commands(contest)
    yield from _appends(contest)
    yield from _loads(contest)
    yield from _projections(contest)
    yield _visible(contest)
    yield _assessment(contest)


def _commands(contest: Contest) -> Iterator[Work]:
    bench, floor, peer, seconds = contest.bench, contest.floor, contest.peer, contest.sizes.seconds
    contracts = [peer.application.sign() for _ in range(THREADS)]
    for threads in (1, THREADS):
        yield Work(
            f"commands in process, {threads} thread{'s' * (threads > 1)}",
            "commands/s",
            rate(bench.command, seconds=seconds, threads=threads),
            rate(lambda _thread, _turn: floor.commit(1), seconds=seconds, threads=threads),
            rate(lambda thread, _turn: peer.application.record(contracts[thread]), seconds=seconds, threads=threads),
            floor_is="raw commit of the same row",
        )


def _appends(contest: Contest) -> Iterator[Work]:
    sqlite = contest.bench.handslag.record.database.dialect == "sqlite"
    targets = ("≥ 0.60", "≥ 1.0", "≥ 0.40") if sqlite else ("≥ 0.45", "≥ 0.50", "≥ 0.85")
    for (threads, number), target in zip(((1, 1), (THREADS, 1), (1, TOGETHER)), targets, strict=True):
        seconds = contest.sizes.seconds
        who = "1 writer" if threads == 1 else f"{threads} threads"
        yield Work(
            f"append in the recorder, {who}, {number} at a time",
            "events/s",
            rate(_appending(contest, number), seconds=seconds, threads=threads),
            rate(_each_time(contest.floor.commit, number), seconds=seconds, threads=threads),
            rate(_each_time(contest.peer.insert, number), seconds=seconds, threads=threads),
            target=target,
            floor_is="raw commit of the same rows",
        )


def _each_time(write: Callable[[int], int], number: int) -> Callable[[int, int], int]:
    return lambda _thread, _turn: write(number)


def _appending(contest: Contest, number: int) -> Callable[[int, int], int]:
    """Give what appends so many events to a stream of its own each time, so that no version is in the way."""
    record, ready = contest.bench.handslag.record, facts(number)

    def append(_thread: int, _turn: int) -> int:
        record.append([an_append(record, uuid4(), 0, ready)])
        return number

    return append


def _loads(contest: Contest) -> Iterator[Work]:
    bench, floor, peer, long = contest.bench, contest.floor, contest.peer, contest.sizes.long
    partnership = bench.partnership(THREADS)
    bench.fill(partnership, long)
    started = [entry.event for entry in bench.handslag.record.read(partnership, until=20)]
    state = lifecycle.replay(started)
    stream = uuid4()
    for _ in range(0, long, TOGETHER):
        floor.insert(floor.rows(TOGETHER, stream))
    aggregate = peer.with_events(long)

    def fold() -> None:
        events = (GoalAttainmentRecorded.model_validate(from_json(leaf)["data"]) for leaf in floor.leaves(stream))
        lifecycle.replay(events, state)

    def cold() -> None:
        lifecycle.replay(entry.event for entry in bench.handslag.record.read(partnership))

    def load() -> object:
        return peer.application.repository.get(aggregate)

    def warm() -> object:
        return bench.handslag.partnership(partnership)

    warm()
    slow = {"unit": "ms", "better": "lower", "peer": took(load)}
    floor_is = "raw fetch, decode and evolve"
    yield Work(
        f"load {long:,} events, cold", ours=took(cold), floor=took(fold), target="≤ 1.3", floor_is=floor_is, **slow
    )
    at_hand = f"load for a command at {long:,} events, warm"
    yield Work(at_hand, ours=took(warm, times=20), target="≤ 0.001 x library", **slow)


def _projections(contest: Contest) -> Iterator[Work]:
    bench, floor, sizes = contest.bench, contest.floor, contest.sizes
    runner, record = bench.handslag.projections, bench.handslag.record
    partnership = bench.partnership(THREADS + 1)
    runner.catch_up()
    alone = rate(lambda _thread, turn: floor.project(turn), seconds=sizes.seconds)
    target = "≥ 10" if record.database.dialect == "sqlite" else "≥ 12"
    floor_is = "one row, bookmark and commit per event"

    def catch_up() -> int:
        runner.catch_up()
        return sizes.batch

    yield Work(
        f"catch-up of {len(PROJECTIONS)} projections",
        "events/s",
        _after_filling(bench, partnership, sizes.batch, per_second(catch_up)),
        alone,
        target=target,
        floor_is=floor_is,
    )

    def rebuild() -> int:
        runner.rebuild(*(projection.name for projection in PROJECTIONS))
        return record.last_position()

    yield Work(f"rebuild of {len(PROJECTIONS)} projections", "events/s", per_second(rebuild), alone, floor_is=floor_is)


def _after_filling(bench: Bench, partnership: UUID, number: int, measure: Callable[[], float]) -> Callable[[], float]:
    def filled() -> float:
        bench.fill(partnership, bench.handslag.record.version_of(partnership) + number)
        return measure()

    return filled


def _visible(contest: Contest) -> Work:
    handslag, bench = contest.bench.handslag, contest.bench
    handslag.projections.catch_up()

    def until_visible() -> float:
        began = time.perf_counter()
        handslag.queries.wait_for(handslag.record.last_position(), timeout=30)
        return (time.perf_counter() - began) * 1000

    def ours() -> float:
        handslag.projections.start()
        handslag.queries.wait_for(handslag.record.last_position(), timeout=30)
        samples = []
        for turn in range(VISIBLE_TIMES):
            bench.command(0, turn)
            samples.append(until_visible())
        return statistics.median(samples)

    commit = took(lambda: contest.floor.commit(1), times=VISIBLE_TIMES)
    return Work(
        "from the answer until every view shows it, p50",
        "ms",
        ours,
        commit,
        better="lower",
        target="≤ 10 ms",
        floor_is="raw commit",
    )


def _assessment(contest: Contest) -> Work:
    text = (Path(CASES) / S1 / "input.json").read_text(encoding="utf-8")

    def model() -> None:
        case = read_case(S1)
        view = risk_view(case.record, as_of=case.as_of)
        risk_as_plain(view), risk_periods_as_plain(view)

    return Work(
        "assess the cleaning case",
        "ms",
        took(lambda: assess(text), times=3),
        took(model, times=3),
        better="lower",
        floor_is="the measuring model alone",
    )
