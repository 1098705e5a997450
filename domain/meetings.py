"""Meetings: the hours that the parties talked, per subject: about liability, about joint goals, about something else.

Source: statement S0.9.
"""

from enum import StrEnum
from typing import Annotated, ClassVar, Self, TypeAlias

from pydantic import Field, model_validator

from domain.contributions import Hours
from domain.facts import Author, Event, Fact, Frozen, Note, Title
from domain.facts import Command as AnyCommand
from domain.state import Partnership


class Subject(StrEnum):
    """What a meeting was about."""

    LIABILITY = "liability"
    JOINT_GOALS = "joint_goals"
    OTHER = "other"


class SubjectHours(Frozen):
    """The hours that a meeting spent on one subject."""

    subject: Subject
    hours: Hours


Spent: TypeAlias = Annotated[tuple[SubjectHours, ...], Field(min_length=1, description="Hours per subject.")]


class RecordMeeting(AnyCommand):
    """Record that the parties met, and how long they talked about liability, joint goals or something else."""

    title: Title
    spent: Spent
    note: Note | None = None

    @model_validator(mode="after")
    def _distinct_subjects(self) -> Self:
        if len({one.subject for one in self.spent}) < len(self.spent):
            raise ValueError("name every subject once")
        return self


class MeetingHeld(Fact):
    """The parties met; one of them recorded how long they talked about each subject."""

    TOPIC: ClassVar[str] = "partnership.meeting-held"

    title: Title
    spent: Spent
    note: Note | None


Command: TypeAlias = RecordMeeting
Recorded: TypeAlias = MeetingHeld


def decide(partnership: Partnership, command: Command, author: Author) -> tuple[Event, ...]:
    """Decide what recording a meeting leads to."""
    return (MeetingHeld.of(command, author, title=command.title, spent=command.spent, note=command.note),)


def evolve(partnership: Partnership, event: Recorded) -> Partnership:
    """Give the partnership as it was: nothing that is decided later depends on a meeting."""
    return partnership
