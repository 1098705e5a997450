"""A lesson is a party's own until every other party adopted it."""

import pytest

from domain.corrections import StrikeFact
from domain.exit.lessons import (
    AdoptLesson,
    LessonAdopted,
    LessonIsAdopted,
    LessonRecorded,
    OwnLesson,
    RecordLesson,
    UnknownLesson,
)
from domain.facts import Correction
from domain.lifecycle import decide
from domain.state import Partnership
from tests.domain.builders import TODAY, after, an_ended_contract, as_client, as_contractor

RECORD = RecordLesson(effective_on=TODAY, title="Eerder naar de werkvloer")
ADOPT = AdoptLesson(effective_on=TODAY, lesson=1)


def recorded() -> Partnership:
    return after(an_ended_contract(), RECORD, as_contractor())


def adopted() -> Partnership:
    return after(recorded(), ADOPT, as_client())


def test_a_lesson_is_recorded_also_after_the_end() -> None:
    (event,) = decide(an_ended_contract(), RECORD, as_contractor())

    assert isinstance(event, LessonRecorded)
    assert event.lesson == 1


def test_another_party_adopts_a_lesson_once() -> None:
    (event,) = decide(recorded(), ADOPT, as_client())

    assert isinstance(event, LessonAdopted)
    assert decide(adopted(), ADOPT, as_client()) == ()
    with pytest.raises(OwnLesson):
        decide(recorded(), ADOPT, as_contractor())
    with pytest.raises(UnknownLesson):
        decide(an_ended_contract(), ADOPT, as_client())


def test_a_lesson_is_reworded_or_taken_back_until_another_adopts_it() -> None:
    version = recorded().version
    strike = StrikeFact(effective_on=TODAY, version=version, reason="Te kort door de bocht.")
    correction = Correction(version=version, reason="Scherper.")
    reworded = after(recorded(), RECORD.model_copy(update={"title": "Vaker", "corrects": correction}), as_contractor())

    assert reworded.course.exit.lessons[1].title == "Vaker"
    assert after(recorded(), strike, as_contractor()).course.exit.lessons == {}
    with pytest.raises(LessonIsAdopted):
        decide(adopted(), strike, as_contractor())
