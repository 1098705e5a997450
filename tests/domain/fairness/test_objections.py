"""Objections: what is contested leaves the headline reading, and the score carries a range until it is resolved."""

from dataclasses import replace
from decimal import Decimal

import pytest

from domain.fairness.inputs import Recorded
from domain.fairness.results import DimensionView, Status
from domain.weights import Dimension
from tests.domain.fairness.builders import (
    alone,
    assessed,
    closed,
    contributed,
    day,
    kept,
    made,
    objected,
    owed,
    promised,
    ruled,
    seen,
    shown,
    struck,
    together,
    view_of,
    warned,
)

DUE = "2024-06-30"
PROMISES = [promised(f"p{party}{n}", party, DUE) for party in "CS" for n in (1, 2, 3, 4)]
KEPT = [kept(f"k{party}{n}", f"p{party}{n}", DUE) for party in "CS" for n in (1, 2, 3)]
CONTESTED = objected("o1", "kS3", "C", "2024-07-01")


def loyalty(*facts: Recorded, as_of: str = "2024-12-31") -> DimensionView:
    return seen("loyalty", *PROMISES, *KEPT, *facts, as_of=as_of)


def test_what_is_contested_leaves_the_score_with_its_obligation() -> None:
    found = loyalty(CONTESTED)

    assert found.counts == {"C": 4, "S": 3}
    assert shown(found.conduct) == {"C": "0.7500", "S": "0.6667"}
    assert {"pS3", "kS3"}.isdisjoint(found.refs)


def test_the_range_reaches_from_denied_to_granted() -> None:
    found = loyalty(CONTESTED)

    assert found.range == (Decimal("0.5"), Decimal("0.75"))
    assert shown({"score": found.score}) == {"score": "0.6667"}


def test_an_open_objection_gives_every_score_a_range() -> None:
    duties = [owed(f"d{party}{n}", party, DUE) for party in "CS" for n in (1, 2)]

    view = view_of(*PROMISES, *KEPT, *duties, CONTESTED)

    found = {name.value: one.range for name, one in view.dimensions.items() if one.range is not None}
    assert found == {"transparency": (Decimal(0), Decimal(0)), "loyalty": (Decimal("0.5"), Decimal("0.75"))}
    assert view.objections.open == ("kS3",)


def test_without_an_open_objection_there_is_no_range() -> None:
    assert loyalty().range is None
    assert loyalty(CONTESTED, as_of="2024-06-30").range is None


@pytest.mark.parametrize(("upheld", "conduct"), [(True, "0.5000"), (False, "0.7500")])
def test_a_resolution_strikes_the_claim_or_lets_it_count_as_before(*, upheld: bool, conduct: str) -> None:
    found = loyalty(CONTESTED, ruled("r1", "kS3", "2024-08-01", upheld=upheld))

    assert shown(found.conduct)["S"] == conduct
    assert found.range is None


def test_a_resolution_counts_from_its_own_day() -> None:
    found = loyalty(CONTESTED, ruled("r1", "kS3", "2024-08-01", upheld=True), as_of="2024-07-31")

    assert found.range is not None


def test_objections_in_vain_are_counted_per_party() -> None:
    view = view_of(*KEPT, CONTESTED, ruled("r1", "kS3", "2024-08-01", upheld=False))

    assert view.objections.not_upheld == {"C": 1, "S": 0}
    assert (view.objections.open, view.objections.struck) == ((), ())


def test_an_objection_after_a_resolution_opens_the_matter_again() -> None:
    again = objected("o2", "kS3", "C", "2024-07-14")

    view = view_of(*KEPT, CONTESTED, ruled("r1", "kS3", "2024-07-10", upheld=False), again)

    assert view.objections.open == ("kS3",)


@pytest.mark.parametrize(("on", "is_open"), [("2024-07-14", True), ("2024-07-15", False)])
def test_an_objection_is_made_within_fourteen_days(on: str, *, is_open: bool) -> None:
    late = objected("o1", "kS3", "C", on)

    assert (loyalty(late).range is not None) == is_open
    assert loyalty(replace(late, period_from=day("2024-07-10"))).range is not None


def test_a_contested_showing_takes_its_duty_out_and_leaves_the_duty_unflagged() -> None:
    facts = (owed("d1", "C", DUE), owed("d2", "S", DUE), made("m1", "d1", DUE), objected("o1", "m1", "S", "2024-07-01"))

    view = view_of(*facts)

    assert view.dimensions[Dimension.TRANSPARENCY].status is Status.ONE_SIDED
    assert view.flags == ()


def test_a_contested_warning_takes_its_issue_out_and_its_denial_earns_nothing() -> None:
    issue = (warned("w1", "S", "2024-05-01"), struck("i1", "S", "2024-06-01"))

    found = loyalty(*issue, objected("o1", "w1", "C", "2024-05-10"))

    assert found.components["S"]["warned"] is None
    assert found.range == (Decimal("0.375"), Decimal("0.75"))


def test_a_contested_act_against_the_others_is_out_until_it_is_resolved() -> None:
    facts = (alone("u1", "C"), together("j1"), objected("o1", "u1", "C", "2024-06-02"))

    found = seen("equality", *facts)

    assert shown(found.components["S"])["joint_decisions"] == "1.0000"
    resolved = seen("equality", *facts, ruled("r1", "u1", "2024-07-01", upheld=False))
    assert shown(resolved.components["S"])["joint_decisions"] == "0.5000"


def test_a_contested_assessment_and_a_contested_cost_leave_no_trace_in_the_headline_reading() -> None:
    people = (assessed("a1", "C", open=5), assessed("a2", "S", open=1), closed("r1"))
    costs = (contributed("c1", "C", 10), contributed("c2", "S", 20))
    doubts = (objected("o1", "a2", "C", "2024-06-10"), objected("o2", "c2", "C", "2024-01-10"))

    view = view_of(*people, *costs, *doubts)

    assert view.dimensions[Dimension.CULTURE].status is Status.ONE_SIDED
    assert view.dimensions[Dimension.PROPORTIONALITY].components["S"]["contribution"] == 0


def test_two_open_objections_are_denied_together_and_granted_together() -> None:
    second = objected("o2", "kC3", "S", "2024-07-01")

    found = loyalty(CONTESTED, second)

    assert found.range == (Decimal("0.5"), Decimal("0.75"))
    assert found.counts == {"C": 3, "S": 3}
