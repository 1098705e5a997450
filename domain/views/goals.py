"""Goals: whose they are, how each party stands towards them, which work against each other, and what they serve.

Source: statements S1.6, S2.11 and S3.5.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Annotated

from pydantic import Field

from domain.aims.own_goals import DeclareOwnGoal, DropOwnGoal, OwnGoalDeclared, OwnGoalDropped
from domain.aims.stances import DeclareOpposition, GoalStance, OppositionDeclared, StanceStated, StateStance
from domain.aims.values import GoalPlaced, GoalValue, LeaveOutcomeOpen, OutcomeLeftOpen, PlaceGoal, TrustLevel
from domain.facts import WARNS, Frozen, PartyId, Title
from domain.goals import AgreeGoal, GoalAgreed, GoalDropped, GoalRevised
from domain.quantities import FRACTION
from domain.views.view import EventNumber, Moment, View, Viewing


class GoalBalance(Frozen):
    """What serves one of the three values; one that nothing serves asks for attention."""

    serves: GoalValue
    goals: tuple[Title, ...]
    empty: Annotated[bool, WARNS]


class OpposingGoals(Frozen):
    """Two goals that work against each other, each with its owners; the reason stands in the event."""

    title: Title
    owners: tuple[PartyId, ...]
    against: Title
    against_owners: tuple[PartyId, ...]
    declared_by: PartyId
    event: EventNumber


class OpenOutcome(Frozen):
    """One goal of which the outcome is open, what guides it, and how much trust the record shows."""

    title: Title
    purpose: Title
    trust_level: TrustLevel
    trust_shown: Annotated[Decimal | None, FRACTION]
    event: EventNumber


class StandingGoal(Frozen):
    """One goal that stands, and whose it is."""

    title: Title
    owners: tuple[PartyId, ...]
    event: EventNumber


class StandingStance(Frozen):
    """How one party stands towards a goal, and what it brings that party."""

    title: Title
    party: PartyId
    stance: GoalStance
    benefit: Title | None
    event: EventNumber


class GoalsView(View):
    """The goals of all and of each, balanced over three values, with what works against what."""

    balance: tuple[GoalBalance, ...]
    unplaced: Annotated[tuple[Title, ...], Field(description="Goals of which nobody said what they serve.")]
    opposing: tuple[OpposingGoals, ...]
    open_outcomes: tuple[OpenOutcome, ...]
    goals: tuple[StandingGoal, ...]
    stances: tuple[StandingStance, ...]


@dataclass(frozen=True)
class _Goal:
    version: int
    title: str
    owners: tuple[str, ...]


def goals_view(moment: Moment) -> GoalsView:
    """Work out which goals stand on the day and how they relate."""
    goals = {**_own(moment), **_joint(moment)}
    serves = {event.goal: event.serves for _, event in moment.told(GoalPlaced) if event.goal in goals}
    return GoalsView(
        balance=tuple(_balance(value, goals, serves) for value in GoalValue),
        unplaced=tuple(goal.title for name, goal in goals.items() if name not in serves),
        opposing=tuple(_opposing(moment, goals)),
        open_outcomes=tuple(_open_outcomes(moment)),
        goals=tuple(StandingGoal(title=one.title, owners=one.owners, event=one.version) for one in goals.values()),
        stances=tuple(_stances(moment, goals)),
    )


def _joint(moment: Moment) -> dict[str, _Goal]:
    goals: dict[str, _Goal] = {}
    for one in moment.facts(GoalAgreed, GoalRevised, GoalDropped):
        match one.event:
            case GoalAgreed() | GoalRevised() as agreed:
                goals[agreed.goal] = _Goal(one.version, agreed.title, moment.parties)
            case GoalDropped() as dropped:
                goals.pop(dropped.goal, None)
    return goals


def _own(moment: Moment) -> dict[str, _Goal]:
    goals: dict[str, _Goal] = {}
    for one in moment.facts(OwnGoalDeclared, OwnGoalDropped):
        match one.event:
            case OwnGoalDeclared() as declared:
                goals[declared.goal] = _Goal(one.version, declared.title, (declared.by,))
            case OwnGoalDropped() as dropped:
                goals.pop(dropped.goal, None)
    return goals


def _balance(value: GoalValue, goals: Mapping[str, _Goal], serves: Mapping[str, GoalValue]) -> GoalBalance:
    served = tuple(goals[name].title for name, one in serves.items() if one is value)
    return GoalBalance(serves=value, goals=served, empty=not served)


def _opposing(moment: Moment, goals: Mapping[str, _Goal]) -> Iterator[OpposingGoals]:
    for version, event in moment.told(OppositionDeclared):
        if event.goal in goals and event.against in goals:
            one, other = goals[event.goal], goals[event.against]
            yield OpposingGoals(
                title=one.title,
                owners=one.owners,
                against=other.title,
                against_owners=other.owners,
                declared_by=event.by,
                event=version,
            )


def _open_outcomes(moment: Moment) -> Iterator[OpenOutcome]:
    goals = _joint(moment)
    for name, (version, event) in {event.goal: (at, event) for at, event in moment.told(OutcomeLeftOpen)}.items():
        if name in goals:
            yield OpenOutcome(
                title=goals[name].title,
                purpose=event.purpose,
                trust_level=event.trust_level,
                trust_shown=moment.relationship.standing.fit.shown.value,
                event=version,
            )


def _stances(moment: Moment, goals: Mapping[str, _Goal]) -> Iterator[StandingStance]:
    stated = sorted(moment.told(StanceStated), key=lambda one: (one[1].effective_on, one[0]))
    for version, event in {(event.goal, event.by): (at, event) for at, event in stated}.values():
        if event.goal in goals:
            yield StandingStance(
                title=goals[event.goal].title,
                party=event.by,
                stance=event.stance,
                benefit=event.benefit,
                event=version,
            )


VIEWING = Viewing(
    "goals",
    GoalsView,
    frozenset(
        {
            GoalAgreed,
            GoalRevised,
            GoalDropped,
            OwnGoalDeclared,
            OwnGoalDropped,
            StanceStated,
            OppositionDeclared,
            GoalPlaced,
            OutcomeLeftOpen,
        }
    ),
    goals_view,
    (
        AgreeGoal,
        DeclareOwnGoal,
        DropOwnGoal,
        StateStance,
        DeclareOpposition,
        PlaceGoal,
        LeaveOutcomeOpen,
    ),
)
