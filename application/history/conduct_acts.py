"""What each event of a history file about conduct leads to, as commands of the domain."""

from collections.abc import Mapping
from typing import Final

from application.history import conduct_events as events
from application.history.acts import AGREED, CLOSED, SETTLED, STATED, Act
from application.history.events import FileEvent
from application.history.naming import slug_of
from application.history.telling import NOT_KEPT, Telling
from domain import (
    arrangements,
    assent,
    contests,
    decisions,
    disclosures,
    disputes,
    early_warnings,
    promises,
    table,
)
from domain.guarded import GRACE_BEFORE_EXPIRY

_NOT_NAMED: Final = "Not named"


def _lay(telling: Telling, event: events.ProposalMade) -> None:
    number = telling.state.proposals_laid + 1
    title = event.title or f"Proposal {number}"
    change = arrangements.AgreeArrangement(arrangement=f"proposal-{number}", title=title)
    laid = table.LayProposal(
        **telling.dated(event),
        title=title,
        they=NOT_KEPT,
        changes=(change,),
        answer_due=event.answer_due,
        open_until=max(event.answer_due + GRACE_BEFORE_EXPIRY, telling.answered_on.get(event.id, event.on)),
        material=event.material,
    )
    telling.give(laid, event.by)
    telling.remember(event, number)


def _answer(telling: Telling, event: events.ProposalAnswered) -> None:
    number = telling.number_of(events.ProposalMade, event.ref)
    by = table.require_on_table(telling.state, number).by
    if event.outcome is events.ProposalOutcome.ADOPTED:
        telling.assent(number, telling.others(by), on=event.on, origin=telling.origin_of(event))
    elif event.outcome is events.ProposalOutcome.REJECTED:
        objection = assent.RaiseObjection(**telling.dated(event), proposal=number, reason=NOT_KEPT)
        telling.give(objection, telling.others(by)[0])
    else:
        _amend(telling, event, number, telling.others(by)[0])


def _amend(telling: Telling, event: events.ProposalAnswered, number: int, by: str) -> None:
    """Tell that a proposal was adopted amended: one of the others countered it, and all agreed to that."""
    counter, origin = telling.state.proposals_laid + 1, telling.origin_of(event)
    title = f"Proposal {number}, amended"
    laid = table.CounterProposal(
        effective_on=event.on,
        origin=origin,
        counters=number,
        title=title,
        they=NOT_KEPT,
        changes=(arrangements.AgreeArrangement(arrangement=f"proposal-{counter}", title=title),),
        answer_due=event.on,
        material=False,
    )
    telling.give(laid, by)
    telling.assent(counter, telling.others(by), on=event.on, origin=origin)


def _decide_together(telling: Telling, event: events.JointDecision) -> None:
    told = telling.dated(event)
    author = telling.recorder(event)
    telling.give(decisions.RecordJointDecision(decision=event.note, matter=event.title or _NOT_NAMED, **told), author)


def _decide_alone(telling: Telling, event: events.UnilateralDecision) -> None:
    author = telling.author(event, (*telling.others(event.by), event.by))
    report = decisions.ReportUnilateralDecision(
        decided_by=event.by, matter=event.title or _NOT_NAMED, note=event.note, **telling.dated(event)
    )
    telling.give(report, author)


def _agree_disclosure(telling: Telling, event: events.DisclosureAgreed) -> None:
    change = disclosures.AgreeDisclosure(owed_by=event.by, topic=slug_of(event.topic), title=event.topic, due=event.due)
    telling.agree([change], on=event.on, title="Disclosure", origin=telling.origin_of(event))
    telling.remember(event, telling.state.disclosures_agreed)


def _show(telling: Telling, event: events.DisclosureMade) -> None:
    number = telling.number_of(events.DisclosureAgreed, event.ref)
    told = telling.dated(event)
    owing = disclosures.require_disclosure(telling.state, number).owed_by
    shown_before = bool(disclosures.require_disclosure(telling.state, number).made_at)
    telling.give(disclosures.MakeDisclosure(where=event.note, disclosure=number, **told), owing)
    if not event.complete or shown_before:
        telling.give(
            disclosures.JudgeDisclosure(complete=event.complete, disclosure=number, **told), telling.others(owing)[0]
        )


