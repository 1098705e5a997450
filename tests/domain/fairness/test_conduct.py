"""Equality, transparency and loyalty: what counts, in which twelve months, and who experiences it."""

from decimal import Decimal

import pytest

from domain.contract import Parameters
from domain.fairness.inputs import ParametersAgreed, PartyLeft, Recorded
from domain.fairness.results import Status
from tests.domain.fairness.builders import (
    START,
    alone,
    answered,
    day,
    dispute,
    kept,
    laid,
    made,
    owed,
    promised,
    replaced,
    resolved,
    seen,
    shown,
    struck,
    together,
    warned,
)

BOTH_HEARD = (laid("p1", "C", "2024-03-31"), laid("p2", "S", "2024-03-31"))
THREE = ("A", "C", "S")


def test_a_party_is_heard_as_far_as_its_proposals_are_answered_in_time() -> None:
    proposals = [laid(f"p{n}", "S", f"2024-0{n}-28") for n in (1, 2, 3, 4)]
    answers = [
        answered("a1", "p1", "2024-01-28"),
        answered("a2", "p2", "2024-02-29"),
        answered("a3", "p3", "2024-03-01"),
    ]

    found = seen("equality", *proposals, *answers)

    assert shown(found.components["S"])["heard"] == "0.5000"


def test_influence_compares_with_the_party_that_is_adopted_most() -> None:
    ours = [laid("p1", "C", "2024-03-31"), answered("a1", "p1", "2024-03-01", "adopted_amended")]
    theirs = [laid("p2", "S", "2024-03-31"), answered("a2", "p2", "2024-03-01", "rejected")]
    more = [laid("p3", "S", "2024-03-31"), answered("a3", "p3", "2024-03-02", "adopted")]

    found = seen("equality", *ours, *theirs, *more)

    assert (shown(found.components["C"])["influence"], shown(found.components["S"])["influence"]) == (
        "1.0000",
        "0.5000",
    )


@pytest.mark.parametrize("outcomes", [("rejected", "rejected"), ("adopted", None)])
def test_without_anything_adopted_or_decided_nobody_has_influence(outcomes: tuple[str, str | None]) -> None:
    answers = [answered(f"a{n}", f"p{n}", "2024-03-01", one) for n, one in enumerate(outcomes, start=1) if one]

    found = seen("equality", *BOTH_HEARD, *answers)

    assert [found.components[party]["influence"] for party in ("C", "S")] == [None, None]


def test_deciding_alone_counts_against_the_others_and_not_against_oneself() -> None:
    found = seen("equality", *BOTH_HEARD, together("j1"), together("j2"), together("j3"), alone("u1", "C"))

    assert shown(found.components["C"])["joint_decisions"] == "1.0000"
    assert shown(found.components["S"])["joint_decisions"] == "0.7500"


def test_a_value_of_equality_needs_two_of_its_three_parts() -> None:
    one_part = seen("equality", *BOTH_HEARD)

    two_parts = seen("equality", *BOTH_HEARD, together("j1"))

    assert (one_part.status, one_part.experienced) == (Status.INSUFFICIENT_EVIDENCE, {"C": None, "S": None})
    assert shown(two_parts.experienced) == {"C": "0.5000", "S": "0.5000"}


def test_an_answer_counts_in_its_own_window_and_a_proposal_in_that_of_its_due_day() -> None:
    early = [laid("p1", "C", "2025-02-01"), answered("a1", "p1", "2024-12-01")]

    found = seen("equality", *early, as_of="2024-12-31")

    assert found.counts == {"C": 0, "S": 0}
    assert [item.event for item in found.evidence] == ["a1"]


def test_what_was_decided_more_than_a_year_ago_gives_no_influence() -> None:
    old = [laid("p3", "C", "2023-12-01"), answered("a3", "p3", "2023-12-31")]

    found = seen("equality", *BOTH_HEARD, *old)

    assert {item.part for item in found.evidence} == {"heard"}


def test_a_proposal_that_is_not_material_says_nothing() -> None:
    found = seen("equality", laid("p1", "C", "2024-03-31", material=False), answered("a1", "p1", "2024-03-01"))

    assert (found.evidence, found.status) == ((), Status.NO_EVIDENCE)


def test_of_several_answers_the_first_is_the_answer() -> None:
    answers = [answered("a1", "p1", "2024-03-01", "rejected"), answered("a2", "p1", "2024-04-01", "adopted")]

    found = seen("equality", *BOTH_HEARD, *answers)

    assert [(item.event, item.value) for item in found.evidence if item.part == "adopted"] == [("a1", Decimal(0))]


