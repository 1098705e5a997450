"""Which event starts or ends a deadline that returns: a recalibration, and the yearly review of the added value."""

from collections.abc import Iterable, Mapping
from typing import Final

from application.projections.due import WHOLE, Answered, Consequence, DeadlineKind, Ends, Rule, Silence, Starts
from domain.added_value import AddedValueReviewed, AddedValueStated
from domain.facts import Event
from domain.recalibration import RecalibrationAgreed, RecalibrationConcluded, RecalibrationHeld


def _agreed(event: RecalibrationAgreed) -> Iterable[Consequence]:
    kind = DeadlineKind.RECALIBRATION_DUE
    if event.due_on is None:
        yield Ends(kind, WHOLE)
    else:
        yield Starts(kind, WHOLE, event.due_on, Silence.RECALIBRATION_STAYS_DUE)


def _concluded(event: RecalibrationConcluded) -> Iterable[Consequence]:
    yield Answered(DeadlineKind.RECALIBRATION_DUE, WHOLE, event.by, ends=False)


def _held(event: RecalibrationHeld) -> Iterable[Consequence]:
    yield Starts(DeadlineKind.RECALIBRATION_DUE, WHOLE, event.next_due_on, Silence.RECALIBRATION_STAYS_DUE)


def _stated(event: AddedValueStated) -> Iterable[Consequence]:
    yield Answered(DeadlineKind.ADDED_VALUE_DUE, WHOLE, event.by, ends=False)


def _reviewed(event: AddedValueReviewed) -> Iterable[Consequence]:
    yield Starts(DeadlineKind.ADDED_VALUE_DUE, WHOLE, event.next_due_on, Silence.REVIEW_STAYS_DUE)


RULES: Final[Mapping[type[Event], Rule]] = {
    RecalibrationAgreed: _agreed,
    RecalibrationConcluded: _concluded,
    RecalibrationHeld: _held,
    AddedValueStated: _stated,
    AddedValueReviewed: _reviewed,
}
"""What each event about a duty that returns does to the deadlines."""
