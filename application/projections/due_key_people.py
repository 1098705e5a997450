"""Which event starts or ends a deadline about key people: a vacancy, a handover dossier, or judging the match again."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Final

from application.projections.due import Answered, Consequence, DeadlineKind, Ends, Rule, Silence, Starts
from domain.facts import Event
from domain.key_people.key_roles import KeyRoleConfirmed, KeyRolesAgreed
from domain.key_people.leaving import HandoverDelivered, KeyPersonLeaving, KeyPersonStays
from domain.memory.key_people import KeyRole
from domain.start.culture import CultureJudged
from domain.termination import PartnershipEnded

ABOUT_KEY_ROLES: Final = (DeadlineKind.KEY_ROLE_VACANT, DeadlineKind.HANDOVER_DUE, DeadlineKind.REMATCH_DUE)
"""The kinds of deadline whose subject is a key role of a party; a key person who leaves starts all of them."""


def seat_of(party: str, role: KeyRole) -> str:
    """Give the subject of a deadline that is about a key role of a party.

    >>> seat_of("S", KeyRole.VISIONARY)
    'S:visionary'
    """
    return f"{party}:{role.value}"


def _key_roles(event: KeyRolesAgreed) -> Iterable[Consequence]:
    for vacancy in event.vacancies:
        yield _vacant(vacancy.party, vacancy.role, vacancy.fill_by)


def _vacant(party: str, role: KeyRole, fill_by: date) -> Starts:
    return Starts(
        DeadlineKind.KEY_ROLE_VACANT,
        seat_of(party, role),
        fill_by,
        Silence.KEY_ROLE_STAYS_VACANT,
        title=role.value,
        awaited=party,
    )


def _filled(event: KeyRoleConfirmed) -> Iterable[Consequence]:
    yield Ends(DeadlineKind.KEY_ROLE_VACANT, seat_of(event.by, event.role))


def _leaves(event: KeyPersonLeaving) -> Iterable[Consequence]:
    seat, title = seat_of(event.party, event.role), event.role.value
    owed = Silence.HANDOVER_STAYS_OWED
    yield Starts(DeadlineKind.HANDOVER_DUE, seat, event.handover_by, owed, title=title, awaited=event.party)
    if event.fill_by:
        yield _vacant(event.party, event.role, event.fill_by)
    if event.rematch_by:
        yield Starts(DeadlineKind.REMATCH_DUE, seat, event.rematch_by, Silence.MATCH_STAYS_UNSURE, title=title)


def _stays(event: KeyPersonStays) -> Iterable[Consequence]:
    for kind in ABOUT_KEY_ROLES:
        yield Ends(kind, seat_of(event.by, event.role))


def _handed_over(event: HandoverDelivered) -> Iterable[Consequence]:
    yield Ends(DeadlineKind.HANDOVER_DUE, seat_of(event.by, event.role))


def _judged(event: CultureJudged) -> Iterable[Consequence]:
    yield Answered(DeadlineKind.REMATCH_DUE, None, event.by, ends=True)


def _ended(_event: PartnershipEnded) -> Iterable[Consequence]:
    for kind in (DeadlineKind.KEY_ROLE_VACANT, DeadlineKind.REMATCH_DUE):
        yield Ends(kind)


RULES: Final[Mapping[type[Event], Rule]] = {
    KeyRolesAgreed: _key_roles,
    KeyRoleConfirmed: _filled,
    KeyPersonLeaving: _leaves,
    KeyPersonStays: _stays,
    HandoverDelivered: _handed_over,
    CultureJudged: _judged,
    PartnershipEnded: _ended,
}
"""What each event about key people does to the deadlines."""
