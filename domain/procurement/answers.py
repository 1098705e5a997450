"""What the decision table gives for a condition. Three kinds of answers are kept apart.

    rule met      a number or a stated fact settles it
    rule failed   a number or a stated fact settles it the other way
    judgement     people judged it, and recorded their reasons; no figure stands in for that

Until then a condition awaits a fact or a judgement, and says which.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from domain.errors import InvalidInput
from domain.modifications import Question


class AnswerKind(StrEnum):
    """How a condition was answered, or what it waits for."""

    RULE_MET = "rule_met"
    RULE_FAILED = "rule_failed"
    JUDGEMENT = "judgement"
    AWAITING_FACT = "awaiting_fact"
    AWAITING_JUDGEMENT = "awaiting_judgement"


@dataclass(eq=False)
class JudgementWithoutReasons(InvalidInput):
    """A judgement is recorded with its reasons."""

    question: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """What people judged about a question, on which day, and why.

    Raises: JudgementWithoutReasons.
    """

    question: Question
    holds: bool
    reasons: str
    on: date
    ref: str

    def __post_init__(self) -> None:
        if not self.reasons.strip():
            raise JudgementWithoutReasons(self.question)


@dataclass(frozen=True, slots=True)
class Answer:
    """A condition and how it was answered; `raised_by` names the stated facts that raise the question."""

    condition: str
    kind: AnswerKind
    judgement: Judgement | None = None
    raised_by: tuple[str, ...] = ()

    @property
    def holds(self) -> bool | None:
        """Whether the condition holds; None while it awaits its answer."""
        if self.judgement is not None:
            return self.judgement.holds
        return {AnswerKind.RULE_MET: True, AnswerKind.RULE_FAILED: False}.get(self.kind)
