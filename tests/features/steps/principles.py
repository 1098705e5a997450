"""Phrases about guiding principles: who adopts them, and which decisions rest on them."""

from domain.decisions import JointDecisionRecorded, RecordJointDecision, UnilateralDecisionReported
from domain.option_decisions import ExerciseOption
from domain.principles.adoptions import AdoptPrinciple, FormulatePrinciple, RewordPrinciple, WithdrawAdoption
from domain.principles.citations import CitePrinciples
from domain.principles.conflicts import FlagConflict
from domain.principles.stakeholders import NameStakeholder, RetireStakeholder
from domain.table import LayProposal
from tests.features.phrases import act, setting
from tests.features.reading import short_name
from tests.features.world import World, option_name

OBSERVED = "Wie nergens aan verdient, geeft niet."
BOARD = {"en": "Board", "nl": "Directie"}
DECISIONS = {JointDecisionRecorded.type_name(), UnilateralDecisionReported.type_name()}


@act(
    '{party} (named|names) the stakeholder "{title}"',
    '{party} de belanghebbende "{title}" (aanwees|aanwijst)',
    asks=NameStakeholder,
)
def _(world: World, party: str, title: str) -> None:
    world.give(party, NameStakeholder, stakeholder=short_name(title), title=title)


@act(
    '{party} (retired|retires) the stakeholder "{title}": "{reason}"',
    '{party} de belanghebbende "{title}" (liet|laat) vervallen: "{reason}"',
    asks=RetireStakeholder,
)
def _(world: World, party: str, title: str, reason: str) -> None:
    world.give(party, RetireStakeholder, stakeholder=short_name(title), reason=reason)


@act(
    '{party} (formulated|formulates) the principle "{title}" from the observation "{observation}"',
    '{party} het principe "{title}" (formuleerde|formuleert) uit de observatie "{observation}"',
    asks=FormulatePrinciple,
)
def _(world: World, party: str, title: str, observation: str) -> None:
    formulate(world, party, title, theme="reciprocity", observation=observation)


@act(
    '{party} (formulated|formulates) the principle "{title}" without an observation',
    '{party} het principe "{title}" zonder observatie (formuleerde|formuleert)',
    asks=FormulatePrinciple,
)
def _(world: World, party: str, title: str) -> None:
    formulate(world, party, title, theme="reciprocity")


@act(
    '{party} (formulated|formulates) the principle "{title}" without a theme',
    '{party} het principe "{title}" zonder thema (formuleerde|formuleert)',
    asks=FormulatePrinciple,
)
def _(world: World, party: str, title: str) -> None:
    formulate(world, party, title, observation=OBSERVED)


@act(
    '{party} (reworded|rewords) the principle "{title}" as "{other}"',
    '{party} het principe "{title}" (herschreef|herschrijft) als "{other}"',
    asks=RewordPrinciple,
)
def _(world: World, party: str, title: str, other: str) -> None:
    told = {"principle": short_name(title), "title": other, "theme": "reciprocity", "observation": OBSERVED}
    world.give(party, RewordPrinciple, **told)


@act(
    '"{stakeholder}" of {party} (adopted|adopts) the principle "{title}"',
    '"{stakeholder}" van {party} fiat (gaf|geeft) aan het principe "{title}"',
    asks=AdoptPrinciple,
)
def _(world: World, stakeholder: str, party: str, title: str) -> None:
    world.give(party, AdoptPrinciple, principle=short_name(title), stakeholder=short_name(stakeholder))


@act(
    '"{stakeholder}" of {party} (withdrew|withdraws) its adoption of "{title}": "{reason}"',
    '"{stakeholder}" van {party} het fiat aan "{title}" (introk|intrekt): "{reason}"',
    asks=WithdrawAdoption,
)
def _(world: World, stakeholder: str, party: str, title: str, reason: str) -> None:
    withdrawn = {"principle": short_name(title), "stakeholder": short_name(stakeholder), "reason": reason}
    world.give(party, WithdrawAdoption, **withdrawn)


@setting(
    'the principle "{title}" was adopted by all',
    'gaven alle belanghebbenden fiat aan het principe "{title}"',
)
def _(world: World, title: str) -> None:
    formulate(world, next(iter(world.people)), title, theme="reciprocity", observation=OBSERVED)
    for party in world.people:
        board = short_name(f"{BOARD[world.driver.language]} {party}")
        world.give(party, NameStakeholder, stakeholder=board, title=f"{BOARD[world.driver.language]} {party}")
        world.give(party, AdoptPrinciple, principle=short_name(title), stakeholder=board)


@act(
    '{party} (recorded|records) the joint decision about "{matter}" under the principle "{title}"',
    '{party} onder het principe "{title}" het besluit over "{matter}" (vastlegde|vastlegt)',
    asks=RecordJointDecision,
)
def _(world: World, party: str, matter: str, title: str) -> None:
    world.give(party, RecordJointDecision, matter=matter, principles=(short_name(title),))


@act(
    '{party}, under the principle "{title}", (proposed|proposes) {change}',
    '{party} onder het principe "{title}" (voorstelde|voorstelt):? {change}',
    asks=LayProposal,
)
def _(world: World, party: str, title: str, change: str) -> None:
    world.lay(party, change, principles=(short_name(title),))


@act(
    '{party}, under the principle "{title}", (exercised|exercises) the option for {year}',
    '{party} onder het principe "{title}" de optie voor {year} (lichtte|licht)',
    asks=ExerciseOption,
)
def _(world: World, party: str, title: str, year: str) -> None:
    stated = {"reason": "Het loont voor beiden.", "principles": (short_name(title),)}
    world.give(party, ExerciseOption, option=option_name(year), **stated)


@act(
    '{party} (recorded|records) that this decision rests on "{title}"',
    '{party} (vastlegde|vastlegt) dat dit besluit rust op "{title}"',
    asks=CitePrinciples,
)
def _(world: World, party: str, title: str) -> None:
    world.give(party, CitePrinciples, decision=last_decision(world), principles=(short_name(title),))


@act(
    '{party} (flagged|flags) that this decision goes against "{title}": "{reason}"',
    '{party} (signaleerde|signaleert) dat dit besluit ingaat tegen "{title}": "{reason}"',
    asks=FlagConflict,
)
def _(world: World, party: str, title: str, reason: str) -> None:
    world.give(party, FlagConflict, decision=last_decision(world), principle=short_name(title), reason=reason)


def formulate(world: World, party: str, title: str, **stated: str) -> None:
    """Let a party formulate a principle with what is stated of it."""
    world.give(party, FormulatePrinciple, principle=short_name(title), title=title, **stated)


def last_decision(world: World) -> int:
    """Give the version of the decision that was recorded last."""
    entries = world.ask("timeline")["entries"]
    return next(entry["version"] for entry in entries if entry["type"] in DECISIONS)
