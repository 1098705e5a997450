"""Events at their places in the record, and which of them stand."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from domain.contests import ContestConceded, ContestSettled
from domain.corrections import FactStruck
from domain.facts import Event


@dataclass(frozen=True, slots=True, kw_only=True)
class Stated:
    """An event at its place in the record; `known_on` is the day on which it stood there or in its source."""

    version: int
    event: Event
    known_on: date

    @property
    def ref(self) -> str:
        """The name under which evidence points at this event."""
        return f"v{self.version}"


def in_order(on: date, ref: str) -> tuple[date, int, str]:
    """Give what dated records are sorted by: the day, then the order in which they stand in the record.

    >>> day = date(2024, 7, 1)
    >>> in_order(day, "v9") < in_order(day, "v10")
    True
    """
    return (on, len(ref), ref)


def standing_facts(stated: Sequence[Stated]) -> tuple[Stated, ...]:
    """Leave out every fact that another one strikes or repairs."""
    repaired = {version for one in stated for version in _repaired_by(one.event)}
    return tuple(one for one in stated if one.version not in repaired)


def standing_claims(stated: Sequence[Stated]) -> tuple[Stated, ...]:
    """Leave out also every fact whose contest was upheld: what it claimed did not happen."""
    upheld = {version for one in stated for version in _upheld_by(one.event)}
    return tuple(one for one in standing_facts(stated) if one.version not in upheld)


def _upheld_by(event: Event) -> Iterator[int]:
    if isinstance(event, ContestConceded) or (isinstance(event, ContestSettled) and event.upheld):
        yield event.version


def _repaired_by(event: Event) -> Iterator[int]:
    if event.corrects is not None:
        yield event.corrects.version
    if isinstance(event, FactStruck):
        yield event.version
