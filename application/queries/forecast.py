"""What happens if nobody acts: the clocks that run, and what silence brings about up to a day.

What the parties sealed stays sealed: of an opening it is told that it comes, not what it opens.
"""

from collections.abc import Iterable
from datetime import date
from typing import Annotated, Any
from uuid import UUID

from pydantic import Field, InstanceOf

from application.queries.reading import PartnershipAnswer, Value
from domain.facts import Event
from domain.forecast import Happening, forecast
from domain.running import ClockKind, RunningClock
from domain.sealing import AnswersOpened, OpenedAnswer
from domain.silence import running_clocks
from domain.state import Partnership


class ClockRunning(Value):
    """A clock that runs: until which day somebody can act, and who."""

    kind: ClockKind
    subject: Annotated[str, Field(description="Number or name of what it is about; empty is the whole contract.")]
    title: Annotated[str, Field(description="Title of what it is about, if it has one.")]
    last_day: Annotated[date, Field(description="Last day, included.")]
    awaited: Annotated[tuple[str, ...], Field(description="Parties that can act.")]
    silence_counts: Annotated[bool, Field(description="Whether silence brings something about.")]


class EventAhead(Value):
    """An event that silence will bring about."""

    kind: Annotated[str, Field(description="Kind of event, as the timeline names it.")]
    event: Annotated[dict[str, Any], Field(description="Its fields, as they will be recorded.")]
    foreseen: Annotated[InstanceOf[Event], Field(exclude=True)]


class Ahead(Value):
    """What happens on a day if nobody acts; without events something is overdue and silence changes nothing."""

    on: date
    clock: ClockRunning
    events: tuple[EventAhead, ...]


class Forecast(PartnershipAnswer):
    """The clocks that run today, the nearest first, and what happens until a day if nobody acts."""

    today: date
    until: date
    running: tuple[ClockRunning, ...]
    happenings: tuple[Ahead, ...]


def forecast_of(partnership: UUID, state: Partnership, *, position: int, today: date, until: date) -> Forecast:
    """Let the clocks of a partnership run on from today, and write down what happens."""
    return Forecast(
        partnership=partnership,
        version=state.version,
        position=position,
        today=today,
        until=until,
        running=tuple(_clock(one) for one in running_clocks(state) if one.kind is not ClockKind.REMINDER),
        happenings=tuple(_ahead(one) for one in forecast(state, today=today, until=until)),
    )


def _clock(clock: RunningClock) -> ClockRunning:
    return ClockRunning(
        kind=clock.kind,
        subject=clock.subject,
        title=clock.title,
        last_day=clock.last_day,
        awaited=clock.awaited,
        silence_counts=clock.then is not None,
    )


def _ahead(happening: Happening) -> Ahead:
    return Ahead(on=happening.on, clock=_clock(happening.clock), events=tuple(_events(happening.events)))


def _events(events: Iterable[Event]) -> Iterable[EventAhead]:
    for event in map(_without_answers, events):
        plain = event.model_dump(mode="json")
        yield EventAhead(kind=event.TOPIC.rpartition(".")[2], event=plain, foreseen=event)


def _without_answers(event: Event) -> Event:
    if not isinstance(event, AnswersOpened):
        return event
    values = {name: getattr(event, name) for name in type(event).model_fields}
    sealed = {name: () for name, value in values.items() if _are_answers(value)}
    return event.model_copy(update=sealed)


def _are_answers(value: object) -> bool:
    return isinstance(value, tuple) and any(isinstance(one, OpenedAnswer) for one in value)
