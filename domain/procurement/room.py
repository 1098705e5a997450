"""How much of the numeric room of a ground a change would take. Passing a number is not permission."""

from dataclasses import dataclass
from decimal import ROUND_FLOOR, Decimal

from domain.modifications import Ground
from domain.procurement.conditions import Setting
from domain.procurement.limits import CAPPED, EACH_LIMIT
from domain.quantities import EXACT


@dataclass(frozen=True, slots=True)
class Room:
    """The number of a ground, what was used of it, and what would be with the change. Unit: minor units.

    `strict`: what is used must stay below the limit; else it may reach it. `after` is None while the worth of the
    change cannot be told.
    """

    limit: int
    strict: bool
    before: int
    after: int | None

    @property
    def left(self) -> int | None:
        """What is left with the change; below zero, or zero where the limit is strict, is too much."""
        return None if self.after is None else self.limit - self.after


def room_in(ground: Ground, setting: Setting) -> Room | None:
    """Give the room that a ground leaves for a change; None where it has no number, or where that is not known.

    Source: Directive 2014/24/EU article 72(1)(b) and (c), 72(2).
    """
    if ground in CAPPED:
        delta = setting.change.value_delta
        rise = None if delta is None else max(delta, 0)
        return Room(_part(EACH_LIMIT, setting.reference), strict=False, before=0, after=rise)
    if ground is Ground.DE_MINIMIS and setting.contract.threshold is not None:
        limit = min(_part(setting.contract.pot_limit, setting.reference), setting.contract.threshold)
        after = None if setting.change.value_delta is None else abs(setting.pot_amount)
        return Room(limit, strict=True, before=abs(setting.pot_so_far), after=after)
    return None


def _part(share: Decimal, reference: int) -> int:
    return int(EXACT.multiply(share, Decimal(reference)).to_integral_value(ROUND_FLOOR))
