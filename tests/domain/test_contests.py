"""What one party states the other may contest; who stated it concedes, who contests withdraws, both settle."""

from decimal import Decimal

import pytest

from domain.assent import GiveAssent
from domain.contests import (
    AlreadyContested,
    ConcedeContest,
    ContestConceded,
    ContestFact,
    ContestSettled,
    ContestWithdrawn,
    FactContested,
    NoContestOfYours,
    NoOpenContest,
    NothingToContest,
    NotYourStatement,
    OwnStatement,
    SettleContest,
    WithdrawContest,
    contesting,
)
from domain.corrections import StrikeFact
from domain.facts import Command, Correction
from domain.goals import RecordKpi
from domain.guards import NothingToRepair
from domain.lifecycle import decide
from domain.state import Partnership
from tests.domain.builders import (
    CLIENT,
    CONTRACTOR,
    PARTNER,
    TODAY,
    a_proposal,
    a_signed_contract,
    after,
    agreed,
    as_client,
    as_contractor,
    as_partner,
    laid,
    outcome,
    terms,
)

MEASURED = RecordKpi(effective_on=TODAY, kpi="inspection", value=Decimal("0.87"))


def measured(*parties: str) -> Partnership:
    """The contractor recorded a measurement; its place in the record is the version."""
    return after(a_signed_contract(1, *parties), MEASURED, as_contractor())


RECORD = measured().version


def contest(version: int = RECORD) -> ContestFact:
    return ContestFact(effective_on=TODAY, version=version, reason="Gemeten in een ander gebouw.")


def concede(version: int = RECORD) -> ConcedeContest:
    return ConcedeContest(effective_on=TODAY, version=version, reason="Dat klopt.")


def withdraw(version: int = RECORD) -> WithdrawContest:
    return WithdrawContest(effective_on=TODAY, version=version)


def settle(*, upheld: bool, version: int = RECORD) -> SettleContest:
    return SettleContest(version=version, upheld=upheld, reason="Samen opnieuw gemeten.")


def contested() -> Partnership:
    return after(measured(), contest(), as_client())


def test_a_party_contests_what_another_stated() -> None:
    (event,) = decide(measured(), contest(), as_client())

    assert isinstance(event, FactContested)
    assert contesting(contested(), RECORD) == {CLIENT}


def test_a_laid_proposal_can_be_contested_also_when_it_left_the_table() -> None:
    on_table = laid(a_signed_contract())
    adopted = after(on_table, GiveAssent(effective_on=TODAY, proposal=on_table.proposals_laid), as_contractor())

    assert decide(on_table, contest(on_table.version), as_contractor())
    assert decide(adopted, contest(on_table.version), as_contractor())


def test_a_party_does_not_contest_its_own_statement() -> None:
    on_table = laid(a_signed_contract())

    with pytest.raises(OwnStatement):
        decide(measured(), contest(), as_contractor())
    with pytest.raises(OwnStatement):
        decide(on_table, contest(on_table.version), as_client())


@pytest.mark.parametrize("version", [1, 7, 9999])
def test_agreed_terms_and_empty_places_are_not_contested(version: int) -> None:
    with pytest.raises(NothingToContest):
        decide(measured(), contest(version), as_client())


def test_a_struck_fact_is_not_contested() -> None:
    strike = StrikeFact(effective_on=TODAY, version=RECORD, reason="Dubbel.")

    with pytest.raises(NothingToContest):
        decide(after(measured(), strike, as_contractor()), contest(), as_client())


def test_a_party_has_one_open_contest_of_a_fact() -> None:
    with pytest.raises(AlreadyContested):
        decide(contested(), contest(), as_client())


def test_each_other_party_can_contest_a_fact() -> None:
    record = measured(CLIENT, CONTRACTOR, PARTNER)
    by_both = after(after(record, contest(record.version), as_client()), contest(record.version), as_partner())

    assert contesting(by_both, record.version) == {CLIENT, PARTNER}
    assert contesting(after(by_both, withdraw(record.version), as_client()), record.version) == {PARTNER}
    assert not contesting(after(by_both, concede(record.version), as_contractor()), record.version)


def test_who_stated_it_concedes_and_it_is_not_contested_again() -> None:
    (event,) = decide(contested(), concede(), as_contractor())

    assert isinstance(event, ContestConceded)
    with pytest.raises(NothingToContest):
        decide(after(contested(), concede(), as_contractor()), contest(), as_client())


def test_only_who_stated_it_concedes() -> None:
    with pytest.raises(NotYourStatement) as refused:
        decide(contested(), concede(), as_client())

    assert refused.value.by == CONTRACTOR


def test_a_conceded_fact_is_still_repaired_by_who_stated_it() -> None:
    conceded = after(contested(), concede(), as_contractor())
    better = MEASURED.model_copy(update={"corrects": Correction(version=RECORD, reason="Ander gebouw.")})

    corrected = after(conceded, better, as_contractor())

    assert decide(corrected, contest(corrected.version), as_client())


def test_who_contests_withdraws_and_can_contest_again() -> None:
    (event,) = decide(contested(), withdraw(), as_client())

    assert isinstance(event, ContestWithdrawn)
    assert decide(after(contested(), withdraw(), as_client()), contest(), as_client())


def test_a_party_withdraws_only_a_contest_of_its_own() -> None:
    with pytest.raises(NoContestOfYours):
        decide(contested(), withdraw(), as_contractor())


def test_what_nobody_contests_is_not_conceded_or_settled() -> None:
    with pytest.raises(NoOpenContest):
        decide(measured(), concede(), as_contractor())
    with pytest.raises(NoOpenContest):
        decide(measured(), a_proposal(settle(upheld=True)), as_client())


@pytest.mark.parametrize("upheld", [True, False])
def test_the_parties_settle_a_contest_at_the_table(*, upheld: bool) -> None:
    (event,) = terms(outcome(contested(), settle(upheld=upheld)))

    assert isinstance(event, ContestSettled)
    assert event.upheld is upheld
    assert not agreed(contested(), settle(upheld=upheld)).contests


def test_what_was_settled_as_wrong_is_struck_and_what_was_not_can_be_contested_anew() -> None:
    with pytest.raises(NothingToContest):
        decide(agreed(contested(), settle(upheld=True)), contest(), as_client())
    assert decide(agreed(contested(), settle(upheld=False)), contest(), as_client())


def test_a_settlement_comes_too_late_when_the_contest_was_withdrawn() -> None:
    proposed = laid(contested(), settle(upheld=True))
    withdrawn = after(proposed, withdraw(), as_client())

    with pytest.raises(NoOpenContest):
        decide(withdrawn, GiveAssent(effective_on=TODAY, proposal=proposed.proposals_laid), as_contractor())


@pytest.mark.parametrize(
    "repair",
    [
        StrikeFact(effective_on=TODAY, version=RECORD, reason="Ander gebouw."),
        MEASURED.model_copy(update={"corrects": Correction(version=RECORD, reason="Ander gebouw.")}),
    ],
)
def test_a_contest_ends_when_the_fact_is_taken_back_or_repaired(repair: Command) -> None:
    assert not after(contested(), repair, as_contractor()).contests


def test_a_contest_is_withdrawn_not_repaired() -> None:
    again = contest().model_copy(update={"corrects": Correction(version=RECORD, reason="Vergissing.")})

    with pytest.raises(NothingToRepair):
        decide(measured(), again, as_client())
