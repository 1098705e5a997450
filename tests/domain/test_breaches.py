"""A breach stays open until every other party accepted its repair."""

from typing import Any

import pytest

from domain.breaches import (
    AcceptRepair,
    BreachClosed,
    Breached,
    BreachOfAnother,
    BreachRecorded,
    NoRepairOffered,
    OfferRepair,
    OwnRepair,
    RecordBreach,
    RejectRepair,
    RepairAccepted,
    RepairOffered,
    RepairRejected,
    RepairUnderway,
    UnknownBreach,
    is_repaired,
)
from domain.contests import ConcedeContest, ContestFact
from domain.corrections import StrikeFact
from domain.facts import Command, Correction
from domain.guards import UnknownParty
from domain.lifecycle import decide
from domain.state import Partnership
from tests.domain.builders import (
    CLIENT,
    CONTRACTOR,
    PARTNER,
    TODAY,
    a_signed_contract,
    after,
    as_client,
    as_contractor,
    as_partner,
)

OFFER = OfferRepair(effective_on=TODAY, breach=1, repair="Terugbetaald.")
ACCEPT = AcceptRepair(effective_on=TODAY, breach=1)
REJECT = RejectRepair(effective_on=TODAY, breach=1, reason="Het kan weer gebeuren.")


def a_breach(**other: Any) -> RecordBreach:
    stated = {
        "effective_on": TODAY,
        "breached_by": CONTRACTOR,
        "breached": Breached.INTEGRITY,
        "title": "Uren",
        **other,
    }
    return RecordBreach(**stated)


def recorded(*parties: str) -> Partnership:
    return after(a_signed_contract(1, *parties), a_breach(), as_client())


def offered(*parties: str) -> Partnership:
    return after(recorded(*parties), OFFER, as_contractor())


def repaired() -> Partnership:
    return after(offered(), ACCEPT, as_client())


def repair_of(partnership: Partnership) -> bool:
    return is_repaired(partnership, partnership.commitments.conduct.breaches[1])


def strike(version: int) -> StrikeFact:
    return StrikeFact(effective_on=TODAY, version=version, reason="Vergissing.")


def test_a_party_records_a_breach_by_another_or_its_own() -> None:
    (event,) = decide(a_signed_contract(), a_breach(), as_client())

    assert isinstance(event, BreachRecorded)
    assert (event.breach, event.breached_by) == (1, CONTRACTOR)
    assert decide(a_signed_contract(), a_breach(), as_contractor())


def test_a_breach_is_by_a_party_of_the_partnership() -> None:
    with pytest.raises(UnknownParty):
        decide(a_signed_contract(), a_breach(breached_by="Z"), as_client())


def test_breaches_are_numbered_as_they_are_recorded() -> None:
    second = after(recorded(), a_breach(), as_client())

    assert list(second.commitments.conduct.breaches) == [1, 2]


def test_who_breached_offers_the_repair() -> None:
    (event,) = decide(recorded(), OFFER, as_contractor())

    assert isinstance(event, RepairOffered)
    with pytest.raises(BreachOfAnother) as refused:
        decide(recorded(), OFFER, as_client())
    assert refused.value.breached_by == CONTRACTOR


def test_the_other_party_accepts_the_repair() -> None:
    (event,) = decide(offered(), ACCEPT, as_client())

    assert isinstance(event, RepairAccepted)
    assert [repair_of(state) for state in (offered(), repaired())] == [False, True]


def test_of_three_parties_both_others_accept_the_repair() -> None:
    by_one = after(offered(CLIENT, CONTRACTOR, PARTNER), ACCEPT, as_client())

    assert [repair_of(state) for state in (by_one, after(by_one, ACCEPT, as_partner()))] == [False, True]


def test_accepting_twice_changes_nothing() -> None:
    assert decide(repaired(), ACCEPT, as_client()) == ()


@pytest.mark.parametrize("command", [ACCEPT, REJECT])
def test_a_party_does_not_answer_its_own_repair(command: Command) -> None:
    with pytest.raises(OwnRepair):
        decide(offered(), command, as_contractor())


@pytest.mark.parametrize("command", [ACCEPT, REJECT])
def test_a_repair_is_answered_once_it_was_offered(command: Command) -> None:
    with pytest.raises(NoRepairOffered):
        decide(recorded(), command, as_client())


def test_a_repair_that_is_rejected_is_offered_anew() -> None:
    (event,) = decide(offered(), REJECT, as_client())
    rejected = after(offered(), REJECT, as_client())

    assert isinstance(event, RepairRejected)
    assert decide(rejected, OFFER, as_contractor())


def test_one_repair_at_a_time_is_offered() -> None:
    with pytest.raises(RepairUnderway):
        decide(offered(), OFFER, as_contractor())


def test_a_breach_that_is_repaired_takes_no_more() -> None:
    with pytest.raises(BreachClosed):
        decide(repaired(), REJECT, as_client())
    with pytest.raises(BreachClosed):
        decide(repaired(), OFFER, as_contractor())


@pytest.mark.parametrize("command", [OFFER, ACCEPT, REJECT])
def test_a_breach_that_was_not_recorded_is_not_answered(command: Command) -> None:
    with pytest.raises(UnknownBreach):
        decide(a_signed_contract(), command, as_client())


def test_a_breach_is_reworded_or_taken_back_until_a_repair_is_offered() -> None:
    known = recorded()
    reworded = a_breach(title="Reiskosten", corrects=Correction(version=known.version, reason="Beter gezegd."))

    assert after(known, reworded, as_client()).commitments.conduct.breaches[1].title == "Reiskosten"
    assert after(known, strike(known.version), as_client()).commitments.conduct.breaches == {}
    with pytest.raises(RepairUnderway):
        decide(offered(), strike(known.version), as_client())


def test_a_breach_of_which_the_contest_was_conceded_stands_no_more() -> None:
    known = recorded()
    contested = after(known, ContestFact(effective_on=TODAY, version=known.version, reason="Nee."), as_contractor())
    conceded = after(contested, ConcedeContest(effective_on=TODAY, version=known.version), as_client())

    with pytest.raises(UnknownBreach):
        decide(conceded, OFFER, as_contractor())
