"""The handover dossier: what the next contract manager must know, worked out from the record.

What a key person who leaves wrote stands beside it, as the event in which it was delivered.
"""

from collections.abc import Iterator
from datetime import date
from typing import Annotated, Final, TypeAlias

from domain.assent import AssentGiven, ObjectionRaised, ProposalAdopted
from domain.disclosures import DisclosureAgreed, DisclosureDropped, DisclosureMade, Topic
from domain.disputes import DisputeRaised, DisputeResolved
from domain.facts import WARNS, Event, Frozen, PartyId, Title
from domain.key_people.leaving import DeliverHandover, HandoverDelivered, KeyPersonLeaving, KeyPersonStays
from domain.option_decisions import OptionDeclined, OptionExercised, OptionExercisedJointly, OptionLapsed
from domain.options import OptionGranted
from domain.renegotiation import RenegotiationConcluded, RenegotiationOpened
from domain.risk import ClauseRevised
from domain.table import ProposalCountered, ProposalExpired, ProposalLaid, ProposalWithdrawn
from domain.views.exit import OpenPromise, open_promises
from domain.views.leavers import DossierShown, dossiers_of
from domain.views.promised import PROMISE_EVENTS
from domain.views.view import EventNumber, Moment, View, Viewing

_OffTheTable: TypeAlias = ProposalAdopted | ObjectionRaised | ProposalCountered | ProposalWithdrawn | ProposalExpired
_Decided: TypeAlias = OptionExercised | OptionExercisedJointly | OptionDeclined | OptionLapsed


class ProposalOnTable(Frozen):
    """A proposal that waits for an answer."""

    title: Title
    by: PartyId
    answer_due: date
    expires_on: date
    waits_for: tuple[PartyId, ...]
    event: EventNumber


class DisputeOpen(Frozen):
    """A dispute that nobody resolved."""

    title: Title
    raised_by: PartyId
    raised_on: date
    event: EventNumber


class TalkOpen(Frozen):
    """A renegotiation that was not concluded."""

    subject: Title
    answer_due: date
    event: EventNumber


class DisclosureOwed(Frozen):
    """What a party has yet to show the others."""

    topic: Topic
    owed_by: PartyId
    due: date
    late: Annotated[bool, WARNS]
    event: EventNumber


class OptionAhead(Frozen):
    """An option about which nothing was decided, and its window."""

    title: Title
    opens_on: date
    decide_by: date
    holder: PartyId | None
    event: EventNumber


class HandoverView(View):
    """What the next contract manager must know on the day."""

    dossiers: tuple[DossierShown, ...]
    open_promises: tuple[OpenPromise, ...]
    proposals: tuple[ProposalOnTable, ...]
    disputes: tuple[DisputeOpen, ...]
    talks: tuple[TalkOpen, ...]
    disclosures: tuple[DisclosureOwed, ...]
    options: tuple[OptionAhead, ...]


def handover_view(moment: Moment) -> HandoverView:
    """Work out what is open on the day, and what those who leave wrote."""
    return HandoverView(
        dossiers=dossiers_of(moment),
        open_promises=tuple(open_promises(moment)),
        proposals=tuple(_proposals(moment)),
        disputes=tuple(_disputes(moment)),
        talks=tuple(_talks(moment)),
        disclosures=tuple(_disclosures(moment)),
        options=tuple(_options(moment)),
    )


def _proposals(moment: Moment) -> Iterator[ProposalOnTable]:
    gone = {one.event.proposal for one in moment.facts(*_OFF_THE_TABLE) if isinstance(one.event, _OffTheTable)}
    assents = {(given.proposal, given.by) for _, given in moment.told(AssentGiven)}
    for version, laid in moment.told(ProposalLaid):
        if laid.proposal not in gone:
            known = laid.by if laid.assented else None
            waits = (party for party in moment.parties if party != known and (laid.proposal, party) not in assents)
            stated = laid.model_dump(include={"title", "by", "answer_due", "expires_on"})
            yield ProposalOnTable(**stated, waits_for=tuple(waits), event=version)


def _disputes(moment: Moment) -> Iterator[DisputeOpen]:
    resolved = {told.dispute for _, told in moment.told(DisputeResolved)}
    for version, raised in moment.told(DisputeRaised):
        if raised.dispute not in resolved:
            yield DisputeOpen(title=raised.title, raised_by=raised.by, raised_on=raised.effective_on, event=version)


def _talks(moment: Moment) -> Iterator[TalkOpen]:
    """Give every talk that was not concluded, nor ended by another clause for the driver that it was about."""
    running: dict[int, tuple[int, RenegotiationOpened]] = {}
    for one in moment.facts(RenegotiationOpened, RenegotiationConcluded, ClauseRevised):
        match one.event:
            case RenegotiationOpened() as opened:
                running[opened.renegotiation] = (one.version, opened)
            case RenegotiationConcluded() as concluded:
                running.pop(concluded.renegotiation or 0, None)
            case ClauseRevised() as revised:
                running = {number: talk for number, talk in running.items() if talk[1].driver != revised.driver}
    for version, opened in running.values():
        yield TalkOpen(subject=opened.subject, answer_due=opened.answer_due, event=version)


def _disclosures(moment: Moment) -> Iterator[DisclosureOwed]:
    done = {told.disclosure for _, told in moment.told(DisclosureMade)}
    done |= {told.disclosure for _, told in moment.told(DisclosureDropped)}
    for version, agreed in moment.told(DisclosureAgreed):
        if agreed.disclosure not in done:
            stated = agreed.model_dump(include={"topic", "owed_by", "due"})
            yield DisclosureOwed(**stated, late=agreed.due < moment.as_of, event=version)


def _options(moment: Moment) -> Iterator[OptionAhead]:
    decided = {one.event.option for one in moment.facts(*_DECIDED) if isinstance(one.event, _Decided)}
    for version, granted in moment.told(OptionGranted):
        if granted.option not in decided and granted.notice_deadline >= moment.as_of:
            stated = granted.model_dump(include={"title", "opens_on", "holder"})
            yield OptionAhead(**stated, decide_by=granted.notice_deadline, event=version)


_OFF_THE_TABLE: Final[tuple[type[Event], ...]] = (
    ProposalAdopted,
    ObjectionRaised,
    ProposalCountered,
    ProposalWithdrawn,
    ProposalExpired,
)
_DECIDED: Final[tuple[type[Event], ...]] = (OptionExercised, OptionExercisedJointly, OptionDeclined, OptionLapsed)

VIEWING = Viewing(
    "handover",
    HandoverView,
    frozenset(
        {
            *PROMISE_EVENTS,
            *_OFF_THE_TABLE,
            *_DECIDED,
            ProposalLaid,
            AssentGiven,
            DisputeRaised,
            DisputeResolved,
            RenegotiationOpened,
            RenegotiationConcluded,
            ClauseRevised,
            DisclosureAgreed,
            DisclosureMade,
            DisclosureDropped,
            OptionGranted,
            KeyPersonLeaving,
            KeyPersonStays,
            HandoverDelivered,
        }
    ),
    handover_view,
    (DeliverHandover,),
)
