"""The story of the example, chapter by chapter: who gave which command on which day."""

from datetime import date, timedelta
from decimal import Decimal

from application.example import conduct, harvest, voices
from application.example.clauses import (
    ALL_WAGES_TO_CLIENT,
    CLIENT,
    CONTRACTOR,
    PRICES,
    SHARED_MATERIALS,
    SHARED_WAGES,
)
from application.example.opening import open_up
from application.example.telling import Step, Telling
from domain.assent import GiveAssent, RaiseObjection
from domain.goals import RecordAttainment, RecordKpi
from domain.option_decisions import ExerciseJointly
from domain.options import StateOptionView, Wish
from domain.renegotiation import AnswerRenegotiation, ConcludeRenegotiation, Ground, OpenRenegotiation
from domain.risk import ReviseClause
from domain.shocks import CapacityMeasure, DiscloseCapacity, ReportIndexShock, TransferRisk
from domain.table import CounterProposal, LayProposal


def story(*, today: date) -> tuple[Step, ...]:
    """Tell the story; its last proposal still waits for an answer today."""
    told = Telling()
    for chapter in (open_up, _first_years, _inflation, _first_option, _second_talk, _second_option, _last_years):
        chapter(told)
    _on_the_table(told, today)
    return told.in_order()


def _measure(told: Telling, day: date, quality: str, complaints: str) -> None:
    told.give(day, CLIENT, RecordKpi(effective_on=day, kpi="kwaliteit", value=Decimal(quality)))
    told.give(day, CLIENT, RecordKpi(effective_on=day, kpi="klachten", value=Decimal(complaints)))


def _first_years(told: Telling) -> None:
    told.chapter = "2020-2021 · Rustige jaren"
    _measure(told, date(2020, 12, 31), "7.4", "9")
    _measure(told, date(2021, 12, 31), "7.2", "11")
    day = date(2021, 12, 31)
    told.give(day, CLIENT, RecordAttainment(effective_on=day, goal="gezonde-gebouwen", attainment=Decimal("0.70")))
    conduct.first_years(told)
    harvest.quiet_years(told)
    voices.first_years(told)


def _inflation(told: Telling) -> None:
    told.chapter = "2022-2023 · De inflatieschok"
    reported = ReportIndexShock(
        effective_on=date(2022, 10, 14),
        driver="labour",
        title="Inflatie op recordhoogte; de cao volgt, de indexering niet",
        period="2022-09",
        index_value=Decimal("129.20"),
        found_at="Eurostat, HICP Nederland (2015=100)",
    )
    told.give(date(2022, 10, 14), CONTRACTOR, reported)
    asked = OpenRenegotiation(
        effective_on=date(2022, 10, 17),
        subject="Loonindexering",
        ground=Ground.HARDSHIP,
        driver="labour",
        explanation="De afgesproken index met een maximum van 2 punten per jaar dekt de cao-stijging niet.",
    )
    told.give(date(2022, 10, 17), CONTRACTOR, asked)
    answered = AnswerRenegotiation(
        effective_on=date(2022, 10, 28), renegotiation=1, willing=True, reply="Wij zien het ook. Laten we rekenen."
    )
    told.give(date(2022, 10, 28), CLIENT, answered)
    _new_wage_clause(told)
    _measure(told, date(2022, 12, 31), "6.9", "14")
    _settlement(told)


