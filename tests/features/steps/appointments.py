"""Phrases about what one person of a party asked about its people, and a second confirms."""

from domain.appointments import DeclineAppointment
from domain.representation import ConfirmAppointment
from tests.features.phrases import act, check
from tests.features.world import World, party_id


def waiting(world: World, party: str, *, reader: str | None = None) -> list[tuple[int, str]]:
    """Number and name what waits for a second person of a party."""
    found = world.ask("representatives", reader=reader)["appointments"]
    return [(one["appointment"], one["name"]) for one in found if one["party"] == party_id(party)]


@act(
    '"{person}" of {party} (confirmed|confirms) it',
    '"{person}" van {party} dit (bevestigde|bevestigt)',
    asks=ConfirmAppointment,
)
def _(world: World, person: str, party: str) -> None:
    (number, _), *_ = waiting(world, party)
    world.give(world.known(party, person), ConfirmAppointment, appointment=number)


@act(
    '"{person}" of {party} (declined|declines) it: "{reason}"',
    '"{person}" van {party} dit (afwees|afwijst): "{reason}"',
    asks=DeclineAppointment,
)
def _(world: World, person: str, party: str, reason: str) -> None:
    (number, _), *_ = waiting(world, party)
    world.give(world.known(party, person), DeclineAppointment, appointment=number, reason=reason)


@check('{reader:party} sees that "{person}" waits for a second person of {party}')
def _(world: World, reader: str, person: str, party: str) -> None:
    assert person in [name for _, name in waiting(world, party, reader=reader)]


@check("nothing waits for a second person of {party}")
def _(world: World, party: str) -> None:
    assert waiting(world, party) == []
