"""Who may do what: one function, and what it does not allow is refused.

A partnership that a person has no part in looks the same as one that does not exist.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from domain import audits
from domain.errors import DomainError
from domain.facts import CLOCK_PARTY, Act, PartyId
from domain.formation import OpenPartnership
from domain.lifecycle import UnknownPartnership
from domain.people import Representative, Role
from domain.state import Partnership


@dataclass(frozen=True)
class Principal:
    """Who is at the door: an account of an organisation, or the clock."""

    account: str
    organisation: str
    operator: bool = False


CLOCK = Principal(account="clock", organisation="")
"""The principal that records what silence brings about. Nobody can sign in as it."""

GRANTS: Mapping[Role, frozenset[Act]] = {
    Role.MANAGER: frozenset({Act.READ, Act.RECORD, Act.PROPOSE, Act.CONFIRM}),
    Role.KEY_FIGURE: frozenset({Act.READ, Act.RECORD, Act.PROPOSE, Act.BIND, Act.APPOINT, Act.CONFIRM}),
}
"""What each role may do for its own party. An act that is not listed is not allowed."""

AUDITED: frozenset[Act] = frozenset({Act.READ})
"""What an auditor may do: read, and nothing else."""
NO_PARTY: PartyId = ""
"""For whom an auditor reads: no party has this name, so what is sealed stays sealed."""


@dataclass(eq=False)
class NotAllowed(DomainError):
    """Your role does not allow this act."""

    act: Act
    role: Role | None


@dataclass(frozen=True)
class Mandate:
    """For which party a principal acts, and whether it binds that party; or as which auditor it reads."""

    party: PartyId
    binds: bool
    auditor: int | None = None


def authorize(principal: Principal, act: Act, partnership: Partnership, *, today: date) -> Mandate:
    """Give the mandate with which a principal does an act in a partnership; `today` is in its time zone.

    After the last day of an audit the partnership is not there for the auditor.
    Raises:
        UnknownPartnership: the principal has no part in it.
        NotAllowed: the role of the principal does not allow the act.
    """
    if principal is CLOCK:
        return Mandate(CLOCK_PARTY, binds=False)
    own = _representative(principal, partnership)
    if own is None:
        return _auditor(principal, act, partnership, today) or _joiner(principal, act, partnership)
    if act is Act.JOIN and own.party not in _bound(partnership):
        return Mandate(own.party, binds=False)
    if act not in GRANTS[own.role]:
        raise NotAllowed(act, own.role)
    return Mandate(own.party, binds=Act.BIND in GRANTS[own.role])


def authorize_opening(principal: Principal, command: OpenPartnership) -> Mandate:
    """Give the mandate with which a principal opens a partnership for its own organisation.

    Raises: NotAllowed when no party of it belongs to the principal's organisation.
    """
    for entry in command.parties:
        if entry.organisation == principal.organisation:
            return Mandate(entry.party, binds=True)
    raise NotAllowed(Act.OPEN, None)


def authorize_operator(principal: Principal, act: Act) -> None:
    """Check that a principal runs this service, which is needed for reference data.

    Raises: NotAllowed when it does not.
    """
    if not principal.operator:
        raise NotAllowed(act, None)


def _representative(principal: Principal, partnership: Partnership) -> Representative | None:
    for person in partnership.representatives:
        party = partnership.parties[person.party]
        if person.account == principal.account and party.organisation == principal.organisation:
            return person
    return None


def _auditor(principal: Principal, act: Act, partnership: Partnership, today: date) -> Mandate | None:
    for auditor in audits.reading(partnership, today):
        if (auditor.account, auditor.organisation) == (principal.account, principal.organisation):
            if act not in AUDITED:
                raise NotAllowed(act, None)
            return Mandate(NO_PARTY, binds=False, auditor=auditor.person)
    return None


def _bound(partnership: Partnership) -> frozenset[PartyId]:
    """Give the parties that somebody can bind; an erasure may leave one without."""
    return frozenset(one.party for one in partnership.representatives if one.role is Role.KEY_FIGURE)


def _joiner(principal: Principal, act: Act, partnership: Partnership) -> Mandate:
    bound = _bound(partnership)
    for party in partnership.parties.values():
        if party.organisation == principal.organisation and party.party not in bound:
            if act not in (Act.JOIN, Act.READ):
                raise NotAllowed(act, None)
            return Mandate(party.party, binds=False)
    raise UnknownPartnership
