"""Each party names the groups that must adopt every principle, and only it speaks for them."""

import pytest

from domain.lifecycle import decide
from domain.memory.principles import PrincipleStatus
from domain.principles.stakeholders import (
    NotYourStakeholder,
    RetireStakeholder,
    StakeholderAlreadyNamed,
    StakeholderNamed,
    StakeholderRetired,
    UnknownStakeholder,
)
from tests.domain.builders import TODAY, a_signed_contract, after, as_client, as_contractor
from tests.domain.principles.builders import LEGAL, NET_BENEFIT, OPERATIONS, PURCHASING, adopting, in_force, naming


def retiring(stakeholder: str = PURCHASING) -> RetireStakeholder:
    return RetireStakeholder(effective_on=TODAY, stakeholder=stakeholder, reason="De afdeling is opgeheven.")


def test_a_party_names_a_group_of_its_own() -> None:
    (event,) = decide(a_signed_contract(), naming(), as_contractor())

    assert isinstance(event, StakeholderNamed)
    assert (event.by, event.stakeholder) == ("S", PURCHASING)


def test_a_short_name_stands_for_one_stakeholder() -> None:
    with pytest.raises(StakeholderAlreadyNamed):
        decide(in_force(), naming(), as_contractor())


def test_a_new_stakeholder_reopens_only_its_own_adoption() -> None:
    joined = after(in_force(), naming(LEGAL), as_client())

    assert joined.principles.waiting_for(NET_BENEFIT) == (LEGAL,)
    assert joined.principles.status(NET_BENEFIT) is PrincipleStatus.WAITING
    assert after(joined, adopting(LEGAL), as_client()).principles.status(NET_BENEFIT) is PrincipleStatus.IN_FORCE


def test_nobody_waits_for_a_stakeholder_that_was_retired() -> None:
    joined = after(in_force(), naming(LEGAL), as_client())

    (event,) = decide(joined, retiring(LEGAL), as_client())

    assert isinstance(event, StakeholderRetired)
    assert after(joined, retiring(LEGAL), as_client()).principles.status(NET_BENEFIT) is PrincipleStatus.IN_FORCE


def test_no_principle_is_in_force_without_a_stakeholder_of_every_party() -> None:
    left = after(in_force(), retiring(), as_client())

    assert left.principles.unheard(left.parties) == ("C",)
    assert left.principles.known[NET_BENEFIT].in_force_since is None


def test_a_stakeholder_that_comes_back_adopts_anew() -> None:
    back = after(after(in_force(), retiring(), as_client()), naming(), as_client())

    assert back.principles.waiting_for(NET_BENEFIT) == (PURCHASING,)


def test_only_its_own_party_retires_a_stakeholder() -> None:
    with pytest.raises(NotYourStakeholder):
        decide(in_force(), retiring(OPERATIONS), as_client())


def test_a_stakeholder_that_nobody_named_is_not_retired() -> None:
    with pytest.raises(UnknownStakeholder):
        decide(in_force(), retiring(LEGAL), as_client())
