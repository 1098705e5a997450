"""Who may do what: each role, each act, in the own, a foreign and a not yet joined partnership; all else is refused."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import product

import pytest

from application.authorization import (
    AUDITED,
    CLOCK,
    GRANTS,
    NO_PARTY,
    Mandate,
    NotAllowed,
    Principal,
    authorize,
    authorize_opening,
    authorize_operator,
)
from domain.facts import CLOCK_PARTY, Act
from domain.lifecycle import COMMANDS, UnknownPartnership
from domain.people import Auditor, Representative, Role
from domain.state import Partnership
from tests.domain.builders import (
    CLIENT,
    CONTRACTOR,
    TODAY,
    a_partnership,
    a_partnership_with_an_absent_contractor,
    an_opening,
)

ANNA = Principal("anna", "waterdam")
MIA = Principal("mia", "waterdam")
BRAM = Principal("bram", "helder")
ZOE = Principal("zoe", "elsewhere")
MANAGER = Representative(CLIENT, MIA.account, Role.MANAGER, person=3)
OLGA = Principal("olga", "zicht")


@dataclass(frozen=True)
class Door:
    """A person at the door of a partnership, and what each act there leads to; what is not listed is refused."""

    principal: Principal
    partnership: Partnership
    allowed: Mapping[Act, Mandate]
    otherwise: type[Exception]


def audited(last_day: date = TODAY) -> Partnership:
    """A partnership in which Olga reads as auditor of the client."""
    partnership = a_partnership()
    auditor = Auditor(CLIENT, OLGA.account, OLGA.organisation, last_day, person=3)
    return replace(partnership, people=replace(partnership.people, auditors=(auditor,)))


def with_manager(partnership: Partnership) -> Partnership:
    return replace(partnership, representatives=(*partnership.representatives, MANAGER))


BINDS, SPEAKS = Mandate(CLIENT, binds=True), Mandate(CLIENT, binds=False)
DOORS = {
    "a key figure in its own": Door(
        ANNA,
        a_partnership(),
        dict.fromkeys((Act.READ, Act.RECORD, Act.PROPOSE, Act.BIND, Act.APPOINT, Act.CONFIRM), BINDS),
        NotAllowed,
    ),
    "a manager in its own": Door(
        MIA,
        with_manager(a_partnership()),
        dict.fromkeys((Act.READ, Act.RECORD, Act.PROPOSE, Act.CONFIRM), SPEAKS),
        NotAllowed,
    ),
    "a joiner of a party that nobody speaks for": Door(
        BRAM,
        a_partnership_with_an_absent_contractor(),
        {act: Mandate(CONTRACTOR, binds=False) for act in (Act.READ, Act.JOIN)},
        NotAllowed,
    ),
    "a colleague of a party that others speak for": Door(MIA, a_partnership(), {}, UnknownPartnership),
    "an auditor up to and including the last day": Door(
        OLGA, audited(), {Act.READ: Mandate(NO_PARTY, binds=False, auditor=3)}, NotAllowed
    ),
    "an auditor after the last day": Door(OLGA, audited(TODAY - timedelta(days=1)), {}, UnknownPartnership),
    "an auditor elsewhere": Door(OLGA, a_partnership(), {}, UnknownPartnership),
    "an account that audits and now works elsewhere": Door(
        Principal(OLGA.account, "elsewhere"), audited(), {}, UnknownPartnership
    ),
    "a colleague of an auditor": Door(Principal("otis", OLGA.organisation), audited(), {}, UnknownPartnership),
    "a stranger": Door(ZOE, a_partnership(), {}, UnknownPartnership),
    "a stranger where a party is absent": Door(ZOE, a_partnership_with_an_absent_contractor(), {}, UnknownPartnership),
    "an operator without a part": Door(
        Principal("otto", "host", operator=True), a_partnership(), {}, UnknownPartnership
    ),
    "an account that was named for the party and now works elsewhere": Door(
        Principal("anna", "elsewhere"), a_partnership(), {}, UnknownPartnership
    ),
    "the clock": Door(CLOCK, a_partnership(), {act: Mandate(CLOCK_PARTY, binds=False) for act in Act}, NotAllowed),
}


@pytest.mark.parametrize(("who", "act"), list(product(DOORS, Act)))
def test_each_act_is_allowed_or_refused_as_listed(who: str, act: Act) -> None:
    door = DOORS[who]

    if act in door.allowed:
        assert authorize(door.principal, act, door.partnership, today=TODAY) == door.allowed[act]
    else:
        with pytest.raises(door.otherwise):
            authorize(door.principal, act, door.partnership, today=TODAY)


def test_a_refusal_names_the_act_and_the_role() -> None:
    with pytest.raises(NotAllowed) as refused:
        authorize(MIA, Act.BIND, with_manager(a_partnership()), today=TODAY)

    assert refused.value.facts() == {"act": Act.BIND, "role": Role.MANAGER}


def test_nobody_can_pass_for_the_clock() -> None:
    with pytest.raises(UnknownPartnership):
        authorize(Principal(CLOCK.account, CLOCK.organisation), Act.CLOCK, a_partnership(), today=TODAY)


def test_a_person_who_was_removed_has_no_part_any_more() -> None:
    partnership = with_manager(a_partnership())
    without = replace(partnership, representatives=partnership.representatives[:-1])

    authorize(MIA, Act.READ, partnership, today=TODAY)
    with pytest.raises(UnknownPartnership):
        authorize(MIA, Act.READ, without, today=TODAY)


def test_no_role_is_granted_what_belongs_to_opening_joining_or_the_clock() -> None:
    granted = frozenset[Act]().union(*GRANTS.values())

    assert granted.isdisjoint({Act.OPEN, Act.JOIN, Act.CLOCK})
    assert frozenset({Act.READ}) == AUDITED
    assert set(GRANTS) == set(Role)


def test_every_command_does_an_act_that_some_principal_is_allowed() -> None:
    granted = frozenset[Act]().union(*GRANTS.values()) | {Act.OPEN, Act.JOIN, Act.CLOCK}

    assert {command.ACT for command in COMMANDS} <= granted


def test_opening_is_allowed_for_an_own_party_only() -> None:
    assert authorize_opening(BRAM, an_opening()) == Mandate(CONTRACTOR, binds=True)
    with pytest.raises(NotAllowed):
        authorize_opening(ZOE, an_opening())


@pytest.mark.parametrize("act", Act)
def test_reference_data_are_told_by_who_runs_the_service(act: Act) -> None:
    authorize_operator(Principal("otto", "host", operator=True), act)
    with pytest.raises(NotAllowed):
        authorize_operator(ANNA, act)
    with pytest.raises(NotAllowed):
        authorize_operator(CLOCK, act)
