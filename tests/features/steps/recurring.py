"""Phrases about what returns: a recalibration, and the yearly review of the added value."""

from application.projections.due import DeadlineKind
from domain.added_value import StateAddedValue
from domain.recalibration import AgreeRecalibration, Recalibrate
from tests.features.phrases import act, check, term
from tests.features.world import World, party_id


@term(
    AgreeRecalibration,
    "to recalibrate every {months:number} months",
    "om de {months:number} maanden te herijken",
)
def _(world: World, months: str) -> AgreeRecalibration:
    return AgreeRecalibration(every_months=int(months))


@act(
    '{party} (concluded|concludes) at the recalibration: "{conclusions}"',
    '{party} bij de herijking (concludeerde|concludeert): "{conclusions}"',
    asks=Recalibrate,
)
def _(world: World, party: str, conclusions: str) -> None:
    world.give(party, Recalibrate, conclusions=conclusions)


@act(
    '{party} (stated|states) the added value "{title}"(, worth {amount} a year)?',
    '{party} de meerwaarde "{title}"(, {amount} per jaar waard,)? (benoemde|benoemt)',
    asks=StateAddedValue,
)
def _(world: World, party: str, title: str, amount: str | None) -> None:
    worth = world.read.money(amount) if amount else None
    world.give(party, StateAddedValue, added_value=title, worth=worth)


@check(
    "the recalibration waits for {party} until {day}",
    "wacht de herijking tot en met {day} op {party}",
)
def _(world: World, party: str, day: str) -> None:
    due = [one for one in world.ask("deadlines")["deadlines"] if one["kind"] == DeadlineKind.RECALIBRATION_DUE]
    assert [(one["awaited"], one["due_on"]) for one in due] == [([party_id(party)], world.read.day(day).isoformat())]
