"""A decision names the principles on which it rests; they must have been in force on its day."""

from datetime import date, timedelta

import pytest

from domain.contests import ContestFact, FactContested
from domain.corrections import StrikeFact
from domain.decisions import JointDecisionRecorded, RecordJointDecision
from domain.facts import Correction, Event
from domain.lifecycle import decide
from domain.option_decisions import DeclineOption, ExerciseOption, OptionDeclined, OptionExercised
from domain.principles.adoptions import UnknownPrinciple
from domain.principles.citations import CitePrinciples, PrincipleNotInForce, PrinciplesCited, UnknownDecision
from domain.state import Partnership
from domain.table import CounterProposal, ProposalLaid
from tests.domain.builders import (
    CLIENT,
    TODAY,
    a_proposal,
    a_signed_contract,
    after,
    agreed,
    an_option,
    as_client,
    as_contractor,
    laid,
)
from tests.domain.principles.builders import NET_BENEFIT, formulated, in_force, withdrawing

LATER = TODAY + timedelta(days=10)
IN_WINDOW = date(2027, 3, 1)
UNDER = (NET_BENEFIT,)


def deciding(*under: str, on: date = TODAY, repairs: int | None = None) -> RecordJointDecision:
    corrects = Correction(version=repairs, reason="Vergissing.") if repairs else None
    stated = {"matter": "Prijs van extra werk", "principles": under, "corrects": corrects}
    return RecordJointDecision(effective_on=on, **stated)


def citing(decision: int, *under: str, on: date = TODAY) -> CitePrinciples:
    return CitePrinciples(effective_on=on, decision=decision, principles=under or UNDER)


def citations(events: tuple[Event, ...]) -> list[tuple[int, tuple[str, ...]]]:
    return [(event.decision, event.principles) for event in events if isinstance(event, PrinciplesCited)]


def decided(partnership: Partnership) -> Partnership:
    return after(partnership, deciding(), as_client())


def test_a_joint_decision_brings_its_citation_along() -> None:
    partnership = in_force()

    events = decide(partnership, deciding(*UNDER, NET_BENEFIT), as_client())

    assert isinstance(events[0], JointDecisionRecorded)
    assert citations(events) == [(partnership.version + 1, UNDER)]


def test_a_decision_under_no_principle_stands_alone() -> None:
    assert len(decide(in_force(), deciding(), as_client())) == 1


def test_a_proposal_and_its_answer_cite_principles() -> None:
    open_ = laid(in_force())

    proposed = decide(in_force(), a_proposal(principles=UNDER), as_client())
    answer = CounterProposal(**a_proposal(principles=UNDER).model_dump(), counters=open_.proposals_laid)
    countered = decide(open_, answer, as_contractor())

    assert citations(proposed) == [(in_force().version + 1, UNDER)]
    assert isinstance(countered[1], ProposalLaid)
    assert citations(countered) == [(open_.version + 2, UNDER)]


def test_a_decision_about_an_option_cites_principles() -> None:
    with_option = agreed(in_force(), an_option(holder=CLIENT))
    stated = {"effective_on": IN_WINDOW, "option": "year-5", "reason": "Het loont.", "principles": UNDER}

    exercised = decide(with_option, ExerciseOption(**stated), as_client(IN_WINDOW))
    declined = decide(with_option, DeclineOption(**stated), as_client(IN_WINDOW))

    assert isinstance(exercised[0], OptionExercised)
    assert isinstance(declined[0], OptionDeclined)
    assert citations(exercised) == citations(declined) == [(with_option.version + 1, UNDER)]


def test_a_principle_that_is_not_in_force_is_not_cited() -> None:
    with pytest.raises(PrincipleNotInForce):
        decide(formulated(), deciding(*UNDER), as_client())


def test_a_principle_that_nobody_formulated_is_not_cited() -> None:
    with pytest.raises(UnknownPrinciple):
        decide(a_signed_contract(), deciding("they-we-i"), as_client())


def test_what_counts_is_the_day_of_the_decision() -> None:
    suspended = after(in_force(), withdrawing(on=LATER), as_client(LATER))

    assert decide(suspended, deciding(*UNDER, on=TODAY), as_client(LATER))
    with pytest.raises(PrincipleNotInForce):
        decide(suspended, deciding(*UNDER, on=LATER), as_client(LATER))


def test_principles_are_cited_later_for_a_decision_that_stands() -> None:
    partnership = decided(in_force())

    (event,) = decide(partnership, citing(partnership.version), as_contractor())

    assert citations((event,)) == [(partnership.version, UNDER)]


def test_a_principle_is_not_cited_for_a_decision_from_before_it_was_in_force() -> None:
    partnership = after(in_force(), deciding(on=TODAY - timedelta(days=1)), as_client())

    with pytest.raises(PrincipleNotInForce):
        decide(partnership, citing(partnership.version), as_client())


def test_nothing_is_cited_for_what_is_no_decision_or_was_taken_back() -> None:
    partnership = decided(in_force())
    strike = StrikeFact(effective_on=TODAY, version=partnership.version, reason="Vergissing.")

    with pytest.raises(UnknownDecision):
        decide(partnership, citing(1), as_client())
    with pytest.raises(UnknownDecision):
        decide(after(partnership, strike, as_client()), citing(partnership.version), as_client())


def test_a_corrected_decision_says_anew_on_what_it_rests() -> None:
    partnership = after(in_force(), deciding(*UNDER), as_client())
    decision = partnership.version - 1

    corrected = decide(partnership, deciding(*UNDER, repairs=decision), as_client())

    assert citations(corrected) == [(partnership.version + 1, UNDER)]


def test_a_citation_is_contested_by_the_other() -> None:
    partnership = after(in_force(), deciding(*UNDER), as_client())
    contest = ContestFact(effective_on=TODAY, version=partnership.version, reason="Wij verdienden er niets aan.")

    (event,) = decide(partnership, contest, as_contractor())

    assert isinstance(event, FactContested)
