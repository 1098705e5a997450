"""Who carries which risk: the events and index figures that count, and the view that is worked out from them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Annotated, Any, Final
from uuid import UUID

from pydantic import Field, InstanceOf

from application.projections.projection import stream
from application.queries.reading import PartnershipAnswer, Snapshot, Value, day_of
from application.queries.series import index_series, series_position
from application.store.port import Row
from domain.facts import Event
from domain.risk import ClauseRevised, DriverAgreed
from domain.sharing.inputs import IndexSeries
from domain.sharing.presentation import risk_as_plain, risk_periods_as_plain
from domain.sharing.record import RISK_EVENTS, Measurable, risk_record
from domain.sharing.results import RiskView
from domain.sharing.view import risk_view
from domain.stated import Stated

_FACTS: Final = "SELECT * FROM $risk_inputs.fact WHERE partnership = :partnership ORDER BY version"
_KINDS: Final[Mapping[str, type[Event]]] = {kind.type_name(): kind for kind in RISK_EVENTS}


class RiskSharing(PartnershipAnswer):
    """Who carries which risk, as of a day, as known on a day.

    `risk` and `risk_periods` hold the figures as plain values, `view` the same figures with the events behind each.
    When the parties have yet to agree a term or a value there are none, and `missing` says so.
    """

    series_position: Annotated[int, Field(ge=0, description="Position of the last index figure that was read.")]
    as_of: date
    known_at: date | None
    missing: Annotated[tuple[str, ...], Field(description="What must be agreed before anything can be measured.")]
    years_without_value: Annotated[
        tuple[int, ...], Field(description="Years without an agreed value; nothing is measured from the first on.")
    ]
    risk: dict[str, Any] | None
    risk_periods: dict[str, Any] | None
    sources: Annotated[
        dict[str, str], Field(description="For events that came from a source: name in evidence to name there.")
    ]
    view: Annotated[InstanceOf[RiskView] | None, Field(exclude=True)]


class Evidence(Value):
    """The events and index figures behind one figure, which is named by its place in the answer."""

    figure: str
    refs: tuple[str, ...]


class RiskEvidence(PartnershipAnswer):
    """For every figure of risk sharing, the events and index figures behind it."""

    as_of: date
    known_at: date | None
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class RiskKey:
    """What a view of risk sharing depends on, and nothing else."""

    partnership: UUID
    version: int
    series_position: int
    as_of: date
    known_at: date | None


@dataclass(frozen=True, slots=True)
class RiskFacts:
    """What the projections hold for one view."""

    stated: tuple[Stated, ...]
    series: tuple[IndexSeries, ...]
    sources: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Worked:
    """A view that was worked out, or what is missing for one."""

    measurable: Measurable
    view: RiskView | None
    sources: Mapping[str, str]


def risk_key(snapshot: Snapshot, partnership: UUID, as_of: date, known_at: date | None) -> RiskKey:
    """Give what the view depends on now."""
    version = snapshot.partnership(partnership)["version"]
    return RiskKey(partnership, version, series_position(snapshot), as_of, known_at)


def risk_facts(snapshot: Snapshot, partnership: UUID) -> RiskFacts:
    """Read what risk sharing is worked out from."""
    time_zone = snapshot.partnership(partnership)["time_zone"]
    rows = snapshot.rows(_FACTS, {"partnership": stream(partnership)})
    stated = tuple(_stated(row, time_zone) for row in rows)
    sources = {f"v{row['version']}": row["ref"] for row in rows if row["ref"] is not None}
    return RiskFacts(stated, index_series(snapshot, _series_named(stated), time_zone), sources)


def _stated(row: Row, time_zone: str) -> Stated:
    event = _KINDS[row["type"]].model_validate_json(row["fields"])
    return Stated(version=row["version"], event=event, known_on=day_of(row["known_at"], time_zone))


def _series_named(stated: Iterable[Stated]) -> Iterable[str]:
    for one in stated:
        if isinstance(one.event, DriverAgreed):
            yield one.event.entry.cost_series
        if isinstance(one.event, DriverAgreed | ClauseRevised) and one.event.clause.series is not None:
            yield one.event.clause.series


def work_out(facts: RiskFacts, as_of: date, known_at: date | None) -> Worked:
    """Work out the view."""
    measurable = risk_record(facts.stated, facts.series, as_of=as_of, known_at=known_at)
    view = None if measurable.record is None else risk_view(measurable.record, as_of=as_of, known_at=known_at)
    return Worked(measurable, view, facts.sources)


def sharing_of(key: RiskKey, worked: Worked, position: int) -> RiskSharing:
    """Write the answer."""
    view = worked.view
    return RiskSharing(
        partnership=key.partnership,
        version=key.version,
        position=position,
        series_position=key.series_position,
        as_of=key.as_of,
        known_at=key.known_at,
        missing=worked.measurable.missing,
        years_without_value=worked.measurable.years_without_value,
        risk=None if view is None else risk_as_plain(view),
        risk_periods=None if view is None else risk_periods_as_plain(view),
        sources=dict(worked.sources),
        view=view,
    )


def evidence_of(key: RiskKey, worked: Worked, position: int) -> RiskEvidence:
    """Write the events behind every figure."""
    return RiskEvidence(
        partnership=key.partnership,
        version=key.version,
        position=position,
        as_of=key.as_of,
        known_at=key.known_at,
        evidence=() if worked.view is None else tuple(_figures(worked.view)),
    )


def _figures(view: RiskView) -> Iterable[Evidence]:
    for driver in view.drivers:
        place = f"/risk/drivers/{driver.driver.driver}"
        yield Evidence(figure=place, refs=driver.evidence)
        for flag in driver.flags:
            yield Evidence(figure=f"{place}/flags/{flag}", refs=flag.evidence)
        for trigger in driver.triggers.fired:
            yield Evidence(figure=f"{place}/triggers/{trigger.period}", refs=trigger.evidence)
        for row in driver.rows:
            yield Evidence(figure=f"/risk_periods/{driver.driver.driver}/{row.period}", refs=row.evidence.refs)
    for risk in view.one_off_risks:
        yield Evidence(figure=f"/risk/event_risks/{risk.risk.ref}", refs=risk.evidence)
    for year in view.years:
        yield Evidence(figure=f"/risk/years/{year.year}", refs=year.evidence)
    for load in view.capacity:
        yield Evidence(figure=f"/risk/capacity/{load.capacity.by}", refs=load.evidence)
    yield Evidence(figure="/risk/total", refs=view.evidence)
