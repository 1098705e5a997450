"""Assessments: in a round, people say under seal how they experience the other; when it closes, all is opened."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Annotated, ClassVar, Final, Self, TypeAlias

from pydantic import AfterValidator, Field, model_validator

from domain.calendar import Day
from domain.errors import NotFound, Refused
from domain.facts import Author, Event, Frozen, Holds, Refers, Sealed, Slug, Title
from domain.facts import Command as AnyCommand
from domain.guards import counted_from
from domain.quantities import Quantity
from domain.running import ClockKind, RunningClock
from domain.sealing import AnswersOpened, OpenedAnswer, Round, SealedAnswer, opened, seal, with_answer
from domain.state import Partnership, with_entry

USUAL_ITEMS: Final = (
    "good-work",
    "knows-our-work",
    "minds-our-interest",
    "fair-when-it-hurts",
    "keeps-its-word",
    "tells-bad-news",
    "answers-in-time",
    "shows-what-matters",
)
"""Statements on ability, goodwill and integrity (two each), tempo and openness. Source: model section 5.2."""


def _items_once(items: tuple[str, ...]) -> tuple[str, ...]:
    if len(set(items)) < len(items):
        raise ValueError("every statement stands once in a round")
    return items


Item: TypeAlias = Annotated[Slug, Refers("statement")]
Items: TypeAlias = Annotated[tuple[Item, ...], Field(min_length=1, max_length=40), AfterValidator(_items_once)]
Score: TypeAlias = Annotated[Quantity, Field(ge=1, le=5)]
"""How far a statement holds. Unit: a scale from 1, not at all, to 5, fully."""


class ItemScore(Frozen):
    """How far one statement about the other holds."""

    item: Item
    score: Score


def _scored_once(scores: tuple[ItemScore, ...]) -> tuple[ItemScore, ...]:
    if len({entry.item for entry in scores}) < len(scores):
        raise ValueError("every statement has one score")
    return scores


Scores: TypeAlias = Annotated[tuple[ItemScore, ...], Field(min_length=1, max_length=40), AfterValidator(_scored_once)]


class OpenRound(AnyCommand):
    """Open a round in which people of every party say how they experience the other."""

    round: Slug
    title: Title
    items: Items = USUAL_ITEMS
    closes_on: Annotated[Day, Field(description="First day on which it can be closed without all parties.")]

    @model_validator(mode="after")
    def _open_for_some_time(self) -> Self:
        if self.closes_on < self.effective_on:
            raise ValueError("the round closes on or after the day it opens")
        return self


class SubmitAssessment(AnyCommand):
    """Say how you experience the other, before you know what the others say."""

    round: Slug
    scores: Scores


class CloseRound(AnyCommand):
    """Close a round, so that all assessments open."""

    round: Slug


class StatedAssessment(Frozen):
    """What one person scored."""

    account: str
    scores: Scores


class Assessment(OpenedAnswer):
    """What one person of a party scored; the person goes by a pseudonym."""

    rater: str
    scores: Scores


class RoundOpened(Event):
    """A party opened a round of assessments."""

    TOPIC: ClassVar[str] = "partnership.round-opened"

    round: Slug
    title: Title
    items: Items
    closes_on: date


class AssessmentSubmitted(SealedAnswer):
    """A person of a party said how it experiences the other."""

    TOPIC: ClassVar[str] = "partnership.assessment-submitted"

    round: Slug
    rater: Annotated[str, Field(description="Pseudonym of the person in this round.")]
    sealed: Annotated[Sealed | None, Holds(StatedAssessment)]


class RoundClosed(AnswersOpened):
    """A round closed, and what was said in it is in the open."""

    TOPIC: ClassVar[str] = "partnership.round-closed"

    round: Slug
    assessments: tuple[Assessment, ...]


Command: TypeAlias = OpenRound | SubmitAssessment | CloseRound
Recorded: TypeAlias = RoundOpened | AssessmentSubmitted | RoundClosed


@dataclass(eq=False)
class RoundAlreadyOpened(Refused):
    """A round with this name was opened before."""

    round: str


@dataclass(eq=False)
class UnknownRound(NotFound):
    """No round with this name was opened."""

    round: str


@dataclass(eq=False)
class RoundIsClosed(Refused):
    """The round is closed; it takes no more assessments."""

    round: str


@dataclass(eq=False)
class RoundStillOpen(Refused):
    """Not all parties have assessed, and the day on which the round can be closed without them has not come."""

    round: str
    closes_on: date


@dataclass(eq=False)
class NotAskedInRound(Refused):
    """The round does not ask about this statement."""

    round: str
    item: Item


def decide(partnership: Partnership, command: Command, author: Author) -> tuple[Event, ...]:
    """Decide what a command about a round of assessments leads to."""
    match command:
        case OpenRound():
            return _open(partnership, command, author)
        case SubmitAssessment():
            return _submit(partnership, command, author)
        case CloseRound():
            return _close(partnership, command, author)


def require_open_round(partnership: Partnership, name: str) -> Round:
    """Give a round that still takes assessments.

    Raises: UnknownRound, RoundIsClosed.
    """
    if name not in partnership.rounds:
        raise UnknownRound(name)
    if partnership.rounds[name].closed:
        raise RoundIsClosed(name)
    return partnership.rounds[name]


def _open(partnership: Partnership, command: OpenRound, author: Author) -> tuple[Event, ...]:
    if command.round in partnership.rounds:
        raise RoundAlreadyOpened(command.round)
    asked = command.model_dump(include={"round", "title", "items", "closes_on"})
    return (RoundOpened.of(command, author, **asked),)


def _submit(partnership: Partnership, command: SubmitAssessment, author: Author) -> tuple[Event, ...]:
    asked = require_open_round(partnership, command.round)
    for entry in command.scores:
        if entry.item not in asked.items:
            raise NotAskedInRound(command.round, entry.item)
    sealed = seal(StatedAssessment(account=author.account, scores=command.scores))
    rater = _rater(asked, author)
    return (AssessmentSubmitted.of(command, author, round=command.round, rater=rater, sealed=sealed),)


def _rater(asked: Round, author: Author) -> str:
    """Give the pseudonym of a person: the one it has in this round, or the next of its party."""
    for rater, answer in asked.answers.items():
        stated = opened(answer.sealed, StatedAssessment)
        if stated and asked.raters[rater] == author.party and stated.account == author.account:
            return rater
    earlier = sum(party == author.party for party in asked.raters.values())
    return f"{author.party}-{earlier + 1}"


def _close(partnership: Partnership, command: CloseRound, author: Author) -> tuple[Event, ...]:
    asked = require_open_round(partnership, command.round)
    heard = {asked.raters[rater] for rater in asked.answers}
    if heard < partnership.parties.keys() and counted_from(command, author) < asked.closes_on:
        raise RoundStillOpen(command.round, asked.closes_on)
    return (RoundClosed.of(command, author, round=command.round, assessments=_assessments(asked)),)


def _assessments(asked: Round) -> tuple[Assessment, ...]:
    return tuple(
        Assessment(party=asked.raters[rater], version=answer.version, rater=rater, scores=stated.scores)
        for rater, answer in asked.answers.items()
        if (stated := opened(answer.sealed, StatedAssessment))
    )


def evolve(partnership: Partnership, event: Recorded) -> Partnership:
    """Give the partnership after an event about a round of assessments."""
    match event:
        case RoundOpened():
            asked = Round(event.title, event.items, event.closes_on)
        case AssessmentSubmitted():
            asked = _with_assessment(partnership, event)
        case RoundClosed():
            asked = replace(partnership.rounds[event.round], answers={}, closed=True)
    return replace(partnership, rounds=with_entry(partnership.rounds, event.round, asked))


def _with_assessment(partnership: Partnership, event: AssessmentSubmitted) -> Round:
    asked = partnership.rounds[event.round]
    answers = with_answer(asked.answers, event, key=event.rater, version=partnership.version + 1)
    return replace(asked, answers=answers, raters=with_entry(asked.raters, event.rater, event.by))


def clocks(partnership: Partnership) -> Iterator[RunningClock]:
    """Give for each open round the last day before it is closed with what there is."""
    for name, asked in partnership.rounds.items():
        if not asked.closed:
            heard = {asked.raters[rater] for rater in asked.answers}
            silent = tuple(party for party in partnership.parties if party not in heard)
            close = CloseRound(effective_on=asked.closes_on, round=name)
            yield RunningClock(ClockKind.ASSESSMENT, name, asked.title, asked.closes_on, silent, close)
