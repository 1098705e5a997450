"""The relationship as a whole: each measure works with what another one found, as of a day, as known on a day."""

from datetime import date

from domain.fairness.results import Status
from domain.relationship.presentation import relationship_as_plain
from domain.relationship.view import RelationshipView, relationship_view
from domain.weights import Dimension
from tests.domain.sharing.test_record import agreed, numbered, opened, shock

END = date(2025, 12, 31)


def viewed(*events: object, as_of: date = END) -> RelationshipView:
    return relationship_view(numbered(*events), (), as_of=as_of)


def test_without_term_or_value_there_is_no_risk_and_everything_else_is_told() -> None:
    view = viewed(opened())

    assert (view.risk, view.measurable.missing) == (None, ("term", "value"))
    assert view.fairness.dimensions[Dimension.EQUALITY].status is Status.NO_EVIDENCE
    assert relationship_as_plain(view)["risk"] is None


def test_what_a_party_bore_is_part_of_what_the_relationship_brought_it() -> None:
    view = viewed(*agreed(), shock(1, 900, date(2024, 5, 5)))

    components = view.fairness.dimensions[Dimension.PROPORTIONALITY].components

    assert view.risk is not None
    assert {party: parts["shock_borne"] for party, parts in components.items()} == view.risk.total.actual
    assert components["S"]["shock_borne"] == 900


def test_there_is_a_point_in_time_at_every_quarter_end_since_the_start() -> None:
    view = viewed(*agreed(), as_of=date(2024, 9, 30))

    assert [str(point.as_of) for point in view.history] == ["2024-03-31", "2024-06-30", "2024-09-30"]


def test_a_point_in_time_is_the_view_of_its_day() -> None:
    told = (*agreed(), shock(1, 900, date(2024, 5, 5)))

    then = viewed(*told, as_of=date(2024, 6, 30))

    assert viewed(*told).history[1].dimensions == then.fairness.dimensions
