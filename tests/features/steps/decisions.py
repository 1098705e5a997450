"""Phrases about decisions taken together, and about those that one party took alone."""

from domain.decisions import RecordJointDecision, ReportUnilateralDecision
from tests.features.phrases import act
from tests.features.world import World, party_id


@act(
    '{party} (recorded|records) the joint decision about "{matter}": "{decision}"',
    '{party} het gezamenlijke besluit over "{matter}" (vastlegde|vastlegt): "{decision}"',
    asks=RecordJointDecision,
)
def _(world: World, party: str, matter: str, decision: str) -> None:
    world.give(party, RecordJointDecision, matter=matter, decision=decision)


@act(
    '{party} (reported|reports) that {other:party} decided alone about "{matter}"(: "{note}")?',
    '{party} (meldde|meldt) dat {other:party} alleen besliste over "{matter}"(: "{note}")?',
    asks=ReportUnilateralDecision,
)
def _(world: World, party: str, other: str, matter: str, note: str | None) -> None:
    world.give(party, ReportUnilateralDecision, decided_by=party_id(other), matter=matter, note=note)
