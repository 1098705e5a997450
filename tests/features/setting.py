"""How scenarios begin: a joint record, or a contract that runs."""

from datetime import date, timedelta
from decimal import Decimal

from domain.assent import GiveAssent
from domain.contract import AgreeTerm, AgreeValue, YearValue
from domain.facts import Change
from domain.formation import ActivatePartnership, OpenPartnership, PartyEntry
from domain.goals import AgreeGoal
from domain.representation import JoinPartnership
from domain.state import PartyRole, Regime
from tests.features.reading import short_name
from tests.features.world import KEY_FIGURES, World, party_id

ROLES = (PartyRole.CLIENT, PartyRole.CONTRACTOR, PartyRole.PARTNER)
NAME = "Schoonmaak 2024-2027"
YEARLY_VALUE = 120_000_000
USUAL_MARGIN = Decimal("0.04")
USUAL_GOAL = {"en": "Healthy buildings", "nl": "Gezonde gebouwen"}


def an_opened_record(world: World, *parties: str, regime: Regime = Regime.PUBLIC) -> None:
    """Let the first party open a record; the others have yet to join. The first is the client, the second delivers."""
    first = parties[0]
    world.people[first] = world.key_figure(first)
    entries = [_entry(name, role) for name, role in zip(parties, ROLES, strict=False)]
    stated = {"name": NAME, "regime": regime, "parties": tuple(entries), "your_name": KEY_FIGURES[first]}
    opening = OpenPartnership(effective_on=world.today, **stated)
    world.attempt(lambda: world.driver.open(world.people[first], opening))


def _entry(name: str, role: PartyRole) -> PartyEntry:
    return PartyEntry(party=party_id(name), name=name, role=role, organisation=name.lower())


def a_joint_record(world: World, *parties: str, regime: Regime = Regime.PUBLIC) -> None:
    """Open a record in which every party has someone who binds it."""
    an_opened_record(world, *parties, regime=regime)
    for party in parties[1:]:
        world.people[party] = world.key_figure(party)
        world.give(party, JoinPartnership, your_name=KEY_FIGURES[party])


def a_contract(world: World, start: date, end: date, *parties: str) -> None:
    """Let a contract run from its first day: term, yearly value and one joint goal agreed."""
    world.it_is(start - timedelta(days=30))
    a_joint_record(world, *parties)
    agreed(world, *the_opening_terms(world, start, end, *parties), terms_from=start)
    world.it_is(start)
    world.give(parties[0], ActivatePartnership)


def the_opening_terms(world: World, start: date, end: date, *parties: str) -> tuple[Change, ...]:
    """Say what must be agreed before a partnership can start."""
    goal = USUAL_GOAL[world.driver.language]
    return (
        AgreeTerm(start=start, end=end, notice_months=3),
        the_value(start.year, end.year, *parties),
        AgreeGoal(goal=short_name(goal), title=goal),
    )


def the_value(first_year: int, last_year: int, *parties: str, value: int = YEARLY_VALUE) -> AgreeValue:
    """Say what the contract is worth in each year, with the usual margin."""
    years = tuple(YearValue(year=year, value=value) for year in range(first_year, last_year + 1))
    return AgreeValue(
        customer=party_id(parties[0]), supplier=party_id(parties[1]), years=years, margin_share=USUAL_MARGIN
    )


def agreed(world: World, *terms: Change | str, **stated: object) -> None:
    """Let the first party propose terms and all others assent."""
    first, *others = world.people
    world.lay(first, *terms, **stated)
    for party in others:
        world.give(party, GiveAssent, proposal=world.laid)


def a_coalition(world: World, end: date, *parties: str) -> None:
    """Let three parties open a record, all join, and agree what a start needs."""
    a_joint_record(world, *parties)
    agreed(world, *the_opening_terms(world, world.today, end, *parties))
