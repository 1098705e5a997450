"""The steps of a claim: whose turn it is, at which stage, and whether silence has not answered already."""

from dataclasses import dataclass
from datetime import date

from domain.clocks.notice_clauses import require_claim
from domain.errors import Refused
from domain.facts import Author
from domain.memory.notices import Claim, ClaimStage
from domain.state import Partnership


@dataclass(eq=False)
class NotYourClaim(Refused):
    """Another party has this claim; only that party acts for it."""

    claim: str
    by: str


@dataclass(eq=False)
class OwnClaim(Refused):
    """A party does not answer its own claim; the others do."""

    claim: str


@dataclass(eq=False)
class ClaimAtOtherStage(Refused):
    """The claim stands elsewhere, so this step is not at hand."""

    claim: str
    stage: ClaimStage


@dataclass(eq=False)
class AnswerTooLate(Refused):
    """The last day to answer has passed, and silence was the answer."""

    claim: str
    due: date


@dataclass(eq=False)
class NoQuotations(Refused):
    """The clause of this claim knows no quotations, or no own assessment."""

    claim: str


def require_own_claim(partnership: Partnership, name: str, author: Author) -> Claim:
    """Give a claim of the author's party.

    Raises: UnknownClaim, NotYourClaim.
    """
    claim = require_claim(partnership, name)
    if claim.by != author.party:
        raise NotYourClaim(name, claim.by)
    return claim


def require_claim_of_another(partnership: Partnership, name: str, author: Author) -> Claim:
    """Give a claim of another party.

    Raises: UnknownClaim, OwnClaim.
    """
    claim = require_claim(partnership, name)
    if claim.by == author.party:
        raise OwnClaim(name)
    return claim


def require_stage(name: str, claim: Claim, *stages: ClaimStage) -> None:
    """Check that a claim stands at one of some stages.

    Raises: ClaimAtOtherStage.
    """
    if claim.stage not in stages:
        raise ClaimAtOtherStage(name, claim.stage)


def require_answerable(name: str, claim: Claim, on: date) -> None:
    """Check that silence has not answered a claim before this day.

    Raises: AnswerTooLate.
    """
    if claim.due is not None and claim.silence_counts and on > claim.due:
        raise AnswerTooLate(name, claim.due)
