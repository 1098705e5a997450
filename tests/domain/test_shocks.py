"""A shock lies in the middle of the table until the parties decide who bears it."""

from decimal import Decimal

import pytest
from pydantic import ValidationError

from domain.clauses import AmountBand
from domain.facts import Change, Correction
from domain.guards import UnknownDriver, UnknownParty
from domain.lifecycle import decide
from domain.shocks import (
    CapacityDisclosed,
    CapacityMeasure,
    DiscloseCapacity,
    IndexShockReported,
    ReportIndexShock,
    RiskTransferred,
    ShareShock,
    ShockAlreadyDecided,
    ShockHasNoAmount,
    ShockReported,
    ShockShared,
    TransferRisk,
    UnknownShock,
)
from domain.state import Partnership
from tests.domain.builders import (
    CLIENT,
    CONTRACTOR,
    TODAY,
    a_proposal,
    a_shock,
    a_signed_contract,
    after,
    agreed,
    as_client,
    as_contractor,
    outcome,
    shared,
    terms,
)

INDEX_SHOCK = ReportIndexShock(
    effective_on=TODAY,
    driver="labour",
    title="Lonen stijgen sneller dan verwacht",
    period="2024-05",
    index_value=Decimal("114.3"),
    found_at="CBS 85663NED",
)


def bands(client: str = "0.5", contractor: str = "0.5") -> tuple[AmountBand, ...]:
    first = AmountBand(upto=500_000, shares=shared("0", "1"))
    return (first, AmountBand(upto=None, shares=shared(client, contractor)))


def transfer(**other: object) -> TransferRisk:
    stated = {"source": CLIENT, "target": CONTRACTOR, "amount": 250_000, "reason": "Helft van de schade"}
    return TransferRisk.model_validate(stated | (other or {"shock": 1}))


def struck() -> Partnership:
    return after(a_signed_contract(), a_shock(), as_contractor())


def test_a_reported_shock_lies_in_the_middle_undecided() -> None:
    (event,) = decide(a_signed_contract(), a_shock(), as_contractor())

    assert isinstance(event, ShockReported)
    assert (event.shock, event.gross, event.recovery) == (1, 1_200_000, 200_000)
    assert not struck().shocks[1].decided


def test_each_shock_has_a_number_of_its_own() -> None:
    assert set(after(struck(), INDEX_SHOCK, as_client()).shocks) == {1, 2}


@pytest.mark.parametrize("stranger", ["carrier", "controllable_by"])
def test_a_shock_strikes_a_party_of_the_partnership(stranger: str) -> None:
    with pytest.raises(UnknownParty):
        decide(a_signed_contract(), a_shock(**{stranger: "Z"}), as_contractor())


def test_no_more_is_recovered_than_the_shock_cost() -> None:
    assert a_shock(gross=100, recovery=100)
    with pytest.raises(ValidationError, match="no more can be recovered"):
        a_shock(gross=100, recovery=101)


def test_a_rise_of_an_index_is_put_on_the_table_with_its_source() -> None:
    (event,) = decide(a_signed_contract(), INDEX_SHOCK, as_client())

    assert isinstance(event, IndexShockReported)
    assert (event.index_value, event.found_at) == (Decimal("114.3"), "CBS 85663NED")


def test_an_index_shock_strikes_a_driver_of_the_register() -> None:
    with pytest.raises(UnknownDriver):
        decide(a_signed_contract(), INDEX_SHOCK.model_copy(update={"driver": "fuel"}), as_client())


def test_a_party_discloses_what_it_can_bear() -> None:
    command = DiscloseCapacity(effective_on=TODAY, amount=9_000_000, measure=CapacityMeasure.YEARLY_RESULT)

    (event,) = decide(a_signed_contract(), command, as_contractor())

    assert isinstance(event, CapacityDisclosed)
    assert (event.by, event.amount) == (CONTRACTOR, 9_000_000)


def test_the_parties_agree_who_bears_which_slice() -> None:
    (event,) = terms(outcome(struck(), ShareShock(shock=1, bands=bands())))

    assert isinstance(event, ShockShared)
    assert agreed(struck(), ShareShock(shock=1, bands=bands())).shocks[1].decided


@pytest.mark.parametrize("change", [ShareShock(shock=1, bands=bands()), transfer()])
def test_a_shock_that_was_not_reported_is_not_decided(change: Change) -> None:
    with pytest.raises(UnknownShock):
        decide(a_signed_contract(), a_proposal(change), as_client())


def test_an_index_shock_is_shared_by_its_clause_not_by_amounts() -> None:
    with_index_shock = after(a_signed_contract(), INDEX_SHOCK, as_client())

    with pytest.raises(ShockHasNoAmount):
        decide(with_index_shock, a_proposal(ShareShock(shock=1, bands=bands())), as_client())


def test_a_shock_is_shared_between_the_parties_alone() -> None:
    elsewhere = (AmountBand(upto=None, shares={"C": Decimal("0.5"), "Z": Decimal("0.5")}),)

    with pytest.raises(UnknownParty):
        decide(struck(), a_proposal(ShareShock(shock=1, bands=elsewhere)), as_client())


def test_money_moves_to_share_a_shock() -> None:
    (event,) = terms(outcome(struck(), transfer()))

    assert isinstance(event, RiskTransferred)
    assert (event.source, event.target, event.amount) == (CLIENT, CONTRACTOR, 250_000)
    assert agreed(struck(), transfer()).shocks[1].decided


def test_money_moves_to_settle_a_driver() -> None:
    assert terms(outcome(a_signed_contract(), transfer(driver="labour")))


@pytest.mark.parametrize(
    ("other", "refusal"), [({"driver": "fuel"}, UnknownDriver), ({"shock": 1, "source": "Z"}, UnknownParty)]
)
def test_money_moves_between_parties_over_what_the_record_knows(
    other: dict[str, object], refusal: type[Exception]
) -> None:
    with pytest.raises(refusal):
        decide(struck(), a_proposal(transfer(**other)), as_client())


@pytest.mark.parametrize(
    "other", [{"driver": "labour", "shock": 1}, {"reason": "Zomaar"}, {"shock": 1, "target": CLIENT}]
)
def test_a_transfer_has_one_subject_and_two_parties(other: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        transfer(**other)


def test_a_corrected_shock_keeps_its_number() -> None:
    partnership = struck()
    corrected = a_shock(gross=1_500_000, corrects=Correction(version=partnership.version, reason="Nagekomen factuur."))

    mended = after(partnership, corrected, as_contractor())

    assert set(mended.shocks) == {1}
    assert mended.shocks[1].version == mended.version


def test_a_shock_that_the_parties_decided_is_no_longer_corrected() -> None:
    partnership = struck()
    corrected = a_shock(corrects=Correction(version=partnership.version, reason="Nagekomen factuur."))

    with pytest.raises(ShockAlreadyDecided):
        decide(agreed(partnership, transfer()), corrected, as_contractor())
