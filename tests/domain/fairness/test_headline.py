"""Evidence, weights and the headline: when there is a figure, who sees it, and what it opens into."""

from decimal import Decimal

import pytest

from domain.fairness.inputs import EvidencePlanAgreed, Recorded
from domain.fairness.presentation import fairness_as_plain, fairness_history_as_plain
from domain.fairness.results import Confidence, Status
from domain.fairness.view import fairness_history
from domain.weights import Dimension
from tests.domain.fairness.builders import (
    START,
    a_record,
    assessed,
    benefited,
    closed,
    contributed,
    day,
    kept,
    made,
    owed,
    promised,
    reached,
    seen,
    shown,
    view_of,
    wants,
    weights,
)
from tests.domain.fairness.case_reader import read_case

DUE = "2024-06-30"
OPENNESS = [owed(f"d{party}{n}", party, DUE) for party in "CS" for n in (1, 2)]
SHOWN = [made(f"m{party}{n}", f"d{party}{n}", DUE) for party in "CS" for n in (1, 2)]
PROMISES = [promised(f"p{party}{n}", party, DUE) for party in "CS" for n in (1, 2, 3, 4)]
KEPT = [kept(f"k{party}{n}", f"p{party}{n}", DUE) for party in "CS" for n in (1, 2, 3)]


@pytest.mark.parametrize(
    ("duties", "status"),
    [
        ([], Status.NO_EVIDENCE),
        ([owed("d1", "S", DUE)], Status.ONE_SIDED),
        ([owed("d1", "S", DUE), owed("d2", "C", DUE)], Status.INSUFFICIENT_EVIDENCE),
        (OPENNESS, Status.OK),
    ],
)
def test_only_evidence_enough_of_every_party_gives_a_score(duties: list[Recorded], status: Status) -> None:
    found = seen("transparency", *duties)

    assert found.status is status
    assert (found.score is None) == (found.gap is None) == (found.confidence is None) == (status is not Status.OK)


@pytest.mark.parametrize(("number", "confidence"), [(3, Confidence.MEDIUM), (4, Confidence.HIGH), (5, Confidence.HIGH)])
def test_confidence_is_high_from_eight_tenths_of_the_expected_evidence_on(number: int, confidence: Confidence) -> None:
    plan = EvidencePlanAgreed(ref="e1", on=START, expected={Dimension.TRANSPARENCY: 5})
    duties = [owed(f"d{party}{n}", party, DUE) for party in "CS" for n in range(number)]

    assert seen("transparency", plan, *duties).confidence is confidence


def test_the_parties_can_agree_how_much_evidence_is_needed() -> None:
    plan = EvidencePlanAgreed(ref="e1", on=START, expected={Dimension.TRANSPARENCY: 8})

    found = seen("transparency", *OPENNESS, plan)

    assert (found.expected, found.coverage, found.status) == (8, Decimal("0.25"), Status.INSUFFICIENT_EVIDENCE)
    assert "e1" in found.refs


def test_a_plan_that_needs_no_evidence_still_needs_one_item() -> None:
    plan = EvidencePlanAgreed(ref="e1", on=START, expected={Dimension.TRANSPARENCY: 0})

    assert seen("transparency", *OPENNESS, plan).expected == 1


def test_the_score_is_what_the_party_that_is_worst_off_experiences() -> None:
    found = seen("transparency", *OPENNESS, *SHOWN[2:])

    assert shown(found.experienced) == {"C": "1.0000", "S": "0.0000"}
    assert (found.score, found.gap, found.worst_off) == (Decimal(0), Decimal(1), ("S",))


def test_when_all_are_equally_well_off_nobody_is_worst_off() -> None:
    found = seen("transparency", *OPENNESS, *SHOWN)

    assert (found.score, found.gap, found.worst_off) == (Decimal(1), Decimal(0), ())


def test_a_duty_to_disclose_on_one_side_is_flagged_with_its_events() -> None:
    one_sided = view_of(owed("d1", "S", DUE), owed("d2", "S", DUE))

    assert [(str(flag), flag.evidence) for flag in one_sided.flags] == [("ONE_SIDED_DISCLOSURE_DUTY", ("d1", "d2"))]
    assert view_of(*OPENNESS).flags == ()
    assert view_of().flags == ()


