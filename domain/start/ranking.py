"""Priorities at the start: what comes first for each party, what it means for its plans, and how far apart that is.

Source: statement S4.1.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from itertools import combinations
from typing import Annotated, ClassVar, Final, Literal, TypeAlias

from pydantic import AfterValidator, Field

from domain.facts import Agreement, Author, Event, Fact, Frozen, Refers, Slug, Term, Title
from domain.facts import Change as AnyChange
from domain.facts import Command as AnyCommand
from domain.quantities import Share
from domain.state import Partnership, with_entry, without_entry

_STEP: Final = Decimal("0.0001")
_TIED: Final = Fraction(1, 2)


class RankedPriority(Frozen):
    """A priority of a party, and what it means for its own business plan."""

    priority: Annotated[Slug, Refers("priority")]
    plan: Annotated[Title, Field(description="What it means for your business plan.")]


def _ranked_once(ranking: tuple[RankedPriority, ...]) -> tuple[RankedPriority, ...]:
    if len({one.priority for one in ranking}) < len(ranking):
        raise ValueError("every priority stands once")
    return ranking


Ranking: TypeAlias = Annotated[
    tuple[RankedPriority, ...], Field(min_length=1, max_length=20), AfterValidator(_ranked_once)
]


class RankPriorities(AnyCommand):
    """Rank the priorities of your party, the first one first, each with what it means for your business plan."""

    ranking: Ranking


class AgreePriorityLimit(AnyChange):
    """Agree from which distance between your priorities on it is better to stop."""

    MONEY: ClassVar[tuple[str, ...] | None] = ()

    change: Literal["agree-priority-limit"] = "agree-priority-limit"
    limit: Annotated[Share, Field(description="0 is the same order, 1 is the reverse.")]


class PrioritiesRanked(Fact):
    """A party ranked its priorities, each with what it means for its business plan."""

    TOPIC: ClassVar[str] = "partnership.priorities-ranked"

    ranking: Ranking


class PriorityLimitAgreed(Term):
    """The parties agreed from which distance between their priorities on it is better to stop."""

    TOPIC: ClassVar[str] = "partnership.priority-limit-agreed"

    limit: Share


Command: TypeAlias = RankPriorities
Change: TypeAlias = AgreePriorityLimit
Recorded: TypeAlias = PrioritiesRanked | PriorityLimitAgreed


def distance_between(rankings: Iterable[Sequence[str]] | None) -> Decimal | None:
    """Give how far apart the rankings lie: the greatest distance of all pairs; None while one is missing.

    Unit: fraction, 0 to 1, in four decimals.

    >>> distance_between([("safety", "price", "tempo"), ("safety", "tempo", "price")])
    Decimal('0.3333')
    """
    pairs = [kendall(one, other) for one, other in combinations(rankings or (), 2)]
    if not pairs:
        return None
    widest = max(pairs)
    return (Decimal(widest.numerator) / Decimal(widest.denominator)).quantize(_STEP)


def kendall(one: Sequence[str], other: Sequence[str]) -> Fraction:
    """Give the part of all pairs of priorities that two parties put in another order, 0 to 1.

    What a party did not rank comes last for it, tied; a pair that is tied for one party alone counts for a half.
    Source: Kendall, Biometrika 30 (1938); ties as in Fagin et al., Comparing Partial Rankings (2006), with p = 1/2.

    >>> kendall(("safety", "price"), ("price", "safety")), kendall(("safety",), ("price",))
    (Fraction(1, 1), Fraction(1, 1))
    >>> kendall(("safety", "price"), ("safety", "tempo"))
    Fraction(1, 3)
    """
    pairs = list(combinations(dict.fromkeys((*one, *other)), 2))
    apart = sum((_apart(_order(one, *pair), _order(other, *pair)) for pair in pairs), Fraction(0))
    return apart / len(pairs) if pairs else Fraction(0)


def _order(ranking: Sequence[str], first: str, second: str) -> int:
    """Give -1 when the first comes before the second, 1 when after, and 0 when neither is ranked."""
    places = {priority: place for place, priority in enumerate(ranking)}
    ours, theirs = places.get(first, len(places)), places.get(second, len(places))
    return (ours > theirs) - (ours < theirs)


def _apart(one: int, other: int) -> Fraction:
    if one == other:
        return Fraction(0)
    return Fraction(1) if one and other else _TIED


def decide(partnership: Partnership, command: Command, author: Author) -> tuple[Event, ...]:
    """Decide what ranking priorities leads to."""
    return (PrioritiesRanked.of(command, author, ranking=command.ranking),)


def agree(partnership: Partnership, change: Change, agreement: Agreement) -> tuple[Event, ...]:
    """Work out what agreeing a limit brings about; it replaces what was agreed before."""
    return (PriorityLimitAgreed.agreed(change, agreement, limit=change.limit),)


def evolve(partnership: Partnership, event: Recorded) -> Partnership:
    """Give the partnership after an event about priorities at the start."""
    match event:
        case PrioritiesRanked():
            ranked = (event.by, tuple(one.priority for one in event.ranking))
            rankings = with_entry(partnership.start.rankings, partnership.version + 1, ranked)
            return replace(partnership, start=replace(partnership.start, rankings=rankings))
        case PriorityLimitAgreed():
            return partnership


def without_fact(partnership: Partnership, version: int) -> Partnership:
    """Give the partnership without the ranking recorded at a version."""
    rankings = without_entry(partnership.start.rankings, version)
    return replace(partnership, start=replace(partnership.start, rankings=rankings))
