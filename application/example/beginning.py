"""How both sides of the example began: why they take part, how they differ, who does what, and on which principles."""

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal

from application.example.clauses import CLIENT, CONTRACTOR
from application.example.telling import Telling
from domain.division_of_work.activities import DelegateActivity
from domain.division_of_work.deliverables import AgreeDeliverable
from domain.division_of_work.knowledge import InvestKnowledge, KnowledgeKind
from domain.division_of_work.strengths import StateStrength
from domain.division_of_work.synergies import AgreeSynergy
from domain.energy import PledgeEnergy
from domain.escalation import AgreeEscalationLadder, Rung
from domain.exit.plan import AgreeExitPlan, HandoverItem
from domain.key_people.key_roles import AgreeKeyRoles, ConfirmKeyRole, GiveKeyRole
from domain.memory.key_people import TALENT_TRIANGLE
from domain.memory.relation import DeliveryNature, RelationshipType
from domain.memory.work import CoreMark
from domain.principles.adoptions import AdoptPrinciple, FormulatePrinciple
from domain.principles.stakeholders import NameStakeholder
from domain.recalibration import AgreeRecalibration
from domain.relation.relationship_type import AgreeRelationshipType
from domain.start.culture import CultureFit, JudgeCulture
from domain.start.differences import Bridging, DifferenceField, JudgeDifference, NameDifference
from domain.start.motives import StateMotives, StateSuccess
from domain.start.sessions import (
    USUAL_TOPICS,
    AgreeJointStart,
    Attendee,
    PointKind,
    RecordSession,
    SettlePoint,
    StatedPoint,
)
from domain.terms import Change

PEOPLE = {CLIENT: (1, "Anneke de Wit"), CONTRACTOR: (2, "Bram Brink")}
"""The person who speaks for each party: its number and its name."""
_STAKEHOLDERS = (
    (CLIENT, "facilitair", "Facilitair beheer"),
    (CLIENT, "inkoop", "Inkoop"),
    (CONTRACTOR, "objectleiding", "Objectleiding"),
    (CONTRACTOR, "directie", "Directie"),
)


def opening_terms() -> Iterator[Change]:
    """Give what was agreed at the opening about beginning, working and parting together."""
    yield AgreeJointStart()
    yield AgreeKeyRoles(fill_within_days=60, rematch_within_days=90)
    yield AgreeRelationshipType(relationship_type=RelationshipType.COLLABORATIVE, nature=DeliveryNature.TAILORED)
    yield AgreeDeliverable(
        deliverable="schone-gebouwen",
        title="Schone gebouwen, elke werkdag om acht uur",
        end_customer="Medewerkers en bezoekers",
        answerable=CONTRACTOR,
    )
    yield AgreeSynergy(
        synergy="slim-schoonmaken",
        title="Schoonmaken waar het nodig is",
        brings={CLIENT: "Bezettingscijfers per gebouw", CONTRACTOR: "Mensen die het gebouw kennen"},
    )
    yield AgreeEscalationLadder(
        rungs=(
            Rung(who="Objectleider en gebouwbeheerder", days=14),
            Rung(who="Contractmanagers", days=21),
            Rung(who="Stuurgroep", days=30),
        )
    )
    yield AgreeRecalibration(every_months=12, first_due=date(2021, 3, 31))
    yield AgreeExitPlan(
        items=tuple(
            HandoverItem(item=name, title=title, giver=giver, receiver=receiver, due=date(2025, 12, 15))
            for name, title, giver, receiver in (
                ("sleutels", "Sleutels en pasjes van alle gebouwen", CONTRACTOR, CLIENT),
                ("roosters", "Roosters en werkprogramma's per gebouw", CONTRACTOR, CLIENT),
                ("metingen", "Zes jaar metingen en klachten", CLIENT, CONTRACTOR),
            )
        )
    )


def before_the_start(told: Telling) -> None:
    """Tell how both sides got to know each other before they signed."""
    day = date(2019, 11, 22)
    for party, motive, benefit, success in (
        (CLIENT, "Klachten over vuile gebouwen", "Minder ziekteverzuim", "Medewerkers het gebouw een acht geven"),
        (CONTRACTOR, "Vaste ploegen willen behouden", "Werk waar we op kunnen bouwen", "Niemand hier weg wil"),
    ):
        told.give(day, party, StateMotives(effective_on=day, motives=(motive,), benefits=(benefit,)))
        told.give(day, party, StateSuccess(effective_on=day, success=success))
    _differences(told)
    _sessions(told)


