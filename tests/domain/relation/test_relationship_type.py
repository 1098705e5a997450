"""The type of relationship fits the work, and changes once every party said why."""

from datetime import date

import pytest

from domain.assent import GiveAssent
from domain.corrections import StrikeFact
from domain.decisions import RecordJointDecision
from domain.facts import Event
from domain.guarded import FormalNoticeOnly, NoticeStatesNoGround, StrictAnswerDay
from domain.lifecycle import decide, replay
from domain.memory.relation import DeliveryNature, RelationshipType
from domain.relation.relationship_type import (
    USUAL_TYPES,
    AgreeRelationshipType,
    RelationshipTypeAgreed,
    StateTypeReason,
    TypeAlreadyAgreed,
    TypeNeedsGround,
    TypeReasonMissing,
)
from domain.renegotiation import AnswerRenegotiation, OpenRenegotiation
from domain.state import Partnership
from domain.table import ProposalLaid
from domain.voices.undercurrents import ShareUndercurrent, UndercurrentKind
from tests.domain.builders import (
    CONTRACTOR,
    DUE,
    TODAY,
    a_partnership_with_an_absent_contractor,
    a_proposal,
    a_signed_contract,
    after,
    agreed,
    as_client,
    as_contractor,
    laid,
    outcome,
    standing,
    terms,
)

LATER = date(2024, 9, 1)
GUARDED, COLLABORATIVE = RelationshipType.GUARDED, RelationshipType.COLLABORATIVE


def of_type(kind: RelationshipType = GUARDED, **other: object) -> AgreeRelationshipType:
    return AgreeRelationshipType.model_validate({"relationship_type": kind, "nature": DeliveryNature.TAILORED, **other})


def wants(kind: RelationshipType = COLLABORATIVE) -> StateTypeReason:
    return StateTypeReason(effective_on=TODAY, relationship_type=kind, reason="Het werk grijpt in elkaar.")


def guarded() -> Partnership:
    return agreed(a_signed_contract(), of_type())


def both_want_to_collaborate() -> Partnership:
    return after(after(guarded(), wants(), as_client()), wants(), as_contractor())


def test_the_first_type_needs_no_reasons() -> None:
    (event,) = terms(outcome(a_signed_contract(), of_type(COLLABORATIVE)))

    assert isinstance(event, RelationshipTypeAgreed)
    assert event.instead_of is None


def test_another_type_takes_the_place_of_the_first_once_both_said_why() -> None:
    (event,) = terms(outcome(both_want_to_collaborate(), of_type(COLLABORATIVE)))

    assert isinstance(event, RelationshipTypeAgreed)
    assert event.instead_of is GUARDED


def test_who_proposes_another_type_says_why_first() -> None:
    with pytest.raises(TypeReasonMissing) as refused:
        laid(after(guarded(), wants(), as_contractor()), of_type(COLLABORATIVE))

    assert refused.value.parties == ("C",)


def test_the_others_say_why_before_it_is_adopted() -> None:
    with pytest.raises(TypeReasonMissing) as refused:
        outcome(after(guarded(), wants(), as_client()), of_type(COLLABORATIVE))

    assert refused.value.parties == ("S",)


def test_a_reason_is_for_one_type_and_for_one_change() -> None:
    changed = agreed(both_want_to_collaborate(), of_type(COLLABORATIVE))

    with pytest.raises(TypeReasonMissing):
        laid(changed, of_type(GUARDED))
    with pytest.raises(TypeReasonMissing):
        laid(after(guarded(), wants(RelationshipType.PARTNERSHIP), as_client()), of_type(COLLABORATIVE))


def test_a_reason_that_was_taken_back_does_not_count() -> None:
    stated = both_want_to_collaborate()
    strike = StrikeFact(effective_on=TODAY, version=stated.version, reason="Te vroeg.")

    with pytest.raises(TypeReasonMissing):
        outcome(after(stated, strike, as_contractor()), of_type(COLLABORATIVE))


