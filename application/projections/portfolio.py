"""Every partnership with its parties, what is due in it, and who is awaited. Read by the lists and the overview."""

from collections.abc import Iterable, Sequence
from itertools import chain
from typing import ClassVar, Final

from application.projections.consequences import consequences
from application.projections.due import Answered, Consequence, DeadlineKind, Ends, Starts
from application.projections.members import REFRESH, SCHEMA, about_members
from application.projections.projection import Projection, Write, day, moment, stream, touched
from application.store.envelope import Recorded
from application.store.port import Params, Value
from domain.clocks.renewals import ContractRenewed
from domain.contract import TermAgreed
from domain.facts import Event
from domain.formation import PartnershipActivated, PartnershipOpened
from domain.option_decisions import OptionExercised, OptionExercisedJointly
from domain.start.intake import IntakeStopped
from domain.state import Status
from domain.termination import PartnershipEnded

NEVER: Final = "9999-12-31"
"""Stands where nothing is due, so that it sorts last."""

_PARTNERSHIP: Final = """
CREATE TABLE $partnership (
    partnership TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    sort_name TEXT NOT NULL,
    regime TEXT NOT NULL,
    currency TEXT NOT NULL,
    time_zone TEXT NOT NULL,
    status TEXT NOT NULL,
    starts_on TEXT,
    ends_on TEXT,
    version BIGINT NOT NULL,
    position BIGINT NOT NULL,
    last_at TEXT NOT NULL,
    last_type TEXT NOT NULL,
    open_proposals BIGINT NOT NULL,
    next_due_on TEXT NOT NULL,
    next_kind TEXT,
    next_subject TEXT
)
"""
_PARTY: Final = """
CREATE TABLE $party (
    partnership TEXT NOT NULL,
    party TEXT NOT NULL,
    place BIGINT NOT NULL,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    organisation TEXT NOT NULL,
    waiting BIGINT NOT NULL,
    PRIMARY KEY (partnership, party)
)
"""
_DEADLINE: Final = """
CREATE TABLE $deadline (
    partnership TEXT NOT NULL,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    due_on TEXT NOT NULL,
    silence TEXT NOT NULL,
    title TEXT,
    driver TEXT,
    since_version BIGINT NOT NULL,
    PRIMARY KEY (partnership, kind, subject)
)
"""
_AWAITED: Final = """
CREATE TABLE $awaited (
    partnership TEXT NOT NULL,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    party TEXT NOT NULL,
    PRIMARY KEY (partnership, kind, subject, party)
)
"""
_OPEN: Final = """
INSERT INTO $partnership (partnership, name, sort_name, regime, currency, time_zone, status, version, position,
    last_at, last_type, open_proposals, next_due_on)
VALUES (:partnership, :name, :sort_name, :regime, :currency, :time_zone, :status, :version, :position,
    :at, :type, 0, :never)
"""
_ADD_PARTY: Final = """
INSERT INTO $party (partnership, party, place, name, role, organisation, waiting)
VALUES (:partnership, :party, :place, :name, :role, :organisation, 0)
"""
_STATUS: Final = "UPDATE $partnership SET status = :status WHERE partnership = :partnership"
_TERM: Final = "UPDATE $partnership SET starts_on = :starts, ends_on = :ends WHERE partnership = :partnership"
_END: Final = "UPDATE $partnership SET ends_on = :ends WHERE partnership = :partnership"
_LAST: Final = """
UPDATE $partnership SET version = :version, position = :position, last_at = :at, last_type = :type
WHERE partnership = :partnership
"""
_START: Final = """
INSERT INTO $deadline (partnership, kind, subject, due_on, silence, title, driver, since_version)
VALUES (:partnership, :kind, :subject, :due_on, :silence, :title, :driver, :version)
ON CONFLICT (partnership, kind, subject) DO UPDATE SET due_on = excluded.due_on, silence = excluded.silence,
    title = excluded.title, driver = excluded.driver, since_version = excluded.since_version
"""
_AWAIT: Final = """
INSERT INTO $awaited (partnership, kind, subject, party)
SELECT partnership, :kind, :subject, party FROM $party
WHERE partnership = :partnership AND party = COALESCE(:awaited, party) AND party <> COALESCE(:not_awaited, '')
"""
_FORGET: Final = "DELETE FROM $awaited WHERE partnership = :partnership AND kind = :kind AND subject = :subject"
_END_ONE: Final = "DELETE FROM $deadline WHERE partnership = :partnership AND kind = :kind AND subject = :subject"
_ANSWER: Final = """
DELETE FROM $awaited
WHERE partnership = :partnership AND kind = :kind AND subject = :subject AND party = :party
"""
_ANSWER_ALL: Final = "DELETE FROM $awaited WHERE partnership = :partnership AND kind = :kind AND party = :party"
_END_ALL_ANSWERED: Final = """
DELETE FROM $deadline WHERE partnership = :partnership AND kind = :kind AND NOT EXISTS (
    SELECT 1 FROM $awaited a WHERE a.partnership = $deadline.partnership AND a.kind = $deadline.kind
    AND a.subject = $deadline.subject)
"""
_END_IF_ANSWERED: Final = """
DELETE FROM $deadline WHERE partnership = :partnership AND kind = :kind AND subject = :subject AND NOT EXISTS (
    SELECT 1 FROM $awaited a WHERE a.partnership = :partnership AND a.kind = :kind AND a.subject = :subject)
"""
_FORGET_DRIVER: Final = """
DELETE FROM $awaited WHERE partnership = :partnership AND kind = :kind AND subject IN (
    SELECT d.subject FROM $deadline d WHERE d.partnership = :partnership AND d.kind = :kind
    AND COALESCE(d.driver, '') = COALESCE(:driver, d.driver, ''))
"""
_END_DRIVER: Final = """
DELETE FROM $deadline WHERE partnership = :partnership AND kind = :kind
AND COALESCE(driver, '') = COALESCE(:driver, driver, '')
"""
_COUNT_WAITING: Final = """
UPDATE $party SET waiting = (SELECT COUNT(*) FROM $awaited a WHERE a.partnership = $party.partnership
    AND a.party = $party.party AND a.kind = :kind)
WHERE partnership = :partnership
"""
_SUMMARY: Final = """
UPDATE $partnership SET next_due_on = :never, next_kind = NULL, next_subject = NULL, open_proposals = (
    SELECT COUNT(*) FROM $deadline d WHERE d.partnership = $partnership.partnership AND d.kind = :kind)
WHERE partnership = :partnership
"""
_NEXT: Final = """
UPDATE $partnership SET (next_due_on, next_kind, next_subject) = (
    SELECT d.due_on, d.kind, d.subject FROM $deadline d
    WHERE d.partnership = :partnership AND d.kind <> 'option_opens' ORDER BY d.due_on, d.kind, d.subject LIMIT 1)
WHERE partnership = :partnership AND EXISTS (
    SELECT 1 FROM $deadline d WHERE d.partnership = :partnership AND d.kind <> 'option_opens')
"""


