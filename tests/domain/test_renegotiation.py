"""The duty to talk: opened, answered, stuck, moving again, closed together."""

from datetime import timedelta
from decimal import Decimal

import pytest
from pydantic import ValidationError

from domain.facts import Change
from domain.guards import UnknownDriver
from domain.lifecycle import decide
from domain.matters import TalkStatus
from domain.renegotiation import (
    AlreadyAnImpasse,
    AnswerRenegotiation,
    ConcludeRenegotiation,
    DeclareImpasse,
    EndImpasse,
    Ground,
    ImpasseDeclared,
    ImpasseEnded,
    ImpasseExit,
    NoImpasse,
    NoThresholdAgreed,
    OpenRenegotiation,
    OwnRequest,
    RenegotiationAlreadyOpen,
    RenegotiationAnswered,
    RenegotiationConcluded,
    RenegotiationOpened,
    UnknownRenegotiation,
)
from domain.risk import ReviseClause
from domain.state import Partnership
from tests.domain.builders import (
    TODAY,
    a_clause,
    a_proposal,
    a_signed_contract,
    after,
    agreed,
    as_client,
    as_clock,
    as_contractor,
    outcome,
    terms,
)

REQUEST = OpenRenegotiation(effective_on=TODAY, subject="Lonen stijgen", driver="labour")
TRIGGER = OpenRenegotiation(
    effective_on=TODAY,
    subject="Drempel overschreden",
    ground=Ground.TRIGGER,
    driver="labour",
    period="2024-05",
    shock=Decimal("0.091"),
)
ANSWER = AnswerRenegotiation(effective_on=TODAY, renegotiation=1, willing=True, reply="We komen dinsdag.")
IMPASSE = DeclareImpasse(effective_on=TODAY, renegotiation=1, reason="Geen beweging.")
WAY_OUT = EndImpasse(
    effective_on=TODAY, renegotiation=1, by_way_of=ImpasseExit.MEDIATION, explanation="Mediator benoemd."
)


def talking() -> Partnership:
    return after(a_signed_contract(), REQUEST, as_contractor())


def stuck() -> Partnership:
    return after(talking(), IMPASSE, as_client())


def with_a_threshold() -> Partnership:
    clause = a_clause(reneg_threshold=Decimal("0.08"), reneg_respond_days=21)
    return agreed(a_signed_contract(), ReviseClause(driver="labour", clause=clause))


def conclude(**other: object) -> ConcludeRenegotiation:
    return ConcludeRenegotiation.model_validate({"outcome": "Nieuwe verdeling"} | (other or {"renegotiation": 1}))


def test_a_party_asks_to_talk_and_an_answer_is_due() -> None:
    (event,) = decide(a_signed_contract(), REQUEST, as_contractor())

    assert isinstance(event, RenegotiationOpened)
    assert (event.renegotiation, event.answer_due) == (1, TODAY + timedelta(days=30))


def test_a_talk_need_not_be_about_a_driver() -> None:
    about_hours = OpenRenegotiation(effective_on=TODAY, subject="Openingstijden", ground=Ground.HARDSHIP)

    assert decide(talking(), about_hours, as_client())


def test_a_crossed_threshold_opens_a_talk_with_the_days_of_its_clause() -> None:
    (event,) = decide(with_a_threshold(), TRIGGER, as_clock(TODAY))

    assert isinstance(event, RenegotiationOpened)
    assert event.answer_due == TODAY + timedelta(days=21)


def test_no_clause_demands_a_talk_without_a_threshold() -> None:
    with pytest.raises(NoThresholdAgreed):
        decide(a_signed_contract(), TRIGGER, as_clock(TODAY))


@pytest.mark.parametrize("missing", ["driver", "period", "shock"])
def test_a_trigger_names_its_driver_period_and_shock(missing: str) -> None:
    with pytest.raises(ValidationError, match="a trigger names"):
        OpenRenegotiation.model_validate(TRIGGER.model_dump() | {missing: None})


def test_the_parties_talk_about_a_driver_once_at_a_time() -> None:
    with pytest.raises(RenegotiationAlreadyOpen) as refused:
        decide(talking(), REQUEST, as_client())

    assert refused.value.renegotiation == 1


