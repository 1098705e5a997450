"""Differences are named, judged by each party, and end the intake when none sees a way to bridge them."""

import pytest

from domain.corrections import StrikeFact
from domain.facts import Correction
from domain.formation import ActivatePartnership, JointStartIncomplete
from domain.lifecycle import decide
from domain.start.differences import (
    Bridging,
    DifferenceAlreadyJudged,
    DifferenceField,
    DifferenceJudged,
    DifferenceNamed,
    JudgeDifference,
    NameDifference,
    UnknownDifference,
)
from domain.start.intake import IntakeStopped, StopGround
from domain.state import Partnership, Status
from tests.domain.builders import (
    TODAY,
    a_goal,
    a_partnership,
    a_signed_contract,
    a_term,
    a_value,
    after,
    agreed,
    as_client,
    as_contractor,
)

START = ActivatePartnership(effective_on=TODAY)


def naming(title: str = "Wie beslist", repairs: int | None = None) -> NameDifference:
    corrects = Correction(version=repairs, reason="Beter gezegd.") if repairs else None
    sides = {"ours": "de voorvrouw", "theirs": "de directie"}
    return NameDifference(
        effective_on=TODAY, field=DifferenceField.WAY_OF_WORKING, title=title, corrects=corrects, **sides
    )


def judging(bridging: Bridging = Bridging.UNBRIDGEABLE, difference: int = 1) -> JudgeDifference:
    return JudgeDifference(effective_on=TODAY, difference=difference, bridging=bridging, reason="Dat zien wij zo.")


def named(partnership: Partnership | None = None) -> Partnership:
    return after(partnership or a_partnership(), naming(), as_client())


def test_a_party_names_a_difference_under_its_own_number() -> None:
    (event,) = decide(named(), naming("Toon"), as_contractor())

    assert isinstance(event, DifferenceNamed)
    assert event.difference == 2


def test_one_party_alone_that_sees_no_bridge_keeps_the_partnership_from_starting() -> None:
    ready = agreed(named(), a_term(), a_value(), a_goal())

    judged = after(ready, judging(), as_client())

    with pytest.raises(JointStartIncomplete) as refused:
        decide(judged, START, as_contractor())
    assert refused.value.unbridgeable == ("Wie beslist",)
    assert after(after(judged, judging(Bridging.BRIDGEABLE), as_client()), START, as_client()).status is Status.ACTIVE


def test_the_intake_ends_when_no_party_sees_a_bridge() -> None:
    events = decide(after(named(), judging(), as_client()), judging(), as_contractor())

    judged, stopped = events
    assert isinstance(judged, DifferenceJudged)
    assert isinstance(stopped, IntakeStopped)
    assert (stopped.ground, stopped.distance) == (StopGround.DIFFERENCE, None)


def test_after_the_start_a_difference_ends_nothing() -> None:
    judged = after(named(a_signed_contract()), judging(), as_client())

    both = after(judged, judging(), as_contractor())

    assert both.status is Status.ACTIVE


def test_only_a_difference_that_was_named_is_judged() -> None:
    with pytest.raises(UnknownDifference):
        decide(named(), judging(difference=2), as_client())


def test_a_difference_is_reworded_under_its_number_and_taken_back_until_it_is_judged() -> None:
    open_ = named()
    strike = StrikeFact(effective_on=TODAY, version=open_.version, reason="Toch niet.")
    judged = after(open_, judging(Bridging.BRIDGEABLE), as_contractor())

    reworded = after(open_, naming("Wie besluit", repairs=open_.version), as_client())

    assert {number: one.title for number, one in reworded.start.differences.items()} == {1: "Wie besluit"}
    assert after(open_, strike, as_client()).start.differences == {}
    with pytest.raises(DifferenceAlreadyJudged):
        decide(judged, strike, as_client())