def test_with_three_parties_each_is_by_passed_by_the_others_together() -> None:
    facts = (alone("u1", "A"), alone("u2", "C"), together("j1"), together("j2"))

    found = seen("equality", *facts, parties=THREE)

    parts = {party: shown(found.components[party])["joint_decisions"] for party in THREE}
    assert parts == {"A": "0.7500", "C": "0.7500", "S": "0.5000"}


@pytest.mark.parametrize(
    ("on", "complete", "credit"),
    [
        ("2024-06-30", True, "1.0000"),
        ("2024-07-01", True, "0.5000"),
        ("2024-07-30", True, "0.5000"),
        ("2024-07-31", True, "0.0000"),
        ("2024-06-01", False, "0.5000"),
        ("2024-07-15", False, "0.5000"),
        ("2024-07-31", False, "0.0000"),
    ],
)
def test_a_disclosure_earns_by_its_day_and_by_being_complete(on: str, *, complete: bool, credit: str) -> None:
    found = seen("transparency", owed("d1", "S", "2024-06-30"), made("m1", "d1", on, complete=complete))

    assert shown(found.components["S"]) == {"own_conduct": credit}
    assert found.conduct is not None
    assert shown(found.experienced) == {"C": credit, "S": None}


def test_completing_a_disclosure_too_late_costs_nothing() -> None:
    first = made("m1", "d1", "2024-06-30", complete=False)

    found = seen("transparency", owed("d1", "S", "2024-06-30"), first, made("m2", "d1", "2024-11-30"))

    assert shown(found.components["S"]) == {"own_conduct": "0.5000"}
    assert found.evidence[0].refs == ("d1", "m1", "m2")


def test_what_is_due_today_and_not_shown_earns_nothing_yet() -> None:
    due_today, due_tomorrow = owed("d1", "S", "2024-12-31"), owed("d2", "S", "2025-01-01")

    found = seen("transparency", due_today, due_tomorrow, as_of="2024-12-31")

    assert [(item.event, item.value) for item in found.evidence] == [("d1", Decimal(0))]


@pytest.mark.parametrize(
    ("as_of", "counted"),
    [
        ("2024-02-28", ["d2"]),  # a year before is 28 February 2023
        ("2024-02-29", ["d2", "d3"]),  # and so it is a year before the leap day
        ("2025-02-28", ["d3", "d4"]),  # a year before is 28 February 2024
    ],
)
def test_a_leap_day_lies_in_the_twelve_months_that_hold_it(as_of: str, counted: list[str]) -> None:
    days = {"d1": "2023-02-28", "d2": "2023-03-01", "d3": "2024-02-29", "d4": "2024-03-01"}

    found = seen("transparency", *(owed(ref, "S", due) for ref, due in days.items()), as_of=as_of)

    assert [item.event for item in found.evidence] == counted


def test_with_three_parties_each_experiences_the_least_open_of_the_others() -> None:
    duties = [owed(f"d{party}", party, "2024-06-30") for party in THREE]
    showings = [made("m1", "dA", "2024-06-30"), made("m2", "dC", "2024-07-10")]

    found = seen("transparency", *duties, *showings, parties=THREE)

    assert shown(found.conduct) == {"A": "1.0000", "C": "0.5000", "S": "0.0000"}
    assert shown(found.experienced) == {"A": "0.0000", "C": "0.0000", "S": "0.5000"}


def test_what_one_of_the_others_does_must_be_known_to_say_what_a_party_experiences() -> None:
    duties = [owed("d1", "A", "2024-06-30"), owed("d2", "C", "2024-06-30")]

    found = seen("transparency", *duties, parties=THREE)

    assert shown(found.experienced) == {"A": None, "C": None, "S": "0.0000"}
    assert found.status is Status.ONE_SIDED


def test_a_promise_replaced_in_time_is_named_and_not_counted() -> None:
    facts = [promised("p1", "S", "2024-06-30"), replaced("r1", "p1", "2024-06-30"), promised("p2", "S", "2024-07-31")]

    found = seen("loyalty", *facts, kept("k2", "p2", "2024-07-31"))

    assert [(item.event, item.part, item.value) for item in found.evidence] == [
        ("p1", "replaced", None),
        ("p2", "kept", Decimal(1)),
    ]
    assert found.counts == {"C": 0, "S": 1}


