"""How both sides of the example dealt with each other: what they promised, showed, warned of, put in and decided."""

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal

from application.example.clauses import CLIENT, CONTRACTOR
from application.example.telling import Telling
from domain.arrangements import AgreeArrangement
from domain.assent import GiveAssent
from domain.assessments import USUAL_ITEMS, CloseRound, ItemScore, OpenRound, SubmitAssessment
from domain.contributions import (
    ContributionKind,
    DeclareCeiling,
    RecordBenefit,
    RecordContribution,
)
from domain.decisions import RecordJointDecision, ReportUnilateralDecision
from domain.delivery import AgreeDeliveryProfile
from domain.disclosures import EARNING_MODEL, FINANCIAL_POSITION, AgreeDisclosure, MakeDisclosure
from domain.disputes import RaiseDispute, ResolutionLevel, ResolveDispute
from domain.early_warnings import ReportIssue, WarnEarly
from domain.goals import RecordAttainment
from domain.market import ExploreMarket, RequireMarketExploration
from domain.modifications import AgreeProcurement, Authority, ContractKind
from domain.promises import AcceptPromise, KeepPromise, MakePromise
from domain.reviews import RecordReview
from domain.table import LayProposal
from domain.terms import Change
from domain.weights import AgreeWeights, Dimension, DimensionWeight

_OTHER = {CLIENT: CONTRACTOR, CONTRACTOR: CLIENT}
_WEIGHTS = {
    Dimension.EQUALITY: 15,
    Dimension.TRANSPARENCY: 20,
    Dimension.LOYALTY: 25,
    Dimension.CULTURE: 10,
    Dimension.PROPORTIONALITY: 20,
    Dimension.PRIORITIES: 10,
}
_SHOWN_IN = (2021, 2022, 2023, 2024, 2025)
_SHOWN = tuple(
    (year, party, topic)
    for year in _SHOWN_IN
    for topic in (EARNING_MODEL, FINANCIAL_POSITION)
    for party in (CLIENT, CONTRACTOR)
)
"""Every year each side shows how it earns its money here and how it stands, in the order in which that was agreed."""


def opening_terms() -> Iterator[Change]:
    """Give what was agreed at the opening about how to deal with each other and how that is measured."""
    yield AgreeProcurement(
        kind=ContractKind.SERVICES, initial_value=738_000_000, authority=Authority.SUB_CENTRAL, threshold=None
    )
    yield RequireMarketExploration(lead_days=270)
    yield AgreeDeliveryProfile(
        uncertainty=Decimal(3),
        interdependence=Decimal(3),
        specific_investment=Decimal(2),
        hard_to_measure=Decimal(2),
        switching_impact=Decimal(3),
    )
    yield AgreeWeights(
        weights=tuple(DimensionWeight(dimension=name, weight=Decimal(weight)) for name, weight in _WEIGHTS.items())
    )
    for year, party, topic in _SHOWN:
        yield AgreeDisclosure(owed_by=party, topic=topic, due=_due(year, topic))


def _due(year: int, topic: str) -> date:
    return date(year, 4, 30) if topic == EARNING_MODEL else date(year, 10, 31)


def first_years(told: Telling) -> None:
    """Tell the quiet years: what was put in, and the first looks into each other's books."""
    day = date(2020, 1, 20)
    for party, money in ((CLIENT, 7_500_000), (CONTRACTOR, 12_000_000)):
        told.give(day, party, DeclareCeiling(effective_on=day, money=money))
    _put_in(told, date(2020, 3, 2), CONTRACTOR, ContributionKind.INVESTMENT, 4_500_000, "Elektrische schrobmachines")
    _put_in(told, date(2020, 3, 2), CLIENT, ContributionKind.INVESTMENT, 2_000_000, "Opslagruimten en sensoren")
    _show(told, 2021)
    _review(told, date(2021, 6, 10), "Evaluatie na anderhalf jaar", "Kwaliteit goed; vroeger melden als het schuurt.")


