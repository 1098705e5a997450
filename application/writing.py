"""Writes decided events to the record, once for each key under which a person asks."""

import hashlib
from dataclasses import dataclass
from uuid import UUID

from application.authorization import Principal
from application.people import People
from application.record import Record
from application.store.append import Append, Receipt
from application.store.canonical import Json, canonical
from application.store.personal import take_out
from domain.appointments import AppointmentAsked
from domain.audits import AuditorAssigned
from domain.facts import ERASED, Command, Event
from domain.representation import RepresentativeNamed
from domain.sealing import AnswersOpened, SealedAnswer

ABOUT_A_PERSON = (RepresentativeNamed, AppointmentAsked, AuditorAssigned)
"""Events whose personal texts are those of the account that they name, not of who recorded them."""


@dataclass(frozen=True)
class Asked:
    """What a person asks under a key."""

    principal: Principal
    key: str
    fingerprint: str


class AnswerErased(Exception):
    """A person was erased elsewhere after the state was made from which its sealed answer is about to be opened."""


def asked(command: Command, principal: Principal, key: str) -> Asked:
    """Give what a person asks with a command."""
    plain: Json = {"command": type(command).__name__, "fields": command.model_dump(mode="json")}
    return Asked(principal, key, hashlib.sha256(canonical(plain)).hexdigest())


class Writer:
    """Appends on behalf of people, under the random name that each has in one record and in no other."""

    def __init__(self, record: Record, people: People) -> None:
        self._record = record
        self._people = people

    def answered(self, stream: UUID, asked: Asked) -> Receipt | None:
        """Give the receipt of what was asked before under this key, or None.

        Raises: KeyReused when something else was asked under it.
        """
        actor = self._people.known_actor(asked.principal.account, str(stream))
        if actor is None:
            return None
        return self._record.receipt_of(stream, actor=actor, command_id=asked.key, fingerprint=asked.fingerprint)

    def write(self, stream: UUID, version: int, events: tuple[Event, ...], asked: Asked) -> Receipt:
        """Append the events to a stream that is at a version; nothing is written when there are none.

        What was asked before under the same key is answered as it was then.
        Raises: StaleVersion, AnswerErased, KeyReused, OutcomeUnknown, StoreUnavailable.
        """
        if not events:
            return self.answered(stream, asked) or self._nothing(stream, version)
        append = Append(
            stream=stream,
            log=self._record.log_of(stream, events[0]),
            expected_version=version,
            events=events,
            org=asked.principal.organisation,
            actor=self._actor(asked.principal.account, stream),
            command_id=asked.key,
            fingerprint=asked.fingerprint,
            subject=self._actor(asked.principal.account, stream),
            subjects={**self._named(stream, events), **self._sealed(stream, version, events)},
        )
        (receipt,) = self._record.append([append])
        return receipt

    def _nothing(self, stream: UUID, version: int) -> Receipt:
        latest = self._record.read(stream, after=version - 1, until=version)[0]
        return Receipt(stream, version + 1, version, latest.position or 0, latest.at)

    def _named(self, stream: UUID, events: tuple[Event, ...]) -> dict[tuple[int, str], str]:
        """Name whose the texts are that are about a person: of that person."""
        named = [(index, event) for index, event in enumerate(events) if isinstance(event, ABOUT_A_PERSON)]
        return {
            (index, text.path): self._actor(event.account, stream)
            for index, event in named
            for text in take_out(event)[1]
        }

    def _sealed(self, stream: UUID, version: int, events: tuple[Event, ...]) -> dict[tuple[int, str], str]:
        """Name whose the opened answers are: of those who sealed them, as far as that was not done just now."""
        answers = [
            (index, path, answer.version)
            for index, event in enumerate(events)
            if isinstance(event, AnswersOpened)
            for path, answer in event.answers()
            if answer.version <= version
        ]
        return {(index, path): self._sealed_by(stream, sealed) for index, path, sealed in answers}

    def _sealed_by(self, stream: UUID, version: int) -> str:
        (recorded,) = self._record.read(stream, after=version - 1, until=version)
        if isinstance(recorded.event, SealedAnswer) and recorded.event.sealed == ERASED:
            raise AnswerErased
        return recorded.actor

    def _actor(self, account: str, stream: UUID) -> str:
        return self._people.actor(account, str(stream))
