"""Prices are worked out from the record: by the rule of the day, with the figures that were known."""

from decimal import Decimal
from typing import Any

import pytest

from domain.calendar import Granularity
from domain.contests import ContestConceded
from domain.contract import TermAgreed
from domain.corrections import FactStruck
from domain.pain_gain import PainGainDropped
from domain.price_rules import PriceRuleDropped
from domain.prices.results import PriceView
from domain.pricing.applicability import DecidedBy, Standing
from domain.pricing.claims import Explanation
from domain.pricing.corrections import Cause, CountingFigure, RetroCorrection
from domain.pricing.limits import CarryOver
from domain.pricing.rounding import Rounding, RoundingStage
from tests.domain.prices.builders import (
    MILLION,
    a_rule_agreed,
    a_target,
    an_outturn,
    asked,
    cleaning,
    dated,
    ordered,
    own_figure,
    published,
    settled,
    view_of,
)
from tests.domain.pricing.builders import (
    ENGINEERS,
    PRICE_IN_CENTS,
    a_component,
    a_formula,
    a_request,
    a_rule,
    applicability,
    bounds,
    day,
    passing,
)

BASE, RISE = ("2023-10", "100"), ("2024-10", "104")
WAGES = published(BASE, RISE, ("2025-10", "106"), ("2026-10", "108"))
PER_PERIOD = applicability(decided_by=DecidedBy.PERIOD)
ENGINEERS_SERIES = [
    published(("2024-01", base), ("2024-07", now), series=name)
    for name, base, now in (("labour", "104.0", "112.4"), ("energy", "100", "188.0"), ("materials", "108.2", "118.5"))
]


def prices_of(view: PriceView) -> list[str]:
    return [format(one.price, ".2f") for rule in view.rules for one in rule.moments if one.price is not None]


def standings(view: PriceView) -> list[Standing]:
    return [one.moment.standing for rule in view.rules for one in rule.moments]


def test_the_engineers_formula_gives_the_price_of_an_order() -> None:
    rule = a_rule(formula=ENGINEERS, measured_months_before=6)

    view = cleaning(a_rule_agreed(rule), ordered("2025-01-10", 480_000_00), series=ENGINEERS_SERIES)

    assert view.orders[0].amount == 551_663_12


def test_rises_under_a_cap_with_carry_over_come_out_later() -> None:
    capped = passing(per_period=bounds(cap="0.05"), carry_over=CarryOver.RISES, rounding=(PRICE_IN_CENTS,))
    wages = published(BASE, ("2024-10", "114.5"), ("2025-10", "114.729"), ("2026-10", "118.744515"))

    view = cleaning(a_rule_agreed(a_rule(passing_on=capped)), series=[wages], as_of="2027-01-01")

    assert prices_of(view) == ["105.00", "110.25", "115.76"]
    repricing = view.rules[0].moments[2].repricing
    assert repricing is not None
    assert round(repricing.step.banked, 5) == Decimal("0.02576")


def test_the_next_moment_is_shown_and_waits_for_its_index() -> None:
    view = cleaning(a_rule_agreed(), series=[published(BASE, RISE)], as_of="2025-06-01")

    first, following = view.rules[0].moments
    assert (first.moment.on, following.moment.on) == (day("2025-01-01"), day("2026-01-01"))
    assert (first.price, following.price, following.awaiting) == (Decimal(104), None, ("wages",))


def test_no_price_changes_after_the_contract() -> None:
    term = TermAgreed(
        **dated("2024-01-01", proposal=1),
        start=day("2024-01-01"),
        end=day("2025-12-31"),
        granularity=Granularity.MONTH,
        notice_months=0,
    )

    assert prices_of(cleaning(term, a_rule_agreed(), series=[WAGES])) == ["104.00"]


def test_what_was_asked_in_time_takes_effect_and_what_was_not_is_lost() -> None:
    rule = a_rule(applicability=applicability(request=a_request()))

    view = cleaning(a_rule_agreed(rule), asked("2024-11-30", "2025-01-01"), series=[WAGES], as_of="2026-06-01")

    assert standings(view) == [Standing.IN_TIME, Standing.LOST, Standing.STILL_OPEN]
    assert [str(one.level) for one in view.rules[0].path.repricings for one in [one.step]] == ["1.04", "1.04"]


