"""That the parties looked back together is a fact that either of them records."""

import pytest

from domain.corrections import NotYourFact, StrikeFact
from domain.facts import Author, Correction
from domain.guards import NotYetHappened, UnknownParty
from domain.lifecycle import decide
from domain.reviews import JointReviewHeld, RecordReview
from tests.domain.builders import OPENED, TODAY, a_partnership, after, as_client, as_contractor, as_stranger

REVIEW = RecordReview(effective_on=TODAY, title="Eerste half jaar", conclusions="Vaker samen schouwen.")


@pytest.mark.parametrize("author", [as_client(), as_contractor()])
def test_either_party_records_a_joint_review(author: Author) -> None:
    (event,) = decide(a_partnership(), REVIEW, author)

    assert isinstance(event, JointReviewHeld)
    assert (event.by, event.title, event.conclusions) == (author.party, REVIEW.title, REVIEW.conclusions)


def test_a_review_that_is_still_to_come_was_not_held() -> None:
    with pytest.raises(NotYetHappened):
        decide(a_partnership(), REVIEW, as_client(OPENED))


def test_who_is_no_party_holds_no_review() -> None:
    with pytest.raises(UnknownParty):
        decide(a_partnership(), REVIEW, as_stranger())


def test_a_review_is_repaired_and_taken_back_by_who_recorded_it() -> None:
    recorded = after(a_partnership(), REVIEW, as_client())
    repair = Correction(version=recorded.version, reason="Verkeerde titel.")

    repaired = after(recorded, REVIEW.model_copy(update={"corrects": repair, "title": "Jaargesprek"}), as_client())

    strike = StrikeFact(effective_on=TODAY, version=repaired.version, reason="Uitgesteld.")
    assert decide(repaired, strike, as_client())
    with pytest.raises(NotYourFact):
        decide(repaired, strike, as_contractor())
