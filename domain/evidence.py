"""Evidence: a stress test laid beside a proposal, small enough to sign and whole enough to work out again.

What was asked stands in it in full; the record and the index figures stand in it by version. The figures come from
outside: the fingerprints tell whether they come out again. Source: model section 10.
"""

from dataclasses import dataclass, replace
from typing import Annotated, ClassVar, Literal, Self, TypeAlias

from pydantic import Field, model_validator

from domain.calendar import Day, PeriodName
from domain.clauses import Clause
from domain.errors import Refused
from domain.facts import Author, Event, Fact, Frozen, PartyId, Slug, Title
from domain.facts import Command as AnyCommand
from domain.quantities import FRACTION, LARGEST_EXACT_INTEGER, Quantity, Share
from domain.state import Partnership, with_entry
from domain.table import ProposalNumber, require_answerable

Part: TypeAlias = Annotated[Quantity, FRACTION]
"""A part of the contract value, however large or below zero. Unit: fraction."""
Digest: TypeAlias = Annotated[str, Field(min_length=1, max_length=64, description="SHA-256, 64 hexadecimal digits.")]


class ClausesInForce(Frozen):
    """Keep the clauses that were agreed last."""

    scenario: Literal["clauses-in-force"] = "clauses-in-force"


class FirstClauses(Frozen):
    """Go back to the clauses that were agreed first."""

    scenario: Literal["first-clauses"] = "first-clauses"


class FixedPrice(Frozen):
    """Compensate nothing: who meets a cost first bears it all."""

    scenario: Literal["fixed-price"] = "fixed-price"


class PassThrough(Frozen):
    """Compensate everything, every month."""

    scenario: Literal["pass-through"] = "pass-through"


class ClausesOnTheTable(Frozen):
    """Adopt a proposal that lies on the table; what it says nothing of stays as it is."""

    scenario: Literal["clauses-on-the-table"] = "clauses-on-the-table"
    proposal: ProposalNumber


class TriedClause(Frozen):
    """A clause of one driver that a person tries."""

    driver: Slug
    clause: Clause


class TriedClauses(Frozen):
    """Try clauses that nobody proposed yet; drivers without one keep the clause in force."""

    scenario: Literal["tried-clauses"] = "tried-clauses"
    title: Title
    clauses: Annotated[tuple[TriedClause, ...], Field(min_length=1, max_length=20)]

    @model_validator(mode="after")
    def _distinct_drivers(self) -> Self:
        if len({tried.driver for tried in self.clauses}) < len(self.clauses):
            raise ValueError("every driver has one clause")
        return self


Scenario: TypeAlias = Annotated[
    ClausesInForce | FirstClauses | FixedPrice | PassThrough | ClausesOnTheTable | TriedClauses,
    Field(discriminator="scenario"),
]
"""Clauses to compare with others; the field `scenario` names the kind."""


def name_of(scenario: Scenario) -> str:
    """Give the name under which the figures of a scenario stand.

    >>> name_of(ClausesOnTheTable(proposal=9))
    'proposal-9'
    """
    match scenario:
        case ClausesOnTheTable():
            return f"proposal-{scenario.proposal}"
        case TriedClauses():
            return scenario.title
    return scenario.scenario


class StressQuestion(Frozen):
    """What is asked of a stress test: which clauses side by side, on which courses of prices."""

    scenarios: Annotated[tuple[Scenario, ...], Field(min_length=1, max_length=8)]
    years: Annotated[int, Field(strict=True, ge=1, le=10, description="Years ahead.")] = 4
    again: Annotated[
        int | None,
        Field(strict=True, ge=1900, le=2199, description="A year that comes again; empty draws from all history."),
    ] = None
    paths: Annotated[int, Field(strict=True, ge=1, le=100_000, description="Courses of prices to draw.")] = 10_000
    block: Annotated[int, Field(strict=True, ge=1, le=60, description="Months that stay together.")] = 12
    seed: Annotated[int, Field(strict=True, ge=0, le=LARGEST_EXACT_INTEGER, description="Where drawing starts.")] = 1
    since: Annotated[PeriodName | None, Field(description="First month of history; empty takes all.")] = None

    @model_validator(mode="after")
    def _distinct_scenarios(self) -> Self:
        if len({name_of(scenario) for scenario in self.scenarios}) < len(self.scenarios):
            raise ValueError("every scenario stands once in the comparison")
        return self


