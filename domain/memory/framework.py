"""What a partnership remembers of a framework: the most that can be called off, and what was."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal


@dataclass(frozen=True)
class FrameworkTerms:
    """The stated maximum, in money (minor units) or in a quantity of a unit, and why it may run over four years."""

    maximum_value: int | None
    maximum_quantity: Decimal | None
    unit: str | None
    justification: str | None


@dataclass(frozen=True)
class CalledOff:
    """What one call-off takes: money in minor units, and the quantity if it was told."""

    value: int
    quantity: Decimal | None


@dataclass(frozen=True)
class Framework:
    """The terms in force, if the contract is a framework, and every call-off by the version at which it stands."""

    terms: FrameworkTerms | None = None
    call_offs: Mapping[int, CalledOff] = field(default_factory=dict)
