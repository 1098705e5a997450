"""The step of the pyramid that the parties claim together: with evidence, up or down, never by figures alone.

The highest step, the wild garden, asks for what nobody can claim in words. Source: statements S3.1 and S3.6.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from enum import StrEnum
from itertools import product
from typing import Annotated, ClassVar, Final, Literal, TypeAlias

from pydantic import Field

from domain.calendar import add_months
from domain.errors import Refused
from domain.facts import Agreement, Event, Term, Title
from domain.facts import Change as AnyChange
from domain.memory.relation import DEPENDENCE, PartnershipLevel
from domain.promises.standing import PromiseOutcome, is_accepted, outcome_of
from domain.relation.claims import ShownIn, require_events
from domain.state import Partnership

SEVERAL: Final = 3
"""How many parties a wild garden has at least. Source: model section 6, level 5."""
HIGH_TRUST: Final = Decimal("0.75")
"""Which part of what fell due in twelve months every party did at least. Source: model section 6, level 5."""

_Claim: TypeAlias = Annotated[Title, Field(description="What makes it this step.")]


class WildGardenSign(StrEnum):
    """What the highest step asks for."""

    SEVERAL_PARTIES = "several_parties"
    EQUALITY = "equality"
    HIGH_TRUST = "high_trust"
    PURPOSE_BEYOND_PROFIT = "purpose_beyond_profit"


class AgreePartnershipLevel(AnyChange):
    """Agree on which step of the pyramid you stand, with the events that show it; up or down."""

    MONEY: ClassVar[tuple[str, ...] | None] = ()

    change: Literal["agree-partnership-level"] = "agree-partnership-level"
    level: PartnershipLevel
    claim: _Claim
    shown_in: ShownIn


class PartnershipLevelAgreed(Term):
    """The parties agreed on which step of the pyramid they stand."""

    TOPIC: ClassVar[str] = "partnership.level-agreed"

    level: PartnershipLevel
    claim: _Claim
    shown_in: ShownIn
    before: Annotated[PartnershipLevel | None, Field(description="The step on which they stood.")]


Change: TypeAlias = AgreePartnershipLevel
Recorded: TypeAlias = PartnershipLevelAgreed


@dataclass(eq=False)
class LevelAlreadyAgreed(Refused):
    """The parties stand on this step."""

    level: PartnershipLevel


@dataclass(eq=False)
class NoWildGarden(Refused):
    """The highest step needs high trust, several equal parties and a purpose beyond profit."""

    missing: tuple[WildGardenSign, ...]


def agree(partnership: Partnership, change: Change, agreement: Agreement) -> tuple[Event, ...]:
    """Work out what claiming a step brings about.

    Raises: LevelAlreadyAgreed, EvidenceNotThere, NoWildGarden.
    """
    before = partnership.relation.level
    if change.level is before:
        raise LevelAlreadyAgreed(change.level)
    require_events(partnership, change.shown_in)
    if change.level is PartnershipLevel.METASYSTEM:
        _require_wild_garden(partnership, change.applies_from or agreement.effective_on)
    claimed = change.model_dump(include={"level", "claim", "shown_in"})
    return (PartnershipLevelAgreed.agreed(change, agreement, before=before, **claimed),)


def _require_wild_garden(partnership: Partnership, day: date) -> None:
    signs = {
        WildGardenSign.SEVERAL_PARTIES: len(partnership.parties) >= SEVERAL,
        WildGardenSign.EQUALITY: not any(_depends_too_much(partnership, day)),
        WildGardenSign.HIGH_TRUST: all(_did_what_fell_due(partnership, party, day) for party in partnership.parties),
        WildGardenSign.PURPOSE_BEYOND_PROFIT: any(goal.beyond_parties for goal in partnership.goals.values()),
    }
    if missing := tuple(sign for sign, shown in signs.items() if not shown):
        raise NoWildGarden(missing)


def _depends_too_much(partnership: Partnership, day: date) -> Iterator[bool]:
    for measure, party in product(DEPENDENCE, partnership.parties):
        limit = partnership.relation.limit_on(day, measure, party)
        stated = partnership.relation.stated_on(day, measure, party)
        yield limit is not None and stated is not None and limit.leaves_out(stated)


def _did_what_fell_due(partnership: Partnership, party: str, day: date) -> bool:
    """Tell whether a party did enough of what it owed in twelve months; a party that owed nothing showed no trust."""
    done = [*_promises(partnership, party, day), *_disclosures(partnership, party, day)]
    return bool(done) and Decimal(sum(done)) >= HIGH_TRUST * len(done)


def _promises(partnership: Partnership, party: str, day: date) -> Iterator[bool]:
    for number, promise in partnership.promises.items():
        outcome = outcome_of(partnership, number)
        counts = outcome not in (PromiseOutcome.RELEASED, PromiseOutcome.REPLACED)
        if promise.by == party and counts and is_accepted(partnership, promise) and _fell_due(promise.due, day):
            yield outcome is PromiseOutcome.KEPT


def _disclosures(partnership: Partnership, party: str, day: date) -> Iterator[bool]:
    for owed in partnership.disclosures.values():
        if owed.owed_by == party and _fell_due(owed.due, day):
            yield bool(owed.made_at)


def _fell_due(due: date, day: date) -> bool:
    return add_months(day, -12) < due <= day


def evolve(partnership: Partnership, event: Recorded) -> Partnership:
    """Give the partnership on the step that was agreed."""
    return replace(partnership, relation=replace(partnership.relation, level=event.level))
