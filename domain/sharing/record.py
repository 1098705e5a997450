"""From the events of a partnership to what risk sharing is worked out from.

What counts on a day, as known on a day: facts that were struck or repaired do not, nor those whose contest was upheld;
terms count from the day they apply. Every record names its event as `v` and the version of that event. Nothing here
computes a figure.
"""

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, Final, TypeAlias

from domain.clauses import AmountBand
from domain.clocks.renewals import ContractRenewed
from domain.contests import ContestConceded, ContestSettled
from domain.contract import Parameters, ParametersAgreed, TermAgreed, ValueAgreed
from domain.corrections import FactStruck
from domain.facts import Event
from domain.formation import PartnershipOpened
from domain.index_figures import IndexFigureRecorded
from domain.option_decisions import OptionExercised, OptionExercisedJointly
from domain.renegotiation import RenegotiationConcluded
from domain.risk import ClauseRevised, DriverAgreed
from domain.sharing.inputs import (
    Capacity,
    ClauseVersion,
    ContractTerms,
    DriverHistory,
    IndexSeries,
    OneOffRisk,
    Renegotiated,
    RiskRecord,
    Transfer,
    years_to_settle,
)
from domain.sharing.own_figures import with_own_figures
from domain.shocks import CapacityDisclosed, IndexShockReported, RiskTransferred, ShockReported, ShockShared
from domain.stated import Stated, standing_claims
from domain.termination import EndingAgreed, NoticeGiven, NoticeWithdrawn


@dataclass(frozen=True, slots=True, kw_only=True)
class Measurable:
    """What can be measured, and what must be agreed before more can.

    `missing` names `term` or `value` when nothing can be measured and `record` is None. `years_without_value`
    are years up to the day of the view that have no agreed value: nothing is measured from the first of them on.
    """

    record: RiskRecord | None
    missing: tuple[str, ...] = ()
    years_without_value: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class _Gathered:
    """What was read so far, in the order in which it applies."""

    parties: tuple[str, ...] = ()
    term: TermAgreed | None = None
    end: date | None = None
    early_end: date | None = None
    term_ref: str = ""
    value: ValueAgreed | None = None
    annual_value: Mapping[int, int] = field(default_factory=dict)
    value_refs: Mapping[int, str] = field(default_factory=dict)
    parameters: Parameters = field(default_factory=Parameters)
    drivers: Mapping[str, DriverHistory] = field(default_factory=dict)
    transfers: tuple[tuple[str, RiskTransferred], ...] = ()
    concluded: tuple[Renegotiated, ...] = ()
    losses: Mapping[int, OneOffRisk] = field(default_factory=dict)
    index_shocks: Mapping[int, str] = field(default_factory=dict)
    sharing: Mapping[int, tuple[str, tuple[AmountBand, ...]]] = field(default_factory=dict)
    capacities: tuple[Capacity, ...] = ()


_Gather: TypeAlias = Callable[[_Gathered, str, Any], _Gathered]


def risk_record(
    stated: Iterable[Stated], series: Iterable[IndexSeries], *, as_of: date, known_at: date | None = None
) -> Measurable:
    """Gather what counts on a day, as known on a day; None takes all that is known.

    Index figures count as soon as they are known, whatever period they are about.
    """
    return risk_records(stated, series, days=(as_of,), known_at=known_at)[as_of]


def risk_records(
    stated: Iterable[Stated], series: Iterable[IndexSeries], *, days: Iterable[date], known_at: date | None = None
) -> dict[date, Measurable]:
    """Gather the same for each of several days, in one reading of the events."""
    known = tuple(one for one in stated if known_at is None or one.known_on <= known_at)
    standing = standing_claims(known)
    figures = tuple(with_own_figures(series, standing))
    waiting = deque(sorted(standing, key=lambda one: (one.event.effective_on, one.version)))
    gathered, found = _Gathered(), dict[date, Measurable]()
    for day in sorted(set(days)):
        while waiting and waiting[0].event.effective_on <= day:
            one = waiting.popleft()
            gather = _GATHER.get(type(one.event))
            gathered = gathered if gather is None else gather(gathered, one.ref, one.event)
        found[day] = _measurable(gathered, figures, day)
    return found


