"""Works out what a history file shows: through the same domain, record and projections, in memory only."""

from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass
from typing import Any, Final

from application.history.faults import Fault, ReadHistory, WrongFile, read_history
from application.history.reconstruction import Reconstruction, reconstruct
from application.history.stress import stress_faults
from application.history.telling import Teller
from application.queries.explanation import FigureExplanation
from application.queries.relationship import Relationship
from application.service import Handslag
from application.settings import Settings
from application.stress.inputs import Progress, StressInputs
from domain.relationship.presentation import relationship_as_plain
from domain.suppositions import Supposition

_NAMES_EVENTS: Final = frozenset({"event", "weights_source", "not_decided"})
"""The places of written views that name events."""


@dataclass(frozen=True)
class Assessment:
    """The views of a history file, in which evidence has the names that its events have in the file."""

    views: dict[str, Any]
    currency: str


@dataclass(frozen=True)
class ExplainedAssessment:
    """How one figure of a history file came about."""

    explanation: FigureExplanation
    currency: str


@dataclass(frozen=True)
class _Told:
    """A history file in a store of its own, with the relationship that it shows."""

    handslag: Handslag
    relationship: Relationship


def assess(text: str, *, progress: Progress | None = None, supposition: Supposition | None = None) -> Assessment:
    """Work out the views of a history file; nothing is stored. `progress` follows the paths of its stress test.

    Under a supposition the views are as they would have been, and the views name it.
    Raises: WrongFile with every fault and its place; DomainError when the supposition does not fit the file.
    """
    read = read_history(text)
    history = _reconstructed(read)
    with _told(history, supposition) as told:
        found = told.relationship
    views = _with_file_ids(relationship_as_plain(found.view), found.sources)
    if supposition is not None:
        views["supposition"] = supposition.model_dump(mode="json")
    if read.file.stress:
        views["stress"] = _stress(read.file.stress, progress)
    return Assessment(views=views, currency=history.currency)


def explain_in(text: str, figure: str, *, supposition: Supposition | None = None) -> ExplainedAssessment:
    """Tell how one figure of a history file came about; nothing is stored.

    Raises: WrongFile with every fault and its place; NoSuchFigure; DomainError when the supposition does not fit.
    """
    history = _reconstructed(read_history(text))
    with _told(history, supposition) as told:
        explanation = told.handslag.queries.explained(told.relationship, figure)
    return ExplainedAssessment(explanation, history.currency)


@contextmanager
def _told(history: Reconstruction, supposition: Supposition | None) -> Iterator[_Told]:
    with closing(Handslag(Settings(store_url="memory:"))) as handslag:
        for series in history.series:
            handslag.load_series(series.series, series.events, key=series.series)
        teller, _ = handslag.people.add(name="History file", organisation="history-file")
        receipt = handslag.load_history(history, principal=teller.principal(), key="history file")
        handslag.projections.catch_up()
        known_at = history.known_at.date() if history.known_at else None
        found = handslag.queries.relationship_as_told(
            receipt.stream, as_of=history.as_of, known_at=known_at, supposition=supposition
        )
        if found.risk is None:
            place, day = ("/as_of", history.as_of) if known_at is None else ("/known_at", known_at)
            raise WrongFile((Fault(place, f"by {day} no term and value were agreed; choose a later day"),))
        yield _Told(handslag, found)


def _reconstructed(read: ReadHistory) -> Reconstruction:
    stress = stress_faults(read.file)
    try:
        history = reconstruct(read, Teller(name="History file"))
    except WrongFile as wrong:
        raise WrongFile((*wrong.faults, *stress)) from None
    if stress:
        raise WrongFile(stress)
    return history


def _stress(inputs: StressInputs, progress: Progress | None) -> dict[str, Any]:
    # Loaded here, since the library for arrays costs more time than a whole assessment without a stress test.
    from application.stress.presentation import stress_as_plain
    from application.stress.run import stress_test

    return stress_as_plain(stress_test(inputs, progress=progress))


def _with_file_ids(views: Any, ids: Mapping[str, str]) -> Any:
    """Name events in written views as the file names them."""
    if isinstance(views, dict):
        return {
            key: _named(value, ids) if key in _NAMES_EVENTS else _with_file_ids(value, ids)
            for key, value in views.items()
        }
    return [_with_file_ids(value, ids) for value in views] if isinstance(views, list) else views


def _named(value: Any, ids: Mapping[str, str]) -> Any:
    return [ids.get(one, one) for one in value] if isinstance(value, list) else ids.get(value, value)
