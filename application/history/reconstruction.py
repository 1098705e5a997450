"""Reconstructs a partnership from a history file: the same commands, decided by the same domain.

The result is a list of events and nothing is stored here. Every event names the file and the id under
which it stood there.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time

from pydantic import ValidationError

from application.history.faults import Fault, ReadHistory, WrongFile, faults_at
from application.history.figures import SeriesHistory, series_histories
from application.history.opening import opening_changes, opening_command
from application.history.shape import (
    CapacityDisclosed,
    FileEvent,
    GoalAgreed,
    GoalAttainment,
    KpiAgreed,
    KpiMeasured,
    OptionPreference,
    PrioritiesDeclared,
    RenegotiationClosed,
    RiskMaterialised,
    RiskTransfer,
)
from application.history.terms import first_clauses, later_clauses
from domain import assent, goals, lifecycle, options, renegotiation, shocks, table
from domain.errors import DomainError
from domain.facts import Author, Command, Event, Origin
from domain.state import Partnership
from domain.terms import Change

NOT_KEPT = "Reconstructed from a history file; what it would bring the other was not kept."


@dataclass(frozen=True)
class Reconstruction:
    """The events of a partnership and of the index series that a history file tells."""

    name: str
    currency: str
    as_of: date
    known_at: datetime | None
    events: tuple[Event, ...]
    series: tuple[SeriesHistory, ...]
    left_out: tuple[tuple[str, int], ...]


@dataclass(frozen=True)
class Teller:
    """Who answers for a file: a person of one of its parties."""

    name: str
    account: str = "history-file"
    organisation: str = ""
    party: str | None = None


def reconstruct(history: ReadHistory, teller: Teller) -> Reconstruction:
    """Reconstruct a partnership; the teller is its only representative, and records what others assented to.

    Raises: WrongFile with every refusal of the domain and its place.
    """
    if teller.party not in (None, *history.file.contract.parties):
        raise WrongFile((Fault("/contract/parties", f"the file has no party {teller.party!r}"),))
    telling = _Telling(history, teller)
    telling.tell()
    series, faults = series_histories(history)
    if telling.faults or faults:
        raise WrongFile((*telling.faults, *faults))
    file = history.file
    return Reconstruction(
        name=file.case,
        currency=file.currency,
        as_of=file.as_of,
        known_at=as_moment(file.known_at, time.max),
        events=tuple(telling.events),
        series=series,
        left_out=history.left_out,
    )


def as_moment(day: date | datetime | None, hour: time) -> datetime | None:
    """Give a moment in UTC for what a file may state as a day."""
    if day is None or isinstance(day, datetime):
        return day if day is None or day.tzinfo else day.replace(tzinfo=UTC)
    return datetime.combine(day, hour, UTC)


@dataclass(frozen=True)
class _Step:
    on: date
    rank: int
    ref: str
    place: str
    act: Callable[[], None]

    def order(self) -> tuple[date, int, str]:
        return (self.on, self.rank, self.ref)


@dataclass
class _Telling:
    history: ReadHistory
    teller: Teller
    partnership: Partnership | None = None
    events: list[Event] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    shock_numbers: dict[str, int] = field(default_factory=dict)

    @property
    def party(self) -> str:
        return self.teller.party or self.history.file.contract.parties[0]

    def tell(self) -> None:
        file = self.history.file
        steps = [*self._clause_steps(), *self._event_steps()]
        opened_on = min([file.contract.start, *(step.on for step in steps)])
        self._try("/contract", lambda: self._open(opened_on))
        if self.faults:
            return
        for step in sorted(steps, key=_Step.order):
            self._try(step.place, step.act)

    def _open(self, opened_on: date) -> None:
        file = self.history.file
        organisations = {self.party: self.teller.organisation or self.party}
        origin = self._origin("contract", opened_on)
        self._give(opening_command(file, opened_on, self.teller.name, organisations, origin), self.party)
        self._agree(opening_changes(file), on=file.contract.start, title="Opening terms", origin=origin)

    def _try(self, place: str, act: Callable[[], None]) -> None:
        kept, told = self.partnership, len(self.events)
        try:
            act()
        except (DomainError, ValidationError) as refusal:
            self.partnership = kept
            del self.events[told:]
            self.faults.extend(faults_at(place, refusal))

    def _origin(self, ref: str, on: date, recorded_at: datetime | date | None = None) -> Origin:
        """Name a place in the file. Where the file asks what was known on a day, its own day dates the undated."""
        known = recorded_at or (on if self.history.file.known_at else None)
        return Origin(source=self.history.file.case, ref=ref, known_at=as_moment(known, time.min))

    def _give(self, command: Command, party: str) -> None:
        author = Author(party, today=command.effective_on, account=self.teller.account)
        for event in lifecycle.decide(self.partnership, command, author):
            self.partnership = lifecycle.evolve(self.partnership, event)
            self.events.append(event)

    def _agree(self, changes: Iterable[Change], *, on: date, title: str, origin: Origin) -> None:
        laid = table.LayProposal(
            effective_on=on, origin=origin, title=title, they=NOT_KEPT, changes=tuple(changes), answer_due=on
        )
        self._give(laid, self.party)
        number = self.partnership.proposals_laid if self.partnership else 0
        for party in self.history.file.contract.parties:
            if party != self.party:
                self._give(_recorded_assent(number, party, on, origin), self.party)

    def _clause_steps(self) -> Iterable[_Step]:
        for place, on, change in (*first_clauses(self.history.file), *later_clauses(self.history.file)):
            origin = self._origin(place.strip("/"), on)

            def act(on: date = on, change: Callable[[], Change] = change, origin: Origin = origin) -> None:
                self._agree([change()], on=on, title="Risk clause", origin=origin)

            yield _Step(on, 0, place, place, act)

    def _event_steps(self) -> Iterable[_Step]:
        for position, event in zip(self.history.positions, self.history.file.events, strict=True):

            def act(event: FileEvent = event) -> None:
                self._tell_event(event)

            yield _Step(event.on, _rank(event), event.id, f"/events/{position}", act)

    def _tell_event(self, event: FileEvent) -> None:
        origin = self._origin(event.id, event.on, event.recorded_at)
        change = self._agreed(event)
        if change is not None:
            self._agree([change], on=event.on, title=type(event).__name__, origin=origin)
        stated = _stated(event, origin)
        if stated is not None:
            self._give(stated, self._author_of(event))
        if isinstance(event, RiskMaterialised):
            self._strike(event, origin)

    def _author_of(self, event: FileEvent) -> str:
        return str(getattr(event, "by", self.party))

    def _strike(self, event: RiskMaterialised, origin: Origin) -> None:
        told = event.model_dump(include={"gross", "recovery", "carrier", "controllable_by"})
        self._give(shocks.ReportShock(effective_on=event.on, origin=origin, title=event.risk, **told), event.carrier)
        number = self.partnership.shocks_reported if self.partnership else 0
        self.shock_numbers[event.id] = number
        if event.bands is not None:
            share = shocks.ShareShock(shock=number, bands=event.bands)
            self._agree([share], on=event.on, title=event.risk, origin=origin)

    def _agreed(self, event: FileEvent) -> Change | None:
        match event:
            case RiskTransfer():
                return self._transfer(event)
            case RenegotiationClosed():
                return renegotiation.ConcludeRenegotiation(driver=event.driver, outcome="Closed")
            case KpiAgreed():
                told = event.model_dump(include={"kpi", "weight", "target", "direction"})
                return goals.AgreeKpi(title=event.kpi, **told)
            case GoalAgreed() if event.cosigned:
                return goals.AgreeGoal(goal=event.goal, title=event.goal, beyond_parties=event.beyond_parties)
        return None

    def _transfer(self, event: RiskTransfer) -> Change:
        shock = None
        if event.risk_event is not None:
            if event.risk_event not in self.shock_numbers:
                raise UnknownFileEvent(event.risk_event)
            shock = self.shock_numbers[event.risk_event]
        told = event.model_dump(include={"driver", "source", "target", "amount"})
        return shocks.TransferRisk(shock=shock, reason=event.reason or "Settlement", **told)


def _recorded_assent(proposal: int, party: str, on: date, origin: Origin) -> assent.GiveAssent:
    return assent.GiveAssent(
        effective_on=on, origin=origin, proposal=proposal, on_behalf_of=party, evidence=f"History file: {origin.source}"
    )


class UnknownFileEvent(DomainError):
    """The file names an event that is not in it, or that happened later."""

    def __init__(self, event: str) -> None:
        super().__init__()
        self.event = event


def _rank(event: FileEvent) -> int:
    return {RiskMaterialised: 1, KpiAgreed: 1, GoalAgreed: 1, PrioritiesDeclared: 2}.get(type(event), 3)


def _stated(event: FileEvent, origin: Origin) -> Command | None:
    match event:
        case KpiMeasured():
            return goals.RecordKpi(effective_on=event.on, origin=origin, kpi=event.kpi, value=event.value)
        case GoalAttainment():
            return goals.RecordAttainment(effective_on=event.on, origin=origin, goal=event.goal, attainment=event.value)
        case PrioritiesDeclared():
            weighed = tuple(goals.Priority(goal=goal, weight=weight) for goal, weight in event.weights.items())
            return goals.DeclarePriorities(effective_on=event.on, origin=origin, priorities=weighed)
        case CapacityDisclosed():
            return shocks.DiscloseCapacity(
                effective_on=event.on, origin=origin, amount=event.amount, measure=event.measure
            )
        case OptionPreference():
            return options.StateOptionView(
                effective_on=event.on, origin=origin, option=event.option, wants=event.wants, reason=NOT_KEPT
            )
    return None
