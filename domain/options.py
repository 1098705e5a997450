"""Options: the right to extend, its window, and what each party wants of it."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from typing import Annotated, ClassVar, Literal, Self, TypeAlias

from pydantic import Field, model_validator

from domain.calendar import Day
from domain.errors import NotFound, Refused
from domain.facts import Agreement, Author, Event, Frozen, Holds, Note, PartyId, Sealed, Slug, Term, Title
from domain.facts import Change as AnyChange
from domain.facts import Command as AnyCommand
from domain.frameworks import require_framework_term
from domain.guards import require_parties
from domain.sealing import AnswersOpened, OpenedAnswer, SealedAnswer, opened, seal, with_answer
from domain.state import Option, OptionStatus, Partnership, with_entry


class Wish(StrEnum):
    """What a party wants of an option."""

    YES = "yes"
    NO = "no"
    CONDITIONAL = "conditional"


class GrantOption(AnyChange):
    """Agree a right to extend, with the window in which it can be exercised."""

    change: Literal["grant-option"] = "grant-option"
    option: Slug
    title: Title
    start: Annotated[Day, Field(description="First day of the extension.")]
    end: Annotated[Day, Field(description="Last day of the extension, included.")]
    opens_on: Annotated[Day | None, Field(description="First day of the window; empty is the day of agreement.")] = None
    notice_deadline: Annotated[Day, Field(description="Last day of the window, included.")]
    holder: Annotated[PartyId | None, Field(description="Party that may exercise it alone; empty is both.")] = None
    price_rule: Annotated[Title | None, Field(description="How the price of the extension is set.")] = None

    @model_validator(mode="after")
    def _dates_in_order(self) -> Self:
        if self.end < self.start:
            raise ValueError("the extension ends on or after the day it starts")
        if self.notice_deadline >= self.start:
            raise ValueError("the window closes before the extension starts")
        if self.opens_on is not None and self.opens_on > self.notice_deadline:
            raise ValueError("the window opens on or before the day it closes")
        return self


class StateOptionView(AnyCommand):
    """State what your party wants of an option, and why, before you know what the others want."""

    option: Slug
    wants: Wish
    reason: Note
    conditions: Note | None = None


class StatedView(Frozen):
    """What a party wants of an option, and why."""

    wants: Wish
    reason: Note
    conditions: Note | None = None


class OpenedView(OpenedAnswer):
    """What one party wants of an option, and why."""

    wants: Wish
    reason: Note
    conditions: Note | None = None


class OptionGranted(Term):
    """The parties agreed a right to extend."""

    TOPIC: ClassVar[str] = "partnership.option-granted"

    option: Slug
    title: Title
    start: date
    end: date
    opens_on: date
    notice_deadline: date
    holder: PartyId | None
    price_rule: Title | None


class OptionViewStated(SealedAnswer):
    """A party stated what it wants of an option."""

    TOPIC: ClassVar[str] = "partnership.option-view-stated"

    option: Slug
    sealed: Annotated[Sealed | None, Holds(StatedView)]


class OptionViewsOpened(AnswersOpened):
    """What the parties had stated about an option is in the open."""

    TOPIC: ClassVar[str] = "partnership.option-views-opened"

    option: Slug
    views: tuple[OpenedView, ...]


Command: TypeAlias = StateOptionView
Change: TypeAlias = GrantOption
Recorded: TypeAlias = OptionGranted | OptionViewStated | OptionViewsOpened


@dataclass(eq=False)
class OptionAlreadyGranted(Refused):
    """An option with this name was granted before."""

    option: str


@dataclass(eq=False)
class UnknownOption(NotFound):
    """No option with this name was granted."""

    option: str


@dataclass(eq=False)
class OptionLeavesGap(Refused):
    """The extension must start on the day after the term or the option before it ends."""

    option: str
    expected: date


@dataclass(eq=False)
class OptionIsDecided(Refused):
    """The option was exercised, declined or lapsed before."""

    option: str
    status: str


def decide(partnership: Partnership, command: Command, author: Author) -> tuple[Event, ...]:
    """Decide what stating a view leads to: with the last party's all open, and what is stated later opens at once."""
    require_undecided(partnership, command.option)
    view = StatedView(wants=command.wants, reason=command.reason, conditions=command.conditions)
    stated = OptionViewStated.of(command, author, option=command.option, sealed=seal(view))
    heard = evolve(partnership, stated)
    if views_missing(heard, heard.options[command.option]):
        return (stated,)
    return (stated, *_all_opened(heard, command.option, by=stated))


def views_missing(partnership: Partnership, option: Option) -> tuple[str, ...]:
    """Name the parties that have not stated what they want of an option."""
    return () if option.views_open else tuple(party for party in partnership.parties if party not in option.views)


def views_opened(partnership: Partnership, name: str, *, by: Event) -> tuple[Event, ...]:
    """Give the opening of what was stated about an option by means of another event; `()` when nothing is sealed."""
    option = partnership.options[name]
    return () if option.views_open or not option.views else _all_opened(partnership, name, by=by)


def _all_opened(partnership: Partnership, name: str, *, by: Event) -> tuple[Event, ...]:
    option = partnership.options[name]
    views = tuple(
        OpenedView(party=party, version=answer.version, **view.model_dump())
        for party in partnership.parties
        if (answer := option.views.get(party)) and (view := opened(answer.sealed, StatedView))
    )
    return (OptionViewsOpened.by_means_of(by, option=name, views=views),)


def require_undecided(partnership: Partnership, name: str) -> Option:
    """Give an option about which nothing was decided yet.

    Raises: UnknownOption, OptionIsDecided.
    """
    if name not in partnership.options:
        raise UnknownOption(name)
    option = partnership.options[name]
    if option.status is not OptionStatus.GRANTED:
        raise OptionIsDecided(name, option.status)
    return option


def agree(partnership: Partnership, change: Change, agreement: Agreement) -> tuple[Event, ...]:
    """Work out what a granted option brings about."""
    if change.option in partnership.options:
        raise OptionAlreadyGranted(change.option)
    if change.holder is not None:
        require_parties(partnership, change.holder)
    expected = _next_start(partnership)
    if expected is not None and change.start != expected:
        raise OptionLeavesGap(change.option, expected)
    if partnership.term is not None:
        require_framework_term(partnership, partnership.term.start, end=change.end)
    terms = change.model_dump(exclude={"change", "applies_from", "opens_on"})
    opens_on = change.opens_on or change.applies_from or agreement.effective_on
    return (OptionGranted.agreed(change, agreement, opens_on=opens_on, **terms),)


def _next_start(partnership: Partnership) -> date | None:
    ends = [option.end for option in partnership.options.values() if option.status is OptionStatus.GRANTED]
    if partnership.term is not None:
        ends.append(partnership.term.end)
    return max(ends) + timedelta(days=1) if ends else None


def evolve(partnership: Partnership, event: Recorded) -> Partnership:
    """Give the partnership after an option was granted, or views of it were stated or opened."""
    match event:
        case OptionGranted():
            option = _granted(event)
        case OptionViewStated():
            before = partnership.options[event.option]
            views = with_answer(before.views, event, key=event.by, version=partnership.version + 1)
            option = replace(before, views=views)
        case OptionViewsOpened():
            option = replace(partnership.options[event.option], views_open=True)
    return replace(partnership, options=with_entry(partnership.options, event.option, option))


def _granted(event: OptionGranted) -> Option:
    return Option(
        title=event.title,
        start=event.start,
        end=event.end,
        opens_on=event.opens_on,
        notice_deadline=event.notice_deadline,
        holder=event.holder,
        status=OptionStatus.GRANTED,
    )
