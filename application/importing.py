"""Records a history file as a partnership: in one write or not at all, and marked as reconstructed."""

import hashlib
from collections.abc import Iterator
from dataclasses import replace

from application.history.faults import read_history
from application.history.figures import SeriesHistory
from application.history.reconstruction import Reconstruction, reconstruct
from application.history.telling import Teller
from application.people import Account
from application.service import Handslag
from application.store.append import Receipt
from domain import lifecycle
from domain.facts import Author, Event
from domain.index_figures import RecordIndexFigure
from domain.indexes import IndexObserved


def import_history(handslag: Handslag, text: str, *, person: Account, party: str | None = None) -> Receipt:
    """Record a history file; the person answers for it and speaks for the party. The same file is recorded once.

    A figure that the reference series do not have becomes a fact of the partnership.
    Raises: WrongFile with every fault and its place; nothing is recorded then.
    """
    teller = Teller(person.name, person.account, person.organisation, party)
    history = reconstruct(read_history(text), teller)
    told = replace(history, events=(*history.events, *_own_figures(handslag, history, teller)))
    key = hashlib.sha256(text.encode()).hexdigest()
    return handslag.load_history(told, principal=person.principal(), key=key)


def _own_figures(handslag: Handslag, history: Reconstruction, teller: Teller) -> Iterator[Event]:
    partnership = lifecycle.replay(history.events)
    party = teller.party or next(iter(partnership.parties if partnership else ()))
    for series in history.series:
        for figure in _unknown_figures(handslag, series):
            command = RecordIndexFigure(
                effective_on=figure.vintage,
                origin=figure.origin,
                series=series.series,
                found_at=history.name,
                **figure.model_dump(include={"period", "value", "status", "vintage"}),
            )
            yield from lifecycle.decide(partnership, command, Author(party, figure.vintage, teller.account))


def _unknown_figures(handslag: Handslag, series: SeriesHistory) -> Iterator[IndexObserved]:
    reference = handslag.series(series.series)
    for event in series.events:
        if isinstance(event, IndexObserved):
            known = reference.known.get(event.period) if reference else None
            if known is None or known.value != event.value:
                yield event
