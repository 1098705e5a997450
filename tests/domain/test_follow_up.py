"""A warning is met about, acted on and closed together; it blames nobody and changes no figure."""

from datetime import timedelta
from typing import Any

import pytest

from domain.corrections import StrikeFact
from domain.early_warnings import ReportIssue, WarnEarly
from domain.follow_up import Recorded, clocks
from domain.follow_up.acts import (
    AgreeWarningMeeting,
    CloseWarning,
    CompleteWarningAction,
    HoldWarningMeeting,
    MarkWarningHelpful,
    PlanWarningAction,
    WarningActionPlanned,
    WarningClosed,
    WarningDealtWith,
    WarningHelped,
    WarningMeetingAgreed,
    WarningMeetingHeld,
)
from domain.follow_up.refusals import (
    NotYourWarningAction,
    NoWarningMeeting,
    OwnWarning,
    UnknownWarning,
    UnknownWarningAction,
    WarningActionsOpen,
    WarningFollowedUp,
    WarningIsClosed,
)
from domain.guards import UnknownParty
from domain.lifecycle import decide
from domain.relationship.view import MEASURED_EVENTS
from domain.state import Partnership
from tests.domain.builders import (
    CONTRACTOR,
    TODAY,
    a_signed_contract,
    after,
    as_client,
    as_contractor,
    outcome,
    terms,
)

WARN = WarnEarly(effective_on=TODAY, issue="shortage", title="Krapte")
MEET = HoldWarningMeeting(effective_on=TODAY, issue="shortage")
DONE = CompleteWarningAction(effective_on=TODAY, warning_action=1)
CLOSE = CloseWarning(effective_on=TODAY, issue="shortage")
THANK = MarkWarningHelpful(effective_on=TODAY, issue="shortage")


def planning(owner: str = CONTRACTOR) -> PlanWarningAction:
    stated: dict[str, Any] = {"title": "Werven", "owner": owner, "due": TODAY + timedelta(days=28)}
    return PlanWarningAction(effective_on=TODAY, issue="shortage", **stated)


def warned() -> Partnership:
    return after(a_signed_contract(), WARN, as_contractor())


def met() -> Partnership:
    return after(warned(), MEET, as_client())


def planned() -> Partnership:
    return after(met(), planning(), as_client())


def closed() -> Partnership:
    done = after(planned(), DONE, as_contractor())
    return after(after(done, CLOSE, as_client()), CLOSE, as_contractor())


def strike(version: int) -> StrikeFact:
    return StrikeFact(effective_on=TODAY, version=version, reason="Vergissing.")


def test_the_time_for_a_meeting_is_agreed() -> None:
    (event,) = terms(outcome(a_signed_contract(), AgreeWarningMeeting(within_days=7)))

    assert isinstance(event, WarningMeetingAgreed)


def test_the_parties_meet_about_a_warning_that_stands() -> None:
    (event,) = decide(warned(), MEET, as_client())
    reported = ReportIssue(effective_on=TODAY, issue="strike", owner=CONTRACTOR, title="Staking")

    assert isinstance(event, WarningMeetingHeld)
    assert event.warning == warned().version
    for partnership in (a_signed_contract(), after(warned(), strike(warned().version), as_contractor())):
        with pytest.raises(UnknownWarning):
            decide(partnership, MEET, as_client())
    with pytest.raises(UnknownWarning):
        decide(after(warned(), reported, as_client()), MEET.model_copy(update={"issue": "strike"}), as_client())


def test_actions_are_decided_at_a_meeting_and_done_by_their_owner() -> None:
    (event,) = decide(met(), planning(), as_client())

    assert isinstance(event, WarningActionPlanned)
    assert decide(after(planned(), DONE, as_contractor()), DONE, as_contractor()) == ()
    for partnership, command, refusal in (
        (warned(), planning(), NoWarningMeeting),
        (met(), planning("Z"), UnknownParty),
        (planned(), DONE, NotYourWarningAction),
        (met(), DONE, UnknownWarningAction),
    ):
        with pytest.raises(refusal):
            decide(partnership, command, as_client())


def test_a_warning_is_closed_by_all_once_its_actions_are_done() -> None:
    done = after(planned(), DONE, as_contractor())
    (first,) = decide(done, CLOSE, as_client())
    said = after(done, CLOSE, as_client())

    assert isinstance(first, WarningDealtWith)
    assert isinstance(decide(said, CLOSE, as_contractor())[-1], WarningClosed)
    assert decide(said, CLOSE, as_client()) == ()
    with pytest.raises(WarningActionsOpen):
        decide(planned(), CLOSE, as_client())


def test_a_closed_warning_asks_for_nothing_more_and_can_be_given_again() -> None:
    for command in (MEET, planning()):
        with pytest.raises(WarningIsClosed):
            decide(closed(), command, as_client())
    assert decide(closed(), CLOSE, as_client()) == ()
    assert decide(after(closed(), WARN, as_client()), MEET, as_client())


def test_who_was_warned_says_that_it_helped() -> None:
    (event,) = decide(warned(), THANK, as_client())
    thanked = after(warned(), THANK, as_client())

    assert isinstance(event, WarningHelped)
    assert decide(thanked, THANK, as_client()) == ()
    assert decide(after(thanked, strike(thanked.version), as_client()), THANK, as_client())
    with pytest.raises(OwnWarning):
        decide(warned(), THANK, as_contractor())


def test_what_was_followed_up_is_not_taken_back() -> None:
    done = after(planned(), DONE, as_contractor())

    assert not after(met(), strike(met().version), as_client()).course.follow_ups.warnings[warned().version].met
    assert after(planned(), strike(planned().version), as_client()).course.follow_ups.actions == {}
    assert after(done, strike(done.version), as_contractor()).course.follow_ups.actions[1].done is None
    for partnership, version, author in (
        (met(), warned().version, as_contractor()),
        (planned(), met().version, as_client()),
        (done, planned().version, as_client()),
        (closed(), done.version, as_contractor()),
    ):
        with pytest.raises(WarningFollowedUp):
            decide(partnership, strike(version), author)


def test_no_step_of_the_follow_up_changes_a_figure() -> None:
    assert not set(Recorded.__args__) & MEASURED_EVENTS


def test_an_action_has_a_clock_for_its_owner_until_it_is_done() -> None:
    (clock,) = clocks(planned())

    assert (clock.awaited, clock.then) == ((CONTRACTOR,), None)
    assert list(clocks(closed())) == []
