"""What a party pledged stands beside what it put in, day by day."""

from datetime import date
from decimal import Decimal
from typing import Any

from domain.contributions import ContributionKind, RecordContribution, RecordHours
from domain.energy import Focus, GiveAttention, PledgeEnergy
from domain.meetings import RecordMeeting, Subject, SubjectHours
from domain.termination import PartnershipEnded
from domain.views.energy import EnergyView, energy_view, so_far
from domain.views.meetings import meetings_view
from tests.domain.builders import CLIENT, CONTRACTOR
from tests.domain.views.moments import Told, record_of, seen, told

NEW_YEAR, APRIL, LAST_DAY = date(2024, 1, 1), date(2024, 4, 9), date(2024, 12, 31)


def pledge(hours: int | None = 366, on: date = NEW_YEAR, **other: Any) -> Told:
    return CONTRACTOR, PledgeEnergy(effective_on=on, hours=hours and Decimal(hours), **other)


def given(hours: int, focus: Focus = Focus.DIRECTED, on: date = NEW_YEAR) -> Told:
    return CONTRACTOR, GiveAttention(effective_on=on, hours=Decimal(hours), what="Plannen", focus=focus)


def shown(*commands: Told, as_of: date = APRIL) -> EnergyView:
    return energy_view(told(*commands, as_of=as_of))


def test_a_party_that_pledged_nothing_is_named_without_a_figure() -> None:
    view = shown(pledge())

    assert [(one.party, one.pledged, one.hours) for one in view.pledges] == [
        (CLIENT, False, None),
        (CONTRACTOR, True, Decimal(366)),
    ]
    assert [one.party for one in view.so_far] == [CONTRACTOR]


def test_a_party_is_behind_when_it_put_in_less_than_it_pledged_up_to_the_day() -> None:
    rows = [shown(pledge(), given(hours)).so_far[0] for hours in (99, 100)]

    assert [(row.pledged_hours, row.given_hours, row.behind) for row in rows] == [(100, 99, True), (100, 100, False)]


def test_hours_however_recorded_and_money_are_put_in() -> None:
    plain = (CONTRACTOR, RecordHours(effective_on=NEW_YEAR, hours=Decimal(5), what="Plannen"))
    cost = (
        CONTRACTOR,
        RecordContribution(effective_on=NEW_YEAR, kind=ContributionKind.COST, amount=70_000, what="Proef"),
    )
    (row,) = shown(pledge(None, money=366_000), plain, given(3), cost).so_far

    assert (row.given_hours, row.pledged_hours) == (Decimal(8), None)
    assert (row.pledged_money, row.given_money, row.behind) == (100_000, 70_000, True)


def test_a_later_pledge_counts_from_its_own_day() -> None:
    (row,) = shown(pledge(366), pledge(732, on=date(2024, 7, 1)), as_of=LAST_DAY).so_far

    assert row.pledged_hours == Decimal(182 + 2 * 184)


def test_a_pledge_stops_at_the_end_of_the_partnership() -> None:
    end = date(2024, 2, 1)
    ended = PartnershipEnded(by=CLIENT, effective_on=end, decided_on=end)

    (row,) = energy_view(seen((*record_of(pledge()), ended), APRIL)).so_far

    assert row.pledged_hours == Decimal(31)


def test_time_is_directed_undirected_or_not_told() -> None:
    plain = (CONTRACTOR, RecordHours(effective_on=NEW_YEAR, hours=Decimal(5), what="Plannen"))
    client, contractor = shown(plain, given(24), given(8, Focus.UNDIRECTED)).time

    assert (contractor.directed, contractor.undirected, contractor.unspecified) == (24, 8, 5)
    assert (client.undirected_share, contractor.undirected_share) == (None, Decimal("0.2500"))


def test_every_record_of_hours_is_named() -> None:
    assert [(one.hours, one.event) for one in shown(given(24), given(8)).hours] == [(24, 3), (8, 4)]


def test_a_whole_year_gives_the_whole_rate_leap_year_or_not() -> None:
    assert so_far(Decimal(100), date(2023, 1, 1), date(2024, 12, 31)) == Decimal(200)


def test_the_time_of_meetings_is_shared_over_their_subjects_year_by_year() -> None:
    liable, goals = (SubjectHours(subject=one, hours=Decimal(3)) for one in (Subject.LIABILITY, Subject.JOINT_GOALS))
    meetings = [
        (CLIENT, RecordMeeting(effective_on=on, title="Overleg", spent=spent))
        for on, spent in ((NEW_YEAR, (liable,)), (APRIL, (liable, goals)), (date(2025, 1, 6), (goals,)))
    ]

    view = meetings_view(told(*meetings, as_of=date(2025, 2, 1)))

    assert [(one.year, one.liability_share, one.joint_goals_share, one.liability_first) for one in view.years] == [
        ("2024", Decimal("0.6667"), Decimal("0.3333"), True),
        ("2025", Decimal(0), Decimal(1), False),
    ]
    assert len(view.meetings) == 3