def _new_wage_clause(told: Telling) -> None:
    asked = LayProposal(
        effective_on=date(2022, 11, 7),
        terms_from=date(2023, 1, 1),
        title="Cao-lonen volledig doorberekenen",
        they="Continuïteit: wij kunnen onze mensen vasthouden.",
        i="Geen verlies meer op loonkosten.",
        changes=(ReviseClause(driver="labour", clause=ALL_WAGES_TO_CLIENT, shock=1),),
        answer_due=date(2022, 11, 25),
    )
    told.give(date(2022, 11, 7), CONTRACTOR, asked)
    countered = CounterProposal(
        effective_on=date(2022, 11, 21),
        terms_from=date(2023, 1, 1),
        title="Loonrisico delen in banden",
        they="Boven 2 procent dragen wij de helft, boven 8 procent het grootste deel, op de cao-index zelf.",
        we="Een clausule die de echte kosten volgt, en een plicht om te praten bij 8 procent.",
        i="De eerste 2 procent en een deel van de rest blijven een prikkel.",
        changes=(ReviseClause(driver="labour", clause=SHARED_WAGES, shock=1),),
        answer_due=date(2022, 12, 9),
        counters=2,
        principles=("zij-wij-ik",),
    )
    told.give(date(2022, 11, 21), CLIENT, countered)
    told.give(date(2022, 12, 1), CONTRACTOR, GiveAssent(effective_on=date(2022, 12, 1), proposal=3))


def _settlement(told: Telling) -> None:
    laid = LayProposal(
        effective_on=date(2023, 1, 16),
        terms_from=date(2023, 2, 1),
        title="Afrekening over 2022",
        they="Een deel van het loonverlies over 2022 wordt vergoed.",
        i="Wij houden een gezonde partner.",
        changes=(
            TransferRisk(
                driver="labour",
                source=CLIENT,
                target=CONTRACTOR,
                amount=1_500_000,
                reason="Afrekening loonkosten over 2022",
            ),
        ),
        answer_due=date(2023, 2, 1),
    )
    told.give(date(2023, 1, 16), CLIENT, laid)
    told.give(date(2023, 1, 20), CONTRACTOR, GiveAssent(effective_on=date(2023, 1, 20), proposal=4))
    capacity = DiscloseCapacity(effective_on=date(2023, 3, 1), amount=9_000_000, measure=CapacityMeasure.YEARLY_RESULT)
    told.give(date(2023, 3, 1), CONTRACTOR, capacity)
    conduct.shock_years(told)
    harvest.shock_years(told)


def _views(told: Telling, option: str, day: date, client: str, contractor: str) -> None:
    for party, reason in ((CLIENT, client), (CONTRACTOR, contractor)):
        told.give(day, party, StateOptionView(effective_on=day, option=option, wants=Wish.YES, reason=reason))


def _extend(told: Telling, option: str, proposal: int, laid_on: date) -> None:
    laid = LayProposal(
        effective_on=laid_on,
        title=f"{option} samen lichten",
        they="Een jaar langer werk onder dezelfde afspraken.",
        we="We bouwen voort op wat we hebben opgebouwd.",
        changes=(ExerciseJointly(option=option, reason="Beide partijen willen door"),),
        answer_due=laid_on + timedelta(days=14),
    )
    told.give(laid_on, CLIENT, laid)
    assented_on = laid_on + timedelta(days=7)
    told.give(assented_on, CONTRACTOR, GiveAssent(effective_on=assented_on, proposal=proposal))


def _first_option(told: Telling) -> None:
    told.chapter = "2023 · Het eerste optiejaar"
    _views(
        told,
        "O1",
        date(2023, 5, 8),
        "De kwaliteit herstelt en het gesprek is open.",
        "De nieuwe clausule houdt ons overeind; we willen door.",
    )
    _extend(told, "O1", 5, date(2023, 5, 22))
    _measure(told, date(2023, 12, 31), "7.3", "10")
    conduct.first_option(told)


