"""One partnership at a glance: what is agreed today, what is open, and what is due."""

import json
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Annotated, Any, Final
from uuid import UUID

from pydantic import Field

from application.projections.projection import stream
from application.queries.deadlines import Deadline, deadlines_of
from application.queries.portfolio import PartyLine, date_of, parties_of
from application.queries.reading import PartnershipAnswer, Snapshot, Value
from application.store.port import Row
from domain.calendar import Granularity
from domain.clauses import Clause, Driver
from domain.contract import Parameters
from domain.goals import Direction
from domain.quantities import Amount, Quantity, Share
from domain.renegotiation import Ground
from domain.state import Regime, Status

_TERMS: Final = "SELECT * FROM $terms.term WHERE partnership = :partnership ORDER BY kind, name"
_SHOCKS: Final = "SELECT * FROM $terms.shock WHERE partnership = :partnership ORDER BY number"
_TALKS: Final = "SELECT * FROM $terms.talk WHERE partnership = :partnership ORDER BY number"
_ANSWERS: Final = "SELECT * FROM $terms.answer WHERE partnership = :partnership ORDER BY number, version"


class AgreedTerm(Value):
    """The first and last day, both included, how often risks are settled, and the period of notice."""

    start: date
    end: Annotated[date, Field(description="Last day, with exercised options.")]
    granularity: Granularity
    notice_months: int
    version: Annotated[int, Field(description="Version of the event by which it was agreed.")]


class StandingNotice(Value):
    """An end before the end of the term, by notice of one party or agreed by all."""

    by: str
    ends_on: date
    joint: Annotated[bool, Field(description="Whether all parties agreed it.")]
    version: int


class AgreedValue(Value):
    """The yearly value at base prices, who buys, who delivers, and the margin in the price."""

    customer: str
    supplier: str
    margin_share: Share
    years: Annotated[dict[int, Amount], Field(description="Value by calendar year, in minor units.")]
    version: int


class AgreedGoal(Value):
    """A joint goal in force."""

    goal: str
    title: str
    beyond_parties: bool
    effective_on: date
    version: int


class AgreedKpi(Value):
    """A measured promise of performance in force."""

    kpi: str
    title: str
    weight: Quantity
    target: Quantity
    direction: Direction
    effective_on: date
    version: int


class AgreedDriver(Value):
    """A cost driver with the latest version of its clause."""

    driver: str
    entry: Driver
    clause: Clause
    clause_version: int
    clause_from: date
    version: Annotated[int, Field(description="Version of the event by which the clause was agreed.")]


class ShockLine(Value):
    """A shock that was reported: a one-off loss with its amount, or a deviation of an index."""

    shock: int
    by: str
    title: str
    struck_on: date
    driver: str | None
    gross: int | None
    recovery: int | None
    carrier: str | None
    decided: Annotated[bool, Field(description="Whether the parties agreed who bears it.")]
    version: int


class TalkAnswer(Value):
    """Whether a party is willing to talk."""

    party: str
    willing: bool
    version: int


class TalkLine(Value):
    """A renegotiation: what it is about, who answered, and whether it is open, stuck or concluded."""

    renegotiation: int
    subject: str
    ground: Ground
    driver: str | None
    period: str | None
    opened_by: str
    opened_on: date
    answer_due: date
    status: Annotated[str, Field(description="`open`, `impasse` or `concluded`.")]
    answers: tuple[TalkAnswer, ...]
    outcome: str | None
    version: int
    closed_version: int | None


class Overview(PartnershipAnswer):
    """One partnership at a glance."""

    name: str
    regime: Regime
    currency: str
    time_zone: str
    status: Status
    parties: tuple[PartyLine, ...]
    term: AgreedTerm | None
    notice: StandingNotice | None
    value: AgreedValue | None
    parameters: Parameters
    goals: tuple[AgreedGoal, ...]
    kpis: tuple[AgreedKpi, ...]
    drivers: tuple[AgreedDriver, ...]
    shocks: tuple[ShockLine, ...]
    renegotiations: tuple[TalkLine, ...]
    deadlines: tuple[Deadline, ...]
    open_proposals: Annotated[int, Field(ge=0)]


class _Terms:
    """The terms of a partnership by kind."""

    def __init__(self, rows: Sequence[Row]) -> None:
        self._rows: dict[str, dict[str, Row]] = {}
        for row in rows:
            self._rows.setdefault(row["kind"], {})[row["name"]] = row

    def of(self, kind: str) -> Mapping[str, Row]:
        """Give the terms of a kind by name."""
        return self._rows.get(kind, {})

    def only(self, kind: str) -> Row | None:
        """Give the term of a kind of which there is one."""
        return self.of(kind).get("")


