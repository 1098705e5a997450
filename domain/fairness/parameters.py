"""The numbers with which the parties agree to measure fairness."""

from dataclasses import dataclass
from decimal import Decimal
from types import MappingProxyType
from typing import Final

from domain.weights import Dimension


@dataclass(frozen=True, slots=True, kw_only=True)
class FairnessParameters:
    """The numbers with which fairness is measured, per contract. Source: model section 11.

    `grace_days` and `late_credit`: what is done up to so many days late earns so much. `warning_days`: a warning that
    many days ahead earns all. `dispute_days`: a dispute open for longer earns nothing. `objection_days`: how long an
    event can be contested. `least_coverage` and `high_coverage`: from which part of the expected evidence on there is
    a score, and high confidence in it.
    """

    grace_days: int = 30
    late_credit: Decimal = Decimal("0.5")
    warning_days: int = 14
    dispute_days: int = 90
    objection_days: int = 14
    least_coverage: Decimal = Decimal("0.5")
    high_coverage: Decimal = Decimal("0.8")


EXPECTED: Final = MappingProxyType(
    {
        Dimension.EQUALITY: 3,
        Dimension.TRANSPARENCY: 4,
        Dimension.LOYALTY: 4,
        Dimension.CULTURE: 2,
        Dimension.PROPORTIONALITY: 2,
        Dimension.PRIORITIES: 2,
    }
)
"""How many items per party and year each dimension needs, unless the parties agree otherwise. Source: model 5.3."""
