"""What a party delegates is core to it or not, and that changes with a reason only."""

import pytest
from pydantic import ValidationError

from domain.division_of_work.activities import (
    ActivityAlreadyDelegated,
    ActivityDelegated,
    ActivityRemarked,
    ActivityTakenBack,
    DelegateActivity,
    DelegatedToYourself,
    NotYourActivity,
    RemarkActivity,
    TakeActivityBack,
    UnknownActivity,
)
from domain.guards import UnknownParty
from domain.lifecycle import decide
from domain.memory.work import CoreMark
from domain.state import Partnership
from tests.domain.builders import CLIENT, CONTRACTOR, PARTNER, TODAY, a_signed_contract, after, as_client, as_contractor

DELEGATE = DelegateActivity(
    effective_on=TODAY, activity="night-service", title="Storingsdienst", to=CONTRACTOR, mark=CoreMark.NOT_CORE
)
REMARK = RemarkActivity(
    effective_on=TODAY, activity="night-service", mark=CoreMark.CORE, reason="Bewoners bellen ons erover"
)
TAKE_BACK = TakeActivityBack(effective_on=TODAY, activity="night-service", reason="We hebben weer mensen")


def delegated() -> Partnership:
    return after(a_signed_contract(), DELEGATE, as_client())


def test_a_party_delegates_an_activity_and_says_whether_it_is_core() -> None:
    (event,) = decide(a_signed_contract(), DELEGATE, as_client())

    assert isinstance(event, ActivityDelegated)
    assert (event.to, event.mark) == (CONTRACTOR, CoreMark.NOT_CORE)


def test_an_activity_is_marked_from_the_start() -> None:
    unmarked = DELEGATE.model_dump(exclude={"mark"}, mode="json")

    with pytest.raises(ValidationError):
        DelegateActivity.model_validate(unmarked)


def test_an_activity_is_delegated_once_and_to_another_party() -> None:
    with pytest.raises(ActivityAlreadyDelegated):
        decide(delegated(), DELEGATE, as_client())
    with pytest.raises(DelegatedToYourself):
        decide(a_signed_contract(), DELEGATE.model_copy(update={"to": CLIENT}), as_client())
    with pytest.raises(UnknownParty):
        decide(a_signed_contract(), DELEGATE.model_copy(update={"to": PARTNER}), as_client())


def test_a_mark_changes_with_a_reason() -> None:
    (event,) = decide(delegated(), REMARK, as_client())

    assert isinstance(event, ActivityRemarked)
    assert after(delegated(), REMARK, as_client()).work.activities["night-service"].mark is CoreMark.CORE
    with pytest.raises(ValidationError):
        RemarkActivity.model_validate(REMARK.model_dump(exclude={"reason"}, mode="json"))


def test_the_same_mark_again_records_nothing() -> None:
    assert decide(after(delegated(), REMARK, as_client()), REMARK, as_client()) == ()


def test_only_who_delegates_marks_and_takes_back() -> None:
    with pytest.raises(NotYourActivity):
        decide(delegated(), REMARK, as_contractor())
    with pytest.raises(NotYourActivity):
        decide(delegated(), TAKE_BACK, as_contractor())


def test_what_a_party_does_itself_again_is_no_longer_delegated() -> None:
    (event,) = decide(delegated(), TAKE_BACK, as_client())
    taken = after(delegated(), TAKE_BACK, as_client())

    assert isinstance(event, ActivityTakenBack)
    with pytest.raises(UnknownActivity):
        decide(taken, REMARK, as_client())
    assert decide(taken, DELEGATE, as_client())
