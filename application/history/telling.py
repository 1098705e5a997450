"""Tells a history to the domain: gives the commands, keeps the events, and remembers what the file calls what."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from functools import cached_property
from typing import TypedDict

from pydantic import ValidationError

from application.history.conduct_events import Contested, ProposalAnswered
from application.history.events import FileEvent
from application.history.faults import Fault, ReadHistory, faults_at
from application.history.shape import HistoryFile
from domain import assent, lifecycle, table
from domain.errors import DomainError
from domain.facts import Author, Command, Event, Fact, Origin
from domain.state import Partnership
from domain.terms import Change

NOT_KEPT = "Reconstructed from a history file; what it would bring the other was not kept."


@dataclass(frozen=True)
class Teller:
    """Who answers for a file: a person of one of its parties."""

    name: str
    account: str = "history-file"
    organisation: str = ""
    party: str | None = None


class UnknownFileEvent(DomainError):
    """The file names an event that is not in it, or that happened later."""

    def __init__(self, event: str) -> None:
        super().__init__()
        self.event = event


def as_moment(day: date | datetime | None, hour: time) -> datetime | None:
    """Give a moment in UTC for what a file may state as a day."""
    if day is None or isinstance(day, datetime):
        return day if day is None or day.tzinfo else day.replace(tzinfo=UTC)
    return datetime.combine(day, hour, UTC)


class Dated(TypedDict):
    """The day of a command and the place where its source tells it."""

    effective_on: date
    origin: Origin


@dataclass
class Telling:
    """What was told so far."""

    history: ReadHistory
    teller: Teller
    partnership: Partnership | None = None
    events: list[Event] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    numbers: dict[tuple[type[FileEvent], str], int] = field(default_factory=dict)
    contested: dict[str, int] = field(default_factory=dict)
    rounds: set[str] = field(default_factory=set)

    @property
    def file(self) -> HistoryFile:
        """The file that is told."""
        return self.history.file

    @property
    def party(self) -> str:
        """The party of the teller."""
        return self.teller.party or self.file.contract.parties[0]

    @property
    def state(self) -> Partnership:
        """The partnership as it was told so far.

        Raises: UnknownPartnership before it was opened.
        """
        if self.partnership is None:
            raise lifecycle.UnknownPartnership
        return self.partnership

    def others(self, *parties: str) -> tuple[str, ...]:
        """Give the parties of the contract without some of them."""
        return tuple(party for party in self.file.contract.parties if party not in parties)

    def recorder(self, event: FileEvent) -> str:
        """Give who recorded an event, or who may have where the file does not tell."""
        return event.by or self.author(event, self.file.contract.parties)

    def author(self, event: FileEvent, candidates: Iterable[str]) -> str:
        """Choose who stated an event that names no author: a candidate that does not contest it."""
        candidates, contested_by = tuple(candidates), self._contested_by.get(event.id, set())
        return next((party for party in candidates if party not in contested_by), candidates[0])

    @cached_property
    def _contested_by(self) -> dict[str, set[str]]:
        found: dict[str, set[str]] = {}
        for one in self.file.events:
            if isinstance(one, Contested):
                found.setdefault(one.event, set()).add(one.by)
        return found

    @cached_property
    def answered_on(self) -> dict[str, date]:
        """The day on which each proposal of the file was answered."""
        return {one.ref: one.on for one in self.file.events if isinstance(one, ProposalAnswered)}

    def origin(self, ref: str, on: date, recorded_at: datetime | date | None = None) -> Origin:
        """Name a place in the file. Where the file asks what was known on a day, its own day dates the undated."""
        known = recorded_at or (on if self.file.known_at else None)
        return Origin(source=self.file.case, ref=ref, known_at=as_moment(known, time.min))

    def origin_of(self, event: FileEvent) -> Origin:
        """Name an event of the file."""
        return self.origin(event.id, event.on, event.recorded_at)

    def dated(self, event: FileEvent) -> Dated:
        """Give what every command about an event of the file has in common."""
        return Dated(effective_on=event.on, origin=self.origin_of(event))

    def remember(self, event: FileEvent, number: int) -> None:
        """Keep the number under which the record knows what an event of the file told."""
        self.numbers[type(event), event.id] = number

    def number_of(self, kind: type[FileEvent], ref: str) -> int:
        """Give the number under which the record knows an event of the file.

        Raises: UnknownFileEvent.
        """
        if (kind, ref) not in self.numbers:
            raise UnknownFileEvent(ref)
        return self.numbers[kind, ref]

    def contestable(self, ref: str, by: str) -> int:
        """Give the version of what an event of the file stated and a party can contest, if there is such a statement.

        Raises: UnknownFileEvent when the file told nothing under this name.
        """
        told = [place for place, one in enumerate(self.events, start=1) if one.origin and one.origin.ref == ref]
        if not told:
            raise UnknownFileEvent(ref)
        stated = (place for place in told if isinstance(self.events[place - 1], Fact | table.ProposalLaid))
        return next((place for place in stated if self.events[place - 1].by != by), told[0])

    def contested_under(self, ref: str) -> int:
        """Give the version that was contested of what an event of the file stated.

        Raises: UnknownFileEvent when nobody contested it.
        """
        if ref not in self.contested:
            raise UnknownFileEvent(ref)
        return self.contested[ref]

    def give(self, command: Command, party: str, *, key_figure: str = "") -> None:
        """Give a command on behalf of a party.

        Raises: DomainError when the domain refuses it.
        """
        account = f"{self.teller.account}:{key_figure}" if key_figure else self.teller.account
        author = Author(party, today=command.effective_on, account=account)
        for event in lifecycle.decide(self.partnership, command, author):
            self.partnership = lifecycle.evolve(self.partnership, event)
            self.events.append(event)

    def agree(self, changes: Iterable[Change], *, on: date, title: str, origin: Origin) -> None:
        """Tell what all parties agreed."""
        laid = table.LayProposal(
            effective_on=on,
            origin=origin,
            title=title,
            they=NOT_KEPT,
            changes=tuple(changes),
            answer_due=on,
            material=False,
        )
        self.give(laid, self.party)
        self.assent(self.state.proposals_laid, self.others(self.party), on=on, origin=origin)

    def assent(self, proposal: int, parties: Iterable[str], *, on: date, origin: Origin) -> None:
        """Tell that parties assented; the teller records it for those that have nobody in the record."""
        for party in parties:
            given = assent.GiveAssent(effective_on=on, origin=origin, proposal=proposal)
            if party != self.party:
                evidence = {"on_behalf_of": party, "evidence": f"History file: {origin.source}"}
                given = given.model_copy(update=evidence)
            self.give(given, self.party)

    def attempt(self, place: str, act: Callable[[], None]) -> None:
        """Tell something; what the domain refuses becomes a fault at its place, and nothing of it stays."""
        kept, told = self.partnership, len(self.events)
        try:
            act()
        except (DomainError, ValidationError) as refusal:
            self.partnership = kept
            del self.events[told:]
            self.faults.extend(faults_at(place, refusal))
