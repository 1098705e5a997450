"""The impact preview of a proposal: what it would change, were every awaited party to assent today."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Annotated, Any, cast
from uuid import UUID

from pydantic import Field, InstanceOf

from application.queries.reading import PartnershipAnswer, Value
from application.queries.relationship_shape import Figure, LimitsUsed
from domain.impact.burden import BurdenMoved
from domain.impact.deadlines import DeadlineMoved
from domain.impact.preview import Impact
from domain.impact.terms import TermMoved
from domain.procurement.limits import LimitsView
from domain.procurement.presentation import article72_as_plain
from domain.quantities import to_figure
from domain.running import ClockKind
from domain.weights import Dimension

Amounts = Annotated[dict[str, int] | None, Field(description="Per party, in minor units; empty where not known.")]


class FieldChanged(Value):
    """One field of a term, as plain values; empty where it was not there, or is there no more."""

    name: str
    before: Any
    after: Any


class TermChanged(Value):
    """One term that would come into force, and what it takes the place of."""

    change: Annotated[str, Field(description="Kind of the change that brings it about.")]
    kind: Annotated[str, Field(description="Kind of thing that it is about.")]
    subject: Annotated[str, Field(description="Short name or number of that thing; empty is the whole contract.")]
    replaced: Annotated[int | None, Field(description="Version of the event whose place it takes.")]
    ends: Annotated[bool, Field(description="Whether the term is let go.")]
    fields: tuple[FieldChanged, ...]


class DeadlineChanged(Value):
    """One clock with its last day before and after; empty where it does not run."""

    kind: ClockKind
    subject: str
    title: str
    before: date | None
    after: date | None


class BurdenChanged(Value):
    """What each party bears of a cost driver, or of all together where the subject is empty."""

    subject: str
    before: Amounts
    after: Amounts


class ScoreChanged(Value):
    """A score of fairness before and after; without a dimension it is the headline."""

    dimension: Dimension | None
    before: Figure
    after: Figure


class ImpactAnswer(PartnershipAnswer):
    """What a proposal would change, were every awaited party to assent on a day. Nothing is recorded.

    Lists hold what changes, so that an empty one says that nothing does.
    """

    proposal: int
    on: Annotated[date, Field(description="The day of the assents that are supposed.")]
    terms_from: Annotated[date, Field(description="First day of the terms.")]
    last_day_before: Annotated[date | None, Field(description="Last day of the contract.")]
    last_day_after: date | None
    terms: tuple[TermChanged, ...]
    deadlines: tuple[DeadlineChanged, ...]
    borne: Annotated[tuple[BurdenChanged, ...], Field(description="What was borne of the shocks so far.")]
    standard_shock: Annotated[
        tuple[BurdenChanged, ...],
        Field(description="What would be borne of a rise of ten percent of each driver during one year."),
    ]
    fairness: tuple[ScoreChanged, ...]
    law_before: Annotated[LimitsUsed | None, Field(description="Room in law; empty where it does not change.")]
    law_after: LimitsUsed | None
    found: Annotated[InstanceOf[Impact], Field(exclude=True)]


def impact_answer(partnership: UUID, number: int, found: Impact, *, version: int, position: int) -> ImpactAnswer:
    """Write down what changes; what stays as it is is left out."""
    room = found.room if found.room.before != found.room.after else None
    return ImpactAnswer(
        partnership=partnership,
        version=version,
        position=position,
        proposal=number,
        on=found.on,
        terms_from=found.terms_from,
        last_day_before=found.last_day[0],
        last_day_after=found.last_day[1],
        terms=tuple(_term(one) for one in found.terms),
        deadlines=tuple(_deadline(one) for one in found.deadlines),
        borne=tuple(_burden(one) for one in found.borne if one.moved),
        standard_shock=tuple(_burden(one) for one in found.standard_shock if one.moved),
        fairness=tuple(
            ScoreChanged(dimension=one.dimension, before=_figure(one.before), after=_figure(one.after))
            for one in found.fairness
            if one.before != one.after
        ),
        law_before=_law(room.before) if room else None,
        law_after=_law(room.after) if room else None,
        found=found,
    )


def _term(moved: TermMoved) -> TermChanged:
    return TermChanged(
        change=type(moved.change).model_fields["change"].default,
        kind=moved.kind,
        subject=moved.subject,
        replaced=moved.replaced,
        ends=moved.ends,
        fields=tuple(FieldChanged(name=one.name, before=one.before, after=one.after) for one in moved.fields),
    )


def _deadline(moved: DeadlineMoved) -> DeadlineChanged:
    return DeadlineChanged(
        kind=moved.kind, subject=moved.subject, title=moved.title, before=moved.before, after=moved.after
    )


def _burden(moved: BurdenMoved) -> BurdenChanged:
    return BurdenChanged(subject=moved.subject, before=_amounts(moved.before), after=_amounts(moved.after))


def _amounts(amounts: Mapping[str, int] | None) -> dict[str, int] | None:
    return None if amounts is None else dict(amounts)


def _figure(value: Decimal | None) -> str | None:
    return None if value is None else format(to_figure(value), "f")


def _law(limits: LimitsView | None) -> LimitsUsed | None:
    return None if limits is None else cast(LimitsUsed, article72_as_plain(limits))
