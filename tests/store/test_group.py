"""Waiting appends share a commit, and a broken one blocks nobody."""

import threading
from collections.abc import Sequence
from uuid import UUID

import pytest

from application.store.append import Prepared, Receipt
from application.store.errors import OutcomeUnknown, StoreBusy
from application.store.group import Call, GroupCommit
from tests.store.events import an_append

NOTHING: tuple[Receipt, ...] = ()


def prepared(number: int) -> list[Prepared]:
    append = an_append(UUID(int=number + 1), 0, key=f"k{number}")
    return [Prepared(append, str(append.stream), "command", (), (), {})]


class Commits:
    """Counts the calls of each commit, and holds the first one until it is let go."""

    def __init__(self) -> None:
        self.sizes: list[int] = []
        self.begun = threading.Event()
        self.go_on = threading.Event()
        self.failure: BaseException | None = None

    def __call__(self, calls: Sequence[Call]) -> None:
        self.sizes.append(len(calls))
        self.begun.set()
        self.go_on.wait(20)
        if self.failure:
            raise self.failure
        for call in calls:
            call.outcome = NOTHING


def test_those_who_wait_behind_a_commit_share_the_next_one() -> None:
    commits = Commits()
    group = GroupCommit(commits, deadline=20)
    threads = [threading.Thread(target=group.submit, args=(prepared(number),)) for number in range(100)]

    threads[0].start()
    commits.begun.wait(20)
    for thread in threads[1:]:
        thread.start()
    while len(group._waiting) < 99:
        """Wait until all of them stand in the row."""
    commits.go_on.set()
    for thread in threads:
        thread.join(20)

    assert commits.sizes == [1, 64, 35]


def test_a_turn_that_does_not_come_in_time_is_busy_and_leaves_the_row() -> None:
    commits = Commits()
    group = GroupCommit(commits, deadline=0.2)
    leader = threading.Thread(target=group.submit, args=(prepared(0),))
    leader.start()
    commits.begun.wait(20)

    with pytest.raises(StoreBusy):
        group.submit(prepared(1))

    commits.go_on.set()
    leader.join(20)
    assert group.submit(prepared(2)) == NOTHING
    assert commits.sizes == [1, 1]


def test_a_commit_that_breaks_off_leaves_the_outcome_unknown_and_the_way_free() -> None:
    commits = Commits()
    group = GroupCommit(commits, deadline=20)
    outcomes: list[str] = []

    def submit(number: int) -> None:
        try:
            group.submit(prepared(number))
        except (OutcomeUnknown, ValueError) as failure:
            outcomes.append(type(failure).__name__)

    commits.failure = ValueError("broken")
    first = threading.Thread(target=submit, args=(0,))
    first.start()
    commits.begun.wait(20)
    rest = [threading.Thread(target=submit, args=(number,)) for number in (1, 2)]
    for thread in rest:
        thread.start()
    while len(group._waiting) < 2:
        """Wait until both stand in the row."""
    commits.go_on.set()
    for thread in (first, *rest):
        thread.join(20)

    assert sorted(outcomes) == ["OutcomeUnknown", "ValueError", "ValueError"]
    commits.failure = None
    assert group.submit(prepared(3)) == NOTHING
