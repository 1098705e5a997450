"""Reconstructs a partnership from a history file: the same commands, decided by the same domain.

The result is a list of events and nothing is stored here. Every event names the file and the id under
which it stood there.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Final

from application.history.acts import ACTS
from application.history.conduct_acts import CONDUCT_ACTS
from application.history.events import FileEvent
from application.history.faults import Fault, ReadHistory, WrongFile
from application.history.figures import SeriesHistory, series_histories
from application.history.opening import opening_changes, opening_command
from application.history.telling import Teller, Telling, as_moment
from application.history.terms import first_clauses, later_clauses
from application.history.value_acts import VALUE_ACTS
from domain.facts import Event, Origin
from domain.terms import Change

_ALL_ACTS: Final = {**ACTS, **CONDUCT_ACTS, **VALUE_ACTS}


@dataclass(frozen=True)
class Reconstruction:
    """The events of a partnership and of the index series that a history file tells."""

    name: str
    currency: str
    as_of: date
    known_at: datetime | None
    events: tuple[Event, ...]
    series: tuple[SeriesHistory, ...]


def reconstruct(history: ReadHistory, teller: Teller) -> Reconstruction:
    """Reconstruct a partnership; the teller is its only representative, and records what others assented to.

    Raises: WrongFile with every refusal of the domain and its place.
    """
    if teller.party not in (None, *history.file.contract.parties):
        raise WrongFile((Fault("/contract/parties", f"the file has no party {teller.party!r}"),))
    telling = Telling(history, teller)
    _tell(telling)
    series, faults = series_histories(history)
    if telling.faults or faults:
        raise WrongFile((*telling.faults, *faults))
    file = history.file
    return Reconstruction(
        name=file.case,
        currency=file.currency,
        as_of=file.as_of,
        known_at=as_moment(file.known_at, time.max),
        events=tuple(telling.events),
        series=series,
    )


@dataclass(frozen=True)
class _Step:
    on: date
    rank: int
    ref: str
    place: str
    act: Callable[[], None]

    def order(self) -> tuple[date, int, str]:
        return (self.on, self.rank, self.ref)


def _tell(telling: Telling) -> None:
    steps = [*_clause_steps(telling), *_event_steps(telling)]
    opened_on = min([telling.file.contract.start, *(step.on for step in steps)])
    telling.attempt("/contract", lambda: _open(telling, opened_on))
    if telling.faults:
        return
    for step in sorted(steps, key=_Step.order):
        telling.attempt(step.place, step.act)


def _open(telling: Telling, opened_on: date) -> None:
    file, teller = telling.file, telling.teller
    organisations = {telling.party: teller.organisation or telling.party}
    origin = telling.origin("contract", opened_on)
    telling.give(opening_command(file, opened_on, teller.name, organisations, origin), telling.party)
    telling.agree(opening_changes(file), on=file.contract.start, title="Opening terms", origin=origin)


def _clause_steps(telling: Telling) -> Iterable[_Step]:
    for place, on, change in (*first_clauses(telling.file), *later_clauses(telling.file)):
        origin = telling.origin(place.strip("/"), on)

        def act(on: date = on, change: Callable[[], Change] = change, origin: Origin = origin) -> None:
            telling.agree([change()], on=on, title="Risk clause", origin=origin)

        yield _Step(on, 0, place, place, act)


def _event_steps(telling: Telling) -> Iterable[_Step]:
    for position, event in enumerate(telling.file.events):
        rank, tell = _ALL_ACTS[type(event)]

        def act(event: FileEvent = event, tell: Callable[[Telling, FileEvent], None] = tell) -> None:
            tell(telling, event)

        yield _Step(event.on, rank, event.id, f"/events/{position}", act)
