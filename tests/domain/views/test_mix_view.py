"""Every kind of event is about the transaction, the relation or the record, and the mix is counted per year."""

from datetime import date
from decimal import Decimal

from domain.corrections import StrikeFact
from domain.lifecycle import CONCEPTS, EVENTS
from domain.reviews import RecordReview
from domain.views.mix import MixView, mix_view
from domain.views.natures import EXCEPTIONS, NATURE_OF_CONCEPT, Nature, kinds_of, nature_of
from tests.domain.builders import CLIENT, CONTRACTOR, TODAY, a_shock
from tests.domain.views.moments import Told, told

NEXT_YEAR = date(2025, 2, 1)
REVIEW: Told = (CLIENT, RecordReview(effective_on=TODAY, title="Eerste kwartaal"))
SHOCK: Told = (CONTRACTOR, a_shock())


def shown(*given: Told, as_of: date = NEXT_YEAR) -> MixView:
    return mix_view(told(*given, as_of=as_of))


def test_every_concept_stands_in_the_table_once() -> None:
    concepts = {concept.name for concept in CONCEPTS if concept.events}

    assert concepts == set(NATURE_OF_CONCEPT), "add or take out the concept in domain/views/natures.py"


def test_every_exception_is_a_kind_of_event_of_another_nature_than_its_concept() -> None:
    concept_of = {kind.__name__: concept.name for kind, concept in EVENTS.items()}

    assert all(NATURE_OF_CONCEPT[concept_of[name]] is not nature for name, nature in EXCEPTIONS.items())


def test_every_kind_of_event_has_exactly_one_nature() -> None:
    classified = [kind for nature in Nature for kind in kinds_of(nature)]

    assert len(classified) == len(set(classified)) == len(EVENTS)
    assert all(nature_of(kind) in Nature for kind in EVENTS)


def test_a_year_shows_both_with_the_last_event_of_each() -> None:
    (year,) = shown(REVIEW, SHOCK, REVIEW, REVIEW).years

    assert (year.year, year.transactions, year.relations) == (2024, 1, 3)
    assert (year.relation_share, year.last_transaction, year.last_relation) == (Decimal("0.75"), 4, 6)


def test_years_stand_apart_and_those_after_the_day_are_left_out() -> None:
    later = (CLIENT, RecordReview(effective_on=NEXT_YEAR, title="Eerste jaar"))

    assert [year.year for year in shown(SHOCK, later).years] == [2024, 2025]
    assert [year.year for year in shown(SHOCK, later, as_of=TODAY).years] == [2024]


def test_what_was_taken_back_counts_for_nothing() -> None:
    struck = (CLIENT, StrikeFact(effective_on=TODAY, version=3, reason="Vergissing."))

    assert shown(REVIEW, struck).years == ()
