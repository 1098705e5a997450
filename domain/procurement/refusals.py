"""What rules out a change, a call-off or a framework before any ground is looked at.

Each rule gives None or the refusal with its facts. Where a case was read from an excerpt it says "verify".
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from domain.calendar import last_day_of_term
from domain.errors import Refused

LONGEST_FRAMEWORK_MONTHS: Final = 48
"""The longest term of a framework without a justification. Source: article 33(1); Dutch article 2.140 (verify)."""


class Instrument(StrEnum):
    """Whether a contract buys by itself, or sets the terms for later call-offs."""

    CONTRACT = "contract"
    FRAMEWORK = "framework"


@dataclass(eq=False)
class FrameworkTermTooLong(Refused):
    """A framework runs at most four years, options included, unless its subject duly justifies more."""

    longest: date
    end: date


@dataclass(eq=False)
class FrameworkMaximumPassed(Refused):
    """A call-off keeps within the largest value or quantity that the framework states."""

    maximum: int
    would_be: int


@dataclass(eq=False)
class ContractIsCompleted(Refused):
    """A contract that is performed, definitively accepted and finally invoiced can no longer be changed."""

    completed_on: date


@dataclass(frozen=True, slots=True)
class Completion:
    """The days on which a contract was fully performed, definitively accepted and finally invoiced, if it was."""

    performed_on: date | None = None
    accepted_on: date | None = None
    invoiced_on: date | None = None


def term_refusal(
    instrument: Instrument, start: date, *, latest_end: date, justification: str | None = None
) -> FrameworkTermTooLong | None:
    """Refuse a framework whose term with all its options passes four years without a justification.

    Source: Directive 2014/24/EU article 33(1).
    """
    longest = last_day_of_term(start, LONGEST_FRAMEWORK_MONTHS)
    justified = bool(justification and justification.strip())
    if instrument is Instrument.CONTRACT or justified or latest_end <= longest:
        return None
    return FrameworkTermTooLong(longest, latest_end)


def call_off_refusal(maximum: int | None, called_off: int, *, call_off: int) -> FrameworkMaximumPassed | None:
    """Refuse a call-off that passes the stated maximum; None as maximum is a framework that states none.

    Source: C-216/17 and C-23/20.
    """
    would_be = called_off + call_off
    return FrameworkMaximumPassed(maximum, would_be) if maximum is not None and would_be > maximum else None


def completion_refusal(completion: Completion, *, on: date) -> ContractIsCompleted | None:
    """Refuse a change on or after the day on which all three ends were reached.

    Source: C-820/24, the third end read from the facts of the case (verify).
    """
    days = [completion.performed_on, completion.accepted_on, completion.invoiced_on]
    known = [day for day in days if day is not None]
    if len(known) < len(days) or on < max(known):
        return None
    return ContractIsCompleted(max(known))
