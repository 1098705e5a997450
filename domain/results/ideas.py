"""Ideas: one party submits, all take up together or one declines with a reason; a joint gain can be credited to it.

The gain itself is divided in `domain.gain_share`. Source: capability 31.
"""

from dataclasses import dataclass, replace
from typing import Annotated, Any, ClassVar, TypeAlias

from pydantic import Field

from domain.errors import NotFound, Refused
from domain.facts import Author, Event, Fact, Note, Refers, Title
from domain.facts import Command as AnyCommand
from domain.memory.results import Idea
from domain.state import Partnership, number_at, with_course, with_entry, without_entry

IdeaNumber: TypeAlias = Annotated[int, Field(ge=1, description="Number of an idea."), Refers("idea")]
GainNumber: TypeAlias = Annotated[
    int, Field(ge=1, description="Number of the proposal that divided a gain."), Refers("gain")
]


class SubmitIdea(AnyCommand):
    """Submit an idea to the others."""

    title: Title
    note: Note | None = None


class TakeUpIdea(AnyCommand):
    """Take up an idea of another party, to work it out together."""

    idea: IdeaNumber


class DeclineIdea(AnyCommand):
    """Decline an idea of another party, with the reason."""

    idea: IdeaNumber
    reason: Note


class CreditIdea(AnyCommand):
    """Record that a gain which the parties divided came from an idea."""

    idea: IdeaNumber
    gain: GainNumber


class IdeaSubmitted(Fact):
    """A party submitted an idea to the others."""

    TOPIC: ClassVar[str] = "partnership.idea-submitted"

    idea: IdeaNumber
    title: Title
    note: Note | None


class IdeaTakenUp(Event):
    """A party took up an idea of another."""

    TOPIC: ClassVar[str] = "partnership.idea-taken-up"

    idea: IdeaNumber


class IdeaDeclined(Event):
    """A party declined an idea of another, with the reason."""

    TOPIC: ClassVar[str] = "partnership.idea-declined"

    idea: IdeaNumber
    reason: Note


class IdeaCredited(Fact):
    """A party recorded that a divided gain came from an idea."""

    TOPIC: ClassVar[str] = "partnership.idea-credited"

    idea: IdeaNumber
    gain: GainNumber


Command: TypeAlias = SubmitIdea | TakeUpIdea | DeclineIdea | CreditIdea
Recorded: TypeAlias = IdeaSubmitted | IdeaTakenUp | IdeaDeclined | IdeaCredited


@dataclass(eq=False)
class UnknownIdea(NotFound):
    """No idea with this number was submitted."""

    idea: int


@dataclass(eq=False)
class UnknownGain(NotFound):
    """No gain was divided by a proposal with this number."""

    gain: int


@dataclass(eq=False)
class OwnIdea(Refused):
    """The others answer an idea, not the party that submitted it."""

    idea: int


@dataclass(eq=False)
class IdeaWasDeclined(Refused):
    """The idea was declined; submit it anew if the reason is gone."""

    idea: int


@dataclass(eq=False)
class IdeaNotTakenUp(Refused):
    """Not every other party took up the idea yet."""

    idea: int
    waiting: tuple[str, ...]


@dataclass(eq=False)
class IdeaIsJoint(Refused):
    """Every party took up the idea; it is no longer declined by one of them."""

    idea: int


@dataclass(eq=False)
class IdeaAnswered(Refused):
    """Another party answered the idea as it was submitted; it is no longer taken back or reworded."""

    idea: int


def decide(partnership: Partnership, command: Command, author: Author) -> tuple[Event, ...]:
    """Decide what a command about an idea leads to."""
    match command:
        case SubmitIdea():
            return _submit(partnership, command, author)
        case TakeUpIdea():
            return _take_up(partnership, command, author)
        case DeclineIdea():
            return _decline(partnership, command, author)
        case CreditIdea():
            return _credit(partnership, command, author)


def _submit(partnership: Partnership, command: SubmitIdea, author: Author) -> tuple[Event, ...]:
    repaired = command.corrects and _submitted_at(partnership, command.corrects.version)
    number = repaired or partnership.course.results.ideas_submitted + 1
    return (IdeaSubmitted.of(command, author, idea=number, title=command.title, note=command.note),)


