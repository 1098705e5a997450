"""Reads a worked case of the measuring model into a procured contract and its changes."""

from datetime import date
from decimal import Decimal
from typing import Any

from domain.modifications import ContractKind, Ground
from domain.procurement.limits import Indexation, LimitsView, Modification, ProcuredContract, limits_view


def limits_of(history: dict[str, Any]) -> LimitsView | None:
    terms = history["contract"].get("procurement")
    if terms is None:
        return None
    start = date.fromisoformat(history["contract"]["start"])
    contract = ProcuredContract(
        kind=ContractKind(terms["kind"]),
        initial_value=terms["initial_value"],
        threshold=terms["threshold"],
        indexations=(Indexation(start, Decimal(terms["indexation_rate"]), "contract"),),
    )
    changes = [_modification(event) for event in history["events"] if event["type"] == "ContractModified"]
    return limits_view(contract, changes, as_of=date.fromisoformat(history["as_of"]))


def _modification(event: dict[str, Any]) -> Modification:
    return Modification(
        ref=event["id"],
        on=date.fromisoformat(event["on"]),
        ground=Ground(event["basis"]),
        value_delta=event["value_delta"],
        clause=event.get("clause"),
        reason=event.get("reason"),
    )
