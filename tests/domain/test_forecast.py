"""What the forecast tells is what happens when nobody acts, day after day."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule

from domain.clocks.reminders import ReminderGiven
from domain.facts import Event
from domain.forecast import forecast
from domain.lifecycle import decide, replay
from domain.option_decisions import OptionLapsed
from domain.promises import AcceptPromise, MakePromise
from domain.running import ClockKind
from domain.silence import brought_about, first_run_out
from domain.state import Partnership
from domain.table import ProposalExpired
from tests.domain.builders import (
    DUE,
    TODAY,
    a_signed_contract,
    after,
    agreed,
    an_option,
    as_client,
    as_clock,
    as_contractor,
    laid,
    standing,
)
from tests.domain.clocks.strategies import CHANGES_OF_CLOCKS, COMMANDS_OF_CLOCKS
from tests.domain.situations import Situation
from tests.domain.test_any_history import AnyHistory

EXPIRES = DUE + timedelta(days=30)
WINDOW_CLOSES = date(2027, 9, 30)
DAY = timedelta(days=1)
LONG_AFTER = date(2029, 1, 1)


def lived(partnership: Partnership, *, today: date, until: date) -> Iterator[tuple[date, Event]]:
    """What a clock that is looked at every day records."""
    while today <= until:
        while command := next(brought_about(partnership, today=today), None):
            events = decide(partnership, command, as_clock(today))
            assert events
            yield from ((today, event) for event in events)
            partnership = standing(replay(events, partnership))
        today += DAY


def told(partnership: Partnership, *, today: date, until: date) -> list[tuple[date, Event]]:
    """The events of the forecast with their days."""
    happenings = forecast(partnership, today=today, until=until)
    return [(one.on, event) for one in happenings for event in one.events]


def lasting(told: Iterable[tuple[date, Event]]) -> list[Event]:
    """The events but for reminders, which are of no use once their day has passed."""
    return [event for _, event in told if not isinstance(event, ReminderGiven)]


def waiting() -> Partnership:
    return laid(agreed(a_signed_contract(), an_option()))


def test_what_lapses_is_told_with_its_day_and_its_event_in_the_order_in_which_it_happens() -> None:
    happenings = list(forecast(waiting(), today=TODAY, until=date(2028, 1, 1)))

    events = [(one.on, type(event)) for one in happenings for event in one.events]
    assert events == [(EXPIRES + DAY, ProposalExpired), (WINDOW_CLOSES + DAY, OptionLapsed)]


def test_what_silence_does_not_change_is_told_on_the_day_after_it_was_due() -> None:
    promised = after(a_signed_contract(), MakePromise(effective_on=TODAY, title="Rooster", due=DUE), as_client())
    promised = after(promised, AcceptPromise(effective_on=TODAY, promise=1), as_contractor())

    (late,) = forecast(promised, today=TODAY, until=DUE + DAY)

    assert (late.on, late.clock.kind, late.clock.awaited, late.events) == (DUE + DAY, ClockKind.PROMISE, ("C",), ())
    assert list(forecast(promised, today=TODAY, until=DUE)) == []
    assert list(forecast(promised, today=DUE + DAY, until=date(2027, 1, 1))) == []


def test_beyond_its_horizon_the_forecast_says_nothing() -> None:
    assert told(waiting(), today=TODAY, until=EXPIRES) == []


def test_what_ran_out_while_nobody_looked_happens_today_dated_on_the_day_after_its_last() -> None:
    late = EXPIRES + timedelta(days=100)

    ((on, event),) = told(waiting(), today=late, until=late)

    assert (on, event.effective_on) == (late, EXPIRES + DAY)


def test_a_clock_that_is_looked_at_late_brings_about_what_a_punctual_one_did() -> None:
    late = WINDOW_CLOSES + timedelta(days=100)

    punctual = [event for _, event in told(waiting(), today=TODAY, until=late)]

    assert [event for _, event in told(waiting(), today=late, until=late)] == punctual


class AnyForecast(AnyHistory):
    """Any history, in which at times nobody acts for long."""

    @rule(data=st.data(), kind=st.sampled_from(list(CHANGES_OF_CLOCKS)))
    def all_agree_on_a_clock(self, data: st.DataObject, kind: Any) -> None:
        self.all_assent_to(data.draw(CHANGES_OF_CLOCKS[kind](Situation(self.partnership, self.today))))

    @precondition(lambda self: self.partnership.clocks.notices.clauses)
    @rule(data=st.data(), kind=st.sampled_from(list(COMMANDS_OF_CLOCKS)))
    def somebody_acts_under_a_clock(self, data: st.DataObject, kind: Any) -> None:
        situation = Situation(self.partnership, self.today)
        party = data.draw(situation.party())
        self.give(data.draw(COMMANDS_OF_CLOCKS[kind](situation)), party)

    @precondition(lambda self: self.today < LONG_AFTER)
    @rule(days=st.sampled_from((1, 40, 300)))
    def nobody_acts(self, days: int) -> None:
        partnership, until = self.partnership, self.today + timedelta(days=days)
        expected = told(partnership, today=self.today, until=until)

        happened = list(lived(partnership, today=self.today, until=until))

        assert happened == expected
        late = told(partnership, today=until, until=until)
        assert lasting(late) == lasting(happened)
        self.record(partnership, tuple(event for _, event in happened))
        self.today = until
        assert first_run_out(self.partnership, today=self.today) is None


TestAnyForecast = AnyForecast.TestCase
TestAnyForecast.settings = settings(
    max_examples=30, stateful_step_count=25, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
