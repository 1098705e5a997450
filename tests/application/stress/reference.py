"""The stress test as the model words it: logarithms, one path and one month at a time, no arrays.

Written from section 10 alone, so that it can judge the calculation that is used.
"""

import math
from itertools import pairwise
from typing import Any

import numpy as np

HAIR = 1e-12
EVERY = {"monthly": 1, "quarterly": 3, "annual": 12}


def figures(inputs: dict[str, Any]) -> dict[str, Any]:
    """What the presentation of a stress test should say."""
    levels = {name: [float(level) for level in told] for name, told in inputs["levels"].items()}
    rows = {name: [math.log(b / a) for a, b in pairwise(told)] for name, told in levels.items()}
    drawn = starts(inputs, len(next(iter(rows.values()))))
    courses = [{name: course(levels[name], rows[name], path, inputs) for name in levels} for path in drawn]
    totals = [yearly_shocks(inputs, path) for path in courses]
    return {
        "return_rows": len(next(iter(rows.values()))),
        "first_block_starts": drawn[0],
        "total_shock": spread([mean(years) for years in totals]),
        "scenarios": {
            name: scenario(inputs, clauses, courses, totals) for name, clauses in inputs["scenarios"].items()
        },
    }


def starts(inputs: dict[str, Any], rows: int) -> list[list[int]]:
    blocks = math.ceil(inputs["horizon"] / inputs["block"])
    raw = [int(one) for one in np.random.PCG64(inputs["seed"]).random_raw(inputs["paths"] * blocks)]
    chosen = [((one >> 32) * (rows - inputs["block"] + 1)) >> 32 for one in raw]
    return [chosen[path * blocks : (path + 1) * blocks] for path in range(inputs["paths"])]


def course(levels: list[float], rows: list[float], path: list[int], inputs: dict[str, Any]) -> dict[int, float]:
    """The price of each month, the past included; the base is month 0."""
    found = {month - len(levels) + 1: level for month, level in enumerate(levels)}
    changes = [rows[start + month] for start in path for month in range(inputs["block"])]
    for month in range(1, inputs["horizon"] + 1):
        found[month] = levels[-1] * math.exp(math.fsum(changes[:month]))
    return found


def shock(driver: dict[str, Any], prices: dict[int, float], month: int) -> float:
    return prices[month] / (prices[0] * (1 + float(driver.get("priced_in_growth") or 0)) ** (month // 12)) - 1


def mean(values: list[float]) -> float:
    return math.fsum(values) / len(values)


def by_year(monthly: list[float]) -> list[float]:
    return [mean(monthly[first : first + 12]) for first in range(0, len(monthly), 12)]


def yearly_shocks(inputs: dict[str, Any], path: dict[str, dict[int, float]]) -> list[float]:
    months = range(1, inputs["horizon"] + 1)
    weighted = [
        sum(float(driver["weight"]) * shock(driver, path[driver["id"]], month) for driver in inputs["drivers"])
        for month in months
    ]
    return by_year(weighted)


def part(clause: dict[str, Any], payer: str, deviation: float) -> float:
    bands = clause["bands_up"] if deviation >= 0 else clause.get("bands_down") or clause["bands_up"]
    size, lower, found = abs(deviation), 0.0, 0.0
    for band in bands:
        upper = math.inf if band["upto"] is None else float(band["upto"])
        share = float(band["shares"].get(payer, 0))
        if clause.get("application") == "whole":
            found = share * size if size >= lower - HAIR else found
        else:
            found += share * max(0.0, min(size, upper) - lower)
        lower = upper
    return math.copysign(found, deviation)


def compensation(clause: dict[str, Any], driver: dict[str, Any], path: Any, horizon: int) -> list[float]:
    prices, lag = path[clause.get("series_of") or driver["id"]], clause.get("lag_months", 0)
    growth = 1 + float(clause.get("priced_in_growth") or 0)
    held, found = 0.0, []
    for month in range(1, horizon + 1):
        if (month - 1) % EVERY[clause.get("evaluation", "monthly")] == 0:
            wanted = part(clause, driver["payer"], prices[month - lag] / (prices[-lag] * growth ** (month // 12)) - 1)
            wanted = min(wanted, float(clause.get("cap_rate", "inf")))
            wanted = max(wanted, float(clause.get("floor_rate", "-inf")))
            wanted = min(wanted, held + float(clause.get("step_cap_up", "inf")))
            held = max(wanted, held - float(clause.get("step_cap_down", "inf")))
        found.append(held)
    return found


def paid_by_year(inputs: dict[str, Any], clauses: dict[str, Any], path: Any) -> list[float]:
    horizon = inputs["horizon"]
    parts = [
        [float(driver["weight"]) * rate for rate in compensation(clauses[driver["id"]], driver, path, horizon)]
        for driver in inputs["drivers"]
    ]
    return by_year([sum(month) for month in zip(*parts, strict=True)])


def scenario(inputs: dict[str, Any], clauses: dict[str, Any], courses: list[Any], totals: list[Any]) -> dict[str, Any]:
    margin = float(inputs["margin_share"]) + HAIR
    paid = [paid_by_year(inputs, clauses, path) for path in courses]
    borne = [[t - c for t, c in zip(total, years, strict=True)] for total, years in zip(totals, paid, strict=True)]
    adverse = [(mean(years), mean(total)) for years, total in zip(borne, totals, strict=True) if mean(total) > HAIR]
    return {
        "carrier": spread([mean(years) for years in borne]),
        "payer": spread([mean(years) for years in paid]),
        "p_margin_negative_horizon": chance([mean(years) > margin for years in borne]),
        "p_margin_negative_any_year": chance([max(years) > margin for years in borne]),
        "p_renegotiation": renegotiation(inputs, clauses, courses),
        "p_carrier_share_95": chance([s / t >= 0.95 - HAIR for s, t in adverse]) if adverse else None,
    }


def renegotiation(inputs: dict[str, Any], clauses: dict[str, Any], courses: list[Any]) -> float | None:
    watched = [driver for driver in inputs["drivers"] if "reneg_threshold" in clauses[driver["id"]]]
    if not watched:
        return None
    return chance(
        [
            any(
                abs(shock(driver, path[driver["id"]], month)) >= float(clauses[driver["id"]]["reneg_threshold"]) - HAIR
                for driver in watched
                for month in range(1, inputs["horizon"] + 1)
            )
            for path in courses
        ]
    )


def chance(happened: list[bool]) -> float:
    return sum(happened) / len(happened)


def spread(values: list[float]) -> dict[str, float]:
    ranked = sorted(values)
    nearest = {
        name: ranked[math.ceil(at * len(ranked) / 100) - 1] for name, at in (("p05", 5), ("p50", 50), ("p95", 95))
    }
    return {"mean": mean(values), **nearest}
