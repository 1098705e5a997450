"""Recorded partnerships for the tests of projections and queries."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date, timedelta
from decimal import Decimal
from functools import lru_cache
from typing import Any
from uuid import NAMESPACE_URL, UUID, uuid5

from application.example.story import story
from application.projections.catalogue import PROJECTIONS
from application.projections.tracking import live_bookmarks
from application.record import Append, Record
from application.settings import Settings
from domain import lifecycle
from domain.appointments import DeclineAppointment
from domain.assent import ConfirmAssent, GiveAssent, RaiseObjection
from domain.audits import AssignAuditor, EndAudit
from domain.clauses import AmountBand
from domain.contract import AgreeTerm, AgreeValue, YearValue
from domain.corrections import StrikeFact
from domain.erasures import AskErasure, ConfirmErasure, RecordErasure
from domain.facts import CLOCK_PARTY, Author, Command, Correction, Event
from domain.formation import ActivatePartnership, OpenPartnership, PartyEntry
from domain.four_eyes import RequireFourEyes
from domain.goals import AgreeGoal
from domain.indexes import Figure, IndexObserved, ObserveIndex, RegisterSeries, SeriesRegistered
from domain.indexes import decide as decide_series
from domain.indexes import replay as replay_series
from domain.option_decisions import DeclineOption
from domain.options import GrantOption, StateOptionView, Wish
from domain.people import Role
from domain.renegotiation import AnswerRenegotiation, DeclareImpasse, EndImpasse, ImpasseExit, OpenRenegotiation
from domain.representation import ConfirmAppointment, JoinPartnership, NameRepresentative, RemoveRepresentative
from domain.shocks import ReportShock, ShareShock, TransferRisk
from domain.state import PartyRole, Regime
from domain.table import CounterProposal, ExpireProposal, LayProposal, WithdrawProposal
from domain.termination import GiveNotice, WithdrawNotice

EVENT_TYPES = (*lifecycle.EVENTS, SeriesRegistered, IndexObserved)
STORY, TALKS, SERIES = (uuid5(NAMESPACE_URL, name) for name in ("story", "talks", "series"))
SECRET = "Because Willemijn said so"
"""A personal text: it may stand in the record and nowhere else."""
DAY = date(2024, 1, 1)


def told(steps: Iterable[tuple[str, date, Command]]) -> Iterator[Event]:
    """Decide commands one after the other; after the party may stand the account, when not that of its first person."""
    state = None
    for who, day, command in steps:
        party, _, account = who.partition(" ")
        events = lifecycle.decide(state, command, Author(party, day, account or f"account-of-{party}"))
        state = lifecycle.replay(events, state)
        yield from events


@lru_cache(maxsize=1)
def the_story() -> tuple[Event, ...]:
    """The example partnership: six years in which the parties share risks."""
    return tuple(told((step.party, step.on, step.command) for step in story(today=date(2026, 11, 22))))


def on(days: int) -> date:
    return DAY + timedelta(days=days)


def laid(days: int, *changes: Any, **fields: Any) -> LayProposal:
    stated = {"title": "Proposal", "they": SECRET, "answer_due": on(days + 10), **fields}
    return LayProposal(effective_on=on(days), changes=changes, **stated)


def _opening() -> Iterator[tuple[str, date, Command]]:
    parties = (
        PartyEntry(party="C", name="City", role=PartyRole.CLIENT, organisation="city"),
        PartyEntry(party="S", name="Supply", role=PartyRole.CONTRACTOR, organisation="supply"),
    )
    yield (
        "C",
        on(0),
        OpenPartnership(effective_on=on(0), name="Talks", regime=Regime.PRIVATE, parties=parties, your_name="Ann"),
    )
    years = tuple(YearValue(year=year, value=100_000) for year in (2024, 2025))
    terms = (
        AgreeTerm(start=on(0), end=date(2025, 12, 31), notice_months=1),
        AgreeValue(customer="C", supplier="S", years=years, margin_share=Decimal("0.05")),
        AgreeGoal(goal="trust", title="Trust"),
        GrantOption(
            option="O1",
            title="One more year",
            start=date(2026, 1, 1),
            end=date(2026, 12, 31),
            notice_deadline=date(2025, 6, 30),
        ),
    )
    yield "C", on(1), laid(1, *terms, title="Opening")
    yield "C", on(2), GiveAssent(effective_on=on(2), proposal=1, on_behalf_of="S", evidence=SECRET)
    yield "S", on(3), JoinPartnership(effective_on=on(3), your_name="Bob")
    yield "S", on(3), ConfirmAssent(effective_on=on(3), proposal=1)
    yield "C", on(4), ActivatePartnership(effective_on=on(4))


def _bargaining() -> Iterator[tuple[str, date, Command]]:
    goal = AgreeGoal(goal="speed", title="Speed")
    yield "S", on(5), laid(5, goal, title="First bid")
    counter = {"title": "Second bid", "they": SECRET, "answer_due": on(20), "counters": 2}
    yield "C", on(6), CounterProposal(effective_on=on(6), changes=(goal,), **counter)
    yield "S", on(7), RaiseObjection(effective_on=on(7), proposal=3, reason=SECRET)
    yield "S", on(8), laid(8, goal, title="Third bid")
    yield "S", on(9), WithdrawProposal(effective_on=on(9), proposal=4, reason=SECRET)
    yield "S", on(10), laid(10, goal, title="Never answered")
    yield CLOCK_PARTY, on(90), ExpireProposal(effective_on=on(90), proposal=5)
    yield "C", on(91), laid(91, goal, title="Still open")


def _striking() -> Iterator[tuple[str, date, Command]]:
    flood = {"title": "Flood", "gross": 1000, "carrier": "S"}
    yield "S", on(20), ReportShock(effective_on=on(20), **flood)
    yield (
        "S",
        on(21),
        ReportShock(effective_on=on(20), **{**flood, "gross": 900}, corrects=Correction(version=22, reason=SECRET)),
    )
    yield "S", on(22), ReportShock(effective_on=on(22), **{**flood, "title": "Mistake"})
    yield "S", on(23), StrikeFact(effective_on=on(23), version=24, reason=SECRET)
    halves = (AmountBand(upto=None, shares={"C": Decimal("0.5"), "S": Decimal("0.5")}),)
    money = TransferRisk(shock=1, source="C", target="S", amount=450, reason="Half")
    yield "S", on(92), laid(92, ShareShock(shock=1, bands=halves), money, title="Share the flood")
    yield "C", on(93), GiveAssent(effective_on=on(93), proposal=7)


def _ending() -> Iterator[tuple[str, date, Command]]:
    yield "C", on(94), OpenRenegotiation(effective_on=on(94), subject="Prices", explanation=SECRET)
    yield "S", on(95), AnswerRenegotiation(effective_on=on(95), renegotiation=1, willing=True, reply=SECRET)
    yield "S", on(96), DeclareImpasse(effective_on=on(96), renegotiation=1, reason=SECRET)
    yield (
        "C",
        on(97),
        EndImpasse(effective_on=on(97), renegotiation=1, by_way_of=ImpasseExit.MEDIATION, explanation=SECRET),
    )
    yield "C", on(97), OpenRenegotiation(effective_on=on(97), subject="Hours")
    yield "C", on(98), StateOptionView(effective_on=on(98), option="O1", wants=Wish.NO, reason=SECRET)
    named = NameRepresentative(effective_on=on(99), account="account-3", name="Cees", role=Role.MANAGER)
    yield "C", on(99), named
    yield "C", on(99), NameRepresentative(effective_on=on(99), account="account-4", name="Dirk", role=Role.MANAGER)
    yield "C account-3", on(99), ConfirmAppointment(effective_on=on(99), appointment=1)
    yield "C", on(99), RemoveRepresentative(effective_on=on(99), account="account-4")
    yield "C account-3", on(99), ConfirmAppointment(effective_on=on(99), appointment=2)
    yield "C", on(99), NameRepresentative(effective_on=on(99), account="account-7", name="Eric", role=Role.MANAGER)
    yield "C account-3", on(99), DeclineAppointment(effective_on=on(99), appointment=3, reason=SECRET)
    yield "C", on(99), RemoveRepresentative(effective_on=on(99), account="account-3")
    yield "C", on(99), NameRepresentative(effective_on=on(99), account="account-8", name="Fien", role=Role.KEY_FIGURE)
    audited = {"organisation": "zicht", "last_day": on(130), "reason": "Yearly check"}
    yield "C", on(99), AssignAuditor(effective_on=on(99), auditor="account-5", name="Olga", **audited)
    yield "C", on(99), EndAudit(effective_on=on(99), person=7)
    yield "S", on(99), AssignAuditor(effective_on=on(99), auditor="account-6", name="Otis", **audited)
    yield "C", on(99), AskErasure(effective_on=on(99), person=5)
    yield "C account-3", on(99), ConfirmErasure(effective_on=on(99), person=5)
    yield CLOCK_PARTY, on(99), RecordErasure(effective_on=on(99), person=5)
    yield "C", on(99), AskErasure(effective_on=on(99), person=4)
    yield "S", on(99), RequireFourEyes(effective_on=on(99), above=500)
    yield "C", on(100), GiveNotice(effective_on=on(100), ends_on=date(2024, 12, 31), reason=SECRET)
    yield "C", on(101), WithdrawNotice(effective_on=on(101), reason=SECRET)
    yield "C", on(102), GiveNotice(effective_on=on(102), ends_on=date(2025, 3, 31), reason=SECRET)


@lru_cache(maxsize=1)
def the_talks() -> tuple[Event, ...]:
    """A partnership in which nearly everything happens that can happen at a table."""
    return tuple(told((*_opening(), *_bargaining(), *_striking(), *_ending())))


def declined() -> tuple[Event, ...]:
    """The option of the talks is let go."""
    state = lifecycle.replay(the_talks())
    decline = DeclineOption(effective_on=on(103), option="O1", reason=SECRET)
    return lifecycle.decide(state, decline, Author("S", on(103)))


def the_other_view() -> tuple[Event, ...]:
    """The other party of the talks states its view of the option, so that all open."""
    stated = StateOptionView(effective_on=on(103), option="O1", wants=Wish.YES, reason=SECRET)
    return lifecycle.decide(lifecycle.replay(the_talks()), stated, Author("S", on(103)))


@lru_cache(maxsize=1)
def the_figures() -> tuple[Event, ...]:
    """A series with a figure that was revised."""
    register = RegisterSeries(
        effective_on=DAY,
        series="wages",
        title="Wages",
        unit="index",
        frequency="month",
        publisher="CBS",
        licence="CC BY 4.0",
        found_at="82838NED",
    )
    author = Author("office", on(200))
    events = list(decide_series(None, register, author))
    for vintage, figures in (
        (on(40), {"2024-01": "100", "2024-02": "101"}),
        (on(70), {"2024-02": "102", "2024-03": "103"}),
    ):
        told_figures = tuple(Figure(period=period, value=value) for period, value in figures.items())
        command = ObserveIndex(effective_on=vintage, figures=told_figures, vintage=vintage)
        events.extend(decide_series(replay_series(events), command, author))
    return tuple(events)


@contextmanager
def opened(url: str, *more: type[Event]) -> Iterator[Record]:
    """Open a record."""
    record = Record(Settings(store_url=url, deadline_seconds=2), (*EVENT_TYPES, *more))
    try:
        yield record
    finally:
        record.close()


def write(record: Record, stream: UUID, events: Sequence[Event], *, subject: str = "person-1") -> int:
    """Record events in a stream in one write, and give the position of the last."""
    version = record.version_of(stream)
    one = Append(
        stream=stream,
        log=record.log_of(stream, events[0]),
        expected_version=version,
        events=tuple(events),
        org="city",
        actor=subject,
        command_id=f"{stream} {version}",
        fingerprint="asked",
        subject=subject,
    )
    (receipt,) = record.append([one])
    return receipt.position


def write_all(record: Record, *, at_once: int = 9) -> int:
    """Record the story, the talks and the series, a few events at a time and mixed."""
    streams = {STORY: the_story(), TALKS: the_talks(), SERIES: the_figures()}
    longest = max(len(events) for events in streams.values())
    position = 0
    for start in range(0, longest, at_once):
        for stream, events in streams.items():
            if part := events[start : start + at_once]:
                position = write(record, stream, part)
    return position


def contents(record: Record) -> dict[str, list[str]]:
    """Give every row of every live table, in an order of its own."""
    found: dict[str, list[str]] = {}
    with record.database.read() as cursor:
        live = live_bookmarks(cursor)
        for projection in PROJECTIONS:
            for table in projection.tables:
                cursor.execute(live[projection.name].generation.sql(f"SELECT * FROM ${table}"), {})
                found[f"{projection.name}.{table}"] = sorted(repr(dict(row)) for row in cursor.fetchall())
    return found
