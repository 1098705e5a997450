"""What a proposal does to a contract in money and time, as far as its terms tell.

Readings that this module takes:
- what is agreed before the contract started are its first terms, and no change of it;
- a proposal that names its modifications is worth what those state; its other terms carry them out;
- money that one party pays another counts as a rise when a contractor receives it, as a cut when one pays it;
- terms in words, and terms whose worth depends on what is still to come, have a worth that cannot be told.
Source: Directive 2014/24/EU article 72; C-549/14, a settlement is a modification too (verify).
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from typing import Final

from domain.arrangements import AgreeArrangement, DropArrangement
from domain.clocks.renewals import ContractRenewed
from domain.contract import AgreeTerm, AgreeValue, TermAgreed, ValueAgreed
from domain.facts import Change, Event
from domain.formation import PartnershipActivated, PartnershipOpened
from domain.frameworks import AgreeFramework, FrameworkAgreed
from domain.gain_share import AgreeGainShare
from domain.modifications import ModifyContract
from domain.option_decisions import ExerciseJointly, OptionExercised, OptionExercisedJointly
from domain.options import GrantOption, OptionGranted
from domain.pain_gain import AgreePainGain, DropPainGain
from domain.price_rules import AgreePriceRule, DropPriceRule
from domain.renegotiation import ConcludeRenegotiation
from domain.risk import AgreeDriver, ReviseClause
from domain.shocks import ShareShock, TransferRisk
from domain.state import PartyRole
from domain.stated import Stated


class Touch(StrEnum):
    """What of a contract a proposal moves."""

    MONEY = "money"
    TERM = "term"
    WORDS = "words"


TOUCHES: Final[Mapping[type[Change], Touch]] = {
    AgreeValue: Touch.MONEY,
    AgreeFramework: Touch.MONEY,
    AgreeDriver: Touch.MONEY,
    ReviseClause: Touch.MONEY,
    ShareShock: Touch.MONEY,
    TransferRisk: Touch.MONEY,
    AgreePriceRule: Touch.MONEY,
    DropPriceRule: Touch.MONEY,
    AgreePainGain: Touch.MONEY,
    DropPainGain: Touch.MONEY,
    AgreeGainShare: Touch.MONEY,
    ModifyContract: Touch.MONEY,
    AgreeTerm: Touch.TERM,
    GrantOption: Touch.TERM,
    ExerciseJointly: Touch.TERM,
    AgreeArrangement: Touch.WORDS,
    DropArrangement: Touch.WORDS,
    ConcludeRenegotiation: Touch.WORDS,
}
"""The changes that move what the parties owe each other; no other change bears on procurement law."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreedSoFar:
    """What a proposal is held against: whether the contract runs, its last day, yearly values, maximum and options."""

    started: bool = False
    end: date | None = None
    years: Mapping[int, int] = field(default_factory=dict)
    framework: FrameworkAgreed | None = None
    options: Mapping[str, tuple[str, date]] = field(default_factory=dict)
    contractors: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Bearing:
    """What a proposal moves. Unit of `value_delta`: minor units; None cannot be told.

    `untold` names the changes whose worth cannot be told; `option` the option that is exercised, by its title.
    """

    touches: frozenset[Touch] = frozenset()
    value_delta: int | None = 0
    untold: tuple[str, ...] = ()
    end_before: date | None = None
    end_after: date | None = None
    option: str | None = None


def agreed_so_far(stated: Iterable[Stated]) -> AgreedSoFar:
    """Gather what the parties had agreed, in the order of the record."""
    agreed = AgreedSoFar()
    for one in stated:
        agreed = _after(agreed, one.event)
    return agreed


def _after(agreed: AgreedSoFar, event: Event) -> AgreedSoFar:
    match event:
        case PartnershipOpened():
            roles = {entry.party for entry in event.parties if entry.role is PartyRole.CONTRACTOR}
            return replace(agreed, contractors=frozenset(roles))
        case PartnershipActivated():
            return replace(agreed, started=True)
        case TermAgreed():
            return replace(agreed, end=event.end)
        case OptionExercised() | OptionExercisedJointly() | ContractRenewed():
            return replace(agreed, end=event.new_end)
        case ValueAgreed():
            return replace(agreed, years={**agreed.years, **{entry.year: entry.value for entry in event.years}})
        case FrameworkAgreed():
            return replace(agreed, framework=event)
        case OptionGranted():
            return replace(agreed, options={**agreed.options, event.option: (event.title, event.end)})
        case _:
            return agreed


def bearing(changes: Sequence[Change], agreed: AgreedSoFar) -> Bearing:
    """Tell what the changes of a proposal move, held against what was agreed; nothing before the contract runs."""
    named = [change for change in changes if isinstance(change, ModifyContract)]
    touching = [change for change in changes if _moves(change, agreed)]
    if not named and not agreed.started:
        return Bearing()
    worths = [(change, _worth(change, agreed)) for change in named or touching]
    return Bearing(
        touches=frozenset(TOUCHES[type(change)] for change in touching),
        value_delta=_sum([worth for _, worth in worths]),
        untold=tuple(type(change).__name__ for change, worth in worths if worth is None),
        end_before=agreed.end,
        end_after=_end(touching, agreed),
        option=next((agreed.options[one.option][0] for one in touching if isinstance(one, ExerciseJointly)), None),
    )


def _moves(change: Change, agreed: AgreedSoFar) -> bool:
    if isinstance(change, AgreeTerm):
        return change.end != agreed.end
    if isinstance(change, AgreeValue):
        return _of_years(change, agreed) != 0
    if isinstance(change, AgreeFramework):
        return agreed.framework is not None
    return type(change) in TOUCHES


def _worth(change: Change, agreed: AgreedSoFar) -> int | None:
    match change:
        case ModifyContract():
            return change.value_delta
        case AgreeValue():
            return _of_years(change, agreed)
        case AgreeFramework():
            return _of_maximum(change, agreed.framework)
        case TransferRisk():
            received = change.amount if change.target in agreed.contractors else 0
            return received - (change.amount if change.source in agreed.contractors else 0)
        case _:
            return None


def _of_years(change: AgreeValue, agreed: AgreedSoFar) -> int:
    return sum(entry.value - agreed.years.get(entry.year, 0) for entry in change.years)


def _of_maximum(change: AgreeFramework, earlier: FrameworkAgreed | None) -> int | None:
    if earlier is None or earlier.maximum_value is None or change.maximum_value is None:
        return None
    return change.maximum_value - earlier.maximum_value


def _sum(worths: Iterable[int | None]) -> int | None:
    total = 0
    for worth in worths:
        if worth is None:
            return None
        total += worth
    return total


def _end(changes: Iterable[Change], agreed: AgreedSoFar) -> date | None:
    end = agreed.end
    for change in changes:
        if isinstance(change, AgreeTerm):
            end = change.end
        if isinstance(change, ExerciseJointly):
            end = agreed.options[change.option][1]
    return end