def shock_years(told: Telling) -> None:
    """Tell the years of the shock: warnings, one quarrel, and promises that held."""
    warned = date(2022, 3, 15)
    told.give(warned, CONTRACTOR, WarnEarly(effective_on=warned, issue="krapte", title="Te weinig schoonmakers"))
    struck = date(2022, 5, 2)
    told.give(
        struck, CLIENT, ReportIssue(effective_on=struck, issue="krapte", owner=CONTRACTOR, title="Uitval ploegen")
    )
    _show(told, 2022)
    quarrel = date(2022, 9, 19)
    told.give(quarrel, CONTRACTOR, RaiseDispute(effective_on=quarrel, title="Wie betaalt de cao-stap van juli?"))
    settled = date(2022, 11, 30)
    ended = ResolveDispute(
        effective_on=settled,
        dispute=1,
        level=ResolutionLevel.STEERING_COMMITTEE,
        outcome="De stuurgroep koos voor delen in banden.",
    )
    told.give(settled, CLIENT, ended)
    explored(told, "O1", date(2023, 2, 6))
    _promise(told, 1, CONTRACTOR, "Vaste ploegen per gebouw", date(2022, 12, 5), date(2023, 3, 1), date(2023, 2, 20))
    _promise(
        told,
        2,
        CLIENT,
        "Facturen binnen veertien dagen betalen",
        date(2022, 12, 5),
        date(2023, 1, 31),
        date(2023, 2, 9),
    )


def explored(told: Telling, option: str, day: date) -> None:
    """Tell that the client looked at the market before an option was decided about."""
    told.give(day, CLIENT, ExploreMarket(effective_on=day, option=option, note="Drie aanbieders gesproken."))


def first_option(told: Telling) -> None:
    """Tell what each side showed in the year before the first option began."""
    _show(told, 2023)


def second_option(told: Telling) -> None:
    """Tell what each side showed in the year before the second option began, and how they looked back."""
    _show(told, 2024)
    _review(told, date(2024, 6, 12), "Evaluatie voor het tweede optiejaar", "Banden werken; marge blijft een zorg.")


def last_year(told: Telling) -> None:
    """Tell the last year as both sides recorded it."""
    _proposals(told)
    _promises_of_the_last_year(told)
    _warnings_of_the_last_year(told)
    _decisions_of_the_last_year(told)
    _show(told, 2025, late=(CLIENT, FINANCIAL_POSITION))
    _review(told, date(2025, 3, 18), "Evaluatie voorjaar", "Dagschoonmaak bevalt; roosters eerder delen.")
    _review(told, date(2025, 9, 16), "Evaluatie najaar", "Lessen voor de volgende aanbesteding verzameld.")
    _round(told)
    _value(told)


def _proposals(told: Telling) -> None:
    laid = (
        (9, CLIENT, "dagschoonmaak", "Dagschoonmaak in het gemeentehuis", date(2025, 2, 24), date(2025, 3, 7)),
        (10, CONTRACTOR, "roosters", "Roosters een maand vooruit", date(2025, 4, 14), date(2025, 4, 25)),
        (11, CLIENT, "inhuur", "Eerst eigen mensen, dan pas inhuur", date(2025, 6, 2), date(2025, 6, 20)),
        (12, CONTRACTOR, "zomersluiting", "Grote schoonmaak in de zomersluiting", date(2025, 6, 9), date(2025, 6, 18)),
    )
    for number, party, name, title, day, assented_on in laid:
        proposal = LayProposal(
            effective_on=day,
            title=title,
            they="Rust en voorspelbaarheid op de werkvloer.",
            we="Schonere gebouwen met dezelfde mensen.",
            changes=(AgreeArrangement(arrangement=name, title=title),),
            answer_due=day + timedelta(days=21),
        )
        told.give(day, party, proposal)
        told.give(assented_on, _OTHER[party], GiveAssent(effective_on=assented_on, proposal=number))


def _promises_of_the_last_year(told: Telling) -> None:
    made = (
        (3, CONTRACTOR, "Alle medewerkers geschoold in dagschoonmaak", (1, 13), (3, 1), (2, 24)),
        (4, CLIENT, "Pasjes voor alle vaste schoonmakers", (1, 13), (2, 15), (2, 12)),
        (5, CONTRACTOR, "Maandrapport met ziekteverzuim", (2, 3), (4, 1), (4, 11)),
        (6, CLIENT, "Bezettingscijfers per gebouw delen", (3, 18), (5, 1), (4, 29)),
        (7, CONTRACTOR, "Proef met microvezel afgerond", (3, 18), (7, 1), (6, 26)),
        (8, CLIENT, "Besluit over de aanbesteding", (5, 12), (9, 1), (8, 28)),
        (9, CONTRACTOR, "Overdrachtsdossier in concept", (9, 16), (11, 15), (11, 10)),
        (10, CLIENT, "Eindopname gepland", (9, 16), (12, 1), (11, 27)),
    )
    for number, party, title, day, due, kept in made:
        _promise(told, number, party, title, date(2025, *day), date(2025, *due), date(2025, *kept))


