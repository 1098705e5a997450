"""Phrases about dependence, independence and proportion, and the limits that raise a talk."""

from decimal import Decimal

from domain.contributions import ContributionKind, RecordContribution
from domain.disclosures import EARNING_MODEL, FINANCIAL_POSITION, AgreeDisclosure, MakeDisclosure
from domain.memory.relation import Measure
from domain.relation.dependence import StateDependence, StateIndependence
from domain.relation.relation_limits import AgreeRelationLimit, CompareWithLimit, DropRelationLimit
from tests.features.phrases import act, check, one_of, term
from tests.features.setting import agreed
from tests.features.world import World, party_id

MEASURES = {
    "turnover share": Measure.TURNOVER_SHARE,
    "independence": Measure.INDEPENDENCE,
    "result for input": Measure.PROPORTIONALITY,
    "omzetaandeel": Measure.TURNOVER_SHARE,
    "zelfstandigheid": Measure.INDEPENDENCE,
    "opbrengst voor inbreng": Measure.PROPORTIONALITY,
}
MEASURE = one_of("measure", MEASURES)


@term(
    AgreeRelationLimit,
    "at most {most:percent} " + MEASURE + " for (everybody|{party})",
    "hoogstens {most:percent} " + MEASURE + " voor (iedereen|{party})",
)
def _(world: World, most: str, measure: str, party: str | None) -> AgreeRelationLimit:
    return limit_on(measure, party, at_most=world.read.share(most))


@term(
    AgreeRelationLimit,
    "at least {least:percent} " + MEASURE + " for (everybody|{party})",
    "minstens {least:percent} " + MEASURE + " voor (iedereen|{party})",
)
def _(world: World, least: str, measure: str, party: str | None) -> AgreeRelationLimit:
    return limit_on(measure, party, at_least=world.read.share(least))


@term(
    AgreeRelationLimit,
    "between {least:percent} and {most:percent} " + MEASURE + " for everybody",
    MEASURE + " tussen {least:percent} en {most:percent} voor iedereen",
)
def _(world: World, least: str, most: str, measure: str) -> AgreeRelationLimit:
    return limit_on(measure, None, at_least=world.read.share(least), at_most=world.read.share(most))


@term(
    DropRelationLimit,
    "to drop the limit on " + MEASURE + " for {party}",
    "de grens op " + MEASURE + " voor {party} los te laten",
)
def _(world: World, measure: str, party: str) -> DropRelationLimit:
    return DropRelationLimit(measure=MEASURES[measure], party=party_id(party), reason="Samen afgesproken")


@act(
    "{party} (stated|states) {share:percent} turnover share and {cost:percent} switching cost",
    "{party} (zei|zegt) {share:percent} omzetaandeel en {cost:percent} overstapkosten te hebben",
    asks=StateDependence,
)
def _(world: World, party: str, share: str, cost: str) -> None:
    stated = {"turnover_share": world.read.share(share), "switching_cost": world.read.share(cost)}
    world.give(party, StateDependence, **stated)


@act(
    "{party} (stated|states) to be {degree:percent} independent",
    "{party} (zei|zegt) voor {degree:percent} zelfstandig te zijn",
    asks=StateIndependence,
)
def _(world: World, party: str, degree: str) -> None:
    world.give(party, StateIndependence, degree=world.read.share(degree))


@act("each party put in {amount}", "ieder {amount} inlegde")
def _(world: World, amount: str) -> None:
    for party in world.people:
        put_in = {"kind": ContributionKind.INVESTMENT, "amount": world.read.money(amount), "what": "Opleiding"}
        world.give(party, RecordContribution, **put_in)


@act(
    "both showed their earning model and financial position",
    "beiden hun verdienmodel en financiële positie lieten zien",
)
def _(world: World) -> None:
    owed = [(party, topic) for party in world.people for topic in (EARNING_MODEL, FINANCIAL_POSITION)]
    agreed(world, *(AgreeDisclosure(owed_by=party_id(who), topic=topic, due=world.today) for who, topic in owed))
    for number, (party, _) in enumerate(owed, start=1):
        world.give(party, MakeDisclosure, disclosure=number)


@act(
    "the calendar (compared|compares) the independence of {party} with {value:percent}",
    "de kalender de zelfstandigheid van {party} met {value:percent} (vergeleek|vergelijkt)",
    asks=CompareWithLimit,
)
def _(world: World, party: str, value: str) -> None:
    compared = {"measure": Measure.INDEPENDENCE, "party": party_id(party), "value": world.read.share(value)}
    world.let_the_clock(CompareWithLimit, **compared)


@check("{number} talks are open", "lopen er {number} gesprekken")
def _(world: World, number: str) -> None:
    talks = world.ask("overview")["renegotiations"]
    assert len([talk for talk in talks if talk["status"] != "concluded"]) == int(number)


def limit_on(measure: str, party: str | None, **bounds: Decimal) -> AgreeRelationLimit:
    """Say which limit is agreed on a measure, for a party or for everybody."""
    of = party_id(party) if party else None
    return AgreeRelationLimit(title=measure.capitalize(), measure=MEASURES[measure], party=of, **bounds)
