"""Each party records what it puts in and gets out, and the most it will put in."""

from decimal import Decimal
from typing import Any

import pytest
from pydantic import ValidationError

from domain.contributions import (
    BenefitRecorded,
    CeilingDeclared,
    ContributionKind,
    ContributionRecorded,
    DeclareCeiling,
    HoursRecorded,
    RecordBenefit,
    RecordContribution,
    RecordHours,
)
from domain.corrections import NotYourFact, StrikeFact
from domain.facts import Command, Correction
from domain.guards import UnknownParty
from domain.lifecycle import decide
from tests.domain.builders import (
    CONTRACTOR,
    TODAY,
    a_partnership,
    after,
    as_client,
    as_contractor,
    as_stranger,
)

HOURS = RecordHours(effective_on=TODAY, hours=Decimal("12.5"), what="Samen de lokalen langs")
BENEFIT = RecordBenefit(effective_on=TODAY, amount=400_000, what="Minder klachten")


def a_contribution(**other: Any) -> RecordContribution:
    stated: dict[str, Any] = {
        "effective_on": TODAY,
        "kind": ContributionKind.INVESTMENT,
        "amount": 1_200_000,
        "what": "Proef met robots",
    }
    return RecordContribution(**{**stated, **other})


def a_ceiling(**most: Any) -> DeclareCeiling:
    return DeclareCeiling(effective_on=TODAY, **most)


def test_a_party_records_an_investment_that_explores() -> None:
    (event,) = decide(a_partnership(), a_contribution(exploratory=True), as_contractor())

    assert isinstance(event, ContributionRecorded)
    assert (event.by, event.kind, event.amount) == (CONTRACTOR, ContributionKind.INVESTMENT, 1_200_000)
    assert event.exploratory


def test_a_cost_does_not_explore() -> None:
    with pytest.raises(ValidationError, match="only an investment is exploratory"):
        a_contribution(kind=ContributionKind.COST, exploratory=True)


def test_a_contribution_explores_only_when_that_is_said() -> None:
    (event,) = decide(a_partnership(), a_contribution(kind=ContributionKind.COST), as_client())

    assert isinstance(event, ContributionRecorded)
    assert not event.exploratory


def test_a_party_records_hours() -> None:
    (event,) = decide(a_partnership(), HOURS, as_client())

    assert isinstance(event, HoursRecorded)
    assert event.hours == Decimal("12.5")


def test_a_party_records_what_the_relationship_brought_it() -> None:
    (event,) = decide(a_partnership(), BENEFIT, as_client())

    assert isinstance(event, BenefitRecorded)
    assert event.amount == 400_000


def test_nobody_puts_in_less_than_nothing_and_hours_are_more() -> None:
    with pytest.raises(ValidationError):
        a_contribution(amount=-1)
    with pytest.raises(ValidationError):
        RecordHours(effective_on=TODAY, hours=Decimal(0), what="Niets")


@pytest.mark.parametrize("amount", [0, -400_000])
def test_a_cooperation_can_bring_nothing_or_a_disadvantage(amount: int) -> None:
    (event,) = decide(
        a_partnership(), RecordBenefit(effective_on=TODAY, amount=amount, what="Uitloop"), as_contractor()
    )

    assert isinstance(event, BenefitRecorded)
    assert event.amount == amount


@pytest.mark.parametrize("most", [{"money": 1}, {"hours": Decimal("0.5")}, {"money": 1, "hours": Decimal("0.5")}])
def test_a_ceiling_is_money_hours_or_both(most: dict[str, Any]) -> None:
    (event,) = decide(a_partnership(), a_ceiling(**most), as_contractor())

    assert isinstance(event, CeilingDeclared)
    assert {name: getattr(event, name) for name in most} == most


def test_a_ceiling_names_something() -> None:
    with pytest.raises(ValidationError, match="name the most money, the most hours or both"):
        a_ceiling()


@pytest.mark.parametrize("most", [{"money": -1}, {"hours": Decimal(0)}])
def test_a_ceiling_of_money_may_be_nothing_and_never_less(most: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        a_ceiling(**most)


def test_what_was_put_in_above_the_ceiling_is_recorded_all_the_same() -> None:
    limited = after(a_partnership(), a_ceiling(money=1), as_contractor())

    assert decide(limited, a_contribution(), as_contractor())


@pytest.mark.parametrize("command", [a_contribution(), HOURS, BENEFIT, a_ceiling(money=1)])
def test_each_record_is_repaired_and_taken_back_by_who_made_it(command: Command) -> None:
    recorded = after(a_partnership(), command, as_client())
    repair = {"corrects": Correction(version=recorded.version, reason="Tikfout.")}

    repaired = after(recorded, command.model_copy(update=repair), as_client())

    strike = StrikeFact(effective_on=TODAY, version=repaired.version, reason="Ander contract.")
    assert decide(repaired, strike, as_client())
    with pytest.raises(NotYourFact):
        decide(repaired, strike, as_contractor())


@pytest.mark.parametrize("command", [a_contribution(), HOURS, BENEFIT, a_ceiling(money=1)])
def test_who_is_no_party_puts_in_nothing(command: Command) -> None:
    with pytest.raises(UnknownParty):
        decide(a_partnership(), command, as_stranger())
