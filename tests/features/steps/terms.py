"""The words for what can be agreed at the table: each becomes a change in a proposal."""

from datetime import date
from decimal import Decimal

from domain.clauses import AmountBand, Band, Clause, Driver
from domain.contract import AgreeParameters, AgreeTerm, AgreeValue, Parameters
from domain.goals import AgreeGoal, AgreeKpi, Direction, DropGoal, DropKpi, ReviseGoal
from domain.option_decisions import ExerciseJointly
from domain.options import GrantOption
from domain.renegotiation import ConcludeRenegotiation
from domain.risk import AgreeDriver, ReviseClause
from domain.shocks import ShareShock, TransferRisk
from domain.termination import AgreeEnding
from tests.features.phrases import term
from tests.features.reading import short_name
from tests.features.setting import the_value
from tests.features.world import World, option_name, party_id

WHOLE = Decimal(1)
REASON = "Samen afgesproken"


@term(
    AgreeTerm,
    "a term from {start:day} to {end:day}(, notice {months:number} months)?",
    "een looptijd van {start:day} tot en met {end:day}(, opzegtermijn {months:number} maanden)?",
)
def _(world: World, start: str, end: str, months: str | None) -> AgreeTerm:
    days = {"start": world.read.day(start), "end": world.read.day(end)}
    return AgreeTerm(notice_months=int(months or 0), **days)


@term(
    AgreeValue,
    "a value of {amount} a year from {first:year} to {last:year}",
    "jaarlijks {amount} van {first:year} tot en met {last:year}",
)
def _(world: World, amount: str, first: str, last: str) -> AgreeValue:
    return the_value(int(first), int(last), *world.people, value=world.read.money(amount))


@term(
    AgreeParameters,
    "that a shock is settled within {days:number} days",
    "dat een schok binnen {days:number} dagen is afgerekend",
)
def _(world: World, days: str) -> AgreeParameters:
    return AgreeParameters(parameters=Parameters(unsettled_after_days=int(days)))


@term(AgreeGoal, 'the goal "{title}"', 'het doel "{title}"')
def _(world: World, title: str) -> AgreeGoal:
    return AgreeGoal(goal=short_name(title), title=title)


@term(ReviseGoal, 'to reword the goal "{title}" as "{other}"', 'het doel "{title}" te formuleren als "{other}"')
def _(world: World, title: str, other: str) -> ReviseGoal:
    return ReviseGoal(goal=short_name(title), title=other)


@term(DropGoal, 'to let the goal "{title}" go', 'het doel "{title}" los te laten')
def _(world: World, title: str) -> DropGoal:
    return DropGoal(goal=short_name(title), reason=REASON)


@term(
    AgreeKpi,
    'the KPI "{title}" of at least {target:number}',
    'de KPI "{title}" van minstens {target:number}',
)
def _(world: World, title: str, target: str) -> AgreeKpi:
    measured = {"weight": WHOLE, "target": world.read.number(target), "direction": Direction.HIGHER}
    return AgreeKpi(kpi=short_name(title), title=title, **measured)


@term(DropKpi, 'to stop the KPI "{title}"', 'met de KPI "{title}" te stoppen')
def _(world: World, title: str) -> DropKpi:
    return DropKpi(kpi=short_name(title), reason=REASON)


@term(
    AgreeDriver,
    "{driver:cost} at {percent} of the price, carried by {party}",
    "{driver:cost} voor {percent} van de prijs, gedragen door {party}",
)
def _(world: World, driver: str, percent: str, party: str) -> AgreeDriver:
    clause = Clause(bands_up=(Band(upto=None, shares=borne_by(world, party, WHOLE)),))
    return AgreeDriver(entry=the_driver(world, driver, world.read.share(percent), party), clause=clause)


@term(
    ReviseClause,
    "that {party} bears {percent} of {driver:cost}",
    "dat {party} {percent} van {driver:cost} draagt",
)
def _(world: World, party: str, percent: str, driver: str) -> ReviseClause:
    shares = borne_by(world, party, world.read.share(percent))
    return ReviseClause(driver=world.read.cost(driver), clause=Clause(bands_up=(Band(upto=None, shares=shares),)))


