"""What kind of relation it is on a day is worked out from the record alone."""

from datetime import date
from decimal import Decimal

import pytest

from domain.contributions import BenefitRecorded, ContributionKind, ContributionRecorded
from domain.disclosures import EARNING_MODEL, FINANCIAL_POSITION, DisclosureAgreed, DisclosureMade
from domain.facts import Event
from domain.goals import GoalAgreed
from domain.memory.relation import DeliveryNature, Measure, RelationshipType
from domain.relation.dependence import DependenceStated, IndependenceStated
from domain.relation.relation_limits import RelationLimitAgreed, RelationLimitDropped
from domain.relation.relationship_type import RelationshipTypeAgreed, TypeReasonStated
from domain.views.relation import relation_view
from domain.views.relation_type import PartnershipSign
from tests.domain.relation.moments import START, TODAY, agreed, moment, opening, told
from tests.domain.sharing.test_record import term

GUARDED, PARTNERSHIP = RelationshipType.GUARDED, RelationshipType.PARTNERSHIP
HALF = Decimal("0.5")


def of_type(kind: RelationshipType, day: date = START) -> Event:
    fields = {"nature": DeliveryNature.STANDARD, "fits_because": None, "instead_of": None}
    return agreed(RelationshipTypeAgreed, day, relationship_type=kind, **fields)


def a_limit(measure: Measure = Measure.TURNOVER_SHARE, most: Decimal = HALF) -> Event:
    return agreed(RelationLimitAgreed, title="Omzet", measure=measure, party=None, at_least=None, at_most=most)


def depends(share: str, day: date = START) -> Event:
    stated = {"turnover_share": Decimal(share), "switching_cost": HALF, "note": None}
    return told(DependenceStated, day=day, **stated)


def partners_in_everything() -> tuple[Event, ...]:
    goal = agreed(GoalAgreed, goal="clean", title="Schone scholen", beyond_parties=False)
    owed = [(number, *one) for number, one in enumerate([(p, t) for p in "CS" for t in OPEN], 1)]
    duties = [
        agreed(DisclosureAgreed, disclosure=number, owed_by=party, topic=topic, title=None, due=TODAY)
        for number, party, topic in owed
    ]
    shown = [told(DisclosureMade, party, TODAY, disclosure=number, where=None) for number, party, _ in owed]
    return (term(), goal, *duties, *shown)


OPEN = (EARNING_MODEL, FINANCIAL_POSITION)


def test_a_record_that_says_nothing_shows_no_type_and_no_risk() -> None:
    view = relation_view(moment())

    assert (view.in_force, view.equality_at_risk, view.measures) == (None, None, ())
    assert not view.only_in_name


def test_the_type_that_began_last_counts_on_the_day() -> None:
    events = (of_type(GUARDED, date(2025, 1, 1)), of_type(PARTNERSHIP, START))

    now = relation_view(moment(*events)).in_force
    then = relation_view(moment(*events, as_of=date(2024, 6, 1))).in_force

    assert now is not None
    assert then is not None
    assert (now.relationship_type, then.relationship_type) == (GUARDED, PARTNERSHIP)
    assert (now.usual_for_the_work, then.usual_for_the_work) == (True, False)


def test_who_wanted_another_type_is_listed_with_the_event_that_holds_the_reason() -> None:
    stated = told(TypeReasonStated, "C", relationship_type=GUARDED, reason="Te veel ruis.")

    (given,) = relation_view(moment(stated)).reasons

    assert (given.party, given.relationship_type, given.event) == ("C", GUARDED, 2)


def test_a_partnership_without_future_goal_and_openness_is_one_in_name_only() -> None:
    view = relation_view(moment(of_type(PARTNERSHIP)))

    assert view.only_in_name
    assert {one.sign: one.shown for one in view.signs} == dict.fromkeys(PartnershipSign, False)


def test_future_goal_and_openness_make_the_word_fit() -> None:
    view = relation_view(moment(of_type(PARTNERSHIP), *partners_in_everything()))

    assert not view.only_in_name
    assert all(one.shown and (one.events or one.sign is PartnershipSign.JOINT_FUTURE) for one in view.signs)


@pytest.mark.parametrize(("name", "warned"), [("Partnerschap schoonmaak", True), ("Schoonmaak 2024", False)])
def test_the_name_of_the_record_counts_as_using_the_word(name: str, *, warned: bool) -> None:
    assert relation_view(moment(opening(name=name))).only_in_name is warned


def test_partners_among_themselves_need_no_warning() -> None:
    alone = opening("P", name="Partnerschap")

    assert relation_view(moment(alone)).called_partnership
    assert not relation_view(moment(alone)).only_in_name


def test_under_a_guarded_type_nobody_assumes_openness() -> None:
    view = relation_view(moment(opening(name="Partnerschap"), of_type(GUARDED)))

    assert view.called_partnership
    assert not view.only_in_name


@pytest.mark.parametrize(("share", "risk"), [("0.5", False), ("0.51", True)])
def test_more_dependence_than_agreed_puts_equality_at_risk(share: str, *, risk: bool) -> None:
    view = relation_view(moment(a_limit(), depends(share)))

    assert view.equality_at_risk is risk


def test_without_a_limit_or_a_statement_nothing_tells_whether_equality_is_at_risk() -> None:
    assert relation_view(moment(depends("0.9"))).equality_at_risk is None
    assert relation_view(moment(a_limit())).equality_at_risk is None


def test_a_limit_that_was_let_go_puts_nothing_at_risk() -> None:
    dropped = agreed(RelationLimitDropped, measure=Measure.TURNOVER_SHARE, party=None, reason="Klaar")

    assert relation_view(moment(a_limit(), dropped, depends("0.9"))).equality_at_risk is None


def test_independence_does_not_count_as_dependence() -> None:
    stated = told(IndependenceStated, degree=Decimal("0.9"), note=None)

    view = relation_view(moment(a_limit(Measure.INDEPENDENCE), stated))

    assert view.equality_at_risk is None
    assert [row.beyond for row in view.measures if row.party == "S"] == [True]


def test_a_measure_names_the_statement_and_the_limit_that_it_rests_on() -> None:
    rows = relation_view(moment(a_limit(), depends("0.2"), depends("0.4", date(2024, 5, 1)))).measures

    row = next(row for row in rows if (row.party, row.measure) == ("S", Measure.TURNOVER_SHARE))

    assert (row.value, row.rests_on, row.agreed_in) == (Decimal("0.4"), (4,), 2)


def test_what_each_gets_for_what_it_puts_in_is_one_ratio() -> None:
    put_in = [
        told(ContributionRecorded, party, kind=ContributionKind.INVESTMENT, amount=100, what="Uren", exploratory=False)
        for party in "CS"
    ]
    gained = [told(BenefitRecorded, party, amount=amount, what="Besparing") for party, amount in (("C", 30), ("S", 10))]

    rows = relation_view(moment(*put_in, *gained)).measures

    found = {row.party: row.value for row in rows if row.measure is Measure.PROPORTIONALITY}
    assert found == {"C": Decimal("1.5"), "S": Decimal("0.5")}


def test_who_put_in_nothing_has_no_ratio() -> None:
    gained = [told(BenefitRecorded, party, amount=10, what="Besparing") for party in "CS"]

    assert relation_view(moment(*gained)).measures == ()
