"""Why each party takes part, and when it calls the partnership a success."""

import pytest
from pydantic import ValidationError

from domain.corrections import StrikeFact
from domain.lifecycle import decide
from domain.start.motives import MotivesStated, StateMotives, StateSuccess, SuccessStated
from domain.start.sessions import AgreeJointStart
from tests.domain.builders import CLIENT, CONTRACTOR, TODAY, a_partnership, after, agreed, as_client, as_contractor

BOTH = frozenset({CLIENT, CONTRACTOR})
SUCCESS = StateSuccess(effective_on=TODAY, success="Elke school gaat schoon open")


def test_a_party_states_why_it_takes_part_and_what_it_expects() -> None:
    stated = StateMotives(effective_on=TODAY, motives=("Toegang tot de markt",), benefits=("Minder verloop",))

    (event,) = decide(a_partnership(), stated, as_contractor())

    assert isinstance(event, MotivesStated)
    assert (event.motives, event.benefits) == (("Toegang tot de markt",), ("Minder verloop",))


@pytest.mark.parametrize("empty", ["motives", "benefits"])
def test_a_motive_comes_with_a_benefit(empty: str) -> None:
    stated = {"effective_on": TODAY, "motives": ("Groei",), "benefits": ("Omzet",), empty: ()}

    with pytest.raises(ValidationError):
        StateMotives.model_validate(stated)


def test_a_party_states_when_it_is_a_success() -> None:
    (event,) = decide(a_partnership(), SUCCESS, as_client())

    assert isinstance(event, SuccessStated)
    assert event.success == "Elke school gaat schoon open"


def test_who_did_not_say_when_it_is_a_success_is_named_once_a_joint_start_is_agreed() -> None:
    nothing_agreed = after(a_partnership(), SUCCESS, as_client())

    assert nothing_agreed.start.silent(BOTH) == ()
    assert agreed(nothing_agreed, AgreeJointStart()).start.silent(BOTH) == (CONTRACTOR,)


def test_an_earlier_statement_still_counts_when_a_later_one_is_taken_back() -> None:
    once = after(agreed(a_partnership(), AgreeJointStart()), SUCCESS, as_client())
    twice = after(once, SUCCESS, as_client())

    later_gone = after(twice, StrikeFact(effective_on=TODAY, version=twice.version, reason="Te vroeg."), as_client())
    both_gone = after(later_gone, StrikeFact(effective_on=TODAY, version=once.version, reason="Weg."), as_client())

    assert later_gone.start.silent(BOTH) == (CONTRACTOR,)
    assert both_gone.start.silent(BOTH) == (CLIENT, CONTRACTOR)
