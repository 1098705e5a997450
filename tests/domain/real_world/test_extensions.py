"""Extensions that were foreseen, agreed and used are three things, and an extension is no renegotiation.

Sources: open-contracting/standard #179, #200, #274, #374, #375 and #691.
"""

from datetime import date

import pytest

from domain.contract import TermAgreed
from domain.option_decisions import (
    DeclineOption,
    ExerciseJointly,
    ExerciseOption,
    LapseOption,
    OptionExercised,
    OptionExercisedJointly,
)
from domain.options import OptionIsDecided
from domain.renegotiation import ConcludeRenegotiation, OpenRenegotiation, RenegotiationConcluded
from domain.running import ClockKind
from domain.silence import running_clocks
from domain.state import OptionStatus
from tests.domain.builders import CLIENT, a_term, an_option, as_client, as_clock
from tests.domain.real_world.history import History

IN_WINDOW, WINDOW_CLOSED = date(2027, 5, 10), date(2027, 10, 1)
FIRST = an_option("year-5", 2028, holder=CLIENT)
SECOND = an_option("year-6", 2029, holder=CLIENT)
EXERCISE = ExerciseOption(effective_on=IN_WINDOW, option="year-5", reason="De KPI's zijn gehaald.")


def statuses(history: History) -> list[OptionStatus]:
    return [option.status for option in history.partnership.options.values()]


def end(history: History) -> date:
    assert history.partnership.term is not None
    return history.partnership.term.end


def test_what_was_foreseen_stays_apart_from_what_was_used() -> None:
    history = History(FIRST, SECOND)
    assert (statuses(history), end(history)) == ([OptionStatus.GRANTED, OptionStatus.GRANTED], date(2027, 12, 31))

    history.give(EXERCISE, as_client(IN_WINDOW))

    assert statuses(history) == [OptionStatus.EXERCISED, OptionStatus.GRANTED]
    assert end(history) == date(2028, 12, 31)


def test_the_last_day_that_was_foreseen_is_known_before_anything_is_used() -> None:
    """Issue 200 asks for the maximum extent: the end of the last option, whatever is used of it."""
    options = History(FIRST, SECOND).partnership.options.values()

    assert max(option.end for option in options) == date(2029, 12, 31)


@pytest.mark.parametrize(
    ("let_go", "status"),
    [
        (DeclineOption(effective_on=IN_WINDOW, option="year-5", reason="Niet nodig."), OptionStatus.DECLINED),
        (LapseOption(effective_on=WINDOW_CLOSED, option="year-5"), OptionStatus.LAPSED),
    ],
)
def test_an_option_that_was_let_go_or_forgotten_was_foreseen_and_not_used(
    let_go: DeclineOption | LapseOption, status: OptionStatus
) -> None:
    history = History(FIRST)
    history.give(let_go, as_clock(WINDOW_CLOSED) if status is OptionStatus.LAPSED else as_client(IN_WINDOW))

    assert (statuses(history), end(history)) == ([status], date(2027, 12, 31))
    with pytest.raises(OptionIsDecided):
        history.give(EXERCISE, as_client(IN_WINDOW))


def test_a_longer_term_that_is_newly_agreed_is_no_option_that_is_used() -> None:
    """Issues 374 and 691: an extension beyond what was foreseen is another kind of event."""
    history = History(FIRST)

    (longer,) = history.agree(a_term(end=date(2028, 12, 31)), today=IN_WINDOW)

    assert isinstance(longer, TermAgreed)
    assert statuses(history) == [OptionStatus.GRANTED]
    assert not [one for one in history.events if isinstance(one, OptionExercised | OptionExercisedJointly)]


def test_a_renegotiation_is_no_extension() -> None:
    history = History(FIRST)
    history.give(OpenRenegotiation(effective_on=IN_WINDOW, subject="Prijzen"), as_client(IN_WINDOW))

    (concluded,) = history.agree(ConcludeRenegotiation(renegotiation=1, outcome="Prijzen blijven"), today=IN_WINDOW)

    assert isinstance(concluded, RenegotiationConcluded)
    assert (statuses(history), end(history)) == ([OptionStatus.GRANTED], date(2027, 12, 31))


def test_an_extension_that_both_agree_names_the_option_it_uses() -> None:
    history = History(an_option("year-5", 2028))

    used = history.agree(ExerciseJointly(option="year-5", reason="Samen verder"), today=IN_WINDOW)

    assert isinstance(used[0], OptionExercisedJointly)
    assert (used[0].option, used[0].new_end) == ("year-5", date(2028, 12, 31))


def test_the_day_to_look_again_is_known_for_each_foreseen_extension() -> None:
    """Issue 179 misses the review date: the last day of each window is a clock that runs."""
    clocks = running_clocks(History(FIRST, SECOND).partnership)

    windows = [(one.subject, one.last_day) for one in clocks if one.kind is ClockKind.OPTION]
    assert windows == [("year-5", date(2027, 9, 30)), ("year-6", date(2028, 9, 30))]
