"""A guiding principle rests on an observation, and is in force only while every stakeholder adopted it."""

from datetime import timedelta

import pytest

from domain.facts import Command
from domain.lifecycle import decide
from domain.memory.principles import PrincipleStatus, Span
from domain.principles.adoptions import (
    AdoptionWithdrawn,
    NotAdopted,
    PrincipleAdopted,
    PrincipleAlreadyFormulated,
    PrincipleFormulated,
    PrincipleIncomplete,
    PrinciplePart,
    PrincipleReworded,
    RewordPrinciple,
    UnknownPrinciple,
)
from domain.principles.stakeholders import NotYourStakeholder
from domain.state import Partnership
from tests.domain.builders import TODAY, a_signed_contract, after, as_client, as_contractor
from tests.domain.principles.builders import (
    NET_BENEFIT,
    OPERATIONS,
    PURCHASING,
    adopting,
    formulated,
    formulating,
    in_force,
    withdrawing,
)

LATER, LATEST = TODAY + timedelta(days=10), TODAY + timedelta(days=20)


def rewording(principle: str = NET_BENEFIT) -> RewordPrinciple:
    stated = formulating(principle=principle, title="Beide partijen houden er iets aan over")
    return RewordPrinciple(**stated.model_dump())


def status(partnership: Partnership) -> PrincipleStatus:
    return partnership.principles.status(NET_BENEFIT)


def test_a_principle_is_formulated_with_its_observation_and_theme() -> None:
    (event,) = decide(a_signed_contract(), formulating(), as_contractor())

    assert isinstance(event, PrincipleFormulated)
    assert (event.theme, event.observation) == ("reciprocity", "Wie nergens aan verdient, geeft niet.")


@pytest.mark.parametrize("part", list(PrinciplePart))
def test_a_principle_is_refused_without_its_observation_or_theme(part: PrinciplePart) -> None:
    with pytest.raises(PrincipleIncomplete) as refused:
        decide(a_signed_contract(), formulating(**{part: None}), as_client())

    assert refused.value.lacking == (part,)


def test_a_short_name_stands_for_one_principle() -> None:
    with pytest.raises(PrincipleAlreadyFormulated):
        decide(formulated(), formulating(), as_contractor())


def test_a_principle_waits_until_every_stakeholder_adopted_it() -> None:
    adopted = after(formulated(), adopting(), as_client())

    assert status(adopted) is PrincipleStatus.WAITING
    assert adopted.principles.waiting_for(NET_BENEFIT) == (OPERATIONS,)


def test_the_last_adoption_puts_a_principle_in_force_on_its_day() -> None:
    adopted = after(formulated(), adopting(), as_client())

    (event,) = decide(adopted, adopting(OPERATIONS, LATER), as_contractor(LATER))
    complete = after(adopted, adopting(OPERATIONS, LATER), as_contractor(LATER))

    assert isinstance(event, PrincipleAdopted)
    assert complete.principles.known[NET_BENEFIT].spans == (Span(LATER),)


def test_an_adoption_that_is_recorded_late_does_not_put_a_principle_in_force_before_the_others_adopted() -> None:
    adopted = after(formulated(), adopting(PURCHASING, LATER), as_client(LATER))

    complete = after(adopted, adopting(OPERATIONS, TODAY), as_contractor(LATER))

    assert complete.principles.known[NET_BENEFIT].in_force_since == LATER


def test_adopting_again_does_nothing() -> None:
    assert decide(in_force(), adopting(), as_client()) == ()


def test_nobody_adopts_for_the_other_party() -> None:
    with pytest.raises(NotYourStakeholder):
        decide(formulated(), adopting(OPERATIONS), as_client())


@pytest.mark.parametrize("command", [adopting(), withdrawing(), rewording()])
def test_a_principle_that_nobody_formulated_is_not_adopted_withdrawn_or_reworded(command: Command) -> None:
    with pytest.raises(UnknownPrinciple):
        decide(a_signed_contract(), command, as_client())


def test_one_stakeholder_that_withdraws_suspends_a_principle_from_that_day() -> None:
    (event,) = decide(in_force(), withdrawing(on=LATER), as_client(LATER))
    suspended = after(in_force(), withdrawing(on=LATER), as_client(LATER))

    assert isinstance(event, AdoptionWithdrawn)
    assert status(suspended) is PrincipleStatus.SUSPENDED
    assert suspended.principles.known[NET_BENEFIT].spans == (Span(TODAY, LATER),)


def test_a_suspended_principle_is_in_force_again_once_adopted_again() -> None:
    suspended = after(in_force(), withdrawing(on=LATER), as_client(LATER))

    again = after(suspended, adopting(on=LATEST), as_client(LATEST))

    principle = again.principles.known[NET_BENEFIT]
    assert [principle.in_force_on(day) for day in (TODAY, LATER, LATEST)] == [True, False, True]


def test_what_was_never_adopted_is_not_withdrawn() -> None:
    with pytest.raises(NotAdopted):
        decide(formulated(), withdrawing(), as_client())


def test_a_new_wording_is_adopted_anew_by_all() -> None:
    (event,) = decide(in_force(), rewording(), as_contractor())
    reworded = after(in_force(), rewording(), as_contractor())

    assert isinstance(event, PrincipleReworded)
    assert event.wording == 2
    assert reworded.principles.waiting_for(NET_BENEFIT) == (PURCHASING, OPERATIONS)
    assert reworded.principles.known[NET_BENEFIT].in_force_since is None