def overview_of(snapshot: Snapshot, partnership: UUID) -> Overview:
    """Give one partnership at a glance.

    Raises: UnknownPartnership.
    """
    line = snapshot.partnership(partnership)
    of = {"partnership": stream(partnership)}
    terms = _Terms(snapshot.rows(_TERMS, of))
    parameters = terms.only("parameters")
    return Overview(
        partnership=partnership,
        version=line["version"],
        position=snapshot.position,
        name=line["name"],
        regime=Regime(line["regime"]),
        currency=line["currency"],
        time_zone=line["time_zone"],
        status=Status(line["status"]),
        parties=parties_of(snapshot, [stream(partnership)])[0],
        term=_term(terms),
        notice=_notice(terms.only("notice")),
        value=_value(terms),
        parameters=Parameters() if parameters is None else Parameters.model_validate_json(parameters["fields"]),
        goals=tuple(AgreedGoal(goal=name, **_stated(row)) for name, row in terms.of("goal").items()),
        kpis=tuple(AgreedKpi(kpi=name, **_stated(row)) for name, row in terms.of("kpi").items()),
        drivers=_drivers(terms),
        shocks=tuple(_shock(row) for row in snapshot.rows(_SHOCKS, of)),
        renegotiations=_talks(snapshot.rows(_TALKS, of), snapshot.rows(_ANSWERS, of)),
        deadlines=deadlines_of(snapshot, partnership).deadlines,
        open_proposals=line["open_proposals"],
    )


def _fields(row: Row) -> dict[str, Any]:
    fields: dict[str, Any] = json.loads(row["fields"])
    return fields


def _stated(row: Row) -> dict[str, Any]:
    return {**_fields(row), "version": row["version"], "effective_on": date_of(row["effective_on"])}


def _term(terms: _Terms) -> AgreedTerm | None:
    row, end = terms.only("term"), terms.only("end")
    if row is None or end is None:
        return None
    return AgreedTerm.model_validate({**_fields(row), **_fields(end), "version": row["version"]})


def _notice(row: Row | None) -> StandingNotice | None:
    return None if row is None else StandingNotice.model_validate({**_fields(row), "version": row["version"]})


def _value(terms: _Terms) -> AgreedValue | None:
    row = terms.only("price")
    if row is None:
        return None
    years = {int(year): _fields(entry)["value"] for year, entry in terms.of("year").items()}
    return AgreedValue.model_validate({**_fields(row), "years": years, "version": row["version"]})


def _drivers(terms: _Terms) -> tuple[AgreedDriver, ...]:
    return tuple(_driver(name, row, terms.of("clause")[name]) for name, row in terms.of("driver").items())


def _driver(name: str, entry: Row, clause: Row) -> AgreedDriver:
    fields = _fields(clause)
    return AgreedDriver(
        driver=name,
        entry=Driver.model_validate_json(entry["fields"]),
        clause=Clause.model_validate(fields["clause"]),
        clause_version=fields["version"],
        clause_from=date.fromisoformat(clause["effective_on"]),
        version=clause["version"],
    )


def _shock(row: Row) -> ShockLine:
    return ShockLine(
        shock=row["number"],
        by=row["party"],
        title=row["title"],
        struck_on=date.fromisoformat(row["struck_on"]),
        driver=row["driver"],
        gross=row["gross"],
        recovery=row["recovery"],
        carrier=row["carrier"],
        decided=bool(row["decided"]),
        version=row["version"],
    )


def _talks(talks: Sequence[Row], answers: Sequence[Row]) -> tuple[TalkLine, ...]:
    return tuple(_talk(talk, [answer for answer in answers if answer["number"] == talk["number"]]) for talk in talks)


def _talk(row: Row, answers: Sequence[Row]) -> TalkLine:
    return TalkLine(
        renegotiation=row["number"],
        subject=row["subject"],
        ground=Ground(row["ground"]),
        driver=row["driver"],
        period=row["period"],
        opened_by=row["party"],
        opened_on=date.fromisoformat(row["opened_on"]),
        answer_due=date.fromisoformat(row["answer_due"]),
        status=row["status"],
        answers=tuple(
            TalkAnswer(party=one["party"], willing=bool(one["willing"]), version=one["version"]) for one in answers
        ),
        outcome=row["outcome"],
        version=row["version"],
        closed_version=row["closed_version"],
    )
