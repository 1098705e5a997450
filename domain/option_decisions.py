"""Option decisions: a right to extend is exercised, declined, or lapses."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Annotated, ClassVar, Literal, TypeAlias

from pydantic import Field

from domain.errors import Refused
from domain.facts import Act, Agreement, Author, Event, Note, PartyId, Slug, Term, Title
from domain.facts import Change as AnyChange
from domain.facts import Command as AnyCommand
from domain.guards import counted_from, require_running
from domain.options import OptionLeavesGap, require_undecided, views_missing, views_opened
from domain.principles.citations import Under, cited, with_decision
from domain.running import ClockKind, RunningClock
from domain.state import Option, OptionStatus, Partnership, with_entry


class ExerciseJointly(AnyChange):
    """Exercise an option that belongs to both."""

    change: Literal["exercise-jointly"] = "exercise-jointly"
    option: Slug
    reason: Title
    conditions: Title | None = None


class ExerciseOption(AnyCommand):
    """Exercise an option that your party holds alone."""

    ACT: ClassVar[Act] = Act.BIND

    option: Slug
    reason: Note
    conditions: Title | None = None
    principles: Under = ()


class DeclineOption(AnyCommand):
    """Let an option go."""

    ACT: ClassVar[Act] = Act.BIND

    option: Slug
    reason: Note
    principles: Under = ()


class LapseOption(AnyCommand):
    """Record that the window of an option closed without a decision."""

    ACT: ClassVar[Act] = Act.CLOCK

    option: Slug


class OptionExercised(Event):
    """The holder exercised an option."""

    TOPIC: ClassVar[str] = "partnership.option-exercised"

    option: Slug
    new_end: date
    views_missing: Annotated[tuple[PartyId, ...], Field(description="Parties that had not stated a view.")]
    reason: Note
    conditions: Title | None = None


class OptionExercisedJointly(Term):
    """The parties exercised an option together."""

    TOPIC: ClassVar[str] = "partnership.option-exercised-jointly"

    option: Slug
    new_end: date
    views_missing: tuple[PartyId, ...]
    reason: Title
    conditions: Title | None = None


class OptionDeclined(Event):
    """A party let an option go."""

    TOPIC: ClassVar[str] = "partnership.option-declined"

    option: Slug
    views_missing: tuple[PartyId, ...]
    reason: Note


class OptionLapsed(Event):
    """The window of an option closed without a decision."""

    TOPIC: ClassVar[str] = "partnership.option-lapsed"

    option: Slug


Command: TypeAlias = ExerciseOption | DeclineOption | LapseOption
Change: TypeAlias = ExerciseJointly
Recorded: TypeAlias = OptionExercised | OptionExercisedJointly | OptionDeclined | OptionLapsed


@dataclass(eq=False)
class OptionWindowNotOpen(Refused):
    """The window of the option opens later."""

    option: str
    opens_on: date


@dataclass(eq=False)
class OptionWindowClosed(Refused):
    """The window of the option closed."""

    option: str
    notice_deadline: date


@dataclass(eq=False)
class OptionWindowStillOpen(Refused):
    """The option can still be exercised, so it has not lapsed."""

    option: str
    notice_deadline: date


@dataclass(eq=False)
class NotTheHolder(Refused):
    """Only the holder exercises this option; one that belongs to both is exercised at the table."""

    option: str
    holder: str | None


def decide(partnership: Partnership, command: Command, author: Author) -> tuple[Event, ...]:
    """Decide what a decision about an option leads to."""
    option = require_undecided(partnership, command.option)
    decided = _decided(partnership, option, command, author)
    under = () if isinstance(command, LapseOption) else command.principles
    citation = cited(partnership, command, author, under=under, decision=partnership.version + 1)
    return (decided, *views_opened(partnership, command.option, by=decided), *citation)


def _decided(partnership: Partnership, option: Option, command: Command, author: Author) -> Event:
    match command:
        case ExerciseOption():
            return _exercise(partnership, option, command, author)
        case DeclineOption():
            return _decline(partnership, option, command, author)
        case LapseOption():
            if author.today <= option.notice_deadline:
                raise OptionWindowStillOpen(command.option, option.notice_deadline)
            return OptionLapsed.of(command, author, option=command.option)


def _require_window(name: str, option: Option, day: date) -> None:
    if day < option.opens_on:
        raise OptionWindowNotOpen(name, option.opens_on)
    if day > option.notice_deadline:
        raise OptionWindowClosed(name, option.notice_deadline)


def _require_follows_term(partnership: Partnership, name: str, option: Option) -> None:
    if partnership.term is None:
        return
    expected = partnership.term.end + timedelta(days=1)
    if option.start != expected:
        raise OptionLeavesGap(name, expected)


def _exercise(partnership: Partnership, option: Option, command: ExerciseOption, author: Author) -> Event:
    require_running(partnership)
    if option.holder != author.party:
        raise NotTheHolder(command.option, option.holder)
    _require_window(command.option, option, counted_from(command, author))
    _require_follows_term(partnership, command.option, option)
    stated = command.model_dump(include={"option", "reason", "conditions"})
    missing = views_missing(partnership, option)
    return OptionExercised.of(command, author, new_end=option.end, views_missing=missing, **stated)


def _decline(partnership: Partnership, option: Option, command: DeclineOption, author: Author) -> Event:
    if option.holder not in (None, author.party):
        raise NotTheHolder(command.option, option.holder)
    missing = views_missing(partnership, option)
    stated = {"option": command.option, "views_missing": missing, "reason": command.reason}
    return OptionDeclined.of(command, author, **stated)


def agree(partnership: Partnership, change: Change, agreement: Agreement) -> tuple[Event, ...]:
    """Work out what exercising an option together brings about."""
    option = require_undecided(partnership, change.option)
    if option.holder is not None:
        raise NotTheHolder(change.option, option.holder)
    _require_window(change.option, option, agreement.decided_on)
    _require_follows_term(partnership, change.option, option)
    terms = change.model_dump(include={"option", "reason", "conditions"})
    missing = views_missing(partnership, option)
    decided = OptionExercisedJointly.agreed(change, agreement, new_end=option.end, views_missing=missing, **terms)
    return (decided, *views_opened(partnership, change.option, by=decided))


def evolve(partnership: Partnership, event: Recorded) -> Partnership:
    """Give the partnership after a decision about an option."""
    match event:
        case OptionExercised() | OptionExercisedJointly():
            return with_decision(_extended(partnership, event.option, event.new_end), event)
        case OptionDeclined():
            return with_decision(_closed(partnership, event.option, OptionStatus.DECLINED), event)
        case OptionLapsed():
            return _closed(partnership, event.option, OptionStatus.LAPSED)


def _closed(partnership: Partnership, name: str, status: OptionStatus) -> Partnership:
    option = replace(partnership.options[name], status=status)
    return replace(partnership, options=with_entry(partnership.options, name, option))


def _extended(partnership: Partnership, name: str, new_end: date) -> Partnership:
    closed = _closed(partnership, name, OptionStatus.EXERCISED)
    term = closed.term and replace(closed.term, end=new_end)
    return replace(closed, term=term)


def clocks(partnership: Partnership) -> Iterator[RunningClock]:
    """Give for each undecided option the last day of its window."""
    for name, option in partnership.options.items():
        if option.status is OptionStatus.GRANTED:
            holders = (option.holder,) if option.holder else tuple(partnership.parties)
            lapse = LapseOption(effective_on=option.notice_deadline, option=name)
            yield RunningClock(ClockKind.OPTION, name, option.title, option.notice_deadline, holders, lapse)
