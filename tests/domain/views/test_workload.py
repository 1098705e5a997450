"""The workload shows what is promised against what each party can give, before it is too much."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from domain.calendar import Period
from domain.contributions import ContributionKind, DeclareCeiling, RecordContribution, RecordHours
from domain.corrections import StrikeFact
from domain.effort import DeclareLastDay, DeclareMonthlyCeiling
from domain.facts import Correction
from domain.promises import (
    AcceptPromise,
    KeepPromise,
    MakePromise,
    ReleasePromise,
    ReportBrokenPromise,
)
from domain.views.overload import spread
from domain.views.promised import PromiseState
from domain.views.workload import WorkloadView, workload_view
from tests.domain.builders import CLIENT, CONTRACTOR, TODAY
from tests.domain.views.moments import ALL_THREE, Told, told

JULY, LAST_OF_JULY, LAST_OF_AUGUST = date(2024, 7, 1), date(2024, 7, 31), date(2024, 8, 31)


def promise(hours: int | None = 62, **other: Any) -> Told:
    stated = {"effective_on": TODAY, "title": "Planning", "due": LAST_OF_JULY, "first_day": JULY, **other}
    return CONTRACTOR, MakePromise(hours=hours and Decimal(hours), **stated)


def monthly(hours: int, **other: Any) -> Told:
    return CONTRACTOR, DeclareMonthlyCeiling(effective_on=TODAY, hours=Decimal(hours), **other)


def about(kind: type[Any], by: str = CONTRACTOR, on: date = TODAY, **other: Any) -> Told:
    return by, kind(effective_on=on, promise=1, **other)


ACCEPTED = about(AcceptPromise, CLIENT)


def shown(*commands: Told, as_of: date = TODAY, parties: tuple[str, ...] = (CLIENT, CONTRACTOR)) -> WorkloadView:
    return workload_view(told(*commands, as_of=as_of, parties=parties))


def hours_per_month(view: WorkloadView) -> list[tuple[str, str | None, Decimal, bool]]:
    return [(one.month, one.team, one.hours, one.overloaded) for one in view.months]


def test_nothing_promised_is_no_month_of_work() -> None:
    view = shown()

    assert (view.first_overloaded_month, view.months, view.promises) == (None, (), ())


def test_the_hours_of_a_promise_are_spread_evenly_over_its_days() -> None:
    view = shown(promise(62, due=LAST_OF_AUGUST))

    assert hours_per_month(view) == [("2024-07", None, Decimal(31), False), ("2024-08", None, Decimal(31), False)]


def test_the_first_month_above_the_ceiling_is_named() -> None:
    view = shown(monthly(40), promise(31), promise(62, due=LAST_OF_AUGUST))

    assert view.first_overloaded_month == "2024-07"
    assert [one.overloaded for one in view.months] == [True, False]


def test_exactly_the_ceiling_is_not_too_much() -> None:
    assert shown(monthly(31), promise(31)).first_overloaded_month is None


def test_a_team_has_a_ceiling_of_its_own_beside_that_of_its_party() -> None:
    view = shown(monthly(100), monthly(40, team="planning"), promise(50, team="planning"), promise(40))

    assert hours_per_month(view) == [
        ("2024-07", None, Decimal(90), False),
        ("2024-07", "planning", Decimal(50), True),
    ]


def test_months_that_are_over_are_not_shown() -> None:
    view = shown(promise(62, due=LAST_OF_AUGUST), as_of=date(2024, 8, 15))

    assert [one.month for one in view.months] == ["2024-08"]


@pytest.mark.parametrize(
    ("answer", "state"),
    [
        (about(KeepPromise), PromiseState.KEPT),
        (about(ReportBrokenPromise, reason="Te druk."), PromiseState.BROKEN),
        (about(ReleasePromise, CLIENT, reason="Hoeft niet."), PromiseState.RELEASED),
    ],
)
def test_a_closed_promise_takes_no_hours(answer: Told, state: PromiseState) -> None:
    view = shown(promise(), ACCEPTED, answer)

    assert view.months == ()
    assert [one.state for one in view.promises] == [state]


def test_a_promise_waits_is_counted_on_and_becomes_overdue() -> None:
    states = [
        shown(promise()).promises[0].state,
        shown(promise(), ACCEPTED).promises[0].state,
        shown(promise(), ACCEPTED, as_of=date(2024, 8, 1)).promises[0].state,
    ]

    assert states == [PromiseState.PROPOSED, PromiseState.COUNTED_ON, PromiseState.OVERDUE]


def test_a_promise_of_three_waits_for_all_others() -> None:
    view = shown(promise(), ACCEPTED, parties=ALL_THREE)

    assert [one.state for one in view.promises] == [PromiseState.PROPOSED]


def test_a_promise_gives_way_to_its_successor() -> None:
    second = (CLIENT, AcceptPromise(effective_on=TODAY, promise=2))
    view = shown(promise(), ACCEPTED, promise(31, replaces=1), second)

    assert [one.state for one in view.promises] == [PromiseState.REPLACED, PromiseState.COUNTED_ON]


def test_a_reworded_promise_takes_what_it_says_now() -> None:
    without = promise(None, first_day=None, corrects=Correction(version=3, reason="Zonder uren."))
    view = shown(promise(), without)

    assert [one.hours for one in view.promises] == [None]
    assert view.months == ()


def test_hours_and_money_are_shown_against_the_ceiling() -> None:
    ceiling = (CONTRACTOR, DeclareCeiling(effective_on=TODAY, hours=Decimal(200), money=1_000_000))
    hours = (CONTRACTOR, RecordHours(effective_on=TODAY, hours=Decimal(100), what="Plannen"))
    cost = (
        CONTRACTOR,
        RecordContribution(effective_on=TODAY, kind=ContributionKind.COST, amount=400_000, what="Proef"),
    )
    view = shown(ceiling, hours, cost, promise(60, money=500_000))

    of_hours, of_money = view.hours[1], view.money[1]
    assert (of_hours.put_in, of_hours.promised, of_hours.left, of_hours.over) == (100, 60, 40, False)
    assert (of_money.put_in, of_money.promised, of_money.left, of_money.event) == (400_000, 500_000, 100_000, 3)


def test_a_party_above_its_ceiling_is_marked_and_one_without_a_ceiling_has_no_room_to_name() -> None:
    ceiling = (CONTRACTOR, DeclareCeiling(effective_on=TODAY, hours=Decimal(50)))
    hours = (CONTRACTOR, RecordHours(effective_on=TODAY, hours=Decimal(60), what="Plannen"))
    client, contractor = shown(ceiling, hours).hours

    assert (client.left, client.over) == (None, False)
    assert (contractor.left, contractor.over) == (Decimal(-10), True)


def test_the_last_day_of_a_party_is_shown_until_it_is_lifted_or_struck() -> None:
    declared = (CONTRACTOR, DeclareLastDay(effective_on=TODAY, last_day=LAST_OF_AUGUST))
    lifted = (CONTRACTOR, DeclareLastDay(effective_on=TODAY))
    struck = (CONTRACTOR, StrikeFact(effective_on=TODAY, version=4, reason="Toch niet."))

    shown_days = [[one.last_day for one in shown(*told_).last_days] for told_ in ((declared,), (declared, lifted))]

    assert shown_days == [[LAST_OF_AUGUST], []]
    assert [one.last_day for one in shown(declared, lifted, struck).last_days] == [LAST_OF_AUGUST]


def test_hours_spread_over_all_months_add_up_to_the_whole() -> None:
    months = [Period.parse(f"2024-{number:02}") for number in range(1, 13)]
    parts = [spread(Decimal(100), date(2024, 2, 10), date(2024, 11, 3), month) for month in months]

    assert round(sum(parts), 20) == Decimal(100)
    assert parts[0] == parts[11] == 0
