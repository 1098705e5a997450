"""What risk sharing is worked out from: frozen records that each name the event behind them in `ref`.

Money is in minor units. Days are in the contract's time zone. Nothing here computes a figure.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Final

from domain.calendar import Granularity, Period
from domain.clauses import AmountBand, Clause, Driver
from domain.contract import Parameters
from domain.errors import InvalidInput

LOWEST_INDEX_VALUE: Final = Decimal("0.000001")
HIGHEST_INDEX_VALUE: Final = Decimal(1000000000)


@dataclass(eq=False)
class YearWithoutValue(InvalidInput):
    """A year of the contract has no value at base prices, so its periods cannot be measured."""

    year: int


@dataclass(eq=False)
class IndexValueOutOfRange(InvalidInput):
    """An index value lies above zero and at or below a thousand million."""

    period: str
    value: Decimal


@dataclass(eq=False)
class PeriodDoesNotFitSeries(InvalidInput):
    """A monthly series has months, a quarterly series has quarters."""

    series: str
    period: str


@dataclass(eq=False)
class PartyOutsideContract(InvalidInput):
    """Risk is shared between the parties of the contract alone."""

    party: str
    ref: str


@dataclass(eq=False)
class TransferWithoutSubject(InvalidInput):
    """Money moves to settle one known driver or one known one-off risk."""

    ref: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ContractTerms:
    """The parties, the term with both days included, and the yearly value at base prices.

    `annual_value` is keyed by calendar year and is the value of a full year, also for a year in which the
    contract starts or ends. A year that holds a settlement period must be listed: no value is carried forward.
    `value_refs` names the event behind a year's value where that is not `ref`.
    Raises: YearWithoutValue when a year is missing.
    """

    parties: tuple[str, ...]
    customer: str
    supplier: str
    start: date
    end: date
    granularity: Granularity
    annual_value: Mapping[int, int]
    ref: str
    margin_share: Decimal | None = None
    value_refs: Mapping[int, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for year in years_to_settle(self.start, self.end, self.granularity):
            if year not in self.annual_value:
                raise YearWithoutValue(year)

    def value_ref(self, year: int) -> str:
        """Name the event behind the value of a year."""
        return self.value_refs.get(year, self.ref)


def years_to_settle(start: date, end: date, granularity: Granularity) -> range:
    """Give the calendar years that hold a whole settlement period of a term.

    >>> list(years_to_settle(date(2023, 12, 5), date(2025, 1, 15), Granularity.MONTH))
    [2024]
    """
    first, last = Period.of(start, granularity), Period.of(end, granularity)
    if first.first_day < start:
        first = first.shifted(first.months)
    if last.last_day > end:
        last = last.shifted(-last.months)
    return range(first.year, last.year + 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class ClauseVersion:
    """A clause from the day it applies. On any day the highest version that has started is in force."""

    version: int
    start: date
    clause: Clause
    ref: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DriverHistory:
    """The register entry of a driver with every version of its clause."""

    driver: Driver
    clauses: tuple[ClauseVersion, ...]
    ref: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Observation:
    """A published value of an index for one period.

    `vintage` is the day of publication, `known_at` the day on which it stood in this book; when only one
    is given it serves as both, when neither is given the value was always known.
    Raises: IndexValueOutOfRange when the value is zero, negative or absurdly large.
    """

    period: Period
    value: Decimal
    ref: str
    vintage: date | None = None
    status: str = "final"
    known_at: date | None = None

    def __post_init__(self) -> None:
        if not LOWEST_INDEX_VALUE <= self.value <= HIGHEST_INDEX_VALUE:
            raise IndexValueOutOfRange(str(self.period), self.value)

    @property
    def known_on(self) -> date:
        """The first day on which the parties could use this value."""
        return self.known_at or self.vintage or date.min


@dataclass(frozen=True, slots=True, kw_only=True)
class IndexSeries:
    """An index, monthly or quarterly, with every vintage of every period.

    Raises: PeriodDoesNotFitSeries when a month stands in a quarterly series, or the reverse.
    """

    name: str
    frequency: Granularity
    observations: tuple[Observation, ...]

    def __post_init__(self) -> None:
        for observation in self.observations:
            if observation.period.granularity is not self.frequency:
                raise PeriodDoesNotFitSeries(self.name, str(observation.period))


@dataclass(frozen=True, slots=True, kw_only=True)
class Transfer:
    """Money that one party paid another to settle a driver, or a one-off risk named by its `ref`."""

    on: date
    source: str
    target: str
    amount: int
    ref: str
    driver: str | None = None
    risk: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Renegotiated:
    """The parties closed a renegotiation of a driver."""

    on: date
    driver: str
    ref: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OneOffRisk:
    """A loss that struck once; `bands` is None while the parties have not decided who bears it."""

    ref: str
    on: date
    risk: str
    gross: int
    carrier: str
    recovery: int = 0
    controllable_by: str = "none"
    bands: tuple[AmountBand, ...] | None = None
    bands_ref: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Capacity:
    """How much risk a party says it can bear in a year, from the day of its disclosure."""

    on: date
    by: str
    amount: int
    measure: str
    ref: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RiskRecord:
    """Everything recorded that bears on who carries which risk.

    Raises: PartyOutsideContract, TransferWithoutSubject when a record speaks of what is not here.
    """

    contract: ContractTerms
    drivers: tuple[DriverHistory, ...] = ()
    series: tuple[IndexSeries, ...] = ()
    transfers: tuple[Transfer, ...] = ()
    renegotiations: tuple[Renegotiated, ...] = ()
    one_off_risks: tuple[OneOffRisk, ...] = ()
    capacities: tuple[Capacity, ...] = ()
    parameters: Parameters = field(default_factory=Parameters)

    def __post_init__(self) -> None:
        for party, ref in self._named_parties():
            if party not in self.contract.parties:
                raise PartyOutsideContract(party, ref)
        self._check_subjects()

    def _named_parties(self) -> Iterable[tuple[str, str]]:
        terms = self.contract
        yield from ((party, terms.ref) for party in (terms.customer, terms.supplier))
        for history in self.drivers:
            yield from _parties_of_driver(history)
        for transfer in self.transfers:
            yield from ((party, transfer.ref) for party in (transfer.source, transfer.target))
        for risk in self.one_off_risks:
            yield risk.carrier, risk.ref
            yield from ((party, risk.ref) for band in risk.bands or () for party in band.shares)
        yield from ((capacity.by, capacity.ref) for capacity in self.capacities)

    def _check_subjects(self) -> None:
        drivers = {history.driver.driver for history in self.drivers}
        risks = {risk.ref for risk in self.one_off_risks}
        for transfer in self.transfers:
            settles_driver, settles_risk = transfer.driver in drivers, transfer.risk in risks
            if settles_driver == settles_risk:
                raise TransferWithoutSubject(transfer.ref)


def _parties_of_driver(history: DriverHistory) -> Iterable[tuple[str, str]]:
    yield history.driver.carrier, history.ref
    yield from ((party, history.ref) for party in history.driver.target or ())
    for version in history.clauses:
        yield from ((party, version.ref) for party in version.clause.parties())
