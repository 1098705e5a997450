"""What the relation of the example brought, what it was talked about, and how both sides part."""

from datetime import date
from decimal import Decimal

from application.example.clauses import CLIENT, CONTRACTOR
from application.example.telling import Telling
from domain.added_value import StateAddedValue
from domain.energy import Focus, GiveAttention
from domain.exit.lessons import AdoptLesson, RecordLesson
from domain.exit.plan import HandOver, ReceiveHandover
from domain.meetings import RecordMeeting, Subject, SubjectHours
from domain.recalibration import Recalibrate
from domain.results.filing import FileResult, ResultKind
from domain.results.ideas import SubmitIdea, TakeUpIdea
from domain.results.impacts import Affected, RecordImpact


def quiet_years(told: Telling) -> None:
    """Tell of the first recalibration, and of an idea that both took up."""
    _recalibrate(told, date(2021, 3, 24), "We zoeken elkaar vroeg genoeg op.")
    idea = date(2021, 9, 6)
    told.give(idea, CONTRACTOR, SubmitIdea(effective_on=idea, title="Schoonmaken overdag, in het zicht"))
    told.give(date(2021, 9, 20), CLIENT, TakeUpIdea(effective_on=date(2021, 9, 20), idea=1))
    _meeting(told, date(2021, 6, 10), "Jaargesprek", liability=1, goals=5)


def shock_years(told: Telling) -> None:
    """Tell of the recalibration in the year of the shock, and of the long talks about who pays."""
    _recalibrate(told, date(2022, 3, 23), "Inflatie bespreken we voortaan elk kwartaal.")
    _meeting(told, date(2022, 10, 24), "Spoedoverleg inflatie", liability=6, goals=2)


def last_year(told: Telling) -> None:
    """Tell what the relation brought, and how both sides got ready to part."""
    _impact(told)
    _attention(told)
    _meeting(told, date(2025, 9, 16), "Najaarsgesprek", liability=1, goals=6)
    _recalibrate(told, date(2025, 3, 18), "De laatste maanden staan in het teken van overdracht.")
    _parting(told)


def _recalibrate(told: Telling, day: date, conclusions: str) -> None:
    told.give(day, CLIENT, Recalibrate(effective_on=day, conclusions=conclusions))
    told.give(day, CONTRACTOR, Recalibrate(effective_on=day, conclusions=conclusions))


def _meeting(told: Telling, day: date, title: str, *, liability: int, goals: int) -> None:
    spent = tuple(
        SubjectHours(subject=subject, hours=Decimal(hours))
        for subject, hours in ((Subject.LIABILITY, liability), (Subject.JOINT_GOALS, goals))
    )
    told.give(day, CLIENT, RecordMeeting(effective_on=day, title=title, spent=spent))


def _impact(told: Telling) -> None:
    day = date(2025, 10, 20)
    for party, on, whose, title, seen_in in (
        (
            CONTRACTOR,
            Affected.EMPLOYEES,
            CONTRACTOR,
            "Vaste contracten voor 46 schoonmakers",
            "Personeelsadministratie",
        ),
        (CLIENT, Affected.CUSTOMERS, None, "Bezoekers geven het gebouw een 8", "Bezoekersonderzoek 2025"),
        (CLIENT, Affected.SOCIETY, None, "Veertien mensen vonden weer werk", "Rapport werkgeversservicepunt"),
    ):
        told.give(day, party, RecordImpact(effective_on=day, on=on, party=whose, title=title, seen_in=seen_in))
    for party, kind, title in (
        (CLIENT, ResultKind.SHARED_INSIGHT, "Schoonmaken naar gebruik in plaats van naar rooster"),
        (CONTRACTOR, ResultKind.NEW_PROPOSITION, "Dagschoonmaak als vaste dienst"),
    ):
        told.give(day, party, FileResult(effective_on=day, kind=kind, title=title))
    for party, worth in (
        (CLIENT, "Gebouwen waar mensen graag komen"),
        (CONTRACTOR, "Een voorbeeld voor andere"),
    ):
        told.give(day, party, StateAddedValue(effective_on=day, added_value=worth))


def _attention(told: Telling) -> None:
    day = date(2025, 11, 3)
    for party, hours, focus, what in (
        (CLIENT, 180, Focus.DIRECTED, "Contractbeheer 2025"),
        (CONTRACTOR, 290, Focus.DIRECTED, "Objectleiding 2025"),
        (CLIENT, 16, Focus.UNDIRECTED, "Meelopen met de ploegen"),
        (CONTRACTOR, 24, Focus.UNDIRECTED, "Meelopen met de ploegen"),
    ):
        told.give(day, party, GiveAttention(effective_on=day, hours=Decimal(hours), what=what, focus=focus))


def _parting(told: Telling) -> None:
    for giver, receiver, item, day in (
        (CLIENT, CONTRACTOR, "metingen", date(2025, 11, 24)),
        (CONTRACTOR, CLIENT, "roosters", date(2025, 12, 8)),
    ):
        told.give(day, giver, HandOver(effective_on=day, item=item))
        told.give(day, receiver, ReceiveHandover(effective_on=day, item=item))
    learnt = date(2025, 12, 16)
    lesson = RecordLesson(effective_on=learnt, title="Leg indexering vast met een drempel aan beide kanten")
    told.give(learnt, CONTRACTOR, lesson)
    told.give(learnt, CLIENT, AdoptLesson(effective_on=learnt, lesson=1))
