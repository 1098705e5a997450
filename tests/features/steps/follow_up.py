"""Phrases about the joint follow-up of early warnings."""

from domain.follow_up.acts import (
    AgreeWarningMeeting,
    CloseWarning,
    CompleteWarningAction,
    HoldWarningMeeting,
    MarkWarningHelpful,
    PlanWarningAction,
)
from tests.features.phrases import act, term
from tests.features.reading import short_name
from tests.features.world import World, party_id


@term(
    AgreeWarningMeeting,
    "to meet within {number} days after a warning",
    "binnen {number} dagen na een waarschuwing te praten",
)
def _(world: World, number: str) -> AgreeWarningMeeting:
    return AgreeWarningMeeting(within_days=int(number))


@act(
    '{party} (recorded|records) the meeting about "{title}"',
    '{party} het gesprek over "{title}" (vastlegde|vastlegt)',
    asks=HoldWarningMeeting,
)
def _(world: World, party: str, title: str) -> None:
    world.give(party, HoldWarningMeeting, issue=short_name(title))


@act(
    '{party} (recorded|records) about "{title}" that {owner:party} does "{action}" by {day}',
    '{party} bij "{title}" (vastlegde|vastlegt): {owner:party} doet "{action}", uiterlijk {day}',
    asks=PlanWarningAction,
)
def _(world: World, party: str, title: str, owner: str, action: str, day: str) -> None:
    stated = {"title": action, "owner": party_id(owner), "due": world.read.day(day)}
    world.give(party, PlanWarningAction, issue=short_name(title), **stated)


@act(
    "{party} (did|does) action {number} about the warning",
    "{party} actie {number} aan de waarschuwing (deed|doet)",
    asks=CompleteWarningAction,
)
def _(world: World, party: str, number: str) -> None:
    world.give(party, CompleteWarningAction, warning_action=int(number))


@act(
    '{party} (called|calls) the warning "{title}" dealt with',
    '{party} de waarschuwing "{title}" afgehandeld (noemde|noemt)',
    asks=CloseWarning,
)
def _(world: World, party: str, title: str) -> None:
    world.give(party, CloseWarning, issue=short_name(title))


@act(
    '{party} (said|says) that the warning "{title}" helped',
    '{party} (zei|zegt) dat de waarschuwing "{title}" hielp',
    asks=MarkWarningHelpful,
)
def _(world: World, party: str, title: str) -> None:
    world.give(party, MarkWarningHelpful, issue=short_name(title))
