"""The parties may disagree; what counts is how near to those who work together it was resolved."""

import pytest
from pydantic import ValidationError

from domain.corrections import StrikeFact
from domain.disputes import (
    DisputeAlreadyResolved,
    DisputeRaised,
    DisputeResolved,
    RaiseDispute,
    ResolutionLevel,
    ResolveDispute,
    UnknownDispute,
)
from domain.facts import Correction
from domain.lifecycle import decide
from domain.state import Partnership
from tests.domain.builders import TODAY, a_signed_contract, after, as_client, as_contractor

RAISE = RaiseDispute(effective_on=TODAY, title="Telt de gymzaal mee?")


def resolving(dispute: int = 1, level: int = 1, repairs: int | None = None) -> ResolveDispute:
    corrects = Correction(version=repairs, reason="Vergissing.") if repairs else None
    stated = {"dispute": dispute, "level": ResolutionLevel(level), "outcome": "Samen opgemeten."}
    return ResolveDispute(effective_on=TODAY, corrects=corrects, **stated)


def strike(version: int) -> StrikeFact:
    return StrikeFact(effective_on=TODAY, version=version, reason="Vergissing.")


def raised() -> Partnership:
    return after(a_signed_contract(), RAISE, as_client())


def resolved() -> Partnership:
    return after(raised(), resolving(), as_contractor())


def test_a_party_records_that_the_parties_disagree() -> None:
    (event,) = decide(a_signed_contract(), RAISE, as_client())

    assert isinstance(event, DisputeRaised)
    assert event.dispute == 1


def test_disputes_are_numbered_as_they_are_recorded() -> None:
    assert list(after(raised(), RAISE, as_contractor()).disputes) == [1, 2]


def test_either_party_records_how_a_dispute_was_resolved() -> None:
    (event,) = decide(raised(), resolving(level=3), as_contractor())

    assert isinstance(event, DisputeResolved)
    assert event.level is ResolutionLevel.OUTSIDE_HELP
    assert event.model_dump(mode="json")["level"] == 3


@pytest.mark.parametrize("level", [0, 5])
def test_a_level_runs_from_those_who_work_together_to_a_court(level: int) -> None:
    with pytest.raises(ValidationError):
        ResolveDispute.model_validate(
            {"effective_on": TODAY, "dispute": 1, "level": level, "outcome": "Samen opgemeten."}
        )


def test_a_dispute_that_nobody_recorded_is_not_resolved() -> None:
    with pytest.raises(UnknownDispute):
        decide(raised(), resolving(dispute=2), as_client())


def test_a_dispute_is_resolved_once() -> None:
    with pytest.raises(DisputeAlreadyResolved):
        decide(resolved(), resolving(), as_client())


def test_a_dispute_is_open_again_when_its_resolution_is_taken_back() -> None:
    taken_back = after(resolved(), strike(resolved().version), as_contractor())

    assert decide(taken_back, resolving(level=2), as_client())


def test_the_level_at_which_a_dispute_was_resolved_is_corrected() -> None:
    recorded = resolved()

    corrected = after(recorded, resolving(level=2, repairs=recorded.version), as_contractor())

    assert corrected.disputes[1].resolved == corrected.version


def test_a_correction_can_say_that_another_dispute_was_resolved() -> None:
    recorded = resolved()
    resolution = recorded.version
    both = after(recorded, RAISE, as_client())

    corrected = after(both, resolving(dispute=2, repairs=resolution), as_contractor())

    assert [dispute.resolved for dispute in corrected.disputes.values()] == [None, corrected.version]


def test_a_dispute_is_reworded_under_its_number_and_taken_back_until_it_is_resolved() -> None:
    open_ = raised()
    reworded = RAISE.model_copy(
        update={"title": "Telt de aula mee?", "corrects": Correction(version=open_.version, reason="Verkeerde zaal.")}
    )

    assert after(open_, reworded, as_client()).disputes[1].title == "Telt de aula mee?"
    assert after(open_, strike(open_.version), as_client()).disputes == {}
    with pytest.raises(DisputeAlreadyResolved):
        decide(resolved(), strike(open_.version), as_client())
    with pytest.raises(DisputeAlreadyResolved):
        decide(resolved(), reworded, as_client())