@term(
    ReviseClause,
    "that {party} bears {percent} of {driver:cost} from {day}",
    "dat {party} vanaf {day} {percent} van {driver:cost} draagt",
)
def _(world: World, party: str, percent: str, driver: str, day: str) -> ReviseClause:
    shares = borne_by(world, party, world.read.share(percent))
    clause = Clause(bands_up=(Band(upto=None, shares=shares),))
    return ReviseClause(
        driver=world.read.cost(driver), clause=clause, applies_from=world.read.day(day), shock=world.open_shock()
    )


@term(
    ReviseClause,
    'that {party} bears {percent} of {driver:cost} because "{ground}"',
    'dat {party} {percent} van {driver:cost} draagt, want "{ground}"',
)
def _(world: World, party: str, percent: str, driver: str, ground: str) -> ReviseClause:
    shares = borne_by(world, party, world.read.share(percent))
    clause = Clause(bands_up=(Band(upto=None, shares=shares),))
    return ReviseClause(driver=world.read.cost(driver), clause=clause, shock=world.open_shock(), ground=ground)


@term(
    ReviseClause,
    "to talk when {driver:cost} moves {percent}",
    "te praten als {driver:cost} {percent} beweegt",
)
def _(world: World, driver: str, percent: str) -> ReviseClause:
    clause = Clause.model_validate(
        {**world.agreed_cost(driver)["clause"], "reneg_threshold": str(world.read.share(percent))}
    )
    return ReviseClause(driver=world.read.cost(driver), clause=clause)


@term(
    ShareShock,
    "that {party} bears {percent} of the damage",
    "dat {party} {percent} van de schade draagt",
)
def _(world: World, party: str, percent: str) -> ShareShock:
    shares = borne_by(world, party, world.read.share(percent))
    return ShareShock(shock=world.shocks, bands=(AmountBand(upto=None, shares=shares),))


@term(
    TransferRisk,
    "that {source:party} pays {target:party} {amount} for {driver:cost}",
    "dat {source:party} {target:party} {amount} betaalt voor {driver:cost}",
)
def _(world: World, source: str, target: str, amount: str, driver: str) -> TransferRisk:
    paid = {"source": party_id(source), "target": party_id(target), "amount": world.read.money(amount)}
    return TransferRisk(driver=world.read.cost(driver), reason=REASON, **paid)


@term(
    TransferRisk,
    "that {source:party} pays {target:party} {amount} of the damage",
    "dat {source:party} {target:party} {amount} van de schade betaalt",
)
def _(world: World, source: str, target: str, amount: str) -> TransferRisk:
    paid = {"source": party_id(source), "target": party_id(target), "amount": world.read.money(amount)}
    return TransferRisk(shock=world.shocks, reason=REASON, **paid)


@term(ConcludeRenegotiation, 'to close the talk with "{outcome}"', 'het gesprek af te sluiten met "{outcome}"')
def _(world: World, outcome: str) -> ConcludeRenegotiation:
    return ConcludeRenegotiation(renegotiation=world.talks, outcome=outcome)


@term(
    GrantOption,
    "an option for {year} that (belongs to both|{holder:party} holds)",
    "een optie voor {year} die van (beiden|{holder:party}) is",
)
def _(world: World, year: str, holder: str | None) -> GrantOption:
    return GrantOption(
        option=option_name(year),
        title=f"Optiejaar {year}",
        start=date(int(year), 1, 1),
        end=date(int(year), 12, 31),
        opens_on=date(int(year) - 1, 1, 1),
        notice_deadline=date(int(year) - 1, 6, 30),
        holder=holder and party_id(holder),
    )


@term(ExerciseJointly, "to exercise the option for {year}", "de optie voor {year} te lichten")
def _(world: World, year: str) -> ExerciseJointly:
    return ExerciseJointly(option=option_name(year), reason=REASON)


@term(AgreeEnding, "an early end on {day}", "een eerder einde op {day}")
def _(world: World, day: str) -> AgreeEnding:
    return AgreeEnding(ends_on=world.read.day(day), reason=REASON)


def borne_by(world: World, party: str, share: Decimal) -> dict[str, Decimal]:
    """Split a share between a party and the other one."""
    return {party_id(party): share, party_id(world.other(party)): WHOLE - share}


def the_driver(world: World, cost: str, weight: Decimal, carrier: str) -> Driver:
    """Say what a cost is: its share of the price, and the index of that name it follows."""
    return Driver(
        driver=world.read.cost(cost),
        title=cost.capitalize(),
        weight=weight,
        cost_series=f"{world.read.cost(cost)}-index",
        base_date=world.today,
        carrier=party_id(carrier),
    )
