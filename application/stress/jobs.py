"""Stress tests wait their turn and run one at a time, beside everything else; their results are kept for a while."""

from collections import OrderedDict, deque
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from threading import Condition, Event, Thread
from typing import Final
from uuid import UUID

import structlog

from application.stress.outcome import Outcome, work_out
from application.stress.plan import Plan
from application.stress.refusals import TooManyStressTests
from domain.errors import DomainError

MOST_WAITING: Final = 16
MOST_WAITING_FOR_ONE: Final = 3
"""How many tests of one account wait or run at most."""
MOST_KEPT: Final = 128
_logger = structlog.get_logger("handslag.stress")

Work = Callable[[], None]


class JobState(StrEnum):
    """Where a stress test stands."""

    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    STOPPED = "stopped"
    REFUSED = "refused"
    FAILED = "failed"


class _Stopped(Exception):
    """Nobody wants the result any more."""


@dataclass(eq=False)
class Job:
    """A stress test that someone asked for; only that account sees it."""

    account: str
    partnership: UUID
    name: str
    plan: Plan
    state: JobState = JobState.WAITING
    done: int = 0
    outcome: Outcome | None = None
    refusal: DomainError | None = None
    finished: Event = field(default_factory=Event)

    @property
    def key(self) -> "Key":
        """Under which it is kept."""
        return self.account, self.partnership, self.name

    def wait(self, seconds: float) -> bool:
        """Wait until it is finished; tell whether it is."""
        return self.finished.wait(seconds)


Key = tuple[str, UUID, str]


class Jobs:
    """The stress tests that wait, run, or are kept."""

    def __init__(self) -> None:
        self._jobs: OrderedDict[Key, Job] = OrderedDict()
        self._waiting: deque[Job] = deque()
        self._changed = Condition()
        self._thread: Thread | None = None
        self._closed = False

    def submit(self, job: Job) -> Job:
        """Let a test wait its turn; the same one that is there already is given instead.

        Raises: TooManyStressTests.
        """
        with self._changed:
            known = self._jobs.get(job.key)
            if known is not None and known.state not in (JobState.STOPPED, JobState.FAILED):
                self._jobs.move_to_end(job.key)
                return known
            self._require_room(job.account)
            self._jobs[job.key] = job
            self._waiting.append(job)
            self._forget_old()
            self._start()
            self._changed.notify()
        return job

    def _require_room(self, account: str) -> None:
        open_jobs = [job for job in self._jobs.values() if not job.finished.is_set()]
        own = sum(job.account == account for job in open_jobs)
        if len(open_jobs) >= MOST_WAITING or own >= MOST_WAITING_FOR_ONE:
            raise TooManyStressTests(len(open_jobs))

    def _forget_old(self) -> None:
        finished = [key for key, job in self._jobs.items() if job.finished.is_set()]
        for key in finished[: max(0, len(self._jobs) - MOST_KEPT)]:
            del self._jobs[key]

    def _start(self) -> None:
        if self._thread is None:
            self._thread = Thread(target=self._run, name="stress tests", daemon=True)
            self._thread.start()

    def get(self, key: Key) -> Job | None:
        """Give a test that waits, runs or is kept."""
        with self._changed:
            return self._jobs.get(key)

    def stop(self, job: Job) -> None:
        """Stop a test that nobody wants any more; one that is finished is let go."""
        with self._changed:
            if job.finished.is_set():
                self._jobs.pop(job.key, None)
                return
            job.state = JobState.STOPPED
            job.finished.set()

    def close(self) -> None:
        """Stop all tests and the thread in which they run."""
        with self._changed:
            self._closed = True
            thread, self._thread = self._thread, None
            self._changed.notify_all()
        if thread is not None:
            thread.join()

    def _run(self) -> None:
        while (job := self._next()) is not None:
            self._work(job)

    def _next(self) -> Job | None:
        with self._changed:
            while not self._closed:
                while self._waiting:
                    job = self._waiting.popleft()
                    if job.state is JobState.WAITING:
                        job.state = JobState.RUNNING
                        return job
                self._changed.wait()
        return None

    def _work(self, job: Job) -> None:
        def progress(done: int, _paths: int) -> None:
            job.done = done
            if self._closed or job.state is JobState.STOPPED:
                raise _Stopped

        try:
            self._end(job, JobState.DONE, outcome=work_out(job.plan, progress=progress))
        except _Stopped:
            self._end(job, JobState.STOPPED)
        except DomainError as refusal:
            self._end(job, JobState.REFUSED, refusal=refusal)
        except Exception as error:  # noqa: BLE001 - one test that fails may not end the thread of all
            _logger.error("stress test failed", error=type(error).__name__)
            self._end(job, JobState.FAILED)

    def _end(
        self, job: Job, state: JobState, *, outcome: Outcome | None = None, refusal: DomainError | None = None
    ) -> None:
        with self._changed:
            if job.state is JobState.RUNNING:
                job.outcome, job.refusal, job.state = outcome, refusal, state
            job.finished.set()
