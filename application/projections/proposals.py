"""The table: every proposal, who assented, what it counters, and how it ended."""

from collections.abc import Iterable
from enum import StrEnum
from typing import ClassVar, Final

from application.projections.projection import Projection, Write, as_json, day, moment, stream
from application.store.envelope import Recorded
from application.store.port import Value
from domain.assent import AssentConfirmed, AssentGiven, ObjectionRaised, ProposalAdopted
from domain.facts import Event
from domain.table import ProposalCountered, ProposalExpired, ProposalLaid, ProposalWithdrawn


class ProposalState(StrEnum):
    """Where a proposal stands."""

    OPEN = "open"
    ADOPTED = "adopted"
    OBJECTED = "objected"
    COUNTERED = "countered"
    WITHDRAWN = "withdrawn"
    EXPIRED = "expired"


_PROPOSAL: Final = """
CREATE TABLE $proposal (
    partnership TEXT NOT NULL,
    number BIGINT NOT NULL,
    state TEXT NOT NULL,
    version BIGINT NOT NULL,
    party TEXT NOT NULL,
    title TEXT NOT NULL,
    material BIGINT NOT NULL,
    changes TEXT NOT NULL,
    terms_hash TEXT NOT NULL,
    effective_on TEXT NOT NULL,
    laid_on TEXT NOT NULL,
    laid_at TEXT NOT NULL,
    answer_due TEXT NOT NULL,
    expires_on TEXT NOT NULL,
    counters BIGINT,
    countered_by BIGINT,
    closed_version BIGINT,
    closed_on TEXT,
    closed_by TEXT,
    PRIMARY KEY (partnership, number)
)
"""
_ASSENT: Final = """
CREATE TABLE $assent (
    partnership TEXT NOT NULL,
    number BIGINT NOT NULL,
    party TEXT NOT NULL,
    version BIGINT NOT NULL,
    given_on TEXT NOT NULL,
    recorded_by TEXT,
    confirmed_version BIGINT,
    PRIMARY KEY (partnership, number, party)
)
"""
_LAY: Final = """
INSERT INTO $proposal (partnership, number, state, version, party, title, material, changes, terms_hash, effective_on,
    laid_on, laid_at, answer_due, expires_on, counters)
VALUES (:partnership, :number, :state, :version, :party, :title, :material, :changes, :terms_hash, :effective_on,
    :laid_on, :laid_at, :answer_due, :expires_on, :counters)
"""
_ASSENTS: Final = """
INSERT INTO $assent (partnership, number, party, version, given_on, recorded_by)
VALUES (:partnership, :number, :party, :version, :given_on, :recorded_by)
ON CONFLICT (partnership, number, party) DO NOTHING
"""
_CONFIRM: Final = """
UPDATE $assent SET confirmed_version = :version
WHERE partnership = :partnership AND number = :number AND party = :party
"""
_CLOSE: Final = """
UPDATE $proposal SET state = :state, closed_version = :version, closed_on = :closed_on, closed_by = :party,
    countered_by = :countered_by
WHERE partnership = :partnership AND number = :number
"""
_ENDINGS: Final = {
    ProposalAdopted: ProposalState.ADOPTED,
    ObjectionRaised: ProposalState.OBJECTED,
    ProposalCountered: ProposalState.COUNTERED,
    ProposalWithdrawn: ProposalState.WITHDRAWN,
    ProposalExpired: ProposalState.EXPIRED,
}


class Proposals(Projection):
    """Proposals and assents."""

    name: ClassVar[str] = "proposals"
    tables: ClassVar[tuple[str, ...]] = ("proposal", "assent")
    schema: ClassVar[tuple[str, ...]] = (
        _PROPOSAL,
        "CREATE INDEX $proposal_by_state ON $proposal (partnership, state, number)",
        _ASSENT,
    )

    def statements(self, recorded: Recorded) -> Iterable[Write]:
        """Give what an event does to the table."""
        event = recorded.event
        match event:
            case ProposalLaid():
                yield from _laid(recorded, event)
            case AssentGiven():
                yield _ASSENTS, {**_assent(recorded, event.proposal), "recorded_by": event.recorded_by}
            case AssentConfirmed():
                yield _CONFIRM, _of(recorded, event.proposal)
            case ProposalAdopted() | ObjectionRaised() | ProposalCountered() | ProposalWithdrawn() | ProposalExpired():
                yield from _closed(recorded, event)
            case Event():
                return


def _of(recorded: Recorded, number: int) -> dict[str, Value]:
    return {
        "partnership": stream(recorded.stream),
        "number": number,
        "version": recorded.version,
        "party": recorded.event.by,
    }


def _assent(recorded: Recorded, number: int) -> dict[str, Value]:
    return {**_of(recorded, number), "given_on": day(recorded.event.effective_on), "recorded_by": None}


def _laid(recorded: Recorded, event: ProposalLaid) -> Iterable[Write]:
    stated: dict[str, Value] = {
        "state": ProposalState.OPEN.value,
        "title": event.title,
        "material": int(event.material),
        "changes": as_json([change.model_dump(mode="json") for change in event.changes]),
        "terms_hash": event.terms_hash,
        "effective_on": day(event.effective_on),
        "laid_on": day(event.decided_on),
        "laid_at": moment(recorded.at),
        "answer_due": day(event.answer_due),
        "expires_on": day(event.expires_on),
        "counters": event.counters,
    }
    yield _LAY, {**_of(recorded, event.proposal), **stated}
    if event.assented:
        yield _ASSENTS, _assent(recorded, event.proposal)


def _closed(
    recorded: Recorded,
    event: ProposalAdopted | ObjectionRaised | ProposalCountered | ProposalWithdrawn | ProposalExpired,
) -> Iterable[Write]:
    stated: dict[str, Value] = {
        "state": _ENDINGS[type(event)].value,
        "closed_on": day(event.effective_on),
        "countered_by": event.counter if isinstance(event, ProposalCountered) else None,
    }
    yield _CLOSE, {**_of(recorded, event.proposal), **stated}
