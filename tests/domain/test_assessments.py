"""In a round people say under seal how they experience the other; the close of the round opens what was said."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from pydantic import ValidationError

from domain.assessments import (
    USUAL_ITEMS,
    Assessment,
    AssessmentSubmitted,
    CloseRound,
    ItemScore,
    NotAskedInRound,
    OpenRound,
    RoundAlreadyOpened,
    RoundClosed,
    RoundIsClosed,
    RoundOpened,
    RoundStillOpen,
    StatedAssessment,
    SubmitAssessment,
    UnknownRound,
)
from domain.facts import ERASED, Author, Origin
from domain.lifecycle import decide, replay
from domain.sealing import opened
from domain.state import Partnership
from tests.domain.builders import TODAY, a_signed_contract, after, as_client, as_clock, as_contractor, standing

CLOSES = TODAY + timedelta(days=14)


def a_round(**other: object) -> OpenRound:
    asked = {"effective_on": TODAY, "round": "spring", "title": "Voorjaar 2024", "closes_on": CLOSES}
    return OpenRound.model_validate({**asked, **other})


def scores(**scored: str) -> tuple[ItemScore, ...]:
    return tuple(
        ItemScore(item=name.replace("_", "-"), score=Decimal(score)) for name, score in (scored or USUAL).items()
    )


USUAL = {"good_work": "4"}


def submit(**scored: str) -> SubmitAssessment:
    return SubmitAssessment(effective_on=TODAY, round="spring", scores=scores(**scored))


def close(day: date = TODAY) -> CloseRound:
    return CloseRound(effective_on=day, round="spring")


def asking() -> Partnership:
    return after(a_signed_contract(), a_round(), as_client())


def colleague() -> Author:
    return replace(as_client(), account="cees")


def closed(partnership: Partnership, author: Author | None = None) -> tuple[Assessment, ...]:
    (event,) = decide(partnership, close(), author or as_client())
    assert isinstance(event, RoundClosed)
    return event.assessments


def test_a_round_asks_the_usual_eight_statements_unless_others_are_named() -> None:
    (usual,) = decide(a_signed_contract(), a_round(), as_client())
    (own,) = decide(a_signed_contract(), a_round(items=("tempo",)), as_contractor())

    assert isinstance(usual, RoundOpened)
    assert usual.items == USUAL_ITEMS
    assert len(USUAL_ITEMS) == 8
    assert isinstance(own, RoundOpened)
    assert own.items == ("tempo",)


def test_a_round_is_opened_once() -> None:
    with pytest.raises(RoundAlreadyOpened):
        decide(asking(), a_round(), as_contractor())


def test_an_assessment_is_submitted_under_seal_and_a_pseudonym() -> None:
    (event,) = decide(asking(), submit(good_work="3.5"), as_contractor())

    assert isinstance(event, AssessmentSubmitted)
    assert event.rater == "S-1"
    assert opened(event.sealed, StatedAssessment) == StatedAssessment(account="bram", scores=scores(good_work="3.5"))


def test_every_person_has_a_pseudonym_of_its_own_in_a_round() -> None:
    first = after(asking(), submit(), as_client())

    (second,) = decide(first, submit(), colleague())

    assert isinstance(second, AssessmentSubmitted)
    assert second.rater == "C-2"


def test_a_person_that_assesses_again_replaces_its_scores_until_the_round_closes() -> None:
    again = after(after(asking(), submit(good_work="1"), as_client()), submit(good_work="5"), as_client())
    both = after(again, submit(), as_contractor())

    assert [(one.rater, one.version, one.scores) for one in closed(both)] == [
        ("C-1", again.version, scores(good_work="5")),
        ("S-1", both.version, scores(good_work="4")),
    ]


def test_only_the_statements_of_the_round_are_scored() -> None:
    with pytest.raises(NotAskedInRound) as refused:
        decide(asking(), submit(weather="3"), as_client())

    assert refused.value.item == "weather"


def test_a_round_closes_as_soon_as_every_party_assessed() -> None:
    one = after(asking(), submit(), as_client())

    with pytest.raises(RoundStillOpen) as refused:
        decide(one, close(), as_contractor())

    assert refused.value.closes_on == CLOSES
    assert len(closed(after(one, submit(), as_contractor()))) == 2


def test_from_its_day_on_a_round_is_closed_by_anyone_with_what_there_is() -> None:
    one = after(asking(), submit(), as_client())

    for author in (as_contractor(CLOSES), as_clock(CLOSES)):
        (event,) = decide(one, close(CLOSES), author)
        assert isinstance(event, RoundClosed)
        assert [answer.party for answer in event.assessments] == ["C"]


def test_a_late_close_is_not_brought_forward_by_its_date_but_by_its_source() -> None:
    told = close(CLOSES).model_copy(update={"origin": Origin(source="Dossier", ref="7")})
    early = a_round(closes_on=TODAY + timedelta(days=30))
    still_open = after(a_signed_contract(), early, as_client())

    with pytest.raises(RoundStillOpen):
        decide(still_open, told, as_client(CLOSES))
    assert decide(asking(), told, as_client(CLOSES + timedelta(days=400)))


def test_a_closed_round_takes_no_more() -> None:
    both = after(after(asking(), submit(), as_client()), submit(), as_contractor())
    shut = after(both, close(), as_client())

    with pytest.raises(RoundIsClosed):
        decide(shut, submit(), as_client())
    with pytest.raises(RoundIsClosed):
        decide(shut, close(), as_client())


def test_what_was_never_opened_is_neither_assessed_nor_closed() -> None:
    with pytest.raises(UnknownRound):
        decide(a_signed_contract(), submit(), as_client())
    with pytest.raises(UnknownRound):
        decide(a_signed_contract(), close(), as_client())


def test_an_assessment_whose_person_was_erased_is_not_opened_and_its_pseudonym_not_given_again() -> None:
    first = decide(asking(), submit(), as_client())
    erased = standing(replay([event.model_copy(update={"sealed": ERASED}) for event in first], asking()))

    (second,) = decide(erased, submit(), colleague())

    assert isinstance(second, AssessmentSubmitted)
    assert second.rater == "C-2"
    both = after(after(erased, submit(), colleague()), submit(), as_contractor())
    assert [answer.rater for answer in closed(both)] == ["C-2", "S-1"]


@pytest.mark.parametrize("score", ["0.9", "5.1"])
def test_a_score_lies_from_one_to_five(score: str) -> None:
    with pytest.raises(ValidationError):
        submit(good_work=score)


def test_every_statement_is_asked_and_scored_once() -> None:
    with pytest.raises(ValidationError):
        a_round(items=("tempo", "tempo"))
    with pytest.raises(ValidationError):
        SubmitAssessment(effective_on=TODAY, round="spring", scores=scores() * 2)


def test_a_round_closes_on_or_after_the_day_it_opens() -> None:
    assert a_round(closes_on=TODAY)
    with pytest.raises(ValidationError):
        a_round(closes_on=TODAY - timedelta(days=1))
