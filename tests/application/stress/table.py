"""Words for the stress tests of a stored partnership: the example, and a contract with figures of its own."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from decimal import Decimal
from uuid import UUID

from application.example.seeding import play_example
from application.people import Account
from application.reference_data import load_reference
from application.series import Published, tell_series
from application.service import Handslag
from application.settings import Settings
from application.stress.jobs import Job
from domain.calendar import Granularity, Period, periods_between
from domain.clauses import Band, Clause
from domain.evidence import FixedPrice, Scenario, StressEvidence, StressQuestion
from domain.indexes import RegisterSeries
from tests.domain.builders import CLIENT, CONTRACTOR

PATIENCE_SECONDS = 20


@dataclass
class Table:
    """The example, and what is asked about it."""

    handslag: Handslag
    partnership: UUID
    client: Account
    contractor: Account

    def ask(self, *scenarios: Scenario, **more: object) -> Job:
        """Let the contractor ask a stress test, and wait for it."""
        question = StressQuestion.model_validate({"scenarios": scenarios or (FixedPrice(),), "paths": 50, **more})
        job = self.handslag.stress.ask(self.partnership, question, account=self.contractor.account)
        assert job.wait(PATIENCE_SECONDS)
        return job

    def evidence(self, *scenarios: Scenario, **more: object) -> StressEvidence:
        """A stress test that came out, ready to be laid."""
        outcome = self.ask(*scenarios, **more).outcome
        assert outcome is not None
        return outcome.evidence


@contextmanager
def the_example() -> Iterator[Table]:
    """The six-year cleaning contract with its reference series."""
    with Handslag(Settings(store_url="memory:")) as handslag:
        load_reference(handslag)
        told = play_example(handslag, today=handslag.today("Europe/Amsterdam"))
        yield Table(handslag, told.partnership, told.client, told.contractor)


def load_months(
    handslag: Handslag, series: str, months: list[Period], *, growth: str = "1.01", granularity: str = "month"
) -> None:
    """Load a series that has a figure for each of these periods."""
    register = RegisterSeries(
        effective_on=months[0].last_day,
        series=series,
        title=series,
        unit="index",
        frequency=Granularity(granularity),
        publisher="CBS",
        licence="CC BY 4.0",
        found_at="1",
    )
    scale = Decimal(growth) ** (len(months) // 2)
    published = [
        Published(month.last_day, str(month), "1", round(100 * Decimal(growth) ** number / scale, 6))
        for number, month in enumerate(months)
    ]
    handslag.load_series(series, tell_series(register, published)[0], key=series)


def span(first: str, last: str, granularity: Granularity = Granularity.MONTH) -> list[Period]:
    """The periods from one to another."""
    start, end = Period.parse(first), Period.parse(last)
    return list(periods_between(start.first_day, end.last_day, granularity))


def with_bands(count: int) -> Clause:
    """A clause of so many bands, each split in halves."""
    shares = {CONTRACTOR: Decimal("0.5"), CLIENT: Decimal("0.5")}
    bounds = [Decimal(number) / 1000 for number in range(1, count)]
    return Clause(bands_up=tuple(Band(upto=upto, shares=shares) for upto in (*bounds, None)))
