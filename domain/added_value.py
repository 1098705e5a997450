"""Added value: what working together brings each party that it would not have alone, reviewed every year.

A review is done when every party stated it anew; then the next one is due a year later. One that is not done stays due.
Source: statement S4.9.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Annotated, ClassVar, Final, TypeAlias

from pydantic import Field

from domain.calendar import add_months
from domain.facts import Author, Event, Title
from domain.facts import Command as AnyCommand
from domain.memory.conduct import Recurring
from domain.quantities import Money
from domain.running import ClockKind, RunningClock
from domain.state import Partnership, Status

YEARLY: Final = 12

Worth: TypeAlias = Annotated[Money | None, Field(description="What it is worth a year, if that can be said.")]


class StateAddedValue(AnyCommand):
    """State what working together brings your party that it would not have alone.

    The review of the year is done once every party stated it.
    """

    added_value: Annotated[Title, Field(description="What it brings your party.")]
    worth: Worth = None


class AddedValueStated(Event):
    """A party stated what working together brings it that it would not have alone."""

    TOPIC: ClassVar[str] = "partnership.added-value-stated"

    added_value: Title
    worth: Worth


class AddedValueReviewed(Event):
    """Every party stated the added value: the yearly review is done, and the next one is due."""

    TOPIC: ClassVar[str] = "partnership.added-value-reviewed"

    was_due_on: Annotated[date | None, Field(description="Day on which it was due; empty is the first one.")]
    next_due_on: date


Command: TypeAlias = StateAddedValue
Recorded: TypeAlias = AddedValueStated | AddedValueReviewed


def decide(partnership: Partnership, command: Command, author: Author) -> tuple[Event, ...]:
    """Decide what stating the added value leads to: the last statement makes the review done."""
    duty = partnership.commitments.conduct.added_value
    stated = AddedValueStated.of(command, author, added_value=command.added_value, worth=command.worth)
    if _waiting(partnership, duty) != (author.party,):
        return (stated,)
    following = add_months(command.effective_on, YEARLY)
    return (stated, AddedValueReviewed.of(command, author, was_due_on=duty.due_on, next_due_on=following))


def _waiting(partnership: Partnership, duty: Recurring) -> tuple[str, ...]:
    return tuple(party for party in partnership.parties if party not in duty.spoken)


def evolve(partnership: Partnership, event: Recorded) -> Partnership:
    """Give the partnership after an event about the added value."""
    duty = partnership.commitments.conduct.added_value
    match event:
        case AddedValueStated():
            return _with(partnership, replace(duty, spoken=duty.spoken | {event.by}))
        case AddedValueReviewed():
            return _with(partnership, Recurring(YEARLY, event.next_due_on))


def _with(partnership: Partnership, duty: Recurring) -> Partnership:
    conduct = replace(partnership.commitments.conduct, added_value=duty)
    return replace(partnership, commitments=replace(partnership.commitments, conduct=conduct))


def clocks(partnership: Partnership) -> Iterator[RunningClock]:
    """Give the day on which the added value is to be reviewed next; silence changes nothing."""
    duty = partnership.commitments.conduct.added_value
    if duty.due_on is not None and partnership.status is not Status.ENDED:
        yield RunningClock(ClockKind.ADDED_VALUE, "", "", duty.due_on, _waiting(partnership, duty))
