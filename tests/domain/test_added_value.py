"""What working together adds is stated by both and reviewed every year."""

from datetime import date

from domain.added_value import AddedValueReviewed, AddedValueStated, StateAddedValue, clocks
from domain.lifecycle import decide
from domain.state import Partnership
from tests.domain.builders import CLIENT, CONTRACTOR, TODAY, a_signed_contract, after, as_client, as_contractor

LATE = date(2025, 9, 1)


def value(on: date = TODAY) -> StateAddedValue:
    return StateAddedValue(effective_on=on, added_value="Minder ziekteverzuim", worth=2_000_000)


def reviewed() -> Partnership:
    return after(after(a_signed_contract(), value(), as_contractor()), value(), as_client())


def test_a_party_states_what_working_together_brings_it() -> None:
    (event,) = decide(a_signed_contract(), value(), as_contractor())

    assert isinstance(event, AddedValueStated)
    assert (event.added_value, event.worth) == ("Minder ziekteverzuim", 2_000_000)


def test_the_review_is_done_once_every_party_stated_it_and_due_again_after_a_year() -> None:
    _, done = decide(after(a_signed_contract(), value(), as_contractor()), value(), as_client())

    assert isinstance(done, AddedValueReviewed)
    assert (done.was_due_on, done.next_due_on) == (None, date(2025, 6, 3))


def test_a_party_may_word_it_anew_while_it_waits_for_the_other() -> None:
    stated = after(a_signed_contract(), value(), as_contractor())

    assert len(decide(stated, value(), as_contractor())) == 1


def test_a_review_that_is_late_names_the_day_it_was_due() -> None:
    half = after(reviewed(), value(LATE), as_contractor(LATE))

    _, done = decide(half, value(LATE), as_client(LATE))

    assert isinstance(done, AddedValueReviewed)
    assert (done.was_due_on, done.next_due_on) == (date(2025, 6, 3), date(2026, 9, 1))


def test_the_clock_of_the_review_runs_for_those_who_did_not_state_it_anew() -> None:
    half = after(reviewed(), value(LATE), as_contractor(LATE))

    waiting = [clock.awaited for state in (a_signed_contract(), reviewed(), half) for clock in clocks(state)]

    assert waiting == [(CLIENT, CONTRACTOR), (CLIENT,)]
