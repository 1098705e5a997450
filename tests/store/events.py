"""Small events and words for the tests of the store."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from typing import Annotated, ClassVar, Literal
from uuid import UUID, uuid4

from pydantic import Field

from application.record import Append, Receipt, Record
from application.settings import Settings
from domain.facts import Event, Frozen, Note, PersonName, Title

DAY = date(2026, 1, 1)


class Counted(Event):
    """A number was counted."""

    TOPIC: ClassVar[str] = "partnership.counted"
    number: int


class Remarked(Event):
    """Somebody remarked something."""

    TOPIC: ClassVar[str] = "partnership.remarked"
    title: Title
    text: Note | None = None


class Guest(Frozen):
    """A person at a table."""

    kind: Literal["guest"] = "guest"
    name: PersonName
    seat: int


class Stand(Frozen):
    """A table without persons."""

    kind: Literal["stand"] = "stand"
    size: int


class Gathered(Event):
    """People gathered."""

    TOPIC: ClassVar[str] = "partnership.gathered"
    host: Guest
    places: tuple[Annotated[Guest | Stand, Field(discriminator="kind")], ...] = ()
    notes: dict[str, Note] = Field(default_factory=dict)
    pair: tuple[Title, Note] | None = None


KINDS = (Counted, Remarked, Gathered)


def counted(number: int) -> Counted:
    return Counted(by="client", effective_on=DAY, decided_on=DAY, number=number)


def remarked(title: str, text: str | None = None) -> Remarked:
    return Remarked(by="client", effective_on=DAY, decided_on=DAY, title=title, text=text)


def open_record(url: str, **settings: object) -> Record:
    return Record(Settings.model_validate({"store_url": url, **settings}), KINDS)


@contextmanager
def opened(url: str, **settings: object) -> Iterator[Record]:
    record = open_record(url, **settings)
    try:
        yield record
    finally:
        record.close()


def an_append(
    stream: UUID,
    after: int,
    *events: Event,
    key: str | None = None,
    fingerprint: str = "asked",
    actor: str = "person-1",
    log: str | None = None,
) -> Append:
    return Append(
        stream=stream,
        log=log or f"handslag.test/p/{stream}",
        expected_version=after,
        events=events or (counted(after + 1),),
        org="client",
        actor=actor,
        command_id=key or uuid4().hex,
        fingerprint=fingerprint,
        subject=actor,
    )


def append(record: Record, one: Append) -> Receipt:
    (receipt,) = record.append([one])
    return receipt