def _promise(telling: Telling, event: events.CommitmentMade) -> None:
    told = telling.dated(event)
    promise = promises.MakePromise(title=event.title or _NOT_NAMED, due=event.due, note=event.note, **told)
    telling.give(promise, event.by)
    number = telling.state.promises_made
    for party in telling.others(event.by):
        telling.give(promises.AcceptPromise(promise=number, **told), party)
    telling.remember(event, number)


def _keep(telling: Telling, event: events.CommitmentFulfilled) -> None:
    number = telling.number_of(events.CommitmentMade, event.ref)
    told = telling.dated(event)
    telling.give(promises.KeepPromise(promise=number, note=event.note, **told), telling.state.promises[number].by)


def _release(telling: Telling, event: events.CommitmentReplaced) -> None:
    number = telling.number_of(events.CommitmentMade, event.ref)
    told = telling.dated(event)
    for party in telling.others(telling.state.promises[number].by):
        telling.give(promises.ReleasePromise(promise=number, reason=event.reason or NOT_KEPT, **told), party)


def _warn(telling: Telling, event: events.EarlyWarning) -> None:
    told = telling.dated(event)
    warning = early_warnings.WarnEarly(issue=slug_of(event.issue), title=event.issue, note=event.note, **told)
    telling.give(warning, event.by)


def _report(telling: Telling, event: events.IssueMaterialised) -> None:
    author = telling.author(event, (*telling.others(event.owner), event.owner))
    report = early_warnings.ReportIssue(
        issue=slug_of(event.issue), owner=event.owner, title=event.issue, note=event.note, **telling.dated(event)
    )
    telling.give(report, author)


def _dispute(telling: Telling, event: events.DisputeRaised) -> None:
    told = telling.dated(event)
    author = telling.recorder(event)
    telling.give(disputes.RaiseDispute(title=event.title or _NOT_NAMED, note=event.note, **told), author)
    telling.remember(event, telling.state.disputes_raised)


def _resolve(telling: Telling, event: events.DisputeResolved) -> None:
    number = telling.number_of(events.DisputeRaised, event.ref)
    told = telling.dated(event)
    resolution = disputes.ResolveDispute(
        level=disputes.ResolutionLevel(event.level), outcome=event.outcome or NOT_KEPT, dispute=number, **told
    )
    telling.give(resolution, telling.recorder(event))


def _contest(telling: Telling, event: events.Contested) -> None:
    version = telling.contestable(event.event, event.by)
    told = telling.dated(event)
    telling.give(contests.ContestFact(version=version, reason=event.reason or NOT_KEPT, **told), event.by)
    telling.contested.setdefault(event.event, version)


def _settle(telling: Telling, event: events.ContestResolved) -> None:
    version = telling.contested_under(event.event)
    change = contests.SettleContest(version=version, upheld=event.upheld, reason=event.reason or "Settled")
    telling.agree([change], on=event.on, title="Contest", origin=telling.origin_of(event))


CONDUCT_ACTS: Final[Mapping[type[FileEvent], tuple[int, Act]]] = {
    events.ProposalMade: (AGREED, _lay),
    events.ProposalAnswered: (STATED, _answer),
    events.JointDecision: (STATED, _decide_together),
    events.UnilateralDecision: (STATED, _decide_alone),
    events.DisclosureAgreed: (AGREED, _agree_disclosure),
    events.DisclosureMade: (STATED, _show),
    events.CommitmentMade: (AGREED, _promise),
    events.CommitmentFulfilled: (STATED, _keep),
    events.CommitmentReplaced: (STATED, _release),
    events.EarlyWarning: (AGREED, _warn),
    events.IssueMaterialised: (STATED, _report),
    events.DisputeRaised: (AGREED, _dispute),
    events.DisputeResolved: (STATED, _resolve),
    events.Contested: (CLOSED, _contest),
    events.ContestResolved: (SETTLED, _settle),
}
"""For each kind of event, its place in the order of a day and how it is told."""
