"""Work goes to the side whose strength it is; elsewhere, and with extra control, it goes with a reason."""

import pytest

from domain.division_of_work.packages import (
    AddControl,
    AssignWork,
    ControlAdded,
    ControlDropped,
    ControlNeedsReason,
    DropControl,
    EndWork,
    StrongerElsewhere,
    UnknownControl,
    UnknownWork,
    WorkAssigned,
    WorkEnded,
)
from domain.division_of_work.strengths import (
    StateStrength,
    StrengthStated,
    StrengthWithdrawn,
    UnknownStrength,
    WithdrawStrength,
    strong_parties,
)
from domain.guards import UnknownParty
from domain.lifecycle import decide
from domain.state import Partnership
from tests.domain.builders import (
    CLIENT,
    CONTRACTOR,
    PARTNER,
    TODAY,
    a_signed_contract,
    after,
    agreed,
    as_client,
    as_contractor,
    laid,
    outcome,
    terms,
)

STATE = StateStrength(effective_on=TODAY, strength="planning", title="Planning")
WITHDRAW = WithdrawStrength(effective_on=TODAY, strength="planning", reason="Onze planner vertrok")
END = EndWork(work="roster", reason="Klaar")
DROP_CONTROL = DropControl(effective_on=TODAY, work="roster", control=1)


def assigning(party: str = CONTRACTOR, reason: str | None = None) -> AssignWork:
    return AssignWork(work="roster", title="Rooster", strength="planning", party=party, reason=reason)


def controlling(reason: str | None = None) -> AddControl:
    return AddControl(effective_on=TODAY, work="roster", title="Dubbele telling", reason=reason)


def with_a_strength() -> Partnership:
    return after(a_signed_contract(), STATE, as_contractor())


def with_work(party: str = CONTRACTOR, reason: str | None = None) -> Partnership:
    return agreed(with_a_strength(), assigning(party, reason))


def test_each_party_states_its_own_strengths_and_several_may_share_one() -> None:
    (event,) = decide(with_a_strength(), STATE, as_client())
    both = after(with_a_strength(), STATE, as_client())

    assert isinstance(event, StrengthStated)
    assert strong_parties(both, "planning") == {CLIENT, CONTRACTOR}
    assert decide(both, STATE, as_client()) == ()


def test_a_withdrawn_strength_is_gone_for_that_party_alone() -> None:
    both = after(with_a_strength(), STATE, as_client())

    (event,) = decide(both, WITHDRAW, as_client())
    left = after(both, WITHDRAW, as_client())

    assert isinstance(event, StrengthWithdrawn)
    assert strong_parties(left, "planning") == {CONTRACTOR}
    assert "planning" not in after(left, WITHDRAW, as_contractor()).work.strengths
    with pytest.raises(UnknownStrength):
        decide(left, WITHDRAW, as_client())


def test_work_goes_to_a_party_that_is_strong_at_it() -> None:
    (event,) = terms(outcome(with_a_strength(), assigning()))

    assert isinstance(event, WorkAssigned)
    assert (event.party, event.strong, event.reason) == (CONTRACTOR, (CONTRACTOR,), None)


def test_elsewhere_it_goes_with_a_reason() -> None:
    with pytest.raises(StrongerElsewhere) as refused:
        laid(with_a_strength(), assigning(CLIENT))
    (event,) = terms(outcome(with_a_strength(), assigning(CLIENT, "Eigen portiers")))

    assert refused.value.strong == (CONTRACTOR,)
    assert isinstance(event, WorkAssigned)
    assert event.reason == "Eigen portiers"


def test_work_needs_a_strength_that_somebody_stated_and_a_party_that_takes_part() -> None:
    with pytest.raises(UnknownStrength):
        laid(a_signed_contract(), assigning())
    with pytest.raises(UnknownParty):
        laid(with_a_strength(), assigning(PARTNER))


def test_extra_control_of_a_strength_needs_a_reason() -> None:
    with pytest.raises(ControlNeedsReason):
        decide(with_work(), controlling(), as_client())
    (event,) = decide(with_work(), controlling("Eis van de accountant"), as_client())

    assert isinstance(event, ControlAdded)
    assert event.control == 1


def test_control_of_own_work_or_of_work_without_the_strength_needs_none() -> None:
    assert decide(with_work(), controlling(), as_contractor())
    assert decide(with_work(CLIENT, "Eigen portiers"), controlling(), as_contractor())


def test_controls_are_numbered_and_taken_away_once() -> None:
    two = after(after(with_work(), controlling(), as_contractor()), controlling(), as_contractor())

    (event,) = decide(two, DROP_CONTROL, as_client())
    dropped = after(two, DROP_CONTROL, as_client())

    assert isinstance(event, ControlDropped)
    assert dropped.work.packages["roster"].controls == {2}
    with pytest.raises(UnknownControl):
        decide(dropped, DROP_CONTROL, as_client())


def test_work_that_is_ended_has_no_control_any_more() -> None:
    (event,) = terms(outcome(with_work(), END))
    ended = agreed(with_work(), END)

    assert isinstance(event, WorkEnded)
    with pytest.raises(UnknownWork):
        decide(ended, controlling(), as_contractor())
    with pytest.raises(UnknownWork):
        laid(ended, END)


def test_work_that_is_assigned_anew_keeps_its_controls() -> None:
    controlled = after(with_work(), controlling(), as_contractor())

    moved = agreed(controlled, assigning(CLIENT, "Eigen portiers"))

    assert (moved.work.packages["roster"].party, moved.work.packages["roster"].controls) == (CLIENT, {1})
