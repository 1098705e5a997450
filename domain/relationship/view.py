"""The one question of this package: how does the relationship stand, as of a day, as known on a day.

Reading of the model that this module takes: the time series has a point at each quarter end since the start of the
term, or since the record was opened while no term is agreed.
Source: model sections 3 to 8.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from domain.facts import Event
from domain.fairness.record import FAIRNESS_EVENTS, fairness_record
from domain.fairness.results import FairnessView
from domain.fairness.view import fairness_view, is_quarter_end, quarter_ends
from domain.formation import PartnershipOpened
from domain.procurement.limits import LimitsView, limits_view
from domain.procurement.record import PROCUREMENT_EVENTS, ProcurementRecord, procurement_record
from domain.relationship.figures import measured_figures, shocks_borne
from domain.sharing.burdens import burdens
from domain.sharing.inputs import IndexSeries, RiskRecord
from domain.sharing.record import RISK_EVENTS, Measurable, risk_record, risk_records
from domain.sharing.results import RiskView
from domain.sharing.view import risk_view
from domain.standing.inputs import StandingRecord
from domain.standing.record import STANDING_EVENTS, standing_record
from domain.standing.view import StandingView, standing_view
from domain.stated import Stated

MEASURED_EVENTS: Final[frozenset[type[Event]]] = RISK_EVENTS | FAIRNESS_EVENTS | STANDING_EVENTS | PROCUREMENT_EVENTS
"""Every kind of event that is measured."""
ONE_DAY: Final = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class RelationshipView:
    """Everything that is measured of a relationship.

    `risk` is None while the parties have yet to agree a term or a value: `measurable` says which. `history` holds
    fairness at each quarter end up to the day. `limits` is None for a contract that was not procured under the law.
    `procurement` holds what limits are worked out from, `standing_record` what standing was worked out from, with the
    parameters in force.
    """

    as_of: date
    known_at: date | None
    measurable: Measurable
    risk: RiskView | None
    fairness: FairnessView
    history: tuple[FairnessView, ...]
    standing_record: StandingRecord
    standing: StandingView
    procurement: ProcurementRecord
    limits: LimitsView | None


@dataclass(frozen=True, slots=True)
class _Setting:
    """What all measures read: the events, the indexes and the day."""

    stated: tuple[Stated, ...]
    series: tuple[IndexSeries, ...]
    as_of: date
    known_at: date | None


def relationship_view(
    stated: Iterable[Stated], series: Iterable[IndexSeries], *, as_of: date, known_at: date | None = None
) -> RelationshipView:
    """Work out everything that is measured of a relationship. The order of the events does not matter."""
    setting = _Setting(tuple(stated), tuple(series), as_of, known_at)
    measurable = risk_record(setting.stated, setting.series, as_of=as_of, known_at=known_at)
    record = measurable.record
    risk = None if record is None else risk_view(record, as_of=as_of, known_at=known_at)
    *history, fairness = _fairness(setting, _first_day(setting.stated, record), risk)
    procurement = procurement_record(setting.stated, as_of=as_of, known_at=known_at)
    limits = _limits(procurement, as_of)
    measured = measured_figures(fairness, risk, record, limits)
    standing_on = standing_record(setting.stated, measured, as_of=as_of, known_at=known_at)
    return RelationshipView(
        as_of=as_of,
        known_at=known_at,
        measurable=measurable,
        risk=risk,
        fairness=fairness,
        history=tuple(view for view in (*history, fairness) if is_quarter_end(view.as_of)),
        standing_record=standing_on,
        standing=standing_view(standing_on, as_of=as_of),
        procurement=procurement,
        limits=limits,
    )


def _limits(found: ProcurementRecord, day: date) -> LimitsView | None:
    return None if found.contract is None else limits_view(found.contract, found.modifications, as_of=day)


def _first_day(stated: Iterable[Stated], record: RiskRecord | None) -> date | None:
    if record is not None:
        return record.contract.start
    opened = (one.event for one in stated if isinstance(one.event, PartnershipOpened))
    return next((event.effective_on for event in opened), None)


def _fairness(setting: _Setting, since: date | None, risk: RiskView | None) -> tuple[FairnessView, ...]:
    """Work out fairness at each quarter end before the day, and last on the day itself."""
    ends = () if since is None else quarter_ends(since - ONE_DAY, setting.as_of)
    days = (*(day for day in ends if day < setting.as_of), setting.as_of)
    gathered = risk_records(setting.stated, setting.series, days=days, known_at=setting.known_at)
    records = {day: found.record for day, found in gathered.items() if found.record is not None}
    borne = burdens(records, known_at=setting.known_at, latest=risk)
    record = fairness_record(setting.stated, shocks_borne(borne), known_at=setting.known_at)
    return tuple(fairness_view(record, as_of=day) for day in days)
