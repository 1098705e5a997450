"""What a stress test of a partnership rests on: its record up to a version, and the index figures up to theirs.

Everything is read from the record itself, so that the same versions give the same test for ever.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from application.as_recorded import read_series, stated
from application.record import Record
from application.stress.refusals import StressWithoutValue
from domain import lifecycle
from domain.clauses import Clause
from domain.contract import ValueAgreed
from domain.corrections import FactStruck
from domain.evidence import SeriesRead
from domain.index_figures import IndexFigureRecorded
from domain.lifecycle import UnknownPartnership
from domain.risk import DriverAgreed
from domain.sharing.index_book import IndexBook, index_book
from domain.sharing.own_figures import with_own_figures
from domain.state import Partnership
from domain.stated import Stated, standing_facts


@dataclass(frozen=True, slots=True)
class Basis:
    """A partnership at a version, with the first clause of every driver, the agreed value and its own figures."""

    state: Partnership
    value: ValueAgreed
    first_clauses: Mapping[str, Clause]
    own_figures: tuple[Stated, ...]

    @property
    def carrier(self) -> str:
        """The party whose margin is at stake: the supplier."""
        return self.value.supplier

    @property
    def payer(self) -> str:
        """The party that compensates the carrier."""
        return self.value.customer


def read_basis(record: Record, partnership: UUID, *, until: int | None = None) -> Basis:
    """Read a partnership up to a version; None takes all.

    Raises:
        UnknownPartnership: there is none.
        StressWithoutValue: no value and margin were agreed.
    """
    recorded = record.read(partnership, until=until)
    state = lifecycle.replay(one.event for one in recorded)
    if state is None:
        raise UnknownPartnership
    values = [one.event for one in recorded if isinstance(one.event, ValueAgreed)]
    if not values:
        raise StressWithoutValue
    drivers = (one.event for one in recorded if isinstance(one.event, DriverAgreed))
    own = tuple(stated(one, state.time_zone) for one in recorded if isinstance(one.event, _OWN_FIGURES))
    first = {event.entry.driver: event.clause for event in drivers}
    return Basis(state, values[-1], first, standing_facts(own))


_OWN_FIGURES = (IndexFigureRecorded, FactStruck)


def read_book(
    record: Record, basis: Basis, names: Iterable[str], *, known_on: date | None, read: Mapping[str, int] | None = None
) -> tuple[IndexBook, tuple[SeriesRead, ...]]:
    """Read series as known on a day, with the figures that the parties recorded themselves, and say how far.

    `read` tells up to which version each series was read before; None reads all that is there.
    """
    found, versions = read_series(record, names, basis.state.time_zone, read=read)
    return index_book(with_own_figures(found, basis.own_figures), known_on), versions
