"""Laws that hold for every contract and change: more room is never less, order does not matter, gaps stay gaps."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from domain.circumstances import Cause, Replacement
from domain.modifications import ContractKind, Ground, Question
from domain.procurement.answers import AnswerKind, Judgement
from domain.procurement.conditions import Concern, ProposedChange
from domain.procurement.grounds import GroundStatus, put_to_grounds
from domain.procurement.limits import Indexation, LimitResult, Modification, ProcuredContract, limits_view
from domain.procurement.presentation import article72_as_plain
from domain.quantities import LARGEST_EXACT_INTEGER

law = settings(deadline=None, max_examples=80)
DAY = date(2025, 6, 30)
days = st.dates(date(2022, 1, 1), date(2026, 12, 31))
money = st.integers(-(10**9), 10**9) | st.integers(-LARGEST_EXACT_INTEGER, LARGEST_EXACT_INTEGER)
rates = st.decimals("-0.99", 10, places=6, allow_nan=False)
words = st.none() | st.sampled_from(["", " ", "7.2"])
contracts = st.builds(
    ProcuredContract,
    kind=st.sampled_from(ContractKind),
    initial_value=st.integers(1, 10**10) | st.integers(1, LARGEST_EXACT_INTEGER),
    threshold=st.none() | st.integers(1, 10**9),
    indexations=st.lists(
        st.builds(Indexation, days, rates, st.just("v1")), max_size=2, unique_by=lambda one: one.on
    ).map(tuple),
)
modifications = st.lists(
    st.builds(
        Modification,
        ref=st.uuids().map(str),
        on=days,
        ground=st.sampled_from(Ground),
        value_delta=money,
        clause=words,
        reason=words,
    ),
    max_size=6,
    unique_by=lambda one: one.ref,
)
judgements = st.builds(
    Judgement,
    question=st.sampled_from(Question),
    holds=st.booleans(),
    reasons=st.just("noted"),
    on=days,
    ref=st.uuids().map(str),
)
proposals = st.builds(
    ProposedChange,
    on=days,
    value_delta=money,
    clause=words,
    follows_clause=st.none() | st.booleans(),
    favours_contractor=st.none() | st.booleans(),
    replacement=st.none() | st.sampled_from(Replacement),
    cause=st.sampled_from(Cause),
    concerns=st.frozensets(st.sampled_from(Concern)),
    judgements=st.lists(judgements, max_size=6).map(tuple),
)


@law
@given(contracts, modifications, st.data())
def test_the_order_of_the_record_does_not_matter(
    contract: ProcuredContract, made: list[Modification], data: st.DataObject
) -> None:
    mixed = data.draw(st.permutations(made))

    before = article72_as_plain(limits_view(contract, made, as_of=DAY))
    after = article72_as_plain(limits_view(contract, mixed, as_of=DAY))

    assert before == after


@law
@given(contracts, modifications, st.integers(0, 10**9))
def test_a_higher_threshold_never_takes_room_away(
    contract: ProcuredContract, made: list[Modification], more: int
) -> None:
    known = replace(contract, threshold=contract.threshold or 1)
    wider = replace(known, threshold=(known.threshold or 0) + more)

    before, after = (limits_view(one, made, as_of=DAY).pot.result for one in (known, wider))

    assert after is LimitResult.WITHIN or before is not LimitResult.WITHIN


@law
@given(contracts, st.integers(0, 10**9), st.integers(0, 10**9))
def test_a_larger_change_never_fits_where_a_smaller_does_not(contract: ProcuredContract, delta: int, more: int) -> None:
    for ground in (Ground.DE_MINIMIS, Ground.ADDITIONAL, Ground.UNFORESEEN):
        one = Modification(ref="v1", on=DAY, ground=ground, value_delta=delta)
        other = replace(one, value_delta=delta + more)
        smaller, larger = (limits_view(contract, [each], as_of=DAY) for each in (one, other))
        assert larger.any_exceeds or not smaller.any_exceeds


@law
@given(contracts, modifications)
def test_without_a_threshold_nothing_small_is_within(contract: ProcuredContract, made: list[Modification]) -> None:
    found = limits_view(replace(contract, threshold=None), made, as_of=DAY).pot

    assert found.result in (LimitResult.EXCEEDS, LimitResult.REFERENCE_MISSING)


@law
@given(st.integers(1, 10**8), st.integers(-(10**8), 10**8), st.integers(1, 1000))
def test_the_scale_of_the_money_does_not_matter(value: int, delta: int, scale: int) -> None:
    def ratio(by: int) -> Decimal | None:
        contract = ProcuredContract(kind=ContractKind.WORKS, initial_value=value * by, threshold=value * by)
        change = Modification(ref="v1", on=DAY, ground=Ground.UNFORESEEN, value_delta=delta * by)
        return limits_view(contract, [change], as_of=DAY).checks[0].ratio

    assert ratio(1) == ratio(scale)


@law
@given(contracts, proposals, modifications)
def test_a_change_holds_only_by_judgements_that_were_recorded(
    contract: ProcuredContract, change: ProposedChange, made: list[Modification]
) -> None:
    for verdict in put_to_grounds(contract, change, made=made):
        if verdict.status is GroundStatus.HOLDS_AS_JUDGED:
            assert AnswerKind.JUDGEMENT in {answer.kind for answer in verdict.answers}
            assert all(answer.holds for answer in verdict.answers)
        for answer in verdict.answers:
            assert (answer.judgement is not None) == (answer.kind is AnswerKind.JUDGEMENT)


@law
@given(contracts, proposals, modifications)
def test_a_recorded_judgement_never_mends_a_rule_that_failed(
    contract: ProcuredContract, change: ProposedChange, made: list[Modification]
) -> None:
    agreed = tuple(Judgement(question=one, holds=True, reasons="noted", on=DAY, ref="v9") for one in Question)
    unjudged = replace(change, judgements=())

    before = put_to_grounds(contract, unjudged, made=made)
    after = put_to_grounds(contract, replace(change, judgements=agreed), made=made)

    for one, other in zip(before, after, strict=True):
        assert (one.status is GroundStatus.RULE_FAILED) == (other.status is GroundStatus.RULE_FAILED)
