"""Partner choice: criteria with weights that all agree, and scores with reasons that the parties give each other.

Being the incumbent is no criterion. Source: statement S2.3.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction
from typing import Annotated, ClassVar, Final, Literal, TypeAlias

from pydantic import AfterValidator, Field

from domain.errors import Refused
from domain.facts import Agreement, Author, Event, Fact, Frozen, Note, PartyId, Refers, Slug, Term
from domain.facts import Change as AnyChange
from domain.facts import Command as AnyCommand
from domain.guards import require_parties
from domain.quantities import PositiveQuantity
from domain.state import Partnership

_STEP: Final = Decimal("0.01")
_WORD: Final = re.compile(r"[a-z]+")
_HAVING_IT_NOW: Final = ("current", "existing", "present", "huidig", "bestaand")
_WHO_HAS_IT: Final = ("supplier", "contractor", "partner", "leverancier", "opdrachtnemer", "relation", "relatie")
_INCUMBENT: Final = ("incumb", "zittend")

CriterionName: TypeAlias = Annotated[Slug, Refers("criterion")]
Grade: TypeAlias = Annotated[int, Field(ge=1, le=5, description="From 1, not at all, to 5, fully.")]


class Criterion(Frozen):
    """What makes a good partner, and how much it counts beside the other criteria."""

    criterion: CriterionName
    weight: PositiveQuantity


def _criteria_once(criteria: tuple[Criterion, ...]) -> tuple[Criterion, ...]:
    if len({one.criterion for one in criteria}) < len(criteria):
        raise ValueError("every criterion stands once")
    return criteria


Criteria: TypeAlias = Annotated[
    tuple[Criterion, ...], Field(min_length=1, max_length=20), AfterValidator(_criteria_once)
]

USUAL_CRITERIA: Final = (
    "improvement-ideas",
    "willing-to-invest",
    "innovation",
    "real-interest",
    "benefit-beyond-money",
)
"""What makes a good partner, unless the parties agree otherwise. Source: statement S2.3."""


class CriterionScore(Frozen):
    """How far a party meets a criterion in the eyes of another, and why."""

    criterion: CriterionName
    score: Grade
    reason: Note


def _scored_once(scores: tuple[CriterionScore, ...]) -> tuple[CriterionScore, ...]:
    if len({one.criterion for one in scores}) < len(scores):
        raise ValueError("every criterion stands once")
    return scores


CriterionScores: TypeAlias = Annotated[
    tuple[CriterionScore, ...], Field(min_length=1, max_length=20), AfterValidator(_scored_once)
]


class AgreeCriteria(AnyChange):
    """Agree what makes a good partner; scores given by earlier criteria no longer count."""

    MONEY: ClassVar[tuple[str, ...] | None] = ()

    change: Literal["agree-criteria"] = "agree-criteria"
    criteria: Criteria = tuple(Criterion(criterion=one, weight=Decimal(1)) for one in USUAL_CRITERIA)


class ScorePartner(AnyCommand):
    """Score another party by the criteria you agreed, each with a reason; a later score of yours replaces it."""

    party: Annotated[PartyId, Field(description="The party that you score.")]
    scores: CriterionScores


class CriteriaAgreed(Term):
    """The parties agreed what makes a good partner."""

    TOPIC: ClassVar[str] = "partnership.criteria-agreed"

    edition: Annotated[int, Field(ge=1, description="Counts how often the criteria were agreed.")]
    criteria: Criteria


class PartnerScored(Fact):
    """A party scored another one by the criteria that were agreed."""

    TOPIC: ClassVar[str] = "partnership.partner-scored"

    edition: Annotated[int, Field(ge=1)]
    party: PartyId
    scores: CriterionScores


Command: TypeAlias = ScorePartner
Change: TypeAlias = AgreeCriteria
Recorded: TypeAlias = CriteriaAgreed | PartnerScored


@dataclass(eq=False)
class IncumbencyIsNoCriterion(Refused):
    """Being the supplier already says nothing about being the right partner."""

    criterion: CriterionName


@dataclass(eq=False)
class NoCriteriaAgreed(Refused):
    """The parties did not agree by which criteria they score each other."""


@dataclass(eq=False)
class NotACriterion(Refused):
    """The criterion is not among those that were agreed."""

    criterion: CriterionName


@dataclass(eq=False)
class OwnScore(Refused):
    """A party scores the others, not itself."""


def weighted_score(weights: Mapping[str, Decimal], scores: Mapping[str, Sequence[int]]) -> Decimal | None:
    """Give the mean score by weight, from the scores that each criterion got; None while a criterion has none.

    Unit: 1 to 5, in two decimals.

    >>> weighted_score({"innovation": Decimal(3), "interest": Decimal(1)}, {"innovation": [4], "interest": [2]})
    Decimal('3.50')
    """
    if not weights or any(not scores.get(criterion) for criterion in weights):
        return None
    parts = (Fraction(weight) * Fraction(sum(scores[one]), len(scores[one])) for one, weight in weights.items())
    mean = sum(parts, Fraction(0)) / sum(map(Fraction, weights.values()))
    return (Decimal(mean.numerator) / Decimal(mean.denominator)).quantize(_STEP)


def rewards_incumbency(criterion: str) -> bool:
    """Tell by its words whether a criterion rewards having the work already.

    >>> rewards_incumbency("huidige-leverancier"), rewards_incumbency("current-technology")
    (True, False)
    """
    words = _WORD.findall(criterion.lower())
    now, who = (any(word.startswith(stems) for word in words) for stems in (_HAVING_IT_NOW, _WHO_HAS_IT))
    return (now and who) or any(word.startswith(_INCUMBENT) for word in words)


def decide(partnership: Partnership, command: Command, author: Author) -> tuple[Event, ...]:
    """Decide what scoring a partner leads to."""
    require_parties(partnership, command.party)
    if command.party == author.party:
        raise OwnScore
    start = partnership.start
    if not start.criteria:
        raise NoCriteriaAgreed
    for one in command.scores:
        if one.criterion not in start.criteria:
            raise NotACriterion(one.criterion)
    scored = {"edition": start.criteria_edition, "party": command.party, "scores": command.scores}
    return (PartnerScored.of(command, author, **scored),)


def agree(partnership: Partnership, change: Change, agreement: Agreement) -> tuple[Event, ...]:
    """Work out what agreeing criteria brings about.

    Raises: IncumbencyIsNoCriterion.
    """
    for one in change.criteria:
        if rewards_incumbency(one.criterion):
            raise IncumbencyIsNoCriterion(one.criterion)
    edition = partnership.start.criteria_edition + 1
    return (CriteriaAgreed.agreed(change, agreement, edition=edition, criteria=change.criteria),)


def evolve(partnership: Partnership, event: Recorded) -> Partnership:
    """Give the partnership after an event about the choice of a partner."""
    match event:
        case CriteriaAgreed():
            criteria = tuple(one.criterion for one in event.criteria)
            start = replace(partnership.start, criteria=criteria, criteria_edition=event.edition)
            return replace(partnership, start=start)
        case PartnerScored():
            return partnership
