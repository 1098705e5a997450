"""The one question that this package answers: where does the relationship stand, as of a day."""

from dataclasses import dataclass
from datetime import date

from domain.standing.inputs import StandingRecord
from domain.standing.ladder import Ladder, ladder
from domain.standing.option_support import OptionSupport, option_support
from domain.standing.trust import Fit, fit


@dataclass(frozen=True, slots=True)
class StandingView:
    """Trust against the delivery, the ladder, and what supports each option."""

    as_of: date
    fit: Fit
    ladder: Ladder
    options: tuple[OptionSupport, ...]


def standing_view(record: StandingRecord, *, as_of: date) -> StandingView:
    """Work out where a relationship stands. Source: model sections 6 and 7."""
    fitting = fit(record)
    options = tuple(option_support(record, option, as_of=as_of) for option in record.options)
    return StandingView(as_of, fitting, ladder(record, fitting), options)
