"""What there is of guiding principles that a form can point at, by the field that does."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from domain.memory.principles import Principles

Known = Mapping[str, Sequence[tuple[str, str]]]


def known_principles(principles: Principles, own: str, day: Callable[[date], str]) -> Known:
    """Give the principles, the stakeholders of the own party that adopt them, and the decisions that can cite them."""
    decisions = sorted(principles.decisions.items(), reverse=True)
    return {
        "principle": [(name, one.title) for name, one in principles.known.items()],
        "principles": [(name, one.title) for name, one in principles.known.items() if one.in_force_since],
        "taken_decision": [(str(version), f"{version} ({day(on)})") for version, on in decisions],
        "stakeholder": [(name, one.title) for name, one in principles.stakeholders.items() if one.party == own],
    }
