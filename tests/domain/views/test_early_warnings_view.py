"""The register of warnings shows whether the parties met in time, what is done, and whom it helped."""

from datetime import timedelta

from domain.assent import GiveAssent
from domain.early_warnings import WarnEarly
from domain.follow_up.acts import AgreeWarningMeeting, CloseWarning, HoldWarningMeeting, MarkWarningHelpful
from domain.views.early_warnings import WarningShown, warnings_view
from tests.domain.builders import CLIENT, CONTRACTOR, TODAY, a_proposal
from tests.domain.views.moments import Told, told

AGREED: tuple[Told, ...] = (
    (CLIENT, a_proposal(AgreeWarningMeeting(within_days=7))),
    (CONTRACTOR, GiveAssent(effective_on=TODAY, proposal=1)),
)
WARNED: Told = (CONTRACTOR, WarnEarly(effective_on=TODAY, issue="shortage", title="Krapte"))


def met(days: int) -> Told:
    return CLIENT, HoldWarningMeeting(effective_on=TODAY + timedelta(days=days), issue="shortage")


def shown(*given: Told, days: int = 30) -> WarningShown:
    (warning,) = warnings_view(told(*given, as_of=TODAY + timedelta(days=days))).warnings
    return warning


def test_a_meeting_in_time_is_not_late_and_one_after_it_or_none_is() -> None:
    late = [
        shown(*AGREED, WARNED, days=7).meeting_late,
        shown(*AGREED, WARNED, days=8).meeting_late,
        shown(*AGREED, WARNED, met(7)).meeting_late,
        shown(*AGREED, WARNED, met(8)).meeting_late,
    ]

    assert late == [False, True, False, True]


def test_without_an_agreed_time_no_meeting_is_due() -> None:
    warning = shown(WARNED)

    assert (warning.meet_by, warning.meeting_late) == (None, False)


def test_the_time_that_was_agreed_later_does_not_bind_an_earlier_warning() -> None:
    assert shown(WARNED, *AGREED).meet_by is None


def test_a_warning_waits_for_who_did_not_call_it_dealt_with() -> None:
    by_client = (CLIENT, CloseWarning(effective_on=TODAY, issue="shortage"))
    by_contractor = (CONTRACTOR, CloseWarning(effective_on=TODAY, issue="shortage"))

    half, whole = shown(WARNED, by_client), shown(WARNED, by_client, by_contractor)

    assert (half.waits_for, half.closed_on) == ((CONTRACTOR,), None)
    assert (whole.waits_for, whole.closed_on) == ((), TODAY)


def test_it_shows_whom_it_helped() -> None:
    assert shown(WARNED, (CLIENT, MarkWarningHelpful(effective_on=TODAY, issue="shortage"))).helped == (CLIENT,)
