"""Published figures keep their vintage; a revision is a new fact beside the old one."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from pydantic import ValidationError

from domain.calendar import Granularity
from domain.facts import Author, Correction
from domain.guards import DecidedLater, NothingToRepair, NotYetHappened
from domain.indexes import (
    Figure,
    IndexObserved,
    IndexSeries,
    ObservationStatus,
    ObserveIndex,
    OtherFrequency,
    RegisterSeries,
    SameVintageOtherValue,
    SeriesAlreadyRegistered,
    SeriesRegistered,
    UnknownSeries,
    VintageGoesBack,
    VintageInFuture,
    decide,
    replay,
)

TODAY = date(2024, 7, 5)
PUBLISHER = Author("reference", TODAY, account="operator")
REGISTER = RegisterSeries(
    effective_on=TODAY,
    series="cpi",
    title="Consumentenprijzen",
    unit="2015 = 100",
    frequency=Granularity.MONTH,
    publisher="CBS",
    licence="CC BY 4.0",
    found_at="83131NED",
)


def observed(value: str, on: date = TODAY, period: str = "2024-05", **other: object) -> ObserveIndex:
    figure = Figure.model_validate({"period": period, "value": value} | other)
    return ObserveIndex(effective_on=TODAY, vintage=on, figures=(figure,))


def a_series(*observations: ObserveIndex) -> IndexSeries:
    series = replay(decide(None, REGISTER, PUBLISHER))  # type: ignore[arg-type]  # events of a series alone
    for observation in observations:
        series = replay(decide(series, observation, PUBLISHER), series)  # type: ignore[arg-type]  # as above
    assert series is not None
    return series


def test_a_series_is_registered_with_publisher_and_licence() -> None:
    (event,) = decide(None, REGISTER, PUBLISHER)

    assert isinstance(event, SeriesRegistered)
    assert (event.publisher, event.licence) == ("CBS", "CC BY 4.0")


def test_a_series_is_registered_once() -> None:
    with pytest.raises(SeriesAlreadyRegistered):
        decide(a_series(), REGISTER, PUBLISHER)


def test_figures_belong_to_a_registered_series() -> None:
    with pytest.raises(UnknownSeries):
        decide(None, observed("131.2"), PUBLISHER)


def test_each_published_figure_becomes_a_fact() -> None:
    two = ObserveIndex(
        effective_on=TODAY,
        vintage=TODAY,
        figures=(Figure(period="2024-04", value=Decimal("130.6")), Figure(period="2024-05", value=Decimal("131.2"))),
    )

    events = decide(a_series(), two, PUBLISHER)

    assert [type(event) for event in events] == [IndexObserved, IndexObserved]
    assert a_series(two).version == 3


def test_a_figure_that_is_known_is_not_recorded_twice() -> None:
    known = a_series(observed("131.2", TODAY - timedelta(days=30)))

    assert decide(known, observed("131.20", TODAY), PUBLISHER) == ()


def test_a_revision_has_a_later_day_of_publication() -> None:
    known = a_series(observed("131.2", TODAY - timedelta(days=30)))

    (event,) = decide(known, observed("131.4"), PUBLISHER)

    assert isinstance(event, IndexObserved)
    assert (event.value, event.vintage) == (Decimal("131.4"), TODAY)


def test_a_provisional_figure_that_becomes_final_is_news() -> None:
    provisional = observed("131.2", TODAY - timedelta(days=30), status=ObservationStatus.PROVISIONAL)

    assert decide(a_series(provisional), observed("131.2"), PUBLISHER)


def test_one_publication_gives_one_figure() -> None:
    with pytest.raises(SameVintageOtherValue):
        decide(a_series(observed("131.2")), observed("131.4"), PUBLISHER)
    with pytest.raises(ValidationError, match="one figure per publication"):
        ObserveIndex(effective_on=TODAY, vintage=TODAY, figures=observed("1").figures * 2)


def test_an_older_publication_does_not_follow_a_newer_one() -> None:
    with pytest.raises(VintageGoesBack):
        decide(a_series(observed("131.2")), observed("131.0", TODAY - timedelta(days=1)), PUBLISHER)


def test_a_figure_is_not_published_after_today() -> None:
    with pytest.raises(VintageInFuture):
        decide(a_series(), observed("131.2", TODAY + timedelta(days=1)), PUBLISHER)


def test_a_quarter_does_not_fit_a_monthly_series() -> None:
    with pytest.raises(OtherFrequency):
        decide(a_series(), observed("131.2", period="2024-Q2"), PUBLISHER)


def test_one_misfit_leaves_the_whole_publication_unrecorded() -> None:
    mixed = ObserveIndex(
        effective_on=TODAY, vintage=TODAY, figures=observed("1").figures + observed("1", period="2024-Q2").figures
    )

    with pytest.raises(OtherFrequency):
        decide(a_series(), mixed, PUBLISHER)


def test_a_publication_keeps_to_the_rules_of_every_record() -> None:
    tomorrow = TODAY + timedelta(days=1)
    correction = Correction(version=1, reason="Tikfout.")

    with pytest.raises(NotYetHappened):
        decide(a_series(), observed("1").model_copy(update={"effective_on": tomorrow}), PUBLISHER)
    with pytest.raises(DecidedLater):
        decide(a_series(), observed("1").model_copy(update={"decided_on": tomorrow}), PUBLISHER)
    with pytest.raises(NothingToRepair):
        decide(a_series(), observed("1").model_copy(update={"corrects": correction}), PUBLISHER)


@pytest.mark.parametrize("value", ["0", "-1"])
def test_an_index_value_lies_above_zero(value: str) -> None:
    with pytest.raises(ValidationError):
        observed(value)
