"""Joint reviews: moments at which the parties looked at their cooperation together."""

from typing import Annotated, ClassVar, TypeAlias

from pydantic import Field

from domain.facts import Author, Event, Fact, Note, Title
from domain.facts import Command as AnyCommand
from domain.state import Partnership


class RecordReview(AnyCommand):
    """Record that the parties looked at their cooperation together.

    Source: model section 6, levels 1 and 3.
    """

    title: Title
    conclusions: Annotated[Note | None, Field(description="What you concluded together.")] = None


class JointReviewHeld(Fact):
    """The parties looked at their cooperation together; one of them recorded it."""

    TOPIC: ClassVar[str] = "partnership.joint-review-held"

    title: Title
    conclusions: Note | None


Command: TypeAlias = RecordReview
Recorded: TypeAlias = JointReviewHeld


def decide(partnership: Partnership, command: Command, author: Author) -> tuple[Event, ...]:
    """Decide what recording a review leads to."""
    return (JointReviewHeld.of(command, author, title=command.title, conclusions=command.conclusions),)


def evolve(partnership: Partnership, event: Recorded) -> Partnership:
    """Give the partnership as it was: nothing that is decided later depends on a review."""
    return partnership
