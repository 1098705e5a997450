"""Laws that hold for every record: better acts never score worse, names and order do not matter, nothing is made up."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from datetime import timedelta
from decimal import Decimal
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from domain.fairness.inputs import (
    Benefited,
    Contributed,
    DecidedAlone,
    DisclosureMade,
    DisclosureOwed,
    DisputeRaised,
    DisputeResolved,
    EarlyWarning,
    FairnessRecord,
    IssueMaterialised,
    Outcome,
    Promised,
    PromiseKept,
    ProposalAnswered,
    ProposalLaid,
    Recorded,
    ShockBorne,
)
from domain.fairness.presentation import ceilings_as_plain, fairness_as_plain, kpi_as_plain
from domain.fairness.results import DimensionView, FairnessView, Status
from domain.fairness.view import fairness_history, fairness_view
from domain.weights import Dimension
from tests.domain.fairness.strategies import AS_OF, KINDS, busy_records, records

law = settings(deadline=None, max_examples=40)
any_record = records() | busy_records()
MONEY = (Benefited, Contributed, ShockBorne)


def view_of(record: FairnessRecord) -> FairnessView:
    return fairness_view(record, as_of=AS_OF)


def with_facts(record: FairnessRecord, facts: Iterable[Recorded]) -> FairnessRecord:
    return replace(record, facts=(*record.facts, *facts))


def fractions_in(value: Any) -> Iterator[Decimal]:
    """Every decimal of a dimension or a headline; amounts of money are whole numbers."""
    if isinstance(value, Decimal):
        yield value
    elif isinstance(value, Mapping):
        yield from (found for inner in value.values() for found in fractions_in(inner))
    elif isinstance(value, tuple):
        yield from (found for inner in value for found in fractions_in(inner))
    elif is_dataclass(value):
        yield from (found for one in fields(value) for found in fractions_in(getattr(value, one.name)))


@settings(deadline=None, max_examples=200)
@given(any_record)
def test_any_combination_of_facts_gives_figures_and_every_score_lies_between_zero_and_one(
    record: FairnessRecord,
) -> None:
    view = view_of(record)

    for dimension in view.dimensions.values():
        outer = [dimension.score, dimension.gap, dimension.coverage, *(dimension.range or ())]
        values = [*outer, *dimension.experienced.values(), *(dimension.conduct or {}).values()]
        assert all(0 <= value <= 1 for value in values if value is not None)
    assert all(0 <= value <= 1 for value in fractions_in(view.headline))
    assert all(0 <= value <= 1 for value in fractions_in(view.goal_overlap))
    assert all(0 <= value <= 1 for value in (view.kpi.attainment, view.kpi.coverage) if value is not None)


@law
@given(any_record)
def test_whatever_was_recorded_can_be_written_down_and_looked_back_upon(record: FairnessRecord) -> None:
    views = fairness_history(record, since=AS_OF - timedelta(days=800), as_of=AS_OF)

    for view in views:
        assert [fairness_as_plain(view), kpi_as_plain(view), ceilings_as_plain(view)]


@law
@given(any_record)
def test_there_is_no_figure_without_evidence_of_every_party(record: FairnessRecord) -> None:
    view = view_of(record)

    for dimension in view.dimensions.values():
        assert (dimension.score is not None) == (dimension.status is Status.OK)
        if dimension.score is not None:
            assert all(dimension.counts.values())
            assert dimension.evidence
    if view.headline.value is not None:
        scores = [view.dimensions[name].score for name, weight in view.headline.weights.items() if weight]
        assert None not in scores


@law
@given(any_record)
def test_every_event_that_is_named_is_in_the_record_and_none_is_contested(record: FairnessRecord) -> None:
    view = view_of(record)

    known = {fact.ref for fact in record.facts if fact.on <= AS_OF}
    assert {*view.evidence, *view.kpi.evidence, *view.goal_overlap.evidence} <= known
    left_out = {*view.objections.open, *view.objections.struck}
    assert left_out.isdisjoint(item.event for one in view.dimensions.values() for item in one.evidence)


@law
@given(any_record)
def test_a_range_holds_the_score_and_needs_an_open_objection(record: FairnessRecord) -> None:
    view = view_of(record)

    for dimension in view.dimensions.values():
        if dimension.range is not None:
            assert view.objections.open
            assert dimension.score is None or dimension.range[0] <= dimension.score <= dimension.range[1]


@law
@given(any_record, st.randoms(use_true_random=False))
def test_the_order_of_the_record_does_not_matter(record: FairnessRecord, shuffle: Any) -> None:
    mixed = replace(record, facts=tuple(shuffle.sample(record.facts, len(record.facts))))

    assert view_of(mixed) == view_of(record)


@law
@given(any_record)
def test_swapping_the_parties_swaps_the_figures(record: FairnessRecord) -> None:
    swapped = replace(
        record, parties=tuple(map(other, record.parties)), facts=tuple(with_owner_swapped(one) for one in record.facts)
    )

    assert view_of(swapped) == keys_swapped(view_of(record))


def other(party: str) -> str:
    return {"C": "S", "S": "C"}.get(party, party)


def with_owner_swapped(fact: Any) -> Any:
    return replace(fact, by=other(fact.by)) if hasattr(fact, "by") else fact


def keys_swapped(value: Any) -> Any:
    if is_dataclass(value) and not isinstance(value, type):
        changed = {one.name: keys_swapped(getattr(value, one.name)) for one in fields(value)}
        return replace(value, **changed)
    if isinstance(value, Mapping):
        return {keys_swapped(key): keys_swapped(inner) for key, inner in value.items()}
    if isinstance(value, tuple):
        return tuple(keys_swapped(inner) for inner in value)
    return other(value) if type(value) is str else value


@law
@given(any_record, st.integers(1, 10))
def test_proposals_that_are_not_material_change_nothing(record: FairnessRecord, number: int) -> None:
    trivial = [
        ProposalLaid(ref=f"t{place}", on=AS_OF, by=party, answer_due=AS_OF, material=False)
        for place in range(number)
        for party in record.parties
    ]
    answers = [
        ProposalAnswered(ref=f"x{one.ref}{one.by}", on=AS_OF, of=one.ref, outcome=Outcome.ADOPTED) for one in trivial
    ]

    assert view_of(with_facts(record, [*trivial, *answers])) == view_of(record)


@law
@given(any_record, st.integers(2, 1000))
def test_the_scale_of_the_money_changes_no_score(record: FairnessRecord, scale: int) -> None:
    scaled = replace(record, facts=tuple(times(one, scale) for one in record.facts))

    ours, theirs = view_of(record), view_of(scaled)

    for dimension, found in ours.dimensions.items():
        other_scale = theirs.dimensions[dimension]
        assert (found.status, found.score, found.range) == (other_scale.status, other_scale.score, other_scale.range)
        assert found.experienced == other_scale.experienced
    assert ours.headline.seen == theirs.headline.seen


def times(fact: Recorded, scale: int) -> Recorded:
    return replace(fact, amount=fact.amount * scale) if isinstance(fact, MONEY) else fact


def never_lower(before: Mapping[str, Decimal | None] | None, after: Mapping[str, Decimal | None] | None) -> bool:
    pairs = [(value, (after or {})[party]) for party, value in (before or {}).items()]
    return all(now is not None and now >= value for value, now in pairs if value is not None)


def conduct_after(
    record: FairnessRecord, dimension: Dimension, better: Callable[[FairnessRecord], Iterable[Recorded]]
) -> tuple[DimensionView, DimensionView]:
    improved = with_facts(record, better(record))
    return view_of(record).dimensions[dimension], view_of(improved).dimensions[dimension]


def of_kind(record: FairnessRecord, kind: type[Any]) -> Iterator[Any]:
    return (one for one in record.facts if isinstance(one, kind))


@law
@given(any_record)
def test_keeping_a_promise_on_its_day_never_lowers_anybodys_conduct(record: FairnessRecord) -> None:
    before, after = conduct_after(
        record,
        Dimension.LOYALTY,
        lambda told: [PromiseKept(ref=f"{one.ref}+", on=one.due, of=one.ref) for one in of_kind(told, Promised)],
    )

    assert never_lower(before.conduct, after.conduct)
    assert never_lower(before.experienced, after.experienced)


@law
@given(any_record)
def test_showing_all_on_the_day_that_is_due_never_lowers_anybodys_conduct(record: FairnessRecord) -> None:
    before, after = conduct_after(
        record,
        Dimension.TRANSPARENCY,
        lambda told: [
            DisclosureMade(ref=f"{one.ref}+", on=one.due, of=one.ref) for one in of_kind(told, DisclosureOwed)
        ],
    )

    assert never_lower(before.conduct, after.conduct)


@law
@given(any_record)
def test_warning_a_month_ahead_never_lowers_anybodys_conduct(record: FairnessRecord) -> None:
    before, after = conduct_after(
        record,
        Dimension.LOYALTY,
        lambda told: [
            EarlyWarning(ref=f"{one.ref}+", on=one.on - timedelta(days=30), by=one.by, issue=one.issue)
            for one in of_kind(told, IssueMaterialised)
        ],
    )

    assert never_lower(before.conduct, after.conduct)


@law
@given(any_record)
def test_solving_open_disputes_at_the_lowest_level_never_lowers_anybodys_conduct(record: FairnessRecord) -> None:
    resolved = {one.of for one in of_kind(record, DisputeResolved)}

    before, after = conduct_after(
        record,
        Dimension.LOYALTY,
        lambda told: [
            DisputeResolved(ref=f"{one.ref}+", on=AS_OF, of=one.ref, level=1)
            for one in of_kind(told, DisputeRaised)
            if one.ref not in resolved
        ],
    )

    assert never_lower(before.conduct, after.conduct)


@law
@given(any_record)
def test_not_deciding_alone_never_lowers_what_the_others_experience(record: FairnessRecord) -> None:
    better = replace(record, facts=tuple(one for one in record.facts if not isinstance(one, DecidedAlone)))

    before, after = (view_of(one).dimensions[Dimension.EQUALITY].components for one in (record, better))

    for party, parts in before.items():
        was, now = parts["joint_decisions"], after[party]["joint_decisions"]
        assert was is None or now is None or now >= was


@law
@given(any_record)
def test_answering_on_the_day_that_is_due_never_lowers_how_a_party_is_heard(record: FairnessRecord) -> None:
    answers = [
        ProposalAnswered(ref=f"{one.ref}+", on=one.answer_due, of=one.ref, outcome=Outcome.REJECTED)
        for one in of_kind(record, ProposalLaid)
    ]

    before, after = (view_of(one).dimensions[Dimension.EQUALITY] for one in (record, with_facts(record, answers)))

    heard = [{party: parts["heard"] for party, parts in one.components.items()} for one in (before, after)]
    assert never_lower(*heard)


@law
@given(st.sampled_from(list(KINDS)).flatmap(lambda kind: records((kind,))))
def test_one_kind_of_fact_alone_is_never_enough_for_a_headline_by_default(record: FairnessRecord) -> None:
    view = view_of(record)

    if view.headline.weights_ref is None:
        assert view.headline.value is None
        assert view.headline.missing
