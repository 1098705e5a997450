"""What fits no other kind of term is agreed, reworded and let go by all parties together."""

import pytest

from domain.arrangements import (
    AgreeArrangement,
    ArrangementAgreed,
    ArrangementAlreadyAgreed,
    ArrangementDropped,
    DropArrangement,
    UnknownArrangement,
)
from domain.corrections import NoFactThere, StrikeFact
from domain.lifecycle import decide
from domain.state import Arrangement, Partnership
from tests.domain.builders import TODAY, a_partnership, a_proposal, after, agreed, as_client, laid, outcome, terms

QUIET = AgreeArrangement(arrangement="quiet-hours", title="Stille uren", text="Van 10 tot 12 uur geen machines.")
LOUDER = QUIET.model_copy(update={"text": "Van 11 tot 12 uur geen machines."})
DROP = DropArrangement(arrangement="quiet-hours", reason="Niet meer nodig.")


def quiet() -> Partnership:
    return agreed(a_partnership(), QUIET)


def test_an_arrangement_is_in_force_once_all_parties_assented() -> None:
    (event,) = terms(outcome(a_partnership(), QUIET))

    assert isinstance(event, ArrangementAgreed)
    assert (event.title, event.text) == (QUIET.title, QUIET.text)
    assert quiet().arrangements == {"quiet-hours": Arrangement(QUIET.title, QUIET.text)}


def test_an_arrangement_that_lies_on_the_table_is_not_in_force() -> None:
    assert not laid(a_partnership(), QUIET).arrangements


def test_an_arrangement_is_agreed_only_once() -> None:
    with pytest.raises(ArrangementAlreadyAgreed):
        decide(quiet(), a_proposal(LOUDER), as_client())


def test_one_proposal_does_not_agree_the_same_arrangement_twice() -> None:
    with pytest.raises(ArrangementAlreadyAgreed):
        decide(a_partnership(), a_proposal(QUIET, LOUDER), as_client())


def test_an_arrangement_is_worded_anew_by_one_proposal() -> None:
    dropped, again = terms(outcome(quiet(), DROP, LOUDER))

    assert isinstance(dropped, ArrangementDropped)
    assert isinstance(again, ArrangementAgreed)
    assert agreed(quiet(), DROP, LOUDER).arrangements["quiet-hours"].text == LOUDER.text


def test_an_arrangement_is_let_go_with_the_reason() -> None:
    (event,) = terms(outcome(quiet(), DROP))

    assert isinstance(event, ArrangementDropped)
    assert event.reason == "Niet meer nodig."
    assert not agreed(quiet(), DROP).arrangements


def test_an_arrangement_that_is_not_in_force_is_not_let_go() -> None:
    with pytest.raises(UnknownArrangement):
        decide(a_partnership(), a_proposal(DROP), as_client())


def test_an_arrangement_that_was_let_go_on_the_way_is_not_let_go_again() -> None:
    proposed = after(quiet(), a_proposal(DROP), as_client())

    with pytest.raises(UnknownArrangement):
        decide(agreed(proposed, DROP), a_proposal(DROP), as_client())


def test_no_party_strikes_an_arrangement_alone() -> None:
    arranged = quiet()

    with pytest.raises(NoFactThere):
        decide(arranged, StrikeFact(effective_on=TODAY, version=arranged.version, reason="Toch niet."), as_client())
