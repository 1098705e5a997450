"""What lies with a party: answers to proposals and to talks, promises that are due, and looks that are owed."""

from collections.abc import Iterator

from domain.promises import is_accepted, outcome_of
from domain.running import ClockKind, RunningClock
from domain.state import Partnership
from domain.table import ExpireProposal


def clocks(partnership: Partnership) -> Iterator[RunningClock]:
    """Give the clocks of what lies with a party; only a proposal that stays unanswered is taken off the table."""
    yield from _proposals(partnership)
    yield from _talks(partnership)
    yield from _promises(partnership)
    yield from _disclosures(partnership)


def _proposals(partnership: Partnership) -> Iterator[RunningClock]:
    for number, proposal in partnership.table.items():
        waiting = tuple(party for party in partnership.parties if party not in proposal.assents)
        expire = ExpireProposal(effective_on=proposal.expires_on, proposal=number)
        if proposal.answer_due < proposal.expires_on:
            yield RunningClock(ClockKind.ANSWER, str(number), proposal.title, proposal.answer_due, waiting)
        yield RunningClock(ClockKind.EXPIRY, str(number), proposal.title, proposal.expires_on, waiting, expire)


def _talks(partnership: Partnership) -> Iterator[RunningClock]:
    for number, talk in partnership.talks.items():
        done = talk.answered_by | {talk.opened_by}
        waiting = tuple(party for party in partnership.parties if party not in done)
        if waiting:
            yield RunningClock(ClockKind.TALK, str(number), talk.driver or "", talk.answer_due, waiting)


def _promises(partnership: Partnership) -> Iterator[RunningClock]:
    for number, promise in partnership.promises.items():
        if is_accepted(partnership, promise) and outcome_of(partnership, number) is None:
            yield RunningClock(ClockKind.PROMISE, str(number), promise.title, promise.due, (promise.by,))


def _disclosures(partnership: Partnership) -> Iterator[RunningClock]:
    for number, owed in partnership.disclosures.items():
        if not owed.made_at:
            about = owed.title or owed.topic
            yield RunningClock(ClockKind.DISCLOSURE, str(number), about, owed.due, (owed.owed_by,))
