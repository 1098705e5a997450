"""The partner choice: the criteria in force, the weighted score of each party, and the scores that it rests on."""

from decimal import Decimal
from typing import Annotated

from pydantic import Field

from domain.facts import Frozen, PartyId
from domain.quantities import Quantity
from domain.start.partner_choice import (
    AgreeCriteria,
    CriteriaAgreed,
    CriterionName,
    Grade,
    PartnerScored,
    ScorePartner,
    weighted_score,
)
from domain.views.view import EventNumber, Moment, View, Viewing

_Given = dict[tuple[str, str], tuple[int, PartnerScored]]


class CriterionInForce(Frozen):
    """A criterion, and the part of the weighted score that it makes up."""

    criterion: CriterionName
    weight: Quantity
    event: EventNumber


class PartyScore(Frozen):
    """The weighted score of a party, 1 to 5; none while a criterion was not scored by every other party."""

    party: PartyId
    score: Annotated[Quantity | None, Field(ge=1, le=5)]
    scored_by: tuple[PartyId, ...]
    events: tuple[EventNumber, ...]


class GivenScore(Frozen):
    """The score that one party gave another on one criterion; the event holds the reason."""

    party: PartyId
    scored_by: PartyId
    criterion: CriterionName
    score: Grade
    event: EventNumber


class PartnerChoiceView(View):
    """How the parties score each other by the criteria that they agreed."""

    edition: int | None
    criteria: tuple[CriterionInForce, ...]
    standing: tuple[PartyScore, ...]
    scores: tuple[GivenScore, ...]


def partner_choice_view(moment: Moment) -> PartnerChoiceView:
    """Work out the weighted score of each party by the criteria in force."""
    agreed = next(reversed(moment.told(CriteriaAgreed)), None)
    if agreed is None:
        return PartnerChoiceView(edition=None, criteria=(), standing=(), scores=())
    version, criteria = agreed
    given: _Given = {
        (one.party, one.by): (place, one)
        for place, one in moment.told(PartnerScored)
        if one.edition == criteria.edition
    }
    return PartnerChoiceView(
        edition=criteria.edition,
        criteria=tuple(
            CriterionInForce(criterion=one.criterion, weight=one.weight, event=version) for one in criteria.criteria
        ),
        standing=tuple(_standing(party, moment.parties, criteria, given) for party in moment.parties),
        scores=tuple(row for place, one in given.values() for row in _rows(place, one)),
    )


def _standing(party: str, parties: tuple[str, ...], criteria: CriteriaAgreed, given: _Given) -> PartyScore:
    others = [other for other in parties if other != party]
    heard = {other: given[party, other] for other in others if (party, other) in given}
    return PartyScore(
        party=party,
        score=_score(criteria, [one for _, one in heard.values()], len(others)),
        scored_by=tuple(heard),
        events=tuple(place for place, _ in heard.values()),
    )


def _score(criteria: CriteriaAgreed, heard: list[PartnerScored], wanted: int) -> Decimal | None:
    weights = {one.criterion: Decimal(one.weight) for one in criteria.criteria}
    scores = {name: [one.score for said in heard for one in said.scores if one.criterion == name] for name in weights}
    complete = all(len(got) == wanted for got in scores.values())
    return weighted_score(weights, scores) if complete else None


def _rows(version: int, said: PartnerScored) -> tuple[GivenScore, ...]:
    return tuple(
        GivenScore(party=said.party, scored_by=said.by, criterion=one.criterion, score=one.score, event=version)
        for one in said.scores
    )


VIEWING = Viewing(
    "partner-choice",
    PartnerChoiceView,
    frozenset({CriteriaAgreed, PartnerScored}),
    partner_choice_view,
    (AgreeCriteria, ScorePartner),
)
