"""The decisions that a principle can be cited for, with what became of each; they have no view of their own."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final, TypeAlias, get_args

from domain.assent import ObjectionRaised, ProposalAdopted
from domain.decisions import JointDecisionRecorded, UnilateralDecisionReported
from domain.facts import Event
from domain.option_decisions import OptionDeclined, OptionExercised, OptionExercisedJointly
from domain.options import OptionGranted
from domain.stated import Stated
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
    """Give every decision that stands on the day, by each version under which it was recorded or corrected."""
    options = {event.option: event.title for _, event in moment.told(OptionGranted)}
    proposals = proposal_outcomes(moment)
    standing = {
        one.version: Decision(one.version, one.event.decided_on, _about(one.event, options), _outcome(one, proposals))
        for one in _laid_or_standing(moment)
        if isinstance(one.event, _Taken)
    }
    for one in reversed(moment.known):
        if isinstance(one.event, _Taken) and one.event.corrects and one.version in standing:
            standing[one.event.corrects.version] = standing[one.version]
    return standing


def _laid_or_standing(moment: Moment) -> Iterator[Stated]:
    """Give also a proposal of which is contested that it matters: it was laid all the same."""
    standing = {one.version for one in moment.standing}
    for one in moment.known:
        if one.version in standing or (isinstance(one.event, ProposalLaid) and one.event.effective_on <= moment.as_of):
            yield one


def proposal_outcomes(moment: Moment) -> dict[int, DecisionOutcome]:
    """Give what became of every proposal, by its number."""
    told = [one.event for one in _laid_or_standing(moment)]
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


def _outcome(one: Stated, proposals: dict[int, DecisionOutcome]) -> DecisionOutcome:
    if isinstance(one.event, ProposalLaid):
        return proposals[one.event.proposal]
    return _BECAME[type(one.event)]
