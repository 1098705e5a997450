"""Any history file, sound or mangled, is measured or refused with every fault named; it never crashes.

And no figure ever stands without evidence. `HANDSLAG_FUZZ` tells how many files are made up; each has a seed, so that
what goes wrong once can be told again.
"""

import json
import os
from random import Random
from typing import Any

import pytest

from application.assessment import assess
from application.history.faults import WrongFile
from tests.application.history.some_history import some_history

FILES = int(os.environ.get("HANDSLAG_FUZZ", "120"))
PER_TEST = 40
JUNK = (
    None,
    True,
    0,
    -1,
    10**30,
    "",
    "0",
    "-0.5",
    "1e9999",
    "NaN",
    "2024-02-30",
    "9999-12-31",
    "C",
    "Z",
    "é\u202e",
    [],
    {},
)


def mangled(history: dict[str, Any], chance: Random) -> dict[str, Any]:
    """The history with a few places taken out, filled with junk, told twice or told in another order."""
    for _ in range(chance.randrange(1, 4)):
        chance.choice((_fill, _take_out, _tell_twice, _stir))(history, chance)
    return history


def _somewhere(history: dict[str, Any], chance: Random) -> tuple[Any, Any]:
    place: Any = chance.choice((history, history["contract"], *history["events"] * 2))
    while True:
        key = chance.choice(list(place)) if isinstance(place, dict) else chance.randrange(len(place))
        inside = place[key]
        if not isinstance(inside, dict | list) or not inside or chance.random() < 0.3:
            return place, key
        place = inside


def _fill(history: dict[str, Any], chance: Random) -> None:
    place, key = _somewhere(history, chance)
    place[key] = chance.choice(JUNK)


def _take_out(history: dict[str, Any], chance: Random) -> None:
    place, key = _somewhere(history, chance)
    if key not in ("events", "contract"):
        del place[key]


def _tell_twice(history: dict[str, Any], chance: Random) -> None:
    if isinstance(history.get("events"), list) and history["events"]:
        history["events"].append(chance.choice(history["events"]))


def _stir(history: dict[str, Any], chance: Random) -> None:
    if isinstance(history.get("events"), list):
        chance.shuffle(history["events"])


def a_file(seed: int) -> str:
    history, chance = some_history(seed), Random(seed)
    try:
        told = mangled(history, chance) if seed % 2 else history
    except (AttributeError, IndexError, KeyError, TypeError):
        told = history
    return json.dumps(told)


def figures_without_evidence(views: dict[str, Any]) -> list[str]:
    """Name every figure of fairness and standing that nothing was recorded for."""
    fairness = views["fairness"]
    found = []
    for name, dimension in fairness["dimensions"].items():
        sound = dimension["status"] == "ok" and dimension["evidence"] and all(dimension["n"].values())
        if dimension["score"] is not None and not sound:
            found.append(f"{name} has a score")
        if dimension["score"] is None and (dimension["gap"] is not None or dimension["worst_off"]):
            found.append(f"{name} has a gap without a score")
    unscored = [name for name, one in fairness["dimensions"].items() if one["score"] is None]
    weighed = [name for name in unscored if fairness["weights"][name] != "0.0000"]
    if fairness["headline"] is not None and weighed:
        found.append("a headline without a weighed score")
    if views["kpi"]["attainment"] is not None and not any(views["kpi"]["per_kpi"].values()):
        found.append("attainment without a measured KPI")
    cautious = ("undetermined", "do_not_extend")
    found += [one["option"] for one in views["options"] if one["missing"] and one["recommendation"] not in cautious]
    for driver, figures in views["risk"]["drivers"].items():
        rows = views["risk_periods"][driver]
        if figures["share_adverse"] is not None and not any((row["total"] or 0) > 0 for row in rows):
            found.append(f"{driver} shares a rise that was none")
    return found


def wrong_with(seed: int) -> list[str]:
    """Name what is wrong with how a file was taken: a figure without evidence, or a refusal that names nothing."""
    try:
        return figures_without_evidence(assess(a_file(seed)).views)
    except WrongFile as refused:
        named = refused.faults and all(fault.message or fault.refusal for fault in refused.faults)
        return [] if named else ["a refusal that names nothing"]


@pytest.mark.parametrize("first", range(0, FILES, PER_TEST))
def test_any_file_is_measured_on_evidence_or_refused_with_its_faults(first: int) -> None:
    for seed in range(first, min(first + PER_TEST, FILES)):
        assert wrong_with(seed) == [], seed
