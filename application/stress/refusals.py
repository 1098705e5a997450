"""Why a stress test is refused. Every refusal carries the facts that mend it."""

from dataclasses import dataclass

from domain.calendar import PeriodName
from domain.errors import DomainError, InvalidInput, NotFound, Refused


@dataclass(eq=False)
class StressDriverTwice(InvalidInput):
    """A driver stands twice in the stress test."""

    driver: str


@dataclass(eq=False)
class StressWeightsExceedWhole(InvalidInput):
    """The weights of the drivers add up to more than the whole contract."""

    total: str


@dataclass(eq=False)
class StressSeriesMissing(InvalidInput):
    """A driver or clause looks at a series of which there is no history."""

    series: str


@dataclass(eq=False)
class StressHistoryTooShort(InvalidInput):
    """A series is too short to be repeated."""

    series: str
    months: int
    least: int


@dataclass(eq=False)
class StressSeriesNotAligned(InvalidInput):
    """A series covers other months than the longest one."""

    series: str
    months: int
    longest: int


@dataclass(eq=False)
class StressHorizonNotWholeYears(InvalidInput):
    """The horizon is no whole number of years."""

    months: int


@dataclass(eq=False)
class StressBlockTooLong(InvalidInput):
    """The history has no stretch as long as a block."""

    months: int
    longest: int


@dataclass(eq=False)
class StressClauseMissing(InvalidInput):
    """A scenario says nothing of a driver."""

    scenario: str
    driver: str


@dataclass(eq=False)
class StressClauseOfNoDriver(InvalidInput):
    """A scenario has a clause for a driver that is not in the stress test."""

    scenario: str
    driver: str


@dataclass(eq=False)
class StressLagTooLong(InvalidInput):
    """A clause looks further back than the history goes."""

    scenario: str
    driver: str
    months: int
    longest: int


@dataclass(eq=False)
class StressPathIncomplete(InvalidInput):
    """A given course of prices does not cover the horizon for a series."""

    path: str
    series: str
    months: int
    horizon: int


@dataclass(eq=False)
class StressPathTwice(InvalidInput):
    """Two given courses of prices bear one name."""

    path: str


@dataclass(eq=False)
class StressStretchOutside(InvalidInput):
    """The stretch that should come again does not lie in the history."""

    first: int
    months: int
    longest: int


@dataclass(eq=False)
class StressUnknownParty(InvalidInput):
    """The stress test names a party that the contract does not know."""

    party: str


@dataclass(eq=False)
class StressFormulaUnknown(Refused):
    """The evidence was worked out by a formula that is not known here."""

    formula: str


@dataclass(eq=False)
class StressWithoutDrivers(Refused):
    """No cost driver is agreed that the supplier meets first."""


@dataclass(eq=False)
class StressWithoutValue(Refused):
    """No contract value and margin are agreed."""


@dataclass(eq=False)
class StressSeriesNotMonthly(Refused):
    """A series has one figure a quarter; a course of months cannot be drawn from it."""

    series: str


@dataclass(eq=False)
class StressSeriesHasGaps(Refused):
    """Months are missing in the history that all series have in common."""

    series: str
    missing: int
    months: tuple[PeriodName, ...]


@dataclass(eq=False)
class StressHistoryTooShortTogether(Refused):
    """The series have too few months in common."""

    months: int
    least: int
    starts: str
    first: PeriodName
    ends: str
    last: PeriodName


@dataclass(eq=False)
class StressProposalWithoutClause(Refused):
    """A proposal that should be compared says nothing of any clause."""

    proposal: int


@dataclass(eq=False)
class StressTooManyBands(InvalidInput):
    """The clauses that should be compared have more bands together than can be worked out in reasonable time."""

    bands: int
    most: int


@dataclass(eq=False)
class StressYearOutside(InvalidInput):
    """The year that should come again does not lie whole in the history."""

    year: int
    first: int
    last: int


@dataclass(eq=False)
class StressChangeTooLarge(InvalidInput):
    """A series rises more than tenfold in the year that should come again."""

    series: str
    year: int


@dataclass(eq=False)
class StressBeyondMeasure(Refused):
    """Prices of the history, repeated so often, leave every measure."""

    years: int


@dataclass(eq=False)
class EvidenceComesOutOtherwise(Refused):
    """Worked out again from the same record and figures, a stress test gives something else than what was laid."""

    proposal: int


@dataclass(eq=False)
class TooManyStressTests(DomainError):
    """Stress tests wait for their turn already."""

    waiting: int


@dataclass(eq=False)
class UnknownStressTest(NotFound):
    """No stress test of yours is kept under this name."""


@dataclass(eq=False)
class NoEvidenceThere(NotFound):
    """At this place in the record lies no stress test."""

    version: int
