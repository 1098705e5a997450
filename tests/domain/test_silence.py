"""What nobody did in time is brought about by the calendar, once."""

from datetime import date, timedelta
from decimal import Decimal

from domain.assessments import CloseRound, OpenRound
from domain.facts import CLOCK_PARTY
from domain.lifecycle import decide
from domain.option_decisions import LapseOption
from domain.renegotiation import RenegotiationOpened
from domain.risk import ReviseClause
from domain.silence import brought_about, must_talk, triggered
from domain.state import Partnership
from domain.table import ExpireProposal
from tests.domain.builders import (
    DUE,
    TODAY,
    a_clause,
    a_signed_contract,
    after,
    agreed,
    an_ended_contract,
    an_option,
    as_client,
    as_clock,
    laid,
)

EXPIRES = DUE + timedelta(days=30)
WINDOW_CLOSES = date(2027, 9, 30)
CROSSED = triggered("labour", "Lonen", "2024-05", Decimal("0.09"), today=TODAY)


def waiting() -> Partnership:
    return laid(agreed(a_signed_contract(), an_option()))


def with_a_threshold() -> Partnership:
    clause = a_clause(reneg_threshold=Decimal("0.08"))
    return agreed(a_signed_contract(), ReviseClause(driver="labour", clause=clause))


def test_nothing_is_brought_about_on_the_last_day_of_a_deadline() -> None:
    assert list(brought_about(waiting(), today=EXPIRES)) == []


def test_an_unanswered_proposal_expires_on_the_day_after() -> None:
    (command,) = brought_about(waiting(), today=EXPIRES + timedelta(days=1))

    assert isinstance(command, ExpireProposal)


def test_every_passed_deadline_has_its_own_consequence() -> None:
    commands = brought_about(waiting(), today=WINDOW_CLOSES + timedelta(days=1))

    assert [type(command) for command in commands] == [ExpireProposal, LapseOption]


def test_an_option_does_not_lapse_while_its_window_is_open() -> None:
    commands = brought_about(waiting(), today=WINDOW_CLOSES)

    assert [type(command) for command in commands] == [ExpireProposal]


def test_a_round_that_was_not_closed_on_its_day_closes_on_the_day_after() -> None:
    asked = OpenRound(effective_on=TODAY, round="spring", title="Voorjaar", closes_on=DUE)
    asking = after(a_signed_contract(), asked, as_client())

    (command,) = brought_about(asking, today=DUE + timedelta(days=1))

    assert isinstance(command, CloseRound)
    assert list(brought_about(asking, today=DUE)) == []
    assert list(brought_about(after(asking, command, as_clock(DUE + timedelta(days=1))), today=EXPIRES)) == []


def test_what_was_brought_about_is_not_brought_about_again() -> None:
    partnership, day_after = waiting(), WINDOW_CLOSES + timedelta(days=1)

    for command in brought_about(partnership, today=day_after):
        partnership = after(partnership, command, as_clock(day_after))

    assert list(brought_about(partnership, today=day_after)) == []


def test_a_crossed_threshold_opens_a_talk_of_which_the_clock_is_the_author() -> None:
    partnership = with_a_threshold()
    (event,) = decide(partnership, CROSSED, as_clock(TODAY))

    assert isinstance(event, RenegotiationOpened)
    assert event.by == CLOCK_PARTY


def test_the_parties_must_talk_until_they_do() -> None:
    partnership = with_a_threshold()
    talking = after(partnership, CROSSED, as_clock(TODAY))

    assert must_talk(partnership, "labour")
    assert not must_talk(talking, "labour")


def test_after_the_end_nobody_has_to_talk() -> None:
    assert not must_talk(an_ended_contract(), "labour")