class Portfolio(Projection):
    """Partnerships, parties and deadlines."""

    name: ClassVar[str] = "portfolio"
    tables: ClassVar[tuple[str, ...]] = ("partnership", "party", "deadline", "awaited", "member")
    schema: ClassVar[tuple[str, ...]] = (
        _PARTNERSHIP,
        _PARTY,
        _DEADLINE,
        _AWAITED,
        *SCHEMA,
    )

    def statements(self, recorded: Recorded) -> Iterable[Write]:
        """Give what an event does to its partnership, to who lists it, and to the deadlines there."""
        return chain(_about_partnership(recorded), about_members(recorded), _about_deadlines(recorded))

    def closing_statements(self, batch: Sequence[Recorded]) -> Iterable[Write]:
        """Write down, once for each partnership, its last event and what is due next."""
        with_deadlines = {recorded.stream for recorded in batch if any(True for _ in consequences(recorded.event))}
        for recorded in touched(batch):
            yield _LAST, _place(recorded)
            if recorded.stream in with_deadlines:
                of = {"partnership": stream(recorded.stream), "kind": DeadlineKind.PROPOSAL_EXPIRES.value}
                yield _COUNT_WAITING, of
                yield _SUMMARY, {**of, "never": NEVER}
                yield _NEXT, of
            yield REFRESH, {"partnership": stream(recorded.stream)}


