"""Where a promise stands: whether it counts, and how it was closed."""

from enum import StrEnum

from domain.matters import Promise
from domain.state import Partnership


class PromiseOutcome(StrEnum):
    """How a promise was closed."""

    KEPT = "kept"
    BROKEN = "broken"
    RELEASED = "released"
    REPLACED = "replaced"


def outcome_of(partnership: Partnership, number: int) -> PromiseOutcome | None:
    """Tell how a promise was closed; None while it stands."""
    promise = partnership.promises[number]
    if promise.kept is not None:
        return PromiseOutcome.KEPT
    if promise.broken is not None and promise.broken not in partnership.struck_claims:
        return PromiseOutcome.BROKEN
    if relying_parties(partnership, promise) <= promise.released:
        return PromiseOutcome.RELEASED
    successors = (other for other in partnership.promises.values() if other.replaces == number)
    return PromiseOutcome.REPLACED if any(is_accepted(partnership, other) for other in successors) else None


def relying_parties(partnership: Partnership, promise: Promise) -> frozenset[str]:
    """Name the parties to whom a promise is made: all but its maker."""
    return frozenset(partnership.parties) - {promise.by}


def is_accepted(partnership: Partnership, promise: Promise) -> bool:
    """Tell whether a promise counts: every other party accepted it."""
    return relying_parties(partnership, promise) <= promise.accepted
