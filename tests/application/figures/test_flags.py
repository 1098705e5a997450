"""Flags across partnerships name the party, what they are about, and since when."""

from datetime import timedelta
from decimal import Decimal

from application.queries.attention import FlagLine
from domain.clauses import AmountBand
from domain.relationship.attention import Subject
from domain.shocks import ShareShock
from tests.application.world import World, at_the_table, under_contract
from tests.domain.builders import CLIENT, CONTRACTOR, START, a_clause, a_registered_driver, a_shock


def flags(world: World, *, one_to_one: bool = False) -> tuple[FlagLine, ...]:
    world.handslag.projections.catch_up()
    world.handslag.figures.catch_up()
    return world.handslag.queries.attention.flags(world.anna.principal(), one_to_one=one_to_one).lines


def test_a_clause_that_leaves_everything_with_one_party_is_flagged_from_its_first_day(store_url: str) -> None:
    with at_the_table(store_url) as world:
        under_contract(world, a_registered_driver("energy", "0.2", a_clause("0", "1")))

        (line,) = flags(world, one_to_one=True)

        assert (line.kind, line.party, line.one_to_one) == ("STRUCTURAL_ONE_TO_ONE", CONTRACTOR, True)
        assert (line.subject, line.about, line.since) == (Subject.DRIVER, "energy", START)
        assert line.own_party == CLIENT
        assert line.worked.as_of == world.clock.day


def test_a_shock_that_was_shared_and_never_settled_is_flagged_from_its_day(store_url: str) -> None:
    with at_the_table(store_url) as world:
        under_contract(world)
        struck = a_shock(effective_on=world.clock.day)
        world.give(world.bram, struck)
        halves = {CLIENT: Decimal("0.5"), CONTRACTOR: Decimal("0.5")}
        world.agree(ShareShock(shock=1, bands=(AmountBand(upto=None, shares=halves),)))
        assert flags(world) == ()

        world.clock.day += timedelta(days=61)

        raised = flags(world)
        assert "UNSETTLED" in {line.kind for line in raised}
        assert {(line.subject, line.title, line.since) for line in raised} == {
            (Subject.SHOCK, struck.title, struck.effective_on)
        }
