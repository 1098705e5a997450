"""Any command and change about own goals, stances and what goals serve."""

from collections.abc import Callable

from hypothesis import strategies as st

from domain.aims.own_goals import DeclareOwnGoal, DropOwnGoal
from domain.aims.stances import DeclareOpposition, GoalStance, StateStance
from domain.aims.values import GoalValue, LeaveOutcomeOpen, PlaceGoal, TrustLevel
from domain.facts import Change, Command
from tests.domain.situations import NOTES, Situation, Strategy

GOALS = st.sampled_from(("clean", "green", "cheap"))
TITLES = st.just("Minder reistijd")
CHANGES: dict[type[Change], Callable[[Situation], Strategy]] = {
    LeaveOutcomeOpen: lambda s: st.builds(
        LeaveOutcomeOpen, goal=GOALS, purpose=st.none() | TITLES, trust_level=st.sampled_from(TrustLevel)
    ),
}


def _fact(kind: type[Command], **stated: Strategy) -> Callable[[Situation], Strategy]:
    return lambda s: st.builds(kind, effective_on=s.day(), corrects=s.repair(), **stated)


COMMANDS: dict[type[Command], Callable[[Situation], Strategy]] = {
    DeclareOwnGoal: _fact(DeclareOwnGoal, goal=GOALS, title=TITLES),
    DropOwnGoal: lambda s: st.builds(DropOwnGoal, effective_on=s.day(), goal=GOALS, reason=NOTES),
    StateStance: _fact(StateStance, goal=GOALS, stance=st.sampled_from(GoalStance), benefit=st.none() | TITLES),
    DeclareOpposition: _fact(DeclareOpposition, goal=GOALS, against=GOALS, reason=NOTES),
    PlaceGoal: _fact(PlaceGoal, goal=GOALS, serves=st.sampled_from(GoalValue)),
}
