"""Clocks: the notice clauses in force, where each claim stands, the renewal that is ahead, and the reminders given.

What follows if nobody acts is in the forecast. Source: capabilities 26, 27 and 38.
"""

from dataclasses import replace
from datetime import date
from typing import Final

from domain.clocks.claims import (
    AnswerClaim,
    AwarenessRecorded,
    ClaimAnswered,
    ClaimNotified,
    ClaimWithdrawn,
    FailureNotified,
    NotifyClaim,
    NotifyFailure,
    RecordAwareness,
    WithdrawClaim,
)
from domain.clocks.notice_clauses import AgreeNoticeClause, LongerPeriodAgreed, NoticeClauseAgreed, NoticeClauseDropped
from domain.clocks.quotations import (
    AnswerQuotation,
    AssessClaim,
    ClaimAssessed,
    QuotationAnswered,
    QuotationSubmitted,
    SubmitQuotation,
)
from domain.clocks.reminders import AgreeReminders, ReminderGiven, RemindersAgreed, RemindersDropped
from domain.clocks.renewals import (
    AgreeTacitRenewal,
    ContractRenewed,
    DeclineRenewal,
    RenewalDeclined,
    TacitRenewalAgreed,
    TacitRenewalDropped,
    renewal_of,
)
from domain.clocks.silent_claims import DeemedAccepted, RightLost
from domain.contract import TermAgreed
from domain.counting import Span
from domain.early_warnings import EarlyWarningGiven
from domain.facts import Event, Frozen, PartyId, Title
from domain.formation import opened
from domain.lifecycle import evolve
from domain.memory.notices import ANSWERED_BY_OTHERS, OPEN_STAGES, AfterSilence, Claim, ClaimStage
from domain.option_decisions import OptionExercised, OptionExercisedJointly
from domain.running import ClockKind
from domain.state import Partnership
from domain.views.view import EventNumber, Moment, View, Viewing

_EXTENDS: Final = (OptionExercised, OptionExercisedJointly)
_CLAUSES: Final = (NoticeClauseAgreed, NoticeClauseDropped)
_STEPS: Final = (
    ClaimNotified,
    ClaimAnswered,
    FailureNotified,
    ClaimWithdrawn,
    LongerPeriodAgreed,
    QuotationSubmitted,
    QuotationAnswered,
    ClaimAssessed,
    RightLost,
    DeemedAccepted,
)
_RENEWALS: Final = (TermAgreed, TacitRenewalAgreed, TacitRenewalDropped, RenewalDeclined, ContractRenewed)
_READS: Final[tuple[type[Event], ...]] = (
    *_EXTENDS,
    *_CLAUSES,
    AwarenessRecorded,
    *_STEPS,
    *_RENEWALS,
    RemindersAgreed,
    RemindersDropped,
    ReminderGiven,
)


class ClauseInForce(Frozen):
    """A notice clause: within how long what must be said, and what silence does."""

    title: Title
    notify_within: Span | None
    reply_within: Span
    silence: AfterSilence
    after_reminder: Span | None
    warning_effect: Title | None
    event: EventNumber


class ClaimStanding(Frozen):
    """A claim: where it stands, until which day who can act, and whether silence then brings something about."""

    title: Title
    party: PartyId
    stage: ClaimStage
    last_day: date | None
    awaited: tuple[PartyId, ...]
    silence_counts: bool
    warned_early: bool | None
    event: EventNumber


class RenewalAhead(Frozen):
    """The renewal that comes unless notice is given; without one the contract ends on its last day."""

    last_day: date
    last_notice_day: date
    next_last_day: date | None
    renewals: int


class ReminderRecorded(Frozen):
    """A reminder that was given."""

    on: date
    clock: ClockKind
    title: str
    last_day: date
    awaited: tuple[PartyId, ...]
    event: EventNumber


class ClocksView(View):
    """The clocks that the parties agreed, and where each stands on the day."""

    clauses: tuple[ClauseInForce, ...]
    claims: tuple[ClaimStanding, ...]
    renewal: RenewalAhead | None
    reminders: tuple[ReminderRecorded, ...]


