"""The figures behind the charts of risk sharing: rows of the risk view, added up for the eye."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple, TypedDict

VERSIONS = ("baseline", "in_force", "actual")
"""By the first clause for ever, by the clause of that day, and after what was settled."""


class PeriodRow(TypedDict):
    """One driver in one period, as the risk view gives it; amounts in minor units, None awaits the index."""

    period: str
    base: int
    shock: str | None
    total: int | None
    baseline: Mapping[str, int] | None
    in_force: Mapping[str, int] | None
    actual: Mapping[str, int] | None


class YearRow(TypedDict):
    """One year of the contract, as the risk view gives it."""

    complete: bool
    supplier_margin: int
    margin_negative: bool


class Trigger(TypedDict):
    """A period in which the duty to renegotiate arose."""

    period: str
    shock: str


class Borne(NamedTuple):
    """Who bore what in a span of time, by version and party, in minor units; incomplete when an index is awaited."""

    span: str
    amounts: Mapping[str, Mapping[str, int]]
    complete: bool


def by_year(rows: Iterable[PeriodRow], parties: Sequence[str]) -> tuple[Borne, ...]:
    """Add rows up per year, in order."""
    years: dict[str, list[PeriodRow]] = {}
    for row in rows:
        years.setdefault(row["period"][:4], []).append(row)
    return tuple(_added_up(year, years[year], parties) for year in sorted(years))


def by_period(rows: Sequence[PeriodRow], parties: Sequence[str]) -> tuple[Borne, ...]:
    """Give the rows of one driver, period by period."""
    return tuple(_added_up(row["period"], [row], parties) for row in rows)


def _added_up(span: str, rows: Sequence[PeriodRow], parties: Sequence[str]) -> Borne:
    known = [row for row in rows if row["total"] is not None]
    amounts = {
        version: {party: sum((row[version] or {}).get(party, 0) for row in known) for party in parties}  # type: ignore[literal-required]
        for version in VERSIONS
    }
    return Borne(span, amounts, len(known) == len(rows))


def total_borne(spans: Iterable[Borne], version: str, party: str) -> int:
    """Give what a party bore in all, in minor units."""
    return sum(span.amounts[version][party] for span in spans)
