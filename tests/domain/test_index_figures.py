"""A party enters a published figure itself; it is a fact of the partnership."""

from datetime import timedelta
from decimal import Decimal

import pytest

from domain.facts import Correction
from domain.index_figures import IndexFigureRecorded, RecordIndexFigure
from domain.indexes import ObservationStatus, VintageInFuture
from domain.lifecycle import decide
from tests.domain.builders import TODAY, a_signed_contract, after, as_client, as_contractor

FIGURE = RecordIndexFigure(
    effective_on=TODAY,
    series="cao-cleaning",
    period="2024-05",
    value=Decimal("107.72"),
    status=ObservationStatus.PROVISIONAL,
    vintage=TODAY,
    found_at="Bulletin van juni",
)


def test_either_party_records_a_published_figure_with_its_source() -> None:
    (event,) = decide(a_signed_contract(), FIGURE, as_contractor())

    assert isinstance(event, IndexFigureRecorded)
    assert (event.value, event.found_at) == (Decimal("107.72"), "Bulletin van juni")


def test_a_figure_is_not_recorded_before_its_publication() -> None:
    tomorrow = FIGURE.model_copy(update={"vintage": TODAY + timedelta(days=1)})

    with pytest.raises(VintageInFuture):
        decide(a_signed_contract(), tomorrow, as_client())


def test_a_mistyped_figure_is_repaired_by_whoever_recorded_it() -> None:
    recorded = after(a_signed_contract(), FIGURE, as_client())
    repair = FIGURE.model_copy(update={"corrects": Correction(version=recorded.version, reason="Tikfout.")})

    (event,) = decide(recorded, repair, as_client())

    assert event.corrects is not None
