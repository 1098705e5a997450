"""Personal texts, fetched from the record when they are shown: what was erased there is gone here."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final
from uuid import UUID

from application.record import Record
from domain.facts import Event

LARGEST_GAP: Final = 8
"""So many events between two wanted ones are read along rather than asked for apart."""


def events_at(record: Record, partnership: UUID, versions: Iterable[int]) -> Mapping[int, Event]:
    """Give the events at some versions of a partnership, with their texts."""
    wanted = sorted(set(versions))
    found: dict[int, Event] = {}
    for first, last in _runs(wanted):
        found.update((one.version, one.event) for one in record.read(partnership, after=first - 1, until=last))
    return {version: found[version] for version in wanted if version in found}


def fields_at(record: Record, partnership: UUID, versions: Iterable[int]) -> Mapping[int, dict[str, Any]]:
    """Give the fields of the events at some versions of a partnership, with their texts."""
    events = events_at(record, partnership, versions)
    return {version: event.model_dump(mode="json") for version, event in events.items()}


def text_of(event: Event | None, field: str) -> str | None:
    """Give a text of an event, or None when it has none."""
    text = getattr(event, field, None)
    return None if text is None else str(text)


def _runs(versions: list[int]) -> Iterator[tuple[int, int]]:
    first = last = None
    for version in versions:
        if first is None or last is None or version - last > LARGEST_GAP:
            if first is not None and last is not None:
                yield first, last
            first = version
        last = version
    if first is not None and last is not None:
        yield first, last
