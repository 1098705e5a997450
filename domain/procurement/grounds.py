"""The decision table: the grounds on which a public contract may change, each with all its conditions.

The table says which answers there are and which are awaited. It gives no permission and draws no conclusion in
law. Its order is that of Dutch practice: first the grounds without a pot, then the small pot that fills up,
last the one that is most open to a judge's view.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar, Final

from domain.modifications import Ground, Question
from domain.procurement import conditions as ask
from domain.procurement.answers import Answer, AnswerKind
from domain.procurement.conditions import Condition, ProposedChange, Setting
from domain.procurement.limits import Modification, ProcuredContract


class GroundStatus(StrEnum):
    """How a change stands against a ground, from the weakest to the strongest."""

    RULE_FAILED = "rule_failed"
    JUDGED_NOT_TO_HOLD = "judged_not_to_hold"
    AWAITING_FACT = "awaiting_fact"
    AWAITING_JUDGEMENT = "awaiting_judgement"
    HOLDS_AS_JUDGED = "holds_as_judged"


@dataclass(frozen=True, slots=True, kw_only=True)
class GroundEntry:
    """A ground: where it stands in European and Dutch law, its code in a notice, and what it asks.

    `notice`: a change on this ground is announced.
    """

    ground: Ground
    article: str
    dutch_article: str
    notice_code: str
    conditions: tuple[Condition, ...]
    notice: bool = False


GROUNDS: Final = (
    GroundEntry(
        ground=Ground.REVIEW_CLAUSE,
        article="72(1)(a)",
        dutch_article="2.163c",
        notice_code="mod-rev",
        conditions=(
            ask.clause_in_initial_documents,
            ask.as_the_clause_provides,
            ask.asks(Question.CLAUSE_CLEAR),
            ask.asks(Question.NATURE_UNCHANGED),
        ),
    ),
    GroundEntry(
        ground=Ground.ADDITIONAL,
        article="72(1)(b)",
        dutch_article="2.163d",
        notice_code="add-wss",
        conditions=(
            ask.rise_within_half,
            ask.asks(Question.NECESSARY),
            ask.asks(Question.NO_OTHER_CONTRACTOR),
            ask.asks(Question.INCONVENIENCE),
            ask.no_circumvention,
        ),
        notice=True,
    ),
    GroundEntry(
        ground=Ground.UNFORESEEN,
        article="72(1)(c)",
        dutch_article="2.163e",
        notice_code="mod-cir",
        conditions=(
            ask.rise_within_half,
            ask.unforeseeable,
            ask.asks(Question.NATURE_UNCHANGED),
            ask.no_circumvention,
        ),
        notice=True,
    ),
    GroundEntry(
        ground=Ground.REPLACEMENT,
        article="72(1)(d)",
        dutch_article="2.163f",
        notice_code="mod-repl",
        conditions=(
            ask.contractor_is_replaced,
            ask.replacement_clause_clear,
            ask.successor_qualifies,
            ask.no_other_substantial_change,
            ask.national_law_allows,
        ),
    ),
    GroundEntry(
        ground=Ground.DE_MINIMIS,
        article="72(2)",
        dutch_article="2.163b",
        notice_code="mod-minv",
        conditions=(
            ask.small_changes_below_threshold,
            ask.small_changes_below_percentage,
            ask.cuts_may_offset,
            ask.asks(Question.NATURE_UNCHANGED),
        ),
    ),
    GroundEntry(
        ground=Ground.NOT_SUBSTANTIAL,
        article="72(1)(e), 72(4)",
        dutch_article="2.163g",
        notice_code="mod-nons",
        conditions=(
            ask.asks(Question.NOT_MATERIALLY_DIFFERENT),
            ask.same_competition,
            ask.same_balance,
            ask.asks(Question.SAME_SCOPE),
            ask.same_contractor,
        ),
    ),
)
"""The grounds in the order in which to look at them."""


@dataclass(frozen=True, slots=True)
class GroundVerdict:
    """A change put to a ground: every condition that was asked, with its answer."""

    FORMULA: ClassVar = "procurement.grounds/1"

    entry: GroundEntry
    answers: tuple[Answer, ...]

    @property
    def status(self) -> GroundStatus:
        """How the change stands against the ground: its weakest answer."""
        kinds = {answer.kind for answer in self.answers}
        if AnswerKind.RULE_FAILED in kinds:
            return GroundStatus.RULE_FAILED
        if any(answer.holds is False for answer in self.answers):
            return GroundStatus.JUDGED_NOT_TO_HOLD
        if AnswerKind.AWAITING_FACT in kinds:
            return GroundStatus.AWAITING_FACT
        awaiting = AnswerKind.AWAITING_JUDGEMENT in kinds
        return GroundStatus.AWAITING_JUDGEMENT if awaiting else GroundStatus.HOLDS_AS_JUDGED

    @property
    def notice_due(self) -> bool:
        """Whether the change has to be announced if it rests on this ground."""
        return self.entry.notice

    def answer(self, condition: str) -> Answer | None:
        """Give the answer to a condition; None where it was not asked."""
        return next((answer for answer in self.answers if answer.condition == condition), None)


def put_to_grounds(
    contract: ProcuredContract, change: ProposedChange, *, made: Iterable[Modification] = ()
) -> tuple[GroundVerdict, ...]:
    """Put a proposed change to every ground, with the changes made up to its day."""
    setting = Setting(contract, change, tuple(one for one in made if one.on <= change.on))
    return tuple(_put(entry, setting) for entry in GROUNDS)


def _put(entry: GroundEntry, setting: Setting) -> GroundVerdict:
    asked = (condition(setting) for condition in entry.conditions)
    return GroundVerdict(entry, tuple(answer for answer in asked if answer is not None))