def _differences(told: Telling) -> None:
    named, judged = date(2019, 11, 25), date(2019, 11, 27)
    difference = NameDifference(
        effective_on=named,
        field=DifferenceField.WAY_OF_WORKING,
        title="Besluiten op de werkvloer",
        ours="De objectleider beslist",
        theirs="De afdeling beslist na overleg",
    )
    told.give(named, CONTRACTOR, difference)
    bridged = JudgeDifference(
        effective_on=judged,
        difference=1,
        bridging=Bridging.BRIDGEABLE,
        approach="Vast weekoverleg per gebouw",
        reason="Beiden willen snel weten waar ze aan toe zijn.",
    )
    told.give(judged, CLIENT, bridged)
    for party, reason in ((CLIENT, "We zeggen wat we vinden."), (CONTRACTOR, "Prettig en direct.")):
        told.give(judged, party, JudgeCulture(effective_on=judged, fit=CultureFit.FITS, reason=reason))


def _sessions(told: Telling) -> None:
    day = date(2019, 12, 11)
    present = tuple(Attendee(party=party, name=name) for party, (_, name) in PEOPLE.items())
    parked = StatedPoint(kind=PointKind.PARKED, title="Schoonmaak na verbouwing", owner=CLIENT, due=date(2020, 1, 31))
    weak = StatedPoint(
        kind=PointKind.VULNERABILITY, title="Ploegen zonder vaste vervanger", owner=CONTRACTOR, due=date(2020, 1, 31)
    )
    first = RecordSession(
        effective_on=day, title="Startsessie", present=present, topics=USUAL_TOPICS, points=(parked, weak)
    )
    told.give(day, CLIENT, first)
    for number, party, on, outcome in (
        (1, CLIENT, date(2020, 1, 14), "Apart geoffreerd, buiten de vaste prijs."),
        (2, CONTRACTOR, date(2020, 1, 15), "Iedere ploeg heeft een vaste vervanger."),
    ):
        told.give(on, party, SettlePoint(effective_on=on, point=number, outcome=outcome))


def after_the_start(told: Telling) -> None:
    """Tell what both sides set up in their first weeks: key roles, principles, strengths and the energy they pledge."""
    day = date(2020, 1, 8)
    for party, (person, _) in PEOPLE.items():
        for role in TALENT_TRIANGLE:
            told.give(day, party, GiveKeyRole(effective_on=day, role=role, person=person))
            told.give(day, party, ConfirmKeyRole(effective_on=day, role=role))
    _principles(told)
    _work(told)


def _principles(told: Telling) -> None:
    day = date(2020, 1, 13)
    for party, name, title in _STAKEHOLDERS:
        told.give(day, party, NameStakeholder(effective_on=day, stakeholder=name, title=title))
    formulated = FormulatePrinciple(
        effective_on=day,
        principle="zij-wij-ik",
        theme="reciprocity",
        observation="Wie alleen op zichzelf let, krijgt alleen wat hij betaalt.",
        title="Denk zij, wij, ik, in die volgorde",
    )
    told.give(day, CLIENT, formulated)
    for number, (party, name, _) in enumerate(_STAKEHOLDERS):
        on = day + timedelta(days=number)
        told.give(on, party, AdoptPrinciple(effective_on=on, principle="zij-wij-ik", stakeholder=name))


def _work(told: Telling) -> None:
    day = date(2020, 1, 17)
    for party, strength, title in (
        (CLIENT, "bezetting", "Weten hoe gebouwen worden gebruikt"),
        (CONTRACTOR, "planning", "Ploegen plannen en scholen"),
    ):
        told.give(day, party, StateStrength(effective_on=day, strength=strength, title=title))
    told.give(
        day,
        CLIENT,
        DelegateActivity(
            effective_on=day, activity="glasbewassing", title="Glasbewassing", to=CONTRACTOR, mark=CoreMark.NOT_CORE
        ),
    )
    told.give(
        day,
        CONTRACTOR,
        InvestKnowledge(
            effective_on=day, invested_in=CLIENT, kind=KnowledgeKind.KNOWLEDGE, what="Meten met de VSR-methode"
        ),
    )
    for party, hours, attention in ((CLIENT, 200, "Contractmanager"), (CONTRACTOR, 320, "Objectleider")):
        pledge = PledgeEnergy(effective_on=day, hours=Decimal(hours), attention=attention)
        told.give(day, party, pledge)
