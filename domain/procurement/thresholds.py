"""European thresholds as dated reference data, excluding VAT. A user adds to them; an amount is never guessed.

Amounts that were not checked against a primary text carry `verified=False`: say so where they are shown.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final

from domain.errors import InvalidInput
from domain.modifications import Authority, ContractKind


@dataclass(eq=False)
class ThresholdEndsBeforeItStarts(InvalidInput):
    """The last day of a threshold lies before its first."""

    valid_from: date
    valid_until: date


@dataclass(eq=False)
class ThresholdNotPositive(InvalidInput):
    """A threshold is an amount above zero."""

    amount: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Threshold:
    """An amount that holds for a kind of contract, from a day until a day, both included.

    `authority` None holds for every authority. Unit of `amount`: minor units of `currency`, excluding VAT.
    Raises: ThresholdEndsBeforeItStarts, ThresholdNotPositive.
    """

    kind: ContractKind
    authority: Authority | None
    valid_from: date
    valid_until: date
    amount: int
    source: str
    verified: bool = True
    currency: str = "EUR"

    def __post_init__(self) -> None:
        if self.valid_until < self.valid_from:
            raise ThresholdEndsBeforeItStarts(self.valid_from, self.valid_until)
        if self.amount <= 0:
            raise ThresholdNotPositive(self.amount)

    def holds_for(self, kind: ContractKind, authority: Authority | None, day: date) -> bool:
        """Tell whether the amount holds for a contract on a day."""
        same = self.kind is kind and self.authority in (None, authority)
        return same and self.valid_from <= day <= self.valid_until


_SOURCE: Final = "Directive 2014/24/EU article 4, as reset every two years"
_UNVERIFIED_CENTRAL: Final = 2022


def _biennium(first_year: int, works: int, central: int, sub_central: int) -> tuple[Threshold, ...]:
    bought = (ContractKind.SERVICES, ContractKind.SUPPLIES)
    amounts: tuple[tuple[ContractKind, Authority | None, int], ...] = (
        (ContractKind.WORKS, None, works),
        *((kind, Authority.CENTRAL, central) for kind in bought),
        *((kind, Authority.SUB_CENTRAL, sub_central) for kind in bought),
    )
    return tuple(
        Threshold(
            kind=kind,
            authority=authority,
            valid_from=date(first_year, 1, 1),
            valid_until=date(first_year + 1, 12, 31),
            amount=euros * 100,
            source=_SOURCE,
            verified=not (first_year == _UNVERIFIED_CENTRAL and authority is Authority.CENTRAL),
        )
        for kind, authority, euros in amounts
    )


KNOWN_THRESHOLDS: Final = (
    *_biennium(2022, works=5_382_000, central=140_000, sub_central=215_000),
    *_biennium(2024, works=5_538_000, central=143_000, sub_central=221_000),
    *_biennium(2026, works=5_404_000, central=140_000, sub_central=216_000),
    Threshold(
        kind=ContractKind.SOCIAL_SERVICES,
        authority=None,
        valid_from=date(2022, 1, 1),
        valid_until=date(2027, 12, 31),
        amount=750_000_00,
        source="Directive 2014/24/EU article 4(d)",
    ),
)
"""The thresholds that come with the product: 2022 to 2027, none for concessions. Unit: cents."""


def threshold_on(
    day: date,
    kind: ContractKind,
    *,
    authority: Authority | None,
    added: Iterable[Threshold] = (),
    currency: str = "EUR",
) -> Threshold | None:
    """Find the threshold that holds on a day; None where the data end.

    Without an authority only amounts that hold for every authority are found. Of several, the one that started last
    counts, and of those the one a user added last.
    >>> threshold_on(date(2026, 3, 1), ContractKind.SERVICES, authority=Authority.SUB_CENTRAL).amount
    21600000
    """
    found = None
    for threshold in (*KNOWN_THRESHOLDS, *added):
        if threshold.currency != currency or not threshold.holds_for(kind, authority, day):
            continue
        if found is None or threshold.valid_from >= found.valid_from:
            found = threshold
    return found
