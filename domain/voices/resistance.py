"""Resistance: a signal to be examined, not defeated.

It is raised, examined until its driver is named, judged on what is rational in it, and closed: a valid objection leads
to a change on the table or to a refusal with reasons. Source: statement S1.9.
"""

from dataclasses import dataclass, replace
from typing import Annotated, Any, ClassVar, TypeAlias

from pydantic import Field

from domain.errors import NotFound, Refused
from domain.facts import Author, Event, Note, Refers, Title
from domain.facts import Command as AnyCommand
from domain.memory.voices import ObjectionVerdict, Resistance, ResistanceDriver
from domain.state import Partnership, with_course

ResistanceNumber: TypeAlias = Annotated[int, Field(ge=1, description="Number of a resistance."), Refers("resistance")]
AnsweringProposal: TypeAlias = Annotated[
    int, Field(ge=1, description="Proposal that answers the objection, laid since."), Refers("laid_proposal")
]


class RaiseResistance(AnyCommand):
    """Say what your people resist, so that you can find out together what lies behind it."""

    title: Title
    note: Note | None = None


class ExamineResistance(AnyCommand):
    """Record what examining a resistance brought to light, and what drives it."""

    resistance: ResistanceNumber
    driver: ResistanceDriver
    findings: Note


class JudgeResistance(AnyCommand):
    """Judge whether a resistance holds a rational objection that is right, with the reasons."""

    resistance: ResistanceNumber
    verdict: ObjectionVerdict
    reasons: Note


class CloseResistance(AnyCommand):
    """Close a resistance; a valid objection leads to a proposal or to a refusal with reasons."""

    resistance: ResistanceNumber
    proposal: AnsweringProposal | None = None
    refusal: Annotated[Note | None, Field(description="Why nothing changes although the objection is valid.")] = None


class ResistanceRaised(Event):
    """A party said what its people resist."""

    TOPIC: ClassVar[str] = "partnership.resistance-raised"

    resistance: Annotated[int, Field(ge=1)]
    title: Title
    note: Note | None


class ResistanceExamined(Event):
    """A resistance was examined and its driver named."""

    TOPIC: ClassVar[str] = "partnership.resistance-examined"

    resistance: Annotated[int, Field(ge=1)]
    driver: ResistanceDriver
    findings: Note


class ResistanceJudged(Event):
    """It was judged whether a resistance holds a rational objection that is right."""

    TOPIC: ClassVar[str] = "partnership.resistance-judged"

    resistance: Annotated[int, Field(ge=1)]
    verdict: ObjectionVerdict
    reasons: Note


class ResistanceClosed(Event):
    """A resistance was closed, with the proposal or the reasoned refusal that it led to."""

    TOPIC: ClassVar[str] = "partnership.resistance-closed"

    resistance: Annotated[int, Field(ge=1)]
    proposal: Annotated[int | None, Field(ge=1, description="Proposal that answers the objection.")]
    refusal: Note | None


Command: TypeAlias = RaiseResistance | ExamineResistance | JudgeResistance | CloseResistance
Recorded: TypeAlias = ResistanceRaised | ResistanceExamined | ResistanceJudged | ResistanceClosed


@dataclass(eq=False)
class UnknownResistance(NotFound):
    """No resistance with this number was raised."""

    resistance: int


@dataclass(eq=False)
class ResistanceAlreadyClosed(Refused):
    """The resistance is closed; raise it again when it comes back."""

    resistance: int


@dataclass(eq=False)
class ResistanceNotExamined(Refused):
    """A resistance is not judged or closed before its driver is named."""

    resistance: int


@dataclass(eq=False)
class ResistanceNotJudged(Refused):
    """A resistance is not closed before what is rational in it was judged."""

    resistance: int


@dataclass(eq=False)
class ObjectionUnanswered(Refused):
    """A valid objection leads to a proposal or to a refusal with reasons."""

    resistance: int


@dataclass(eq=False)
class ProposalIsNoAnswer(Refused):
    """The proposal was not laid since the resistance was raised."""

    proposal: int


def decide(partnership: Partnership, command: Command, author: Author) -> tuple[Event, ...]:
    """Decide what a command about resistance leads to."""
    match command:
        case RaiseResistance():
            number = len(partnership.course.voices.resistances) + 1
            return (ResistanceRaised.of(command, author, resistance=number, title=command.title, note=command.note),)
        case ExamineResistance():
            _require_open(partnership, command.resistance)
            told = command.model_dump(include={"resistance", "driver", "findings"})
            return (ResistanceExamined.of(command, author, **told),)
        case JudgeResistance():
            _require_examined(partnership, command.resistance)
            told = command.model_dump(include={"resistance", "verdict", "reasons"})
            return (ResistanceJudged.of(command, author, **told),)
        case CloseResistance():
            return _close(partnership, command, author)


def _require_open(partnership: Partnership, number: int) -> Resistance:
    resistance = partnership.course.voices.resistances.get(number)
    if resistance is None:
        raise UnknownResistance(number)
    if resistance.closed:
        raise ResistanceAlreadyClosed(number)
    return resistance


def _require_examined(partnership: Partnership, number: int) -> Resistance:
    resistance = _require_open(partnership, number)
    if resistance.driver is None:
        raise ResistanceNotExamined(number)
    return resistance


def _close(partnership: Partnership, command: CloseResistance, author: Author) -> tuple[Event, ...]:
    resistance = _require_examined(partnership, command.resistance)
    if resistance.verdict is None:
        raise ResistanceNotJudged(command.resistance)
    if resistance.verdict is ObjectionVerdict.VALID and command.proposal is None and command.refusal is None:
        raise ObjectionUnanswered(command.resistance)
    if command.proposal is not None:
        _require_answer(partnership, resistance, command.proposal)
    told = command.model_dump(include={"resistance", "proposal", "refusal"})
    return (ResistanceClosed.of(command, author, **told),)


def _require_answer(partnership: Partnership, resistance: Resistance, proposal: int) -> None:
    if not resistance.proposals_before < proposal <= partnership.proposals_laid:
        raise ProposalIsNoAnswer(proposal)


def evolve(partnership: Partnership, event: Recorded) -> Partnership:
    """Give the partnership after an event about resistance."""
    match event:
        case ResistanceRaised():
            return _with(partnership, event.resistance, Resistance(event.title, partnership.proposals_laid))
        case ResistanceExamined():
            return _further(partnership, event.resistance, driver=event.driver)
        case ResistanceJudged():
            return _further(partnership, event.resistance, verdict=event.verdict)
        case ResistanceClosed():
            return _further(partnership, event.resistance, closed=True)


def _further(partnership: Partnership, number: int, **found: Any) -> Partnership:
    return _with(partnership, number, replace(partnership.course.voices.resistances[number], **found))


def _with(partnership: Partnership, number: int, resistance: Resistance) -> Partnership:
    return with_course(partnership, voices=partnership.course.voices.with_resistance(number, resistance))
