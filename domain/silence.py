"""Silence: what must be recorded because nobody acted before a deadline passed, or a figure crossed a threshold."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from domain.assessments import CloseRound
from domain.facts import Command
from domain.option_decisions import LapseOption
from domain.renegotiation import Ground, OpenRenegotiation
from domain.state import OptionStatus, Partnership, Status
from domain.table import ExpireProposal


def brought_about(partnership: Partnership, *, today: date) -> Iterator[Command]:
    """Give what silence brought about up to yesterday: proposals expire, options lapse, rounds of assessments close."""
    for number, proposal in partnership.table.items():
        if proposal.expires_on < today:
            yield ExpireProposal(effective_on=today, proposal=number)
    for name, option in partnership.options.items():
        if option.status is OptionStatus.GRANTED and option.notice_deadline < today:
            yield LapseOption(effective_on=today, option=name)
    for name, asked in partnership.rounds.items():
        if not asked.closed and asked.closes_on < today:
            yield CloseRound(effective_on=today, round=name)


def must_talk(partnership: Partnership, driver: str) -> bool:
    """Tell whether a threshold that is crossed opens a renegotiation that is not open yet."""
    talking = any(talk.driver == driver for talk in partnership.talks.values())
    return partnership.status is not Status.ENDED and not talking


def triggered(driver: str, title: str, period: str, shock: Decimal, *, today: date) -> OpenRenegotiation:
    """Give the renegotiation that a crossed threshold opens."""
    return OpenRenegotiation(
        effective_on=today, subject=title, ground=Ground.TRIGGER, driver=driver, period=period, shock=shock
    )
