"""Works out what a history file shows: through the same domain, record and projections, in memory only."""

from contextlib import closing
from dataclasses import dataclass
from typing import Any

from application.history.faults import Fault, ReadHistory, WrongFile, read_history
from application.history.reconstruction import Reconstruction, Teller, reconstruct
from application.history.stress import stress_faults
from application.service import Handslag
from application.settings import Settings
from application.stress.inputs import Progress, StressInputs
from domain.sharing.presentation import risk_as_plain, risk_periods_as_plain


@dataclass(frozen=True)
class Assessment:
    """The views of a history file, and the kinds of events that no view reads yet."""

    views: dict[str, Any]
    currency: str
    left_out: tuple[tuple[str, int], ...]


def assess(text: str, *, progress: Progress | None = None) -> Assessment:
    """Work out the views of a history file; nothing is stored. `progress` follows the paths of its stress test.

    Raises: WrongFile with every fault and its place.
    """
    read = read_history(text)
    history = _reconstructed(read)
    with closing(Handslag(Settings(store_url="memory:"))) as handslag:
        for series in history.series:
            handslag.load_series(series.series, series.events, key=series.series)
        teller, _ = handslag.people.add(name="History file", organisation="history-file")
        receipt = handslag.load_history(history, principal=teller.principal(), key="history file")
        handslag.projections.catch_up()
        known_at = history.known_at.date() if history.known_at else None
        view = handslag.queries.risk_sharing(receipt.stream, as_of=history.as_of, known_at=known_at).view
    if view is None:
        place, day = ("/as_of", history.as_of) if known_at is None else ("/known_at", known_at)
        raise WrongFile((Fault(place, f"by {day} no term and value were agreed; choose a later day"),))
    views = {"risk": _with_file_ids(risk_as_plain(view), history), "risk_periods": risk_periods_as_plain(view)}
    if read.file.stress:
        views["stress"] = _stress(read.file.stress, progress)
    return Assessment(views=views, currency=history.currency, left_out=history.left_out)


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


def _with_file_ids(risk: dict[str, Any], history: Reconstruction) -> dict[str, Any]:
    ids = {f"v{version}": event.origin.ref for version, event in enumerate(history.events, start=1) if event.origin}
    named = [{**struck, "event": ids.get(struck["event"], struck["event"])} for struck in risk["event_risks"]]
    return {**risk, "event_risks": named}
