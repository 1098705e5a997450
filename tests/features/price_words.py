"""How features write price rules and shares of a target: as a few words between quotes."""

import re
from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any

from domain.clauses import Band
from domain.pricing.rule import PriceRule
from domain.pricing.target_cost import PainGain
from tests.features.reading import short_name
from tests.features.world import World, party_id

WHOLE = Decimal(1)
BASE_PERIOD = "2024-01"
SLICE = re.compile(r"([\d.,]+ ?%)(?: (?:to|tot) ([\d.,]+ ?%))?")


def the_shares(world: World, party: str, slices: str) -> PainGain:
    """Read what a party bears of each slice of the cost: `15 % to 80 %, 30 % to 110 %, 20 % above`."""
    other = world.other(party)
    bands = []
    for written, upto in SLICE.findall(slices):
        share = world.read.share(written)
        shares = {party_id(party): share, party_id(other): WHOLE - share}
        bands.append(Band(upto=world.read.share(upto) if upto else None, shares=shares))
    return PainGain(carrier=party_id(other), bands=tuple(bands))


def the_rule(world: World, item: str, said: str) -> PriceRule:
    """Read a price rule: `70 % labour, 10 % energy, asked by Brink`; what is left of the price is fixed.

    The index is that of six months before 1 January, against January 2024.
    """
    parts = said.split(", ")
    components = [one for part in parts if (one := a_component(world, part))]
    fixed = WHOLE - sum((one["weight"] for one in components), Decimal(0))
    return PriceRule.model_validate(
        {
            "item": short_name(item),
            "title": item,
            "formula": {"fixed": fixed, "components": components, "rounding": ()},
            "measured_months_before": 6,
            "rebasings": (),
            "passing_on": said_of(world, parts, PASSING_ON),
            "applicability": said_of(world, parts, APPLICABILITY),
            "retro_correction": {"counts": "definitive"},
        }
    )


def a_component(world: World, part: str) -> dict[str, Any] | None:
    """Read a part of the price that follows the index of a cost: `70 % labour`."""
    found = re.fullmatch(r"([\d.,]+ ?%) ([\w-]+)", part)
    if found is None:
        return None
    cost, weight = world.read.cost(found[2]), world.read.share(found[1])
    series = {"series": f"{cost}-index", "base_period": BASE_PERIOD, "averaged_periods": 1}
    return {"component": cost, "title": found[2].capitalize(), "weight": weight, **series}


NO_BOUNDS = {"cap": None, "floor": None}
PASSING_ON: dict[str, Any] = {
    "basis": "compound",
    "direction": "both",
    "threshold": None,
    "per_period": NO_BOUNDS,
    "cumulative": NO_BOUNDS,
    "carry_over": "none",
    "rounding": (),
}
APPLICABILITY: dict[str, Any] = {
    "decided_by": "order_date",
    "settlement_period": "month",
    "effective_on": ({"month": 1, "day": 1},),
    "first_effective": "2025-01-01",
    "request": None,
}
Said = Callable[[World, str], Any]
SAYINGS: tuple[tuple[str, str, Said], ...] = (
    (r"(?:asked by|gevraagd door) (\w+)", "request", lambda world, party: a_request(party)),
    (r"per (month|maand)", "decided_by", lambda world, _: "period"),
    (
        r"(?:at most|hoogstens) (.+) (?:a year|per jaar)",
        "per_period",
        lambda world, share: {"cap": world.read.share(share), "floor": None},
    ),
    (r"(rises kept|stijgingen bewaard)", "carry_over", lambda world, _: "rises"),
    (r"(in cents|op de cent)", "rounding", lambda world, _: [{"stage": "price", "digits": 2}]),
)


def a_request(party: str) -> dict[str, Any]:
    """Say that a party asks a month before, and that a late request costs the movement."""
    return {"asked_by": party_id(party), "months_before": 1, "when_late": "lost", "objection_days": 14}


def said_of(world: World, parts: list[str], terms: Mapping[str, Any]) -> dict[str, Any]:
    """Give the terms with what is said of them."""
    found = ((name, mean, re.fullmatch(pattern, part)) for pattern, name, mean in SAYINGS for part in parts)
    return {**terms, **{name: mean(world, match[1]) for name, mean, match in found if match and name in terms}}
