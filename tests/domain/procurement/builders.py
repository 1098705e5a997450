"""Words with which the tests of procurement describe a contract and its changes. Amounts are in euros."""

from datetime import date
from decimal import Decimal
from typing import Any

from domain.modifications import Authority, ContractKind, Ground, Question
from domain.procurement.answers import Judgement
from domain.procurement.conditions import ProposedChange
from domain.procurement.grounds import GroundVerdict, put_to_grounds
from domain.procurement.limits import Indexation, Modification, ProcuredContract
from domain.procurement.thresholds import threshold_on

DAY = date(2026, 6, 1)


def euros(amount: int) -> int:
    return amount * 100


def services(value: int, *indexations: Indexation, day: date = DAY, **terms: Any) -> ProcuredContract:
    """Services bought by a sub-central authority, with the threshold of the day."""
    found = threshold_on(day, ContractKind.SERVICES, authority=Authority.SUB_CENTRAL)
    known: dict[str, Any] = {"kind": ContractKind.SERVICES, "threshold": found.amount if found else None}
    return ProcuredContract(initial_value=euros(value), indexations=indexations, **{**known, **terms})


def indexed(rate: str, on: date = date(2026, 1, 1)) -> Indexation:
    return Indexation(on, Decimal(rate), f"indexation {on}")


def changes(ground: Ground, *deltas: int, on: date = date(2026, 3, 1), **terms: Any) -> list[Modification]:
    return [
        Modification(ref=f"v{place}", on=on, ground=ground, value_delta=euros(delta), **terms)
        for place, delta in enumerate(deltas)
    ]


def small(*deltas: int) -> list[Modification]:
    return changes(Ground.DE_MINIMIS, *deltas)


def a_change(delta: int = 0, *judgements: Judgement, **facts: Any) -> ProposedChange:
    return ProposedChange(**{"on": DAY, "value_delta": euros(delta), "judgements": judgements, **facts})


def judged(question: Question, *, holds: bool = True) -> Judgement:
    return Judgement(question=question, holds=holds, reasons="Discussed and noted.", on=DAY, ref=f"v {question}")


def all_judged(*, holds: bool = True) -> tuple[Judgement, ...]:
    return tuple(judged(question, holds=holds) for question in Question)


def verdicts(
    contract: ProcuredContract, change: ProposedChange, made: list[Modification] | None = None
) -> dict[Ground, GroundVerdict]:
    return {found.entry.ground: found for found in put_to_grounds(contract, change, made=made or [])}
