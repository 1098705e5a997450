"""Words with which the tests of the preview describe a contract in which there is something of everything."""

from datetime import date
from decimal import Decimal

from domain.arrangements import AgreeArrangement
from domain.contests import ContestFact
from domain.disclosures import AgreeDisclosure
from domain.formation import ActivatePartnership
from domain.impact.preview import Impact, Side, impact
from domain.modifications import AgreeProcurement, ContractKind
from domain.pain_gain import AgreePainGain
from domain.price_rules import AgreePriceRule
from domain.relationship.view import relationship_view
from domain.renegotiation import OpenRenegotiation
from domain.representation import JoinPartnership
from domain.stated import Stated
from domain.suppositions import adopted
from tests.domain.builders import (
    CONTRACTOR,
    START,
    TODAY,
    a_clause,
    a_goal,
    a_kpi,
    a_registered_driver,
    a_shock,
    a_term,
    a_value,
    an_opening,
    an_option,
    as_client,
    as_contractor,
)
from tests.domain.pricing.builders import SHARED_TARGET, a_rule
from tests.domain.story import Story


def a_contract() -> Story:
    """A public contract that runs, with a goal, a driver, an option, a price, a shock and a talk."""
    story = Story()
    story.give(an_opening(), as_client())
    story.give(JoinPartnership(effective_on=TODAY, your_name="Bram Vos"), as_contractor())
    story.agree(
        a_term(),
        a_value(),
        a_goal("clean"),
        a_kpi(),
        a_registered_driver(clause=a_clause("0.2", "0.8")),
        an_option(opens_on=START),
        AgreeProcurement(kind=ContractKind.SERVICES, initial_value=480_000_000, threshold=22_100_000),
        AgreeArrangement(arrangement="quiet", title="Stil"),
        AgreeDisclosure(owed_by=CONTRACTOR, topic="earning_model", due=date(2024, 12, 1)),
        AgreePriceRule(rule=a_rule(item="cleaning"), base_price=Decimal(100)),
        AgreePainGain(pain_gain="roof", title="Dak", target=100_000, terms=SHARED_TARGET),
    )
    story.give(ActivatePartnership(effective_on=TODAY), as_client())
    story.give(a_shock(), as_contractor())
    story.give(ContestFact(effective_on=TODAY, version=len(story.events), reason="Te hoog."), as_client())
    story.give(OpenRenegotiation(effective_on=TODAY, subject="Lonen", driver="labour"), as_contractor())
    return story


def side(stated: tuple[Stated, ...], day: date = TODAY) -> Side:
    return Side(stated=stated, view=relationship_view(stated, (), as_of=day))


def preview(story: Story, number: int, day: date = TODAY) -> Impact:
    later = adopted(story.stated, number, on=day)
    return impact(side(story.stated, day), side(later, day), proposal=number, on=day)
