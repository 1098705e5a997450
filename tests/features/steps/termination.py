"""Phrases about the end of a contract."""

from domain.termination import ClosePartnership, GiveNotice, WithdrawNotice
from tests.features.phrases import act, check
from tests.features.world import World


@act(
    '{party} (gave|gives) notice for {day}: "{reason}"',
    '{party} tegen {day} (opzegde|opzegt): "{reason}"',
    asks=GiveNotice,
)
def _(world: World, party: str, day: str, reason: str) -> None:
    world.give(party, GiveNotice, ends_on=world.read.day(day), reason=reason)


@act("{party} (took|takes) back its notice", "{party} de opzegging (introk|intrekt)", asks=WithdrawNotice)
def _(world: World, party: str) -> None:
    world.give(party, WithdrawNotice, reason="We gaan verder.")


@act("{party} (recorded|records) the end", "{party} het einde (vastlegde|vastlegt)", asks=ClosePartnership)
def _(world: World, party: str) -> None:
    world.give(party, ClosePartnership)


@check("the contract ends on {day}", "eindigt het contract op {day}")
def _(world: World, day: str) -> None:
    overview = world.ask("overview")
    end = overview["notice"]["ends_on"] if overview["notice"] else overview["term"]["end"]
    assert end == world.read.day(day).isoformat()
