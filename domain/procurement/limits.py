"""How much of the numeric room of article 72 the changes so far have used. Passing a number is not permission.

Readings of the model and the law that this module takes:
- the small changes are one pot: it is always shown, also while it is empty, and its reference value, limits and
  threshold are those of the day of the view;
- a change on ground (b) or (c) is measured at the reference value of its own day, and by the rise of the price: a
  cut is shown with its negative ratio and uses no room; the cumulative ratio adds up the rises alone;
- "below" is strict: exactly the threshold, or exactly 10 percent, is too much; exactly 50 percent is not;
- without a threshold no pot is said to be within: the answer is `reference_missing`, unless the percentage alone
  is passed already;
- the warning for the gross sum looks at the percentage alone (as case S2 has it: gross above the threshold, net
  below it, no warning);
- a review clause needs its number, a change that is not substantial its reason, a replacement one of the two.
Source: model section 7; Directive 2014/24/EU article 72(1) to (3).
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import ClassVar, Final

from domain.errors import InvalidInput
from domain.modifications import ContractKind, Ground
from domain.quantities import EXACT, to_minor_units
from domain.stated import in_order

NOT_PERMISSION: Final = "passing a number is not permission; overall nature and economic balance are judged separately"
"""The sentence that stands beside every figure of this module. Source: model section 7; opinion in C-282/24."""

EACH_LIMIT: Final = Decimal("0.50")
"""The largest rise of one change on ground (b) or (c). Unit: fraction of the reference value."""
_POT_LIMIT: Final = Decimal("0.10")
_POT_LIMIT_OF_WORKS: Final = Decimal("0.15")


CAPPED: Final = frozenset({Ground.ADDITIONAL, Ground.UNFORESEEN})
"""The grounds with a limit for each change."""


class LimitResult(StrEnum):
    """How a change stands against its number."""

    WITHIN = "within"
    EXCEEDS = "exceeds"
    NO_NUMERIC_LIMIT = "no_numeric_limit"
    REFERENCE_MISSING = "reference_missing"


@dataclass(eq=False)
class InitialValueNotPositive(InvalidInput):
    """A limit is a part of an initial value above zero."""

    initial_value: int


@dataclass(eq=False)
class IndexationOutOfRange(InvalidInput):
    """Indexation leaves a value above zero."""

    rate: Decimal


@dataclass(frozen=True, slots=True)
class Indexation:
    """The indexation applied under a review clause by a day, counted from the initial value. Unit: fraction.

    Raises: IndexationOutOfRange.
    """

    on: date
    rate: Decimal
    ref: str

    def __post_init__(self) -> None:
        if self.rate <= -1:
            raise IndexationOutOfRange(self.rate)


@dataclass(frozen=True, slots=True, kw_only=True)
class ProcuredContract:
    """What a public contract was worth when it was awarded, excluding VAT. Unit: minor units.

    `threshold` is the European threshold of the day of the view, None while nobody knows it.
    Raises: InitialValueNotPositive.
    """

    kind: ContractKind
    initial_value: int
    threshold: int | None
    indexations: tuple[Indexation, ...] = ()

    def __post_init__(self) -> None:
        if self.initial_value <= 0:
            raise InitialValueNotPositive(self.initial_value)

    @property
    def pot_limit(self) -> Decimal:
        """The part of the value that small changes may reach together: 15 percent for works, else 10."""
        return _POT_LIMIT_OF_WORKS if self.kind is ContractKind.WORKS else _POT_LIMIT

    def reference_value(self, day: date) -> int:
        """Give the value of which limits are a part on a day: the initial value with its indexation.

        Source: Directive 2014/24/EU article 72(3).
        """
        applied = [one for one in self.indexations if one.on <= day]
        rate = max(applied, key=lambda one: in_order(one.on, one.ref)).rate if applied else Decimal(0)
        return to_minor_units(EXACT.multiply(Decimal(self.initial_value), EXACT.add(Decimal(1), rate)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Modification:
    """A change of the contract on the ground that the parties named. Unit of `value_delta`: minor units."""

    ref: str
    on: date
    ground: Ground
    value_delta: int = 0
    clause: str | None = None
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class Pot:
    """What small changes used together, net and gross, against both limits. `ratio` is a fraction, unrounded.

    `gross_warning`: they stay below the percentage only because cuts were set off against rises.
    """

    net: int
    gross: int
    ratio: Decimal | None
    limit_ratio: Decimal
    threshold: int | None
    result: LimitResult
    gross_warning: bool
    evidence: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ModificationCheck:
    """One change against the number of its ground; `ratio` and `limit_ratio` are None where there is none."""

    ground: Ground
    ref: str
    ratio: Decimal | None
    limit_ratio: Decimal | None
    result: LimitResult


@dataclass(frozen=True, slots=True)
class LimitsView:
    """The numeric room of article 72 as of a day, to be read with `NOT_PERMISSION`. Unit: minor units.

    `cumulative_ratio` adds up the rises on grounds (b) and (c): it is shown against circumvention.
    """

    FORMULA: ClassVar = "procurement.limits/1"

    reference_value: int
    pot: Pot
    checks: tuple[ModificationCheck, ...]
    cumulative_ratio: Decimal

    @property
    def any_exceeds(self) -> bool:
        """Whether a change passes its number."""
        results = (self.pot.result, *(check.result for check in self.checks))
        return LimitResult.EXCEEDS in results


def limits_view(contract: ProcuredContract, modifications: Iterable[Modification], *, as_of: date) -> LimitsView:
    """Work out how much of the numeric room the changes up to a day have used."""
    made = sorted((one for one in modifications if one.on <= as_of), key=lambda one: in_order(one.on, one.ref))
    checks = tuple(_check(contract, one) for one in made if one.ground is not Ground.DE_MINIMIS)
    return LimitsView(
        reference_value=contract.reference_value(as_of),
        pot=pot(contract, [one for one in made if one.ground is Ground.DE_MINIMIS], as_of=as_of),
        checks=checks,
        cumulative_ratio=_cumulative(checks),
    )


def pot(contract: ProcuredContract, small: Iterable[Modification], *, as_of: date) -> Pot:
    """Measure small changes together: below the threshold and below 10 or 15 percent of the reference value.

    Source: Directive 2014/24/EU article 72(2).
    """
    changes = tuple(small)
    net, gross = sum(one.value_delta for one in changes), sum(abs(one.value_delta) for one in changes)
    reference = contract.reference_value(as_of)
    net_below, gross_below = (below_percentage(contract, one, reference=reference) for one in (net, gross))
    return Pot(
        net=net,
        gross=gross,
        ratio=ratio(abs(net), reference),
        limit_ratio=contract.pot_limit,
        threshold=contract.threshold,
        result=pot_result(contract, net, reference=reference),
        gross_warning=net_below is True and gross_below is False,
        evidence=tuple(one.ref for one in changes),
    )


def pot_result(contract: ProcuredContract, amount: int, *, reference: int) -> LimitResult:
    """Tell whether small changes of an amount together stay below both limits. Unit: minor units."""
    answers = (below_percentage(contract, amount, reference=reference), below_threshold(contract, amount))
    if False in answers:
        return LimitResult.EXCEEDS
    return LimitResult.REFERENCE_MISSING if None in answers else LimitResult.WITHIN


def below_percentage(contract: ProcuredContract, amount: int, *, reference: int) -> bool | None:
    """Tell whether an amount lies below 10 or 15 percent of the reference value; None where that is nothing."""
    if not reference:
        return None
    return Decimal(abs(amount)) < EXACT.multiply(contract.pot_limit, Decimal(reference))


def below_threshold(contract: ProcuredContract, amount: int) -> bool | None:
    """Tell whether an amount lies below the European threshold; None while nobody knows it."""
    return None if contract.threshold is None else abs(amount) < contract.threshold


def ratio(amount: int, reference: int) -> Decimal | None:
    """Give an amount as a fraction of a reference value; None where that rounds to nothing.

    >>> ratio(10_000_000, 95_000_000).quantize(Decimal("0.00001"))
    Decimal('0.10526')
    """
    return EXACT.divide(Decimal(amount), Decimal(reference)) if reference else None


def _check(contract: ProcuredContract, change: Modification) -> ModificationCheck:
    if change.ground in CAPPED:
        part = ratio(change.value_delta, contract.reference_value(change.on))
        return ModificationCheck(change.ground, change.ref, part, EACH_LIMIT, cap_result(part))
    named = _NEEDS[change.ground](change)
    result = LimitResult.NO_NUMERIC_LIMIT if named and named.strip() else LimitResult.REFERENCE_MISSING
    return ModificationCheck(change.ground, change.ref, None, None, result)


_NEEDS: Final[dict[Ground, Callable[[Modification], str | None]]] = {
    Ground.REVIEW_CLAUSE: lambda change: change.clause,
    Ground.NOT_SUBSTANTIAL: lambda change: change.reason,
    Ground.REPLACEMENT: lambda change: change.clause or change.reason,
}


def cap_result(part: Decimal | None) -> LimitResult:
    """Tell whether one change on ground (b) or (c) stays at or below half of the reference value."""
    if part is None:
        return LimitResult.REFERENCE_MISSING
    return LimitResult.WITHIN if part <= EACH_LIMIT else LimitResult.EXCEEDS


def _cumulative(checks: Iterable[ModificationCheck]) -> Decimal:
    total = Decimal(0)
    for check in checks:
        total = EXACT.add(total, max(check.ratio or Decimal(0), Decimal(0)))
    return total
