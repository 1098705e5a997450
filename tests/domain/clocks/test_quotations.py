"""What a claim is worth is quoted by the party that has it, and answered or assessed by the others."""

import pytest

from domain.clocks.quotations import (
    AssessClaim,
    ClaimAssessed,
    QuotationAnswer,
    QuotationAnswered,
    QuotationSubmitted,
)
from domain.clocks.steps import AnswerTooLate, ClaimAtOtherStage, NoQuotations, NotYourClaim, OwnClaim
from domain.lifecycle import decide
from domain.memory.notices import ClaimStage
from tests.domain.builders import after, as_client, as_contractor
from tests.domain.clocks.builders import (
    ONE_STEP,
    TWO_STEPS,
    a_quotation,
    a_reply,
    asked_to_quote,
    assessing,
    notified,
    quoted,
    the_claim,
    week,
)


def assessed(number: int, days: int = 0) -> AssessClaim:
    return AssessClaim(effective_on=week(number, days), claim="roof", price=300_000, reason="Minder uren nodig.")


def test_a_quotation_is_answered_within_two_weeks() -> None:
    (told,) = decide(asked_to_quote(), a_quotation(week(3)), as_contractor(week(3)))

    assert isinstance(told, QuotationSubmitted)
    assert (told.price, told.delay_days, told.reply_due) == (450_000, 5, week(5))


def test_nobody_quotes_for_another_or_unasked() -> None:
    with pytest.raises(NotYourClaim):
        decide(asked_to_quote(), a_quotation(), as_client(week(1)))
    with pytest.raises(ClaimAtOtherStage):
        decide(notified(), a_quotation(), as_contractor(week(1)))


@pytest.mark.parametrize(
    ("answer", "stage", "due"),
    [
        (QuotationAnswer.ACCEPT, ClaimStage.ACCEPTED, None),
        (QuotationAnswer.REFUSE, ClaimStage.REFUSED, None),
        (QuotationAnswer.ASK_REVISION, ClaimStage.QUOTING, week(7)),
        (QuotationAnswer.ASSESS_ITSELF, ClaimStage.ASSESSING, week(7)),
    ],
)
def test_a_quotation_is_accepted_refused_revised_or_assessed(
    answer: QuotationAnswer, stage: ClaimStage, due: object
) -> None:
    (told,) = decide(quoted(), a_reply(answer, week(4)), as_client(week(4)))

    assert isinstance(told, QuotationAnswered)
    assert told.due == due
    assert the_claim(after(quoted(), a_reply(answer, week(4)), as_client(week(4)))).stage is stage


def test_a_party_does_not_answer_its_own_quotation() -> None:
    with pytest.raises(OwnClaim):
        decide(quoted(), a_reply(QuotationAnswer.ACCEPT), as_contractor(week(4)))


def test_where_silence_counts_at_once_a_late_reply_to_a_quotation_is_too_late() -> None:
    with pytest.raises(AnswerTooLate):
        decide(quoted(ONE_STEP), a_reply(QuotationAnswer.REFUSE), as_client(week(5, 1)))


def test_an_own_assessment_that_the_clause_does_not_know_is_refused() -> None:
    without = TWO_STEPS.model_copy(update={"assess_within": None})

    with pytest.raises(NoQuotations):
        decide(quoted(without), a_reply(QuotationAnswer.ASSESS_ITSELF), as_client(week(4)))


def test_an_assessment_closes_the_claim_with_its_reasons() -> None:
    (told,) = decide(assessing(), assessed(6), as_client(week(6)))

    assert isinstance(told, ClaimAssessed)
    assert the_claim(after(assessing(), assessed(6), as_client(week(6)))).stage is ClaimStage.ASSESSED


def test_64_1_a_quotation_that_stays_out_is_assessed_by_the_other_side_and_not_before() -> None:
    assert decide(asked_to_quote(), assessed(3, 1), as_client(week(3, 1)))
    with pytest.raises(ClaimAtOtherStage):
        decide(asked_to_quote(), assessed(3), as_client(week(3)))
