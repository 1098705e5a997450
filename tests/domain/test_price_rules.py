"""A price rule is agreed with all it says; who asks, orders and settles goes by the rule of the day."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from pydantic import ValidationError

from domain.calendar import Granularity
from domain.facts import Origin
from domain.guards import UnknownParty
from domain.lifecycle import decide
from domain.price_rules import (
    AgreePriceRule,
    DropPriceRule,
    NoMomentOfChange,
    NothingToAskFor,
    OrderRecorded,
    OtherPartyAsks,
    OtherSettlementPeriod,
    PriceNotPerPeriod,
    PriceRuleAgreed,
    PriceRuleDropped,
    PriceSettled,
    RecordOrder,
    RepricingRequested,
    RequestRepricing,
    SettlePrice,
    UnknownPriceRule,
)
from domain.pricing.applicability import DecidedBy, YearDay
from domain.state import Partnership
from tests.domain.builders import (
    CONTRACTOR,
    TODAY,
    a_signed_contract,
    agreed,
    as_client,
    as_contractor,
    outcome,
    terms,
)
from tests.domain.pricing.builders import a_request, a_rule, applicability

NEXT_YEAR = date(2025, 1, 1)


def a_price_rule(**terms_: Any) -> AgreePriceRule:
    return AgreePriceRule(rule=a_rule(**terms_), base_price=Decimal("27.50"))


def on_request(**other: Any) -> AgreePriceRule:
    return a_price_rule(applicability=applicability(request=a_request(), **other))


def per_period(**other: Any) -> AgreePriceRule:
    return a_price_rule(applicability=applicability(decided_by=DecidedBy.PERIOD, **other))


def with_rule(rule: AgreePriceRule) -> Partnership:
    return agreed(a_signed_contract(), rule)


def asking(**other: Any) -> RequestRepricing:
    return RequestRepricing(**{"effective_on": TODAY, "item": "cleaning", "price_from": NEXT_YEAR, **other})


def an_order(**other: Any) -> RecordOrder:
    stated = {"item": "cleaning", "title": "Ramen", "delivered_on": date(2025, 2, 1), "base_amount": 100_00}
    return RecordOrder(**{"effective_on": TODAY, **stated, **other})


def a_settlement(**other: Any) -> SettlePrice:
    stated = {"item": "cleaning", "period": "2024-05", "base_amount": 100_00, "amount": 104_00}
    return SettlePrice(**{"effective_on": TODAY, **stated, **other})


def test_a_price_rule_is_agreed_with_its_base_price() -> None:
    (event,) = terms(outcome(a_signed_contract(), a_price_rule()))

    assert isinstance(event, PriceRuleAgreed)
    assert (event.rule, event.base_price, event.effective_on) == (a_rule(), Decimal("27.50"), TODAY)


def test_a_rule_for_the_same_item_replaces_the_agreed_one() -> None:
    partnership = agreed(with_rule(a_price_rule()), on_request())

    assert partnership.prices["cleaning"].rules[-1].rule == on_request().rule


def test_only_a_party_can_be_the_one_that_asks() -> None:
    stranger = a_request().model_copy(update={"asked_by": "Z"})

    with pytest.raises(UnknownParty):
        outcome(a_signed_contract(), a_price_rule(applicability=applicability(request=stranger)))


def test_a_base_price_above_any_price_is_refused() -> None:
    with pytest.raises(ValidationError):
        AgreePriceRule(rule=a_rule(), base_price=Decimal(1000000001))


def test_a_rule_whose_price_would_change_twice_in_a_month_is_refused() -> None:
    twice = (YearDay(month=1, day=1), YearDay(month=1, day=15))

    with pytest.raises(ValidationError, match="at most once a month"):
        applicability(effective_on=twice)


def test_a_dropped_rule_is_no_longer_in_force() -> None:
    dropping = DropPriceRule(item="cleaning", reason="Vaste prijs.")

    (event,) = terms(outcome(with_rule(a_price_rule()), dropping))

    assert isinstance(event, PriceRuleDropped)
    assert not agreed(with_rule(a_price_rule()), dropping).prices["cleaning"].in_force


@pytest.mark.parametrize("dropped", [False, True], ids=["never agreed", "dropped before"])
def test_a_rule_that_is_not_in_force_cannot_be_dropped_or_asked_by(*, dropped: bool) -> None:
    dropping = DropPriceRule(item="cleaning", reason="Vaste prijs.")
    partnership = agreed(with_rule(on_request()), dropping) if dropped else a_signed_contract()

    with pytest.raises(UnknownPriceRule):
        outcome(partnership, dropping)
    with pytest.raises(UnknownPriceRule):
        decide(partnership, asking(), as_contractor())


def test_a_request_counts_from_the_day_on_which_it_is_recorded() -> None:
    earlier = date(2024, 5, 28)

    (event,) = decide(with_rule(on_request()), asking(effective_on=earlier), as_contractor())

    assert isinstance(event, RepricingRequested)
    assert (event.effective_on, event.asked_on, event.claimed) == (earlier, TODAY, None)


def test_a_request_with_a_source_counts_from_the_day_of_its_source() -> None:
    earlier, letter = date(2024, 5, 28), Origin(source="Brief", ref="28 mei")

    (event,) = decide(with_rule(on_request()), asking(effective_on=earlier, origin=letter), as_contractor())

    assert isinstance(event, RepricingRequested)
    assert event.asked_on == earlier


def test_a_late_request_is_recorded_all_the_same() -> None:
    late = date(2024, 12, 20)

    (event,) = decide(with_rule(on_request()), asking(effective_on=late), as_contractor(late))

    assert isinstance(event, RepricingRequested)


def test_only_the_agreed_party_asks_for_a_new_price() -> None:
    with pytest.raises(OtherPartyAsks) as refused:
        decide(with_rule(on_request()), asking(), as_client())

    assert refused.value.asked_by == CONTRACTOR


def test_a_price_that_changes_by_itself_is_not_asked_for() -> None:
    with pytest.raises(NothingToAskFor):
        decide(with_rule(a_price_rule()), asking(), as_contractor())


def test_a_new_price_starts_at_a_moment_that_the_rule_names() -> None:
    with pytest.raises(NoMomentOfChange):
        decide(with_rule(on_request()), asking(price_from=date(2025, 3, 1)), as_contractor())


def test_an_order_is_recorded_on_its_own_day() -> None:
    (event,) = decide(with_rule(a_price_rule()), an_order(), as_client())

    assert isinstance(event, OrderRecorded)
    assert (event.effective_on, event.delivered_on, event.base_amount) == (TODAY, date(2025, 2, 1), 100_00)


def test_an_order_is_not_delivered_before_it_is_made() -> None:
    with pytest.raises(ValidationError, match="on or after its order"):
        an_order(delivered_on=date(2024, 1, 1))


def test_an_order_needs_an_item_that_had_a_rule() -> None:
    with pytest.raises(UnknownPriceRule):
        decide(with_rule(a_price_rule()), an_order(item="windows"), as_client())


def test_a_settlement_is_recorded_per_period_also_after_the_rule_was_dropped() -> None:
    partnership = agreed(with_rule(per_period()), DropPriceRule(item="cleaning", reason="Vaste prijs."))

    (event,) = decide(partnership, a_settlement(), as_client())

    assert isinstance(event, PriceSettled)
    assert (event.period, event.base_amount, event.amount) == ("2024-05", 100_00, 104_00)


def test_a_period_has_no_price_of_its_own_where_the_order_decides() -> None:
    with pytest.raises(PriceNotPerPeriod):
        decide(with_rule(a_price_rule()), a_settlement(), as_client())


def test_a_settlement_is_over_the_agreed_length_of_period() -> None:
    with pytest.raises(OtherSettlementPeriod) as refused:
        decide(with_rule(per_period()), a_settlement(period="2024-Q2"), as_client())

    assert refused.value.settlement_period is Granularity.MONTH


def test_an_earlier_period_is_settled_by_the_rule_of_that_period() -> None:
    per_quarter = per_period(settlement_period=Granularity.QUARTER).model_copy(update={"applies_from": NEXT_YEAR})
    partnership = agreed(with_rule(per_period()), per_quarter)

    assert decide(partnership, a_settlement(), as_client())
    with pytest.raises(OtherSettlementPeriod):
        decide(partnership, a_settlement(period="2025-01"), as_client())
