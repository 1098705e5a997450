"""A wrong fact is struck or replaced by whoever recorded it; agreed terms are not."""

from decimal import Decimal

import pytest

from domain.corrections import FactStruck, NoFactThere, NotYourFact, OtherKindOfFact, StrikeFact
from domain.facts import Correction
from domain.goals import RecordAttainment, RecordKpi
from domain.guards import NothingToRepair
from domain.lifecycle import decide
from domain.shocks import ShockAlreadyDecided, TransferRisk
from domain.state import Partnership
from domain.table import WithdrawProposal
from tests.domain.builders import (
    TODAY,
    a_shock,
    a_signed_contract,
    after,
    agreed,
    as_client,
    as_contractor,
    laid,
)


def measured(value: str = "0.87", repairs: int | None = None) -> RecordKpi:
    corrects = Correction(version=repairs, reason="Verkeerd afgelezen.") if repairs else None
    return RecordKpi(effective_on=TODAY, kpi="inspection", value=Decimal(value), corrects=corrects)


def strike(version: int) -> StrikeFact:
    return StrikeFact(effective_on=TODAY, version=version, reason="Dubbel ingevoerd.")


def with_a_measurement() -> Partnership:
    return after(a_signed_contract(), measured(), as_client())


def test_a_party_takes_back_its_own_fact() -> None:
    recorded = with_a_measurement()

    (event,) = decide(recorded, strike(recorded.version), as_client())

    assert isinstance(event, FactStruck)
    assert event.version == recorded.version


def test_a_fact_is_struck_once() -> None:
    recorded = with_a_measurement()
    struck = after(recorded, strike(recorded.version), as_client())

    with pytest.raises(NoFactThere):
        decide(struck, strike(recorded.version), as_client())


def test_a_party_does_not_strike_the_fact_of_another() -> None:
    recorded = with_a_measurement()

    with pytest.raises(NotYourFact) as refused:
        decide(recorded, strike(recorded.version), as_contractor())

    assert refused.value.by == "C"


@pytest.mark.parametrize("version", [1, 7, 9999])
def test_agreed_terms_and_empty_places_are_not_struck(version: int) -> None:
    with pytest.raises(NoFactThere):
        decide(with_a_measurement(), strike(version), as_client())


def test_a_struck_shock_no_longer_waits_for_a_decision() -> None:
    recorded = after(a_signed_contract(), a_shock(), as_contractor())

    struck = after(recorded, strike(recorded.version), as_contractor())

    assert struck.shocks == {}


def test_a_shock_that_the_parties_decided_stays() -> None:
    recorded = after(a_signed_contract(), a_shock(), as_contractor())
    decided = agreed(recorded, TransferRisk(shock=1, source="C", target="S", amount=1, reason="Deel"))

    with pytest.raises(ShockAlreadyDecided):
        decide(decided, strike(recorded.version), as_contractor())


def test_a_fact_is_repaired_by_a_later_one_that_points_at_it() -> None:
    recorded = with_a_measurement()

    mended = after(recorded, measured("0.78", repairs=recorded.version), as_client())

    assert recorded.version not in mended.facts
    assert mended.facts[mended.version].by == "C"


def test_a_repaired_fact_is_not_repaired_again_but_its_repair_is() -> None:
    recorded = with_a_measurement()
    mended = after(recorded, measured("0.78", repairs=recorded.version), as_client())

    with pytest.raises(NoFactThere):
        decide(mended, measured("0.79", repairs=recorded.version), as_client())
    assert decide(mended, measured("0.79", repairs=mended.version), as_client())


def test_a_fact_is_repaired_by_one_of_its_own_kind() -> None:
    recorded = with_a_measurement()
    other = RecordAttainment(
        effective_on=TODAY,
        goal="goal-1",
        attainment=Decimal("0.5"),
        corrects=Correction(version=recorded.version, reason="Vergissing."),
    )

    with pytest.raises(OtherKindOfFact):
        decide(recorded, other, as_client())


def test_a_party_does_not_repair_the_fact_of_another() -> None:
    recorded = with_a_measurement()

    with pytest.raises(NotYourFact):
        decide(recorded, measured("0.1", repairs=recorded.version), as_contractor())


def test_what_is_no_fact_repairs_nothing() -> None:
    proposed = laid(with_a_measurement())
    withdrawal = WithdrawProposal(
        effective_on=TODAY,
        proposal=proposed.proposals_laid,
        reason="Beter idee.",
        corrects=Correction(version=proposed.version - 1, reason="Vergissing."),
    )

    with pytest.raises(NothingToRepair):
        decide(proposed, withdrawal, as_client())
