"""The decisions that a principle can be cited for, with what became of each; they have no view of their own."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final, TypeAlias, get_args

from domain.assent import ObjectionRaised, ProposalAdopted
from domain.decisions import JointDecisionRecorded, UnilateralDecisionReported
from domain.facts import Event
from domain.option_decisions import OptionDeclined, OptionExercised, OptionExercisedJointly
from domain.options import OptionGranted
from domain.table import ProposalCountered, ProposalExpired, ProposalLaid, ProposalWithdrawn
from domain.views.view import Moment


class DecisionOutcome(StrEnum):
    """What became of a decision or of a proposal."""

    DECIDED = "decided"
    DECIDED_ALONE = "decided_alone"
    ON_THE_TABLE = "on_the_table"
    ADOPTED = "adopted"
    OBJECTED = "objected"
    COUNTERED = "countered"
    WITHDRAWN = "withdrawn"
    EXPIRED = "expired"
    EXERCISED = "exercised"
    DECLINED = "declined"


@dataclass(frozen=True)
class Decision:
    """One decision: where it stands in the record, its day, what it was about and what became of it."""

    version: int
    on: date
    about: str
    outcome: DecisionOutcome


_Answer: TypeAlias = ProposalAdopted | ObjectionRaised | ProposalCountered | ProposalWithdrawn | ProposalExpired
_OptionDecision: TypeAlias = OptionExercised | OptionExercisedJointly | OptionDeclined
_Taken: TypeAlias = JointDecisionRecorded | UnilateralDecisionReported | ProposalLaid | _OptionDecision

_BECAME: Final[dict[type[Event], DecisionOutcome]] = {
    ProposalAdopted: DecisionOutcome.ADOPTED,
    ObjectionRaised: DecisionOutcome.OBJECTED,
    ProposalCountered: DecisionOutcome.COUNTERED,
    ProposalWithdrawn: DecisionOutcome.WITHDRAWN,
    ProposalExpired: DecisionOutcome.EXPIRED,
    JointDecisionRecorded: DecisionOutcome.DECIDED,
    UnilateralDecisionReported: DecisionOutcome.DECIDED_ALONE,
    OptionExercised: DecisionOutcome.EXERCISED,
    OptionExercisedJointly: DecisionOutcome.EXERCISED,
    OptionDeclined: DecisionOutcome.DECLINED,
}

DECISION_EVENTS: Final[frozenset[type[Event]]] = frozenset((*_BECAME, ProposalLaid, OptionGranted))
"""Every kind of event from which decisions are worked out."""
PROPOSAL_EVENTS: Final[frozenset[type[Event]]] = frozenset((*get_args(_Answer), ProposalLaid))
"""Every kind of event from which is worked out what became of a proposal."""


def decisions_of(moment: Moment) -> dict[int, Decision]:
    """Give every decision that stands on the day, by its version in the record."""
    told = [(one.version, one.event) for one in moment.facts(*DECISION_EVENTS)]
    proposals = proposal_outcomes(moment)
    options = {event.option: event.title for _, event in told if isinstance(event, OptionGranted)}
    return {
        version: Decision(version, event.decided_on, _about(event, options), _outcome(event, proposals))
        for version, event in told
        if isinstance(event, _Taken)
    }


def proposal_outcomes(moment: Moment) -> dict[int, DecisionOutcome]:
    """Give what became of every proposal, by its number."""
    told = [one.event for one in moment.facts(*PROPOSAL_EVENTS)]
    laid = {event.proposal: DecisionOutcome.ON_THE_TABLE for event in told if isinstance(event, ProposalLaid)}
    return laid | {event.proposal: _BECAME[type(event)] for event in told if isinstance(event, _Answer)}


def _about(event: _Taken, options: dict[str, str]) -> str:
    match event:
        case ProposalLaid():
            return event.title
        case JointDecisionRecorded() | UnilateralDecisionReported():
            return event.matter
        case OptionExercised() | OptionExercisedJointly() | OptionDeclined():
            return options.get(event.option, event.option)


def _outcome(event: _Taken, proposals: dict[int, DecisionOutcome]) -> DecisionOutcome:
    if isinstance(event, ProposalLaid):
        return proposals[event.proposal]
    return _BECAME[type(event)]
