"""Key people: who fills which role on which side, what is vacant and until when, and what is handed over."""

from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import Annotated

from domain.facts import WARNS, Frozen, PartyId
from domain.key_people.key_roles import (
    AgreeKeyRoles,
    ConfirmKeyRole,
    GiveKeyRole,
    KeyRoleConfirmed,
    KeyRoleDeclined,
    KeyRoleGiven,
    KeyRolesAgreed,
)
from domain.key_people.leaving import (
    DeliverHandover,
    KeyPersonLeaving,
    KeyPersonStays,
    LeaveKeyRole,
    NameSuccessor,
    SuccessorNamed,
)
from domain.memory.key_people import TALENT_TRIANGLE, KeyRole
from domain.start.culture import JudgeCulture
from domain.termination import PartnershipEnded
from domain.views.leavers import LEAVING_EVENTS, DossierShown, RematchShown, dossiers_of, rematches_of
from domain.views.view import EventNumber, Moment, PersonShown, View, Viewing


class KeyRoleShown(Frozen):
    """A key role of a party: who fills it, and who is to confirm it or to follow."""

    party: PartyId
    role: KeyRole
    person: PersonShown | None
    since: date | None
    leaves_on: date | None
    waits_for: PersonShown | None
    successor: PersonShown | None
    event: EventNumber | None


class VacancyShown(Frozen):
    """A key role that nobody fills or will fill, with the day by which somebody does."""

    party: PartyId
    role: KeyRole
    since: date
    days_vacant: int
    fill_by: date | None
    overdue: Annotated[bool, WARNS]
    event: EventNumber


class KeyRoleDays(Frozen):
    """How many days the parties agreed for a vacancy, a new judgement and a dossier."""

    fill_within_days: int
    rematch_within_days: int
    handover_days_before: int


class KeyPeopleView(View):
    """Who fills the roles on which the relationship leans, what is vacant, and which dossiers are owed."""

    agreed: KeyRoleDays | None
    roles: tuple[KeyRoleShown, ...]
    vacancies: tuple[VacancyShown, ...]
    dossiers: tuple[DossierShown, ...]
    rematches: tuple[RematchShown, ...]


@dataclass(frozen=True)
class Tenure:
    """The days on which a person fills a key role; without a last day the person stays."""

    person: int
    first_day: date
    last_day: date | None

    def covers(self, day: date) -> bool:
        """Tell whether the person fills the role on a day."""
        return self.first_day <= day and (self.last_day is None or self.last_day >= day)


@dataclass(frozen=True)
class SeatOnDay:
    """What became of one key role of a party up to a day."""

    tenures: tuple[Tenure, ...] = ()
    given: int | None = None
    successor: int | None = None
    asked_since: date | None = None
    fill_by: date | None = None
    version: int = 0

    @property
    def vacant_since(self) -> date | None:
        """The first day on which nobody fills it or will, as far as is known; None while somebody stays."""
        if any(tenure.last_day is None for tenure in self.tenures):
            return None
        last = max((tenure.last_day for tenure in self.tenures if tenure.last_day), default=None)
        return self.asked_since if last is None else last + timedelta(days=1)


@dataclass
class Seats:
    """The key roles of all parties, as event after event makes them."""

    of: dict[tuple[str, KeyRole], SeatOnDay] = field(default_factory=dict)

    def seat(self, party: str, role: KeyRole) -> SeatOnDay:
        """Give a key role of a party; one that nobody ever had is empty."""
        return self.of.get((party, role), SeatOnDay())


def seats_of(moment: Moment) -> Seats:
    """Work out what became of every key role up to the day."""
    seats = Seats()
    for one in moment.facts(*_ABOUT_SEATS):
        match one.event:
            case KeyRolesAgreed() as told:
                _agreed(seats, told, one.version)
            case KeyRoleGiven() as told:
                seats.of[told.by, told.role] = replace(seats.seat(told.by, told.role), given=told.person)
            case KeyRoleConfirmed() as told:
                _confirmed(seats, told, one.version)
            case KeyRoleDeclined() as told:
                seats.of[told.by, told.role] = replace(seats.seat(told.by, told.role), given=None)
            case SuccessorNamed() as told:
                _follows(seats, told)
            case KeyPersonLeaving() as told:
                _leaves(seats, told, one.version)
            case KeyPersonStays() as told:
                _stays(seats, told, one.version)
    return seats