def represented(partnership: Partnership, kind: RelationshipType) -> tuple[Event, ...]:
    """What it leads to when the client records the assent of the contractor to a type."""
    proposed = laid(partnership, of_type(kind))
    shown = {"on_behalf_of": CONTRACTOR, "evidence": "Brief van 1 juni, met de reden."}
    return decide(proposed, GiveAssent(effective_on=TODAY, proposal=proposed.proposals_laid, **shown), as_client())


def test_a_party_that_is_represented_gives_its_reason_with_the_evidence_of_its_assent() -> None:
    alone = a_partnership_with_an_absent_contractor()
    first = standing(replay(represented(alone, GUARDED), laid(alone, of_type(GUARDED))))

    (event,) = terms(represented(after(first, wants(), as_client()), COLLABORATIVE))

    assert isinstance(event, RelationshipTypeAgreed)
    assert event.instead_of is GUARDED


@pytest.mark.parametrize("nature", DeliveryNature)
def test_a_type_that_is_not_usual_for_the_work_comes_with_its_ground(nature: DeliveryNature) -> None:
    unusual = next(kind for kind in RelationshipType if kind not in USUAL_TYPES[nature] | {GUARDED})

    with pytest.raises(TypeNeedsGround):
        laid(a_signed_contract(), of_type(unusual, nature=nature))
    assert laid(a_signed_contract(), of_type(unusual, nature=nature, fits_because="Wij leiden samen op.")).table


@pytest.mark.parametrize("nature", DeliveryNature)
def test_a_guarded_type_fits_any_work(nature: DeliveryNature) -> None:
    assert laid(a_signed_contract(), of_type(nature=nature)).table


def test_the_same_type_is_not_agreed_again_for_the_same_work() -> None:
    with pytest.raises(TypeAlreadyAgreed):
        laid(guarded(), of_type())
    assert terms(outcome(guarded(), of_type(nature=DeliveryNature.COMPLEX)))


def test_a_type_counts_from_its_day() -> None:
    relation = agreed(a_signed_contract(), of_type(applies_from=LATER)).relation

    assert not relation.guarded_on(TODAY)
    assert relation.guarded_on(LATER)


def test_under_a_guarded_type_a_decision_is_taken_at_the_table() -> None:
    joint = RecordJointDecision(effective_on=TODAY, matter="Zomersluiting")

    with pytest.raises(FormalNoticeOnly):
        decide(guarded(), joint, as_client())
    assert decide(a_signed_contract(), joint, as_client())


def test_under_a_guarded_type_nobody_has_to_share_what_makes_them_hesitate() -> None:
    shared = ShareUndercurrent(effective_on=TODAY, kind=UndercurrentKind.HESITATION, title="Wij twijfelen")

    with pytest.raises(FormalNoticeOnly):
        decide(guarded(), shared, as_client())
    assert decide(a_signed_contract(), shared, as_client())


def test_under_a_guarded_type_a_notice_states_its_ground() -> None:
    asked = OpenRenegotiation(effective_on=TODAY, subject="Planning")

    with pytest.raises(NoticeStatesNoGround):
        decide(guarded(), asked, as_client())
    assert decide(guarded(), asked.model_copy(update={"explanation": "Artikel 7."}), as_client())


def test_under_a_guarded_type_a_proposal_expires_on_its_answer_day() -> None:
    (event,) = decide(guarded(), a_proposal(), as_client())

    assert isinstance(event, ProposalLaid)
    assert event.expires_on == DUE
    with pytest.raises(StrictAnswerDay):
        decide(guarded(), a_proposal(open_until=LATER), as_client())


def test_under_a_guarded_type_an_answer_after_its_day_is_too_late() -> None:
    asked = OpenRenegotiation(effective_on=TODAY, subject="Planning", explanation="Artikel 7.")
    talking = after(guarded(), asked, as_client())
    late = AnswerRenegotiation(effective_on=LATER, renegotiation=1, willing=True, reply="Wij komen.")

    with pytest.raises(StrictAnswerDay):
        decide(talking, late, as_contractor(LATER))
    assert decide(after(a_signed_contract(), asked, as_client()), late, as_contractor(LATER))