def test_the_first_of_two_requests_counts() -> None:
    rule = a_rule(applicability=applicability(request=a_request()))
    late, early = asked("2024-12-20", "2025-01-01"), asked("2024-11-01", "2025-01-01")

    view = cleaning(a_rule_agreed(rule), late, early, series=[WAGES], as_of="2025-06-01")

    assert standings(view)[0] is Standing.IN_TIME


def test_the_price_of_the_day_is_that_of_a_unit_rounded_as_agreed() -> None:
    rounded = a_rule(passing_on=passing(rounding=(Rounding(stage=RoundingStage.PRICE, digits=1),)))

    view = cleaning(a_rule_agreed(rounded, base_price="27.50"), series=[WAGES], as_of="2025-06-01")

    assert view.price == Decimal("28.6")
    assert view.level == Decimal("1.04")


def test_before_the_first_change_the_price_is_the_base_price() -> None:
    view = cleaning(a_rule_agreed(), series=[WAGES], as_of="2024-12-31")

    assert (view.price, view.level) == (100, 1)


def test_a_price_that_awaits_an_index_is_not_known() -> None:
    view = cleaning(a_rule_agreed(), series=[published(BASE)], as_of="2025-01-01")

    assert (view.price, view.level) == (None, None)


def test_a_running_order_keeps_the_price_of_its_order_day() -> None:
    view = cleaning(
        a_rule_agreed(),
        ordered("2024-12-31", 100_00),
        ordered("2025-01-01", 100_00),
        series=[WAGES],
        as_of="2025-06-01",
    )

    assert [one.amount for one in view.orders] == [100_00, 104_00]


def test_an_order_is_priced_by_the_rule_that_replaced_the_earlier_one() -> None:
    fixed = a_rule(formula=a_formula(fixed="1"))
    events = (a_rule_agreed(), a_rule_agreed(fixed, on="2026-01-01"))

    view = cleaning(*events, ordered("2025-02-01", 100_00), ordered("2026-02-01", 100_00), series=[WAGES])

    assert [one.amount for one in view.orders] == [104_00, 100_00]
    assert [rule.until for rule in view.rules] == [day("2026-01-01"), None]


def test_an_order_from_before_its_rule_was_agreed_is_at_the_base_price() -> None:
    view = cleaning(ordered("2024-05-01", 100_00), a_rule_agreed(), series=[WAGES])

    assert view.orders[0].amount == 100_00


def test_an_order_whose_price_awaits_an_index_has_no_amount() -> None:
    view = cleaning(a_rule_agreed(), ordered("2026-02-01", 100_00), series=[published(BASE, RISE)])

    assert (view.orders[0].amount, view.orders[0].level) == (None, None)


def test_an_order_pays_the_rounded_price_of_a_unit() -> None:
    rounded = a_rule(passing_on=passing(rounding=(Rounding(stage=RoundingStage.PRICE, digits=0),)))

    view = cleaning(
        a_rule_agreed(rounded, base_price="27"), ordered("2025-02-01", 27_00), series=[WAGES], as_of="2025-06-01"
    )

    assert view.orders[0].amount == 28_00


def test_a_dropped_rule_leaves_the_price_where_it_was() -> None:
    dropped = PriceRuleDropped(**dated("2025-06-01", proposal=2), item="cleaning", reason="Vaste prijs.")

    view = cleaning(a_rule_agreed(), dropped, ordered("2026-02-01", 100_00), series=[WAGES])

    assert view.history.dropped_on == day("2025-06-01")
    assert view.orders[0].amount == 104_00


def test_a_struck_order_is_not_there() -> None:
    struck = FactStruck(**dated("2025-03-01"), version=2, reason="Dubbel.")

    assert cleaning(a_rule_agreed(), ordered("2025-02-01", 100_00), struck, series=[WAGES]).orders == ()


