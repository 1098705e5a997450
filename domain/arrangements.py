"""Arrangements: any other term that the parties agree, which no concept of its own knows."""

from dataclasses import dataclass, replace
from typing import Annotated, ClassVar, Literal, TypeAlias

from pydantic import Field

from domain.errors import NotFound, Refused
from domain.facts import Agreement, Event, Slug, Term, Title
from domain.facts import Change as AnyChange
from domain.state import Arrangement, Partnership, with_entry, without_entry


class AgreeArrangement(AnyChange):
    """Agree a term for which there is no change of its own."""

    change: Literal["agree-arrangement"] = "agree-arrangement"
    arrangement: Slug
    title: Title
    text: Annotated[Title | None, Field(description="What is agreed, when the title does not say it all.")] = None


class DropArrangement(AnyChange):
    """Let an arrangement go; to word it anew, agree it again in the same proposal."""

    change: Literal["drop-arrangement"] = "drop-arrangement"
    arrangement: Slug
    reason: Title


class ArrangementAgreed(Term):
    """The parties agreed a term for which there is no event of its own."""

    TOPIC: ClassVar[str] = "partnership.arrangement-agreed"

    arrangement: Slug
    title: Title
    text: Title | None


class ArrangementDropped(Term):
    """The parties let an arrangement go."""

    TOPIC: ClassVar[str] = "partnership.arrangement-dropped"

    arrangement: Slug
    reason: Title


Change: TypeAlias = AgreeArrangement | DropArrangement
Recorded: TypeAlias = ArrangementAgreed | ArrangementDropped


@dataclass(eq=False)
class ArrangementAlreadyAgreed(Refused):
    """An arrangement with this name is in force; let that one go first."""

    arrangement: str


@dataclass(eq=False)
class UnknownArrangement(NotFound):
    """No arrangement with this name is in force."""

    arrangement: str


def agree(partnership: Partnership, change: Change, agreement: Agreement) -> tuple[Event, ...]:
    """Work out what an adopted change of the arrangements brings about."""
    match change:
        case AgreeArrangement():
            return _agree_arrangement(partnership, change, agreement)
        case DropArrangement():
            if change.arrangement not in partnership.arrangements:
                raise UnknownArrangement(change.arrangement)
            dropped = {"arrangement": change.arrangement, "reason": change.reason}
            return (ArrangementDropped.agreed(change, agreement, **dropped),)


def _agree_arrangement(partnership: Partnership, change: AgreeArrangement, agreement: Agreement) -> tuple[Event, ...]:
    if change.arrangement in partnership.arrangements:
        raise ArrangementAlreadyAgreed(change.arrangement)
    wording = {"arrangement": change.arrangement, "title": change.title, "text": change.text}
    return (ArrangementAgreed.agreed(change, agreement, **wording),)


def evolve(partnership: Partnership, event: Recorded) -> Partnership:
    """Give the partnership after an event about arrangements."""
    match event:
        case ArrangementAgreed():
            arrangement = Arrangement(event.title, event.text)
            return replace(
                partnership, arrangements=with_entry(partnership.arrangements, event.arrangement, arrangement)
            )
        case ArrangementDropped():
            return replace(partnership, arrangements=without_entry(partnership.arrangements, event.arrangement))
