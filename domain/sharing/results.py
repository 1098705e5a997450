"""What risk sharing comes out as: frozen figures, each able to name the events behind it.

Money is in minor units, shares and shocks are fractions, unrounded unless said otherwise. A figure that is
undefined is None and its `reason` says why; it is never zero and never the last value.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from itertools import chain
from typing import TypeAlias

from domain.calendar import Period
from domain.clauses import Driver
from domain.contract import Parameters
from domain.sharing.inputs import Capacity, ContractTerms, OneOffRisk

Amounts: TypeAlias = Mapping[str, int]
"""An amount per party. Unit: minor units."""
Refs: TypeAlias = tuple[str, ...]
"""The events behind a figure."""


class Reason(StrEnum):
    """Why a figure is undefined."""

    AWAITING_INDEX = "awaiting_index"
    BELOW_MATERIALITY = "below_materiality"
    NOT_DECIDED = "not_decided"
    NOT_DISCLOSED = "not_disclosed"
    NOT_AGREED = "not_agreed"


class FlagKind(StrEnum):
    """What the parties should talk about. Source: model sections 3.5 and 4."""

    STRUCTURAL_ONE_TO_ONE = "STRUCTURAL_ONE_TO_ONE"
    STRUCTURAL_TAIL = "STRUCTURAL_TAIL"
    REALISED_ONE_TO_ONE = "REALISED_ONE_TO_ONE"
    PREDOMINANT = "PREDOMINANT"
    OVERCOMPENSATED = "OVERCOMPENSATED"
    ASYMMETRIC = "ASYMMETRIC"
    UNSETTLED = "UNSETTLED"


def distinct(*groups: Iterable[str]) -> Refs:
    """Name each event once, in order of first mention.

    >>> distinct(["a", "b"], ["b", "c"])
    ('a', 'b', 'c')
    """
    return tuple(dict.fromkeys(chain(*groups)))


@dataclass(frozen=True, slots=True)
class Flag:
    """A warning, about one party or about the clause as a whole, with the events behind it."""

    kind: FlagKind
    party: str | None
    evidence: Refs

    def __str__(self) -> str:
        return self.kind.value if self.party is None else f"{self.kind}:{self.party}"


@dataclass(frozen=True, slots=True)
class RowEvidence:
    """The events behind the figures of one row: behind base, shock, baseline, in force and actual."""

    base: Refs
    shock: Refs
    baseline: Refs
    in_force: Refs
    transfers: Refs

    @property
    def refs(self) -> Refs:
        """Every event behind the row."""
        return distinct(self.base, self.shock, self.baseline, self.in_force, self.transfers)


@dataclass(frozen=True, slots=True)
class PeriodRow:
    """One driver in one settlement period, in three versions of who bears it.

    `value` and `base` are at base prices, `shock` has six decimals, `version` is the clause in force.
    `provisional`: an observation that a clause needs is missing, so its last compensation was kept.
    """

    period: Period
    value: int
    base: int
    shock: Decimal | None
    total: int | None
    baseline: Amounts | None
    in_force: Amounts | None
    actual: Amounts | None
    provisional: bool
    version: int | None
    evidence: RowEvidence

    @property
    def reason(self) -> Reason | None:
        """Why the figures of the row are undefined, if they are."""
        return Reason.AWAITING_INDEX if self.total is None else None


@dataclass(frozen=True, slots=True)
class Shares:
    """A fraction per party, or the reason why there is none."""

    parts: Mapping[str, Decimal] | None
    reason: Reason | None
    evidence: Refs


@dataclass(frozen=True, slots=True)
class Borne:
    """Who bore the shocks: by the first clause, by the clause of the day, and after settlements."""

    baseline: Amounts
    in_force: Amounts
    actual: Amounts


@dataclass(frozen=True, slots=True)
class Trigger:
    """The duty to renegotiate that arose in a period; an answer is due by a day."""

    period: Period
    shock: Decimal
    anchor: Decimal
    answer_due: date
    evidence: Refs


@dataclass(frozen=True, slots=True)
class Triggers:
    """Every duty to renegotiate that arose, and whether the last one is still open."""

    fired: tuple[Trigger, ...]
    open: bool


@dataclass(frozen=True, slots=True)
class DriverView:
    """How the shocks of one driver were shared, up to the day of the view.

    Sums skip the rows in `awaiting_index`. `restated` holds, for rows that a later revision of an index would
    change, the row as it would be now; the settled row and all sums stay as they were. `transfers_apart` is
    what each party paid net on days outside the rows with figures; `borne.actual` includes it.
    """

    driver: Driver
    rows: tuple[PeriodRow, ...]
    restated: tuple[PeriodRow, ...]
    total_shock: int
    adverse: int
    favourable: int
    materiality: int
    borne: Borne
    transfers_apart: Amounts
    shifted_from_carrier: int
    share_net: Shares
    share_adverse_baseline: Shares
    share_adverse: Shares
    share_favourable: Shares
    target: Mapping[str, Decimal]
    deviation_from_target: Shares
    tolerance: Decimal
    within_tolerance: bool | None
    flags: tuple[Flag, ...]
    structural_carrier_share: Mapping[int, Mapping[Decimal, Decimal]]
    triggers: Triggers
    evidence: Refs

    @property
    def awaiting_index(self) -> tuple[Period, ...]:
        """The periods whose cost index is not known."""
        return tuple(row.period for row in self.rows if row.total is None)

    @property
    def provisional(self) -> tuple[Period, ...]:
        """The periods in which a missing observation kept the last compensation alive."""
        return tuple(row.period for row in self.rows if row.provisional)


@dataclass(frozen=True, slots=True)
class OneOffView:
    """Who bears a loss that struck once: by agreement, in fact, and what is still to be settled.

    `contractual` and `unsettled` are None while the parties have not decided (`reason`).
    """

    risk: OneOffRisk
    net_amount: int
    contractual: Amounts | None
    actual: Amounts
    unsettled: Amounts | None
    age_days: int
    flags: tuple[Flag, ...]
    evidence: Refs

    @property
    def reason(self) -> Reason | None:
        """Why the agreed sharing is undefined, if it is."""
        return Reason.NOT_DECIDED if self.contractual is None else None


@dataclass(frozen=True, slots=True)
class YearView:
    """One calendar year: value to date, shocks, who bore them, and what is left of the supplier's margin.

    `complete` is False when a row of the year awaits its index. The margin is None when no margin was agreed.
    """

    year: int
    value: int
    shock: int
    actual: Amounts
    complete: bool
    supplier_margin: int | None
    evidence: Refs

    @property
    def margin_negative(self) -> bool | None:
        """Whether the shocks ate more than the margin."""
        return None if self.supplier_margin is None else self.supplier_margin < 0


@dataclass(frozen=True, slots=True)
class CapacityLoad:
    """What a party bore in twelve months against what it can bear; `awaiting` names what is not counted yet."""

    capacity: Capacity
    burden: int
    load: Decimal | None
    capacity_share: Decimal | None
    awaiting: tuple[Period, ...]
    evidence: Refs

    @property
    def reason(self) -> Reason | None:
        """Why the share of capacity is undefined, if it is."""
        return Reason.NOT_DISCLOSED if self.capacity_share is None else None


@dataclass(frozen=True, slots=True)
class ContractTotal:
    """Indexed and one-off risks together; `not_decided` names the one-off risks left out of the agreed sum."""

    contractual_baseline: Amounts
    actual: Amounts
    share_actual: Shares
    not_decided: Refs


@dataclass(frozen=True, slots=True)
class RiskView:
    """Who carries which risk in a contract, as of a day, as known on a day."""

    as_of: date
    known_at: date | None
    contract: ContractTerms
    parameters: Parameters
    drivers: tuple[DriverView, ...]
    one_off_risks: tuple[OneOffView, ...]
    total: ContractTotal
    contract_value_to_date: int
    years: tuple[YearView, ...]
    capacity: tuple[CapacityLoad, ...]
    evidence: Refs
