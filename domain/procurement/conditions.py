"""What each ground asks of a proposed change: a condition gives its answer, or None where it is not asked.

Guards from case law: ordinary weather, and a ban that was known beforehand, could be foreseen (C-441/22 and
C-443/22; the ban to be verified). Readings taken:
- circumvention is asked as soon as an earlier change rested on ground (b) or (c);
- whether cuts may be set off against rises is judged only where it makes the difference; until it is, the net sum
  counts, as article 72(2) has it;
- an advantage to the contractor that no clause provides for fails 72(4)(b) by itself, any other is judged.
Source: Directive 2014/24/EU article 72, as in the rules of the project, section 1.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Final, TypeAlias

from domain.circumstances import Cause, Replacement
from domain.modifications import Ground, Question
from domain.procurement.answers import Answer, AnswerKind, Judgement
from domain.procurement.limits import (
    CAPPED,
    LimitResult,
    Modification,
    ProcuredContract,
    below_percentage,
    below_threshold,
    cap_result,
    pot_result,
    ratio,
)
from domain.stated import in_order


class Concern(StrEnum):
    """A stated fact that raises a question of substance."""

    AWARD_CRITERION_TOUCHED = "award_criterion_touched"
    ENTRY_CONDITIONS_TOUCHED = "entry_conditions_touched"


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposedChange:
    """A change that lies on the table, and what is known about it. Unit of `value_delta`: minor units.

    `clause` names the review clause or option of the initial documents that it relies on; `follows_clause` tells
    whether it keeps to its conditions and price rule; `favours_contractor` whether it gives the contractor more
    than the contract provides for. None is not known; of `value_delta` it is what cannot be told.
    """

    on: date
    value_delta: int | None = 0
    clause: str | None = None
    follows_clause: bool | None = None
    favours_contractor: bool | None = None
    replacement: Replacement | None = None
    cause: Cause = Cause.OTHER
    concerns: frozenset[Concern] = frozenset()
    judgements: tuple[Judgement, ...] = ()


@dataclass(frozen=True, slots=True)
class Setting:
    """A proposed change, the contract it would change, and the changes made up to its day."""

    contract: ProcuredContract
    change: ProposedChange
    made: tuple[Modification, ...]

    @property
    def reference(self) -> int:
        """The reference value on the day of the change. Unit: minor units."""
        return self.contract.reference_value(self.change.on)

    @property
    def told(self) -> bool:
        """Whether the worth of the change can be told; a limit says nothing about one that cannot."""
        return self.change.value_delta is not None

    @property
    def small_amounts(self) -> tuple[int, ...]:
        """The amounts of the small changes so far, and of this one where it can be told."""
        made = tuple(one.value_delta for one in self.made if one.ground is Ground.DE_MINIMIS)
        return made if self.change.value_delta is None else (*made, self.change.value_delta)

    @property
    def net(self) -> int:
        """The small changes together, cuts set off against rises."""
        return sum(self.small_amounts)

    @property
    def gross(self) -> int:
        """The small changes together, whether cut or rise."""
        return sum(abs(amount) for amount in self.small_amounts)

    @property
    def pot_amount(self) -> int:
        """What counts as the sum of small changes: net, unless it was judged that cuts may not be set off."""
        judged = self.judged(Question.CUTS_MAY_OFFSET)
        return self.gross if judged and not judged.holds else self.net

    @property
    def pot_so_far(self) -> int:
        """What counts as the sum of the small changes made before this one."""
        return replace(self, change=replace(self.change, value_delta=None)).pot_amount

    def judged(self, question: Question) -> Judgement | None:
        """Find the latest judgement about a question."""
        about = (one for one in self.change.judgements if one.question is question)
        return max(about, key=lambda one: in_order(one.on, one.ref), default=None)


Condition: TypeAlias = Callable[[Setting], Answer | None]
"""Answers one condition of a ground, or gives None where it is not asked."""

_FORESEEABLE: Final = frozenset({Cause.ORDINARY_WEATHER, Cause.BAN_KNOWN_BEFOREHAND})


def rule(condition: str, *, met: bool | None) -> Answer:
    """Answer a condition that a number or a stated fact settles."""
    if met is None:
        return Answer(condition, AnswerKind.AWAITING_FACT)
    return Answer(condition, AnswerKind.RULE_MET if met else AnswerKind.RULE_FAILED)


def judgement(setting: Setting, question: Question, *concerns: Concern) -> Answer:
    """Answer a condition with what people judged, or tell that it awaits them."""
    found = setting.judged(question)
    raised = tuple(concern.value for concern in concerns if concern in setting.change.concerns)
    return Answer(question, AnswerKind.JUDGEMENT if found else AnswerKind.AWAITING_JUDGEMENT, found, raised)


def asks(question: Question) -> Condition:
    """Make a condition that people judge, always."""
    return lambda setting: judgement(setting, question)


def clause_in_initial_documents(setting: Setting) -> Answer:
    """A clause or option of the initial documents foresees the change."""
    return rule("clause_in_initial_documents", met=bool(setting.change.clause and setting.change.clause.strip()))


def as_the_clause_provides(setting: Setting) -> Answer:
    """The change keeps to the conditions and the price rule of that clause."""
    return rule("as_the_clause_provides", met=setting.change.follows_clause)


def rise_within_half(setting: Setting) -> Answer:
    """The price rises by no more than half of the reference value."""
    delta = setting.change.value_delta
    result = cap_result(None if delta is None else ratio(delta, setting.reference))
    known = result is not LimitResult.REFERENCE_MISSING
    return rule("rise_within_half", met=result is LimitResult.WITHIN if known else None)


def no_circumvention(setting: Setting) -> Answer | None:
    """Changes that follow each other on these grounds are not meant to avoid a procedure."""
    repeated = any(one.ground in CAPPED for one in setting.made)
    return judgement(setting, Question.NO_CIRCUMVENTION) if repeated else None


def unforeseeable(setting: Setting) -> Answer:
    """A diligent authority could not foresee what happened."""
    if setting.change.cause in _FORESEEABLE:
        return Answer(Question.UNFORESEEABLE, AnswerKind.RULE_FAILED, raised_by=(setting.change.cause.value,))
    return judgement(setting, Question.UNFORESEEABLE)


def contractor_is_replaced(setting: Setting) -> Answer:
    """Another contractor comes in; where a clause says so, that clause is named."""
    replacement = setting.change.replacement
    by_clause = replacement is Replacement.REVIEW_CLAUSE
    return rule(
        "contractor_is_replaced", met=replacement is not None and (not by_clause or bool(setting.change.clause))
    )


def replacement_clause_clear(setting: Setting) -> Answer | None:
    """The clause that foresees another contractor is clear, precise and unequivocal."""
    by_clause = setting.change.replacement is Replacement.REVIEW_CLAUSE
    return judgement(setting, Question.CLAUSE_CLEAR) if by_clause else None


def successor_qualifies(setting: Setting) -> Answer | None:
    """The successor meets the criteria of the first selection."""
    succession = setting.change.replacement is Replacement.SUCCESSION
    return judgement(setting, Question.SUCCESSOR_QUALIFIES) if succession else None


def no_other_substantial_change(setting: Setting) -> Answer | None:
    """The succession brings no other substantial change, and is not meant to avoid a procedure."""
    succession = setting.change.replacement is Replacement.SUCCESSION
    return judgement(setting, Question.NO_OTHER_SUBSTANTIAL_CHANGE) if succession else None


def national_law_allows(setting: Setting) -> Answer | None:
    """The law allows the authority to take over duties to subcontractors."""
    taken_over = setting.change.replacement is Replacement.DUTIES_TO_SUBCONTRACTORS
    return judgement(setting, Question.NATIONAL_LAW_ALLOWS) if taken_over else None


def small_changes_below_threshold(setting: Setting) -> Answer:
    """The small changes together stay below the European threshold."""
    below = below_threshold(setting.contract, setting.pot_amount)
    return rule("small_changes_below_threshold", met=below if setting.told else None)


def small_changes_below_percentage(setting: Setting) -> Answer:
    """The small changes together stay below 10 percent of the reference value, 15 percent for works."""
    below = below_percentage(setting.contract, setting.pot_amount, reference=setting.reference)
    return rule("small_changes_below_percentage", met=below if setting.told else None)


def cuts_may_offset(setting: Setting) -> Answer | None:
    """Cuts may be set off against rises, where only that keeps the small changes within their limits."""
    contract, reference = setting.contract, setting.reference
    results = (pot_result(contract, amount, reference=reference) for amount in (setting.net, setting.gross))
    return None if len(set(results)) == 1 else judgement(setting, Question.CUTS_MAY_OFFSET)


def same_competition(setting: Setting) -> Answer:
    """With the change, no other candidates, tender or participants would have come in."""
    return judgement(setting, Question.SAME_COMPETITION, *Concern)


def same_balance(setting: Setting) -> Answer:
    """The economic balance does not shift to the contractor in a way the contract does not provide for."""
    if setting.change.favours_contractor:
        return Answer(Question.SAME_BALANCE, AnswerKind.RULE_FAILED, raised_by=("favours_contractor",))
    return judgement(setting, Question.SAME_BALANCE)


def same_contractor(setting: Setting) -> Answer:
    """No new contractor comes in outside the ground for that."""
    return rule("same_contractor", met=setting.change.replacement is None)