def test_a_promise_replaced_too_late_is_a_promise_not_kept() -> None:
    found = seen("loyalty", promised("p1", "S", "2024-06-30"), replaced("r1", "p1", "2024-07-01"))

    assert shown(found.components["S"])["kept"] == "0.0000"


@pytest.mark.parametrize(
    ("warning", "credit"),
    [
        (warned("w1", "S", "2024-05-18"), "1.0000"),
        (warned("w1", "S", "2024-05-19"), "0.5000"),
        (warned("w1", "S", "2024-05-31"), "0.5000"),
        (warned("w1", "S", "2024-06-01"), "0.0000"),
        (warned("w1", "S", "2024-06-02"), "0.0000"),
        (warned("w1", "C", "2024-05-01"), "0.0000"),
        (warned("w1", "S", "2024-05-01", issue="data"), "0.0000"),
    ],
)
def test_an_early_warning_earns_by_its_days_ahead(warning: Recorded, credit: str) -> None:
    found = seen("loyalty", promised("p1", "S", "2024-06-30"), warning, struck("i1", "S", "2024-06-01"))

    assert shown(found.components["S"])["warned"] == credit


@pytest.mark.parametrize(("level", "credit"), [(1, "1.0000"), (2, "0.6667"), (3, "0.3333"), (4, "0.0000")])
def test_a_dispute_earns_by_the_level_at_which_it_is_resolved(level: int, credit: str) -> None:
    found = seen("loyalty", dispute("q1", "2023-06-01"), resolved("r1", "q1", "2024-02-01", level))

    assert shown(found.components["C"])["disputes"] == shown(found.components["S"])["disputes"] == credit


@pytest.mark.parametrize(
    ("raised", "credit"), [("2024-10-02", None), ("2024-10-01", "0.0000"), ("2022-10-01", "0.0000")]
)
def test_an_open_dispute_counts_from_the_day_on_which_it_is_open_too_long(raised: str, credit: str | None) -> None:
    found = seen("loyalty", dispute("q1", raised))

    assert shown(found.components["C"])["disputes"] == credit


def test_a_dispute_resolved_before_the_window_counts_no_more() -> None:
    found = seen("loyalty", dispute("q1", "2023-06-01"), resolved("r1", "q1", "2023-12-31", 4))

    assert found.evidence == ()


def test_loyalty_needs_promises_and_takes_the_rest_when_it_is_there() -> None:
    without = seen("loyalty", dispute("q1", "2024-06-01"), resolved("r1", "q1", "2024-06-02", 1))

    with_promise = seen(
        "loyalty",
        dispute("q1", "2024-06-01"),
        resolved("r1", "q1", "2024-06-02", 1),
        promised("p1", "S", "2024-06-30"),
    )

    assert (without.status, without.conduct) == (Status.NO_EVIDENCE, {"C": None, "S": None})
    assert shown(with_promise.conduct) == {"C": None, "S": "0.5000"}


def test_the_parties_can_agree_other_numbers() -> None:
    own = Parameters(grace_days=10, late_credit=Decimal("0.8"), warning_days=3)
    agreed = ParametersAgreed(ref="n1", on=START, parameters=own)
    facts = [owed("d1", "S", "2024-06-30"), made("m1", "d1", "2024-07-10")]
    issue = [promised("p1", "S", "2024-06-30"), warned("w1", "S", "2024-05-29"), struck("i1", "S", "2024-06-01")]

    disclosed, loyal = (seen(name, agreed, *facts, *issue) for name in ("transparency", "loyalty"))

    assert shown(disclosed.components["S"]) == {"own_conduct": "0.8000"}
    assert shown(loyal.components["S"])["warned"] == "1.0000"
    assert "n1" in disclosed.refs


def test_a_party_that_left_owes_nothing_more_and_keeps_its_history() -> None:
    duties = [owed("d1", "S", "2024-06-30"), owed("d2", "S", "2024-07-01")]

    found = seen("transparency", *duties, PartyLeft(ref="l1", on=day("2024-06-30"), by="S"))

    assert [item.event for item in found.evidence] == ["d1"]


def test_what_names_no_party_or_answers_nothing_does_not_count() -> None:
    facts = [promised("p1", "X", "2024-06-30"), kept("k1", "nothing", "2024-06-30"), alone("u1", "X")]

    found = seen("loyalty", *facts)

    assert found.status is Status.NO_EVIDENCE
    assert seen("equality", *facts).evidence == ()
