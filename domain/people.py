"""People: who acts for a party, and who looks over its shoulder.

Everybody who was ever named has a number in the partnership. The number stays when the person is erased, so that
a later event can point at somebody without naming anybody.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from typing import Annotated, TypeAlias

from pydantic import Field

from domain.facts import CLEANED, ERASED, ONE_LINE, Personal

AccountId: TypeAlias = Annotated[str, CLEANED, Field(min_length=1, max_length=80), ONE_LINE, Personal()]
PersonNumber: TypeAlias = Annotated[int, Field(ge=1, description="Number of the person in this partnership.")]


class Role(StrEnum):
    """What a representative may do for a party: a key figure binds it, a manager records and proposes."""

    MANAGER = "manager"
    KEY_FIGURE = "key_figure"


@dataclass(frozen=True)
class Representative:
    """A person who acts for a party."""

    party: str
    account: str
    role: Role
    person: int


@dataclass(frozen=True)
class Auditor:
    """A person of another organisation who may read everything up to and including a day."""

    party: str
    account: str
    organisation: str
    last_day: date
    person: int


@dataclass(frozen=True)
class Naming:
    """Whom a party would let act for it, and as what."""

    account: str
    name: str
    role: Role


@dataclass(frozen=True)
class Appointment:
    """What one person of a party asked and a second has yet to confirm: to name somebody, or to remove a person."""

    party: str
    asked_by: int
    person: int
    naming: Naming | None
    alone_from: date | None


@dataclass(frozen=True)
class FourEyesRequest:
    """A worth above which one key figure would need a second one, when that is less often than now."""

    above: int | None
    asked_by: int


@dataclass(frozen=True)
class Erasure:
    """That a person is to be erased: who asked it, and whether it is decided."""

    asked_by: int
    confirmed: bool = False


@dataclass(frozen=True)
class Person:
    """Somebody who was ever named: for which party, and with which account unless that was erased."""

    party: str
    account: str


@dataclass(frozen=True)
class People:
    """Everybody who was ever named, by number, and what waits for one of them."""

    persons: Mapping[int, Person] = field(default_factory=dict)
    auditors: tuple[Auditor, ...] = ()
    appointments: Mapping[int, Appointment] = field(default_factory=dict)
    appointments_asked: int = 0
    four_eyes: Mapping[str, int | None] = field(default_factory=dict)
    four_eyes_asked: Mapping[str, FourEyesRequest] = field(default_factory=dict)
    outsiders: frozenset[int] = frozenset()
    erasures: Mapping[int, Erasure] = field(default_factory=dict)
    erased: frozenset[int] = frozenset()

    def number_of(self, party: str, account: str) -> int | None:
        """Give the number of a person, or None for somebody who was never named."""
        wanted = Person(party, account)
        return next((number for number, one in self.persons.items() if one == wanted and account != ERASED), None)

    def number_for(self, party: str, account: str) -> int:
        """Give the number under which a person is named: the one it has, or the next."""
        return self.number_of(party, account) or len(self.persons) + 1

    def knowing(self, number: int, party: str, account: str) -> "People":
        """Give the people with one who was named."""
        return replace(self, persons={**self.persons, number: Person(party, account)})
