"""Phrases about contests: disputing what the other recorded, conceding, withdrawing and settling."""

from domain.contests import ConcedeContest, ContestFact, SettleContest, WithdrawContest
from tests.features.phrases import act, term
from tests.features.world import World

TOGETHER = {"en": "Looked at together", "nl": "Samen nagekeken"}


@act(
    '{party} (contested|contests) what was recorded last: "{reason}"',
    '{party} (betwistte|betwist) wat het laatst is vastgelegd: "{reason}"',
    asks=ContestFact,
)
def _(world: World, party: str, reason: str) -> None:
    world.contested = world.contested or world.version
    world.give(party, ContestFact, version=world.contested, reason=reason)


@act(
    '{party} (contested|contests) that the proposal matters: "{reason}"',
    '{party} (betwistte|betwist) dat het voorstel ertoe doet: "{reason}"',
    asks=ContestFact,
)
def _(world: World, party: str, reason: str) -> None:
    laid = (one["version"] for one in world.ask("timeline")["entries"] if one["kind"] == "proposal-laid")
    world.give(party, ContestFact, version=next(laid), reason=reason)


@act(
    "{party} (conceded|concedes) that it is not right",
    "{party} (toegaf|toegeeft) dat het niet klopt",
    asks=ConcedeContest,
)
def _(world: World, party: str) -> None:
    world.give(party, ConcedeContest, version=world.contested)


@act("{party} (withdrew|withdraws) the contest", "{party} de betwisting (introk|intrekt)", asks=WithdrawContest)
def _(world: World, party: str) -> None:
    world.give(party, WithdrawContest, version=world.contested)


@term(SettleContest, "that the contest is right", "dat de betwisting terecht is")
def _(world: World) -> SettleContest:
    return SettleContest(version=world.contested, upheld=True, reason=TOGETHER[world.driver.language])


@term(SettleContest, "that the contest is not right", "dat de betwisting niet terecht is")
def _(world: World) -> SettleContest:
    return SettleContest(version=world.contested, upheld=False, reason=TOGETHER[world.driver.language])
