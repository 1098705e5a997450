"""What the parties discuss before they start, and what a session leaves to be done."""

from datetime import date
from typing import Any

import pytest
from pydantic import ValidationError

from domain.contests import ConcedeContest, ContestFact, WithdrawContest
from domain.corrections import StrikeFact
from domain.facts import Correction
from domain.formation import ActivatePartnership, JointStartIncomplete
from domain.guards import UnknownParty
from domain.lifecycle import decide
from domain.running import ClockKind
from domain.start import sessions
from domain.start.motives import StateSuccess
from domain.start.sessions import (
    USUAL_TOPICS,
    AgreeJointStart,
    JointSessionHeld,
    JointStartAgreed,
    NotYourPoint,
    PointAlreadySettled,
    PointDueTooEarly,
    RecordSession,
    SettlePoint,
    UnknownPoint,
)
from domain.state import Partnership, Status
from tests.domain.builders import (
    CLIENT,
    CONTRACTOR,
    TODAY,
    a_goal,
    a_partnership,
    a_term,
    a_value,
    after,
    agreed,
    as_client,
    as_contractor,
    outcome,
    terms,
)

START = ActivatePartnership(effective_on=TODAY)


def a_session(*present: str, repairs: int | None = None, **told: Any) -> RecordSession:
    people = [{"party": party, "name": "Anna de Wit"} for party in present or (CLIENT, CONTRACTOR)]
    corrects = Correction(version=repairs, reason="Vergissing.") if repairs else None
    stated = {"effective_on": TODAY, "title": "Startgesprek", "present": people, "corrects": corrects}
    return RecordSession.model_validate({**stated, **told})


def a_point(owner: str = CLIENT, due: date = date(2024, 9, 1), title: str = "Krappe planning") -> dict[str, Any]:
    return {"kind": "vulnerability", "title": title, "owner": owner, "due": due}


def settling(point: int = 1, repairs: int | None = None) -> SettlePoint:
    corrects = Correction(version=repairs, reason="Vergissing.") if repairs else None
    return SettlePoint(effective_on=TODAY, point=point, outcome="Geregeld.", corrects=corrects)


def strike(version: int) -> StrikeFact:
    return StrikeFact(effective_on=TODAY, version=version, reason="Vergissing.")


def ready(*topics: str) -> Partnership:
    """A partnership in which only the joint start is still open."""
    return agreed(a_partnership(), a_term(), a_value(), a_goal(), AgreeJointStart(topics=topics or USUAL_TOPICS))


def with_success(partnership: Partnership) -> Partnership:
    said = StateSuccess(effective_on=TODAY, success="Elke school gaat schoon open")
    return after(after(partnership, said, as_client()), said, as_contractor())


def held(partnership: Partnership | None = None, *points: dict[str, Any]) -> Partnership:
    return after(partnership or a_partnership(), a_session(points=points or (a_point(),)), as_client())


def test_the_parties_agree_what_they_discuss_before_they_start() -> None:
    (event,) = terms(outcome(a_partnership(), AgreeJointStart()))

    assert isinstance(event, JointStartAgreed)
    assert event.topics == USUAL_TOPICS


def test_what_was_not_discussed_and_who_did_not_say_when_it_is_a_success_keep_the_partnership_from_starting() -> None:
    with pytest.raises(JointStartIncomplete) as refused:
        decide(ready(), START, as_client())

    assert refused.value.undiscussed == USUAL_TOPICS
    assert refused.value.silent == (CLIENT, CONTRACTOR)


def test_a_topic_counts_only_when_every_party_was_present() -> None:
    alone = after(with_success(ready("safety")), a_session(CLIENT, topics=("safety",)), as_client())

    with pytest.raises(JointStartIncomplete) as refused:
        decide(alone, START, as_client())

    assert refused.value.undiscussed == ("safety",)
    assert refused.value.silent == ()


def test_the_partnership_starts_once_all_topics_were_discussed_in_any_number_of_sessions() -> None:
    first = after(with_success(ready("safety", "tempo")), a_session(topics=("safety",)), as_client())
    second = after(first, a_session(topics=("tempo", "housing")), as_contractor())

    assert after(second, START, as_client()).status is Status.ACTIVE


def test_without_an_agreed_joint_start_nothing_more_is_asked() -> None:
    partnership = agreed(a_partnership(), a_term(), a_value(), a_goal())

    assert after(partnership, START, as_client()).status is Status.ACTIVE


