"""Erases people: what their own party confirmed, and accounts that act for nobody when the operator says so.

What is to be done is written down first, so that an erasure that was interrupted goes on where it was. The texts go
before the record says that they are gone.
"""

from collections.abc import Iterator
from typing import Final
from uuid import UUID

from application.authorization import CLOCK
from application.people import ToErase
from application.queries.reading import Snapshot, Views
from application.service import Handslag
from domain.erasures import RecordErasure
from domain.errors import DomainError
from domain.facts import ERASED
from domain.formation import PartnershipOpened

_CONFIRMED: Final = "SELECT partnership, person FROM $access.erasure WHERE confirmed = 1 ORDER BY partnership, person"


class ActsForParty(Exception):
    """This account acted for a party; a second person of that party decides about its erasure."""


def erase_confirmed(handslag: Handslag) -> int:
    """Erase everybody whose party confirmed it, and go on with what was interrupted; give how many records tell it."""
    for account in set(_confirmed(handslag)):
        handslag.people.mark_for_erasure(_named_as(handslag, account))
    return sum(_erase(handslag, account) for account in handslag.people.marked_for_erasure())


def erase_outsider(handslag: Handslag, account: str) -> int:
    """Erase an account that never acted for a party, such as an auditor; give how many records tell it.

    Raises: ActsForParty.
    """
    named = list(_named_as(handslag, account))
    for one in named:
        if one.person and one.person not in handslag.partnership(UUID(one.stream)).people.outsiders:
            raise ActsForParty
    handslag.people.mark_for_erasure(named)
    return _erase(handslag, account)


def _confirmed(handslag: Handslag) -> Iterator[str]:
    def found(snapshot: Snapshot) -> list[tuple[str, int]]:
        return [(row["partnership"], row["person"]) for row in snapshot.rows(_CONFIRMED, {})]

    for partnership, number in Views(handslag.record.database).ask(found):
        person = handslag.partnership(UUID(partnership)).people.persons[number]
        if person.account != ERASED:
            yield person.account


def _named_as(handslag: Handslag, account: str) -> Iterator[ToErase]:
    """Give every partnership in which an account was named, with its number; number 0 is the account itself."""
    yield ToErase(account, "", 0)
    for stream in handslag.people.actors_of(account):
        first = handslag.record.read(UUID(stream), until=1)
        if first and isinstance(first[0].event, PartnershipOpened):
            for number, person in handslag.partnership(UUID(stream)).people.persons.items():
                if person.account == account:
                    yield ToErase(account, stream, number)


def _erase(handslag: Handslag, account: str) -> int:
    marked = handslag.people.marked_for_erasure()[account]
    handslag.erase_person(account)
    told = sum(_told(handslag, one) for one in marked if one.person)
    handslag.people.unmark(account)
    return told


def _told(handslag: Handslag, erased: ToErase) -> int:
    partnership = UUID(erased.stream)
    state = handslag.partnership(partnership)
    if erased.person in state.people.erased:
        return 0
    command = RecordErasure(effective_on=handslag.today(state.time_zone), person=erased.person)
    try:
        handslag.give(command, principal=CLOCK, partnership=partnership, key=f"RecordErasure {erased.person}")
    except DomainError:
        if erased.person in handslag.partnership(partnership).people.erased:
            return 0
        raise
    return 1