def _take_up(partnership: Partnership, command: TakeUpIdea, author: Author) -> tuple[Event, ...]:
    idea = _require_of_another(partnership, command.idea, author)
    if author.party in idea.taken_up:
        return ()
    return (IdeaTakenUp.of(command, author, idea=command.idea),)


def _decline(partnership: Partnership, command: DeclineIdea, author: Author) -> tuple[Event, ...]:
    idea = _require_of_another(partnership, command.idea, author)
    if not awaited(partnership, idea):
        raise IdeaIsJoint(command.idea)
    return (IdeaDeclined.of(command, author, idea=command.idea, reason=command.reason),)


def _credit(partnership: Partnership, command: CreditIdea, author: Author) -> tuple[Event, ...]:
    idea = require_taken_up(partnership, command.idea)
    if command.gain not in partnership.course.results.gains:
        raise UnknownGain(command.gain)
    if command.corrects is None and command.gain in idea.gains.values():
        return ()
    return (IdeaCredited.of(command, author, idea=command.idea, gain=command.gain),)


def _require_open(partnership: Partnership, number: int) -> Idea:
    if number not in partnership.course.results.ideas:
        raise UnknownIdea(number)
    idea = partnership.course.results.ideas[number]
    if idea.declined:
        raise IdeaWasDeclined(number)
    return idea


def _require_of_another(partnership: Partnership, number: int, author: Author) -> Idea:
    idea = _require_open(partnership, number)
    if idea.by == author.party:
        raise OwnIdea(number)
    return idea


def require_taken_up(partnership: Partnership, number: int) -> Idea:
    """Give an idea that every party took up.

    Raises: UnknownIdea, IdeaWasDeclined, IdeaNotTakenUp.
    """
    idea = _require_open(partnership, number)
    if waiting := awaited(partnership, idea):
        raise IdeaNotTakenUp(number, tuple(sorted(waiting)))
    return idea


def awaited(partnership: Partnership, idea: Idea) -> frozenset[str]:
    """Name the parties that did not take up an idea: none once all did."""
    return frozenset(partnership.parties) - {idea.by} - idea.taken_up


def _submitted_at(partnership: Partnership, version: int) -> int | None:
    ideas = partnership.course.results.ideas
    return number_at(ideas, version)


def require_repairable(partnership: Partnership, version: int) -> None:
    """Check that nobody answered the idea submitted at a version.

    Raises: IdeaAnswered.
    """
    number = _submitted_at(partnership, version)
    if number is not None:
        idea = partnership.course.results.ideas[number]
        if idea.taken_up or idea.declined:
            raise IdeaAnswered(number)


def evolve(partnership: Partnership, event: Recorded) -> Partnership:
    """Give the partnership after an event about an idea."""
    results = partnership.course.results
    match event:
        case IdeaSubmitted():
            ideas = with_entry(results.ideas, event.idea, Idea(partnership.version + 1, event.by, event.title))
            submitted = max(results.ideas_submitted, event.idea)
            return with_course(partnership, results=replace(results, ideas=ideas, ideas_submitted=submitted))
        case IdeaTakenUp():
            return _with(partnership, event.idea, taken_up=results.ideas[event.idea].taken_up | {event.by})
        case IdeaDeclined():
            return _with(partnership, event.idea, declined=True)
        case IdeaCredited():
            gains = with_entry(results.ideas[event.idea].gains, partnership.version + 1, event.gain)
            return _with(partnership, event.idea, gains=gains)


def _with(partnership: Partnership, number: int, **answer: Any) -> Partnership:
    results = partnership.course.results
    ideas = with_entry(results.ideas, number, replace(results.ideas[number], **answer))
    return with_course(partnership, results=replace(results, ideas=ideas))


def without_fact(partnership: Partnership, version: int) -> Partnership:
    """Give the partnership without the idea submitted, or the credit recorded, at a version."""
    results = partnership.course.results
    standing = {
        number: replace(idea, gains=without_entry(idea.gains, version))
        for number, idea in results.ideas.items()
        if idea.version != version
    }
    return with_course(partnership, results=replace(results, ideas=standing))
