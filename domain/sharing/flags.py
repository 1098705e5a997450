"""The flags of a driver: what the parties should talk about. Bearing a risk one controls is not a flag.

Readings of the model that this module takes:
- the structural test looks at the clause in force on the day of the view; a driver without a clause leaves
  everything with its carrier;
- a tail is flagged where the test at the largest shock fails and the clause is not one-to-one at all four;
- `both` controls no more than `none`: nobody controls the cause alone.
Source: model section 3.5.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from domain.clauses import Clause, Driver
from domain.contract import Parameters
from domain.quantities import EXACT
from domain.sharing.inputs import ClauseVersion
from domain.sharing.results import Flag, FlagKind, Refs, Shares
from domain.sharing.split import ONE, ZERO, single_compensation, structural_share

TEST_SHOCKS: Final = (Decimal("0.05"), Decimal("0.10"), Decimal("0.25"), Decimal("0.50"))
"""The rises at which a clause is tested: 5, 10, 25 and 50 percent."""


@dataclass(frozen=True, slots=True)
class Bearers:
    """Who carries a driver, who else is there, and what counts as one-to-one."""

    driver: Driver
    parties: tuple[str, ...]
    others: tuple[str, ...]
    parameters: Parameters


def carrier_shares(clause: Clause | None, others: Sequence[str]) -> dict[Decimal, Decimal]:
    """Give the share that stays with the carrier at each test shock."""
    if clause is None:
        return dict.fromkeys(TEST_SHOCKS, ONE)
    return {shock: structural_share(clause, shock, others) for shock in TEST_SHOCKS}


def driver_flags(bearers: Bearers, version: ClauseVersion | None, adverse: Shares, ref: str) -> tuple[Flag, ...]:
    """Give the flags of a driver: by its clause, by what happened, by its symmetry."""
    evidence = (version.ref if version else ref,)
    clause = version.clause if version else None
    return (
        *_structural(bearers, clause, evidence),
        *_realised(bearers, adverse),
        *_asymmetric(bearers, clause, evidence),
    )


def _structural(bearers: Bearers, clause: Clause | None, evidence: Refs) -> Iterator[Flag]:
    carrier = bearers.driver.carrier
    shares = carrier_shares(clause, bearers.others)
    one_to_one = {party for party, part in _structural_shares(bearers, shares) if _all_reach(part, bearers)}
    for party in bearers.parties:
        if party in one_to_one and _uncontrolled(bearers, party):
            yield Flag(FlagKind.STRUCTURAL_ONE_TO_ONE, party, evidence)
    tail = shares[TEST_SHOCKS[-1]] >= bearers.parameters.one_to_one
    if tail and carrier not in one_to_one and _uncontrolled(bearers, carrier):
        yield Flag(FlagKind.STRUCTURAL_TAIL, carrier, evidence)


def _structural_shares(
    bearers: Bearers, shares: Mapping[Decimal, Decimal]
) -> Iterator[tuple[str, tuple[Decimal, ...]]]:
    """Give the tested shares of the carrier, and of the other party where there is just one other."""
    yield bearers.driver.carrier, tuple(shares.values())
    if len(bearers.others) == 1:
        yield bearers.others[0], tuple(EXACT.subtract(ONE, share) for share in shares.values())


def _all_reach(shares: Sequence[Decimal], bearers: Bearers) -> bool:
    return all(share >= bearers.parameters.one_to_one for share in shares)


def _uncontrolled(bearers: Bearers, party: str) -> bool:
    return bearers.driver.controllable_by != party


def _realised(bearers: Bearers, adverse: Shares) -> Iterator[Flag]:
    for party in bearers.parties:
        kind = _kind_of(adverse.parts[party], bearers.parameters) if adverse.parts else None
        if kind is FlagKind.OVERCOMPENSATED or (kind and _uncontrolled(bearers, party)):
            yield Flag(kind, party, adverse.evidence)


def _kind_of(share: Decimal, parameters: Parameters) -> FlagKind | None:
    if share >= parameters.one_to_one:
        return FlagKind.REALISED_ONE_TO_ONE
    if share >= parameters.predominant:
        return FlagKind.PREDOMINANT
    return FlagKind.OVERCOMPENSATED if share < ZERO else None


def _asymmetric(bearers: Bearers, clause: Clause | None, evidence: Refs) -> Iterator[Flag]:
    if clause is not None and not all(_mirrors(clause, shock, bearers.others) for shock in TEST_SHOCKS):
        yield Flag(FlagKind.ASYMMETRIC, None, evidence)


def _mirrors(clause: Clause, shock: Decimal, others: Sequence[str]) -> bool:
    rise = single_compensation(clause, shock, others)
    return rise == single_compensation(clause, shock.copy_negate(), others).copy_negate()
