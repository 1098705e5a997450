"""Small histories as somebody could write them: two parties or three, prices that move, money that settles."""

from datetime import date, timedelta
from typing import Any

from hypothesis import strategies as st

START, END, AS_OF = date(2024, 1, 1), date(2025, 12, 31), date(2025, 9, 30)
MONTHS = tuple(f"{year}-{month:02}" for year in (2023, 2024, 2025) for month in range(1, 13))
SERIES = ("power", "wages")
days = st.integers(0, (END - START).days).map(lambda offset: START + timedelta(days=offset))
rates = st.none() | st.integers(0, 30).map(lambda percent: f"0.{percent:02}")


@st.composite
def splits(draw: st.DrawFn, parties: tuple[str, ...]) -> dict[str, str]:
    """Shares of the parties that add up to one."""
    cuts = sorted(draw(st.lists(st.integers(0, 100), min_size=len(parties) - 1, max_size=len(parties) - 1)))
    edges = [0, *cuts, 100]
    parts = [edges[at + 1] - edges[at] for at in range(len(parties))]
    return {party: "1" if part == 100 else f"0.{part:02}" for party, part in zip(parties, parts, strict=True)}


@st.composite
def bands(draw: st.DrawFn, parties: tuple[str, ...]) -> list[dict[str, Any]]:
    uppers = [f"0.{bound:02}" for bound in sorted(draw(st.sets(st.integers(1, 40), max_size=2)))]
    return [{"upto": upper, "shares": draw(splits(parties))} for upper in (*uppers, None)]


@st.composite
def clauses(draw: st.DrawFn, parties: tuple[str, ...]) -> list[dict[str, Any]]:
    """A first clause, and perhaps one that replaces it."""
    later = draw(st.lists(st.dates(date(2024, 2, 1), date(2025, 11, 1)), max_size=1))
    return [
        {
            "version": version,
            "from": day.isoformat(),
            "bands_up": draw(bands(parties)),
            "bands_down": draw(st.none() | bands(parties)),
            "application": draw(st.sampled_from(("marginal", "whole"))),
            "series": draw(st.none() | st.sampled_from(SERIES)),
            "lag_months": draw(st.integers(0, 3)),
            "evaluation": draw(st.sampled_from(("monthly", "quarterly"))),
            "cap_rate": draw(rates),
            "rebase": draw(st.booleans()),
            "reneg_threshold": draw(st.none() | st.just("0.08")),
        }
        for version, day in enumerate((START, *later), start=1)
    ]


@st.composite
def events(draw: st.DrawFn, parties: tuple[str, ...], drivers: tuple[str, ...]) -> list[dict[str, Any]]:
    """Settlements, capacities, talks that end, and losses that struck, several of them on one day."""
    told: list[dict[str, Any]] = []
    on = st.sampled_from([draw(days), draw(days)]).map(date.isoformat)
    for number in range(draw(st.integers(0, 6))):
        kind = draw(st.sampled_from(("RiskTransfer", "CapacityDisclosed", "RiskMaterialised", "RenegotiationClosed")))
        source, target = draw(st.permutations(parties))[:2]
        amount = draw(st.integers(1, 10**8))
        stated: dict[str, Any] = {
            "RiskTransfer": {"driver": draw(st.sampled_from(drivers)), "from": source, "to": target, "amount": amount},
            "CapacityDisclosed": {"by": source, "amount": amount},
            "RenegotiationClosed": {"driver": draw(st.sampled_from(drivers))},
            "RiskMaterialised": {
                "risk": f"loss {number}",
                "gross": amount,
                "recovery": draw(st.integers(0, amount)),
                "carrier": source,
                "bands": [{"upto": None, "shares": draw(splits(parties))}],
            },
        }[kind]
        told.append({"id": f"e{number}", "on": draw(on), "type": kind, **stated})
    return list({_statement(event): event for event in told}.values())


def _statement(event: dict[str, Any]) -> tuple[Any, ...]:
    """What an event states: of two capacities that a party discloses on one day, the later one counts."""
    disclosed = event["type"] == "CapacityDisclosed"
    return (event["on"], event["by"]) if disclosed else (event["id"],)


@st.composite
def histories(draw: st.DrawFn) -> dict[str, Any]:
    """A history file."""
    parties = draw(st.sampled_from((("C", "S"), ("C", "P", "S"))))
    drivers = draw(st.sampled_from((("labour",), ("energy", "labour"))))
    prices = st.integers(50, 200).map(str)
    return {
        "case": "Any history",
        "as_of": AS_OF.isoformat(),
        "contract": {
            "parties": list(parties),
            "customer": "C",
            "supplier": "S",
            "start": START.isoformat(),
            "end": END.isoformat(),
            "annual_value": {"2024": draw(st.integers(0, 10**10)), "2025": draw(st.integers(0, 10**10))},
            "margin_share": "0.05",
        },
        "series": {
            name: {"freq": "month", "values": dict(zip(MONTHS, draw(months_of(prices)), strict=True))}
            for name in SERIES
        },
        "drivers": [
            {
                "id": driver,
                "weight": "0.4",
                "cost_series": draw(st.sampled_from(SERIES)),
                "base_date": START.isoformat(),
                "carrier": draw(st.sampled_from(parties)),
                "clauses": draw(clauses(parties)),
            }
            for driver in drivers
        ],
        "events": draw(events(parties, drivers)),
    }


def months_of(prices: st.SearchStrategy[str]) -> st.SearchStrategy[list[str]]:
    return st.lists(prices, min_size=len(MONTHS), max_size=len(MONTHS))


def renamed(value: Any, names: dict[str, str]) -> Any:
    """A JSON value in which every name stands for another: as a key, as a value, and at the end of a flag."""
    if isinstance(value, dict):
        return {names.get(key, key): renamed(inner, names) for key, inner in value.items()}
    if isinstance(value, list):
        return [renamed(inner, names) for inner in value]
    if isinstance(value, str):
        head, colon, name = value.rpartition(":")
        return f"{head}{colon}{names.get(name, name)}"
    return value
