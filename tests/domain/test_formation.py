"""A record opens between organisations, and a partnership starts only when both want the same thing."""

import pytest
from pydantic import ValidationError

from domain.facts import Correction
from domain.formation import (
    ActivatePartnership,
    AlreadyActive,
    NotReadyToStart,
    PartnershipActivated,
    PartnershipAlreadyOpen,
    PartnershipOpened,
    missing_for_start,
)
from domain.guards import NothingToRepair, UnknownParty
from domain.lifecycle import UnknownPartnership, decide
from domain.people import Role
from domain.representation import RepresentativeNamed
from domain.state import Partnership, Status
from tests.domain.builders import (
    CLIENT,
    CONTRACTOR,
    OPENED,
    PARTNER,
    START,
    TODAY,
    a_goal,
    a_partnership,
    a_signed_contract,
    a_term,
    a_value,
    after,
    agreed,
    an_ended_contract,
    an_opening,
    as_client,
    as_contractor,
    as_stranger,
)

START_IT = ActivatePartnership(effective_on=TODAY)


def test_opening_a_record_makes_its_opener_the_first_key_figure() -> None:
    opened, named = decide(None, an_opening(), as_client(OPENED))

    assert isinstance(opened, PartnershipOpened)
    assert [entry.party for entry in opened.parties] == [CLIENT, CONTRACTOR]
    assert isinstance(named, RepresentativeNamed)
    assert (named.by, named.account, named.role) == (CLIENT, "anna", Role.KEY_FIGURE)


def test_either_party_may_open_the_record() -> None:
    opened, _ = decide(None, an_opening(), as_contractor(OPENED))

    assert opened.by == CONTRACTOR


def test_a_coalition_of_three_opens_on_the_same_rules() -> None:
    partnership = a_partnership(CLIENT, CONTRACTOR, PARTNER)

    assert set(partnership.parties) == {CLIENT, CONTRACTOR, PARTNER}


def test_a_record_opens_once() -> None:
    partnership = a_partnership()

    with pytest.raises(PartnershipAlreadyOpen):
        decide(partnership, an_opening(), as_client(OPENED))


def test_a_stranger_opens_no_record_for_others() -> None:
    with pytest.raises(UnknownParty):
        decide(None, an_opening(), as_stranger(OPENED))


def test_opening_repairs_nothing() -> None:
    opening = an_opening(corrects=Correction(version=1, reason="Verkeerde naam."))

    with pytest.raises(NothingToRepair):
        decide(None, opening, as_client(OPENED))


@pytest.mark.parametrize("parties", [(CLIENT,), (CLIENT, CLIENT)])
def test_a_partnership_has_two_parties_or_more_each_with_a_name_of_its_own(parties: tuple[str, ...]) -> None:
    with pytest.raises(ValidationError):
        an_opening(*parties)


@pytest.mark.parametrize("reserved", ["clock", "joint", "none", "both"])
def test_a_party_does_not_bear_a_name_that_means_something_else(reserved: str) -> None:
    entries = [entry.model_dump() for entry in an_opening().parties]
    entries[1]["party"] = reserved

    with pytest.raises(ValidationError, match="not names of parties"):
        an_opening(parties=entries)


def test_nothing_is_recorded_in_a_partnership_that_was_never_opened() -> None:
    with pytest.raises(UnknownPartnership):
        decide(None, START_IT, as_client())


def test_a_partnership_starts_once_its_term_value_and_a_joint_goal_are_agreed() -> None:
    ready = agreed(a_partnership(), a_term(), a_value(), a_goal(), today=START)

    (started,) = decide(ready, START_IT, as_contractor())

    assert isinstance(started, PartnershipActivated)
    assert after(ready, START_IT, as_contractor()).status is Status.ACTIVE


def test_a_partnership_does_not_start_without_a_joint_goal_that_both_accepted() -> None:
    without_goal = agreed(a_partnership(), a_term(), a_value(), today=START)

    with pytest.raises(NotReadyToStart) as refused:
        decide(without_goal, START_IT, as_client())

    assert refused.value.missing == ("joint_goal",)


def test_what_is_missing_for_the_start_is_named_in_full() -> None:
    assert missing_for_start(a_partnership()) == ("term", "value", "joint_goal")


@pytest.mark.parametrize("partnership", [a_signed_contract(), an_ended_contract()])
def test_a_partnership_starts_once(partnership: Partnership) -> None:
    with pytest.raises(AlreadyActive):
        decide(partnership, START_IT, as_client())
