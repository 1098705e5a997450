"""The limits of article 72 written down as plain values: text for decimals, whole numbers for money.

The shape is that of the worked cases of the measuring model: `article72`, null for a contract outside the law.
"""

from decimal import Decimal
from typing import Any, TypeAlias

from domain.modifications import Ground
from domain.procurement.limits import LimitsView, ModificationCheck, Pot
from domain.quantities import to_figure

Plain: TypeAlias = dict[str, Any]
"""A JSON object."""


def article72_as_plain(view: LimitsView | None) -> Plain | None:
    """Write down how much of the numeric room was used."""
    if view is None:
        return None
    return {
        "reference_value": view.reference_value,
        "checks": [_pot(view.pot), *(_check(check) for check in view.checks)],
        "cumulative_b_c_ratio": _figure(view.cumulative_ratio),
        "any_exceeds": view.any_exceeds,
    }


def _pot(pot: Pot) -> Plain:
    return {
        "basis": Ground.DE_MINIMIS.value,
        "net": pot.net,
        "gross": pot.gross,
        "ratio": _figure(pot.ratio),
        "limit_ratio": str(pot.limit_ratio),
        "threshold": pot.threshold,
        "result": pot.result.value,
        "gross_warning": pot.gross_warning,
    }


def _check(check: ModificationCheck) -> Plain:
    plain: Plain = {"basis": check.ground.value, "event": check.ref}
    if check.limit_ratio is not None:
        plain |= {"ratio": _figure(check.ratio), "limit_ratio": str(check.limit_ratio)}
    return {**plain, "result": check.result.value}


def _figure(value: Decimal | None) -> str | None:
    return None if value is None else format(to_figure(value), "f")
