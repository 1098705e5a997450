"""An idea is taken up together or declined with a reason; a divided gain can be credited to it."""

import pytest

from domain.corrections import StrikeFact
from domain.facts import Correction
from domain.gain_share import AgreeGainShare, PartyPart
from domain.lifecycle import decide
from domain.results.ideas import (
    CreditIdea,
    DeclineIdea,
    IdeaAnswered,
    IdeaCredited,
    IdeaDeclined,
    IdeaIsJoint,
    IdeaNotTakenUp,
    IdeaTakenUp,
    IdeaWasDeclined,
    OwnIdea,
    SubmitIdea,
    TakeUpIdea,
    UnknownGain,
    UnknownIdea,
    awaited,
)
from domain.state import Partnership
from tests.domain.builders import (
    CLIENT,
    CONTRACTOR,
    PARTNER,
    TODAY,
    a_partnership,
    a_signed_contract,
    after,
    agreed,
    as_client,
    as_contractor,
    as_partner,
)

SUBMIT = SubmitIdea(effective_on=TODAY, title="Overdag schoonmaken")
TAKE_UP = TakeUpIdea(effective_on=TODAY, idea=1)
DECLINE = DeclineIdea(effective_on=TODAY, idea=1, reason="Onze zalen zijn dan vol.")
GAIN = AgreeGainShare(
    title="Minder energie",
    gain=1_000,
    parts=(PartyPart(party=CLIENT, amount=400), PartyPart(party=CONTRACTOR, amount=600)),
)


def submitted(*parties: str) -> Partnership:
    return after(a_partnership(*parties), SUBMIT, as_contractor())


def taken_up() -> Partnership:
    return after(after(a_signed_contract(), SUBMIT, as_contractor()), TAKE_UP, as_client())


def strike(version: int) -> StrikeFact:
    return StrikeFact(effective_on=TODAY, version=version, reason="Vergissing.")


def crediting(gain: int, **other: object) -> CreditIdea:
    return CreditIdea.model_validate({"effective_on": TODAY, "idea": 1, "gain": gain, **other})


def test_another_party_takes_up_an_idea_once() -> None:
    (event,) = decide(submitted(), TAKE_UP, as_client())

    assert isinstance(event, IdeaTakenUp)
    assert decide(taken_up(), TAKE_UP, as_client()) == ()


def test_an_idea_of_three_is_joint_once_the_other_two_took_it_up() -> None:
    one = after(submitted(CLIENT, CONTRACTOR, PARTNER), TAKE_UP, as_client())
    both = after(one, TAKE_UP, as_partner())

    assert awaited(one, one.course.results.ideas[1]) == {PARTNER}
    assert awaited(both, both.course.results.ideas[1]) == frozenset()


def test_the_others_answer_an_idea() -> None:
    with pytest.raises(OwnIdea):
        decide(submitted(), TAKE_UP, as_contractor())
    with pytest.raises(OwnIdea):
        decide(submitted(), DECLINE, as_contractor())
    with pytest.raises(UnknownIdea):
        decide(a_partnership(), TAKE_UP, as_client())


def test_a_declined_idea_is_over_and_says_why() -> None:
    (event,) = decide(submitted(), DECLINE, as_client())

    assert isinstance(event, IdeaDeclined)
    assert event.reason == "Onze zalen zijn dan vol."
    with pytest.raises(IdeaWasDeclined):
        decide(after(submitted(), DECLINE, as_client()), TAKE_UP, as_client())


def test_what_all_took_up_is_not_declined_by_one() -> None:
    with pytest.raises(IdeaIsJoint):
        decide(taken_up(), DECLINE, as_client())


def test_a_divided_gain_is_credited_to_an_idea_once() -> None:
    divided = agreed(taken_up(), GAIN)
    credit = crediting(divided.proposals_laid)

    (event,) = decide(divided, credit, as_client())

    assert isinstance(event, IdeaCredited)
    assert decide(after(divided, credit, as_client()), credit, as_contractor()) == ()


def test_only_a_gain_that_was_divided_is_credited_and_only_to_a_joint_idea() -> None:
    with pytest.raises(UnknownGain):
        decide(taken_up(), crediting(1), as_client())
    with pytest.raises(IdeaNotTakenUp):
        decide(agreed(submitted(), GAIN), crediting(1), as_client())


def test_a_credit_is_taken_back_and_an_answered_idea_is_not() -> None:
    divided = agreed(taken_up(), GAIN)
    credited = after(divided, crediting(divided.proposals_laid), as_client())

    assert after(credited, strike(credited.version), as_client()).course.results.ideas[1].gains == {}
    with pytest.raises(IdeaAnswered):
        decide(taken_up(), strike(taken_up().version - 1), as_contractor())


def test_an_unanswered_idea_is_reworded_under_its_number() -> None:
    correction = Correction(version=submitted().version, reason="Scherper.")
    reworded = SUBMIT.model_copy(update={"title": "Overdag werken", "corrects": correction})

    assert after(submitted(), reworded, as_contractor()).course.results.ideas[1].title == "Overdag werken"
