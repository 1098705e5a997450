"""Every so many months the parties look together whether they are on course; a missed look stays due."""

from datetime import date

import pytest

from domain.facts import Author
from domain.lifecycle import decide
from domain.recalibration import (
    AgreeRecalibration,
    AlreadyConcluded,
    NoRecalibrationAgreed,
    Recalibrate,
    RecalibrationAgreed,
    RecalibrationConcluded,
    RecalibrationHeld,
    clocks,
)
from domain.state import Partnership
from tests.domain.builders import (
    CLIENT,
    CONTRACTOR,
    TODAY,
    a_signed_contract,
    after,
    agreed,
    an_ended_contract,
    as_client,
    as_contractor,
    as_partner,
    outcome,
    terms,
)

LATER = date(2025, 1, 6)


def bound() -> Partnership:
    return agreed(a_signed_contract(), AgreeRecalibration(every_months=6))


def conclude(on: date = TODAY) -> Recalibrate:
    return Recalibrate(effective_on=on, conclusions="De koers klopt.")


def test_the_first_recalibration_is_due_after_the_agreed_months_or_on_its_own_day() -> None:
    plain = terms(outcome(a_signed_contract(), AgreeRecalibration(every_months=6)))
    dated = terms(outcome(a_signed_contract(), AgreeRecalibration(every_months=6, first_due=LATER)))

    due = [event.due_on for event in (*plain, *dated) if isinstance(event, RecalibrationAgreed)]

    assert due == [date(2024, 12, 3), LATER]


def test_a_recalibration_is_held_once_every_party_spoke_and_the_next_one_is_due() -> None:
    (first,) = decide(bound(), conclude(), as_contractor())
    _, held = decide(after(bound(), conclude(), as_contractor()), conclude(LATER), as_client(LATER))

    assert isinstance(first, RecalibrationConcluded)
    assert isinstance(held, RecalibrationHeld)
    assert (held.was_due_on, held.next_due_on) == (date(2024, 12, 3), date(2025, 7, 6))


def test_of_three_parties_all_speak() -> None:
    partnership = agreed(a_signed_contract(1, "C", "S", "P"), AgreeRecalibration(every_months=6))
    by_two = after(after(partnership, conclude(), as_client()), conclude(), as_contractor())

    assert len(decide(by_two, conclude(), as_partner())) == 2


def test_a_party_speaks_once_and_then_waits_for_the_others() -> None:
    with pytest.raises(AlreadyConcluded) as refused:
        decide(after(bound(), conclude(), as_contractor()), conclude(), as_contractor())

    assert refused.value.waiting == (CLIENT,)


@pytest.mark.parametrize("author", [as_client(), as_contractor()])
def test_nothing_is_recalibrated_that_was_not_agreed(author: Author) -> None:
    lifted = agreed(bound(), AgreeRecalibration())

    for partnership in (a_signed_contract(), lifted):
        with pytest.raises(NoRecalibrationAgreed):
            decide(partnership, conclude(), author)


def test_the_clock_of_a_recalibration_runs_for_those_who_have_not_spoken() -> None:
    spoken = after(bound(), conclude(), as_contractor())

    (clock,) = clocks(spoken)

    assert (clock.last_day, clock.awaited, clock.then) == (date(2024, 12, 3), (CLIENT,), None)
    assert list(clocks(a_signed_contract())) == []
    assert list(clocks(an_ended_contract())) == []


def test_after_it_was_held_everybody_is_awaited_again() -> None:
    held = after(after(bound(), conclude(), as_contractor()), conclude(), as_client())

    (clock,) = clocks(held)

    assert clock.awaited == (CLIENT, CONTRACTOR)