def test_a_session_that_is_taken_back_discussed_nothing() -> None:
    discussed = after(with_success(ready("safety")), a_session(topics=("safety",)), as_client())

    taken_back = after(discussed, strike(discussed.version), as_client())

    with pytest.raises(JointStartIncomplete):
        decide(taken_back, START, as_client())


def test_a_session_that_another_party_contests_counts_only_once_the_contest_is_over() -> None:
    discussed = after(with_success(ready("safety")), a_session(topics=("safety",)), as_client())
    version = discussed.version

    contested = after(discussed, ContestFact(effective_on=TODAY, version=version, reason="Nooit."), as_contractor())
    conceded = after(contested, ConcedeContest(effective_on=TODAY, version=version, reason="Klopt."), as_client())
    withdrawn = after(
        contested, WithdrawContest(effective_on=TODAY, version=version, reason="Toch wel."), as_contractor()
    )

    for partnership in (contested, conceded):
        with pytest.raises(JointStartIncomplete):
            decide(partnership, START, as_client())
    assert after(withdrawn, START, as_client()).status is Status.ACTIVE


def test_sessions_and_what_they_leave_are_numbered() -> None:
    partnership = held(None, a_point(), a_point(CONTRACTOR))

    (event,) = decide(partnership, a_session(points=(a_point(),)), as_contractor())

    assert isinstance(event, JointSessionHeld)
    assert (event.session, [one.point for one in event.points]) == (2, [3])


@pytest.mark.parametrize("missing", ["owner", "due"])
def test_what_a_session_leaves_has_an_owner_and_a_day(missing: str) -> None:
    with pytest.raises(ValidationError):
        a_session(points=({name: value for name, value in a_point().items() if name != missing},))


def test_a_topic_stands_once() -> None:
    with pytest.raises(ValidationError):
        a_session(topics=("safety", "safety"))


def test_what_a_session_leaves_is_not_due_before_the_session() -> None:
    with pytest.raises(PointDueTooEarly):
        decide(a_partnership(), a_session(points=(a_point(due=date(2024, 5, 1)),)), as_client())


def test_only_parties_are_present_and_look_after_a_point() -> None:
    for session in (a_session("Z"), a_session(points=(a_point("Z"),))):
        with pytest.raises(UnknownParty):
            decide(a_partnership(), session, as_client())


def test_the_party_that_looks_after_a_point_settles_it_once() -> None:
    settled = after(held(), settling(), as_client())

    assert settled.start.points[1].settled == settled.version
    with pytest.raises(PointAlreadySettled):
        decide(settled, settling(), as_client())


def test_another_party_does_not_settle_it_and_neither_is_settled_what_is_not_there() -> None:
    with pytest.raises(NotYourPoint):
        decide(held(), settling(), as_contractor())
    with pytest.raises(UnknownPoint):
        decide(held(), settling(2), as_client())


def test_a_point_has_a_clock_until_it_is_settled() -> None:
    open_ = held()

    (clock,) = sessions.clocks(open_)

    assert (clock.kind, clock.last_day, clock.awaited) == (ClockKind.POINT, date(2024, 9, 1), (CLIENT,))
    assert list(sessions.clocks(after(open_, settling(), as_client()))) == []


def test_a_settling_is_repaired_and_taken_back() -> None:
    settled = after(held(), settling(), as_client())

    repaired = after(settled, settling(repairs=settled.version), as_client())
    taken_back = after(repaired, strike(repaired.version), as_client())

    assert repaired.start.points[1].settled == repaired.version
    assert taken_back.start.points[1].settled is None


def test_a_repaired_session_keeps_its_number_and_those_of_its_points() -> None:
    first = held(held(), a_point(title="Ander punt"))
    points = (a_point(title="Beter gezegd"), a_point(title="Nieuw"))

    repaired = after(first, a_session(repairs=first.version, points=points), as_client())

    titles = {number: point.title for number, point in repaired.start.points.items()}
    assert titles == {1: "Krappe planning", 2: "Beter gezegd", 3: "Nieuw"}
    assert sorted(repaired.start.sessions) == [1, 2]


def test_a_session_of_which_a_point_is_settled_stands() -> None:
    open_ = held()
    settled = after(open_, settling(), as_client())

    with pytest.raises(PointAlreadySettled):
        decide(settled, strike(open_.version), as_client())
    with pytest.raises(PointAlreadySettled):
        decide(settled, a_session(repairs=open_.version), as_client())
