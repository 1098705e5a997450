"""Meetings: how much of the time together goes to liability, and how much to joint goals.

Source: statement S0.9.
"""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Annotated, Final

from domain.facts import WARNS, Frozen, Title
from domain.meetings import MeetingHeld, RecordMeeting, Subject
from domain.quantities import EXACT, Quantity, Share, to_figure
from domain.views.view import EventNumber, Moment, View, Viewing

NOTHING: Final = Decimal(0)


class TalkOfYear(Frozen):
    """How long the parties talked about each subject in a calendar year."""

    year: str
    liability: Quantity
    joint_goals: Quantity
    other: Quantity
    liability_share: Share
    joint_goals_share: Share
    liability_first: Annotated[bool, WARNS]


class TalkAtMeeting(Frozen):
    """How long the parties talked about each subject at one meeting."""

    held_on: date
    title: Title
    liability: Quantity
    joint_goals: Quantity
    other: Quantity
    event: EventNumber


class MeetingsView(View):
    """What the parties talked about, per year and per meeting."""

    years: tuple[TalkOfYear, ...]
    meetings: tuple[TalkAtMeeting, ...]


def meetings_view(moment: Moment) -> MeetingsView:
    """Work out how long the parties talked about what."""
    held = moment.told(MeetingHeld)
    years = sorted({event.effective_on.year for _, event in held})
    return MeetingsView(
        years=tuple(_year(year, [one for _, one in held if one.effective_on.year == year]) for year in years),
        meetings=tuple(
            TalkAtMeeting(held_on=one.effective_on, title=one.title, event=version, **_hours([one]))
            for version, one in held
        ),
    )


def _year(year: int, held: list[MeetingHeld]) -> TalkOfYear:
    hours = _hours(held)
    whole = sum(hours.values(), NOTHING)
    return TalkOfYear(
        year=str(year),
        liability_share=to_figure(EXACT.divide(hours[Subject.LIABILITY], whole)),
        joint_goals_share=to_figure(EXACT.divide(hours[Subject.JOINT_GOALS], whole)),
        liability_first=hours[Subject.LIABILITY] > hours[Subject.JOINT_GOALS],
        **hours,
    )


def _hours(held: list[MeetingHeld]) -> Mapping[str, Decimal]:
    """Add the hours of some meetings by the name of their subject."""
    spent = [one for meeting in held for one in meeting.spent]
    return {subject.value: sum((one.hours for one in spent if one.subject is subject), NOTHING) for subject in Subject}


VIEWING = Viewing("meetings", MeetingsView, frozenset({MeetingHeld}), meetings_view, (RecordMeeting,))
