"""Evidence: a stress test laid beside a proposal that can still be answered."""

from datetime import timedelta

import pytest
from pydantic import ValidationError

from domain.corrections import StrikeFact
from domain.evidence import (
    ClausesInForce,
    ClausesOnTheTable,
    EvidenceAheadOfRecord,
    EvidenceLaid,
    FixedPrice,
    LayEvidence,
    StressEvidence,
    StressQuestion,
    TriedClause,
    TriedClauses,
    name_of,
)
from domain.facts import Correction
from domain.lifecycle import decide
from domain.table import NotOnTheTable, ProposalHasExpired
from tests.domain.builders import (
    DUE,
    TODAY,
    a_clause,
    a_partnership,
    a_stress_test,
    after,
    as_client,
    as_contractor,
    laid,
)


def evidence(test: StressEvidence | None = None, proposal: int = 1, **other: object) -> LayEvidence:
    stated = {"effective_on": TODAY, "proposal": proposal, "test": test or a_stress_test(), **other}
    return LayEvidence.model_validate(stated)


def tried(title: str) -> TriedClauses:
    return TriedClauses(title=title, clauses=(TriedClause(driver="labour", clause=a_clause()),))


@pytest.mark.parametrize("author", [as_client(), as_contractor(binds=False)], ids=["key figure", "manager"])
def test_either_party_lays_a_stress_test_beside_a_proposal(author: object) -> None:
    open_ = laid(a_partnership())

    (event,) = decide(open_, evidence(), author)  # type: ignore[arg-type]  # an author, by its name

    assert isinstance(event, EvidenceLaid)
    assert (event.proposal, event.test) == (1, a_stress_test())


def test_the_same_evidence_beside_the_same_proposal_is_laid_once() -> None:
    open_ = after(laid(a_partnership()), evidence(), as_client())

    assert decide(open_, evidence(), as_contractor()) == ()


def test_evidence_that_was_taken_back_can_be_laid_again() -> None:
    open_ = after(laid(a_partnership()), evidence(), as_client())
    struck = after(open_, StrikeFact(effective_on=TODAY, version=open_.version, reason="Verkeerd."), as_client())

    (event,) = decide(struck, evidence(), as_client())

    assert isinstance(event, EvidenceLaid)


def test_evidence_is_repaired_by_other_evidence_of_the_same_party() -> None:
    open_ = after(laid(a_partnership()), evidence(), as_client())
    repaired = Correction(version=open_.version, reason="Andere marge.")

    (event,) = decide(open_, evidence(a_stress_test(inputs_digest="3" * 64), corrects=repaired), as_client())

    assert event.corrects == repaired


def test_evidence_lies_beside_a_proposal_that_is_on_the_table() -> None:
    with pytest.raises(NotOnTheTable):
        decide(laid(a_partnership()), evidence(proposal=2), as_client())


def test_evidence_comes_before_the_time_to_answer_has_passed() -> None:
    late = DUE + timedelta(days=31)

    with pytest.raises(ProposalHasExpired):
        decide(laid(a_partnership()), evidence(), as_client(late))


@pytest.mark.parametrize(
    "beyond", [{"record_version": 99}, {"known_on": TODAY + timedelta(days=1)}], ids=["record", "figures"]
)
def test_evidence_rests_on_what_is_known_today(beyond: dict[str, object]) -> None:
    open_ = laid(a_partnership())

    with pytest.raises(EvidenceAheadOfRecord):
        decide(open_, evidence(a_stress_test(**beyond)), as_client())


def test_every_alternative_stands_once_in_a_comparison() -> None:
    with pytest.raises(ValidationError, match="every scenario stands once"):
        StressQuestion(scenarios=(FixedPrice(), ClausesInForce(), FixedPrice()))
    with pytest.raises(ValidationError, match="every scenario stands once"):
        StressQuestion(scenarios=(tried("Banden"), tried("Banden")))


def test_a_driver_has_one_clause_in_what_is_tried() -> None:
    twice = (TriedClause(driver="labour", clause=a_clause()),) * 2

    with pytest.raises(ValidationError, match="every driver has one clause"):
        TriedClauses(title="Banden", clauses=twice)


def test_an_alternative_is_named_after_what_it_is() -> None:
    named = [name_of(one) for one in (FixedPrice(), ClausesOnTheTable(proposal=9), tried("Banden"))]

    assert named == ["fixed-price", "proposal-9", "Banden"]
