"""A meeting tells how long the parties talked about each subject."""

from decimal import Decimal

import pytest
from pydantic import ValidationError

from domain.lifecycle import decide
from domain.meetings import MeetingHeld, RecordMeeting, Subject, SubjectHours
from tests.domain.builders import TODAY, a_signed_contract, as_client


def a_meeting(*subjects: Subject) -> RecordMeeting:
    spent = tuple(SubjectHours(subject=subject, hours=Decimal(2)) for subject in subjects)
    return RecordMeeting(effective_on=TODAY, title="Kwartaaloverleg", spent=spent)


def test_either_party_records_a_meeting_with_its_hours_per_subject() -> None:
    (event,) = decide(a_signed_contract(), a_meeting(Subject.LIABILITY, Subject.JOINT_GOALS), as_client())

    assert isinstance(event, MeetingHeld)
    assert [one.subject for one in event.spent] == [Subject.LIABILITY, Subject.JOINT_GOALS]


def test_a_meeting_names_every_subject_once() -> None:
    with pytest.raises(ValidationError, match="name every subject once"):
        a_meeting(Subject.OTHER, Subject.OTHER)


def test_a_meeting_was_about_something() -> None:
    with pytest.raises(ValidationError):
        a_meeting()
