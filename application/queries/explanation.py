"""How a figure of a relationship came about: its formula, its inputs, and the events and index figures behind it."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Annotated, Any, Final, Self

from pydantic import Field

from application.queries.reading import PartnershipAnswer, Snapshot, Value
from application.queries.relationship import Relationship
from application.queries.series import FigureName, SeriesFigure, figures_named
from application.queries.timeline import TimelineEntry
from domain.explaining.explaining import explain
from domain.explaining.explanation import Explanation, Input, Views
from domain.explaining.pointers import steps_of, value_at
from domain.indexes import ObservationStatus
from domain.quantities import Quantity
from domain.relationship.presentation import relationship_as_plain
from domain.suppositions import Supposition

_NAMES_A_LINE: Final = ("period", "risk", "option", "event", "basis")
_EVENT: Final = re.compile(r"v([1-9][0-9]*)")
_BURDEN: Final = re.compile(r"risk:([0-9-]{10}):(.+)")
_FIGURE: Final = re.compile(r"(.+)@([^@#]+)#([1-9][0-9]*)")


class ExplainedInput(Value):
    """A value that goes into a figure."""

    name: str
    value: Annotated[Any, Field(description="As it is written: text for decimals, whole numbers for money.")]
    figure: Annotated[str | None, Field(description="Its own place, when it is a figure that opens too.")]
    entry: Annotated[str | None, Field(description="What its line in a list is about, such as a period.")]


class ExplainedParameter(Value):
    """An agreed number that the formula uses."""

    name: str
    value: str
    agreed_by: Annotated[str | None, Field(description="Event that set it; empty for the default of the model.")]


class ExplainedEvent(Value):
    """An event behind a figure."""

    ref: Annotated[str, Field(description="Name under which figures point at this event.")]
    source: Annotated[str | None, Field(description="Its name in the source, when it came from one.")]
    entry: TimelineEntry


class IndexFigure(Value):
    """A published index figure behind a figure."""

    ref: str
    series: str
    period: str
    value: Quantity
    published: date
    status: ObservationStatus


class FigureThen(Value):
    """A figure of another day that goes into this one."""

    figure: str
    as_of: date


class FigureExplanation(PartnershipAnswer):
    """How one figure came about, as of a day, as known on a day."""

    series_position: int
    as_of: date
    known_at: date | None
    supposition: Annotated[
        Supposition | None, Field(description="What is supposed to have gone otherwise; empty for what happened.")
    ]
    figure: Annotated[str, Field(description="Place of the figure in the answer about the relationship.")]
    entry: Annotated[str | None, Field(description="What its line in a list is about, such as a period.")]
    value: Annotated[Any, Field(description="As it is written there.")]
    formula: Annotated[str, Field(description="Name and version of the formula.")]
    expression: Annotated[str, Field(description="The formula itself.")]
    source: Annotated[str, Field(description="Its place in the measuring model.")]
    inputs: tuple[ExplainedInput, ...]
    parameters: tuple[ExplainedParameter, ...]
    events: tuple[ExplainedEvent, ...]
    index_figures: tuple[IndexFigure, ...]
    figures_then: Annotated[tuple[FigureThen, ...], Field(description="What a party bore up to earlier days.")]
    missing: Annotated[tuple[str, ...], Field(description="What is not known yet, by name.")]


@dataclass(frozen=True)
class Behind:
    """What evidence names, by kind."""

    versions: tuple[int, ...]
    figures: tuple[FigureName, ...]
    burdens: tuple[FigureThen, ...]

    @classmethod
    def of(cls, refs: Iterable[str]) -> Self:
        """Sort what evidence names."""
        named = tuple(refs)
        return cls(
            versions=tuple(int(found[1]) for ref in named if (found := _EVENT.fullmatch(ref))),
            figures=tuple(
                FigureName(found[1], found[2], int(found[3])) for ref in named if (found := _FIGURE.fullmatch(ref))
            ),
            burdens=tuple(_burden(found) for ref in named if (found := _BURDEN.fullmatch(ref))),
        )


def _burden(found: re.Match[str]) -> FigureThen:
    return FigureThen(figure=f"/risk/total/actual/{found[2]}", as_of=date.fromisoformat(found[1]))


@dataclass(frozen=True)
class ExplainedFigure:
    """A figure that was explained, before the events behind it are fetched."""

    relationship: Relationship
    figure: str
    explanation: Explanation = field(init=False)
    written: Mapping[str, Any] = field(init=False)

    def __post_init__(self) -> None:
        """Explain it.

        Raises: NoSuchFigure.
        """
        views = views_of(self.relationship)
        object.__setattr__(self, "explanation", explain(self.figure, views))
        object.__setattr__(self, "written", views.written)

    @cached_property
    def behind(self) -> Behind:
        """What it rests on, its parameters included."""
        agreed = (one.agreed_by for one in self.explanation.parameters if one.agreed_by is not None)
        return Behind.of(dict.fromkeys((*self.explanation.events, *agreed)))

    def index_figures(self, snapshot: Snapshot) -> tuple[IndexFigure, ...]:
        """Look up the index figures behind it."""
        names = self.behind.figures
        found = zip(names, figures_named(snapshot, names), strict=True)
        return tuple(_index_figure(name, figure) for name, figure in found)

    def answer(self, entries: Iterable[TimelineEntry], figures: tuple[IndexFigure, ...]) -> FigureExplanation:
        """Write the answer."""
        found, relationship = self.explanation, self.relationship
        return FigureExplanation(
            partnership=relationship.partnership,
            version=relationship.version,
            position=relationship.position,
            series_position=relationship.series_position,
            as_of=relationship.as_of,
            known_at=relationship.known_at,
            supposition=relationship.supposition,
            figure=found.figure,
            entry=_entry(self.written, found.figure),
            value=found.value,
            formula=found.formula,
            expression=found.expression,
            source=found.source,
            inputs=tuple(self._input(one) for one in found.inputs),
            parameters=tuple(
                ExplainedParameter(name=one.name, value=one.value, agreed_by=one.agreed_by) for one in found.parameters
            ),
            events=tuple(self._events(entries)),
            index_figures=figures,
            figures_then=self.behind.burdens,
            missing=found.missing,
        )

    def _input(self, one: Input) -> ExplainedInput:
        entry = None if one.figure is None else _entry(self.written, one.figure)
        return ExplainedInput(name=one.name, value=one.value, figure=one.figure, entry=entry)

    def _events(self, entries: Iterable[TimelineEntry]) -> Iterator[ExplainedEvent]:
        for entry in entries:
            ref = f"v{entry.version}"
            yield ExplainedEvent(ref=ref, source=self.relationship.sources.get(ref), entry=entry)


def views_of(relationship: Relationship) -> Views:
    """Give the views of a relationship as explanations read them."""
    view = relationship.view
    return Views(
        written=relationship_as_plain(view),
        risk=view.risk,
        fairness=view.fairness,
        standing=view.standing,
        standing_record=view.standing_record,
        limits=view.limits,
        parameters=view.standing_record.parameters,
        parameters_ref=view.standing_record.parameters_ref,
    )


def _entry(written: Any, figure: str) -> str | None:
    """Name the line of a list that a figure stands in."""
    named, inside = None, written
    for step in steps_of(figure):
        line = isinstance(inside, list)
        inside = value_at(inside, (step,))
        if line and isinstance(inside, Mapping):
            named = next((str(inside[name]) for name in _NAMES_A_LINE if inside.get(name) is not None), None)
    return named


def _index_figure(name: FigureName, figure: SeriesFigure) -> IndexFigure:
    return IndexFigure(
        ref=figure.ref,
        series=name.series,
        period=figure.period,
        value=figure.value,
        published=figure.vintage,
        status=figure.status,
    )
