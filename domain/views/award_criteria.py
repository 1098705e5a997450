"""The key roles that counted in the award, who of them leaves, and whether people judged what that means.

Source: Directive 2014/24/EU article 72(4)(a); golden case 12 of the rules of the project, section 1.
"""

from datetime import date
from typing import Annotated

from domain.award_criteria import AgreeAwardCriteria, AwardCriteriaAgreed
from domain.facts import WARNS, Frozen, PartyId
from domain.key_people.leaving import KeyPersonLeaving, KeyPersonStays
from domain.memory.key_people import KeyRole
from domain.modifications import GroundJudged, JudgeGround, Question
from domain.procurement.record import procurement_record
from domain.views.view import EventNumber, Moment, View, Viewing


class AwardedRoleHeld(Frozen):
    """A key role that counted in the award."""

    party: PartyId
    role: KeyRole
    event: EventNumber


class QuestionRaised(Frozen):
    """The question of competition, raised because somebody leaves a role that counted in the award."""

    party: PartyId
    role: KeyRole
    last_day: date
    event: EventNumber
    judged_on: date | None
    holds: bool | None
    open: Annotated[bool, WARNS]


class AwardCriteriaView(View):
    """The key roles that counted in the award, and the questions that were raised since."""

    roles: tuple[AwardedRoleHeld, ...]
    raised: tuple[QuestionRaised, ...]


def award_criteria_view(moment: Moment) -> AwardCriteriaView:
    """Find what was raised, and whether people judged it since."""
    agreed = moment.told(AwardCriteriaAgreed)[-1:]
    left = procurement_record(moment.known, as_of=moment.as_of).awarded_roles_left
    return AwardCriteriaView(
        roles=tuple(
            AwardedRoleHeld(party=one.party, role=one.role, event=version)
            for version, event in agreed
            for one in event.roles
        ),
        raised=tuple(_raised(moment, version, event) for version, event in left),
    )


def _raised(moment: Moment, version: int, leaving: KeyPersonLeaving) -> QuestionRaised:
    judged = [
        event for at, event in moment.told(GroundJudged) if event.question is Question.SAME_COMPETITION and at > version
    ]
    return QuestionRaised(
        party=leaving.party,
        role=leaving.role,
        last_day=leaving.last_day,
        event=version,
        judged_on=judged[-1].effective_on if judged else None,
        holds=judged[-1].holds if judged else None,
        open=not judged,
    )


VIEWING = Viewing(
    "award-criteria",
    AwardCriteriaView,
    frozenset({AwardCriteriaAgreed, KeyPersonLeaving, KeyPersonStays, GroundJudged}),
    award_criteria_view,
    (AgreeAwardCriteria, JudgeGround),
)
