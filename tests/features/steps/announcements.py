"""Phrases about the notices of modifications: their drafts, and where they were published."""

from typing import Any

from domain.announcements import RecordModificationNotice
from domain.modifications import Ground, ModifyContract
from tests.features.phrases import act, check, term
from tests.features.world import World


@term(
    ModifyContract,
    "a change of {amount} for what nobody could foresee",
    "een wijziging van {amount} om wat niemand kon voorzien",
)
def _(world: World, amount: str) -> ModifyContract:
    return ModifyContract(basis=Ground.UNFORESEEN, value_delta=world.read.money(amount))


@act(
    '{party} (recorded|records) that the notice was published as "{reference}"',
    '{party} (vastlegde|vastlegt) dat de aankondiging is gepubliceerd als "{reference}"',
    asks=RecordModificationNotice,
)
def _(world: World, party: str, reference: str) -> None:
    modification = drafts(world)["notices"][0]["event"]
    world.give(party, RecordModificationNotice, modification=modification, reference=reference)


@act(
    "{party} (recorded|records) the notice of modification {modification:number}",
    "{party} de aankondiging van wijziging {modification:number} (vastlegde|vastlegt)",
    asks=RecordModificationNotice,
)
def _(world: World, party: str, modification: str) -> None:
    world.give(party, RecordModificationNotice, modification=int(modification), reference="2024/S 117-1")


@check(
    'a notice is required, from {before:amount} to {after:amount}, under code "{code}"',
    'is een aankondiging verplicht, van {before:amount} naar {after:amount}, met code "{code}"',
)
def _(world: World, before: str, after: str, code: str) -> None:
    latest = drafts(world)["notices"][0]
    values = [world.read.money(before), world.read.money(after)]

    assert (latest["duty"], latest["notice_code"]) == ("required", code)
    assert [latest["value_before"], latest["value_after"]] == values


@check(
    "it tells {count:number} earlier modification",
    "vertelt die {count:number} eerdere wijziging",
)
def _(world: World, count: str) -> None:
    shown = drafts(world)
    latest = shown["notices"][0]

    assert latest["earlier_told"] == int(count)
    assert len([one for one in shown["earlier"] if one["told_in"] == latest["event"]]) == int(count)


@check("no notice is awaited", "staat geen aankondiging meer open")
def _(world: World) -> None:
    shown = drafts(world)

    assert shown["notices"]
    assert shown["awaited"] == 0


def drafts(world: World) -> dict[str, Any]:
    """Read the drafts of the notices."""
    return dict(world.ask("view", name="modification-notices", as_of=world.today)["shown"])