class SeriesRead(Frozen):
    """How far a reference series was read. Version 0 is a series of which only the parties recorded figures."""

    series: Slug
    version: Annotated[int, Field(ge=0, le=LARGEST_EXACT_INTEGER)]


class Spread(Frozen):
    """Mean, and what 5, 50 and 95 percent of the courses stay at or below. Unit: fraction of the contract value."""

    mean: Part
    p05: Part
    p50: Part
    p95: Part


class ScenarioFigures(Frozen):
    """What one scenario brings the carrier and the payer, and the chance of what hurts."""

    scenario: Title
    carrier: Spread
    payer: Spread
    margin_gone: Annotated[Share, Field(description="Chance that the margin is gone over the whole horizon.")]
    margin_gone_in_a_year: Annotated[Share, Field(description="Chance that the margin is gone in any one year.")]
    renegotiation: Annotated[Share | None, Field(description="Chance that a threshold is reached.")] = None
    one_sided: Annotated[Share | None, Field(description="Chance that the carrier bears 95 % or more of a rise.")] = (
        None
    )


class StressEvidence(Frozen):
    """A stress test with all that it takes to work it out again."""

    formula: Annotated[str, Field(min_length=1, max_length=40, examples=["stress/1"])]
    question: StressQuestion
    record_version: Annotated[
        int, Field(ge=1, le=LARGEST_EXACT_INTEGER, description="Version of the record whose clauses were tested.")
    ]
    known_on: Annotated[
        Day | None, Field(description="Day by which index figures were known; empty takes all that were recorded.")
    ] = None
    series: Annotated[tuple[SeriesRead, ...], Field(max_length=40)] = ()
    first_month: Annotated[PeriodName, Field(description="First month of the history.")]
    last_month: Annotated[PeriodName, Field(description="Last month of the history; prices are relative to it.")]
    carrier: Annotated[PartyId, Field(description="Party that meets the costs first, and whose margin is at stake.")]
    payer: Annotated[PartyId, Field(description="Party that compensates it.")]
    margin_share: Share
    inputs_digest: Digest
    total_shock: Spread
    figures: Annotated[tuple[ScenarioFigures, ...], Field(max_length=8)] = ()
    figures_digest: Digest


class LayEvidence(AnyCommand):
    """Lay a stress test beside a proposal, so that every party can work it out again."""

    proposal: ProposalNumber
    test: StressEvidence


class EvidenceLaid(Fact):
    """A party laid a stress test beside a proposal."""

    TOPIC: ClassVar[str] = "partnership.evidence-laid"

    proposal: ProposalNumber
    test: StressEvidence


Command: TypeAlias = LayEvidence
Recorded: TypeAlias = EvidenceLaid


@dataclass(eq=False)
class EvidenceAheadOfRecord(Refused):
    """A stress test rests on what was recorded and known by today, not on more."""

    record_version: int
    version: int


def decide(partnership: Partnership, command: Command, author: Author) -> tuple[Event, ...]:
    """Decide what laying evidence leads to: nothing when the same evidence lies there and nothing is repaired.

    Raises: NotOnTheTable, ProposalHasExpired, EvidenceAheadOfRecord.
    """
    require_answerable(partnership, command.proposal, author)
    test = command.test
    if test.record_version > partnership.version or (test.known_on or author.today) > author.today:
        raise EvidenceAheadOfRecord(test.record_version, partnership.version)
    if command.corrects is None and _lies_there(partnership, command):
        return ()
    return (EvidenceLaid.of(command, author, proposal=command.proposal, test=test),)


def _lies_there(partnership: Partnership, command: LayEvidence) -> bool:
    return partnership.evidence.get(_mark(command)) in partnership.facts


def _mark(stated: LayEvidence | EvidenceLaid) -> tuple[int, str]:
    return stated.proposal, stated.test.inputs_digest


def evolve(partnership: Partnership, event: Recorded) -> Partnership:
    """Give the partnership that remembers which evidence was laid beside which proposal, and at which version."""
    laid = with_entry(partnership.evidence, _mark(event), partnership.version + 1)
    return replace(partnership, evidence=laid)
