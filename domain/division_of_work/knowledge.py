"""Knowledge and skill that a party invests in another. Source: statement S2.4."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated, ClassVar, TypeAlias

from pydantic import Field

from domain.errors import Refused
from domain.facts import Author, Event, Fact, PartyId, Title
from domain.facts import Command as AnyCommand
from domain.guards import require_parties
from domain.state import Partnership

Learner: TypeAlias = Annotated[PartyId, Field(description="The party that gains it.")]


class KnowledgeKind(StrEnum):
    """Whether it is known or done."""

    KNOWLEDGE = "knowledge"
    SKILL = "skill"


class InvestKnowledge(AnyCommand):
    """Name knowledge or skill that your party invests in another."""

    invested_in: Learner
    kind: KnowledgeKind
    what: Annotated[Title, Field(description="What the other gains.")]


class KnowledgeInvested(Fact):
    """A party named knowledge or skill that it invests in another."""

    TOPIC: ClassVar[str] = "partnership.knowledge-invested"

    invested_in: Learner
    kind: KnowledgeKind
    what: Title


Command: TypeAlias = InvestKnowledge
Recorded: TypeAlias = KnowledgeInvested


@dataclass(eq=False)
class InvestedInYourself(Refused):
    """Knowledge is invested in another party; what a party teaches itself is no gift to the relationship."""


def decide(partnership: Partnership, command: Command, author: Author) -> tuple[Event, ...]:
    """Decide what naming invested knowledge leads to."""
    require_parties(partnership, command.invested_in)
    if command.invested_in == author.party:
        raise InvestedInYourself
    stated = command.model_dump(include={"invested_in", "kind", "what"})
    return (KnowledgeInvested.of(command, author, **stated),)


def evolve(partnership: Partnership, _event: Recorded) -> Partnership:
    """Give the partnership as it was: no later decision depends on invested knowledge."""
    return partnership