def test_a_request_to_which_was_rightly_objected_does_not_count() -> None:
    rule = a_rule(applicability=applicability(request=a_request()))
    conceded = ContestConceded(**dated("2024-11-20"), version=2, reason=None)

    view = cleaning(a_rule_agreed(rule), asked("2024-11-01", "2025-01-01"), conceded, series=[WAGES])

    assert standings(view)[0] is Standing.LOST


def test_what_was_not_known_yet_plays_no_part() -> None:
    events = (a_rule_agreed(), own_figure("2024-11-05", *RISE))

    assert prices_of(cleaning(*events, series=[published(BASE)], as_of="2025-02-01", known_at="2024-11-04")) == []
    assert prices_of(cleaning(*events, series=[published(BASE)], as_of="2025-02-01", known_at="2024-11-05")) == [
        "104.00"
    ]


def provisional_then_final(*events: Any, counts: CountingFigure = CountingFigure.DEFINITIVE) -> PriceView:
    """A period settled on a provisional figure of 104 that became 105 in the end."""
    rule = a_rule(applicability=PER_PERIOD, retro_correction=RetroCorrection(counts=counts))
    return cleaning(
        a_rule_agreed(rule),
        own_figure("2024-11-05", "2024-10", "104", status="provisional"),
        settled("2025-02-10", "2025-01", 1000_00, 1040_00),
        *events,
        series=[published(BASE)],
        as_of="2025-12-01",
    )


def test_a_period_settled_on_a_provisional_index_waits() -> None:
    view = provisional_then_final()

    assert [str(one) for one in view.corrections.awaiting] == ["2025-01"]
    assert view.rules[0].moments[0].repricing is not None
    assert view.rules[0].moments[0].repricing.provisional == ("wages",)


def test_the_difference_is_settled_once_the_index_is_final() -> None:
    final = own_figure("2025-05-05", "2024-10", "105")

    (correction,) = provisional_then_final(final).corrections.rows

    assert (correction.to_settle, correction.cause) == (10_00, Cause.OWN_INDEX)


def test_a_difference_that_was_settled_is_not_settled_again() -> None:
    final = own_figure("2025-05-05", "2024-10", "105")

    view = provisional_then_final(final, settled("2025-06-01", "2025-01", 0, 10_00))

    assert view.corrections.rows == ()
    assert view.settled[0].corrected == 10_00


def test_another_amount_than_the_figures_gave_is_called_that() -> None:
    rule = a_rule(applicability=PER_PERIOD)

    view = cleaning(a_rule_agreed(rule), settled("2025-02-10", "2025-01", 1000_00, 1050_00), series=[WAGES])

    (correction,) = view.corrections.rows
    assert (correction.to_settle, correction.cause) == (-10_00, Cause.OTHER_AMOUNT)


def test_a_first_published_figure_counts_for_ever() -> None:
    final = own_figure("2025-05-05", "2024-10", "105")

    view = provisional_then_final(final, counts=CountingFigure.FIRST_PUBLISHED)

    assert (prices_of(view)[0], view.corrections.rows) == ("104.00", ())


def test_a_correction_of_a_period_that_was_never_settled_says_nothing_yet() -> None:
    rule = a_rule(applicability=PER_PERIOD)

    view = cleaning(a_rule_agreed(rule), settled("2025-06-01", "2025-01", 0, 10_00), series=[WAGES])

    assert (view.settled, view.corrections.rows) == ((), ())


def test_a_period_settled_before_its_index_was_known_is_corrected_for_its_own_index() -> None:
    rule = a_rule(applicability=PER_PERIOD)
    known_later = own_figure("2025-03-01", *RISE)

    view = cleaning(
        a_rule_agreed(rule), settled("2025-02-10", "2025-01", 100_00, 100_00), known_later, series=[published(BASE)]
    )

    (correction,) = view.corrections.rows
    assert (correction.to_settle, correction.cause) == (4_00, Cause.OWN_INDEX)


@pytest.mark.parametrize(
    ("claimed", "explanation"),
    [
        ("0.04", Explanation.AS_AGREED),
        ("0.0196", Explanation.OTHER_BASE_PERIOD),
        ("0.07", Explanation.UNEXPLAINED),
    ],
)
def test_a_claim_is_held_against_what_was_agreed(claimed: str, explanation: Explanation) -> None:
    rule = a_rule(applicability=applicability(request=a_request()))
    wages = published(("2022-10", "102"), BASE, RISE)

    view = cleaning(a_rule_agreed(rule), asked("2024-11-01", "2025-01-01", claimed=claimed), series=[wages])

    finding = view.rules[0].moments[0].finding
    assert finding is not None
    assert finding.explanation is explanation


