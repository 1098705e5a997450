"""What a dimension finds per party, and what that makes of its status, coverage and score.

Reading of the model that this module takes: `no_evidence` and `one_sided` look at the items that count (`n`), not at
what stands beside them. A joint decision alone is no evidence of how proposals are heard.
Source: model sections 5.1 and 5.3.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import TypeAlias

from domain.fairness.arithmetic import ONE, ZERO, decimal_of
from domain.fairness.reading import Reading
from domain.fairness.results import (
    Confidence,
    DimensionView,
    Evidence,
    Formula,
    Refs,
    Status,
    Values,
)
from domain.weights import Dimension

Exact: TypeAlias = Mapping[str, Fraction | None]
"""A value per party, None where it is undefined."""


@dataclass(frozen=True, slots=True)
class Item:
    """One item of evidence with its exact value."""

    event: str
    party: str
    part: str
    value: Fraction | int | None
    because: Refs = ()

    @property
    def evidence(self) -> Evidence:
        """The item with its value as a decimal."""
        return Evidence(self.event, self.party, self.part, _written(self.value), self.because)


@dataclass(frozen=True, slots=True, kw_only=True)
class Findings:
    """What a dimension found: the value each party experiences, the items behind it, and the parts it is made of."""

    dimension: Dimension
    formula: Formula
    experienced: Exact
    counts: Mapping[str, int]
    components: Mapping[str, Mapping[str, Fraction | int | None]]
    items: tuple[Item, ...]
    conduct: Exact | None = None
    also_behind: Refs = ()


def experience_of(conduct: Exact) -> dict[str, Fraction | None]:
    """Give what each party gets from the others: the lowest conduct among them, None while one is unknown.

    Source: model section 5.1.
    """
    return {party: _lowest(value for other, value in conduct.items() if other != party) for party in conduct}


def _lowest(values: Iterable[Fraction | None]) -> Fraction | None:
    known = tuple(values)
    found = [value for value in known if value is not None]
    return min(found) if found and len(found) == len(known) else None


def count_of(items: Iterable[Item], part: str, parties: Iterable[str]) -> dict[str, int]:
    """Count the items of a part per party."""
    owners = [item.party for item in items if item.part == part]
    return {party: owners.count(party) for party in parties}


def values_of(items: Iterable[Item], part: str, party: str) -> list[Fraction]:
    """Give the values of the items of a part that are a party's."""
    return [
        Fraction(item.value) for item in items if (item.part, item.party) == (part, party) and item.value is not None
    ]


def coverage_of(counts: Mapping[str, int], expected: int) -> Fraction:
    """Give how much of the expected evidence is there, as the mean of the parties.

    Source: model section 5.3.
    >>> coverage_of({"C": 2, "S": 1}, 4)
    Fraction(3, 8)
    """
    parts = [min(ONE, Fraction(count, expected)) for count in counts.values()]
    return sum(parts, ZERO) / max(1, len(parts))


def status_of(found: Findings, reading: Reading) -> Status:
    """Tell whether there is evidence enough for a score.

    Source: model section 5.3.
    """
    counts = found.counts.values()
    if not any(counts):
        return Status.NO_EVIDENCE
    if not all(counts):
        return Status.ONE_SIDED
    covered = coverage_of(found.counts, reading.expected(found.dimension))
    if None in found.experienced.values() or covered < Fraction(reading.parameters.least_coverage):
        return Status.INSUFFICIENT_EVIDENCE
    return Status.OK


def score_of(found: Findings, reading: Reading) -> Fraction | None:
    """Give what the party that is worst off experiences, when there is evidence enough.

    Source: model section 5.1.
    """
    return _lowest(found.experienced.values()) if status_of(found, reading) is Status.OK else None


def dimension_view(found: Findings, reading: Reading, range_: tuple[Fraction, Fraction] | None) -> DimensionView:
    """Write down what a dimension found."""
    status, score = status_of(found, reading), score_of(found, reading)
    gap = None if score is None else max(_known(found.experienced)) - score
    expected = reading.expected(found.dimension)
    covered = coverage_of(found.counts, expected)
    return DimensionView(
        dimension=found.dimension,
        formula=found.formula,
        status=status,
        score=_decimal(score),
        gap=_decimal(gap),
        worst_off=tuple(party for party, value in found.experienced.items() if gap and value == score),
        range=None if range_ is None else (decimal_of(range_[0]), decimal_of(range_[1])),
        coverage=decimal_of(covered),
        confidence=_confidence(covered, reading) if status is Status.OK else None,
        expected=expected,
        counts=found.counts,
        experienced=_decimals(found.experienced),
        conduct=None if found.conduct is None else _decimals(found.conduct),
        components={party: _parts(parts) for party, parts in found.components.items()},
        evidence=tuple(item.evidence for item in found.items),
        also_behind=(*found.also_behind, *reading.plan_refs()),
    )


def _confidence(covered: Fraction, reading: Reading) -> Confidence:
    return Confidence.HIGH if covered >= Fraction(reading.parameters.high_coverage) else Confidence.MEDIUM


def _known(values: Exact) -> list[Fraction]:
    return [value for value in values.values() if value is not None]


def _decimals(values: Exact) -> Values:
    return {party: _decimal(value) for party, value in values.items()}


def _decimal(value: Fraction | None) -> Decimal | None:
    return None if value is None else decimal_of(value)


def _parts(parts: Mapping[str, Fraction | int | None]) -> dict[str, Decimal | int | None]:
    return {part: _written(value) for part, value in parts.items()}


def _written(value: Fraction | int | None) -> Decimal | int | None:
    return decimal_of(value) if isinstance(value, Fraction) else value
