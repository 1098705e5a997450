"""Price revision that hit what had ended, left prices old at renewal, or compounded the base index twice.

Sources: OCA/contract #467 and #937; devcode-it/openstamanager #1280;
MicrosoftDocs/dynamics-365-unified-operations-public #4405.
"""

from datetime import date
from decimal import Decimal

from domain.calendar import Granularity
from domain.clocks.renewals import ContractRenewed
from domain.contract import TermAgreed
from domain.price_rules import PriceRuleDropped
from domain.prices.results import PriceView
from tests.domain.prices.builders import a_rule_agreed, cleaning, dated, ordered, published
from tests.domain.pricing.builders import PRICE_IN_CENTS, a_component, a_formula, a_rule, applicability, day, passing

WAGES = published(("2023-10", "100"), ("2024-10", "104"), ("2025-10", "106"), ("2026-10", "108"))


def a_term(end: str) -> TermAgreed:
    stated = dated("2024-01-01", proposal=1)
    days = {"start": day("2024-01-01"), "end": day(end)}
    return TermAgreed(**stated, **days, granularity=Granularity.MONTH, notice_months=0)


def changes(view: PriceView) -> list[tuple[date, str]]:
    return [(one.moment.on, str(one.price)) for one in view.rules[0].moments]


def test_a_revision_leaves_what_was_ordered_before_it_at_its_price() -> None:
    """OCA/contract 467: a revision of ten percent also hit a line that was valid up to the year before."""
    events = (a_rule_agreed(), ordered("2024-12-31", 100_00), ordered("2025-01-01", 100_00))

    view = cleaning(*events, series=[WAGES], as_of="2025-06-01")

    assert [one.amount for one in view.orders] == [100_00, 104_00]


def test_no_price_is_revised_after_the_last_day_of_the_contract() -> None:
    view = cleaning(a_term("2025-12-31"), a_rule_agreed(), series=[WAGES])

    assert [on for on, _ in changes(view)] == [day("2025-01-01")]


def test_a_price_that_was_let_go_is_revised_no_more() -> None:
    dropped = PriceRuleDropped(**dated("2025-06-01", proposal=2), item="cleaning", reason="Vervallen")

    view = cleaning(a_term("2027-12-31"), a_rule_agreed(), dropped, series=[WAGES])

    assert [on for on, _ in changes(view)] == [day("2025-01-01")]


def test_a_tacitly_renewed_contract_goes_on_at_revised_prices_and_not_at_old_ones() -> None:
    """Openstamanager 1280: at a renewal the old prices were copied."""
    days = {"last_notice_day": day("2025-10-31"), "old_end": day("2025-12-31"), "new_end": day("2026-12-31")}
    renewed = ContractRenewed(**dated("2025-11-01"), **days, times=1)

    view = cleaning(a_term("2025-12-31"), a_rule_agreed(), renewed, ordered("2026-02-01", 100_00), series=[WAGES])

    assert [on for on, _ in changes(view)] == [day("2025-01-01"), day("2026-01-01")]
    assert view.orders[0].amount == 106_00


def test_a_price_on_a_base_index_counts_every_rise_once() -> None:
    """Dynamics 4405: 1,000 at 105.65, 110.5 and 114.25 was invoiced at 1,127.31 instead of 1,081.40."""
    series = published(("2020-10", "105.65"), ("2021-10", "110.5"), ("2022-10", "114.25"), on="2020-01-01")
    rule = a_rule(
        formula=a_formula(a_component("wages", "1", base_period="2020-10")),
        passing_on=passing(rounding=(PRICE_IN_CENTS,)),
        applicability=applicability(first_effective=day("2022-01-01")),
    )

    view = cleaning(a_rule_agreed(rule, on="2021-01-04", base_price="1000"), series=[series], as_of="2023-06-01")

    assert [price for _, price in changes(view)][:2] == ["1045.91", "1081.40"]
    assert view.price == Decimal("1081.40")
