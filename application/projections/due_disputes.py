"""Which event starts or ends a deadline about a dispute that stands on a rung of the agreed ladder."""

from collections.abc import Iterable, Mapping
from typing import Final

from application.projections.due import Consequence, DeadlineKind, Ends, Rule, Silence, Starts
from domain.disputes import DisputeResolved
from domain.escalation import DisputeReachedRung
from domain.facts import Event


def _reached(event: DisputeReachedRung) -> Iterable[Consequence]:
    subject, silence = str(event.dispute), Silence.DISPUTE_STAYS_THERE
    yield Starts(DeadlineKind.DISPUTE_DUE, subject, event.until, silence, title=f"{event.dispute}: {event.who}")


def _resolved(event: DisputeResolved) -> Iterable[Consequence]:
    yield Ends(DeadlineKind.DISPUTE_DUE, str(event.dispute))


RULES: Final[Mapping[type[Event], Rule]] = {DisputeReachedRung: _reached, DisputeResolved: _resolved}
"""What each event does to the deadlines of disputes."""
