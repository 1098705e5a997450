"""Suppositions: the same record, had one thing gone otherwise."""

from datetime import date

import pytest

from domain.assent import RaiseObjection
from domain.clauses import Clause
from domain.sharing.inputs import RiskRecord
from domain.sharing.record import risk_record
from domain.shocks import ReportShock, TransferRisk
from domain.stated import Stated
from domain.suppositions import (
    FirstSplit,
    NoEventThere,
    NothingLeft,
    NotTurnedDown,
    TurnedDown,
    Without,
    supposed,
)
from domain.table import CounterProposal, NotOnTheTable, WithdrawProposal
from tests.domain.builders import (
    TODAY,
    a_clause,
    a_proposal,
    a_registered_driver,
    a_term,
    a_value,
    an_opening,
    as_client,
    as_contractor,
)
from tests.domain.story import Story

AS_OF = date(2026, 6, 30)
GENEROUS, MEAGRE = a_clause("0.9", "0.1"), a_clause("0.2", "0.8")


def a_contract() -> Story:
    story = Story()
    story.give(an_opening(), as_client())
    story.agree(a_term(), a_value(), a_registered_driver())
    return story


def record_of(stated: tuple[Stated, ...]) -> RiskRecord:
    record = risk_record(stated, (), as_of=AS_OF).record
    assert record is not None
    return record


def clauses_of(stated: tuple[Stated, ...]) -> list[tuple[int, Clause]]:
    (history,) = record_of(stated).drivers
    return [(version.version, version.clause) for version in history.clauses]


def test_the_split_first_agreed_has_no_later_clause_and_no_settlement() -> None:
    story = a_contract()
    first = clauses_of(story.stated)
    story.agree(
        story.revise(GENEROUS), TransferRisk(driver="labour", source="C", target="S", amount=5000, reason="Share")
    )

    before = supposed(story.stated, FirstSplit(), on=AS_OF)

    assert clauses_of(before) == first
    assert record_of(story.stated).transfers
    assert not record_of(before).transfers


def test_a_settlement_of_a_loss_that_struck_once_stays_in_the_first_split() -> None:
    story = a_contract()
    struck = ReportShock(effective_on=TODAY, title="Flood", gross=9000, carrier="S")
    story.give(struck, as_contractor())
    story.agree(TransferRisk(shock=1, source="C", target="S", amount=4000, reason="Share"))

    assert record_of(supposed(story.stated, FirstSplit(), on=AS_OF)).transfers


def test_a_clause_that_was_turned_down_holds_as_if_it_had_been_adopted() -> None:
    refused, adopted = a_contract(), a_contract()
    number = refused.lay(refused.revise(GENEROUS))
    refused.give(RaiseObjection(effective_on=TODAY, proposal=number, reason="Too much"), as_contractor())
    adopted.agree(adopted.revise(GENEROUS))

    had = supposed(refused.stated, TurnedDown(proposal=number), on=AS_OF)

    assert clauses_of(had) == clauses_of(adopted.stated)


def test_a_clause_agreed_later_still_replaces_the_one_that_was_turned_down() -> None:
    story = a_contract()
    number = story.lay(story.revise(GENEROUS))
    story.give(RaiseObjection(effective_on=TODAY, proposal=number, reason="Too much"), as_contractor())
    story.agree(story.revise(MEAGRE, date(2025, 1, 1)))

    had = supposed(story.stated, TurnedDown(proposal=number), on=AS_OF)

    assert [(version, clause) for version, clause in clauses_of(had)][1:] == [(2, GENEROUS), (3, MEAGRE)]


def test_what_came_in_the_place_of_a_proposal_does_not_hold_when_that_had_been_adopted() -> None:
    story = a_contract()
    number = story.lay(story.revise(GENEROUS))
    told = a_proposal(story.revise(MEAGRE)).model_dump(exclude={"changes"})
    counter = CounterProposal(**told, changes=(story.revise(MEAGRE),), counters=number)
    story.give(counter, as_contractor())
    story.assent(story.number, as_client())

    had = supposed(story.stated, TurnedDown(proposal=number), on=AS_OF)

    assert clauses_of(story.stated)[1:] == [(2, MEAGRE)]
    assert clauses_of(had)[1:] == [(2, GENEROUS)]


def test_evidence_of_a_supposed_term_is_the_proposal_that_was_laid() -> None:
    story = a_contract()
    number = story.lay(story.revise(GENEROUS))
    story.give(WithdrawProposal(effective_on=TODAY, proposal=number, reason="On second thoughts"), as_client())
    laid = len(story.events) - 1

    (history,) = record_of(supposed(story.stated, TurnedDown(proposal=number), on=AS_OF)).drivers

    assert history.clauses[-1].ref == f"v{laid}"


def test_a_proposal_that_was_adopted_or_still_waits_is_not_supposed() -> None:
    story = a_contract()
    adopted, waiting = story.agree(story.revise(GENEROUS)), story.lay(story.revise(MEAGRE))

    for number in (adopted, waiting):
        with pytest.raises(NotTurnedDown):
            supposed(story.stated, TurnedDown(proposal=number), on=AS_OF)
    with pytest.raises(NotOnTheTable):
        supposed(story.stated, TurnedDown(proposal=99), on=AS_OF)


def test_without_one_event_the_rest_stays() -> None:
    story = a_contract()
    story.agree(story.revise(GENEROUS))
    revised = len(story.events)

    left = supposed(story.stated, Without(version=revised), on=AS_OF)

    assert [one.version for one in left] == list(range(1, revised))
    assert clauses_of(left) == clauses_of(a_contract().stated)


def test_what_answers_an_event_that_is_left_out_finds_nothing_to_answer() -> None:
    story = a_contract()
    story.give(ReportShock(effective_on=TODAY, title="Flood", gross=9000, carrier="S"), as_contractor())
    reported = len(story.events)
    story.agree(TransferRisk(shock=1, source="C", target="S", amount=4000, reason="Share"))

    record = record_of(supposed(story.stated, Without(version=reported), on=AS_OF))

    assert (record.one_off_risks, record.transfers) == ((), ())


def test_the_opening_cannot_be_left_out_nor_what_is_not_there() -> None:
    story = a_contract()

    with pytest.raises(NothingLeft):
        supposed(story.stated, Without(version=1), on=AS_OF)
    with pytest.raises(NoEventThere):
        supposed(story.stated, Without(version=999), on=AS_OF)
