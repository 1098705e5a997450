"""A promise says what it takes once the parties agreed so, and stays below what its maker can give."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from domain.contributions import ContributionKind, DeclareCeiling, RecordContribution, RecordHours
from domain.corrections import NoFactThere, StrikeFact
from domain.effort import (
    DeclareLastDay,
    DeclareMonthlyCeiling,
    EffortMissing,
    EffortRequired,
    EffortStated,
    LastDayDeclared,
    MonthlyCeilingDeclared,
    RequireEffort,
    WorkAfterPromise,
    last_day_of,
)
from domain.facts import Correction
from domain.lifecycle import decide
from domain.promises import (
    AcceptPromise,
    HoursBeyondCeiling,
    MakePromise,
    MoneyBeyondCeiling,
    PromiseAfterLastDay,
    PromiseMade,
    ReleasePromise,
)
from domain.promises.room import hours_committed, money_committed
from domain.state import Partnership
from tests.domain.builders import (
    CONTRACTOR,
    TODAY,
    a_signed_contract,
    after,
    agreed,
    as_client,
    as_contractor,
    outcome,
    terms,
)

DUE = date(2024, 7, 1)
EARLIER = date(2024, 5, 1)


def a_promise(**other: Any) -> MakePromise:
    return MakePromise(**{"effective_on": TODAY, "title": "Planning per school", "due": DUE, **other})


def of_hours(hours: int, **other: Any) -> MakePromise:
    return a_promise(hours=Decimal(hours), **other)


def a_ceiling(hours: int | None = 200, money: int | None = None, on: date = TODAY) -> DeclareCeiling:
    most = None if hours is None else Decimal(hours)
    return DeclareCeiling(effective_on=on, hours=most, money=money)


def limited(*commands: Any) -> Partnership:
    partnership = after(a_signed_contract(), a_ceiling(), as_contractor())
    for command in commands:
        partnership = after(partnership, command, as_contractor())
    return partnership


def put_in(hours: int) -> RecordHours:
    return RecordHours(effective_on=TODAY, hours=Decimal(hours), what="Samen plannen")


def strike(version: int) -> StrikeFact:
    return StrikeFact(effective_on=TODAY, version=version, reason="Vergissing.")


def bound() -> Partnership:
    return agreed(a_signed_contract(), RequireEffort())


def test_the_parties_agree_that_a_promise_states_its_effort() -> None:
    (event,) = terms(outcome(a_signed_contract(), RequireEffort()))

    assert isinstance(event, EffortRequired)
    assert event.required


def test_a_promise_without_effort_is_refused_once_the_parties_agreed_that_it_states_one() -> None:
    assert decide(a_signed_contract(), a_promise(), as_contractor())

    with pytest.raises(EffortMissing):
        decide(bound(), a_promise(), as_contractor())


def test_a_promise_needs_no_effort_any_more_once_that_was_lifted() -> None:
    lifted = agreed(bound(), RequireEffort(required=False))

    assert decide(lifted, a_promise(), as_contractor())


def test_a_promise_that_names_a_team_says_what_it_takes() -> None:
    with pytest.raises(EffortMissing):
        decide(a_signed_contract(), a_promise(team="planning"), as_contractor())


def test_a_promise_is_made_together_with_what_it_takes() -> None:
    made, stated = decide(bound(), of_hours(60, team="planning"), as_contractor())

    assert isinstance(made, PromiseMade)
    assert isinstance(stated, EffortStated)
    assert (stated.promise, stated.hours, stated.money, stated.first_day) == (made.promise, Decimal(60), 0, TODAY)


def test_the_work_on_a_promise_does_not_begin_after_it_is_due() -> None:
    with pytest.raises(WorkAfterPromise):
        decide(bound(), of_hours(60, first_day=date(2024, 7, 2)), as_contractor())


def test_no_more_hours_are_promised_than_the_ceiling_leaves() -> None:
    partnership = limited(put_in(100), of_hours(60))

    with pytest.raises(HoursBeyondCeiling) as refused:
        decide(partnership, of_hours(41), as_contractor())

    assert (refused.value.left, refused.value.ceiling) == (Decimal(40), Decimal(200))
    assert decide(partnership, of_hours(40), as_contractor())


def test_no_more_money_is_promised_than_the_ceiling_leaves() -> None:
    spent = RecordContribution(effective_on=TODAY, kind=ContributionKind.COST, amount=300_000, what="Proef")
    partnership = limited(a_ceiling(None, 1_000_000), spent)

    with pytest.raises(MoneyBeyondCeiling) as refused:
        decide(partnership, a_promise(money=700_001), as_contractor())

    assert refused.value.left == 700_000
    assert money_committed(after(partnership, a_promise(money=700_000), as_contractor()), CONTRACTOR) == 1_000_000


def test_once_the_ceiling_is_raised_the_promise_is_made() -> None:
    full = limited(put_in(190))

    with pytest.raises(HoursBeyondCeiling):
        decide(full, of_hours(60), as_contractor())
    assert decide(after(full, a_ceiling(250), as_contractor()), of_hours(60), as_contractor())


def test_a_ceiling_that_was_declared_for_an_earlier_day_does_not_replace_a_later_one() -> None:
    partnership = limited(a_ceiling(50, on=EARLIER))

    assert decide(partnership, of_hours(100), as_contractor())


def test_a_ceiling_that_is_struck_holds_no_more() -> None:
    lowered = limited(a_ceiling(10))

    assert decide(after(lowered, strike(lowered.version), as_contractor()), of_hours(100), as_contractor())


def test_the_other_party_has_a_ceiling_of_its_own() -> None:
    assert decide(limited(), of_hours(1000), as_client())


def test_a_promise_that_is_closed_or_replaced_takes_nothing_any_more() -> None:
    promised = limited(of_hours(150))
    released = after(promised, ReleasePromise(effective_on=TODAY, promise=1, reason="Klaar."), as_client())

    assert hours_committed(released, CONTRACTOR) == 0
    assert decide(promised, of_hours(200, replaces=1), as_contractor())


def test_a_promise_that_is_reworded_counts_once() -> None:
    promised = limited(of_hours(150))
    made = promised.promises[1].version
    again = of_hours(180, corrects=Correction(version=made, reason="Meer werk."))

    assert hours_committed(after(promised, again, as_contractor()), CONTRACTOR) == 180


def test_what_a_promise_takes_is_taken_back_with_the_promise() -> None:
    promised = limited(of_hours(150))

    with pytest.raises(NoFactThere):
        decide(promised, strike(promised.version), as_contractor())
    assert hours_committed(after(promised, strike(promised.promises[1].version), as_contractor()), CONTRACTOR) == 0


def test_hours_that_are_struck_count_no_more() -> None:
    spent = limited(put_in(190))

    assert hours_committed(after(spent, strike(spent.version), as_contractor()), CONTRACTOR) == 0


def test_a_party_promises_nothing_for_a_day_after_its_last() -> None:
    declared = limited(DeclareLastDay(effective_on=TODAY, last_day=DUE))

    assert decide(declared, a_promise(), as_contractor())
    with pytest.raises(PromiseAfterLastDay):
        decide(declared, a_promise(due=date(2024, 7, 2)), as_contractor())


def test_a_deadline_is_moved_lifted_and_taken_back() -> None:
    declared = limited(DeclareLastDay(effective_on=TODAY, last_day=DUE))
    lifted = after(declared, DeclareLastDay(effective_on=TODAY), as_contractor())

    (event,) = decide(declared, DeclareLastDay(effective_on=TODAY), as_contractor())

    assert isinstance(event, LastDayDeclared)
    assert [last_day_of(one, CONTRACTOR) for one in (declared, lifted)] == [DUE, None]
    assert last_day_of(after(lifted, strike(lifted.version), as_contractor()), CONTRACTOR) == DUE


def test_a_party_declares_what_it_or_a_team_can_do_in_a_month() -> None:
    (event,) = decide(limited(), DeclareMonthlyCeiling(effective_on=TODAY, hours=Decimal(40)), as_contractor())

    assert isinstance(event, MonthlyCeilingDeclared)
    assert (event.by, event.hours, event.team) == (CONTRACTOR, Decimal(40), None)


def test_a_promise_with_its_effort_is_accepted_as_any_other() -> None:
    assert decide(limited(of_hours(60)), AcceptPromise(effective_on=TODAY, promise=1), as_client())
