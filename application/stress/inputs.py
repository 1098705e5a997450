"""What a stress test needs, and nothing else: given these inputs the result is the same on every machine."""

from collections.abc import Callable
from hashlib import sha256
from typing import Annotated, Any, Final, TypeAlias

from pydantic import AliasChoices, Field

from application.store.canonical import canonical
from domain.clauses import Clause
from domain.facts import Frozen, PartyId, Slug, Title
from domain.quantities import IndexValue, Rate, Share

FORMULA: Final = "stress/1"
"""Names the calculation; another way to calculate has another name."""

LEAST_MONTHS: Final = 36
"""Shortest history that may be repeated. Unit: months. Source: model section 10."""

MOST_MONTHS: Final = 1200
"""Longest history that is read. Unit: months."""

Progress: TypeAlias = Callable[[int, int], None]
"""Is told how many paths are done, and how many there are."""


class StressDriver(Frozen):
    """A cost driver: its weight, and the party that compensates the carrier for its deviation."""

    id: Slug
    weight: Annotated[Share, Field(gt=0, description="Share of the contract value at base prices.")]
    payer: PartyId
    priced_in_growth: Annotated[Rate | None, Field(description="Yearly growth already in the price.")] = None


class ScenarioClause(Clause):
    """A clause that is tried from the base month on, with the driver whose prices it looks at.

    A yearly evaluation falls on the anniversaries of the first month, whatever month the clause names, and
    a clause that rebases has nothing to lock yet.
    """

    evaluation_month: Annotated[
        int | None,
        Field(ge=1, le=12, validation_alias=AliasChoices("evaluation_month", "annual_month", "month")),
    ] = None
    series_of: Annotated[Slug | None, Field(description="Series it looks at; empty is the driver's own.")] = None

    def looks_at(self, driver: str) -> str:
        """Name the series of prices that this clause of a driver looks at."""
        return self.series_of or self.series or driver


class ShockPath(Frozen):
    """One course of prices that is given instead of drawn, such as a year that comes again."""

    name: Title
    changes: Annotated[
        dict[Slug, Annotated[tuple[Rate, ...], Field(max_length=360)]],
        Field(min_length=1, max_length=40, description="Change of each price since the base, month by month."),
    ]


class StressInputs(Frozen):
    """History, clauses and chance of one stress test.

    `levels` are monthly, aligned, oldest first; the last month is the base. A series is named by its driver;
    others may stand beside them for clauses to look at. `margin_share` is a fraction of the contract value.
    """

    drivers: Annotated[tuple[StressDriver, ...], Field(min_length=1, max_length=20)]
    levels: Annotated[
        dict[Slug, Annotated[tuple[IndexValue, ...], Field(max_length=MOST_MONTHS)]], Field(min_length=1, max_length=40)
    ]
    scenarios: Annotated[dict[Title, dict[Slug, ScenarioClause]], Field(min_length=1, max_length=24)]
    horizon: Annotated[int, Field(strict=True, ge=12, le=360, description="Months ahead, in whole years.")]
    seed: Annotated[int, Field(strict=True, ge=0, le=2**53 - 1)]
    margin_share: Share
    paths: Annotated[int, Field(strict=True, ge=1, le=1_000_000)] = 10_000
    block: Annotated[int, Field(strict=True, ge=1, le=360, description="Months that stay together.")] = 12
    shock_paths: Annotated[tuple[ShockPath, ...], Field(max_length=100)] = ()

    @property
    def months(self) -> int:
        """How many months of history there are."""
        return max(map(len, self.levels.values()))

    @property
    def return_rows(self) -> int:
        """How many monthly changes the history holds."""
        return self.months - 1

    def series_in_use(self) -> tuple[str, ...]:
        """Name every series that a driver or a clause looks at, in order of name."""
        looked_at = (
            clause.looks_at(driver) for clauses in self.scenarios.values() for driver, clause in clauses.items()
        )
        return tuple(sorted({*looked_at, *(driver.id for driver in self.drivers)}))

    def as_plain(self) -> dict[str, Any]:
        """Write the inputs down as plain values from which they can be read again."""
        return self.model_dump(mode="json")

    def digest(self) -> str:
        """Give the fingerprint of formula and inputs: the same fingerprint has the same result. Unit: hex SHA-256."""
        return sha256(canonical({"formula": FORMULA, "inputs": self.as_plain()})).hexdigest()
