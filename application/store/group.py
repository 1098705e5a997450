"""Group commit: appends that wait at the same time share one transaction, and each gets its own answer.

The one that has waited longest leads: it takes along those behind it and hands the lead to the next one. No thread of
its own, and nobody waits beyond the deadline for a turn.
"""

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from threading import Event, Lock
from time import monotonic

from application.store.append import Prepared, Receipt
from application.store.errors import OutcomeUnknown, StoreBusy

TOGETHER = 64
"""How many appends share one transaction at most."""
AFTERWARDS = 1.0
"""Seconds after its deadline in which an append that is being committed may still learn its outcome."""


@dataclass(eq=False)
class Call:
    """The appends of one caller, and their outcome once there is one."""

    parts: Sequence[Prepared]
    until: float
    outcome: tuple[Receipt, ...] | Exception | None = None
    turn: Event = field(default_factory=Event)

    @property
    def command(self) -> str:
        """The key under which the caller may repeat."""
        return self.parts[0].append.command_id


class GroupCommit:
    """Puts the appends of all threads of this process in a row."""

    def __init__(self, commit: Callable[[Sequence[Call]], None], *, deadline: float) -> None:
        self._commit = commit
        self._deadline = deadline
        self._mutex = Lock()
        self._waiting: deque[Call] = deque()
        self._led = False

    def submit(self, parts: Sequence[Prepared]) -> tuple[Receipt, ...]:
        """Have appends committed, together with others or alone, and give their receipts.

        Raises:
            StoreBusy: their turn did not come before the deadline; nothing was written.
            StoreError: whatever else came of them.
        """
        call = Call(parts, monotonic() + self._deadline)
        with self._mutex:
            leads = not self._led
            self._led = True
            if not leads:
                self._waiting.append(call)
        if not leads:
            leads = self._wait(call)
        if leads:
            self._lead(call)
        if isinstance(call.outcome, Exception):
            raise call.outcome
        if call.outcome is None:
            raise OutcomeUnknown(call.command, "the append that led this one did not end in time")
        return call.outcome

    def _wait(self, call: Call) -> bool:
        """Wait for an outcome, or for the lead; tell whether this call leads."""
        try:
            if not call.turn.wait(max(0.0, call.until - monotonic())):
                if self._left(call):
                    raise StoreBusy("no turn to write came in time")
                call.turn.wait(AFTERWARDS)
        except BaseException:
            if not self._left(call) and call.turn.is_set() and call.outcome is None:
                self._hand_over()
            raise
        return call.outcome is None and call.turn.is_set()

    def _left(self, call: Call) -> bool:
        """Leave the row; tell whether the call still stood in it."""
        with self._mutex:
            if call not in self._waiting:
                return False
            self._waiting.remove(call)
            return True

    def _lead(self, call: Call) -> None:
        with self._mutex:
            others = [self._waiting.popleft() for _ in range(min(len(self._waiting), TOGETHER - 1))]
        calls = [call, *others]
        try:
            self._commit(calls)
        except BaseException as failure:
            for unfinished in (one for one in calls if one.outcome is None):
                unfinished.outcome = OutcomeUnknown(unfinished.command, f"the commit broke off: {failure!r}")
            raise
        finally:
            self._hand_over()
            for other in others:
                other.turn.set()

    def _hand_over(self) -> None:
        with self._mutex:
            if self._waiting:
                self._waiting.popleft().turn.set()
            else:
                self._led = False
