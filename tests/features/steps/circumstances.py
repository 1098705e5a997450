"""Phrases about a proposal held against procurement law: what is stated about it, and what the law says."""

from typing import Any

from domain.circumstances import StateCircumstances, YesNo
from domain.modifications import Ground
from tests.features.phrases import act, check, one_of
from tests.features.world import World

GROUNDS = {
    "a review clause": Ground.REVIEW_CLAUSE,
    "additional work": Ground.ADDITIONAL,
    "unforeseen circumstances": Ground.UNFORESEEN,
    "another contractor": Ground.REPLACEMENT,
    "a small change": Ground.DE_MINIMIS,
    "what is not substantial": Ground.NOT_SUBSTANTIAL,
    "een herzieningsclausule": Ground.REVIEW_CLAUSE,
    "aanvullend werk": Ground.ADDITIONAL,
    "onvoorziene omstandigheden": Ground.UNFORESEEN,
    "een andere opdrachtnemer": Ground.REPLACEMENT,
    "een kleine wijziging": Ground.DE_MINIMIS,
    "wat niet wezenlijk is": Ground.NOT_SUBSTANTIAL,
}
GROUND = one_of("ground", GROUNDS)


@act(
    "{party} (stated|states) that the proposal is worth {amount}",
    "{party} (vastlegde|vastlegt) dat het voorstel {amount} waard is",
    asks=StateCircumstances,
)
def _(world: World, party: str, amount: str) -> None:
    world.give(party, StateCircumstances, proposal=world.laid, value_delta=world.read.money(amount))


@act(
    "{party} (stated|states) that the proposal keeps to its clause",
    "{party} (vastlegde|vastlegt) dat het voorstel de clausule volgt",
    asks=StateCircumstances,
)
def _(world: World, party: str) -> None:
    world.give(party, StateCircumstances, proposal=world.laid, follows_clause=YesNo.YES)


@act(
    "{party} (stated|states) that proposal {proposal:number} keeps to its clause",
    "{party} (vastlegde|vastlegt) dat voorstel {proposal:number} de clausule volgt",
    asks=StateCircumstances,
)
def _(world: World, party: str, proposal: str) -> None:
    world.give(party, StateCircumstances, proposal=int(proposal), follows_clause=YesNo.YES)


@act(
    "{party} (stated|states) that the proposal departs from its clause",
    "{party} (vastlegde|vastlegt) dat het voorstel de clausule niet volgt",
    asks=StateCircumstances,
)
def _(world: World, party: str) -> None:
    world.give(party, StateCircumstances, proposal=world.laid, follows_clause=YesNo.NO)


@act(
    "{party} (stated|states) that the proposal touches what counted in the award",
    "{party} (vastlegde|vastlegt) dat het voorstel raakt wat bij de gunning telde",
    asks=StateCircumstances,
)
def _(world: World, party: str) -> None:
    world.give(party, StateCircumstances, proposal=world.laid, award_criterion_touched=YesNo.YES)


@check("the law says of " + GROUND + ': "{status}"', "zegt de wet van " + GROUND + ': "{status}"')
def _(world: World, ground: str, status: str) -> None:
    found = at_law(world, GROUNDS[ground])

    assert world.wording.text(f"law.{found['status']}") == status


@check("the law leaves {amount} for " + GROUND, "laat de wet {amount} over voor " + GROUND)
def _(world: World, amount: str, ground: str) -> None:
    room = at_law(world, GROUNDS[ground])["room"]

    assert room["left"] == world.read.money(amount)


@check("the law asks nothing of the proposal", "vraagt de wet niets van het voorstel")
def _(world: World) -> None:
    answer = world.ask("grounds", number=world.laid, as_of=world.today)

    assert (answer["touches"], answer["changes"], answer["missing"]) == ([], [], [])


@check('the question "{question}" is raised', 'is de vraag "{question}" gesteld')
def _(world: World, question: str) -> None:
    found = at_law(world, Ground.NOT_SUBSTANTIAL)
    raised = [one["condition"] for one in found["conditions"] if one["raised_by"]]

    assert [world.wording.value("Question", condition) for condition in raised] == [question]


def at_law(world: World, ground: Ground) -> dict[str, Any]:
    """Give what a ground says of the change in the last proposal."""
    (change,) = world.ask("grounds", number=world.laid, as_of=world.today)["changes"]
    (found,) = [one for one in change["grounds"] if one["ground"] == ground]
    return dict(found)
