"""In a synergy each side brings something, and knowledge is invested in the other."""

import pytest

from domain.corrections import StrikeFact
from domain.division_of_work.knowledge import InvestedInYourself, InvestKnowledge, KnowledgeInvested, KnowledgeKind
from domain.division_of_work.synergies import (
    AgreeSynergy,
    DropSynergy,
    SideBringsNothing,
    SynergyAgreed,
    SynergyDropped,
    UnknownSynergy,
)
from domain.guards import UnknownParty
from domain.lifecycle import decide
from tests.domain.builders import (
    CLIENT,
    CONTRACTOR,
    PARTNER,
    TODAY,
    a_signed_contract,
    after,
    agreed,
    as_client,
    as_contractor,
    laid,
    outcome,
    terms,
)

DROP = DropSynergy(synergy="smart-cleaning", reason="De sensoren zijn weg")


def a_synergy(**brings: str) -> AgreeSynergy:
    both = {CLIENT: "Gebouwdata", CONTRACTOR: "Sensoren"}
    return AgreeSynergy(synergy="smart-cleaning", title="Slim schoonmaken", brings=brings or both)


def investing(party: str = CLIENT) -> InvestKnowledge:
    return InvestKnowledge(effective_on=TODAY, invested_in=party, kind=KnowledgeKind.SKILL, what="Vloeren onderhouden")


def test_a_synergy_says_what_each_side_brings() -> None:
    (event,) = terms(outcome(a_signed_contract(), a_synergy()))

    assert isinstance(event, SynergyAgreed)
    assert event.brings == {CLIENT: "Gebouwdata", CONTRACTOR: "Sensoren"}


def test_a_side_that_brings_nothing_has_no_part_in_a_synergy() -> None:
    with pytest.raises(SideBringsNothing) as refused:
        laid(a_signed_contract(), a_synergy(S="Sensoren"))

    assert refused.value.parties == (CLIENT,)


def test_in_a_coalition_all_three_bring_something() -> None:
    with pytest.raises(SideBringsNothing) as refused:
        laid(a_signed_contract(2, CLIENT, CONTRACTOR, PARTNER), a_synergy())

    assert refused.value.parties == (PARTNER,)


def test_who_brings_something_is_a_party() -> None:
    with pytest.raises(UnknownParty):
        laid(a_signed_contract(), a_synergy(C="Gebouwdata", S="Sensoren", P="Werkplaats"))


def test_a_synergy_is_let_go_once() -> None:
    (event,) = terms(outcome(agreed(a_signed_contract(), a_synergy()), DROP))

    assert isinstance(event, SynergyDropped)
    with pytest.raises(UnknownSynergy):
        laid(a_signed_contract(), DROP)


def test_a_party_invests_knowledge_in_another_and_takes_a_mistake_back() -> None:
    (event,) = decide(a_signed_contract(), investing(), as_contractor())
    invested = after(a_signed_contract(), investing(), as_contractor())
    mistaken = StrikeFact(effective_on=TODAY, version=invested.version, reason="Vergissing.")

    assert isinstance(event, KnowledgeInvested)
    assert decide(invested, mistaken, as_contractor())


def test_knowledge_for_yourself_or_a_stranger_is_none_for_the_other() -> None:
    with pytest.raises(InvestedInYourself):
        decide(a_signed_contract(), investing(), as_client())
    with pytest.raises(UnknownParty):
        decide(a_signed_contract(), investing(PARTNER), as_client())
