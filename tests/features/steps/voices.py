"""Phrases about hesitations, drives and resistance."""

from domain.memory.voices import ObjectionVerdict, ResistanceDriver
from domain.voices.resistance import CloseResistance, ExamineResistance, JudgeResistance, RaiseResistance
from domain.voices.undercurrents import LetGoOfUndercurrent, ShareUndercurrent, UndercurrentKind
from tests.features.phrases import act, check, one_of
from tests.features.world import World

KINDS = {
    "the hesitation": UndercurrentKind.HESITATION,
    "the drive": UndercurrentKind.DRIVE,
    "de aarzeling": UndercurrentKind.HESITATION,
    "de drijfveer": UndercurrentKind.DRIVE,
}
DRIVERS = {
    "a value": ResistanceDriver.VALUE,
    "a belief": ResistanceDriver.BELIEF,
    "an interest": ResistanceDriver.INTEREST,
    "a rational objection": ResistanceDriver.RATIONAL_OBJECTION,
    "een waarde": ResistanceDriver.VALUE,
    "een overtuiging": ResistanceDriver.BELIEF,
    "een belang": ResistanceDriver.INTEREST,
    "een rationeel bezwaar": ResistanceDriver.RATIONAL_OBJECTION,
}
VERDICTS = {
    "valid": ObjectionVerdict.VALID,
    "not valid": ObjectionVerdict.NOT_VALID,
    "terecht": ObjectionVerdict.VALID,
    "onterecht": ObjectionVerdict.NOT_VALID,
}


@act(
    "{party} (shared|shares) " + one_of("kind", KINDS) + ' "{title}"',
    "{party} " + one_of("kind", KINDS) + ' "{title}" (deelde|deelt)',
    asks=ShareUndercurrent,
)
def _(world: World, party: str, kind: str, title: str) -> None:
    world.give(party, ShareUndercurrent, kind=KINDS[kind], title=title)


@act(
    '{party} (let|lets) go of what it shared first: "{reason}"',
    '{party} (losliet|loslaat) wat het eerst is gedeeld: "{reason}"',
    asks=LetGoOfUndercurrent,
)
def _(world: World, party: str, reason: str) -> None:
    world.give(party, LetGoOfUndercurrent, undercurrent=1, reason=reason)


@act(
    '{party} (raised|raises) resistance against "{title}"',
    '{party} weerstand tegen "{title}" (benoemde|benoemt)',
    asks=RaiseResistance,
)
def _(world: World, party: str, title: str) -> None:
    world.give(party, RaiseResistance, title=title)


@act(
    "{party} (found|finds) " + one_of("driver", DRIVERS) + ' behind the resistance: "{findings}"',
    "{party} achter de weerstand " + one_of("driver", DRIVERS) + ' (vond|vindt): "{findings}"',
    asks=ExamineResistance,
)
def _(world: World, party: str, driver: str, findings: str) -> None:
    world.give(party, ExamineResistance, resistance=1, driver=DRIVERS[driver], findings=findings)


@act(
    "{party} (judged|judges) the objection " + one_of("verdict", VERDICTS) + ': "{reasons}"',
    "{party} het bezwaar " + one_of("verdict", VERDICTS) + ' (achtte|acht): "{reasons}"',
    asks=JudgeResistance,
)
def _(world: World, party: str, verdict: str, reasons: str) -> None:
    world.give(party, JudgeResistance, resistance=1, verdict=VERDICTS[verdict], reasons=reasons)


@act(
    "{party} (closed|closes) the resistance",
    "{party} de weerstand (afsloot|afsluit)",
    asks=CloseResistance,
)
def _(world: World, party: str) -> None:
    world.give(party, CloseResistance, resistance=1)


@act(
    "{party} (closed|closes) the resistance with the last proposal",
    "{party} de weerstand met het laatste voorstel (afsloot|afsluit)",
    asks=CloseResistance,
)
def _(world: World, party: str) -> None:
    world.give(party, CloseResistance, resistance=1, proposal=world.laid)


@act(
    '{party} (closed|closes) the resistance with a refusal: "{refusal}"',
    '{party} de weerstand met een weigering (afsloot|afsluit): "{refusal}"',
    asks=CloseResistance,
)
def _(world: World, party: str, refusal: str) -> None:
    world.give(party, CloseResistance, resistance=1, refusal=refusal)


@check("all figures are still those of the report", "zijn alle cijfers nog die van het rapport")
def _(world: World) -> None:
    assert figures_of_today(world) == figures_of_report(world)


@check("some figure is no longer that of the report", "wijkt een cijfer af van het rapport")
def _(world: World) -> None:
    assert figures_of_today(world) != figures_of_report(world)


def figures_of_today(world: World) -> str:
    """Give the digest of everything that is measured today."""
    return world.driver.draft_report(world.anyone, world.today).figures_digest


def figures_of_report(world: World) -> str:
    """Give the digest of the figures that were kept as a report."""
    digest: str = world.ask("event", version=world.report)["entry"]["event"]["figures"]["figures_digest"]
    return digest
