"""Who carries which risk: the events and index figures that count, and the view that is worked out from them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Annotated, Any

from pydantic import Field, InstanceOf

from application.queries.measured import MeasuredFacts, MeasuredKey
from application.queries.reading import PartnershipAnswer, Value
from domain.sharing.presentation import risk_as_plain, risk_periods_as_plain
from domain.sharing.record import Measurable, risk_record
from domain.sharing.results import RiskView
from domain.sharing.view import risk_view
from domain.suppositions import Supposition


class RiskSharing(PartnershipAnswer):
    """Who carries which risk, as of a day, as known on a day.

    `risk` and `risk_periods` hold the figures as plain values, `view` the same figures with the events behind each.
    When the parties have yet to agree a term or a value there are none, and `missing` says so.
    """

    series_position: Annotated[int, Field(ge=0, description="Position of the last index figure that was read.")]
    as_of: date
    known_at: date | None
    supposition: Annotated[
        Supposition | None, Field(description="What is supposed to have gone otherwise; empty for what happened.")
    ]
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
class WorkedRisk:
    """A view that was worked out, or what is missing for one."""

    measurable: Measurable
    view: RiskView | None
    sources: Mapping[str, str]


def worked_risk(facts: MeasuredFacts, key: MeasuredKey) -> WorkedRisk:
    """Work out the view."""
    as_of, known_at = key.as_of, key.known_at
    measurable = risk_record(facts.stated, facts.series, as_of=as_of, known_at=known_at)
    view = None if measurable.record is None else risk_view(measurable.record, as_of=as_of, known_at=known_at)
    return WorkedRisk(measurable, view, facts.sources)


def sharing_of(key: MeasuredKey, worked: WorkedRisk, position: int) -> RiskSharing:
    """Write the answer."""
    view = worked.view
    return RiskSharing(
        partnership=key.partnership,
        version=key.version,
        position=position,
        series_position=key.series_position,
        as_of=key.as_of,
        known_at=key.known_at,
        supposition=key.supposition,
        missing=worked.measurable.missing,
        years_without_value=worked.measurable.years_without_value,
        risk=None if view is None else risk_as_plain(view),
        risk_periods=None if view is None else risk_periods_as_plain(view),
        sources=dict(worked.sources),
        view=view,
    )


def evidence_of(key: MeasuredKey, worked: WorkedRisk, position: int) -> RiskEvidence:
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