@pytest.mark.parametrize(
    ("claimed", "explanation"),
    [("0.1493", Explanation.AS_AGREED), ("0.16", Explanation.UNEXPLAINED)],
)
def test_a_claim_on_a_formula_of_several_indexes_is_right_or_not(claimed: str, explanation: Explanation) -> None:
    terms = applicability(request=a_request())
    rule = a_rule(formula=ENGINEERS, measured_months_before=6, applicability=terms)

    view = cleaning(a_rule_agreed(rule), asked("2024-11-01", "2025-01-01", claimed=claimed), series=ENGINEERS_SERIES)

    finding = view.rules[0].moments[0].finding
    assert finding is not None
    assert finding.explanation is explanation


def test_a_claim_whose_index_is_awaited_is_neither_right_nor_wrong() -> None:
    terms = applicability(request=a_request())
    rule = a_rule(formula=ENGINEERS, measured_months_before=6, applicability=terms)

    view = cleaning(a_rule_agreed(rule), asked("2024-11-01", "2025-01-01", claimed="0.1"))

    finding = view.rules[0].moments[0].finding
    assert finding is not None
    assert finding.explanation is Explanation.AWAITING_INDEX


def test_a_rule_whose_rounding_leaves_no_price_says_so() -> None:
    to_nothing = a_formula(
        a_component("wages", "1", base_period="2023-10"), rounding=(Rounding(stage=RoundingStage.FACTOR, digits=0),)
    )
    wages = published(BASE, ("2024-10", "40"))

    view = cleaning(a_rule_agreed(a_rule(formula=to_nothing)), ordered("2025-02-01", 100_00), series=[wages])

    assert view.rules[0].unworkable
    assert view.orders[0].amount is None


def test_a_formula_by_quarter_reads_the_average_of_the_months() -> None:
    by_quarter = a_formula(a_component("wages", "1", base_period="2023-Q4"))
    months = [("2023-10", "99"), ("2023-11", "100"), ("2023-12", "101"), *((f"2024-{m}", "103") for m in (10, 11, 12))]
    rule = a_rule(formula=by_quarter, measured_months_before=1)

    view = cleaning(a_rule_agreed(rule), series=[published(*months)], as_of="2025-02-01")

    assert Decimal(prices_of(view)[0]) == 103


@pytest.mark.parametrize(
    ("outturn", "supplier"),
    [(750_000_00, 87_500_00), (880_000_00, 56_000_00), (1_060_000_00, -30_000_00), (1_150_000_00, -60_000_00)],
)
def test_pain_and_gain_on_a_target_of_a_million(outturn: int, supplier: int) -> None:
    target = view_of(a_target(), an_outturn("2024-12-31", outturn)).targets["roof"]

    assert target.assessments[0].due.parts["S"] == supplier


def test_a_new_target_is_settled_beside_the_earlier_assessment() -> None:
    events = (a_target(), an_outturn("2024-12-31", 1_060_000_00), a_target("2025-01-01", 1_100_000_00))

    target = view_of(*events, an_outturn("2025-06-30", 1_060_000_00)).targets["roof"]

    assert [one.to_settle["S"] for one in target.assessments] == [-30_000_00, 50_000_00]


def test_a_dropped_target_counts_no_later_cost() -> None:
    dropped = PainGainDropped(**dated("2025-01-01", proposal=2), pain_gain="roof", reason="Vaste prijs.")

    target = view_of(a_target(), an_outturn("2024-12-31", MILLION), dropped, an_outturn("2025-06-30", 0)).targets[
        "roof"
    ]

    assert [one.on for one in target.assessments] == [day("2024-12-31")]


def test_what_applies_later_is_not_there_yet() -> None:
    view = view_of(a_rule_agreed(), a_target(), as_of="2024-06-02")

    assert (view.prices, view.targets) == ({}, {})
