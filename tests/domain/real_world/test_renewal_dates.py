"""End and notice dates under tacit renewal that other tools got wrong.

Sources: glpi-project/glpi issues #2596 (2017), #4571 (2018), #6004 (2019), #14703 and #15893 (2023), #18954 (2025) and
#23084 (2026), pull request #24274; Probesys/bileto #25; LanternOps/breeze #1765; bcgov/entity #33971.
"""

from datetime import date, timedelta

import pytest
from pydantic import ValidationError

from domain.calendar import last_day_of_term
from domain.clocks.reminders import AgreeReminders, ReminderGiven
from domain.clocks.renewals import AgreeTacitRenewal, ContractRenewed, DeclineRenewal, NoticeDayPassed
from domain.counting import last_notice_day
from domain.facts import Event
from domain.forecast import forecast
from domain.lifecycle import decide, replay
from domain.running import ClockKind
from domain.silence import brought_about, running_clocks
from domain.state import Partnership
from tests.domain.builders import a_term, agreed, as_client, as_clock, standing
from tests.domain.real_world.history import History


def renewing(start: date, end: date, *, months: int, notice: int, remind: int | None = None) -> Partnership:
    """A contract that renews by itself."""
    renewal = AgreeTacitRenewal(months=months, notice_months=notice)
    reminders = [AgreeReminders(days=remind, remind_of=(ClockKind.RENEWAL,))] if remind else []
    return History(renewal, *reminders, start=start, end=end).partnership


def lived(partnership: Partnership, *, today: date, until: date) -> tuple[Partnership, list[Event]]:
    happened = [event for one in forecast(partnership, today=today, until=until) for event in one.events]
    return standing(replay(happened, partnership)), happened


def dates(partnership: Partnership) -> tuple[date, date]:
    """The last day of the contract, and the last day on which notice can be given."""
    assert partnership.term is not None
    (clock,) = [one for one in running_clocks(partnership) if one.kind is ClockKind.RENEWAL]
    return partnership.term.end, clock.last_day


def test_after_a_renewal_the_notice_day_counts_back_from_the_new_end() -> None:
    """Issue 23084: end 2025-08-28, twelve months, two months of notice; the tool said 2025-06-28."""
    start = date(2022, 8, 29)

    renewed, _ = lived(renewing(start, date(2025, 8, 28), months=12, notice=2), today=start, until=date(2026, 2, 11))

    assert dates(renewed) == (date(2026, 8, 28), date(2026, 6, 28))


def test_the_first_period_and_the_renewals_have_lengths_of_their_own() -> None:
    """Issue 15893: three years, then a year at a time; the tool doubled the three years."""
    start = date(2020, 8, 1)
    contract = renewing(start, last_day_of_term(start, 36), months=12, notice=3)

    renewed, _ = lived(contract, today=start, until=date(2023, 10, 31))

    assert dates(contract) == (date(2023, 7, 31), date(2023, 4, 30))
    assert dates(renewed) == (date(2024, 7, 31), date(2024, 4, 30))


def test_sixty_months_and_one_renewal_of_twelve_are_seventy_two_months() -> None:
    """Issue 14703: the tool came to 120 months."""
    start = date(2018, 1, 1)
    contract = renewing(start, last_day_of_term(start, 60), months=12, notice=3)

    renewed, _ = lived(contract, today=start, until=date(2022, 10, 1))

    assert dates(renewed)[0] == last_day_of_term(start, 72)


def test_a_reminder_counts_back_from_the_first_possible_notice_and_not_from_the_first_year() -> None:
    """Issue 6004: 36 months from 2018-09-27, three months of notice, 21 days ahead; due 2021-06-06, sent 2019-06-06."""
    contract = renewing(date(2018, 9, 27), date(2021, 9, 27), months=12, notice=3, remind=21)

    told = [
        (one.on, event)
        for one in forecast(contract, today=date(2018, 9, 27), until=date(2021, 6, 30))
        for event in one.events
    ]

    reminded = [on for on, event in told if isinstance(event, ReminderGiven)]
    assert reminded == [date(2021, 6, 6)]
    assert [on for on, event in told if isinstance(event, ContractRenewed)] == [date(2021, 6, 28)]


