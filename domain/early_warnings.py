"""Early warnings: a matter is named before it hurts, and told when it occurs. Neither says whose fault it is.

A short name links the warning and what came of it. Source: model section 5.2 (loyalty).
"""

from dataclasses import replace
from typing import Annotated, ClassVar, TypeAlias

from pydantic import Field

from domain.facts import Author, Event, Fact, Note, PartyId, Refers, Slug, Title
from domain.facts import Command as AnyCommand
from domain.guards import require_parties
from domain.matters import Issue
from domain.state import Partnership, with_entry, without_entry

IssueName: TypeAlias = Annotated[
    Slug, Field(description="Short name that links a warning and what came of it."), Refers("issue")
]


class WarnEarly(AnyCommand):
    """Warn the others early of a matter that may cost time, money or quality."""

    issue: IssueName
    title: Title
    note: Note | None = None


class ReportIssue(AnyCommand):
    """Report that a matter occurred, and which party looks after it."""

    issue: IssueName
    owner: Annotated[PartyId, Field(description="Party that looks after it.")]
    title: Title
    note: Note | None = None


class EarlyWarningGiven(Fact):
    """A party warned the others early of a matter."""

    TOPIC: ClassVar[str] = "partnership.early-warning-given"

    issue: IssueName
    title: Title
    note: Note | None


class IssueReported(Fact):
    """A party reported that a matter occurred, and who looks after it."""

    TOPIC: ClassVar[str] = "partnership.issue-reported"

    issue: IssueName
    owner: PartyId
    title: Title
    note: Note | None


Command: TypeAlias = WarnEarly | ReportIssue
Recorded: TypeAlias = EarlyWarningGiven | IssueReported


def decide(partnership: Partnership, command: Command, author: Author) -> tuple[Event, ...]:
    """Decide what a warning or a report of a matter leads to."""
    match command:
        case WarnEarly():
            told = {"issue": command.issue, "title": command.title, "note": command.note}
            return (EarlyWarningGiven.of(command, author, **told),)
        case ReportIssue():
            require_parties(partnership, command.owner)
            told = command.model_dump(include={"issue", "owner", "title", "note"})
            return (IssueReported.of(command, author, **told),)


def evolve(partnership: Partnership, event: Recorded) -> Partnership:
    """Give the partnership after a warning or a report of a matter."""
    issue = Issue(event.issue, event.title)
    return replace(partnership, issues=with_entry(partnership.issues, partnership.version + 1, issue))


def without_fact(partnership: Partnership, version: int) -> Partnership:
    """Give the partnership without the warning or report told at a version."""
    return replace(partnership, issues=without_entry(partnership.issues, version))
