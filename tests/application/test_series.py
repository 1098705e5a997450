"""The events of an index series are told in the order of publication; what cannot be is handed back."""

import csv
from datetime import date
from decimal import Decimal

from application.series import REFERENCE, Published, reference_series, tell_series
from domain.calendar import Granularity
from domain.indexes import IndexObserved, OtherFrequency, RegisterSeries, SameVintageOtherValue, replay
from tests.domain.builders import OPENED

RAIN = RegisterSeries(
    effective_on=OPENED,
    series="rain",
    title="Rain",
    unit="mm",
    frequency=Granularity.MONTH,
    publisher="KNMI",
    licence="CC BY 4.0",
    found_at="table 1",
)
JULY, AUGUST = date(2024, 7, 31), date(2024, 8, 31)


def rain(vintage: date, period: str, value: str) -> Published:
    return Published(vintage, period, f"row {period}", Decimal(value))


def test_figures_are_told_in_the_order_of_publication() -> None:
    figures = [rain(AUGUST, "2024-07", "81"), rain(AUGUST, "2024-08", "60"), rain(JULY, "2024-07", "80")]

    events, refused = tell_series(RAIN, figures)

    assert refused == ()
    told = [(event.period, str(event.value)) for event in events if isinstance(event, IndexObserved)]
    assert told == [("2024-07", "80"), ("2024-07", "81"), ("2024-08", "60")]
    assert [event.effective_on for event in events[1:]] == [JULY, AUGUST, AUGUST]


def test_a_figure_that_was_told_before_is_not_told_again() -> None:
    events, refused = tell_series(RAIN, [rain(JULY, "2024-07", "80"), rain(AUGUST, "2024-07", "80")])

    assert (len(events), refused) == (2, ())


def test_figures_that_are_refused_are_handed_back_and_the_others_told() -> None:
    figures = [rain(JULY, "2024-07", "80"), rain(JULY, "2024-07", "82"), rain(JULY, "2024-Q3", "1")]

    events, refused = tell_series(RAIN, figures)

    assert len(events) == 2
    assert [(figure.found, type(refusal)) for figure, refusal in refused] == [
        ("row 2024-07", SameVintageOtherValue),
        ("row 2024-Q3", OtherFrequency),
    ]


def test_every_shipped_series_is_whole_and_names_its_source_and_licence() -> None:
    with (REFERENCE / "series.csv").open(encoding="utf-8", newline="") as file:
        rows = {row["series"]: row for row in csv.DictReader(file)}
    shipped = dict(reference_series())

    assert list(shipped) == list(rows)
    for name, events in shipped.items():
        series = replay(events)
        assert series is not None
        with (REFERENCE / rows[name]["file"]).open(encoding="utf-8", newline="") as file:
            figures = [row for row in csv.DictReader(file) if row[rows[name]["column"]]]
        assert len(series.known) == len({row["period"] for row in figures}) > 0
        assert (events[0].publisher, events[0].licence) == (rows[name]["publisher"], rows[name]["licence"])
        assert all(event.origin and event.origin.source == rows[name]["found_at"] for event in events[1:])


def test_every_file_of_figures_belongs_to_a_series() -> None:
    with (REFERENCE / "series.csv").open(encoding="utf-8", newline="") as file:
        named = {row["file"] for row in csv.DictReader(file)}

    assert named <= {path.name for path in REFERENCE.glob("*.csv")}
