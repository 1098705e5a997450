"""Before the start the parties compare their priorities, and either may stop on a ground that the record bears out."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from domain.corrections import StrikeFact
from domain.lifecycle import decide
from domain.start.differences import Bridging, DifferenceField, JudgeDifference, NameDifference
from domain.start.intake import (
    IntakeIsOver,
    IntakeStopped,
    NoUnbridgeableDifference,
    PrioritiesNotCompared,
    StopGround,
    StopIntake,
)
from domain.start.ranking import AgreePriorityLimit, PrioritiesRanked, RankPriorities, distance_between, kendall
from domain.state import Partnership, Status
from tests.domain.builders import (
    TODAY,
    a_partnership,
    a_signed_contract,
    after,
    as_client,
    as_contractor,
    outcome,
    terms,
)

RANKINGS = st.lists(st.sampled_from("abcdef"), min_size=1, max_size=6, unique=True)


def ranking(*priorities: str) -> RankPriorities:
    ranked = tuple({"priority": one, "plan": "Minder verzuim"} for one in priorities)
    return RankPriorities.model_validate({"effective_on": TODAY, "ranking": ranked})


def stopping(ground: StopGround = StopGround.PRIORITIES) -> StopIntake:
    return StopIntake(effective_on=TODAY, ground=ground, explanation="Wij gunnen jullie een betere partner.")


def ranked() -> Partnership:
    first = after(a_partnership(), ranking("safety", "price", "tempo"), as_client())
    return after(first, ranking("tempo", "price", "safety"), as_contractor())


@given(RANKINGS, RANKINGS)
def test_the_distance_lies_from_zero_to_one_and_is_the_same_for_both(one: list[str], other: list[str]) -> None:
    apart = kendall(one, other)

    assert 0 <= apart <= 1
    assert apart == kendall(other, one)
    assert kendall(one, one) == 0


@given(RANKINGS)
def test_the_reverse_of_a_ranking_is_as_far_away_as_can_be(one: list[str]) -> None:
    assert kendall(one, one[::-1]) == (1 if len(one) > 1 else 0)


def test_a_priority_that_one_party_did_not_rank_comes_last_for_it() -> None:
    assert kendall(("safety", "price", "tempo"), ("safety",)) == Fraction(1, 6)


def test_of_more_than_two_parties_the_widest_distance_counts() -> None:
    assert distance_between([("a", "b"), ("a", "b"), ("b", "a")]) == Decimal(1)
    assert distance_between([("a", "b")]) is None


def test_a_party_ranks_its_priorities_with_what_they_mean_for_its_plans() -> None:
    (event,) = decide(a_partnership(), ranking("safety", "price"), as_client())

    assert isinstance(event, PrioritiesRanked)
    assert [(one.priority, one.plan) for one in event.ranking] == [
        ("safety", "Minder verzuim"),
        ("price", "Minder verzuim"),
    ]
    with pytest.raises(ValidationError):
        ranking("safety", "safety")


def test_the_parties_agree_from_which_distance_on_it_is_better_to_stop() -> None:
    (event,) = terms(outcome(a_partnership(), AgreePriorityLimit(limit=Decimal("0.5"))))

    assert event.model_dump(mode="json")["limit"] == "0.5"


def test_stopping_for_the_priorities_records_how_far_they_lay_apart() -> None:
    (event,) = decide(ranked(), stopping(), as_contractor())

    assert isinstance(event, IntakeStopped)
    assert event.distance == Decimal(1)
    assert after(ranked(), stopping(), as_client()).status is Status.ENDED


def test_priorities_that_not_every_party_ranked_are_no_ground() -> None:
    partnership = ranked()
    taken_back = after(
        partnership, StrikeFact(effective_on=TODAY, version=partnership.version, reason="Te vroeg."), as_contractor()
    )

    with pytest.raises(PrioritiesNotCompared):
        decide(taken_back, stopping(), as_client())


def test_a_difference_is_a_ground_once_a_party_judged_it_unbridgeable() -> None:
    sides = {"title": "Toon", "ours": "open", "theirs": "gesloten"}
    named = after(
        a_partnership(), NameDifference(effective_on=TODAY, field=DifferenceField.NORMS, **sides), as_client()
    )
    with pytest.raises(NoUnbridgeableDifference):
        decide(named, stopping(StopGround.DIFFERENCE), as_client())

    judged = JudgeDifference(effective_on=TODAY, difference=1, bridging=Bridging.UNBRIDGEABLE, reason="Botst.")
    (event,) = decide(after(named, judged, as_client()), stopping(StopGround.DIFFERENCE), as_contractor())

    assert isinstance(event, IntakeStopped)


def test_a_partnership_that_started_or_ended_is_not_stopped_this_way() -> None:
    stopped = after(a_partnership(), stopping(StopGround.NO_MIRROR), as_client())

    for partnership in (a_signed_contract(), stopped):
        with pytest.raises(IntakeIsOver):
            decide(partnership, stopping(StopGround.OTHER), as_client())
