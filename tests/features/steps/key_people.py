"""Phrases about key people: the talent triangle, who leaves, and what is handed over."""

from typing import Any

from application.projections.due import DeadlineKind
from domain.key_people.key_roles import AgreeKeyRoles, ConfirmKeyRole, DeclineKeyRole, GiveKeyRole
from domain.key_people.leaving import DeliverHandover, LeaveKeyRole, NameSuccessor, StayInKeyRole
from domain.memory.key_people import KeyRole
from tests.features.phrases import act, check, one_of, term
from tests.features.world import World, party_id

ROLES = {
    "visionary": KeyRole.VISIONARY,
    "project leader": KeyRole.PROJECT_LEADER,
    "process keeper": KeyRole.PROCESS_KEEPER,
    "visionair": KeyRole.VISIONARY,
    "projectleider": KeyRole.PROJECT_LEADER,
    "procesbewaker": KeyRole.PROCESS_KEEPER,
}
ROLE = one_of("role", ROLES)
WANTED = r"(?P<wanted>an? [\w ,]+|een [\w ,]+)"
REMATCH_DAYS = 90


def number_of(world: World, party: str, person: str) -> int:
    """Number a person of a party in the partnership."""
    found = world.ask("representatives")["representatives"]
    return next(one["person"] for one in found if (one["party"], one["name"]) == (party_id(party), person))


def due(world: World, kind: DeadlineKind) -> list[dict[str, Any]]:
    """Give the deadlines of a kind."""
    return [one for one in world.ask("deadlines")["deadlines"] if one["kind"] == kind]


@term(
    AgreeKeyRoles,
    "the talent triangle, every vacancy within {days:number} days",
    "de driehoek van talenten, elke vacature binnen {days:number} dagen",
)
def _(world: World, days: str) -> AgreeKeyRoles:
    return AgreeKeyRoles(fill_within_days=int(days), rematch_within_days=REMATCH_DAYS)


@act(
    '{party} (gave|gives) "{person}" the key role ' + ROLE,
    '{party} "{person}" de sleutelrol ' + ROLE + " (gaf|geeft)",
    asks=GiveKeyRole,
)
def _(world: World, party: str, person: str, role: str) -> None:
    world.give(party, GiveKeyRole, role=ROLES[role], person=number_of(world, party, person))


@act(
    '"{person}" of {party} confirms the key role ' + ROLE,
    '"{person}" van {party} de sleutelrol ' + ROLE + " bevestigt",
    asks=ConfirmKeyRole,
)
def _(world: World, person: str, party: str, role: str) -> None:
    world.give(world.known(party, person), ConfirmKeyRole, role=ROLES[role])


@act(
    '"{person}" is the ' + ROLE + " of {party}",
    '"{person}" voor {party} de ' + ROLE + " is",
    asks=ConfirmKeyRole,
)
def _(world: World, person: str, party: str, role: str) -> None:
    world.give(party, GiveKeyRole, role=ROLES[role], person=number_of(world, party, person))
    world.give(world.known(party, person), ConfirmKeyRole, role=ROLES[role])


@act('"{person}" of {party} declines the key role ' + ROLE + ': "{reason}"', asks=DeclineKeyRole)
def _(world: World, person: str, party: str, role: str, reason: str) -> None:
    world.give(world.known(party, person), DeclineKeyRole, role=ROLES[role], reason=reason)


@act(
    '{party} (named|names) "{person}" as successor of the ' + ROLE,
    '{party} "{person}" als opvolger van de ' + ROLE + " (aanwees|aanwijst)",
    asks=NameSuccessor,
)
def _(world: World, party: str, person: str, role: str) -> None:
    world.give(party, NameSuccessor, role=ROLES[role], person=number_of(world, party, person))


@act(
    "{party} (recorded|records) that the " + ROLE + " leaves on {day}",
    "{party} het vertrek van de " + ROLE + " op {day} (vastlegde|vastlegt)",
    asks=LeaveKeyRole,
)
def _(world: World, party: str, role: str, day: str) -> None:
    world.give(party, LeaveKeyRole, role=ROLES[role], last_day=world.read.day(day))


@act("{party} (recorded|records) that the " + ROLE + " stays", asks=StayInKeyRole)
def _(world: World, party: str, role: str) -> None:
    world.give(party, StayInKeyRole, role=ROLES[role])


@act(
    "{party} (delivered|delivers) the handover dossier of the " + ROLE + ': "{text}"',
    "{party} het overdrachtsdossier van de " + ROLE + ' (leverde|levert): "{text}"',
    asks=DeliverHandover,
)
def _(world: World, party: str, role: str, text: str) -> None:
    world.give(party, DeliverHandover, role=ROLES[role], text=text)


@check("{party} still needs " + WANTED, "zoekt {party} nog " + WANTED)
def _(world: World, party: str, wanted: str) -> None:
    vacant = {one["subject"] for one in due(world, DeadlineKind.KEY_ROLE_VACANT) if one["awaited"] == [party_id(party)]}
    named = {role for word, role in ROLES.items() if word in wanted}
    assert vacant == {f"{party_id(party)}:{role}" for role in named}


@check("{party} needed a " + ROLE + " before {day}", "had {party} vóór {day} een " + ROLE + " nodig")
def _(world: World, party: str, role: str, day: str) -> None:
    last_days = {one["subject"]: one["due_on"] for one in due(world, DeadlineKind.KEY_ROLE_VACANT)}
    assert (world.today - world.read.written(last_days[f"{party_id(party)}:{ROLES[role]}"])).days > 0
    assert world.read.written(last_days[f"{party_id(party)}:{ROLES[role]}"]) == world.read.day(day)


@check(
    "{first:party} and {second:party} judge before {day} again how they match",
    "beoordelen {first:party} en {second:party} vóór {day} opnieuw of ze passen",
)
def _(world: World, first: str, second: str, day: str) -> None:
    (rematch,) = due(world, DeadlineKind.REMATCH_DUE)
    assert rematch["awaited"] == [party_id(first), party_id(second)]
    assert world.read.written(rematch["due_on"]) == world.read.day(day)


@check("no handover dossier is needed any more", "is er geen overdrachtsdossier meer nodig")
def _(world: World) -> None:
    assert due(world, DeadlineKind.HANDOVER_DUE) == []
