"""Phrases about own goals, stances towards goals, and what goals serve."""

from domain.aims.own_goals import DeclareOwnGoal, DropOwnGoal
from domain.aims.stances import DeclareOpposition, GoalStance, StateStance
from domain.aims.values import GoalValue, LeaveOutcomeOpen, PlaceGoal, TrustLevel
from tests.features.phrases import act, one_of, term
from tests.features.reading import short_name
from tests.features.world import World

VALUES = {
    "prosperity": GoalValue.PROSPERITY,
    "welfare": GoalValue.WELFARE,
    "well-being": GoalValue.WELL_BEING,
    "welvaart": GoalValue.PROSPERITY,
    "welzijn": GoalValue.WELFARE,
    "welbevinden": GoalValue.WELL_BEING,
}
TRUST = {
    "low": TrustLevel.LOW,
    "medium": TrustLevel.MEDIUM,
    "high": TrustLevel.HIGH,
    "laag": TrustLevel.LOW,
    "gemiddeld": TrustLevel.MEDIUM,
    "hoog": TrustLevel.HIGH,
}


@act(
    '{party} (declared|declares) its own goal "{title}"',
    '{party} het eigen doel "{title}" (noemde|noemt)',
    asks=DeclareOwnGoal,
)
def _(world: World, party: str, title: str) -> None:
    world.give(party, DeclareOwnGoal, goal=short_name(title), title=title)


@act(
    '{party} (let|lets) its own goal "{title}" go: "{reason}"',
    '{party} het eigen doel "{title}" (losliet|loslaat): "{reason}"',
    asks=DropOwnGoal,
)
def _(world: World, party: str, title: str, reason: str) -> None:
    world.give(party, DropOwnGoal, goal=short_name(title), reason=reason)


@act(
    '{party} (supported|supports) the goal "{title}", which brings it "{benefit}"',
    '{party} het doel "{title}" (steunde|steunt), want het levert op: "{benefit}"',
    asks=StateStance,
)
def _(world: World, party: str, title: str, benefit: str) -> None:
    stated = {"stance": GoalStance.SUPPORTS, "benefit": benefit}
    world.give(party, StateStance, goal=short_name(title), **stated)


@act(
    '{party} (supported|supports) the goal "{title}" without saying why',
    '{party} het doel "{title}" (steunde|steunt) zonder te zeggen waarom',
    asks=StateStance,
)
def _(world: World, party: str, title: str) -> None:
    world.give(party, StateStance, goal=short_name(title), stance=GoalStance.SUPPORTS)


@act(
    '{party} (opposed|opposes) the goal "{title}"',
    '{party} tegen het doel "{title}" (was|is)',
    asks=StateStance,
)
def _(world: World, party: str, title: str) -> None:
    world.give(party, StateStance, goal=short_name(title), stance=GoalStance.OPPOSES)


@act(
    '{party} (declared|declares) that "{title}" works against "{other}": "{reason}"',
    '{party} (meldde|meldt) dat "{title}" tegen "{other}" werkt: "{reason}"',
    asks=DeclareOpposition,
)
def _(world: World, party: str, title: str, other: str, reason: str) -> None:
    world.give(party, DeclareOpposition, goal=short_name(title), against=short_name(other), reason=reason)


@act(
    '{party} (placed|places) the goal "{title}" under ' + one_of("value", VALUES),
    '{party} het doel "{title}" bij ' + one_of("value", VALUES) + " (indeelde|indeelt)",
    asks=PlaceGoal,
)
def _(world: World, party: str, title: str, value: str) -> None:
    world.give(party, PlaceGoal, goal=short_name(title), serves=VALUES[value])


@term(
    LeaveOutcomeOpen,
    'an open outcome for "{title}": "{purpose}", trust ' + one_of("trust", TRUST),
    'een open uitkomst voor "{title}": "{purpose}", vertrouwen ' + one_of("trust", TRUST),
)
def _(world: World, title: str, purpose: str, trust: str) -> LeaveOutcomeOpen:
    return LeaveOutcomeOpen(goal=short_name(title), purpose=purpose, trust_level=TRUST[trust])


@term(
    LeaveOutcomeOpen,
    'an open outcome for "{title}" without a purpose',
    'een open uitkomst voor "{title}" zonder bedoeling',
)
def _(world: World, title: str) -> LeaveOutcomeOpen:
    return LeaveOutcomeOpen(goal=short_name(title), trust_level=TrustLevel.HIGH)


@term(
    LeaveOutcomeOpen,
    'an open outcome for "{title}": "{purpose}", without trust',
    'een open uitkomst voor "{title}": "{purpose}", zonder vertrouwen',
)
def _(world: World, title: str, purpose: str) -> LeaveOutcomeOpen:
    return LeaveOutcomeOpen(goal=short_name(title), purpose=purpose)
