"""What is shown of goals: whose they are, what works against what, and what they serve."""

from datetime import date, timedelta

from domain.aims.own_goals import DeclareOwnGoal, DropOwnGoal
from domain.aims.stances import DeclareOpposition, GoalStance, StateStance
from domain.aims.values import GoalValue, LeaveOutcomeOpen, PlaceGoal, TrustLevel
from domain.assent import GiveAssent
from domain.facts import Change
from domain.goals import DropGoal
from domain.representation import JoinPartnership
from domain.views.goals import GoalsView, goals_view
from tests.domain.builders import CLIENT, CONTRACTOR, OPENED, TODAY, a_goal, a_proposal
from tests.domain.views.moments import Told, told

LATER, LATEST = TODAY + timedelta(days=10), TODAY + timedelta(days=20)
JOIN: Told = (CONTRACTOR, JoinPartnership(effective_on=OPENED, your_name="Bram Vos"))


def together(number: int, *changes: Change, on: date = TODAY) -> tuple[Told, ...]:
    """Both parties agree on changes, in the proposal with this number."""
    laid = a_proposal(effective_on=on, answer_due=on, changes=changes)
    return (CLIENT, laid), (CONTRACTOR, GiveAssent(effective_on=on, proposal=number))


def own(goal: str, party: str, on: date = TODAY) -> Told:
    return party, DeclareOwnGoal(effective_on=on, goal=goal, title=goal.capitalize())


def shown(*commands: Told, as_of: date = LATEST) -> GoalsView:
    return goals_view(told(JOIN, *commands, as_of=as_of))


def test_a_pair_names_the_owners_of_both_goals() -> None:
    opposition = DeclareOpposition(effective_on=TODAY, goal="cheap", against="clean-schools", reason="Minder uren.")

    (pair,) = shown(*together(1, a_goal()), own("cheap", CLIENT), (CONTRACTOR, opposition)).opposing

    assert (pair.owners, pair.against_owners) == ((CLIENT,), (CLIENT, CONTRACTOR))
    assert pair.declared_by == CONTRACTOR


def test_a_pair_is_gone_from_the_day_on_which_one_of_its_goals_is() -> None:
    opposition = DeclareOpposition(effective_on=TODAY, goal="cheap", against="full", reason="Minder uren.")
    drop = DropOwnGoal(effective_on=LATER, goal="cheap", reason="Anders gekozen.")
    record = (own("cheap", CLIENT), own("full", CONTRACTOR), (CONTRACTOR, opposition), (CLIENT, drop))

    assert len(shown(*record, as_of=TODAY).opposing) == 1
    assert shown(*record, as_of=LATER).opposing == ()


def test_the_latest_stance_of_a_party_counts() -> None:
    against = StateStance(effective_on=TODAY, goal="cheap", stance=GoalStance.OPPOSES)
    neutral = StateStance(effective_on=LATER, goal="cheap", stance=GoalStance.NEUTRAL)

    (stance,) = shown(own("cheap", CLIENT), (CONTRACTOR, against), (CONTRACTOR, neutral)).stances

    assert (stance.party, stance.stance) == (CONTRACTOR, GoalStance.NEUTRAL)


def test_every_value_is_shown_and_an_empty_one_stands_out() -> None:
    placed = PlaceGoal(effective_on=TODAY, goal="clean-schools", serves=GoalValue.WELFARE)

    view = shown(*together(1, a_goal(), a_goal("garden", title="Een tuin")), (CONTRACTOR, placed))

    assert {one.serves: one.empty for one in view.balance} == {
        GoalValue.PROSPERITY: True,
        GoalValue.WELFARE: False,
        GoalValue.WELL_BEING: True,
    }
    assert view.unplaced == ("Een tuin",)


def test_an_own_goal_that_becomes_a_joint_one_belongs_to_all() -> None:
    (goal,) = shown(own("garden", CLIENT), *together(1, a_goal("garden", title="Een tuin"), on=LATER)).goals

    assert (goal.title, goal.owners) == ("Een tuin", (CLIENT, CONTRACTOR))


def test_an_open_outcome_shows_what_guides_it_until_its_goal_is_let_go() -> None:
    open_ = LeaveOutcomeOpen(goal="clean-schools", purpose="Kinderen komen graag", trust_level=TrustLevel.HIGH)
    drop = DropGoal(goal="clean-schools", reason="Bereikt.")
    record = (*together(1, a_goal(), open_), *together(2, drop, on=LATER))

    (outcome,) = shown(*record, as_of=TODAY).open_outcomes

    assert (outcome.purpose, outcome.trust_level) == ("Kinderen komen graag", TrustLevel.HIGH)
    assert outcome.trust_shown is None
    assert shown(*record).open_outcomes == ()
