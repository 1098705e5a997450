"""The motives: why each party takes part, what it expects, when it calls it a success, and how that developed."""

from datetime import date

from domain.facts import Frozen, PartyId, Title
from domain.start.motives import MotivesStated, StateMotives, StateSuccess, SuccessStated
from domain.views.view import EventNumber, Moment, View, Viewing


class PartyMotives(Frozen):
    """Why a party takes part, and what it expects."""

    party: PartyId
    motives: tuple[Title, ...]
    benefits: tuple[Title, ...]
    since: date
    event: EventNumber


class PartySuccess(Frozen):
    """When a party calls the partnership a success, in its words of that day."""

    party: PartyId
    success: Title
    since: date
    event: EventNumber


class MotivesView(View):
    """What drives each party, side by side, and how its words for success developed over the years."""

    successes: tuple[PartySuccess, ...]
    motives: tuple[PartyMotives, ...]
    earlier_successes: tuple[PartySuccess, ...]
    earlier_motives: tuple[PartyMotives, ...]


def motives_view(moment: Moment) -> MotivesView:
    """Work out what each party says now, and what it said before."""
    successes = [_success(version, said) for version, said in moment.told(SuccessStated)]
    motives = [_motives(version, said) for version, said in moment.told(MotivesStated)]
    last_success = {one.party: one for one in successes}
    last_motives = {one.party: one for one in motives}
    return MotivesView(
        successes=tuple(last_success[party] for party in moment.parties if party in last_success),
        motives=tuple(last_motives[party] for party in moment.parties if party in last_motives),
        earlier_successes=tuple(one for one in successes if one is not last_success[one.party]),
        earlier_motives=tuple(one for one in motives if one is not last_motives[one.party]),
    )


def _success(version: int, said: SuccessStated) -> PartySuccess:
    return PartySuccess(party=said.by, success=said.success, since=said.effective_on, event=version)


def _motives(version: int, said: MotivesStated) -> PartyMotives:
    return PartyMotives(
        party=said.by, motives=said.motives, benefits=said.benefits, since=said.effective_on, event=version
    )


VIEWING = Viewing(
    "motives",
    MotivesView,
    frozenset({MotivesStated, SuccessStated}),
    motives_view,
    (StateMotives, StateSuccess),
)