def test_the_end_of_a_contract_is_never_its_start() -> None:
    """Issue 2596: the mail about the end was sent by the start date."""
    contract = renewing(date(2016, 8, 1), date(2019, 7, 31), months=12, notice=1, remind=30)

    _, happened = lived(contract, today=date(2016, 8, 1), until=date(2019, 5, 30))

    assert happened == []


@pytest.mark.parametrize(
    ("end", "months", "last"),
    [(date(2025, 1, 10), 2, date(2024, 11, 10)), (date(2025, 2, 28), 3, date(2024, 11, 30))],
)
def test_a_notice_day_may_lie_in_the_year_before(end: date, months: int, last: date) -> None:
    """Issue 18954: wrong when the notice fell before the turn of the year."""
    assert last_notice_day(end, months) == last


def test_a_moved_end_gets_a_reminder_of_its_own() -> None:
    """Issues 4571 of GLPI and 33971 of BC registries: after a new date nobody was reminded any more."""
    contract = renewing(date(2022, 1, 1), date(2022, 12, 31), months=12, notice=1, remind=14)
    reminded, _ = lived(contract, today=date(2022, 1, 1), until=date(2022, 11, 20))

    moved = agreed(reminded, a_term(start=date(2022, 1, 1), end=date(2023, 6, 30)), today=date(2022, 11, 25))
    _, happened = lived(moved, today=date(2022, 11, 25), until=date(2023, 5, 30))

    dues = [event.due for event in happened if isinstance(event, ReminderGiven)]
    assert dues == [date(2023, 5, 31)]


def test_a_watch_that_runs_twice_sends_and_renews_once() -> None:
    """LanternOps/breeze #1765 keeps a table of its own against double notices; here the record itself knows."""
    contract = renewing(date(2022, 1, 1), date(2022, 12, 31), months=12, notice=1, remind=14)
    today = date(2022, 11, 20)

    (command,) = brought_about(contract, today=today)
    once = standing(replay(decide(contract, command, as_clock(today)), contract))

    assert list(brought_about(once, today=today)) == []
    assert decide(once, command, as_clock(today)) == ()


def test_a_renewal_of_no_months_is_no_renewal() -> None:
    """GLPI pull request 24274: a tacit renewal of zero months ran for ever."""
    with pytest.raises(ValidationError):
        AgreeTacitRenewal(months=0, notice_months=1)


def test_half_years_from_the_last_of_a_month_do_not_drift() -> None:
    """GLPI pull request 24274 expects 2032-02-29 and 2025-11-30 where short months come in between."""
    start = date(2024, 3, 1)
    contract = renewing(start, date(2024, 8, 31), months=6, notice=1)

    ends = []
    for _ in range(16):
        _, notice = dates(contract)
        contract, _ = lived(contract, today=notice, until=notice + timedelta(days=1))
        ends.append(dates(contract)[0])

    assert ends[:3] == [date(2025, 2, 28), date(2025, 8, 31), date(2026, 2, 28)]
    assert date(2028, 2, 29) in ends
    assert date(2032, 2, 29) in ends


def test_whoever_gives_notice_a_day_late_is_bound_for_another_period() -> None:
    contract = renewing(date(2022, 8, 29), date(2025, 8, 28), months=12, notice=2)
    decline = DeclineRenewal(effective_on=date(2025, 6, 28), reason="We gaan opnieuw aanbesteden.")

    assert decide(contract, decline, as_client(date(2025, 6, 28)))
    with pytest.raises(NoticeDayPassed):
        decide(contract, decline, as_client(date(2025, 6, 29)))
