"""Phrases about frameworks: the most that can be called off, and what was."""

from domain.frameworks import AgreeFramework, RecordCallOff
from tests.features.phrases import act, check, term
from tests.features.world import World


@term(
    AgreeFramework,
    "a framework of at most {amount}",
    "een raamovereenkomst van hoogstens {amount}",
)
def _(world: World, amount: str) -> AgreeFramework:
    return AgreeFramework(maximum_value=world.read.money(amount))


@term(
    AgreeFramework,
    'a framework of at most {amount} because "{justification}"',
    'een raamovereenkomst van hoogstens {amount}, want "{justification}"',
)
def _(world: World, amount: str, justification: str) -> AgreeFramework:
    return AgreeFramework(maximum_value=world.read.money(amount), justification=justification)


@act(
    '{party} (called|calls) off "{title}" for {amount}',
    '{party} "{title}" (afriep|afroept) voor {amount}',
    asks=RecordCallOff,
)
def _(world: World, party: str, title: str, amount: str) -> None:
    world.give(party, RecordCallOff, title=title, value=world.read.money(amount))


@check("the framework leaves {amount}", "laat de raamovereenkomst {amount} over")
def _(world: World, amount: str) -> None:
    assert world.ask("view", name="framework", as_of=world.today)["shown"]["value_left"] == world.read.money(amount)
