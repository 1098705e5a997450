"""What is agreed today, and which shocks and renegotiations are open. Read by the overview."""

from collections.abc import Iterable, Mapping
from typing import Any, ClassVar, Final

from application.projections.projection import Projection, Write, as_json, day, stream
from application.store.envelope import Recorded
from application.store.port import Value
from domain.clocks.renewals import ContractRenewed
from domain.contract import ParametersAgreed, TermAgreed, ValueAgreed
from domain.corrections import FactStruck
from domain.facts import Event
from domain.goals import GoalAgreed, GoalDropped, GoalRevised, KpiAgreed, KpiDropped
from domain.option_decisions import OptionExercised, OptionExercisedJointly
from domain.renegotiation import (
    ImpasseDeclared,
    ImpasseEnded,
    RenegotiationAnswered,
    RenegotiationConcluded,
    RenegotiationOpened,
)
from domain.risk import ClauseRevised, DriverAgreed
from domain.shocks import IndexShockReported, RiskTransferred, ShockReported, ShockShared
from domain.termination import EndingAgreed, NoticeGiven, NoticeWithdrawn

_TERM: Final = """
CREATE TABLE $term (
    partnership TEXT NOT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    version BIGINT NOT NULL,
    effective_on TEXT NOT NULL,
    fields TEXT NOT NULL,
    PRIMARY KEY (partnership, kind, name)
)
"""
_SHOCK: Final = """
CREATE TABLE $shock (
    partnership TEXT NOT NULL,
    number BIGINT NOT NULL,
    version BIGINT NOT NULL,
    party TEXT NOT NULL,
    title TEXT NOT NULL,
    struck_on TEXT NOT NULL,
    driver TEXT,
    gross BIGINT,
    recovery BIGINT,
    carrier TEXT,
    decided BIGINT NOT NULL,
    PRIMARY KEY (partnership, number)
)
"""
_TALK: Final = """
CREATE TABLE $talk (
    partnership TEXT NOT NULL,
    number BIGINT NOT NULL,
    version BIGINT NOT NULL,
    party TEXT NOT NULL,
    subject TEXT NOT NULL,
    ground TEXT NOT NULL,
    driver TEXT,
    period TEXT,
    opened_on TEXT NOT NULL,
    answer_due TEXT NOT NULL,
    status TEXT NOT NULL,
    outcome TEXT,
    closed_version BIGINT,
    PRIMARY KEY (partnership, number)
)
"""
_ANSWER: Final = """
CREATE TABLE $answer (
    partnership TEXT NOT NULL,
    number BIGINT NOT NULL,
    party TEXT NOT NULL,
    willing BIGINT NOT NULL,
    version BIGINT NOT NULL,
    PRIMARY KEY (partnership, number, party)
)
"""
_AGREE: Final = """
INSERT INTO $term (partnership, kind, name, version, effective_on, fields)
VALUES (:partnership, :kind, :name, :version, :effective_on, :fields)
ON CONFLICT (partnership, kind, name) DO UPDATE SET version = excluded.version,
    effective_on = excluded.effective_on, fields = excluded.fields
"""
_DROP: Final = "DELETE FROM $term WHERE partnership = :partnership AND kind = :kind AND name = :name"
_REPORT: Final = """
INSERT INTO $shock (partnership, number, version, party, title, struck_on, driver, gross, recovery, carrier, decided)
VALUES (:partnership, :number, :version, :party, :title, :struck_on, :driver, :gross, :recovery, :carrier, 0)
ON CONFLICT (partnership, number) DO UPDATE SET version = excluded.version, party = excluded.party,
    title = excluded.title, struck_on = excluded.struck_on, driver = excluded.driver, gross = excluded.gross,
    recovery = excluded.recovery, carrier = excluded.carrier
"""
_SHARED: Final = "UPDATE $shock SET decided = 1 WHERE partnership = :partnership AND number = :number"
_STRIKE: Final = "DELETE FROM $shock WHERE partnership = :partnership AND version = :struck"
_OPEN: Final = """
INSERT INTO $talk (partnership, number, version, party, subject, ground, driver, period, opened_on, answer_due, status)
VALUES (:partnership, :number, :version, :party, :subject, :ground, :driver, :period, :opened_on, :answer_due, 'open')
"""
_TALK_STATUS: Final = "UPDATE $talk SET status = :status WHERE partnership = :partnership AND number = :number"
_CONCLUDE: Final = """
UPDATE $talk SET status = 'concluded', outcome = :outcome, closed_version = :version
WHERE partnership = :partnership AND number = :number
"""
_CLAUSE_CONCLUDES: Final = """
UPDATE $talk SET status = 'concluded', closed_version = :version
WHERE partnership = :partnership AND driver = :driver AND status <> 'concluded'
"""
_ANSWERED: Final = """
INSERT INTO $answer (partnership, number, party, willing, version)
VALUES (:partnership, :number, :party, :willing, :version)
ON CONFLICT (partnership, number, party) DO UPDATE SET willing = excluded.willing, version = excluded.version
"""


