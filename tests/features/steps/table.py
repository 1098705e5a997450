"""Phrases about the table: laying a proposal, answering it, and what becomes of it."""

from domain.assent import ConfirmAssent, GiveAssent, RaiseObjection
from domain.table import CounterProposal, ExpireProposal, LayProposal, WithdrawProposal
from tests.features.phrases import act, check, one_of
from tests.features.world import BRINGS, World, party_id

STATES = {
    "on the table": "open",
    "adopted": "adopted",
    "objected to": "objected",
    "countered": "countered",
    "withdrawn": "withdrawn",
    "expired": "expired",
    "nog op tafel": "open",
    "aangenomen": "adopted",
    "afgewezen": "objected",
    "vervangen": "countered",
    "ingetrokken": "withdrawn",
    "verlopen": "expired",
}


@act("{party} (proposed|proposes) {change}", "{party} (voorstelde|voorstelt):? {change}", asks=LayProposal)
def _(world: World, party: str, change: str) -> None:
    world.lay(party, change)


@act(
    '"{person}" of {party} (proposed|proposes) {change}',
    '"{person}" van {party} (voorstelde|voorstelt):? {change}',
    asks=LayProposal,
)
def _(world: World, person: str, party: str, change: str) -> None:
    world.lay(world.known(party, person), change)


@act(
    "{party} (asked|asks) for {change} and says nothing of {other:party}",
    "{party} (vroeg|vraagt) om {change} en zwijgt over {other:party}",
    asks=LayProposal,
)
def _(world: World, party: str, change: str, other: str) -> None:
    world.lay(party, change, they=None)


@act(
    "{party} (countered|counters) with {change}",
    "{party} in plaats daarvan (voorstelde|voorstelt):? {change}",
    asks=CounterProposal,
)
def _(world: World, party: str, change: str) -> None:
    world.counter(party, change)


@act("{party} (withdrew|withdraws) the proposal", "{party} het voorstel (introk|intrekt)", asks=WithdrawProposal)
def _(world: World, party: str) -> None:
    world.give(party, WithdrawProposal, proposal=world.laid, reason="We hebben ons bedacht.")


@act("the proposal (expired|expires) unanswered", "het voorstel onbeantwoord (verliep|verloopt)", asks=ExpireProposal)
def _(world: World) -> None:
    world.let_the_clock(ExpireProposal, proposal=world.laid)


@act("{party} (assented|assents)", "{party} (instemde|instemt)", asks=GiveAssent)
def _(world: World, party: str) -> None:
    world.give(party, GiveAssent, proposal=world.laid)


@act('"{person}" of {party} (assented|assents)', '"{person}" van {party} (instemde|instemt)', asks=GiveAssent)
def _(world: World, person: str, party: str) -> None:
    world.give(world.known(party, person), GiveAssent, proposal=world.laid)


@act(
    '{party} (recorded|records) the assent of {other:party} as seen in "{evidence}"',
    '{party} de instemming van {other:party} (vastlegde|vastlegt), gezien in "{evidence}"',
    asks=GiveAssent,
)
def _(world: World, party: str, other: str, evidence: str) -> None:
    world.give(party, GiveAssent, proposal=world.laid, on_behalf_of=party_id(other), evidence=evidence)


@act(
    "{party} (recorded|records) the assent of {other:party} without evidence",
    "{party} de instemming van {other:party} zonder bewijs (vastlegde|vastlegt)",
    asks=GiveAssent,
)
def _(world: World, party: str, other: str) -> None:
    world.give(party, GiveAssent, proposal=world.laid, on_behalf_of=party_id(other))


@act(
    "{party} (confirmed|confirms) the assent recorded for it",
    "{party} de voor haar vastgelegde instemming (bevestigde|bevestigt)",
    asks=ConfirmAssent,
)
def _(world: World, party: str) -> None:
    world.give(party, ConfirmAssent, proposal=world.laid)


@act('{party} (objected|objects): "{reason}"', '{party} bezwaar (maakte|maakt): "{reason}"', asks=RaiseObjection)
def _(world: World, party: str, reason: str) -> None:
    world.give(party, RaiseObjection, proposal=world.laid, reason=reason)


@check("the proposal (is|was) " + one_of("state", STATES), "is het voorstel " + one_of("state", STATES))
def _(world: World, state: str) -> None:
    assert world.ask("proposal", number=world.laid)["proposal"]["state"] == STATES[state]


@check("the proposal says what it brings them, us and me", "zegt het voorstel wat het hen, ons en mij brengt")
def _(world: World) -> None:
    proposal = world.ask("proposal", number=world.laid)["proposal"]
    assert {name: proposal[name] for name in BRINGS} == BRINGS


@check("the first proposal was " + one_of("state", STATES), "is het eerste voorstel " + one_of("state", STATES))
def _(world: World, state: str) -> None:
    assert world.ask("proposal", number=world.laid - 1)["proposal"]["state"] == STATES[state]


@check("the answer of {party} is awaited", "wordt op het antwoord van {party} gewacht")
def _(world: World, party: str) -> None:
    assert world.ask("proposal", number=world.laid)["proposal"]["waiting"] == [party_id(party)]


@check("the assent of {party} awaits its own word", "wacht de instemming van {party} op eigen bevestiging")
def _(world: World, party: str) -> None:
    assert not confirmed(world, party)


@check("the assent of {party} stands by its own word", "staat de instemming van {party} op eigen woord")
def _(world: World, party: str) -> None:
    assert confirmed(world, party)


def confirmed(world: World, party: str) -> bool:
    """Tell whether a party stands behind its assent itself."""
    assents = world.ask("proposal", number=world.laid)["proposal"]["assents"]
    return next(one["confirmed"] for one in assents if one["party"] == party_id(party))
