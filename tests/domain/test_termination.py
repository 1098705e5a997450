"""The end: notice by one party with its period, an end that all agree, and the close of the record."""

from datetime import date, timedelta

import pytest

from domain.facts import Command, Origin
from domain.lifecycle import decide
from domain.state import Notice, Partnership, Status
from domain.termination import (
    AgreeEnding,
    AlreadyEnded,
    ClosePartnership,
    ContractStillRuns,
    EndingAgreed,
    EndsAfterTerm,
    GiveNotice,
    NoOwnNotice,
    NoTermAgreed,
    NoticeAlreadyGiven,
    NoticeGiven,
    NoticeTookEffect,
    NoticeTooShort,
    NoticeWithdrawn,
    PartnershipEnded,
    WithdrawNotice,
)
from tests.domain.builders import (
    END,
    TODAY,
    a_partnership,
    a_proposal,
    a_signed_contract,
    after,
    agreed,
    an_ended_contract,
    as_client,
    as_contractor,
    outcome,
    terms,
)

EARLIEST = date(2024, 9, 3)
WITHDRAW = WithdrawNotice(effective_on=TODAY, reason="Het is uitgesproken.")


def notice(ends_on: date = EARLIEST) -> GiveNotice:
    return GiveNotice(effective_on=TODAY, ends_on=ends_on, reason="We zijn niet elkaars spiegel.")


def close(on: date) -> ClosePartnership:
    return ClosePartnership(effective_on=on)


def ending(ends_on: date) -> AgreeEnding:
    return AgreeEnding(ends_on=ends_on, reason="Samen besloten")


def under_notice() -> Partnership:
    return after(a_signed_contract(), notice(), as_contractor())


def test_not_being_each_other_s_mirror_is_a_ground_to_end() -> None:
    (event,) = decide(a_signed_contract(), notice(), as_contractor())

    assert isinstance(event, NoticeGiven)
    assert event.reason == "We zijn niet elkaars spiegel."
    assert under_notice().notice == Notice("S", EARLIEST)


def test_notice_keeps_to_the_agreed_months() -> None:
    with pytest.raises(NoticeTooShort) as refused:
        decide(a_signed_contract(), notice(EARLIEST - timedelta(days=1)), as_client())

    assert refused.value.earliest_end == EARLIEST


def test_notice_ends_a_contract_within_its_term() -> None:
    assert decide(a_signed_contract(), notice(END), as_client())
    with pytest.raises(EndsAfterTerm):
        decide(a_signed_contract(), notice(END + timedelta(days=1)), as_client())


def test_notice_that_names_no_source_counts_from_the_day_it_is_recorded() -> None:
    backdated = notice(TODAY).model_copy(update={"effective_on": date(2024, 3, 3)})

    with pytest.raises(NoticeTooShort):
        decide(a_signed_contract(), backdated, as_client())


def test_notice_given_by_letter_counts_from_the_day_of_the_letter_that_it_names() -> None:
    letter = Origin(source="Aangetekende brief", ref="dossier 12, stuk 4")
    by_letter = notice(TODAY).model_copy(update={"effective_on": date(2024, 3, 3), "origin": letter})

    assert decide(a_signed_contract(), by_letter, as_client())


def test_notice_is_given_once() -> None:
    with pytest.raises(NoticeAlreadyGiven):
        decide(under_notice(), notice(), as_client())


@pytest.mark.parametrize("command", [notice(), close(TODAY)])
def test_without_a_term_there_is_nothing_to_end(command: Command) -> None:
    with pytest.raises(NoTermAgreed):
        decide(a_partnership(), command, as_client())


def test_a_party_takes_back_its_notice() -> None:
    (event,) = decide(under_notice(), WITHDRAW, as_contractor())

    assert isinstance(event, NoticeWithdrawn)
    assert after(under_notice(), WITHDRAW, as_contractor()).notice is None


@pytest.mark.parametrize(
    "partnership", [under_notice(), a_signed_contract(), agreed(a_signed_contract(), ending(EARLIEST))]
)
def test_a_party_takes_back_no_notice_but_its_own(partnership: Partnership) -> None:
    with pytest.raises(NoOwnNotice):
        decide(partnership, WITHDRAW, as_client())


def test_a_notice_that_took_effect_is_not_taken_back() -> None:
    day_after = EARLIEST + timedelta(days=1)

    assert decide(under_notice(), WITHDRAW, as_contractor(EARLIEST))
    with pytest.raises(NoticeTookEffect):
        decide(under_notice(), WITHDRAW, as_contractor(day_after))


def test_the_parties_agree_together_on_an_earlier_end() -> None:
    (event,) = terms(outcome(a_signed_contract(), ending(TODAY)))

    assert isinstance(event, EndingAgreed)
    assert agreed(a_signed_contract(), ending(TODAY)).notice == Notice(None, TODAY)


def test_an_agreed_end_takes_the_place_of_a_notice() -> None:
    assert agreed(under_notice(), ending(date(2024, 12, 31))).notice == Notice(None, date(2024, 12, 31))


def test_an_agreed_end_is_not_undone_by_notice_of_one_party() -> None:
    with pytest.raises(NoticeAlreadyGiven):
        decide(agreed(a_signed_contract(), ending(EARLIEST)), notice(END), as_client())


def test_an_agreed_end_lies_within_the_term() -> None:
    with pytest.raises(EndsAfterTerm):
        decide(a_signed_contract(), a_proposal(ending(END + timedelta(days=1))), as_client())


def test_an_end_is_agreed_once_a_term_is() -> None:
    with pytest.raises(NoTermAgreed):
        decide(a_partnership(), a_proposal(ending(END)), as_client())


def test_the_record_closes_on_the_day_after_the_last_day() -> None:
    day_after = END + timedelta(days=1)

    (event,) = decide(a_signed_contract(), close(day_after), as_contractor(day_after))

    assert isinstance(event, PartnershipEnded)
    assert an_ended_contract().status is Status.ENDED


@pytest.mark.parametrize(("partnership", "last_day"), [(a_signed_contract(), END), (under_notice(), EARLIEST)])
def test_a_contract_still_runs_on_its_last_day(partnership: Partnership, last_day: date) -> None:
    with pytest.raises(ContractStillRuns) as refused:
        decide(partnership, close(last_day), as_client(last_day))

    assert refused.value.last_day == last_day


@pytest.mark.parametrize("command", [notice(), WITHDRAW, close(TODAY)])
def test_an_ended_contract_does_not_end_again(command: Command) -> None:
    with pytest.raises(AlreadyEnded):
        decide(an_ended_contract(), command, as_client())
