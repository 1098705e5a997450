"""Added value and recalibration: what each party gains by working together, and whether both looked at it in time.

Source: statements S4.9 and S3.13.
"""

from collections.abc import Iterator
from datetime import date
from typing import Annotated

from domain.added_value import AddedValueReviewed, AddedValueStated, StateAddedValue
from domain.facts import WARNS, Frozen, PartyId, Title
from domain.quantities import Money
from domain.recalibration import AgreeRecalibration, Recalibrate, RecalibrationAgreed, RecalibrationHeld
from domain.termination import PartnershipEnded
from domain.views.own import own_facts
from domain.views.view import EventNumber, Moment, View, Viewing


class AddedValueOfParty(Frozen):
    """What working together brings a party, as it stated last; a party that did not say so has no event here."""

    party: PartyId
    added_value: Title | None
    worth: Money | None
    stated_on: date | None
    event: EventNumber | None


class LookedTogether(Frozen):
    """One review or recalibration: when it was due, when it was held, and whether that was too late."""

    was_due_on: date | None
    held_on: date
    late: Annotated[bool, WARNS]
    event: EventNumber


class AddedValueView(View):
    """What working together brings each party, and whether both looked at it and at their course in time."""

    review_due_on: date | None
    review_missed: Annotated[bool, WARNS]
    every_months: int | None
    recalibration_due_on: date | None
    recalibration_missed: Annotated[bool, WARNS]
    statements: tuple[AddedValueOfParty, ...]
    reviews: tuple[LookedTogether, ...]
    recalibrations: tuple[LookedTogether, ...]


def added_value_view(moment: Moment) -> AddedValueView:
    """Work out what was stated, what was held, and what is due."""
    agreed = moment.told(RecalibrationAgreed)
    reviewed, held = moment.told(AddedValueReviewed), moment.told(RecalibrationHeld)
    review_due = reviewed[-1][1].next_due_on if reviewed and not _ended(moment) else None
    look_due = None if _ended(moment) else _next_recalibration(moment)
    return AddedValueView(
        review_due_on=review_due,
        review_missed=review_due is not None and review_due < moment.as_of,
        every_months=agreed[-1][1].every_months if agreed else None,
        recalibration_due_on=look_due,
        recalibration_missed=look_due is not None and look_due < moment.as_of,
        statements=tuple(_of_party(moment, party) for party in moment.parties),
        reviews=tuple(_looks(reviewed)),
        recalibrations=tuple(_looks(held)),
    )


def _ended(moment: Moment) -> bool:
    return bool(moment.facts(PartnershipEnded))


def _next_recalibration(moment: Moment) -> date | None:
    """Give the day that the last agreement or the last recalibration named, whichever came later."""
    due = [(at, event.due_on) for at, event in moment.told(RecalibrationAgreed)]
    due += [(at, event.next_due_on) for at, event in moment.told(RecalibrationHeld)]
    return max(due, key=lambda one: one[0])[1] if due else None


def _of_party(moment: Moment, party: str) -> AddedValueOfParty:
    stated = own_facts(moment, AddedValueStated, party)
    event, last = stated[-1] if stated else (None, None)
    return AddedValueOfParty(
        party=party,
        added_value=last.added_value if last else None,
        worth=last.worth if last else None,
        stated_on=last.effective_on if last else None,
        event=event,
    )


def _looks(
    held: tuple[tuple[int, AddedValueReviewed | RecalibrationHeld], ...],
) -> Iterator[LookedTogether]:
    for version, event in held:
        late = event.was_due_on is not None and event.effective_on > event.was_due_on
        yield LookedTogether(was_due_on=event.was_due_on, held_on=event.effective_on, late=late, event=version)


VIEWING = Viewing(
    "added-value",
    AddedValueView,
    frozenset({AddedValueStated, AddedValueReviewed, RecalibrationAgreed, RecalibrationHeld, PartnershipEnded}),
    added_value_view,
    (StateAddedValue, Recalibrate, AgreeRecalibration),
)
