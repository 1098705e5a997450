"""Phrases about crises: what each party does at once, and what all do together for the long term."""

from domain.crises.acts import AgreeJointAction, CompleteCrisisAction, DeclareCrisis, EndCrisis, PlanReactiveAction
from tests.features.phrases import act, term
from tests.features.world import World, party_id


@act(
    '{party} (declared|declares) the crisis "{title}"',
    '{party} de crisis "{title}" (uitriep|uitroept)',
    asks=DeclareCrisis,
)
def _(world: World, party: str, title: str) -> None:
    world.give(party, DeclareCrisis, title=title, shock=world.open_shock())


@act(
    '{party} (took|takes) on "{title}" at once, by {day}',
    '{party} direct "{title}" (oppakte|oppakt), uiterlijk {day}',
    asks=PlanReactiveAction,
)
def _(world: World, party: str, title: str, day: str) -> None:
    world.give(party, PlanReactiveAction, crisis=1, title=title, due=world.read.day(day))


@act("{party} (did|does) action {number}", "{party} actie {number} (afrondde|afrondt)", asks=CompleteCrisisAction)
def _(world: World, party: str, number: str) -> None:
    world.give(party, CompleteCrisisAction, crisis_action=int(number))


@act(
    '{party} (recorded|records) that the crisis is over: "{outcome}"',
    '{party} (vastlegde|vastlegt) dat de crisis voorbij is: "{outcome}"',
    asks=EndCrisis,
)
def _(world: World, party: str, outcome: str) -> None:
    world.give(party, EndCrisis, crisis=1, outcome=outcome)


@term(
    AgreeJointAction,
    '{first:party} and {second:party} do "{title}" together by {day}',
    '{first:party} en {second:party} doen samen "{title}", uiterlijk {day}',
)
def _(world: World, first: str, second: str, title: str, day: str) -> AgreeJointAction:
    owners = (party_id(first), party_id(second))
    return AgreeJointAction(crisis=1, title=title, owners=owners, due=world.read.day(day))
