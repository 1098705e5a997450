"""Sums and shares of one driver: who bore its rises, who kept its falls, and how far that is from the target.

Readings of the model that this module takes:
- materiality is 0.5 % of the contract value of all periods whose shock is known;
- every transfer for a driver up to the day of the view counts in its totals, also one that falls in a period
  that awaits its index, that has not ended, or that lies outside the term: the money did move;
- transfers count in the share of rises and in the share of falls alike, as the model says "same".
Source: model section 3.5.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from domain.clauses import EVERYBODY, NOBODY, Driver
from domain.quantities import EXACT, add_up, part_of
from domain.sharing.inputs import Transfer
from domain.sharing.results import Amounts, Borne, PeriodRow, Reason, Refs, Shares, distinct
from domain.sharing.rows import after_transfers
from domain.sharing.split import ONE, ZERO


@dataclass(frozen=True, slots=True)
class Measured:
    """The settled rows of a driver with what their sums need; `least` is the amount that is material."""

    rows: tuple[PeriodRow, ...]
    transfers: tuple[Transfer, ...]
    parties: tuple[str, ...]
    least: int

    @property
    def known(self) -> tuple[PeriodRow, ...]:
        """The rows whose shock is known."""
        return tuple(row for row in self.rows if row.total is not None)

    @property
    def adverse(self) -> tuple[PeriodRow, ...]:
        """The rows in which the cost rose."""
        return tuple(row for row in self.rows if row.total is not None and row.total > 0)

    @property
    def favourable(self) -> tuple[PeriodRow, ...]:
        """The rows in which the cost fell."""
        return tuple(row for row in self.rows if row.total is not None and row.total < 0)

    @property
    def paid(self) -> dict[str, int]:
        """What each party paid for this driver less what it received."""
        return net_paid(self.transfers, self.parties)


def measured(
    rows: tuple[PeriodRow, ...], transfers: tuple[Transfer, ...], *, parties: tuple[str, ...], material: Decimal
) -> Measured:
    """Prepare the sums of a driver; `material` is the share of contract value that is material."""
    value = sum(row.value for row in rows if row.total is not None)
    return Measured(rows, transfers, parties, part_of(value, material))


def net_paid(transfers: Iterable[Transfer], parties: Sequence[str]) -> dict[str, int]:
    """Give what each party paid less what it received. Unit: minor units."""
    return after_transfers(dict.fromkeys(parties, 0), transfers)


def plus(first: Amounts, second: Amounts) -> dict[str, int]:
    """Add two amounts per party. Unit: minor units."""
    return {party: amount + second[party] for party, amount in first.items()}


def sum_of(amounts: Iterable[Amounts | None], parties: Sequence[str]) -> dict[str, int]:
    """Add amounts per party, skipping what is undefined. Unit: minor units."""
    return add_up((amount for amount in amounts if amount is not None), parties)


def total_of_rows(rows: Iterable[PeriodRow]) -> int:
    """Add the shocks of rows, skipping what is undefined. Unit: minor units."""
    return sum(row.total for row in rows if row.total is not None)


def borne(sums: Measured) -> Borne:
    """Give who bore the known shocks in the three versions."""
    in_force = sum_of((row.in_force for row in sums.rows), sums.parties)
    baseline = sum_of((row.baseline for row in sums.rows), sums.parties)
    return Borne(baseline, in_force, plus(in_force, sums.paid))


def transfers_apart(sums: Measured, actual: Amounts) -> dict[str, int]:
    """Give what the parties paid net on days that lie in no row with figures. Unit: minor units."""
    in_rows = sum_of((row.actual for row in sums.rows), sums.parties)
    return {party: amount - in_rows[party] for party, amount in actual.items()}


def share_adverse_baseline(sums: Measured) -> Shares:
    """Give the share of the rises that each party would have borne by the first clause."""
    amounts = sum_of((row.baseline for row in sums.adverse), sums.parties)
    return _share(sums, sums.adverse, amounts)


def share_adverse(sums: Measured) -> Shares:
    """Give the share of the rises that each party bore, with its net transfers."""
    amounts = sum_of((row.in_force for row in sums.adverse), sums.parties)
    return _share(sums, sums.adverse, plus(amounts, sums.paid))


def share_favourable(sums: Measured) -> Shares:
    """Give the share of the falls that each party kept, with its net transfers."""
    amounts = sum_of((row.in_force for row in sums.favourable), sums.parties)
    return _share(sums, sums.favourable, plus(amounts, sums.paid))


def share_net(sums: Measured, actual: Amounts) -> Shares:
    """Give the share of all shocks, rises less falls, that each party bore."""
    return _share(sums, sums.known, actual)


def _share(sums: Measured, rows: tuple[PeriodRow, ...], amounts: Amounts) -> Shares:
    waiting = sums.rows and not sums.known
    undefined = Reason.AWAITING_INDEX if waiting else Reason.BELOW_MATERIALITY
    evidence = evidence_of(rows, sums.transfers)
    return shares_of(amounts, total_of_rows(rows), least=sums.least, undefined=undefined, evidence=evidence)


def shares_of(amounts: Amounts, whole: int, *, least: int, undefined: Reason, evidence: Refs) -> Shares:
    """Divide amounts by the whole, unless the whole is below the least that is material."""
    if whole == 0 or abs(whole) < least:
        return Shares(None, undefined, evidence)
    parts = {party: EXACT.divide(Decimal(amount), Decimal(whole)) for party, amount in amounts.items()}
    return Shares(parts, None, evidence)


def evidence_of(rows: Iterable[PeriodRow], transfers: Iterable[Transfer] = ()) -> Refs:
    """Name every event behind rows and transfers."""
    groups: list[Refs] = []
    for row in rows:
        found = row.evidence
        groups += (found.base, found.shock, found.baseline, found.in_force)
    return distinct(*groups, (transfer.ref for transfer in transfers))


def agreed_target(driver: Driver, parties: Sequence[str]) -> dict[str, Decimal]:
    """Give the agreed shares; by default all for the party that controls the cause, else equal parts.

    Source: model section 3.5.
    """
    if driver.target is not None:
        return {party: driver.target.get(party, ZERO) for party in parties}
    if driver.controllable_by in (NOBODY, EVERYBODY):
        return dict.fromkeys(parties, EXACT.divide(ONE, Decimal(len(parties))))
    return {party: ONE if party == driver.controllable_by else ZERO for party in parties}


def deviation(share: Shares, target: Mapping[str, Decimal]) -> Shares:
    """Give how far each share lies from its target; positive is more than agreed."""
    if share.parts is None:
        return share
    parts = {party: EXACT.subtract(part, target[party]) for party, part in share.parts.items()}
    return Shares(parts, None, share.evidence)


def within(deviations: Shares, tolerance: Decimal) -> bool | None:
    """Tell whether no deviation is larger than the tolerance; None when there are none."""
    if deviations.parts is None:
        return None
    return all(part.copy_abs() <= tolerance for part in deviations.parts.values())
