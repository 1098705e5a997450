"""Laws that hold for every relationship: better is never worse, names do not matter, unknown stays unknown."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from domain.standing.inputs import (
    OPEN_BOOK,
    DeliveryProfile,
    DimensionFigures,
    FairnessFigures,
    Figure,
    MarketDuty,
    OptionTerms,
    Practice,
    Preference,
    RaisedFlag,
    StandingRecord,
    StatedPreference,
)
from domain.standing.option_support import Recommendation
from domain.standing.presentation import fit_as_plain, ladder_as_plain, option_as_plain
from domain.standing.trust import Verdict
from domain.standing.view import StandingView, standing_view
from domain.weights import Dimension

law = settings(deadline=None, max_examples=60)
PARTIES = ("A", "B", "C")
DAYS = st.dates(date(2020, 1, 1), date(2030, 12, 31))
KINDS = ("STRUCTURAL_ONE_TO_ONE", "STRUCTURAL_TAIL", "UNSETTLED", "PREDOMINANT", "ART72_EXCEEDED")
FAVOUR = (Recommendation.DO_NOT_EXTEND, Recommendation.EXTEND_WITH_CONDITIONS, Recommendation.EXTEND)
fractions = st.decimals(0, 1, places=4, allow_nan=False)
figures = st.builds(Figure, st.none() | fractions, st.just(("v1",)))
factors = st.decimals(1, 5, places=2, allow_nan=False)
profiles = st.builds(DeliveryProfile, factors, factors, factors, factors, factors, ref=st.just("v2"))
refs = st.lists(st.sampled_from(["v3", "v4", "v5"]), max_size=3).map(tuple)


def some_dimensions(parties: tuple[str, ...]) -> st.SearchStrategy[dict[Dimension, DimensionFigures]]:
    conduct = st.dictionaries(st.sampled_from(parties), figures)
    weights = st.sampled_from([Decimal(0), Decimal("0.5")])
    one = st.builds(DimensionFigures, score=figures, weight=weights, conduct=conduct)
    return st.fixed_dictionaries(dict.fromkeys(Dimension, one))


def some_practice(parties: tuple[str, ...]) -> st.SearchStrategy[Practice]:
    topics = st.dictionaries(st.sampled_from(OPEN_BOOK), st.just("v6"))
    return st.builds(
        Practice,
        term_months=st.integers(0, 120),
        kpi_measurements=refs,
        joint_reviews=refs,
        joint_goals=refs,
        goals_beyond_parties=refs,
        disclosed=st.dictionaries(st.sampled_from(parties), topics),
        explored=st.dictionaries(st.sampled_from(parties), refs),
    )


def some_options(parties: tuple[str, ...]) -> st.SearchStrategy[tuple[OptionTerms, ...]]:
    stated = st.builds(StatedPreference, st.sampled_from(Preference), st.just("v7"))
    duty = st.builds(MarketDuty, st.integers(0, 700), st.none() | DAYS)
    option = st.builds(
        OptionTerms,
        option=st.just("O1"),
        start=DAYS,
        notice_deadline=DAYS,
        preferences=st.dictionaries(st.sampled_from(parties), stated),
        market=st.none() | duty,
        decision=st.none(),
    )
    return st.lists(option, max_size=2).map(tuple)


@st.composite
def some_record(draw: st.DrawFn) -> StandingRecord:
    parties = PARTIES[: draw(st.integers(2, 3))]
    fairness = FairnessFigures(
        dimensions=draw(some_dimensions(parties)), headline=draw(figures), goal_overlap=draw(figures)
    )
    flag = st.builds(RaisedFlag, st.sampled_from(KINDS), st.none() | st.sampled_from(parties))
    return StandingRecord(
        parties=parties,
        fairness=fairness,
        kpi=draw(figures),
        practice=draw(some_practice(parties)),
        profile=draw(st.none() | profiles),
        registered_risks=draw(refs),
        flags=draw(st.lists(flag, max_size=3).map(tuple)),
        options=draw(some_options(parties)),
    )


def view(record: StandingRecord) -> StandingView:
    return standing_view(record, as_of=date(2025, 3, 31))


def plain(found: StandingView) -> list[object]:
    return [fit_as_plain(found.fit), ladder_as_plain(found.ladder), *map(option_as_plain, found.options)]


def raised(figure: Figure) -> Figure:
    return figure if figure.value is None else replace(figure, value=min(figure.value + Decimal("0.2"), Decimal(1)))


def better(record: StandingRecord) -> StandingRecord:
    dimensions = {
        name: replace(
            one,
            score=raised(one.score),
            conduct={party: raised(conduct) for party, conduct in one.conduct.items()},
        )
        for name, one in record.fairness.dimensions.items()
    }
    fairness = replace(record.fairness, dimensions=dimensions, headline=raised(record.fairness.headline))
    return replace(record, fairness=fairness, kpi=raised(record.kpi))


@law
@given(some_record())
def test_better_figures_never_lower_a_level_or_a_recommendation(record: StandingRecord) -> None:
    before, after = view(record), view(better(record))

    assert after.ladder.proven >= before.ladder.proven
    assert after.ladder.possible >= before.ladder.possible
    assert len(after.fit.stance_reasons) <= len(before.fit.stance_reasons)
    for worse, improved in zip(before.options, after.options, strict=True):
        if worse.recommendation in FAVOUR:
            assert FAVOUR.index(improved.recommendation) >= FAVOUR.index(worse.recommendation)


@law
@given(some_record())
def test_what_is_possible_is_never_less_than_what_is_proven(record: StandingRecord) -> None:
    found = view(record).ladder

    assert 0 <= found.proven <= found.possible <= 5
    assert bool(found.missing_for_next) == (found.proven < 5)


@law
@given(some_record(), st.permutations(PARTIES))
def test_another_order_of_the_parties_changes_no_outcome(record: StandingRecord, order: list[str]) -> None:
    before = view(record)
    after = view(replace(record, parties=tuple(party for party in order if party in record.parties)))

    assert fit_as_plain(after.fit) == {
        **fit_as_plain(before.fit),
        "stance_reasons": [str(reason) for reason in after.fit.stance_reasons],
    }
    assert set(map(str, after.fit.stance_reasons)) == set(map(str, before.fit.stance_reasons))
    assert ladder_as_plain(after.ladder) == ladder_as_plain(before.ladder)
    for one, other in zip(before.options, after.options, strict=True):
        assert one.recommendation is other.recommendation
        assert set(one.missing) == set(other.missing)


@law
@given(some_record())
def test_swapping_the_names_of_two_parties_swaps_their_figures(record: StandingRecord) -> None:
    names = {"A": "B", "B": "A", "C": "C"}
    dimensions = {
        name: replace(one, conduct={names[party]: conduct for party, conduct in one.conduct.items()})
        for name, one in record.fairness.dimensions.items()
    }
    swapped = replace(record, fairness=replace(record.fairness, dimensions=dimensions))

    before, after = view(record).fit, view(swapped).fit

    assert after.shown.value == before.shown.value
    assert {party: before.shown_by[names[party]].value for party in record.parties} == {
        party: figure.value for party, figure in after.shown_by.items()
    }


@law
@given(some_record())
def test_the_order_of_flags_does_not_matter(record: StandingRecord) -> None:
    backwards = replace(record, flags=record.flags[::-1])

    assert plain(view(record)) == plain(view(backwards))


@law
@given(some_record())
def test_without_any_figure_nothing_is_shown_and_nothing_is_recommended(record: StandingRecord) -> None:
    nothing = {name: DimensionFigures(score=Figure(), weight=Decimal(1)) for name in Dimension}
    blank = FairnessFigures(dimensions=nothing, headline=Figure(), goal_overlap=Figure())

    found = view(replace(record, fairness=blank, kpi=Figure()))

    assert found.fit.shown.value is None
    assert found.fit.verdict is Verdict.UNKNOWN
    assert found.ladder.proven <= 1
    for support in found.options:
        assert support.recommendation in (Recommendation.UNDETERMINED, Recommendation.DO_NOT_EXTEND)
        assert support.recommendation is Recommendation.UNDETERMINED or any(
            stop.name.startswith("preference:") for stop in support.stops
        )


@law
@given(some_record())
def test_extension_is_recommended_only_on_the_open_yes_of_all_and_known_figures(record: StandingRecord) -> None:
    for option, support in zip(record.options, view(record).options, strict=True):
        if support.recommendation in (Recommendation.EXTEND, Recommendation.EXTEND_WITH_CONDITIONS):
            wants = {option.preferences[party].wants for party in record.parties}
            assert wants <= {Preference.YES, Preference.CONDITIONAL}
            assert record.kpi.value is not None
            assert support.missing == ()
