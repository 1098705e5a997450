"""Risk: who meets which cost first, and by which clause its deviations are shared."""

from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Annotated, ClassVar, Literal, TypeAlias

from pydantic import Field

from domain.clauses import Clause, Driver
from domain.errors import Refused
from domain.facts import Agreement, Event, Slug, Term, Title
from domain.facts import Change as AnyChange
from domain.guards import require_control, require_driver, require_parties
from domain.shocks import ShockNumber, require_shock, with_shock_decided
from domain.state import DriverInForce, Partnership, with_entry


class AgreeDriver(AnyChange):
    """Put a cost driver in the risk register with its first clause."""

    change: Literal["agree-driver"] = "agree-driver"
    entry: Driver
    clause: Clause


class ReviseClause(AnyChange):
    """Replace the clause of a driver from a day on."""

    change: Literal["revise-clause"] = "revise-clause"
    driver: Slug
    clause: Clause
    shock: Annotated[ShockNumber | None, Field(description="The shock this answers, if any.")] = None
    ground: Annotated[Title | None, Field(description="Why the parties share it otherwise from now on.")] = None


class DriverAgreed(Term):
    """The parties agreed who meets a cost first and how its deviations are shared."""

    TOPIC: ClassVar[str] = "partnership.driver-agreed"

    entry: Driver
    clause: Clause


class ClauseRevised(Term):
    """The parties replaced the clause of a driver."""

    TOPIC: ClassVar[str] = "partnership.clause-revised"

    driver: Slug
    version: Annotated[int, Field(ge=2)]
    clause: Clause
    shock: ShockNumber | None = None
    ground: Title | None = None


Change: TypeAlias = AgreeDriver | ReviseClause
Recorded: TypeAlias = DriverAgreed | ClauseRevised


@dataclass(eq=False)
class DriverAlreadyAgreed(Refused):
    """The driver is in the register; revise its clause instead."""

    driver: str


@dataclass(eq=False)
class WeightsExceedWhole(Refused):
    """The drivers together would be more than the whole contract value."""

    total: Decimal


def agree(partnership: Partnership, change: Change, agreement: Agreement) -> tuple[Event, ...]:
    """Work out what an adopted change of the risk allocation brings about."""
    match change:
        case AgreeDriver():
            return _agree_driver(partnership, change, agreement)
        case ReviseClause():
            return _revise_clause(partnership, change, agreement)


def _agree_driver(partnership: Partnership, change: AgreeDriver, agreement: Agreement) -> tuple[Event, ...]:
    entry = change.entry
    if entry.driver in partnership.drivers:
        raise DriverAlreadyAgreed(entry.driver)
    require_parties(partnership, entry.carrier, *(entry.target or ()), *sorted(change.clause.parties()))
    require_control(partnership, entry.controllable_by)
    total = sum((known.entry.weight for known in partnership.drivers.values()), entry.weight)
    if total > 1:
        raise WeightsExceedWhole(total)
    return (DriverAgreed.agreed(change, agreement, entry=entry, clause=change.clause),)


def _revise_clause(partnership: Partnership, change: ReviseClause, agreement: Agreement) -> tuple[Event, ...]:
    known = require_driver(partnership, change.driver)
    require_parties(partnership, *sorted(change.clause.parties()))
    if change.shock is not None:
        require_shock(partnership, change.shock)
    terms = change.model_dump(include={"driver", "shock", "ground"})
    revised = ClauseRevised.agreed(change, agreement, version=known.version + 1, clause=change.clause, **terms)
    return (revised,)


def evolve(partnership: Partnership, event: Recorded) -> Partnership:
    """Give the partnership after an event of the risk register."""
    match event:
        case DriverAgreed():
            known = DriverInForce(event.entry, event.clause, 1, event.effective_on)
            return replace(partnership, drivers=with_entry(partnership.drivers, event.entry.driver, known))
        case ClauseRevised():
            return _with_clause(partnership, event)


def _with_clause(partnership: Partnership, event: ClauseRevised) -> Partnership:
    known = partnership.drivers[event.driver]
    current = DriverInForce(known.entry, event.clause, event.version, event.effective_on)
    talks = {number: talk for number, talk in partnership.talks.items() if talk.driver != event.driver}
    drivers = with_entry(partnership.drivers, event.driver, current)
    return with_shock_decided(replace(partnership, drivers=drivers, talks=talks), event.shock)
