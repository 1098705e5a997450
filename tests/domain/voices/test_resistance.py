"""Resistance is examined, judged and answered before it is closed."""

from typing import Any

import pytest

from domain.facts import Command
from domain.lifecycle import decide
from domain.memory.voices import ObjectionVerdict, ResistanceDriver
from domain.state import Partnership
from domain.voices.resistance import (
    CloseResistance,
    ExamineResistance,
    JudgeResistance,
    ObjectionUnanswered,
    ProposalIsNoAnswer,
    RaiseResistance,
    ResistanceAlreadyClosed,
    ResistanceClosed,
    ResistanceExamined,
    ResistanceJudged,
    ResistanceNotExamined,
    ResistanceNotJudged,
    ResistanceRaised,
    UnknownResistance,
)
from tests.domain.builders import TODAY, a_signed_contract, after, as_client, as_contractor, laid, last_proposal

RAISE = RaiseResistance(effective_on=TODAY, title="Inzet van de technici van Helder")
EXAMINE = ExamineResistance(
    effective_on=TODAY, resistance=1, driver=ResistanceDriver.RATIONAL_OBJECTION, findings="Ze hebben geen sleutels."
)
VALID, NOT_VALID = ObjectionVerdict.VALID, ObjectionVerdict.NOT_VALID


def judging(verdict: ObjectionVerdict = VALID) -> JudgeResistance:
    return JudgeResistance(effective_on=TODAY, resistance=1, verdict=verdict, reasons="Nagegaan ter plaatse.")


def closing(**other: Any) -> CloseResistance:
    return CloseResistance(**{"effective_on": TODAY, "resistance": 1, **other})


def raised() -> Partnership:
    return after(laid(a_signed_contract()), RAISE, as_client())


def examined() -> Partnership:
    return after(raised(), EXAMINE, as_contractor())


def judged(verdict: ObjectionVerdict = VALID) -> Partnership:
    return after(examined(), judging(verdict), as_contractor())


def test_resistance_is_raised_examined_and_judged() -> None:
    (signal,) = decide(a_signed_contract(), RAISE, as_client())
    (examination,) = decide(raised(), EXAMINE, as_contractor())
    (judgement,) = decide(examined(), judging(), as_client())

    assert isinstance(signal, ResistanceRaised)
    assert isinstance(examination, ResistanceExamined)
    assert examination.driver is ResistanceDriver.RATIONAL_OBJECTION
    assert isinstance(judgement, ResistanceJudged)


def test_a_later_examination_names_another_driver() -> None:
    deeper = EXAMINE.model_copy(update={"driver": ResistanceDriver.VALUE})

    again = after(examined(), deeper, as_client())

    assert again.course.voices.resistances[1].driver is ResistanceDriver.VALUE


@pytest.mark.parametrize("command", [judging(), closing(refusal="Te duur.")])
def test_resistance_is_not_judged_or_closed_before_its_driver_is_named(command: Command) -> None:
    with pytest.raises(ResistanceNotExamined):
        decide(raised(), command, as_client())


def test_resistance_is_not_closed_before_what_is_rational_in_it_was_judged() -> None:
    with pytest.raises(ResistanceNotJudged):
        decide(examined(), closing(refusal="Te duur."), as_client())


def test_a_valid_objection_does_not_close_without_an_answer() -> None:
    with pytest.raises(ObjectionUnanswered):
        decide(judged(), closing(), as_client())


def test_a_valid_objection_leads_to_a_proposal_that_was_laid_since() -> None:
    partnership = laid(judged())

    (event,) = decide(partnership, closing(proposal=last_proposal(partnership)), as_client())

    assert isinstance(event, ResistanceClosed)
    assert event.proposal == last_proposal(partnership)


@pytest.mark.parametrize("beside", [-1, 1])
def test_a_proposal_from_before_or_one_that_was_never_laid_is_no_answer(beside: int) -> None:
    partnership = laid(judged())

    with pytest.raises(ProposalIsNoAnswer):
        decide(partnership, closing(proposal=last_proposal(partnership) + beside), as_client())


def test_a_valid_objection_is_refused_with_reasons() -> None:
    (event,) = decide(judged(), closing(refusal="Sleutels delen mag niet van de verzekeraar."), as_contractor())

    assert isinstance(event, ResistanceClosed)
    assert event.refusal is not None


def test_resistance_without_a_valid_objection_closes_on_its_findings() -> None:
    assert decide(judged(NOT_VALID), closing(), as_client())


@pytest.mark.parametrize("command", [EXAMINE, judging(), closing()])
def test_what_is_closed_stays_closed(command: Command) -> None:
    closed = after(judged(NOT_VALID), closing(), as_client())

    with pytest.raises(ResistanceAlreadyClosed):
        decide(closed, command, as_client())


def test_resistance_that_nobody_raised_is_not_examined() -> None:
    with pytest.raises(UnknownResistance):
        decide(a_signed_contract(), EXAMINE, as_client())
