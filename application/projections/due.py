"""The kinds of deadline, and which event starts, answers or ends one. Pure: no tables here.

The rules of one theme stand in a module of their own; `consequences` finds them all.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any, Final, TypeAlias

from domain.assent import AssentGiven, ObjectionRaised, ProposalAdopted
from domain.assessments import AssessmentSubmitted, RoundClosed, RoundOpened
from domain.clocks.renewals import ContractRenewed
from domain.contract import TermAgreed
from domain.facts import Event
from domain.option_decisions import OptionDeclined, OptionExercised, OptionExercisedJointly, OptionLapsed
from domain.options import OptionGranted
from domain.renegotiation import Ground, RenegotiationAnswered, RenegotiationConcluded, RenegotiationOpened
from domain.risk import ClauseRevised
from domain.start.intake import IntakeStopped
from domain.table import ProposalCountered, ProposalExpired, ProposalLaid, ProposalWithdrawn
from domain.termination import EndingAgreed, NoticeGiven, NoticeWithdrawn, PartnershipEnded


class DeadlineKind(StrEnum):
    """What is due."""

    ANSWER_DUE = "answer_due"
    PROPOSAL_EXPIRES = "proposal_expires"
    OPTION_OPENS = "option_opens"
    OPTION_CLOSES = "option_closes"
    RENEGOTIATION_ANSWER_DUE = "renegotiation_answer_due"
    ASSESSMENT_DUE = "assessment_due"
    TERM_ENDS = "term_ends"
    NOTICE_ENDS = "notice_ends"
    KEY_ROLE_VACANT = "key_role_vacant"
    HANDOVER_DUE = "handover_due"
    REMATCH_DUE = "rematch_due"
    RECALIBRATION_DUE = "recalibration_due"
    ADDED_VALUE_DUE = "added_value_due"
    DISPUTE_DUE = "dispute_due"
    CLAIM_DUE = "claim_due"


class Silence(StrEnum):
    """What happens when nobody does anything before the deadline has passed."""

    PROPOSAL_WILL_EXPIRE = "proposal_will_expire"
    PROPOSAL_LAPSES = "proposal_lapses"
    NOTHING = "nothing"
    OPTION_LAPSES = "option_lapses"
    RENEGOTIATION_STAYS_OPEN = "renegotiation_stays_open"
    ROUND_CLOSES = "round_closes"
    CONTRACT_ENDS = "contract_ends"
    KEY_ROLE_STAYS_VACANT = "key_role_stays_vacant"
    HANDOVER_STAYS_OWED = "handover_stays_owed"
    MATCH_STAYS_UNSURE = "match_stays_unsure"
    RECALIBRATION_STAYS_DUE = "recalibration_stays_due"
    REVIEW_STAYS_DUE = "review_stays_due"
    DISPUTE_STAYS_THERE = "dispute_stays_there"
    RIGHT_LAPSES = "right_lapses"
    SILENCE_MAY_COUNT = "silence_may_count"
    SILENCE_COUNTS = "silence_counts"


@dataclass(frozen=True, slots=True)
class Starts:
    """A deadline runs from now on, in place of an earlier one of this kind and subject.

    `awaited` names the party that must act alone, `not_awaited` the one that need not; neither means all parties.
    """

    kind: DeadlineKind
    subject: str
    due_on: date
    silence: Silence
    title: str | None = None
    driver: str | None = None
    awaited: str | None = None
    not_awaited: str | None = None


@dataclass(frozen=True, slots=True)
class Answered:
    """A party did what was awaited of it: about one subject, or without one about all of this kind.

    A deadline that awaits nobody any more is over, if `ends` says so.
    """

    kind: DeadlineKind
    subject: str | None
    party: str
    ends: bool


@dataclass(frozen=True, slots=True)
class Ends:
    """A deadline no longer runs: of one subject, of all about one driver, or without either all of its kind."""

    kind: DeadlineKind
    subject: str | None = None
    driver: str | None = None


Consequence: TypeAlias = Starts | Answered | Ends
Rule: TypeAlias = Callable[[Any], Iterable[Consequence]]

_ON_THE_TABLE: Final = (DeadlineKind.ANSWER_DUE, DeadlineKind.PROPOSAL_EXPIRES)
_WINDOW: Final = (DeadlineKind.OPTION_OPENS, DeadlineKind.OPTION_CLOSES)
_END: Final = (
    DeadlineKind.TERM_ENDS,
    DeadlineKind.NOTICE_ENDS,
    DeadlineKind.RECALIBRATION_DUE,
    DeadlineKind.ADDED_VALUE_DUE,
)
WHOLE: Final = ""
"""The subject of a deadline that is about the contract as a whole."""


def _laid(event: ProposalLaid) -> Iterable[Consequence]:
    due = zip(
        _ON_THE_TABLE,
        (event.answer_due, event.expires_on),
        (Silence.PROPOSAL_WILL_EXPIRE, Silence.PROPOSAL_LAPSES),
        strict=True,
    )
    proposer = event.by if event.assented else None
    for kind, day, silence in due:
        yield Starts(kind, str(event.proposal), day, silence, title=event.title, not_awaited=proposer)


def _assented(event: AssentGiven) -> Iterable[Consequence]:
    for kind in _ON_THE_TABLE:
        yield Answered(kind, str(event.proposal), event.by, ends=False)


def _off_the_table(
    event: ProposalAdopted | ObjectionRaised | ProposalCountered | ProposalWithdrawn | ProposalExpired,
) -> Iterable[Consequence]:
    for kind in _ON_THE_TABLE:
        yield Ends(kind, str(event.proposal))


def _granted(event: OptionGranted) -> Iterable[Consequence]:
    opens, closes = _WINDOW
    yield Starts(opens, event.option, event.opens_on, Silence.NOTHING, title=event.title, awaited=event.holder)
    yield Starts(
        closes, event.option, event.notice_deadline, Silence.OPTION_LAPSES, title=event.title, awaited=event.holder
    )


def _not_exercised(event: OptionDeclined | OptionLapsed) -> Iterable[Consequence]:
    for kind in _WINDOW:
        yield Ends(kind, event.option)


def _exercised(event: OptionExercised | OptionExercisedJointly) -> Iterable[Consequence]:
    for kind in _WINDOW:
        yield Ends(kind, event.option)
    yield Starts(DeadlineKind.TERM_ENDS, WHOLE, event.new_end, Silence.CONTRACT_ENDS)


def _renewed(event: ContractRenewed) -> Iterable[Consequence]:
    yield Starts(DeadlineKind.TERM_ENDS, WHOLE, event.new_end, Silence.CONTRACT_ENDS)


def _asked(event: RenegotiationOpened) -> Iterable[Consequence]:
    yield Starts(
        DeadlineKind.RENEGOTIATION_ANSWER_DUE,
        str(event.renegotiation),
        event.answer_due,
        Silence.RENEGOTIATION_STAYS_OPEN,
        title=event.subject,
        driver=event.driver,
        not_awaited=None if event.ground is Ground.TRIGGER else event.by,
    )


def _talked(event: RenegotiationAnswered) -> Iterable[Consequence]:
    yield Answered(DeadlineKind.RENEGOTIATION_ANSWER_DUE, str(event.renegotiation), event.by, ends=True)


def _concluded(event: RenegotiationConcluded) -> Iterable[Consequence]:
    if event.renegotiation is not None:
        yield Ends(DeadlineKind.RENEGOTIATION_ANSWER_DUE, str(event.renegotiation))


def _clause(event: ClauseRevised) -> Iterable[Consequence]:
    yield Ends(DeadlineKind.RENEGOTIATION_ANSWER_DUE, driver=event.driver)


def _round(event: RoundOpened) -> Iterable[Consequence]:
    yield Starts(DeadlineKind.ASSESSMENT_DUE, event.round, event.closes_on, Silence.ROUND_CLOSES, title=event.title)


def _assessed(event: AssessmentSubmitted) -> Iterable[Consequence]:
    yield Answered(DeadlineKind.ASSESSMENT_DUE, event.round, event.by, ends=False)


def _closed(event: RoundClosed) -> Iterable[Consequence]:
    yield Ends(DeadlineKind.ASSESSMENT_DUE, event.round)


def _term(event: TermAgreed) -> Iterable[Consequence]:
    yield Starts(DeadlineKind.TERM_ENDS, WHOLE, event.end, Silence.CONTRACT_ENDS)


def _ends_early(event: NoticeGiven | EndingAgreed) -> Iterable[Consequence]:
    yield Starts(DeadlineKind.NOTICE_ENDS, WHOLE, event.ends_on, Silence.CONTRACT_ENDS)


def _goes_on(_event: NoticeWithdrawn) -> Iterable[Consequence]:
    yield Ends(DeadlineKind.NOTICE_ENDS, WHOLE)


def _ended(_event: PartnershipEnded | IntakeStopped) -> Iterable[Consequence]:
    for kind in _END:
        yield Ends(kind, WHOLE)


RULES: Final[Mapping[type[Event], Rule]] = {
    ProposalLaid: _laid,
    AssentGiven: _assented,
    ProposalAdopted: _off_the_table,
    ObjectionRaised: _off_the_table,
    ProposalCountered: _off_the_table,
    ProposalWithdrawn: _off_the_table,
    ProposalExpired: _off_the_table,
    OptionGranted: _granted,
    OptionDeclined: _not_exercised,
    OptionLapsed: _not_exercised,
    OptionExercised: _exercised,
    OptionExercisedJointly: _exercised,
    RenegotiationOpened: _asked,
    RenegotiationAnswered: _talked,
    RenegotiationConcluded: _concluded,
    ClauseRevised: _clause,
    RoundOpened: _round,
    AssessmentSubmitted: _assessed,
    RoundClosed: _closed,
    TermAgreed: _term,
    ContractRenewed: _renewed,
    NoticeGiven: _ends_early,
    EndingAgreed: _ends_early,
    NoticeWithdrawn: _goes_on,
    PartnershipEnded: _ended,
    IntakeStopped: _ended,
}
"""What each event does to the deadlines: those of the table, of options, of talks and of the end."""
