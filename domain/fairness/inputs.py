"""What fairness is worked out from: frozen facts that each name the event behind them in `ref`.

`on` is the day on which a fact applies, in the contract's time zone. `of` names the fact that this one answers. Money
is in minor units. Nothing here computes a figure, and nothing here refuses: a fact that names no party of the record,
or that answers a fact that is not there, does not count.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from domain.contract import Parameters
from domain.goals import Direction
from domain.weights import Dimension


class Outcome(StrEnum):
    """What became of a proposal."""

    ADOPTED = "adopted"
    ADOPTED_AMENDED = "adopted_amended"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True, kw_only=True)
class Recorded:
    """What every fact has: the event behind it and the day on which it applies."""

    ref: str
    on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class ByParty(Recorded):
    """A fact that is one party's."""

    by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Answering(Recorded):
    """A fact that answers an earlier one; `of` is the `ref` of that one."""

    of: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PartyLeft(ByParty):
    """A party left: what it owes from the next day on is owed no more, its history stays."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposalLaid(ByParty):
    """A party laid a proposal on the table; the receiver confirms whether it is material."""

    answer_due: date
    material: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposalAnswered(Answering):
    """The other parties answered a proposal, together; None is an answer that leaves open what becomes of it."""

    outcome: Outcome | None


@dataclass(frozen=True, slots=True, kw_only=True)
class DecidedJointly(Recorded):
    """The parties decided together."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DecidedAlone(ByParty):
    """A party decided what was to be decided together."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DisclosureOwed(ByParty):
    """A party owes the others a look at a topic, at the latest on a day."""

    topic: str
    due: date


@dataclass(frozen=True, slots=True, kw_only=True)
class DisclosureMade(Answering):
    """A party showed what it owed; the receiver declares whether it is complete."""

    complete: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class DisclosureJudged(Answering):
    """A party `judge` declared whether the showing `showing` of a disclosure is complete; its last word counts."""

    judge: str
    showing: str
    complete: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Promised(ByParty):
    """A party promised something for a day, and the others agreed."""

    due: date


@dataclass(frozen=True, slots=True, kw_only=True)
class PromiseKept(Answering):
    """A promise was kept."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PromiseReplaced(Answering):
    """The others consented that a promise gives way to another."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EarlyWarning(ByParty):
    """A party warned of an issue."""

    issue: str


@dataclass(frozen=True, slots=True, kw_only=True)
class IssueMaterialised(ByParty):
    """An issue that a party owns struck."""

    issue: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DisputeRaised(Recorded):
    """The parties have a dispute."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DisputeResolved(Answering):
    """A dispute was resolved at a level: 1 is those who work together, 4 is a court."""

    level: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Assessed(ByParty):
    """A key person of a party scored the cooperation, item by item, from 1 to 5."""

    round: str
    rater: str
    scores: Mapping[str, Decimal]


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundClosed(Recorded):
    """A round of assessments closed, and its scores opened."""

    round: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Contributed(ByParty):
    """A party invested in the relationship, or made a cost for it. Unit: minor units."""

    amount: int


@dataclass(frozen=True, slots=True, kw_only=True)
class HoursSpent(ByParty):
    """A party spent hours on the relationship."""

    hours: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class Benefited(ByParty):
    """A party benefited from the relationship, before shocks. Unit: minor units."""

    amount: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ShockBorne(ByParty):
    """A party bore a part of a shock, after settlements; negative is a gain. Unit: minor units."""

    amount: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CeilingDeclared(ByParty):
    """A party declared the most money (minor units) and hours it will put in; None is no ceiling."""

    money: int | None = None
    hours: Decimal | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PrioritiesDeclared(ByParty):
    """A party declared how much each goal weighs for it beside its other goals."""

    weights: Mapping[str, Decimal]


@dataclass(frozen=True, slots=True, kw_only=True)
class GoalAttained(Recorded):
    """The parties recorded how far a goal is reached: 0 is nothing, 1 is fully."""

    goal: str
    value: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class KpiAgreed(Recorded):
    """The parties agreed a KPI; an agreed one of this name is replaced."""

    kpi: str
    weight: Decimal
    target: Decimal
    direction: Direction


@dataclass(frozen=True, slots=True, kw_only=True)
class KpiDropped(Recorded):
    """The parties stopped measuring a KPI."""

    kpi: str


@dataclass(frozen=True, slots=True, kw_only=True)
class KpiMeasured(Recorded):
    """A KPI was measured."""

    kpi: str
    value: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class WeightsAgreed(Recorded):
    """The parties agreed how much each dimension weighs; one that is not named weighs nothing."""

    weights: Mapping[Dimension, Decimal]


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidencePlanAgreed(Recorded):
    """The parties agreed how many items each dimension needs; one that is not named keeps its number."""

    expected: Mapping[Dimension, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class ParametersAgreed(Recorded):
    """The parties agreed the numbers of measuring."""

    parameters: Parameters


@dataclass(frozen=True, slots=True, kw_only=True)
class Objected(ByParty):
    """A party contests the event `event`.

    `period_from` is the day from which the objection period runs where that is not the day of the contested event,
    such as the day on which it was recorded.
    """

    event: str
    period_from: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ObjectionResolved(Recorded):
    """The objections to the event `event` were resolved: upheld strikes the event, else it counts as before.

    `made_by` names the party whose objection alone was resolved, such as one that withdrew it.
    """

    event: str
    upheld: bool
    made_by: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FairnessRecord:
    """Everything recorded that bears on fairness, in any order."""

    parties: tuple[str, ...]
    facts: tuple[Recorded, ...] = ()
