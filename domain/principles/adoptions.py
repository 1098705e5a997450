"""Adoptions: a guiding principle is formulated with its observation and theme, and counts once all adopted it.

It is in force from the day on which the last stakeholder adopted it. One who withdraws suspends it; a new wording
is adopted anew. Source: statements S1.1 and S1.2.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Annotated, ClassVar, Final, TypeAlias

from pydantic import Field

from domain.errors import NotFound, Refused
from domain.facts import CLEANED, Author, Event, Note, Refers, Slug, Title
from domain.facts import Command as AnyCommand
from domain.memory.principles import Principle, Principles
from domain.principles.stakeholders import StakeholderName, require_own_stakeholder
from domain.state import Partnership

KNOWN_THEMES: Final = (
    "reciprocity",
    "interests_and_goals",
    "complementary_differences",
    "resistance_to_difference",
    "mutual_trust",
    "fitting_cooperation",
    "fitting_stance",
    "real_partnership",
    "taking_time",
)
"""Themes that have a name in every language. Any other theme may be named too. Source: the nine themes of the text."""

Theme: TypeAlias = Annotated[Slug, Refers("theme"), Field(description="What it is about, such as reciprocity.")]
Statement: TypeAlias = Annotated[str, CLEANED, Field(min_length=1, max_length=1000)]
"""Shared wording of more than one line. It stays in the log for ever: never name a person in it."""
PrincipleName: TypeAlias = Annotated[Slug, Refers("principle")]


class PrinciplePart(StrEnum):
    """What a principle cannot do without."""

    OBSERVATION = "observation"
    THEME = "theme"


class FormulatePrinciple(AnyCommand):
    """Formulate a guiding principle: what you both see happen, and the rule of conduct that follows from it."""

    principle: Slug
    theme: Theme | None = None
    observation: Annotated[Statement | None, Field(description="The belief you share on which it rests.")] = None
    title: Title
    text: Annotated[Statement | None, Field(description="The rule in full, when the title does not say it all.")] = None


class RewordPrinciple(FormulatePrinciple):
    """Word a guiding principle anew; every stakeholder adopts the new wording itself."""

    principle: PrincipleName


class AdoptPrinciple(AnyCommand):
    """Adopt a guiding principle for a stakeholder of your own party."""

    principle: PrincipleName
    stakeholder: StakeholderName


class WithdrawAdoption(AnyCommand):
    """Withdraw the adoption of a principle by a stakeholder of your own party; it is in force no more."""

    principle: PrincipleName
    stakeholder: StakeholderName
    reason: Note


class PrincipleFormulated(Event):
    """A party formulated a guiding principle with the observation on which it rests."""

    TOPIC: ClassVar[str] = "partnership.principle-formulated"

    principle: Slug
    theme: Slug
    observation: Statement
    title: Title
    text: Statement | None


class PrincipleReworded(Event):
    """A party worded a guiding principle anew, so that every stakeholder adopts it again."""

    TOPIC: ClassVar[str] = "partnership.principle-reworded"

    principle: Slug
    wording: Annotated[int, Field(ge=2, description="Number of the wording; the first is 1.")]
    theme: Slug
    observation: Statement
    title: Title
    text: Statement | None


class PrincipleAdopted(Event):
    """A stakeholder adopted a guiding principle."""

    TOPIC: ClassVar[str] = "partnership.principle-adopted"

    principle: Slug
    stakeholder: Slug
    wording: Annotated[int, Field(ge=1, description="Number of the wording that it adopted.")]


class AdoptionWithdrawn(Event):
    """A stakeholder withdrew its adoption, so that the principle is in force no more."""

    TOPIC: ClassVar[str] = "partnership.adoption-withdrawn"

    principle: Slug
    stakeholder: Slug
    reason: Note


Command: TypeAlias = FormulatePrinciple | RewordPrinciple | AdoptPrinciple | WithdrawAdoption
Recorded: TypeAlias = PrincipleFormulated | PrincipleReworded | PrincipleAdopted | AdoptionWithdrawn


@dataclass(eq=False)
class PrincipleIncomplete(Refused):
    """A principle rests on an observation and belongs to a theme."""

    lacking: tuple[PrinciplePart, ...]


@dataclass(eq=False)
class PrincipleAlreadyFormulated(Refused):
    """A principle with this short name was formulated; word it anew instead."""

    principle: str


@dataclass(eq=False)
class UnknownPrinciple(NotFound):
    """No principle with this short name was formulated."""

    principle: str


@dataclass(eq=False)
class NotAdopted(Refused):
    """The stakeholder has no adoption of this principle to withdraw."""

    principle: str
    stakeholder: str


def decide(partnership: Partnership, command: Command, author: Author) -> tuple[Event, ...]:
    """Decide what a command about a guiding principle leads to."""
    match command:
        case RewordPrinciple():
            return _reword(partnership, command, author)
        case FormulatePrinciple():
            if command.principle in partnership.principles.known:
                raise PrincipleAlreadyFormulated(command.principle)
            return (PrincipleFormulated.of(command, author, principle=command.principle, **_complete(command)),)
        case AdoptPrinciple():
            return _adopt(partnership, command, author)
        case WithdrawAdoption():
            return _withdraw(partnership, command, author)


def require_principle(partnership: Partnership, name: str) -> Principle:
    """Give a principle that was formulated.

    Raises: UnknownPrinciple.
    """
    if name not in partnership.principles.known:
        raise UnknownPrinciple(name)
    return partnership.principles.known[name]


def _complete(command: FormulatePrinciple) -> dict[str, str | None]:
    lacking = tuple(part for part in PrinciplePart if getattr(command, part) is None)
    if lacking:
        raise PrincipleIncomplete(lacking)
    return command.model_dump(include={"theme", "observation", "title", "text"})


def _reword(partnership: Partnership, command: RewordPrinciple, author: Author) -> tuple[Event, ...]:
    wording = require_principle(partnership, command.principle).wording + 1
    told = {"principle": command.principle, "wording": wording, **_complete(command)}
    return (PrincipleReworded.of(command, author, **told),)


def _adopt(partnership: Partnership, command: AdoptPrinciple, author: Author) -> tuple[Event, ...]:
    principle = require_principle(partnership, command.principle)
    require_own_stakeholder(partnership, command.stakeholder, author)
    if command.stakeholder in principle.adopted:
        return ()
    told = {"principle": command.principle, "stakeholder": command.stakeholder, "wording": principle.wording}
    return (PrincipleAdopted.of(command, author, **told),)


def _withdraw(partnership: Partnership, command: WithdrawAdoption, author: Author) -> tuple[Event, ...]:
    principle = require_principle(partnership, command.principle)
    require_own_stakeholder(partnership, command.stakeholder, author)
    if command.stakeholder not in principle.adopted:
        raise NotAdopted(command.principle, command.stakeholder)
    told = command.model_dump(include={"principle", "stakeholder", "reason"})
    return (AdoptionWithdrawn.of(command, author, **told),)


def evolve(partnership: Partnership, event: Recorded) -> Partnership:
    """Give the partnership after an event about a guiding principle."""
    return replace(partnership, principles=principles_after(partnership.principles, event, partnership.parties))


def principles_after(principles: Principles, event: Recorded, parties: Iterable[str]) -> Principles:
    """Give the principles after an event about one of them; what was adopted in another wording does not count."""
    known = principles.known.get(event.principle)
    match event:
        case PrincipleFormulated():
            after = Principle(event.title)
        case PrincipleReworded():
            after = Principle(event.title, wording=event.wording, spans=known.spans if known else ())
        case PrincipleAdopted() if known and known.wording == event.wording:
            after = known.adopted_by(event.stakeholder, event.effective_on)
        case AdoptionWithdrawn() if known:
            after = known.withdrawn_by(event.stakeholder, event.effective_on)
        case _:
            return principles
    return principles.with_principle(event.principle, after).as_of(event.effective_on, parties)