def _warnings_of_the_last_year(told: Telling) -> None:
    for party, issue, title, warned, struck in (
        (CONTRACTOR, "griep", "Griepgolf: ploegen vallen uit", date(2025, 1, 20), date(2025, 2, 10)),
        (CLIENT, "verhuizing", "Verhuizing van twee afdelingen", date(2025, 8, 25), date(2025, 9, 1)),
    ):
        told.give(warned, party, WarnEarly(effective_on=warned, issue=issue, title=title))
        report = ReportIssue(effective_on=struck, issue=issue, owner=party, title=title)
        told.give(struck, _OTHER[party], report)


def _decisions_of_the_last_year(told: Telling) -> None:
    for day, matter, principles in (
        (date(2025, 3, 18), "Extra ronde sanitair in de griepweken", ("zij-wij-ik",)),
        (date(2025, 6, 24), "Zomerrooster", ()),
        (date(2025, 9, 16), "Overdracht in drie stappen", ("zij-wij-ik",)),
    ):
        told.give(day, CLIENT, RecordJointDecision(effective_on=day, matter=matter, principles=principles))
    alone = date(2025, 7, 7)
    step = ReportUnilateralDecision(effective_on=alone, decided_by=CLIENT, matter="Twee etages gesloten zonder overleg")
    told.give(alone, CONTRACTOR, step)


def _round(told: Telling) -> None:
    opened, closed = date(2025, 10, 6), date(2025, 10, 31)
    asked = OpenRound(effective_on=opened, round="najaar-2025", title="Hoe werken wij samen?", closes_on=closed)
    told.give(opened, CLIENT, asked)
    for party, scores in ((CLIENT, (4, 4, 4, 3, 4, 4, 3, 4)), (CONTRACTOR, (4, 4, 3, 3, 4, 4, 4, 3))):
        given = tuple(
            ItemScore(item=item, score=Decimal(score)) for item, score in zip(USUAL_ITEMS, scores, strict=True)
        )
        day = date(2025, 10, 14)
        told.give(day, party, SubmitAssessment(effective_on=day, round="najaar-2025", scores=given))
    told.give(closed, CLIENT, CloseRound(effective_on=closed, round="najaar-2025"))


def _value(told: Telling) -> None:
    day = date(2025, 12, 31)
    _put_in(told, day, CONTRACTOR, ContributionKind.COST, 3_600_000, "Scholing en vaste begeleiding, zes jaar")
    _put_in(told, day, CLIENT, ContributionKind.COST, 2_400_000, "Contractbeheer en gezamenlijke metingen, zes jaar")
    told.give(day, CONTRACTOR, RecordBenefit(effective_on=day, amount=29_520_000, what="Marge tegen basisprijzen"))
    told.give(day, CLIENT, RecordBenefit(effective_on=day, amount=33_000_000, what="Bevestigde besparingen"))
    for goal, reached in (("gezonde-gebouwen", "0.85"), ("vast-werk", "0.80")):
        told.give(day, CLIENT, RecordAttainment(effective_on=day, goal=goal, attainment=Decimal(reached)))


def _show(told: Telling, year: int, late: tuple[str, str] | None = None) -> None:
    for number, (shown_in, party, topic) in enumerate(_SHOWN, start=1):
        if shown_in == year:
            day = _due(year, topic) + timedelta(days=12 if (party, topic) == late else -9)
            told.give(day, party, MakeDisclosure(effective_on=day, disclosure=number, where="Besproken aan tafel"))


def _promise(told: Telling, number: int, party: str, title: str, made: date, due: date, kept: date) -> None:
    told.give(made, party, MakePromise(effective_on=made, title=title, due=due))
    told.give(made, _OTHER[party], AcceptPromise(effective_on=made, promise=number))
    told.give(kept, party, KeepPromise(effective_on=kept, promise=number))


def _put_in(told: Telling, day: date, party: str, kind: ContributionKind, amount: int, what: str) -> None:
    told.give(day, party, RecordContribution(effective_on=day, kind=kind, amount=amount, what=what))


def _review(told: Telling, day: date, title: str, conclusions: str) -> None:
    told.give(day, CLIENT, RecordReview(effective_on=day, title=title, conclusions=conclusions))
