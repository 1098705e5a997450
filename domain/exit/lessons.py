"""Lessons: what a party learned from working together; it is a joint lesson once every other party adopted it.

Source: capability 72.
"""

from dataclasses import dataclass, replace
from typing import Annotated, ClassVar, TypeAlias

from pydantic import Field

from domain.errors import NotFound, Refused
from domain.facts import Author, Event, Fact, Note, Refers, Title
from domain.facts import Command as AnyCommand
from domain.memory.exit import Lesson
from domain.state import Partnership, number_at, with_course, with_entry

LessonNumber: TypeAlias = Annotated[int, Field(ge=1, description="Number of a lesson."), Refers("lesson")]


class RecordLesson(AnyCommand):
    """Record what your party learned from working together."""

    title: Title
    note: Note | None = None


class AdoptLesson(AnyCommand):
    """Say that a lesson of another party is yours too."""

    lesson: LessonNumber


class LessonRecorded(Fact):
    """A party recorded what it learned from working together."""

    TOPIC: ClassVar[str] = "partnership.lesson-recorded"

    lesson: LessonNumber
    title: Title
    note: Note | None


class LessonAdopted(Event):
    """A party said that a lesson of another is its own too."""

    TOPIC: ClassVar[str] = "partnership.lesson-adopted"

    lesson: LessonNumber


Command: TypeAlias = RecordLesson | AdoptLesson
Recorded: TypeAlias = LessonRecorded | LessonAdopted


@dataclass(eq=False)
class UnknownLesson(NotFound):
    """No lesson with this number was recorded."""

    lesson: int


@dataclass(eq=False)
class OwnLesson(Refused):
    """A lesson becomes joint when the others adopt it, not by its own party."""

    lesson: int


@dataclass(eq=False)
class LessonIsAdopted(Refused):
    """Another party adopted the lesson as it was worded; it is no longer taken back or reworded."""

    lesson: int


def decide(partnership: Partnership, command: Command, author: Author) -> tuple[Event, ...]:
    """Decide what a command about a lesson leads to.

    Raises: UnknownLesson, OwnLesson.
    """
    exit_ = partnership.course.exit
    match command:
        case RecordLesson():
            repaired = command.corrects and _recorded_at(partnership, command.corrects.version)
            number = repaired or exit_.lessons_recorded + 1
            return (LessonRecorded.of(command, author, lesson=number, title=command.title, note=command.note),)
        case AdoptLesson():
            lesson = exit_.lessons.get(command.lesson)
            if lesson is None:
                raise UnknownLesson(command.lesson)
            if lesson.by == author.party:
                raise OwnLesson(command.lesson)
            done = author.party in lesson.adopted
            return () if done else (LessonAdopted.of(command, author, lesson=command.lesson),)


def _recorded_at(partnership: Partnership, version: int) -> int | None:
    lessons = partnership.course.exit.lessons
    return number_at(lessons, version)


def require_repairable(partnership: Partnership, version: int) -> None:
    """Check that nobody adopted the lesson recorded at a version.

    Raises: LessonIsAdopted.
    """
    number = _recorded_at(partnership, version)
    if number is not None and partnership.course.exit.lessons[number].adopted:
        raise LessonIsAdopted(number)


def evolve(partnership: Partnership, event: Recorded) -> Partnership:
    """Give the partnership after an event about a lesson."""
    exit_ = partnership.course.exit
    match event:
        case LessonRecorded():
            lesson = Lesson(partnership.version + 1, event.by, event.title)
        case LessonAdopted():
            before = exit_.lessons[event.lesson]
            lesson = replace(before, adopted=before.adopted | {event.by})
    recorded = max(exit_.lessons_recorded, event.lesson)
    lessons = with_entry(exit_.lessons, event.lesson, lesson)
    return with_course(partnership, exit=replace(exit_, lessons=lessons, lessons_recorded=recorded))


def without_fact(partnership: Partnership, version: int) -> Partnership:
    """Give the partnership without the lesson recorded at a version."""
    exit_ = partnership.course.exit
    standing = {number: lesson for number, lesson in exit_.lessons.items() if lesson.version != version}
    return with_course(partnership, exit=replace(exit_, lessons=standing))
