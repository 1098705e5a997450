"""The direction of the relation compares a year with the one before, cause by cause, and says nothing on one point."""

from datetime import date
from decimal import Decimal

import pytest

from domain.decisions import UnilateralDecisionReported
from domain.disclosures import DisclosureAgreed, DisclosureMade
from domain.disputes import DisputeRaised
from domain.facts import Event
from domain.relation.intentions import IntentionDisclosed
from domain.views.direction import Cause, CauseOfDirection, Direction, Effect, direction_view
from tests.domain.relation.moments import agreed, moment, told
from tests.domain.relation.test_trust_view import a_promise

BEFORE, NOW, AS_OF = date(2025, 2, 1), date(2026, 2, 1), date(2026, 6, 1)


def found(*events: Event, cause: Cause) -> CauseOfDirection:
    return next(one for one in direction_view(moment(*events, as_of=AS_OF)).causes if one.cause is cause)


def went(*events: Event) -> Direction | None:
    return direction_view(moment(*events, as_of=AS_OF)).direction


def a_dispute(day: date, number: int = 1) -> Event:
    return told(DisputeRaised, day=day, dispute=number, title="Telt de gymzaal mee?", note=None)


def an_intention(day: date) -> Event:
    return told(IntentionDisclosed, day=day, intention="Elektrisch rijden", note=None)


def a_disclosure(number: int, due: date, *, made: bool) -> tuple[Event, ...]:
    terms = {"disclosure": number, "owed_by": "S", "topic": "earning_model", "title": None, "due": due}
    owed = agreed(DisclosureAgreed, **terms)
    return (owed, told(DisclosureMade, "S", due, disclosure=number, where=None)) if made else (owed,)


def test_a_record_in_which_nothing_happened_has_no_direction() -> None:
    view = direction_view(moment(as_of=AS_OF))

    assert (view.direction, view.rose, view.fell) == (None, 0, 0)
    assert {one.effect for one in view.causes} == {None}


def test_one_point_is_no_direction() -> None:
    assert went(*a_promise(1, "S", due=NOW)) is None
    assert went(*a_promise(1, "S", due=BEFORE)) is None


def test_better_kept_promises_are_an_upward_spiral_with_the_events_of_both_years() -> None:
    events = (*a_promise(1, "S", due=BEFORE, kept=False), *a_promise(2, "S", due=NOW))

    cause = found(*events, cause=Cause.PROMISES)

    assert went(*events) is Direction.UPWARD
    assert (cause.before, cause.now, cause.effect) == (Decimal(0), Decimal(1), Effect.RISES)
    assert (cause.events_before, cause.events) == ((2,), (4, 6))


def test_disclosures_that_stay_away_pull_down() -> None:
    events = (*a_disclosure(1, BEFORE, made=True), *a_disclosure(2, NOW, made=False))

    assert found(*events, cause=Cause.DISCLOSURES).effect is Effect.FALLS
    assert went(*events) is Direction.DOWNWARD


def test_fewer_disputes_are_a_rise_and_more_are_a_fall() -> None:
    assert found(a_dispute(BEFORE), cause=Cause.DISPUTES).effect is Effect.RISES
    assert found(a_dispute(NOW), cause=Cause.DISPUTES).effect is Effect.FALLS
    assert found(a_dispute(BEFORE), a_dispute(NOW, 2), cause=Cause.DISPUTES).effect is Effect.STAYS


def test_deciding_alone_more_often_is_a_fall() -> None:
    alone = told(UnilateralDecisionReported, day=NOW, decided_by="S", matter="Zomersluiting", note=None)

    assert found(alone, cause=Cause.DECIDED_ALONE).effect is Effect.FALLS


def test_intentions_can_only_raise() -> None:
    assert found(an_intention(NOW), cause=Cause.INTENTIONS).effect is Effect.RISES
    assert found(an_intention(BEFORE), cause=Cause.INTENTIONS).effect is Effect.STAYS


def test_what_is_counted_needs_a_record_of_two_years() -> None:
    early = moment(a_dispute(BEFORE), as_of=date(2025, 6, 1))

    assert direction_view(early).direction is None


@pytest.mark.parametrize(
    ("events", "direction"),
    [
        ((a_dispute(BEFORE), a_dispute(NOW, 2)), Direction.STEADY),
        ((a_dispute(NOW), an_intention(NOW)), Direction.MIXED),
    ],
)
def test_as_much_up_as_down_is_mixed_and_no_change_is_steady(events: tuple[Event, ...], direction: Direction) -> None:
    assert went(*events) is direction


def test_the_direction_of_an_earlier_day_does_not_know_what_came_later() -> None:
    events = (*a_promise(1, "S", due=BEFORE, kept=False), *a_promise(2, "S", due=NOW))

    assert direction_view(moment(*events, as_of=date(2025, 12, 31))).direction is None
