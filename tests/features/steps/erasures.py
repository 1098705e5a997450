"""Phrases about erasing a person of a party."""

from domain.erasures import AskErasure, ConfirmErasure, RecordErasure, WithdrawErasure
from tests.features.phrases import act
from tests.features.world import World, party_id


def waiting(world: World, party: str) -> int:
    """Number the person of a party who is to be erased."""
    found = world.ask("representatives")["erasures"]
    return next(one["person"] for one in found if one["party"] == party_id(party))


@act('{party} (asked|asks) to erase "{person}"', '{party} (vroeg|vraagt) om "{person}" te wissen', asks=AskErasure)
def _(world: World, party: str, person: str) -> None:
    found = world.ask("representatives")["representatives"]
    world.give(party, AskErasure, person=next(one["person"] for one in found if one["name"] == person))


@act('"{person}" of {party} (confirmed|confirms) the erasure', asks=ConfirmErasure)
def _(world: World, person: str, party: str) -> None:
    world.give(world.known(party, person), ConfirmErasure, person=waiting(world, party))


@act("{party} (took|takes) the erasure back", asks=WithdrawErasure)
def _(world: World, party: str) -> None:
    world.give(party, WithdrawErasure, person=waiting(world, party))


@act("the service (erased|erases)", "de dienst (wiste|wist)", asks=RecordErasure)
def _(world: World) -> None:
    world.let_time_pass(world.today)