def _place(recorded: Recorded) -> Params:
    return {
        "partnership": stream(recorded.stream),
        "version": recorded.version,
        "position": recorded.position,
        "at": moment(recorded.at),
        "type": recorded.type,
    }


def _about_partnership(recorded: Recorded) -> Iterable[Write]:
    event, partnership = recorded.event, stream(recorded.stream)
    match event:
        case PartnershipOpened():
            yield from _opened(recorded, event)
        case PartnershipActivated():
            yield _STATUS, {"partnership": partnership, "status": Status.ACTIVE.value}
        case PartnershipEnded() | IntakeStopped():
            yield _STATUS, {"partnership": partnership, "status": Status.ENDED.value}
        case TermAgreed():
            yield _TERM, {"partnership": partnership, "starts": day(event.start), "ends": day(event.end)}
        case OptionExercised() | OptionExercisedJointly() | ContractRenewed():
            yield _END, {"partnership": partnership, "ends": day(event.new_end)}
        case Event():
            return


def _opened(recorded: Recorded, event: PartnershipOpened) -> Iterable[Write]:
    stated: dict[str, Value] = {
        "name": event.name,
        "sort_name": event.name.casefold(),
        "regime": event.regime.value,
        "currency": event.currency,
        "time_zone": event.time_zone,
        "status": Status.FORMING.value,
        "never": NEVER,
    }
    yield _OPEN, {**_place(recorded), **stated}
    for place, entry in enumerate(event.parties, start=1):
        yield (
            _ADD_PARTY,
            {
                "partnership": stream(recorded.stream),
                "place": place,
                "party": entry.party,
                "name": entry.name,
                "role": entry.role.value,
                "organisation": entry.organisation,
            },
        )


def _about_deadlines(recorded: Recorded) -> Iterable[Write]:
    for consequence in consequences(recorded.event):
        yield from _deadline(recorded, consequence)


def _deadline(recorded: Recorded, consequence: Consequence) -> Iterable[Write]:
    of: dict[str, Value] = {
        "partnership": stream(recorded.stream),
        "kind": consequence.kind.value,
        "subject": consequence.subject,
    }
    match consequence:
        case Starts():
            yield from _starts(consequence, of, recorded.version)
        case Answered():
            whole = consequence.subject is None
            yield _ANSWER_ALL if whole else _ANSWER, {**of, "party": consequence.party}
            if consequence.ends:
                yield _END_ALL_ANSWERED if whole else _END_IF_ANSWERED, of
        case Ends(subject=None):
            yield _FORGET_DRIVER, {**of, "driver": consequence.driver}
            yield _END_DRIVER, {**of, "driver": consequence.driver}
        case Ends():
            yield _FORGET, of
            yield _END_ONE, of


def _starts(starts: Starts, of: Params, version: int) -> Iterable[Write]:
    stated: dict[str, Value] = {
        "due_on": day(starts.due_on),
        "silence": starts.silence.value,
        "title": starts.title,
        "driver": starts.driver,
        "version": version,
    }
    yield _START, {**of, **stated}
    yield _FORGET, of
    yield _AWAIT, {**of, "awaited": starts.awaited, "not_awaited": starts.not_awaited}
