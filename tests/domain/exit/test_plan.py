"""What is handed over at the end is agreed by all, done by the giver and confirmed by the receiver."""

from datetime import date

import pytest

from domain.corrections import StrikeFact
from domain.exit.plan import (
    AgreeExitPlan,
    ExitPlanAgreed,
    HandedOverToItself,
    HandOver,
    HandoverIsDone,
    HandoverItem,
    HandoverReceived,
    ItemHandedOver,
    ItemNamedTwice,
    NotHandedOverYet,
    NotYoursToHandOver,
    NotYoursToReceive,
    ReceiveHandover,
    UnknownHandover,
    clocks,
)
from domain.guards import UnknownParty
from domain.lifecycle import decide
from domain.state import Partnership
from tests.domain.builders import (
    CLIENT,
    CONTRACTOR,
    END,
    TODAY,
    a_proposal,
    a_signed_contract,
    after,
    agreed,
    as_client,
    as_contractor,
    outcome,
    terms,
)

GIVE = HandOver(effective_on=TODAY, item="keys")
RECEIVE = ReceiveHandover(effective_on=TODAY, item="keys")


def an_item(item: str = "keys", giver: str = CONTRACTOR, receiver: str = CLIENT, due: date = END) -> HandoverItem:
    return HandoverItem(item=item, title="Sleutels", giver=giver, receiver=receiver, due=due)


def a_plan(*items: HandoverItem) -> AgreeExitPlan:
    return AgreeExitPlan(items=items or (an_item(),))


def planned() -> Partnership:
    return agreed(a_signed_contract(), a_plan())


def given() -> Partnership:
    return after(planned(), GIVE, as_contractor())


def received() -> Partnership:
    return after(given(), RECEIVE, as_client())


def strike(version: int) -> StrikeFact:
    return StrikeFact(effective_on=TODAY, version=version, reason="Vergissing.")


def test_the_exit_plan_is_agreed_by_all() -> None:
    (event,) = terms(outcome(a_signed_contract(), a_plan()))

    assert isinstance(event, ExitPlanAgreed)
    assert event.items == (an_item(),)


@pytest.mark.parametrize(
    ("items", "refusal"),
    [
        ((an_item(), an_item()), ItemNamedTwice),
        ((an_item(receiver=CONTRACTOR),), HandedOverToItself),
        ((an_item(receiver="Z"),), UnknownParty),
    ],
)
def test_a_plan_that_cannot_be_carried_out_is_not_laid(items: tuple[HandoverItem, ...], refusal: type) -> None:
    with pytest.raises(refusal):
        decide(a_signed_contract(), a_proposal(a_plan(*items)), as_client())


def test_the_giver_hands_over_and_the_receiver_confirms() -> None:
    (handed,) = decide(planned(), GIVE, as_contractor())
    (confirmed,) = decide(given(), RECEIVE, as_client())

    assert isinstance(handed, ItemHandedOver)
    assert isinstance(confirmed, HandoverReceived)
    assert received().course.exit.handovers["keys"].received


def test_nobody_acts_in_the_place_of_another() -> None:
    with pytest.raises(NotYoursToHandOver):
        decide(planned(), GIVE, as_client())
    with pytest.raises(NotYoursToReceive):
        decide(given(), RECEIVE, as_contractor())
    with pytest.raises(NotHandedOverYet):
        decide(planned(), RECEIVE, as_client())
    with pytest.raises(UnknownHandover):
        decide(a_signed_contract(), GIVE, as_contractor())


def test_a_step_that_was_taken_is_not_taken_again() -> None:
    assert decide(given(), GIVE, as_contractor()) == ()
    assert decide(received(), RECEIVE, as_client()) == ()
    with pytest.raises(HandoverIsDone):
        decide(received(), GIVE, as_contractor())


def test_a_handover_is_taken_back_until_it_is_confirmed() -> None:
    taken_back = after(given(), strike(given().version), as_contractor())

    assert taken_back.course.exit.handovers["keys"].given is None
    with pytest.raises(HandoverIsDone):
        decide(received(), strike(given().version), as_contractor())


def test_a_later_plan_keeps_what_was_handed_over_between_the_same_parties() -> None:
    renewed = agreed(received(), a_plan(an_item(), an_item("files")))
    turned = agreed(received(), a_plan(an_item(giver=CLIENT, receiver=CONTRACTOR)))

    assert {item: one.received for item, one in renewed.course.exit.handovers.items()} == {
        "keys": True,
        "files": False,
    }
    assert turned.course.exit.handovers["keys"].given is None


def test_the_clock_of_a_handover_waits_for_the_giver_and_then_for_the_receiver() -> None:
    (planned_,), (given_,) = tuple(clocks(planned())), tuple(clocks(given()))

    assert (planned_.awaited, given_.awaited, given_.last_day) == ((CONTRACTOR,), (CLIENT,), END)
    assert list(clocks(received())) == []
