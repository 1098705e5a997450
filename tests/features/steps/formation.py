"""Phrases about opening and starting a partnership, and about who may act for a party."""

from domain.formation import ActivatePartnership, OpenPartnership
from domain.people import Role
from domain.representation import JoinPartnership, NameRepresentative, RemoveRepresentative
from domain.state import Status
from tests.features.phrases import act, check, one_of
from tests.features.setting import a_coalition, an_opened_record
from tests.features.world import World, party_id

STATUSES = {
    "being formed": Status.FORMING,
    "active": Status.ACTIVE,
    "ended": Status.ENDED,
    "in oprichting": Status.FORMING,
    "actief": Status.ACTIVE,
    "beëindigd": Status.ENDED,
}
ROLES = {
    "key figure": Role.KEY_FIGURE,
    "contract manager": Role.MANAGER,
    "sleutelfunctionaris": Role.KEY_FIGURE,
    "contractmanager": Role.MANAGER,
}


@act(
    "client {client:party} (opened|opens) a record with contractor {contractor:party}",
    "opdrachtgever {client:party} een dossier (opende|opent) met opdrachtnemer {contractor:party}",
    asks=OpenPartnership,
)
def _(world: World, client: str, contractor: str) -> None:
    an_opened_record(world, client, contractor)


@act(
    "{first:party}, {second:party} and {third:party} (opened|open) a coalition until {end:day}",
    "{first:party}, {second:party} en {third:party} een coalitie (openden|openen) tot en met {end:day}",
    asks=OpenPartnership,
)
def _(world: World, first: str, second: str, third: str, end: str) -> None:
    a_coalition(world, world.read.day(end), first, second, third)


@act('"{person}" (joined|joins) for {party}', '"{person}" namens {party} (toetrad|toetreedt)', asks=JoinPartnership)
def _(world: World, person: str, party: str) -> None:
    newcomer = world.known(party, person)
    if world.give(newcomer, JoinPartnership, your_name=person):
        world.people[party] = newcomer


@act(
    '{party} (named|names) "{person}" as ' + one_of("role", ROLES),
    '{party} "{person}" als ' + one_of("role", ROLES) + " (aanwees|aanwijst)",
    asks=NameRepresentative,
)
def _(world: World, party: str, person: str, role: str) -> None:
    account = world.known(party, person).account
    world.give(party, NameRepresentative, account=account, name=person, role=ROLES[role])


@act('{party} (removed|removes) "{person}"', '{party} "{person}" (afmeldde|afmeldt)', asks=RemoveRepresentative)
def _(world: World, party: str, person: str) -> None:
    world.give(party, RemoveRepresentative, account=world.known(party, person).account)


@act("{party} (started|starts) the partnership", "{party} het partnerschap (startte|start)", asks=ActivatePartnership)
def _(world: World, party: str) -> None:
    world.give(party, ActivatePartnership)


@check("the partnership is " + one_of("status", STATUSES), "is het partnerschap " + one_of("status", STATUSES))
def _(world: World, status: str) -> None:
    assert world.ask("overview")["status"] == STATUSES[status]


@check("the contract is worth {amount} in {year}", "is het contract in {year} {amount} waard")
def _(world: World, amount: str, year: str) -> None:
    assert world.ask("overview")["value"]["years"][year] == world.read.money(amount)


@check(
    "{party} is (bound|represented) by {names:names}", "wordt {party} (gebonden|vertegenwoordigd) door {names:names}"
)
def _(world: World, party: str, names: str) -> None:
    found = world.ask("representatives")["representatives"]
    assert world.wording.formats.several([one["name"] for one in found if one["party"] == party_id(party)]) == names
