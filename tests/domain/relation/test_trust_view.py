"""Trust: what the work needs beside what is shown, what a guarantee covers, and what trust grows from."""

from datetime import date, timedelta
from decimal import Decimal

import pytest

from domain.corrections import StrikeFact
from domain.delivery import DeliveryProfileAgreed
from domain.facts import Event
from domain.guards import UnknownParty
from domain.memory.relation import DeliveryNature, RelationshipType
from domain.promises import PromiseAccepted, PromiseKept, PromiseMade
from domain.relation.formal_guarantees import (
    AgreeFormalGuarantee,
    DropFormalGuarantee,
    FormalGuaranteeAgreed,
    FormalGuaranteeDropped,
    NoSuchGuarantee,
)
from domain.relation.intentions import DiscloseIntention, IntentionDisclosed
from domain.relation.relationship_type import RelationshipTypeAgreed
from domain.views.trust import TrustFinding, TrustSource, TrustView, trust_view
from tests.domain import builders
from tests.domain.builders import a_signed_contract, after, as_client, laid
from tests.domain.relation.moments import TODAY, agreed, moment, told

DUE = date(2025, 5, 1)
FACTORS = ("uncertainty", "interdependence", "specific_investment", "hard_to_measure", "switching_impact")


def asks(factor: str) -> Event:
    return agreed(DeliveryProfileAgreed, **dict.fromkeys(FACTORS, Decimal(factor)))


def a_guarantee(number: int = 1) -> Event:
    return agreed(FormalGuaranteeAgreed, guarantee=number, given_by="S", covers="Prijs en kwaliteit")


def a_promise(number: int, maker: str, *, due: date = DUE, kept: bool = True) -> tuple[Event, ...]:
    other = "C" if maker == "S" else "S"
    made = told(PromiseMade, maker, due, promise=number, title="Kennis delen", due=due, note=None, replaces=None)
    relied = told(PromiseAccepted, other, due, promise=number)
    return (made, relied, told(PromiseKept, maker, due, promise=number, note=None)) if kept else (made, relied)


def both(*, kept: bool) -> tuple[Event, ...]:
    return (*a_promise(1, "C", kept=kept), *a_promise(2, "S", kept=kept))


def viewed(*events: Event) -> TrustView:
    return trust_view(moment(*events))


@pytest.mark.parametrize(("factor", "needed"), [("1", "0"), ("3", "0.5"), ("5", "1")])
def test_the_trust_needed_follows_from_what_the_work_asks(factor: str, needed: str) -> None:
    view = viewed(asks(factor))

    assert view.needed == Decimal(needed)
    assert view.factors is not None
    assert view.factors.event == 2


def test_without_a_profile_nothing_is_needed_and_nothing_is_found() -> None:
    view = viewed()

    assert (view.needed, view.shown, view.finding, view.factors) == (None, None, TrustFinding.UNKNOWN, None)
    assert not view.asks_attention


def test_less_trust_than_the_work_needs_asks_for_attention() -> None:
    view = viewed(asks("5"), *both(kept=False))

    assert (view.finding, view.asks_attention) == (TrustFinding.DEFICIT, True)


def test_a_guarantee_covers_work_that_needs_little() -> None:
    view = viewed(asks("2.2"), *both(kept=False), a_guarantee())

    assert (view.finding, view.asks_attention) == (TrustFinding.COVERED, False)
    assert viewed(asks("2.2"), a_guarantee()).finding is TrustFinding.COVERED


def test_a_guarantee_does_not_cover_work_that_needs_more() -> None:
    assert viewed(asks("4"), *both(kept=False), a_guarantee()).finding is TrustFinding.DEFICIT


def test_a_guarantee_that_was_let_go_covers_nothing() -> None:
    dropped = agreed(FormalGuaranteeDropped, guarantee=1, reason="Klaar")

    view = viewed(asks("2.2"), *both(kept=False), a_guarantee(), dropped)

    assert (view.finding, view.guarantees) == (TrustFinding.DEFICIT, ())


def test_more_trust_than_the_work_needs_is_shown_and_asks_for_nothing() -> None:
    view = viewed(asks("1"), *both(kept=True), a_guarantee())

    assert (view.finding, view.asks_attention) == (TrustFinding.OVER_INVESTED, False)


def test_parties_that_stand_guarded_are_not_told_to_trust() -> None:
    terms = {"nature": DeliveryNature.COMPLEX, "fits_because": None, "instead_of": None}
    guarded = agreed(RelationshipTypeAgreed, relationship_type=RelationshipType.GUARDED, **terms)

    view = viewed(asks("5"), *both(kept=False), guarded)

    assert (view.finding, view.asks_attention) == (TrustFinding.DEFICIT, False)


def test_trust_grows_from_promises_kept_and_intentions_told() -> None:
    intention = told(IntentionDisclosed, "S", DUE, intention="Elektrisch rijden", note=None)

    view = viewed(*a_promise(1, "S"), intention)

    assert (view.parties["S"].promises_kept, view.parties["S"].intentions) == (1, 1)
    assert [(one.source, one.what) for one in view.grown_from] == [
        (TrustSource.PROMISE_KEPT, "Kennis delen"),
        (TrustSource.INTENTION_DISCLOSED, "Elektrisch rijden"),
    ]


def test_what_grew_more_than_a_year_ago_stands_beside_it() -> None:
    view = viewed(*a_promise(1, "S", due=TODAY - timedelta(days=400)), *a_promise(2, "S"))

    assert (view.parties["S"].promises_kept, view.parties["S"].grew_before) == (1, 1)
    assert len(view.grown_from) == 1


def test_who_tells_no_intention_shows_no_less_trust() -> None:
    intention = told(IntentionDisclosed, "S", DUE, intention="Elektrisch rijden", note=None)

    view = viewed(*both(kept=True), intention)

    assert {party: one.shown for party, one in view.parties.items()} == {"C": Decimal(1), "S": Decimal(1)}


def test_an_intention_is_told_and_taken_back() -> None:
    tell = DiscloseIntention(effective_on=builders.TODAY, intention="Elektrisch rijden")
    stated = after(a_signed_contract(), tell, as_client())

    struck = StrikeFact(effective_on=builders.TODAY, version=stated.version, reason="Te vroeg.")

    assert after(stated, struck, as_client()).version == stated.version + 1


def test_a_guarantee_is_given_by_a_party_and_let_go_once() -> None:
    given = builders.agreed(a_signed_contract(), AgreeFormalGuarantee(given_by="S", covers="Kwaliteit"))
    drop = DropFormalGuarantee(guarantee=1, reason="Klaar")

    assert given.relation.guarantees == {1: "Kwaliteit"}
    with pytest.raises(NoSuchGuarantee):
        laid(builders.agreed(given, drop), drop)
    with pytest.raises(UnknownParty):
        laid(given, AgreeFormalGuarantee(given_by="Z", covers="Kwaliteit"))