def _second_talk(told: Telling) -> None:
    told.chapter = "2024 · De drempel van 8 procent"
    opened = OpenRenegotiation(
        effective_on=date(2024, 1, 31),
        subject="Cao-stap januari 2024: de drempel is bereikt",
        ground=Ground.TRIGGER,
        driver="labour",
        period="2024-01",
        shock=Decimal("0.172590"),
    )
    told.give(date(2024, 1, 31), CONTRACTOR, opened)
    ready = AnswerRenegotiation(
        effective_on=date(2024, 2, 5), renegotiation=2, willing=True, reply="Akkoord, we bespreken het op 12 februari."
    )
    told.give(date(2024, 2, 5), CLIENT, ready)
    closed = LayProposal(
        effective_on=date(2024, 2, 12),
        terms_from=date(2024, 2, 15),
        title="Gesprek over de drempel afgerond",
        they="De banden blijven: boven 8 procent dragen wij 80 procent.",
        changes=(ConcludeRenegotiation(driver="labour", outcome="Banden blijven, nieuwe drempel vanaf hier"),),
        answer_due=date(2024, 2, 29),
    )
    told.give(date(2024, 2, 12), CLIENT, closed)
    told.give(date(2024, 2, 15), CONTRACTOR, GiveAssent(effective_on=date(2024, 2, 15), proposal=6))
    conduct.explored(told, "O2", date(2024, 2, 5))


def _second_option(told: Telling) -> None:
    told.chapter = "2024 · Het tweede optiejaar"
    _views(
        told,
        "O2",
        date(2024, 5, 13),
        "Vertrouwd en op niveau.",
        "Ja, al staat onze marge onder druk.",
    )
    _extend(told, "O2", 7, date(2024, 5, 27))
    _measure(told, date(2024, 12, 31), "7.5", "8")
    conduct.second_option(told)


def _last_years(told: Telling) -> None:
    told.chapter = "2025 · Weer over de drempel"
    opened = OpenRenegotiation(
        effective_on=date(2025, 1, 31),
        subject="Cao-stap januari 2025: opnieuw over de drempel",
        ground=Ground.TRIGGER,
        driver="labour",
        period="2025-01",
        shock=Decimal("0.274196"),
    )
    told.give(date(2025, 1, 31), CONTRACTOR, opened)
    heard = AnswerRenegotiation(
        effective_on=date(2025, 2, 12), renegotiation=3, willing=True, reply="Ja, we kijken naar de laatste maanden."
    )
    told.give(date(2025, 2, 12), CLIENT, heard)
    own = AnswerRenegotiation(
        effective_on=date(2025, 2, 13), renegotiation=3, willing=True, reply="Wij komen met een voorstel."
    )
    told.give(date(2025, 2, 13), CONTRACTOR, own)
    refused = LayProposal(
        effective_on=date(2025, 2, 20),
        terms_from=date(2025, 4, 1),
        title="Loonrisico boven 8 procent volledig naar de opdrachtgever",
        they="Rust in de laatste maanden van het contract.",
        changes=(ReviseClause(driver="labour", clause=ALL_WAGES_TO_CLIENT),),
        answer_due=date(2025, 3, 15),
    )
    told.give(date(2025, 2, 20), CONTRACTOR, refused)
    objection = RaiseObjection(
        effective_on=date(2025, 3, 10),
        proposal=8,
        reason="Zonder eigen deel ontbreekt de prikkel; laten we de banden bijstellen.",
    )
    told.give(date(2025, 3, 10), CLIENT, objection)
    conduct.last_year(told)
    harvest.last_year(told)
    _measure(told, date(2025, 12, 31), "7.6", "7")


def _on_the_table(told: Telling, today: date) -> None:
    told.chapter = "Vandaag · Op tafel"
    laid = LayProposal(
        effective_on=today,
        terms_from=date(2025, 1, 1),
        title="Materialen achteraf delen in banden",
        they="De eerste 2 procent blijft bij ons.",
        we="Een eerlijke eindafrekening en een goed begin van de volgende aanbesteding.",
        i="De stijging van materialen drukt niet langer alleen op onze marge.",
        changes=(ReviseClause(driver="materials", clause=SHARED_MATERIALS.model_copy(update={"series": PRICES})),),
        answer_due=today + timedelta(days=14),
    )
    told.give(today, CONTRACTOR, laid)
