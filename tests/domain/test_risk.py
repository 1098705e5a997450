"""The risk register: each cost driver with its weight, its carrier and the clause in force."""

from datetime import date
from decimal import Decimal

import pytest

from domain.facts import Change
from domain.guards import UnknownDriver, UnknownParty
from domain.lifecycle import decide
from domain.renegotiation import OpenRenegotiation
from domain.risk import (
    AgreeDriver,
    ClauseRevised,
    DriverAgreed,
    DriverAlreadyAgreed,
    ReviseClause,
    WeightsExceedWhole,
)
from domain.shocks import UnknownShock
from tests.domain.builders import (
    CONTRACTOR,
    TODAY,
    a_clause,
    a_driver,
    a_partnership,
    a_proposal,
    a_registered_driver,
    a_shock,
    a_signed_contract,
    after,
    agreed,
    as_client,
    as_contractor,
    laid,
    outcome,
    terms,
)

NEW_CLAUSE = ReviseClause(driver="labour", clause=a_clause("0.8", "0.2"))


def entry_with(**other: object) -> AgreeDriver:
    return AgreeDriver(entry=a_driver("fuel", "0.1", **other), clause=a_clause())


def test_a_driver_enters_the_register_with_its_first_clause() -> None:
    (event,) = terms(outcome(a_partnership(), a_registered_driver()))

    known = agreed(a_partnership(), a_registered_driver()).drivers["labour"]
    assert isinstance(event, DriverAgreed)
    assert (known.entry.carrier, known.version, known.since) == (CONTRACTOR, 1, TODAY)


def test_a_driver_enters_the_register_once() -> None:
    with pytest.raises(DriverAlreadyAgreed):
        decide(a_signed_contract(), a_proposal(a_registered_driver("labour", "0.1")), as_client())


@pytest.mark.parametrize(
    "change",
    [entry_with(carrier="Z"), entry_with(target={"Z": Decimal(1)}), entry_with(controllable_by="Z")],
)
def test_every_party_named_in_the_register_belongs_to_the_partnership(change: Change) -> None:
    with pytest.raises(UnknownParty):
        decide(a_partnership(), a_proposal(change), as_client())


def test_a_clause_shares_between_the_parties_alone() -> None:
    elsewhere = a_clause().model_validate({"bands_up": [{"upto": None, "shares": {"C": "0.5", "Z": "0.5"}}]})

    with pytest.raises(UnknownParty):
        decide(a_partnership(), a_proposal(a_registered_driver(clause=elsewhere)), as_client())
    with pytest.raises(UnknownParty):
        decide(a_signed_contract(), a_proposal(ReviseClause(driver="labour", clause=elsewhere)), as_client())


@pytest.mark.parametrize("control", ["none", "both", "C", "S"])
def test_control_lies_with_a_party_with_both_or_with_none(control: str) -> None:
    assert terms(outcome(a_partnership(), entry_with(controllable_by=control)))


def test_the_drivers_together_are_at_most_the_whole_contract() -> None:
    whole = agreed(a_signed_contract(), a_registered_driver("fuel", "0.4"))

    assert sum(known.entry.weight for known in whole.drivers.values()) == 1
    with pytest.raises(WeightsExceedWhole) as refused:
        decide(whole, a_proposal(a_registered_driver("soap", "0.000001")), as_client())
    assert refused.value.total == Decimal("1.000001")


def test_two_drivers_in_one_proposal_share_the_whole() -> None:
    both = a_proposal(a_registered_driver("fuel", "0.3"), a_registered_driver("soap", "0.2"))

    with pytest.raises(WeightsExceedWhole):
        decide(a_signed_contract(), both, as_client())


def test_a_revised_clause_gets_the_next_version() -> None:
    (event,) = terms(outcome(a_signed_contract(), NEW_CLAUSE))

    assert isinstance(event, ClauseRevised)
    assert event.version == 2
    assert agreed(a_signed_contract(), NEW_CLAUSE).drivers["labour"].clause == a_clause("0.8", "0.2")


def test_a_clause_of_an_unknown_driver_is_not_revised() -> None:
    with pytest.raises(UnknownDriver):
        decide(a_partnership(), a_proposal(NEW_CLAUSE), as_client())


def test_a_shift_of_risk_names_the_shock_that_caused_it() -> None:
    struck = after(a_signed_contract(), a_shock(), as_contractor())
    answer = ReviseClause(driver="labour", clause=a_clause("0.9", "0.1"), shock=1)

    shifted = agreed(struck, answer)

    assert shifted.shocks[1].decided


def test_a_shift_of_risk_names_a_shock_that_was_reported() -> None:
    answer = ReviseClause(driver="labour", clause=a_clause("0.9", "0.1"), shock=4)

    with pytest.raises(UnknownShock):
        decide(a_signed_contract(), a_proposal(answer), as_client())


def test_a_new_clause_closes_the_talk_about_its_driver() -> None:
    talk = OpenRenegotiation(effective_on=TODAY, subject="Lonen stijgen", driver="labour")
    talking = after(a_signed_contract(), talk, as_contractor())

    assert agreed(talking, NEW_CLAUSE).talks == {}


def test_the_clause_of_the_day_stays_in_force_while_a_new_one_is_proposed() -> None:
    partnership = a_signed_contract()

    assert laid(partnership, NEW_CLAUSE).drivers == partnership.drivers


def test_a_new_clause_can_apply_from_an_earlier_day() -> None:
    since = date(2024, 5, 1)
    retroactive = NEW_CLAUSE.model_copy(update={"applies_from": since})

    assert agreed(a_signed_contract(), retroactive).drivers["labour"].since == since