def clocks_view(moment: Moment) -> ClocksView:
    """Work out where the agreed clocks stand on the day."""
    partnership = _partnership(moment)
    return ClocksView(
        clauses=_clauses(moment, partnership),
        claims=_claims(moment, partnership),
        renewal=_renewal(partnership),
        reminders=_reminders(moment),
    )


def _partnership(moment: Moment) -> Partnership:
    """Give what the partnership remembers of its clocks on the day."""
    partnership = opened(moment.opening)
    for one in moment.facts(*_READS):
        partnership = _after(partnership, one.event)
    return partnership


def _after(partnership: Partnership, event: Event) -> Partnership:
    if isinstance(event, _EXTENDS):
        return replace(partnership, term=partnership.term and replace(partnership.term, end=event.new_end))
    if isinstance(event, _STEPS) and event.claim not in partnership.clocks.notices.claims:
        return partnership
    return evolve(partnership, event)


def _clauses(moment: Moment, partnership: Partnership) -> tuple[ClauseInForce, ...]:
    latest = {event.notice_clause: version for version, event in moment.told(NoticeClauseAgreed)}
    known = partnership.clocks.notices.clauses
    return tuple(
        ClauseInForce(
            title=known[name].title,
            **known[name].terms.model_dump(include={"notify_within", "reply_within", "after_reminder"}),
            silence=known[name].terms.silence,
            warning_effect=known[name].terms.warning_effect,
            event=version,
        )
        for name, version in latest.items()
        if known[name].in_force
    )


def _claims(moment: Moment, partnership: Partnership) -> tuple[ClaimStanding, ...]:
    claims = partnership.clocks.notices.claims
    return tuple(
        _claim(moment, partnership, claims[aware.claim], aware, version)
        for version, aware in moment.told(AwarenessRecorded)
        if aware.claim in claims
    )


def _claim(
    moment: Moment, partnership: Partnership, claim: Claim, aware: AwarenessRecorded, event: int
) -> ClaimStanding:
    others = tuple(party for party in partnership.parties if party != claim.by)
    running = claim.stage in OPEN_STAGES
    return ClaimStanding(
        title=claim.title,
        party=claim.by,
        stage=claim.stage,
        last_day=claim.due,
        awaited=(others if claim.stage in ANSWERED_BY_OTHERS else (claim.by,)) if running else (),
        silence_counts=claim.silence_counts or (claim.stage is ClaimStage.KNOWN and claim.due is not None),
        warned_early=_warned(moment, aware),
        event=event,
    )


def _warned(moment: Moment, aware: AwarenessRecorded) -> bool | None:
    """Tell whether the party warned of the matter before it became aware; None when it names no matter."""
    if aware.issue is None:
        return None
    own = (one for _, one in moment.told(EarlyWarningGiven) if one.by == aware.by and one.issue == aware.issue)
    return any(one.effective_on <= aware.effective_on for one in own)


def _renewal(partnership: Partnership) -> RenewalAhead | None:
    renewal = renewal_of(partnership)
    if renewal is None:
        return None
    return RenewalAhead(
        last_day=renewal.end,
        last_notice_day=renewal.last_notice_day,
        next_last_day=renewal.next_end if renewal.goes_on else None,
        renewals=renewal.times,
    )


def _reminders(moment: Moment) -> tuple[ReminderRecorded, ...]:
    return tuple(
        ReminderRecorded(
            on=event.effective_on,
            clock=event.clock,
            title=event.title or event.subject,
            last_day=event.due,
            awaited=event.awaited,
            event=version,
        )
        for version, event in moment.told(ReminderGiven)
    )


VIEWING = Viewing(
    "clocks",
    ClocksView,
    frozenset({*_READS, EarlyWarningGiven}),
    clocks_view,
    (
        AgreeNoticeClause,
        RecordAwareness,
        NotifyClaim,
        AnswerClaim,
        NotifyFailure,
        SubmitQuotation,
        AnswerQuotation,
        AssessClaim,
        WithdrawClaim,
        AgreeTacitRenewal,
        DeclineRenewal,
        AgreeReminders,
    ),
)
