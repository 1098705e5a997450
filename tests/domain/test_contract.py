"""The contract: term, yearly value and the numbers of measuring, agreed by all."""

from datetime import date
from decimal import Decimal

import pytest
from pydantic import ValidationError

from domain.calendar import Granularity
from domain.contract import (
    AgreeParameters,
    AgreeTerm,
    AgreeValue,
    Parameters,
    ParametersAgreed,
    SameBuyerAndSupplier,
    TermAgreed,
    TermEndsBeforeItStarts,
    ValueAgreed,
    YearValue,
)
from domain.guards import UnknownParty
from domain.lifecycle import decide
from domain.state import ContractTerm
from tests.domain.builders import (
    CLIENT,
    CONTRACTOR,
    END,
    START,
    TODAY,
    a_partnership,
    a_proposal,
    a_term,
    a_value,
    agreed,
    as_client,
    outcome,
    terms,
)


def value_between(customer: str, supplier: str) -> AgreeValue:
    return a_value().model_copy(update={"customer": customer, "supplier": supplier})


def test_the_term_is_agreed_with_first_and_last_day_included() -> None:
    (event,) = terms(outcome(a_partnership(), a_term()))

    assert isinstance(event, TermAgreed)
    assert (event.start, event.end) == (START, END)
    assert agreed(a_partnership(), a_term()).term == ContractTerm(START, END, Granularity.MONTH, notice_months=3)


def test_a_term_does_not_end_before_it_starts() -> None:
    backwards = AgreeTerm(start=START, end=date(2023, 12, 31))

    with pytest.raises(TermEndsBeforeItStarts):
        decide(a_partnership(), a_proposal(backwards), as_client())


def test_a_term_of_one_day_is_a_term() -> None:
    assert terms(outcome(a_partnership(), AgreeTerm(start=START, end=START)))


def test_a_later_agreement_on_the_term_replaces_the_one_before() -> None:
    shorter = a_term(end=date(2026, 12, 31))

    partnership = agreed(agreed(a_partnership(), a_term()), shorter)

    assert partnership.term is not None
    assert partnership.term.end == date(2026, 12, 31)


def test_the_yearly_value_is_agreed_with_buyer_and_supplier() -> None:
    (event,) = terms(outcome(a_partnership(), a_value()))

    assert isinstance(event, ValueAgreed)
    assert (event.customer, event.supplier, len(event.years)) == (CLIENT, CONTRACTOR, 4)
    assert agreed(a_partnership(), a_value()).value_agreed


@pytest.mark.parametrize(
    ("customer", "supplier", "refusal"),
    [("Z", CONTRACTOR, UnknownParty), (CLIENT, "Z", UnknownParty), (CLIENT, CLIENT, SameBuyerAndSupplier)],
)
def test_buyer_and_supplier_are_two_parties_of_the_partnership(
    customer: str, supplier: str, refusal: type[Exception]
) -> None:
    with pytest.raises(refusal):
        decide(a_partnership(), a_proposal(value_between(customer, supplier)), as_client())


def test_every_year_has_one_value() -> None:
    years = (YearValue(year=2024, value=1), YearValue(year=2024, value=2))

    with pytest.raises(ValidationError, match="every year has one value"):
        AgreeValue(customer=CLIENT, supplier=CONTRACTOR, years=years, margin_share=Decimal(0))


def test_the_numbers_of_measuring_are_agreed_too() -> None:
    strict = AgreeParameters(parameters=Parameters(objection_days=7))

    (event,) = terms(outcome(a_partnership(), strict))

    assert isinstance(event, ParametersAgreed)
    assert event.parameters.objection_days == 7


@pytest.mark.parametrize(
    "numbers",
    [
        {"predominant": Decimal("0.96")},
        {"least_coverage": Decimal("0.9")},
        {"kpi_stop": Decimal("0.81")},
        {"late_credit": Decimal("1.1")},
        {"trust_band": Decimal("-0.1")},
        {"grace_days": -1},
        {"warning_days": 0},
        {"dispute_days": 0},
        {"objection_days": 366},
    ],
)
def test_the_numbers_of_measuring_lie_in_range_and_in_order(numbers: dict[str, Decimal | int]) -> None:
    with pytest.raises(ValidationError):
        Parameters.model_validate(numbers)


def test_the_numbers_of_measuring_may_lie_at_one_bar() -> None:
    level = Decimal("0.8")

    assert Parameters(one_to_one=level, predominant=level, least_coverage=level, kpi_stop=level)


def test_a_change_may_apply_from_a_day_of_its_own() -> None:
    (event,) = terms(outcome(a_partnership(), a_term(applies_from=START)))

    assert (event.effective_on, event.decided_on) == (START, TODAY)
