"""What the parties decided together is on record, and so is what one of them decided alone."""

import pytest

from domain.corrections import NotYourFact, StrikeFact
from domain.decisions import (
    JointDecisionRecorded,
    RecordJointDecision,
    ReportUnilateralDecision,
    UnilateralDecisionReported,
)
from domain.facts import Author, Command, Correction
from domain.guards import UnknownParty
from domain.lifecycle import decide
from tests.domain.builders import (
    CLIENT,
    CONTRACTOR,
    TODAY,
    a_partnership,
    after,
    as_client,
    as_contractor,
    as_stranger,
)

TOGETHER = RecordJointDecision(effective_on=TODAY, matter="Zomerrooster", decision="Twee ploegen.")


def alone(decided_by: str = CLIENT) -> ReportUnilateralDecision:
    return ReportUnilateralDecision(effective_on=TODAY, decided_by=decided_by, matter="Openingstijden")


def test_what_was_decided_together_is_recorded_by_either_party() -> None:
    (event,) = decide(a_partnership(), TOGETHER, as_contractor())

    assert isinstance(event, JointDecisionRecorded)
    assert (event.by, event.matter, event.decision) == (CONTRACTOR, "Zomerrooster", "Twee ploegen.")


@pytest.mark.parametrize("author", [as_client(), as_contractor()])
def test_a_decision_taken_alone_is_reported_by_the_other_party_or_by_who_took_it(author: Author) -> None:
    (event,) = decide(a_partnership(), alone(), author)

    assert isinstance(event, UnilateralDecisionReported)
    assert (event.by, event.decided_by) == (author.party, CLIENT)


def test_only_a_party_decides_alone() -> None:
    with pytest.raises(UnknownParty):
        decide(a_partnership(), alone("Z"), as_client())


@pytest.mark.parametrize("command", [TOGETHER, alone()])
def test_who_is_no_party_records_no_decision(command: Command) -> None:
    with pytest.raises(UnknownParty):
        decide(a_partnership(), command, as_stranger())


@pytest.mark.parametrize("command", [TOGETHER, alone()])
def test_a_decision_is_repaired_and_taken_back_by_who_recorded_it(command: Command) -> None:
    recorded = after(a_partnership(), command, as_contractor())
    repair = {"corrects": Correction(version=recorded.version, reason="Ander onderwerp."), "matter": "Najaarsrooster"}

    repaired = after(recorded, command.model_copy(update=repair), as_contractor())

    strike = StrikeFact(effective_on=TODAY, version=repaired.version, reason="Stond in het verslag.")
    assert decide(repaired, strike, as_contractor())
    with pytest.raises(NotYourFact):
        decide(repaired, strike, as_client())


def test_a_decision_of_another_party_is_not_made_one_of_a_stranger_by_a_repair() -> None:
    recorded = after(a_partnership(), alone(), as_contractor())
    repair = Correction(version=recorded.version, reason="Iemand anders.")

    with pytest.raises(UnknownParty):
        decide(recorded, alone("Z").model_copy(update={"corrects": repair}), as_contractor())
