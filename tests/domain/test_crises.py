"""In a crisis each party reacts at once, and all agree what they do together for the long term."""

from datetime import timedelta

import pytest

from domain.corrections import StrikeFact
from domain.crises import clocks
from domain.crises.acts import (
    AgreeJointAction,
    CompleteCrisisAction,
    CrisisActionCompleted,
    CrisisDeclared,
    CrisisEnded,
    DeclareCrisis,
    EndCrisis,
    JointActionAgreed,
    PlanReactiveAction,
    ReactiveActionPlanned,
)
from domain.crises.refusals import (
    CrisisIsOver,
    CrisisIsUnderWay,
    NotAJointAction,
    NotYourAction,
    ReactiveActionsOpen,
    UnknownCrisis,
    UnknownCrisisAction,
)
from domain.guards import UnknownParty
from domain.lifecycle import decide
from domain.shocks import UnknownShock
from domain.state import Partnership
from tests.domain.builders import (
    CLIENT,
    CONTRACTOR,
    TODAY,
    a_proposal,
    a_shock,
    a_signed_contract,
    after,
    agreed,
    as_client,
    as_contractor,
    outcome,
    terms,
)

LATER = TODAY + timedelta(days=30)
DECLARE = DeclareCrisis(effective_on=TODAY, title="Griep")
PLAN = PlanReactiveAction(effective_on=TODAY, crisis=1, title="Uitzendkrachten", due=LATER)
DONE = CompleteCrisisAction(effective_on=TODAY, crisis_action=1)
END = EndCrisis(effective_on=TODAY, crisis=1, outcome="Iedereen is beter.")


def joint(*owners: str) -> AgreeJointAction:
    return AgreeJointAction(crisis=1, title="Gezond rooster", owners=owners, due=LATER)


def declared() -> Partnership:
    return after(a_signed_contract(), DECLARE, as_client())


def planned() -> Partnership:
    return after(declared(), PLAN, as_contractor())


def done() -> Partnership:
    return after(planned(), DONE, as_contractor())


def strike(version: int) -> StrikeFact:
    return StrikeFact(effective_on=TODAY, version=version, reason="Vergissing.")


def test_a_crisis_may_point_at_a_reported_shock() -> None:
    shocked = after(a_signed_contract(), a_shock(), as_contractor())
    pointing = DECLARE.model_copy(update={"shock": 1})

    (event,) = decide(shocked, pointing, as_client())

    assert isinstance(event, CrisisDeclared)
    assert event.shock == 1
    with pytest.raises(UnknownShock):
        decide(a_signed_contract(), pointing, as_client())


def test_a_party_takes_on_an_action_of_its_own_and_does_it() -> None:
    (taken,) = decide(declared(), PLAN, as_contractor())
    (completed,) = decide(planned(), DONE, as_contractor())

    assert isinstance(taken, ReactiveActionPlanned)
    assert isinstance(completed, CrisisActionCompleted)
    assert decide(done(), DONE, as_contractor()) == ()
    with pytest.raises(NotYourAction):
        decide(planned(), DONE, as_client())


def test_what_was_not_declared_or_taken_on_is_unknown() -> None:
    with pytest.raises(UnknownCrisis):
        decide(a_signed_contract(), PLAN, as_client())
    with pytest.raises(UnknownCrisisAction):
        decide(declared(), DONE, as_client())


def test_a_joint_action_is_agreed_by_all_and_done_by_at_least_two() -> None:
    (event,) = terms(outcome(declared(), joint(CLIENT, CONTRACTOR)))

    assert isinstance(event, JointActionAgreed)
    assert event.crisis_action == 1
    for owners, refusal in (((CLIENT, CLIENT), NotAJointAction), ((CLIENT, "Z"), UnknownParty)):
        with pytest.raises(refusal):
            decide(declared(), a_proposal(joint(*owners)), as_client())


def test_a_crisis_is_over_once_the_reactive_actions_are_done() -> None:
    with_joint = agreed(done(), joint(CLIENT, CONTRACTOR))

    (event,) = decide(with_joint, END, as_client())

    assert isinstance(event, CrisisEnded)
    with pytest.raises(ReactiveActionsOpen):
        decide(planned(), END, as_client())


def test_after_a_crisis_joint_actions_go_on_and_quick_ones_do_not() -> None:
    over = after(done(), END, as_client())

    assert agreed(over, joint(CLIENT, CONTRACTOR)).course.crises.planned == 2
    for command in (PLAN, END):
        with pytest.raises(CrisisIsOver):
            decide(over, command, as_contractor())


def test_what_others_built_on_is_not_taken_back() -> None:
    over = after(done(), END, as_client())
    crisis, action, completion = (declared().version, planned().version, done().version)

    assert after(declared(), strike(crisis), as_client()).course.crises.crises == {}
    assert after(planned(), strike(action), as_contractor()).course.crises.actions == {}
    assert after(done(), strike(completion), as_contractor()).course.crises.actions[1].done is None
    for partnership, version, author in (
        (planned(), crisis, as_client()),
        (done(), action, as_contractor()),
        (over, completion, as_contractor()),
    ):
        with pytest.raises(CrisisIsUnderWay):
            decide(partnership, strike(version), author)


def test_an_action_has_a_clock_until_it_is_done() -> None:
    (clock,) = clocks(planned())

    assert (clock.awaited, clock.last_day, clock.then) == ((CONTRACTOR,), LATER, None)
    assert list(clocks(done())) == []
