"""What makes a party hesitate or drives it is heard, and is no claim."""

import pytest

from domain.contests import ContestFact, NothingToContest
from domain.facts import Author, Correction
from domain.guards import NothingToRepair
from domain.lifecycle import decide
from domain.state import Partnership
from domain.voices.undercurrents import (
    LetGoOfUndercurrent,
    NotYourUndercurrent,
    ShareUndercurrent,
    UndercurrentKind,
    UndercurrentLetGo,
    UndercurrentShared,
    UnknownUndercurrent,
)
from tests.domain.builders import TODAY, a_signed_contract, after, as_client, as_contractor

HESITATION = ShareUndercurrent(effective_on=TODAY, kind=UndercurrentKind.HESITATION, title="Blijven we zelf nodig?")
LET_GO = LetGoOfUndercurrent(effective_on=TODAY, undercurrent=1, reason="We zijn nodig gebleken.")


def shared() -> Partnership:
    return after(a_signed_contract(), HESITATION, as_client())


@pytest.mark.parametrize("author", [as_client(), as_contractor()])
def test_either_party_shares_what_makes_it_hesitate(author: Author) -> None:
    (event,) = decide(a_signed_contract(), HESITATION, author)

    assert isinstance(event, UndercurrentShared)
    assert event.undercurrent == 1


def test_nobody_contests_what_makes_another_hesitate() -> None:
    partnership = shared()
    contest = ContestFact(effective_on=TODAY, version=partnership.version, reason="Onzin.")

    with pytest.raises(NothingToContest):
        decide(partnership, contest, as_contractor())


def test_what_is_no_claim_is_not_corrected_either() -> None:
    corrects = Correction(version=shared().version, reason="Anders bedoeld.")

    with pytest.raises(NothingToRepair):
        decide(shared(), HESITATION.model_copy(update={"corrects": corrects}), as_client())


def test_a_party_lets_go_of_what_it_shared() -> None:
    (event,) = decide(shared(), LET_GO, as_client())

    assert isinstance(event, UndercurrentLetGo)


def test_what_was_let_go_is_not_let_go_again() -> None:
    with pytest.raises(UnknownUndercurrent):
        decide(after(shared(), LET_GO, as_client()), LET_GO, as_client())


def test_the_other_party_does_not_let_go_for_you() -> None:
    with pytest.raises(NotYourUndercurrent):
        decide(shared(), LET_GO, as_contractor())
