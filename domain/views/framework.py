"""The framework: the most that can be called off, what was called off, and what is left."""

from datetime import date
from decimal import Decimal
from typing import Annotated, Final

from domain.calendar import last_day_of_term
from domain.clocks.renewals import ContractRenewed
from domain.contract import TermAgreed
from domain.facts import WARNS, Frozen, PartyId, Refers, Title
from domain.frameworks import LONGEST_FRAMEWORK_MONTHS, AgreeFramework, CallOffRecorded, FrameworkAgreed, RecordCallOff
from domain.option_decisions import OptionExercised, OptionExercisedJointly
from domain.quantities import Amount, Quantity
from domain.views.view import EventNumber, Moment, View, Viewing

EXTENDED: Final = (OptionExercised, OptionExercisedJointly, ContractRenewed)
"""The events that move the last day of a contract to a later one."""


class FrameworkInForce(Frozen):
    """The terms of the framework on the day. Unit of money: minor units."""

    maximum_value: Amount | None
    maximum_quantity: Quantity | None
    unit: Title | None
    justification: Title | None
    longest_without_justification: date | None
    last_day: date | None
    proposal: Annotated[int, Refers("proposal")]
    event: EventNumber


class CallOff(Frozen):
    """One call-off, and what the framework leaves after it."""

    on: date
    party: PartyId
    title: Title
    value: Amount
    quantity: Quantity | None
    value_left: Amount | None
    event: EventNumber


class FrameworkView(View):
    """The most that can be called off, what was, and what is left; no framework when none was agreed."""

    framework: FrameworkInForce | None
    called_off: Amount
    value_left: Amount | None
    quantity_left: Quantity | None
    reached: Annotated[bool, WARNS]
    call_offs: tuple[CallOff, ...]


def framework_view(moment: Moment) -> FrameworkView:
    """Work out how much of the framework is left."""
    terms = _in_force(moment)
    maximum, largest = (terms.maximum_value, terms.maximum_quantity) if terms else (None, None)
    call_offs = tuple(_call_offs(moment, maximum))
    value = sum(one.value for one in call_offs)
    quantity = sum((one.quantity or Decimal(0) for one in call_offs), Decimal(0))
    value_left = None if maximum is None else maximum - value
    quantity_left = None if largest is None else largest - quantity
    return FrameworkView(
        framework=terms,
        called_off=value,
        value_left=value_left,
        quantity_left=quantity_left,
        reached=0 in (value_left, quantity_left),
        call_offs=call_offs,
    )


def _call_offs(moment: Moment, maximum: int | None) -> list[CallOff]:
    found, taken = [], 0
    for one in moment.facts(CallOffRecorded):
        event = one.event
        if isinstance(event, CallOffRecorded):
            taken += event.value
            found.append(
                CallOff(
                    on=event.effective_on,
                    party=event.by,
                    title=event.title,
                    value=event.value,
                    quantity=event.quantity,
                    value_left=None if maximum is None else max(maximum - taken, 0),
                    event=one.version,
                )
            )
    return found


def _in_force(moment: Moment) -> FrameworkInForce | None:
    start = last_day = None
    for one in moment.facts(TermAgreed, *EXTENDED):
        match one.event:
            case TermAgreed() as term:
                start, last_day = term.start, term.end
            case OptionExercised() | OptionExercisedJointly() | ContractRenewed() as extended:
                last_day = extended.new_end
    longest = None if start is None else last_day_of_term(start, LONGEST_FRAMEWORK_MONTHS)
    for one in reversed(moment.facts(FrameworkAgreed)):
        if isinstance(one.event, FrameworkAgreed):
            stated = one.event.model_dump(include={"maximum_value", "maximum_quantity", "unit", "justification"})
            return FrameworkInForce(
                **stated,
                longest_without_justification=longest,
                last_day=last_day,
                proposal=one.event.proposal,
                event=one.version,
            )
    return None


VIEWING = Viewing(
    "framework",
    FrameworkView,
    frozenset({FrameworkAgreed, CallOffRecorded, TermAgreed, *EXTENDED}),
    framework_view,
    (AgreeFramework, RecordCallOff),
)
