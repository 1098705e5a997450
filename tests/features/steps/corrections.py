"""Phrases about taking back what was recorded by mistake."""

from domain.corrections import StrikeFact
from tests.features.phrases import act, check
from tests.features.world import World


@act(
    '{party} (took|takes) back what was recorded last: "{reason}"',
    '{party} (terugnam|terugneemt) wat het laatst is vastgelegd: "{reason}"',
    asks=StrikeFact,
)
def _(world: World, party: str, reason: str) -> None:
    world.give(party, StrikeFact, version=world.version, reason=reason)


@act(
    "{party} (took|takes) back the report of the damage",
    "{party} de melding van de schade (terugnam|terugneemt)",
    asks=StrikeFact,
)
def _(world: World, party: str) -> None:
    reported = world.ask("overview")["shocks"][-1]["version"]
    world.give(party, StrikeFact, version=reported, reason="Toch niet.")


@check("no damage is on record", "staat er geen schade meer")
def _(world: World) -> None:
    assert not world.ask("risk_sharing", as_of=world.today)["risk"]["event_risks"]


@check("both records can still be read", "zijn beide vastleggingen nog te lezen")
def _(world: World) -> None:
    last, before = world.ask("timeline")["entries"][:2]
    assert last["version"] in (before["corrected_by"], before["struck_by"])