def _agreed(seats: Seats, told: KeyRolesAgreed, version: int) -> None:
    for vacancy in told.vacancies:
        seat = seats.seat(vacancy.party, vacancy.role)
        asked = replace(seat, asked_since=vacancy.since, fill_by=vacancy.fill_by, version=version)
        seats.of[vacancy.party, vacancy.role] = asked


def _confirmed(seats: Seats, told: KeyRoleConfirmed, version: int) -> None:
    tenures = (*seats.seat(told.by, told.role).tenures, Tenure(told.person, told.fills_from, None))
    seats.of[told.by, told.role] = SeatOnDay(tenures, version=version)


def _follows(seats: Seats, told: SuccessorNamed) -> None:
    seat = replace(seats.seat(told.by, told.role), successor=told.person)
    is_free = all(tenure.last_day for tenure in seat.tenures)
    seats.of[told.by, told.role] = replace(seat, given=told.person) if is_free else seat


def _leaves(seats: Seats, told: KeyPersonLeaving, version: int) -> None:
    seat = _until(seats.seat(told.party, told.role), told.person, told.last_day)
    given = seat.successor or seat.given
    seats.of[told.party, told.role] = replace(seat, given=given, fill_by=told.fill_by, version=version)


def _stays(seats: Seats, told: KeyPersonStays, version: int) -> None:
    seat = _until(seats.seat(told.by, told.role), told.person, None)
    seats.of[told.by, told.role] = SeatOnDay(seat.tenures, version=version)


def _until(seat: SeatOnDay, person: int, last_day: date | None) -> SeatOnDay:
    """Let the person who came last to a key role fill it up to a day; without one it stays."""
    if not seat.tenures or seat.tenures[-1].person != person:
        return seat
    *before, last = seat.tenures
    return replace(seat, tenures=(*before, replace(last, last_day=last_day)))


def key_people_view(moment: Moment) -> KeyPeopleView:
    """Work out who fills which key role on the day, and what is vacant or owed."""
    seats = seats_of(moment)
    terms = next((one.event for one in reversed(moment.facts(KeyRolesAgreed))), None)
    triangle = {(party, role): SeatOnDay() for party in moment.parties for role in TALENT_TRIANGLE} if terms else {}
    shown = {**triangle, **seats.of}
    runs = not moment.facts(PartnershipEnded)
    vacancies = (_vacancy(moment, place, seat) for place, seat in shown.items() if runs)
    return KeyPeopleView(
        agreed=_terms(terms) if isinstance(terms, KeyRolesAgreed) else None,
        roles=tuple(_role(moment, place, seat) for place, seat in shown.items()),
        vacancies=tuple(vacancy for vacancy in vacancies if vacancy),
        dossiers=dossiers_of(moment),
        rematches=rematches_of(moment) if runs else (),
    )


def _terms(told: KeyRolesAgreed) -> KeyRoleDays:
    return KeyRoleDays(**told.model_dump(include=set(KeyRoleDays.model_fields)))


def _role(moment: Moment, place: tuple[str, KeyRole], seat: SeatOnDay) -> KeyRoleShown:
    party, role = place
    holder = next((tenure for tenure in seat.tenures if tenure.covers(moment.as_of)), None)
    return KeyRoleShown(
        party=party,
        role=role,
        person=holder.person if holder else None,
        since=holder.first_day if holder else None,
        leaves_on=holder.last_day if holder else None,
        waits_for=seat.given,
        successor=seat.successor,
        event=seat.version or None,
    )


def _vacancy(moment: Moment, place: tuple[str, KeyRole], seat: SeatOnDay) -> VacancyShown | None:
    party, role = place
    since = seat.vacant_since
    if since is None:
        return None
    return VacancyShown(
        party=party,
        role=role,
        since=since,
        days_vacant=max((moment.as_of - since).days, 0),
        fill_by=seat.fill_by,
        overdue=seat.fill_by is not None and seat.fill_by < moment.as_of,
        event=seat.version,
    )


_ABOUT_SEATS = (
    KeyRolesAgreed,
    KeyRoleGiven,
    KeyRoleConfirmed,
    KeyRoleDeclined,
    SuccessorNamed,
    KeyPersonLeaving,
    KeyPersonStays,
)

VIEWING = Viewing(
    "key-people",
    KeyPeopleView,
    frozenset({*_ABOUT_SEATS, *LEAVING_EVENTS, PartnershipEnded}),
    key_people_view,
    (AgreeKeyRoles, GiveKeyRole, ConfirmKeyRole, NameSuccessor, LeaveKeyRole, DeliverHandover, JudgeCulture),
)
