"""Phrases about what the relation brings: impacts, results, and ideas that lead to a joint gain."""

from domain.facts import Correction
from domain.results.filing import FileResult, ResultKind
from domain.results.ideas import CreditIdea, DeclineIdea, SubmitIdea, TakeUpIdea
from domain.results.impacts import Affected, Effect, RecordImpact
from tests.features.phrases import act, one_of
from tests.features.world import World, party_id

SEEN_IN = {"en": "A survey of both", "nl": "Een onderzoek van beide"}
REACHED = {
    "society": Affected.SOCIETY,
    "customers": Affected.CUSTOMERS,
    "employees": Affected.EMPLOYEES,
    "the organisation": Affected.ORGANISATION,
    "de samenleving": Affected.SOCIETY,
    "klanten": Affected.CUSTOMERS,
    "medewerkers": Affected.EMPLOYEES,
    "de organisatie": Affected.ORGANISATION,
}
KINDS = {
    "shared insight": ResultKind.SHARED_INSIGHT,
    "relief": ResultKind.RELIEF,
    "new proposition": ResultKind.NEW_PROPOSITION,
    "seamless journey": ResultKind.SEAMLESS_JOURNEY,
    "gedeeld inzicht": ResultKind.SHARED_INSIGHT,
    "ontzorging": ResultKind.RELIEF,
    "nieuwe propositie": ResultKind.NEW_PROPOSITION,
    "naadloze reis": ResultKind.SEAMLESS_JOURNEY,
}


@act(
    "{party} (recorded|records) impact on " + one_of("on", REACHED) + '( of {whose:party})?: "{title}"',
    "{party} impact op " + one_of("on", REACHED) + '( van {whose:party})? (vastlegde|vastlegt): "{title}"',
    asks=RecordImpact,
)
def _(world: World, party: str, on: str, whose: str | None, title: str) -> None:
    stated = {"on": REACHED[on], "title": title, "seen_in": SEEN_IN[world.driver.language]}
    world.give(party, RecordImpact, party=whose and party_id(whose), **stated)


@act(
    "{party} (recorded|records) impact for worse on " + one_of("on", REACHED) + ': "{title}"',
    "{party} nadelige impact op " + one_of("on", REACHED) + ' (vastlegde|vastlegt): "{title}"',
    asks=RecordImpact,
)
def _(world: World, party: str, on: str, title: str) -> None:
    stated = {"on": REACHED[on], "title": title, "seen_in": SEEN_IN[world.driver.language]}
    world.give(party, RecordImpact, effect=Effect.WORSE, **stated)


@act(
    "{party} (filed|files) a result as " + one_of("kind", KINDS) + ': "{title}"',
    "{party} een resultaat als " + one_of("kind", KINDS) + ' (vastlegde|vastlegt): "{title}"',
    asks=FileResult,
)
def _(world: World, party: str, kind: str, title: str) -> None:
    world.give(party, FileResult, kind=KINDS[kind], title=title)


@act(
    '{party} (filed|files) a result as impact: "{title}"',
    '{party} een resultaat als impact (vastlegde|vastlegt): "{title}"',
    asks=FileResult,
)
def _(world: World, party: str, title: str) -> None:
    world.give(party, FileResult, kind=ResultKind.IMPACT, title=title)


@act(
    '{party} (filed|files) a result on impact {number}: "{title}"',
    '{party} een resultaat bij impact {number} (vastlegde|vastlegt): "{title}"',
    asks=FileResult,
)
def _(world: World, party: str, number: str, title: str) -> None:
    world.give(party, FileResult, kind=ResultKind.IMPACT, impact=int(number), title=title)


@act(
    '{party} (submitted|submits) the idea "{title}"',
    '{party} het idee "{title}" (indiende|indient)',
    asks=SubmitIdea,
)
def _(world: World, party: str, title: str) -> None:
    world.give(party, SubmitIdea, title=title)


@act(
    '{party} (reworded|rewords) the idea as "{title}"',
    '{party} het idee (herschreef|herschrijft) als "{title}"',
    asks=SubmitIdea,
)
def _(world: World, party: str, title: str) -> None:
    repaired = Correction(version=world.version, reason="Scherper.")
    world.give(party, SubmitIdea, title=title, corrects=repaired)


@act("{party} (took|takes) up idea {number}", "{party} idee {number} (oppakte|oppakt)", asks=TakeUpIdea)
def _(world: World, party: str, number: str) -> None:
    world.give(party, TakeUpIdea, idea=int(number))


@act(
    '{party} (declined|declines) idea {number}: "{reason}"',
    '{party} idee {number} (afwees|afwijst): "{reason}"',
    asks=DeclineIdea,
)
def _(world: World, party: str, number: str, reason: str) -> None:
    world.give(party, DeclineIdea, idea=int(number), reason=reason)


@act(
    "{party} (credited|credits) the divided gain to idea {number}",
    "{party} het verdeelde voordeel aan idee {number} (toeschreef|toeschrijft)",
    asks=CreditIdea,
)
def _(world: World, party: str, number: str) -> None:
    world.give(party, CreditIdea, idea=int(number), gain=world.laid)
