"""Phrases about what promises take, and how far a party and its teams can go."""

from domain.effort import DeclareLastDay, DeclareMonthlyCeiling, RequireEffort
from domain.promises import MakePromise
from tests.features.phrases import act, term
from tests.features.reading import short_name
from tests.features.world import World


@term(RequireEffort, "that promises state what they take", "dat een toezegging haar inzet noemt")
def _(_world: World) -> RequireEffort:
    return RequireEffort()


@act(
    '{party} (promised|promises) "{title}" by {day}, for {hours:number} hours( from {first:day})?( by "{team}")?',
    '{party} "{title}" voor {day} (toezegde|toezegt), voor {hours:number} uur( vanaf {first:day})?( met "{team}")?',
    asks=MakePromise,
)
def _(world: World, party: str, title: str, day: str, hours: str, first: str | None, team: str | None) -> None:
    begins = {"first_day": world.read.day(first)} if first else {}
    done_by = {"team": short_name(team)} if team else {}
    stated = {"title": title, "due": world.read.day(day), "hours": world.read.number(hours), **begins, **done_by}
    world.promises += world.give(party, MakePromise, **stated)


@act(
    '{party} (declared|declares) a ceiling of {hours:number} hours a month( for "{team}")?',
    '{party} een plafond van {hours:number} uur per maand( voor "{team}")? (opgaf|opgeeft)',
    asks=DeclareMonthlyCeiling,
)
def _(world: World, party: str, hours: str, team: str | None) -> None:
    of_team = {"team": short_name(team)} if team else {}
    world.give(party, DeclareMonthlyCeiling, hours=world.read.number(hours), **of_team)


@act(
    "{party} (declared|declares) {day} as its last day",
    "{party} {day} als laatste dag (opgaf|opgeeft)",
    asks=DeclareLastDay,
)
def _(world: World, party: str, day: str) -> None:
    world.give(party, DeclareLastDay, last_day=world.read.day(day))
