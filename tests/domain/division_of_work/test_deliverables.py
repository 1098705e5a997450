"""For each deliverable one party, and no other, answers to the end customer."""

import pytest

from domain.division_of_work.deliverables import (
    AgreeDeliverable,
    AnswerabilityMoved,
    AnsweredByAnother,
    DeliverableAgreed,
    DeliverableDropped,
    DropDeliverable,
    MoveAnswerability,
    UnknownDeliverable,
)
from domain.guards import UnknownParty
from domain.state import Partnership
from tests.domain.builders import CLIENT, CONTRACTOR, PARTNER, a_signed_contract, agreed, laid, outcome, terms


def a_deliverable(answerable: str = CONTRACTOR, title: str = "Schone scholen") -> AgreeDeliverable:
    stated = {"deliverable": "clean-schools", "title": title, "end_customer": "De leerlingen"}
    return AgreeDeliverable(**stated, answerable=answerable)


def moved(to: str = CLIENT) -> MoveAnswerability:
    return MoveAnswerability(deliverable="clean-schools", answerable=to, reason="De conciërge staat er dichter bij")


DROP = DropDeliverable(deliverable="clean-schools", reason="De scholen zijn verkocht")


def with_a_deliverable() -> Partnership:
    return agreed(a_signed_contract(), a_deliverable())


def test_the_parties_agree_who_answers_for_a_deliverable() -> None:
    (event,) = terms(outcome(a_signed_contract(), a_deliverable()))

    assert isinstance(event, DeliverableAgreed)
    assert event.answerable == CONTRACTOR


def test_a_second_party_does_not_answer_beside_the_first() -> None:
    with pytest.raises(AnsweredByAnother) as refused:
        laid(with_a_deliverable(), a_deliverable(CLIENT))

    assert refused.value.answerable == CONTRACTOR


def test_one_proposal_does_not_name_two_who_answer() -> None:
    with pytest.raises(AnsweredByAnother):
        laid(a_signed_contract(), a_deliverable(CONTRACTOR), a_deliverable(CLIENT))


def test_who_answers_is_a_party() -> None:
    with pytest.raises(UnknownParty):
        laid(a_signed_contract(), a_deliverable(PARTNER))
    with pytest.raises(UnknownParty):
        laid(with_a_deliverable(), moved(PARTNER))


def test_the_same_party_stays_answerable_for_a_reworded_deliverable() -> None:
    reworded = agreed(with_a_deliverable(), a_deliverable(title="Schone en frisse scholen"))

    assert reworded.work.deliverables["clean-schools"].title == "Schone en frisse scholen"


def test_who_answers_moves_with_a_reason_and_says_who_did_before() -> None:
    (event,) = terms(outcome(with_a_deliverable(), moved()))

    assert isinstance(event, AnswerabilityMoved)
    assert (event.before, event.answerable) == (CONTRACTOR, CLIENT)
    assert agreed(with_a_deliverable(), moved()).work.deliverables["clean-schools"].answerable == CLIENT


def test_moving_to_who_answers_already_brings_nothing_about() -> None:
    assert terms(outcome(with_a_deliverable(), moved(CONTRACTOR))) == ()


def test_what_is_not_there_is_neither_moved_nor_dropped() -> None:
    (event,) = terms(outcome(with_a_deliverable(), DROP))
    dropped = agreed(with_a_deliverable(), DROP)

    assert isinstance(event, DeliverableDropped)
    with pytest.raises(UnknownDeliverable):
        laid(dropped, moved())
    with pytest.raises(UnknownDeliverable):
        laid(dropped, DROP)