def series_named(events: Iterable[Event]) -> Iterator[str]:
    """Name every series that some driver or clause looks at, once or more."""
    for event in events:
        if isinstance(event, DriverAgreed):
            yield event.entry.cost_series
        if isinstance(event, DriverAgreed | ClauseRevised) and event.clause.series is not None:
            yield event.clause.series


def _opened(gathered: _Gathered, _ref: str, event: PartnershipOpened) -> _Gathered:
    return replace(gathered, parties=tuple(entry.party for entry in event.parties))


def _term(gathered: _Gathered, ref: str, event: TermAgreed) -> _Gathered:
    return replace(gathered, term=event, end=event.end, term_ref=ref)


def _extended(
    gathered: _Gathered, _ref: str, event: OptionExercised | OptionExercisedJointly | ContractRenewed
) -> _Gathered:
    return replace(gathered, end=event.new_end)


def _ends_early(gathered: _Gathered, _ref: str, event: NoticeGiven | EndingAgreed) -> _Gathered:
    return replace(gathered, early_end=event.ends_on)


def _goes_on(gathered: _Gathered, _ref: str, _event: NoticeWithdrawn) -> _Gathered:
    return replace(gathered, early_end=None)


def _value(gathered: _Gathered, ref: str, event: ValueAgreed) -> _Gathered:
    years = {entry.year: entry.value for entry in event.years}
    return replace(
        gathered,
        value=event,
        annual_value={**gathered.annual_value, **years},
        value_refs={**gathered.value_refs, **dict.fromkeys(years, ref)},
    )


def _parameters(gathered: _Gathered, _ref: str, event: ParametersAgreed) -> _Gathered:
    return replace(gathered, parameters=event.parameters)


def _driver(gathered: _Gathered, ref: str, event: DriverAgreed) -> _Gathered:
    first = ClauseVersion(version=1, start=event.effective_on, clause=event.clause, ref=ref)
    return _with_driver(gathered, DriverHistory(driver=event.entry, clauses=(first,), ref=ref))


def _clause(gathered: _Gathered, ref: str, event: ClauseRevised) -> _Gathered:
    known = gathered.drivers.get(event.driver)
    if known is None:
        return gathered
    version = ClauseVersion(version=event.version, start=event.effective_on, clause=event.clause, ref=ref)
    return _with_driver(gathered, replace(known, clauses=(*known.clauses, version)))


def _with_driver(gathered: _Gathered, history: DriverHistory) -> _Gathered:
    return replace(gathered, drivers={**gathered.drivers, history.driver.driver: history})


def _transfer(gathered: _Gathered, ref: str, event: RiskTransferred) -> _Gathered:
    return replace(gathered, transfers=(*gathered.transfers, (ref, event)))


def _concluded(gathered: _Gathered, ref: str, event: RenegotiationConcluded) -> _Gathered:
    if event.driver is None:
        return gathered
    closed = Renegotiated(on=event.effective_on, driver=event.driver, ref=ref)
    return replace(gathered, concluded=(*gathered.concluded, closed))


def _loss(gathered: _Gathered, ref: str, event: ShockReported) -> _Gathered:
    loss = OneOffRisk(
        ref=ref,
        on=event.effective_on,
        risk=event.title,
        gross=event.gross,
        recovery=event.recovery,
        carrier=event.carrier,
        controllable_by=event.controllable_by,
    )
    return replace(gathered, losses={**gathered.losses, event.shock: loss})


def _index_shock(gathered: _Gathered, _ref: str, event: IndexShockReported) -> _Gathered:
    return replace(gathered, index_shocks={**gathered.index_shocks, event.shock: event.driver})