class Terms(Projection):
    """Agreed terms, shocks, renegotiations and answers to them."""

    name: ClassVar[str] = "terms"
    tables: ClassVar[tuple[str, ...]] = ("term", "shock", "talk", "answer")
    schema: ClassVar[tuple[str, ...]] = (_TERM, _SHOCK, _TALK, _ANSWER)

    def statements(self, recorded: Recorded) -> Iterable[Write]:
        """Give what an event does to what is agreed and what is open."""
        yield from _about_terms(recorded)
        yield from _about_shocks(recorded)
        yield from _about_talks(recorded)


def _of(recorded: Recorded, **fields: Value) -> dict[str, Value]:
    place: dict[str, Value] = {"partnership": stream(recorded.stream), "version": recorded.version}
    return {**place, "party": recorded.event.by, **fields}


def _agreed(recorded: Recorded, kind: str, name: str, fields: Mapping[str, Any]) -> Write:
    effective_on = day(recorded.event.effective_on)
    return _AGREE, _of(recorded, kind=kind, name=name, effective_on=effective_on, fields=as_json(fields))


def _plain(event: Event, *names: str) -> dict[str, Any]:
    return event.model_dump(mode="json", include=set(names))


def _about_terms(recorded: Recorded) -> Iterable[Write]:
    event = recorded.event
    match event:
        case TermAgreed():
            fields = _plain(event, "start", "end", "granularity", "notice_months")
            yield _agreed(recorded, "term", "", fields)
            yield _agreed(recorded, "end", "", {"end": fields["end"]})
        case OptionExercised() | OptionExercisedJointly() | ContractRenewed():
            yield _agreed(recorded, "end", "", {"end": event.new_end.isoformat()})
        case NoticeGiven() | EndingAgreed():
            yield _agreed(
                recorded,
                "notice",
                "",
                {**_plain(event, "by", "ends_on"), "joint": event.TOPIC.endswith("ending-agreed")},
            )
        case NoticeWithdrawn():
            yield _DROP, _of(recorded, kind="notice", name="")
        case ValueAgreed():
            yield _agreed(recorded, "price", "", _plain(event, "customer", "supplier", "margin_share"))
            for entry in event.years:
                yield _agreed(recorded, "year", str(entry.year), {"value": entry.value})
        case ParametersAgreed():
            yield _agreed(recorded, "parameters", "", event.parameters.model_dump(mode="json"))
        case Event():
            yield from _about_goals_and_drivers(recorded)


def _about_goals_and_drivers(recorded: Recorded) -> Iterable[Write]:
    event = recorded.event
    match event:
        case GoalAgreed() | GoalRevised():
            yield _agreed(recorded, "goal", event.goal, _plain(event, "title", "beyond_parties"))
        case GoalDropped():
            yield _DROP, _of(recorded, kind="goal", name=event.goal)
        case KpiAgreed():
            yield _agreed(recorded, "kpi", event.kpi, _plain(event, "title", "weight", "target", "direction"))
        case KpiDropped():
            yield _DROP, _of(recorded, kind="kpi", name=event.kpi)
        case DriverAgreed():
            yield _agreed(recorded, "driver", event.entry.driver, event.entry.model_dump(mode="json"))
            yield _agreed(recorded, "clause", event.entry.driver, {"version": 1, **_plain(event, "clause")})
        case ClauseRevised():
            yield _agreed(recorded, "clause", event.driver, _plain(event, "version", "clause"))
        case Event():
            return


def _about_shocks(recorded: Recorded) -> Iterable[Write]:
    event = recorded.event
    match event:
        case ShockReported() | IndexShockReported():
            one_off = {"gross": None, "recovery": None, "carrier": None, "driver": None}
            stated = _plain(event, "title", *one_off)
            yield _REPORT, _of(recorded, number=event.shock, struck_on=day(event.effective_on), **{**one_off, **stated})
        case ShockShared() | RiskTransferred() | ClauseRevised() if event.shock is not None:
            yield _SHARED, _of(recorded, number=event.shock)
        case FactStruck():
            yield _STRIKE, _of(recorded, struck=event.version)
        case Event():
            return


def _about_talks(recorded: Recorded) -> Iterable[Write]:
    event = recorded.event
    match event:
        case RenegotiationOpened():
            stated = _plain(event, "subject", "ground", "driver", "period", "answer_due")
            opened_on = day(event.effective_on)
            yield _OPEN, _of(recorded, number=event.renegotiation, opened_on=opened_on, **stated)
        case RenegotiationAnswered():
            yield _ANSWERED, _of(recorded, number=event.renegotiation, willing=int(event.willing))
        case ImpasseDeclared():
            yield _TALK_STATUS, _of(recorded, number=event.renegotiation, status="impasse")
        case ImpasseEnded():
            yield _TALK_STATUS, _of(recorded, number=event.renegotiation, status="open")
        case RenegotiationConcluded() if event.renegotiation is not None:
            yield _CONCLUDE, _of(recorded, number=event.renegotiation, outcome=event.outcome)
        case ClauseRevised():
            yield _CLAUSE_CONCLUDES, _of(recorded, driver=event.driver)
        case Event():
            return
