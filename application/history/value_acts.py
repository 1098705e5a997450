"""What each event of a history file about value and agreement leads to, as commands of the domain."""

from collections.abc import Mapping
from typing import Final

from application.history import value_events as events
from application.history.acts import AGREED, CLOSED, STATED, Act
from application.history.events import FileEvent
from application.history.naming import slug_of
from application.history.telling import NOT_KEPT, Telling
from domain import assessments, contributions, gain_share, market, modifications, option_decisions, reviews, weights

_NOT_NAMED: Final = "Not named"


def _assess(telling: Telling, event: events.AssessmentSubmitted) -> None:
    _open_round(telling, event, event.round)
    scores = tuple(assessments.ItemScore(item=slug_of(item), score=score) for item, score in event.scores.items())
    told = telling.dated(event)
    submitted = assessments.SubmitAssessment(round=slug_of(event.round), scores=scores, **told)
    telling.give(submitted, event.by, key_figure=event.rater)


def _open_round(telling: Telling, event: FileEvent, name: str) -> None:
    """Open the round of which an event is the first one told, until the day on which the file closes it."""
    if name in telling.rounds:
        return
    closed = [one.on for one in telling.file.events if isinstance(one, events.RoundClosed) and one.round == name]
    scored = [one for one in telling.file.events if isinstance(one, events.AssessmentSubmitted) and one.round == name]
    items = dict.fromkeys(slug_of(item) for one in scored for item in one.scores)
    opened = assessments.OpenRound(
        round=slug_of(name),
        title=name,
        items=tuple(items) or assessments.USUAL_ITEMS,
        closes_on=closed[0] if closed else max(one.on for one in scored),
        **telling.dated(event),
    )
    telling.give(opened, telling.party)
    telling.rounds.add(name)


def _close_round(telling: Telling, event: events.RoundClosed) -> None:
    _open_round(telling, event, event.round)
    told = telling.dated(event)
    telling.give(assessments.CloseRound(round=slug_of(event.round), **told), telling.party)


def _invest(telling: Telling, event: events.InvestmentRecorded) -> None:
    contribution = contributions.RecordContribution(
        **telling.dated(event),
        kind=contributions.ContributionKind.INVESTMENT,
        amount=event.amount,
        what=event.title or _NOT_NAMED,
        exploratory=event.exploratory,
    )
    telling.give(contribution, event.by)


def _spend(telling: Telling, event: events.CostRecorded) -> None:
    contribution = contributions.RecordContribution(
        **telling.dated(event),
        kind=contributions.ContributionKind.COST,
        amount=event.amount,
        what=event.title or _NOT_NAMED,
    )
    telling.give(contribution, event.by)


def _work(telling: Telling, event: events.HoursRecorded) -> None:
    told = telling.dated(event)
    telling.give(contributions.RecordHours(hours=event.hours, what=event.title or _NOT_NAMED, **told), event.by)


def _benefit(telling: Telling, event: events.BenefitRecorded) -> None:
    told = telling.dated(event)
    telling.give(contributions.RecordBenefit(amount=event.amount, what=event.title or _NOT_NAMED, **told), event.by)


def _share_gain(telling: Telling, event: events.GainShareAgreed) -> None:
    parts = tuple(gain_share.PartyPart(party=party, amount=amount) for party, amount in event.parts.items())
    change = gain_share.AgreeGainShare(title=event.title or "Gain share", gain=event.gain, parts=parts)
    telling.agree([change], on=event.on, title="Gain share", origin=telling.origin_of(event))


def _declare_ceiling(telling: Telling, event: events.CeilingDeclared) -> None:
    told = telling.dated(event)
    telling.give(contributions.DeclareCeiling(money=event.money, hours=event.hours, **told), event.by)


def _review(telling: Telling, event: events.JointReview) -> None:
    told = telling.dated(event)
    review = reviews.RecordReview(title=event.title or "Joint review", conclusions=event.note, **told)
    telling.give(review, telling.recorder(event))


def _agree_weights(telling: Telling, event: events.WeightsAgreed) -> None:
    weighed = tuple(weights.DimensionWeight(dimension=name, weight=weight) for name, weight in event.weights.items())
    change = weights.AgreeWeights(weights=weighed)
    telling.agree([change], on=event.on, title="Weights", origin=telling.origin_of(event))


def _agree_evidence(telling: Telling, event: events.EvidencePlanAgreed) -> None:
    expected = tuple(weights.ExpectedItems(dimension=name, items=items) for name, items in event.expected.items())
    change = weights.AgreeEvidencePlan(expected=expected)
    telling.agree([change], on=event.on, title="Evidence plan", origin=telling.origin_of(event))


def _decide_option(telling: Telling, event: events.OptionDecided) -> None:
    origin = telling.origin_of(event)
    if event.outcome is events.OptionOutcome.NOT_EXTENDED:
        told = telling.dated(event)
        telling.give(option_decisions.DeclineOption(reason=event.reason, option=event.option, **told), telling.party)
        return
    with_conditions = event.outcome is events.OptionOutcome.EXTENDED_WITH_CONDITIONS
    conditions = event.conditions or (NOT_KEPT if with_conditions else None)
    change = option_decisions.ExerciseJointly(option=event.option, reason=event.reason, conditions=conditions)
    telling.agree([change], on=event.on, title="Option", origin=origin)


def _explore(telling: Telling, event: events.MarketExploration) -> None:
    told = telling.dated(event)
    author = event.by or telling.author(event, (telling.file.contract.customer, telling.file.contract.supplier))
    telling.give(market.ExploreMarket(option=event.option, note=event.note, **told), author)


def _modify(telling: Telling, event: events.ContractModified) -> None:
    told = event.model_dump(include={"basis", "value_delta", "clause", "reason"})
    change = modifications.ModifyContract(**told)
    telling.agree([change], on=event.on, title="Modification", origin=telling.origin_of(event))


VALUE_ACTS: Final[Mapping[type[FileEvent], tuple[int, Act]]] = {
    events.AssessmentSubmitted: (STATED, _assess),
    events.RoundClosed: (CLOSED, _close_round),
    events.InvestmentRecorded: (STATED, _invest),
    events.CostRecorded: (STATED, _spend),
    events.HoursRecorded: (STATED, _work),
    events.BenefitRecorded: (STATED, _benefit),
    events.GainShareAgreed: (STATED, _share_gain),
    events.CeilingDeclared: (STATED, _declare_ceiling),
    events.JointReview: (STATED, _review),
    events.WeightsAgreed: (AGREED, _agree_weights),
    events.EvidencePlanAgreed: (AGREED, _agree_evidence),
    events.OptionDecided: (CLOSED, _decide_option),
    events.MarketExploration: (STATED, _explore),
    events.ContractModified: (STATED, _modify),
}
"""For each kind of event, its place in the order of a day and how it is told."""
