"""The clauses of every scenario that a question compares, one for each driver that is tested."""

from collections.abc import Iterable, Mapping
from decimal import Decimal
from itertools import islice
from typing import Final

from application.stress.basis import Basis
from application.stress.refusals import StressClauseOfNoDriver, StressProposalWithoutClause, StressWithoutDrivers
from domain.clauses import Band, Clause, Driver
from domain.evidence import (
    ClausesInForce,
    ClausesOnTheTable,
    FirstClauses,
    FixedPrice,
    PassThrough,
    Scenario,
    TriedClauses,
    name_of,
)
from domain.risk import AgreeDriver, ReviseClause
from domain.state import Partnership
from domain.table import require_on_table

_MOST: Final = 8
Clauses = Mapping[str, Clause]
"""A clause per driver."""


def usual_scenarios(state: Partnership) -> tuple[Scenario, ...]:
    """Give what is worth comparing: today's clauses, the first ones, the two extremes, and what lies on the table."""
    revised = any(known.version > 1 for known in state.drivers.values())
    proposed = (
        ClausesOnTheTable(proposal=number)
        for number, proposal in state.table.items()
        if any(isinstance(change, AgreeDriver | ReviseClause) for change in proposal.changes)
    )
    usual = (ClausesInForce(), *((FirstClauses(),) if revised else ()), FixedPrice(), PassThrough())
    return (*usual, *islice(proposed, _MOST - len(usual)))


def drivers_of(basis: Basis, scenarios: Iterable[Scenario]) -> tuple[Driver, ...]:
    """Give the drivers that the supplier meets first: those agreed, then those of proposals that are compared.

    Raises:
        StressWithoutDrivers: there is none.
        NotOnTheTable: a proposal that is compared does not lie there.
    """
    agreed = [known.entry for known in basis.state.drivers.values()]
    proposed = [
        change.entry
        for scenario in scenarios
        if isinstance(scenario, ClausesOnTheTable)
        for change in require_on_table(basis.state, scenario.proposal).changes
        if isinstance(change, AgreeDriver)
    ]
    found = {entry.driver: entry for entry in [*proposed, *agreed] if entry.carrier == basis.carrier}
    if not found:
        raise StressWithoutDrivers
    return tuple(found[name] for name in sorted(found))


def clauses_of(basis: Basis, scenario: Scenario, drivers: Iterable[Driver]) -> Clauses:
    """Give the clauses of a scenario; a driver of which it says nothing has a fixed price.

    Raises: NotOnTheTable, StressProposalWithoutClause, StressClauseOfNoDriver.
    """
    names = [driver.driver for driver in drivers]
    stated = _stated(basis, scenario, names)
    return {name: stated.get(name) or fixed_price(basis.carrier) for name in names}


def _stated(basis: Basis, scenario: Scenario, names: list[str]) -> Clauses:
    in_force = {name: known.clause for name, known in basis.state.drivers.items()}
    match scenario:
        case ClausesInForce():
            return in_force
        case FirstClauses():
            return basis.first_clauses
        case FixedPrice():
            return {}
        case PassThrough():
            return dict.fromkeys(names, pass_through(basis.payer))
        case ClausesOnTheTable():
            return {**in_force, **_proposed(basis, scenario.proposal)}
        case TriedClauses():
            return {**in_force, **_tried(scenario, names)}


def _proposed(basis: Basis, number: int) -> Clauses:
    found: dict[str, Clause] = {}
    for change in require_on_table(basis.state, number).changes:
        match change:
            case AgreeDriver():
                found[change.entry.driver] = change.clause
            case ReviseClause():
                found[change.driver] = change.clause
    if not found:
        raise StressProposalWithoutClause(number)
    return found


def _tried(scenario: TriedClauses, names: list[str]) -> Clauses:
    for tried in scenario.clauses:
        if tried.driver not in names:
            raise StressClauseOfNoDriver(name_of(scenario), tried.driver)
    return {tried.driver: tried.clause for tried in scenario.clauses}


def fixed_price(carrier: str) -> Clause:
    """Give the clause under which a carrier bears everything.

    >>> fixed_price("S").bands_up[0].shares
    {'S': Decimal('1')}
    """
    return Clause(bands_up=(Band(upto=None, shares={carrier: Decimal(1)}),))


def pass_through(payer: str) -> Clause:
    """Give the clause under which everything is compensated every month.

    >>> pass_through("C").bands_up[0].shares
    {'C': Decimal('1')}
    """
    return Clause(bands_up=(Band(upto=None, shares={payer: Decimal(1)}),))
