"""Phrases about what each party puts in and gets out."""

from domain.contributions import ContributionKind, DeclareCeiling, RecordBenefit, RecordContribution, RecordHours
from tests.features.phrases import act, one_of
from tests.features.world import World

INVESTMENTS = ("an investment", "an exploratory investment", "een investering", "een verkennende investering")
COSTS = ("a cost", "an exploratory cost", "kosten", "verkennende kosten")
EXPLORING = ("exploratory", "verkennende")
SORTS = one_of("sort", (*INVESTMENTS, *COSTS))


@act(
    "{party} (recorded|records) " + SORTS + ' of {amount} for "{what}"',
    "{party} " + SORTS + ' van {amount} (vastlegde|vastlegt) voor "{what}"',
    asks=RecordContribution,
)
def _(world: World, party: str, sort: str, amount: str, what: str) -> None:
    kind = ContributionKind.INVESTMENT if sort in INVESTMENTS else ContributionKind.COST
    exploratory = any(word in sort for word in EXPLORING)
    stated = {"kind": kind, "amount": world.read.money(amount), "what": what, "exploratory": exploratory}
    world.give(party, RecordContribution, **stated)


@act(
    '{party} (recorded|records) {hours:number} hours for "{what}"',
    '{party} {hours:number} uur (vastlegde|vastlegt) voor "{what}"',
    asks=RecordHours,
)
def _(world: World, party: str, hours: str, what: str) -> None:
    world.give(party, RecordHours, hours=world.read.number(hours), what=what)


@act(
    '{party} (recorded|records) a benefit of {amount} from "{what}"',
    '{party} een voordeel van {amount} (vastlegde|vastlegt) uit "{what}"',
    asks=RecordBenefit,
)
def _(world: World, party: str, amount: str, what: str) -> None:
    world.give(party, RecordBenefit, amount=world.read.money(amount), what=what)


@act(
    "{party} (declared|declares) a ceiling of {amount}( and {hours:number} hours)?",
    "{party} een plafond van {amount}( en {hours:number} uur)? (opgaf|opgeeft)",
    asks=DeclareCeiling,
)
def _(world: World, party: str, amount: str, hours: str | None) -> None:
    most_hours = world.read.number(hours) if hours else None
    world.give(party, DeclareCeiling, money=world.read.money(amount), hours=most_hours)


@act(
    "{party} (declared|declares) a ceiling of {hours:number} hours",
    "{party} een plafond van {hours:number} uur (opgaf|opgeeft)",
    asks=DeclareCeiling,
)
def _(world: World, party: str, hours: str) -> None:
    world.give(party, DeclareCeiling, hours=world.read.number(hours))
