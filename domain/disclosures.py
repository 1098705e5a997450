"""Disclosures: what a party agreed to show the others, when it did, and whether that was complete."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Annotated, ClassVar, Final, Literal, TypeAlias

from pydantic import Field

from domain.calendar import Day
from domain.errors import NotFound, Refused
from domain.facts import Agreement, Author, Event, Fact, Note, PartyId, Refers, Slug, Term, Title
from domain.facts import Change as AnyChange
from domain.facts import Command as AnyCommand
from domain.guards import require_parties
from domain.state import Disclosure, Partnership, with_entry, without_entry

EARNING_MODEL: Final = "earning_model"
FINANCIAL_POSITION: Final = "financial_position"
KNOWN_TOPICS: Final = (EARNING_MODEL, FINANCIAL_POSITION, "cost_structure", "risk_register", "demand_forecast")
"""Topics that have a name in every language. Any other topic may be agreed too. Source: model section 5.2."""

DisclosureNumber: TypeAlias = Annotated[int, Field(ge=1, description="Number of an agreed disclosure.")]
Topic: TypeAlias = Annotated[Slug, Refers("topic")]


class AgreeDisclosure(AnyChange):
    """Agree what a party shows the others, and by when."""

    MONEY: ClassVar[tuple[str, ...] | None] = ()

    change: Literal["agree-disclosure"] = "agree-disclosure"
    owed_by: Annotated[PartyId, Field(description="The party that shows it.")]
    topic: Annotated[Topic, Field(description="What it is about, such as earning_model.")]
    title: Title | None = None
    due: Annotated[Day, Field(description="Last day on which it is in time.")]


class DropDisclosure(AnyChange):
    """Agree that a disclosure is owed no more."""

    MONEY: ClassVar[tuple[str, ...] | None] = ()

    change: Literal["drop-disclosure"] = "drop-disclosure"
    disclosure: DisclosureNumber
    reason: Title


class MakeDisclosure(AnyCommand):
    """Show the others what your party agreed to show.

    It may be shown again, for example when it was judged incomplete. The best showing counts; every time stays on
    record.
    """

    disclosure: DisclosureNumber
    where: Annotated[Note | None, Field(description="Where the others find it.")] = None


class JudgeDisclosure(AnyCommand):
    """Judge whether what another party showed is complete; your later judgement replaces an earlier one."""

    disclosure: DisclosureNumber
    complete: bool
    reason: Annotated[Note | None, Field(description="What is missing, if anything.")] = None


class DisclosureAgreed(Term):
    """The parties agreed what one of them shows the others, and by when."""

    TOPIC: ClassVar[str] = "partnership.disclosure-agreed"

    disclosure: DisclosureNumber
    owed_by: PartyId
    topic: Topic
    title: Title | None
    due: date


class DisclosureDropped(Term):
    """The parties agreed that a disclosure is owed no more."""

    TOPIC: ClassVar[str] = "partnership.disclosure-dropped"

    disclosure: DisclosureNumber
    reason: Title


class DisclosureMade(Fact):
    """A party showed the others what it had agreed to show.

    Of several the best one counts.
    """

    TOPIC: ClassVar[str] = "partnership.disclosure-made"

    disclosure: DisclosureNumber
    where: Note | None


class DisclosureJudged(Fact):
    """A party judged whether what another one showed is complete.

    It is about what was shown last, and about what is shown after it until it is judged again.
    """

    TOPIC: ClassVar[str] = "partnership.disclosure-judged"

    disclosure: DisclosureNumber
    complete: bool
    reason: Note | None


Command: TypeAlias = MakeDisclosure | JudgeDisclosure
Change: TypeAlias = AgreeDisclosure | DropDisclosure
Recorded: TypeAlias = DisclosureAgreed | DisclosureDropped | DisclosureMade | DisclosureJudged


@dataclass(eq=False)
class UnknownDisclosure(NotFound):
    """No disclosure with this number is owed."""

    disclosure: int


@dataclass(eq=False)
class DisclosureOwedByOther(Refused):
    """Another party owes this disclosure; only that party makes it."""

    disclosure: int
    owed_by: str


@dataclass(eq=False)
class OwnDisclosure(Refused):
    """Whether a disclosure is complete is judged by a party that receives it."""

    disclosure: int


@dataclass(eq=False)
class NothingShownYet(Refused):
    """A disclosure is judged after it was made."""

    disclosure: int
    owed_by: str


def decide(partnership: Partnership, command: Command, author: Author) -> tuple[Event, ...]:
    """Decide what a command about disclosures leads to."""
    match command:
        case MakeDisclosure():
            _require_owed_by(partnership, command.disclosure, author.party)
            shown = {"disclosure": command.disclosure, "where": command.where}
            return (DisclosureMade.of(command, author, **shown),)
        case JudgeDisclosure():
            _require_shown_to(partnership, command.disclosure, author.party)
            judged = command.model_dump(include={"disclosure", "complete", "reason"})
            return (DisclosureJudged.of(command, author, **judged),)


def require_disclosure(partnership: Partnership, number: int) -> Disclosure:
    """Give a disclosure that is owed.

    Raises: UnknownDisclosure when none has this number, or when it was dropped.
    """
    if number not in partnership.disclosures:
        raise UnknownDisclosure(number)
    return partnership.disclosures[number]


def _require_owed_by(partnership: Partnership, number: int, party: str) -> None:
    disclosure = require_disclosure(partnership, number)
    if disclosure.owed_by != party:
        raise DisclosureOwedByOther(number, disclosure.owed_by)


def _require_shown_to(partnership: Partnership, number: int, party: str) -> None:
    disclosure = require_disclosure(partnership, number)
    if disclosure.owed_by == party:
        raise OwnDisclosure(number)
    if not disclosure.made_at:
        raise NothingShownYet(number, disclosure.owed_by)


def agree(partnership: Partnership, change: Change, agreement: Agreement) -> tuple[Event, ...]:
    """Work out what an adopted change of the disclosures brings about."""
    match change:
        case AgreeDisclosure():
            require_parties(partnership, change.owed_by)
            terms = change.model_dump(include={"owed_by", "topic", "title", "due"})
            number = partnership.disclosures_agreed + 1
            return (DisclosureAgreed.agreed(change, agreement, disclosure=number, **terms),)
        case DropDisclosure():
            require_disclosure(partnership, change.disclosure)
            dropped = {"disclosure": change.disclosure, "reason": change.reason}
            return (DisclosureDropped.agreed(change, agreement, **dropped),)


def evolve(partnership: Partnership, event: Recorded) -> Partnership:
    """Give the partnership after an event about disclosures."""
    match event:
        case DisclosureAgreed():
            owed = Disclosure(event.owed_by, event.topic, event.title, event.due)
            disclosures = with_entry(partnership.disclosures, event.disclosure, owed)
            return replace(partnership, disclosures=disclosures, disclosures_agreed=event.disclosure)
        case DisclosureDropped():
            return replace(partnership, disclosures=without_entry(partnership.disclosures, event.disclosure))
        case DisclosureMade():
            return _made(partnership, event)
        case DisclosureJudged():
            return partnership


def _made(partnership: Partnership, event: DisclosureMade) -> Partnership:
    owed = partnership.disclosures[event.disclosure]
    made = replace(owed, made_at=owed.made_at | {partnership.version + 1})
    return replace(partnership, disclosures=with_entry(partnership.disclosures, event.disclosure, made))


def without_fact(partnership: Partnership, version: int) -> Partnership:
    """Give the partnership in which nothing was shown at a version."""
    disclosures = {
        number: replace(owed, made_at=owed.made_at - {version}) for number, owed in partnership.disclosures.items()
    }
    return replace(partnership, disclosures=disclosures)