def _shared(gathered: _Gathered, ref: str, event: ShockShared) -> _Gathered:
    return replace(gathered, sharing={**gathered.sharing, event.shock: (ref, event.bands)})


def _capacity(gathered: _Gathered, ref: str, event: CapacityDisclosed) -> _Gathered:
    disclosed = Capacity(on=event.effective_on, by=event.by, amount=event.amount, measure=event.measure, ref=ref)
    return replace(gathered, capacities=(*gathered.capacities, disclosed))


_GATHER: Final[Mapping[type[Event], _Gather]] = {
    PartnershipOpened: _opened,
    TermAgreed: _term,
    OptionExercised: _extended,
    OptionExercisedJointly: _extended,
    ContractRenewed: _extended,
    NoticeGiven: _ends_early,
    EndingAgreed: _ends_early,
    NoticeWithdrawn: _goes_on,
    ValueAgreed: _value,
    ParametersAgreed: _parameters,
    DriverAgreed: _driver,
    ClauseRevised: _clause,
    RiskTransferred: _transfer,
    RenegotiationConcluded: _concluded,
    ShockReported: _loss,
    IndexShockReported: _index_shock,
    ShockShared: _shared,
    CapacityDisclosed: _capacity,
}
RISK_EVENTS: Final[frozenset[type[Event]]] = frozenset(
    (*_GATHER, FactStruck, ContestConceded, ContestSettled, IndexFigureRecorded)
)
"""Every kind of event that bears on risk sharing."""


def _measurable(gathered: _Gathered, series: tuple[IndexSeries, ...], as_of: date) -> Measurable:
    present = {"term": gathered.term is not None, "value": gathered.value is not None}
    if gathered.term is None or gathered.value is None or gathered.end is None:
        return Measurable(record=None, missing=tuple(name for name, there in present.items() if not there))
    end = min(gathered.end, gathered.early_end or date.max)
    gaps = _years_without_value(gathered, gathered.term, end)
    record = RiskRecord(
        contract=_contract(gathered, gathered.term, gathered.value, end if not gaps else date(gaps[0] - 1, 12, 31)),
        drivers=tuple(gathered.drivers.values()),
        series=series,
        transfers=tuple(_transfers(gathered)),
        renegotiations=gathered.concluded,
        one_off_risks=tuple(_one_off_risks(gathered)),
        capacities=gathered.capacities,
        parameters=gathered.parameters,
    )
    return Measurable(record=record, years_without_value=tuple(year for year in gaps if year <= as_of.year))


def _years_without_value(gathered: _Gathered, term: TermAgreed, end: date) -> tuple[int, ...]:
    years = years_to_settle(term.start, end, term.granularity)
    return tuple(year for year in years if year not in gathered.annual_value)


def _contract(gathered: _Gathered, term: TermAgreed, value: ValueAgreed, end: date) -> ContractTerms:
    return ContractTerms(
        parties=gathered.parties,
        customer=value.customer,
        supplier=value.supplier,
        start=term.start,
        end=end,
        granularity=term.granularity,
        annual_value=gathered.annual_value,
        ref=gathered.term_ref,
        margin_share=value.margin_share,
        value_refs=gathered.value_refs,
    )


def _transfers(gathered: _Gathered) -> Iterator[Transfer]:
    """Give the money that settles what stands; money for what does not stand yet waits with it."""
    for ref, event in gathered.transfers:
        driver = event.driver if event.shock is None else gathered.index_shocks.get(event.shock)
        loss = None if event.shock is None else gathered.losses.get(event.shock)
        if loss is not None or driver in gathered.drivers:
            yield Transfer(
                on=event.effective_on,
                source=event.source,
                target=event.target,
                amount=event.amount,
                ref=ref,
                driver=driver,
                risk=None if loss is None else loss.ref,
            )


def _one_off_risks(gathered: _Gathered) -> Iterator[OneOffRisk]:
    for number, loss in gathered.losses.items():
        ref, bands = gathered.sharing.get(number, (None, None))
        yield replace(loss, bands=bands, bands_ref=ref)
