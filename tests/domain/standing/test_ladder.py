"""The ladder: what is proven, what is still possible, what is missing."""

from dataclasses import replace
from typing import Any

import pytest

from domain.standing.inputs import RaisedFlag, StandingRecord
from domain.standing.ladder import Condition, Ladder, ladder
from domain.standing.trust import fit
from tests.domain.standing.builders import a_dimension, a_figure, a_relationship, fairness, good_practice, open_book


def climbed(record: StandingRecord) -> Ladder:
    return ladder(record, fit(record))


def condition(record: StandingRecord, name: str) -> Condition:
    found = (one for conditions in climbed(record).levels.values() for one in conditions)
    return next(one for one in found if one.name == name)


def names(conditions: tuple[Condition, ...]) -> list[str]:
    return [one.name for one in conditions]


def a_metasystem() -> StandingRecord:
    parties = ("C", "S", "T")
    practice = good_practice(
        disclosed=open_book(*parties), goals_beyond_parties=("goal",), explored={"C": ("v1",), "T": ("v2",)}
    )
    return a_relationship(
        parties=parties,
        practice=practice,
        fairness=fairness(loyalty=a_dimension("0.85", C="0.9", S="0.9", T="0.9")),
    )


def test_a_strategic_partnership_of_two_lacks_a_third_party_a_purpose_and_explorers() -> None:
    found = climbed(a_relationship())

    assert (found.proven, found.possible) == (4, 4)
    assert names(found.missing_for_next) == ["purpose_beyond_parties", "three_parties", "two_explorers"]


def test_three_parties_with_a_purpose_beyond_them_reach_the_top() -> None:
    found = climbed(a_metasystem())

    assert (found.proven, found.possible) == (5, 5)
    assert found.missing_for_next == ()


@pytest.mark.parametrize(
    ("changes", "proven"),
    [
        ({"practice": good_practice(kpi_measurements=(), joint_reviews=())}, 0),
        ({"practice": good_practice(term_months=23)}, 1),
        ({"kpi": a_figure("0.7999")}, 1),
        ({"practice": good_practice(joint_goals=())}, 2),
        ({"practice": good_practice(joint_reviews=("review 1",))}, 2),
        ({"fairness": fairness(loyalty=a_dimension("0.5999"))}, 2),
        ({"fairness": fairness(equality=a_dimension("0.4999"))}, 2),
        ({"practice": good_practice(disclosed=open_book("C"))}, 3),
        ({"fairness": fairness(transparency=a_dimension("0.6999"))}, 3),
        ({"fairness": fairness(proportionality=a_dimension("0.5999"))}, 3),
        ({"fairness": fairness(culture=a_dimension("0.5999"))}, 3),
        ({"flags": (RaisedFlag("STRUCTURAL_TAIL", "S"),)}, 3),
        ({"flags": (RaisedFlag("REALISED_ONE_TO_ONE", "C"),)}, 3),
        ({"flags": (RaisedFlag("STRUCTURAL_ONE_TO_ONE", "S"),)}, 3),
        ({"flags": (RaisedFlag("PREDOMINANT", "S"), RaisedFlag("UNSETTLED"))}, 4),
    ],
)
def test_a_level_holds_only_with_every_condition_of_it(changes: dict[str, Any], proven: int) -> None:
    found = climbed(a_relationship(**changes))

    assert (found.proven, found.possible) == (proven, proven)


def test_a_condition_at_its_number_is_met() -> None:
    at_the_number = fairness(
        loyalty=a_dimension("0.60", C="0.9", S="0.9"),
        equality=a_dimension("0.50"),
        transparency=a_dimension("0.70"),
        proportionality=a_dimension("0.60"),
        culture=a_dimension("0.60"),
    )

    record = a_relationship(fairness=at_the_number, kpi=a_figure("0.80"), practice=good_practice(term_months=24))

    assert climbed(record).proven == 4


def test_what_is_unknown_is_possible_but_not_proven() -> None:
    found = climbed(a_relationship(kpi=a_figure(None), registered_risks=()))

    assert (found.proven, found.possible) == (1, 4)
    assert names(found.missing_for_next) == ["kpi_080"]


def test_an_empty_register_says_nothing_about_who_bears_risk() -> None:
    assert condition(a_relationship(registered_risks=()), "risk_in_the_middle").met is None


def test_one_review_that_is_named_twice_is_one_review() -> None:
    practice = good_practice(joint_reviews=("review 1", "review 1"))

    assert condition(a_relationship(practice=practice), "two_joint_reviews").met is False


def test_a_goal_beyond_the_parties_needs_two_that_explore() -> None:
    record = a_metasystem()
    alone = replace(record, practice=replace(record.practice, explored={"C": ("v1", "v2")}))

    assert condition(alone, "two_explorers").met is False


def test_every_condition_names_the_events_that_show_it() -> None:
    record = a_relationship(flags=(RaisedFlag("STRUCTURAL_TAIL", "S", ("clause 1",)),))

    assert condition(record, "risk_in_the_middle").evidence == ("clause 1",)
    assert condition(record, "delivery_evidence").evidence == ("kpi 1", "review 1", "review 2")
    assert condition(record, "two_sided_open_book").evidence == (
        "C earning_model",
        "C financial_position",
        "S earning_model",
        "S financial_position",
    )
    assert condition(record, "kpi_080").evidence == ("kpi",)
