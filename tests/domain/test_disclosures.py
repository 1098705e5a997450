"""What a party shows the others is agreed; it shows it itself, and the others judge whether it is complete."""

from datetime import date

import pytest

from domain.corrections import StrikeFact
from domain.disclosures import (
    AgreeDisclosure,
    DisclosureAgreed,
    DisclosureDropped,
    DisclosureJudged,
    DisclosureMade,
    DisclosureOwedByOther,
    DropDisclosure,
    JudgeDisclosure,
    MakeDisclosure,
    NothingShownYet,
    OwnDisclosure,
    UnknownDisclosure,
)
from domain.facts import Author, Command, Correction
from domain.guards import UnknownParty
from domain.lifecycle import decide
from domain.state import Partnership
from tests.domain.builders import (
    CLIENT,
    CONTRACTOR,
    PARTNER,
    TODAY,
    a_partnership,
    a_proposal,
    after,
    agreed,
    as_client,
    as_contractor,
    as_partner,
    as_stranger,
    outcome,
    terms,
)

DUE = date(2024, 7, 1)
DROP = DropDisclosure(disclosure=1, reason="Staat al in de aanbieding.")


def a_disclosure(owed_by: str = CONTRACTOR, topic: str = "earning_model") -> AgreeDisclosure:
    return AgreeDisclosure(owed_by=owed_by, topic=topic, due=DUE)


def made(disclosure: int = 1, repairs: int | None = None) -> MakeDisclosure:
    corrects = Correction(version=repairs, reason="Een ander stuk.") if repairs else None
    return MakeDisclosure(effective_on=TODAY, disclosure=disclosure, where="Dataruimte, map 3.", corrects=corrects)


def judged(disclosure: int = 1, *, complete: bool = True) -> JudgeDisclosure:
    return JudgeDisclosure(effective_on=TODAY, disclosure=disclosure, complete=complete)


def struck(version: int) -> StrikeFact:
    return StrikeFact(effective_on=TODAY, version=version, reason="Verkeerd stuk.")


def owing(*parties: str) -> Partnership:
    """A partnership in which the contractor owes disclosure 1 and the client disclosure 2."""
    return agreed(a_partnership(*parties), a_disclosure(), a_disclosure(CLIENT, "demand_forecast"))


def shown(*parties: str) -> Partnership:
    return after(owing(*parties), made(), as_contractor())


def test_what_a_party_shows_is_agreed_with_its_last_day() -> None:
    (event,) = terms(outcome(a_partnership(), a_disclosure()))

    assert isinstance(event, DisclosureAgreed)
    assert (event.disclosure, event.owed_by, event.topic, event.due) == (1, CONTRACTOR, "earning_model", DUE)


def test_disclosures_of_one_proposal_count_on() -> None:
    first, second = terms(outcome(a_partnership(), a_disclosure(), a_disclosure(CLIENT)))

    assert isinstance(first, DisclosureAgreed)
    assert isinstance(second, DisclosureAgreed)
    assert (first.disclosure, second.disclosure) == (1, 2)


def test_a_disclosure_is_owed_by_a_party() -> None:
    with pytest.raises(UnknownParty):
        decide(a_partnership(), a_proposal(a_disclosure("Z")), as_client())


def test_a_disclosure_is_let_go_with_the_reason() -> None:
    (event,) = terms(outcome(owing(), DROP))

    assert isinstance(event, DisclosureDropped)
    assert set(agreed(owing(), DROP).disclosures) == {2}


def test_the_number_of_a_dropped_disclosure_is_not_given_again() -> None:
    dropped = agreed(owing(), DropDisclosure(disclosure=2, reason="Niet nodig."))

    assert set(agreed(dropped, a_disclosure()).disclosures) == {1, 3}


def test_a_disclosure_is_let_go_once() -> None:
    with pytest.raises(UnknownDisclosure):
        decide(agreed(owing(), DROP), a_proposal(DROP), as_client())


def test_the_party_that_owes_it_shows_it() -> None:
    (event,) = decide(owing(), made(), as_contractor())

    assert isinstance(event, DisclosureMade)
    assert (event.by, event.where) == (CONTRACTOR, "Dataruimte, map 3.")


def test_another_party_does_not_show_it() -> None:
    with pytest.raises(DisclosureOwedByOther) as refused:
        decide(owing(), made(), as_client())

    assert refused.value.owed_by == CONTRACTOR


@pytest.mark.parametrize("command", [made(3), judged(3)])
def test_a_disclosure_that_nobody_owes_is_neither_shown_nor_judged(command: Command) -> None:
    with pytest.raises(UnknownDisclosure):
        decide(owing(), command, as_client())


@pytest.mark.parametrize(("command", "author"), [(made(), as_contractor()), (judged(), as_client())])
def test_a_dropped_disclosure_is_neither_shown_nor_judged(command: Command, author: Author) -> None:
    with pytest.raises(UnknownDisclosure):
        decide(agreed(shown(), DROP), command, author)


@pytest.mark.parametrize("author", [as_client(), as_partner()])
def test_each_party_that_receives_it_says_whether_it_is_complete(author: Author) -> None:
    (event,) = decide(shown(CLIENT, CONTRACTOR, PARTNER), judged(complete=False), author)

    assert isinstance(event, DisclosureJudged)
    assert (event.by, event.complete) == (author.party, False)


def test_a_party_does_not_judge_its_own_disclosure() -> None:
    with pytest.raises(OwnDisclosure):
        decide(shown(), judged(), as_contractor())


def test_who_is_no_party_judges_nothing() -> None:
    with pytest.raises(UnknownParty):
        decide(shown(), judged(), as_stranger())


def test_before_it_is_shown_there_is_nothing_to_judge() -> None:
    with pytest.raises(NothingShownYet) as refused:
        decide(owing(), judged(), as_client())

    assert refused.value.owed_by == CONTRACTOR


def test_what_was_judged_incomplete_is_shown_and_judged_again() -> None:
    lacking = after(shown(), judged(complete=False), as_client())

    again = after(lacking, made(), as_contractor())

    assert decide(again, judged(), as_client())


def test_a_showing_that_was_taken_back_cannot_be_judged() -> None:
    taken_back = after(shown(), struck(shown().version), as_contractor())

    with pytest.raises(NothingShownYet):
        decide(taken_back, judged(), as_client())


def test_of_two_showings_one_stays_when_the_other_is_taken_back() -> None:
    once = shown()
    twice = after(once, made(), as_contractor())

    one_left = after(twice, struck(once.version), as_contractor())

    assert decide(one_left, judged(), as_client())


def test_a_showing_of_the_wrong_disclosure_is_repaired() -> None:
    owed_twice = agreed(owing(), a_disclosure(topic="financial_position"))
    wrong = after(owed_twice, made(1), as_contractor())

    repaired = after(wrong, made(3, repairs=wrong.version), as_contractor())

    assert decide(repaired, judged(3), as_client())
    with pytest.raises(NothingShownYet):
        decide(repaired, judged(1), as_client())


def test_a_repaired_showing_is_taken_back_whole() -> None:
    once = shown()
    repaired = after(once, made(repairs=once.version), as_contractor())

    taken_back = after(repaired, struck(repaired.version), as_contractor())

    assert not taken_back.disclosures[1].made_at


def test_a_judgement_is_taken_back_by_who_gave_it() -> None:
    given = after(shown(), judged(complete=False), as_client())

    taken_back = after(given, struck(given.version), as_client())

    assert given.version not in taken_back.facts