def test_a_talk_is_about_a_driver_of_the_register() -> None:
    with pytest.raises(UnknownDriver):
        decide(a_signed_contract(), REQUEST.model_copy(update={"driver": "fuel"}), as_client())


def test_the_other_party_answers() -> None:
    (event,) = decide(talking(), ANSWER, as_client())

    assert isinstance(event, RenegotiationAnswered)
    assert after(talking(), ANSWER, as_client()).talks[1].answered_by == {"C"}


def test_a_party_does_not_answer_its_own_request() -> None:
    with pytest.raises(OwnRequest):
        decide(talking(), ANSWER, as_contractor())


def test_both_parties_answer_a_talk_that_a_clause_demanded() -> None:
    demanded = after(with_a_threshold(), TRIGGER, as_contractor())

    answered = after(after(demanded, ANSWER, as_contractor()), ANSWER, as_client())

    assert answered.talks[1].answered_by == {"C", "S"}


@pytest.mark.parametrize("command", [ANSWER, IMPASSE, WAY_OUT])
def test_a_talk_that_was_never_opened_does_not_move(
    command: AnswerRenegotiation | DeclareImpasse | EndImpasse,
) -> None:
    with pytest.raises(UnknownRenegotiation):
        decide(a_signed_contract(), command, as_client())


def test_either_party_records_an_impasse() -> None:
    (event,) = decide(talking(), IMPASSE, as_contractor())

    assert isinstance(event, ImpasseDeclared)
    assert stuck().talks[1].status is TalkStatus.IMPASSE


def test_an_impasse_is_recorded_once() -> None:
    with pytest.raises(AlreadyAnImpasse):
        decide(stuck(), IMPASSE, as_contractor())


def test_an_impasse_has_an_exit() -> None:
    (event,) = decide(stuck(), WAY_OUT, as_contractor())

    assert isinstance(event, ImpasseEnded)
    assert event.by_way_of is ImpasseExit.MEDIATION
    assert after(stuck(), WAY_OUT, as_contractor()).talks[1].status is TalkStatus.OPEN


def test_a_talk_that_moves_has_no_impasse_to_end() -> None:
    with pytest.raises(NoImpasse):
        decide(talking(), WAY_OUT, as_client())


def test_an_impasse_can_come_back() -> None:
    moving = after(stuck(), WAY_OUT, as_contractor())

    assert decide(moving, IMPASSE, as_client())


def test_the_parties_close_a_talk_together() -> None:
    (event,) = terms(outcome(talking(), conclude()))

    assert isinstance(event, RenegotiationConcluded)
    assert (event.renegotiation, event.driver) == (1, "labour")
    assert agreed(talking(), conclude()).talks == {}


def test_a_talk_about_a_driver_is_closed_by_naming_the_driver() -> None:
    (event,) = terms(outcome(talking(), conclude(driver="labour")))

    assert isinstance(event, RenegotiationConcluded)
    assert event.renegotiation == 1


def test_a_talk_held_outside_the_record_is_closed_by_its_driver() -> None:
    (event,) = terms(outcome(a_signed_contract(), conclude(driver="labour")))

    assert isinstance(event, RenegotiationConcluded)
    assert event.renegotiation is None


@pytest.mark.parametrize(
    ("change", "refusal"),
    [(conclude(renegotiation=3), UnknownRenegotiation), (conclude(driver="fuel"), UnknownDriver)],
)
def test_a_talk_that_the_record_does_not_know_is_not_closed(change: Change, refusal: type[Exception]) -> None:
    with pytest.raises(refusal):
        decide(talking(), a_proposal(change), as_client())


def test_closing_a_talk_names_the_talk_or_its_driver() -> None:
    with pytest.raises(ValidationError, match="name the renegotiation or the driver"):
        conclude(outcome="Nieuwe verdeling")


def test_after_its_close_a_new_talk_about_the_driver_has_a_new_number() -> None:
    closed = agreed(talking(), conclude())

    assert set(after(closed, REQUEST, as_client()).talks) == {2}
