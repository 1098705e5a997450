"""Completion: a public contract that was finally accepted and finally invoiced is over, and is no longer changed.

Paying what is still owed, and looking back, go on.
Source: C-820/24, no modification of a contract that is performed, definitively accepted and finally invoiced (the last
of the three read from the facts of the case: verify).
"""

from dataclasses import dataclass
from typing import Final

from domain.contract import AgreeTerm, AgreeValue
from domain.errors import Refused
from domain.exit.acceptance import is_completed
from domain.facts import Change
from domain.frameworks import AgreeFramework
from domain.modifications import ApplyIndexation, ModifyContract
from domain.option_decisions import ExerciseJointly
from domain.options import GrantOption
from domain.pain_gain import AgreePainGain, DropPainGain
from domain.price_rules import AgreePriceRule, DropPriceRule
from domain.risk import AgreeDriver, ReviseClause
from domain.state import Partnership, Regime

CHANGES_OF_THE_CONTRACT: Final[frozenset[type[Change]]] = frozenset(
    (
        AgreeTerm,
        AgreeValue,
        AgreeFramework,
        ModifyContract,
        ApplyIndexation,
        GrantOption,
        ExerciseJointly,
        AgreePriceRule,
        DropPriceRule,
        AgreePainGain,
        DropPainGain,
        AgreeDriver,
        ReviseClause,
    )
)
"""The changes that alter what was procured: its term, its money and its options."""


@dataclass(eq=False)
class ContractIsCompleted(Refused):
    """A public contract that is finally accepted and finally invoiced can no longer be changed."""


def require_not_completed(partnership: Partnership, change: Change) -> None:
    """Check that a change does not alter a public contract that is over.

    Raises: ContractIsCompleted.
    """
    alters = type(change) in CHANGES_OF_THE_CONTRACT and partnership.regime is Regime.PUBLIC
    if alters and is_completed(partnership):
        raise ContractIsCompleted