def test_the_headline_is_the_lowest_of_what_the_parties_see() -> None:
    agreed = weights("w1", "2024-01-01", transparency=1, loyalty=3)

    headline = view_of(*OPENNESS, *SHOWN[:3], *PROMISES, *KEPT[:4], agreed).headline

    # C gets openness 0.5 and loyalty 0.25, S gets 1 and 0.75: C sees the root of the root of 0.5 x 0.25^3
    assert shown(headline.seen) == {"C": "0.2973", "S": "0.8059"}
    assert (headline.value, headline.seen_by) == (headline.seen["C"], ("C",))
    assert headline.weakest is Dimension.LOYALTY
    assert headline.weights_ref == "w1"
    assert {"w1", "dC1", "mC1", "pS1", "kS1"} <= set(headline.evidence)


def test_a_hole_in_one_principle_is_not_filled_by_another() -> None:
    headline = view_of(*OPENNESS, *PROMISES, *KEPT, weights("w1", "2024-01-01", transparency=1, loyalty=99)).headline

    assert (headline.value, headline.seen_by) == (Decimal(0), ("C", "S"))


def test_a_dimension_without_score_leaves_a_partial_view_and_no_headline() -> None:
    headline = view_of(*OPENNESS, *SHOWN[:3], weights("w1", "2024-01-01", transparency=1, loyalty=3)).headline

    assert (headline.value, headline.seen_by, headline.weakest) == (None, (), None)
    assert headline.seen == {"C": None, "S": None}
    assert headline.partial == {"C": Decimal("0.5"), "S": Decimal(1)}
    assert (headline.covered, headline.missing) == (Decimal("0.25"), (Dimension.LOYALTY,))


def test_without_agreement_all_dimensions_weigh_the_same() -> None:
    plain = fairness_as_plain(view_of())

    assert plain["weights_source"] == "default_equal"
    assert set(plain["weights"].values()) == {"0.1667"}


def test_weights_that_weigh_nothing_are_no_agreement() -> None:
    assert view_of(weights("w1", "2024-01-01", loyalty=0)).headline.weights_ref is None


def test_new_weights_start_a_new_vintage_and_old_points_keep_theirs() -> None:
    record = a_record(*OPENNESS, weights("w1", "2024-01-01", loyalty=1), weights("w2", "2024-08-01", transparency=2))

    views = fairness_history(record, since=day("2024-06-29"), as_of=day("2024-12-30"))

    assert {str(view.as_of): view.headline.weights_ref for view in views} == {"2024-06-30": "w1", "2024-09-30": "w2"}
    assert fairness_history_as_plain(views)["2024-09-30"]["transparency"] == {"score": "0.0000", "status": "ok"}


def test_the_figures_of_the_outsourcing_case_come_out_as_worked_by_hand() -> None:
    case = read_case("s2-it-outsourcing")

    view = view_of(*case.record.facts, as_of="2025-03-31")

    by_hand = {"equality": "0.7222", "transparency": "0.6250", "loyalty": "0.6222", "culture": "0.4562"}
    by_hand |= {"proportionality": "0.7759", "priorities": "0.6312"}
    assert shown({name: one.score for name, one in view.dimensions.items()}) == by_hand
    assert shown(view.dimensions[Dimension.LOYALTY].experienced) == {"C": "0.6556", "S": "0.6222"}
    assert shown(view.headline.seen) == {"C": "0.7510", "S": "0.6911"}


def test_every_figure_names_its_formula_and_version() -> None:
    view = view_of(*OPENNESS)

    assert [str(one.formula) for one in view.dimensions.values()] == [f"fairness.{name}/1" for name in Dimension]
    others = [view.headline.formula, view.goal_overlap.formula, view.kpi.formula]
    assert [str(one) for one in others] == ["fairness.headline/1", "fairness.goal-overlap/1", "kpi.attainment/1"]


def test_three_parties_have_one_headline_seen_by_the_worst_off() -> None:
    parties = ("A", "C", "S")
    inputs = [contributed(f"i{party}", party, 10) for party in parties]
    results = [benefited(f"b{party}", party, amount) for party, amount in zip(parties, (30, 30, 12), strict=True)]
    people = [assessed(f"a{party}{n}", party, rater=str(n), open=5) for party in parties for n in (1, 2)]
    goals = [*(wants(f"w{party}", party, cost=1, users=1) for party in parties), reached("g1", "cost", "1")]
    agreed = weights("v1", "2024-01-01", culture=1, proportionality=1, priorities=1)

    view = view_of(
        *inputs, *results, *people, closed("r1"), *goals, reached("g2", "users", "1"), agreed, parties=parties
    )

    assert shown(view.dimensions[Dimension.PROPORTIONALITY].experienced) == {
        "A": "1.0000",
        "C": "1.0000",
        "S": "0.5000",
    }
    assert (view.headline.seen_by, str(view.headline.value)[:8]) == (("S",), "0.793700")
