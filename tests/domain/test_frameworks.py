"""A framework states the most that can be called off, and runs four years unless its subject justifies more."""

from decimal import Decimal
from typing import Any

import pytest
from pydantic import ValidationError

from domain.corrections import StrikeFact
from domain.facts import Correction
from domain.frameworks import (
    AgreeFramework,
    CallOffRecorded,
    CallOffWithoutQuantity,
    FrameworkAgreed,
    FrameworkMaximumPassed,
    FrameworkQuantityPassed,
    FrameworkTermTooLong,
    NoFrameworkAgreed,
    RecordCallOff,
)
from domain.lifecycle import decide
from domain.modifications import NotAPublicContract
from domain.representation import JoinPartnership
from domain.state import Partnership, Regime
from tests.domain.builders import (
    OPENED,
    TODAY,
    a_partnership,
    a_term,
    after,
    agreed,
    an_opening,
    an_option,
    as_client,
    as_contractor,
    laid,
    outcome,
    terms,
)

IN_MONEY = AgreeFramework(maximum_value=1_000)
IN_HOURS = AgreeFramework(maximum_quantity=Decimal(100), unit="uren")


def calling_off(value: int = 600, **other: Any) -> RecordCallOff:
    return RecordCallOff(effective_on=TODAY, **{"title": "Tien lokalen", "value": value, **other})


def called_off(value: int = 600) -> Partnership:
    return after(agreed(a_partnership(), IN_MONEY), calling_off(value), as_client())


def test_a_framework_is_agreed_with_its_maximum() -> None:
    (event,) = terms(outcome(a_partnership(), IN_MONEY))

    assert isinstance(event, FrameworkAgreed)
    assert (event.maximum_value, event.justification) == (1_000, None)


@pytest.mark.parametrize("stated", [{}, {"maximum_quantity": Decimal(5)}, {"maximum_value": 5, "unit": "uren"}])
def test_a_framework_states_what_its_maximum_is_counted_in(stated: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        AgreeFramework(**stated)


def test_either_party_records_a_call_off() -> None:
    (event,) = decide(agreed(a_partnership(), IN_MONEY), calling_off(), as_contractor())

    assert isinstance(event, CallOffRecorded)
    assert event.value == 600


def test_without_a_framework_nothing_is_called_off() -> None:
    with pytest.raises(NoFrameworkAgreed):
        decide(a_partnership(), calling_off(), as_client())


def test_a_call_off_that_passes_the_maximum_is_refused() -> None:
    with pytest.raises(FrameworkMaximumPassed):
        decide(called_off(), calling_off(401), as_client())
    assert decide(called_off(), calling_off(400), as_client())


def test_a_quantity_is_counted_too() -> None:
    framework = agreed(a_partnership(), IN_HOURS)
    some = after(framework, calling_off(quantity=Decimal(60)), as_client())

    with pytest.raises(CallOffWithoutQuantity):
        decide(framework, calling_off(), as_client())
    with pytest.raises(FrameworkQuantityPassed):
        decide(some, calling_off(quantity=Decimal("40.5")), as_client())
    assert decide(some, calling_off(quantity=Decimal(40)), as_client())


def test_a_call_off_that_was_taken_back_or_corrected_leaves_its_room() -> None:
    recorded = called_off()
    strike = StrikeFact(effective_on=TODAY, version=recorded.version, reason="Dubbel.")
    smaller = calling_off(500, corrects=Correction(version=recorded.version, reason="Verkeerd bedrag."))

    assert decide(after(recorded, strike, as_client()), calling_off(1_000), as_client())
    assert decide(after(recorded, smaller, as_client()), calling_off(500), as_client())


def test_the_maximum_is_not_set_below_what_was_called_off() -> None:
    with pytest.raises(FrameworkMaximumPassed):
        laid(called_off(), AgreeFramework(maximum_value=599))
    assert laid(called_off(), AgreeFramework(maximum_value=2_000)).table


def test_a_term_or_an_option_beyond_four_years_needs_a_justification_that_the_framework_states() -> None:
    framework = agreed(a_partnership(), IN_MONEY, a_term())
    justified = agreed(a_partnership(), IN_MONEY.model_copy(update={"justification": "Zes jaar nodig."}), a_term())

    with pytest.raises(FrameworkTermTooLong):
        laid(framework, an_option())
    with pytest.raises(FrameworkTermTooLong):
        laid(framework, a_term(end=an_option().end))
    assert laid(justified, an_option()).table


def test_a_private_contract_is_no_framework_of_procurement_law() -> None:
    private = after(None, an_opening(regime=Regime.PRIVATE), as_client(OPENED))
    joined = after(private, JoinPartnership(effective_on=OPENED, your_name="Bram Vos"), as_contractor(OPENED))

    with pytest.raises(NotAPublicContract):
        laid(joined, IN_MONEY)
