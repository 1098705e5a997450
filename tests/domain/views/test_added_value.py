"""What is stated, what was held too late, and what is missed."""

from datetime import date

from domain.added_value import StateAddedValue
from domain.facts import Event
from domain.recalibration import RecalibrationAgreed, RecalibrationHeld
from domain.termination import PartnershipEnded
from domain.views.added_value import AddedValueView, added_value_view
from tests.domain.builders import CLIENT, CONTRACTOR
from tests.domain.views.moments import Told, record_of, seen

FIRST, YEAR_LATER, LATE = date(2024, 6, 3), date(2025, 6, 3), date(2025, 9, 1)


def value(by: str, on: date = FIRST) -> Told:
    return by, StateAddedValue(effective_on=on, added_value="Rust", worth=1_000)


def on(day: date) -> dict[str, object]:
    return {"by": CLIENT, "effective_on": day, "decided_on": day}


AGREED = RecalibrationAgreed(proposal=1, every_months=6, due_on=date(2024, 12, 3), **on(FIRST))
HELD = RecalibrationHeld(was_due_on=date(2024, 12, 3), next_due_on=date(2025, 7, 6), **on(date(2025, 1, 6)))
ENDED = PartnershipEnded(**on(date(2025, 8, 1)))


def shown(*told: Told, events: tuple[Event, ...] = (), as_of: date) -> AddedValueView:
    return added_value_view(seen((*record_of(*told), *events), as_of))


def test_a_party_that_did_not_state_it_is_named_without_words() -> None:
    view = shown(value(CONTRACTOR), as_of=FIRST)

    assert [(one.party, one.added_value) for one in view.statements] == [(CLIENT, None), (CONTRACTOR, "Rust")]
    assert (view.review_due_on, view.review_missed) == (None, False)


def test_a_review_is_missed_from_the_day_after_it_was_due() -> None:
    both = (value(CONTRACTOR), value(CLIENT))

    days = [shown(*both, as_of=day) for day in (YEAR_LATER, date(2025, 6, 4))]

    assert [(view.review_due_on, view.review_missed) for view in days] == [(YEAR_LATER, False), (YEAR_LATER, True)]


def test_a_review_that_was_held_too_late_stays_marked() -> None:
    view = shown(value(CONTRACTOR), value(CLIENT), value(CLIENT, LATE), value(CONTRACTOR, LATE), as_of=LATE)

    assert [(one.was_due_on, one.late) for one in view.reviews] == [(None, False), (YEAR_LATER, True)]
    assert (view.review_due_on, view.review_missed) == (date(2026, 9, 1), False)


def test_nothing_is_due_that_was_not_agreed() -> None:
    view = shown(as_of=LATE)

    assert (view.every_months, view.recalibration_due_on, view.recalibration_missed) == (None, None, False)


def test_a_recalibration_is_due_as_agreed_and_then_as_the_last_one_said() -> None:
    agreed = shown(events=(AGREED,), as_of=date(2024, 12, 4))
    held = shown(events=(AGREED, HELD), as_of=date(2025, 7, 6))

    assert (agreed.every_months, agreed.recalibration_missed) == (6, True)
    assert (held.recalibration_due_on, held.recalibration_missed) == (date(2025, 7, 6), False)
    assert [one.late for one in held.recalibrations] == [True]


def test_nothing_is_due_after_the_end() -> None:
    view = shown(events=(AGREED, HELD, ENDED), as_of=LATE)

    assert (view.recalibration_due_on, view.recalibration_missed) == (None, False)
