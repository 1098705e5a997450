"""The view of conduct treats all parties alike: decisions alone, what is shown, and breaches."""

from datetime import date
from typing import Any

from domain.breaches import AcceptRepair, Breached, OfferRepair, RecordBreach, RejectRepair
from domain.contests import ConcedeContest, ContestFact
from domain.decisions import RecordJointDecision, ReportUnilateralDecision
from domain.disclosures import DisclosureAgreed, DisclosureDropped, DisclosureJudged, DisclosureMade
from domain.facts import Event
from domain.views.breaches import BreachState
from domain.views.conduct import ConductView, conduct_view
from domain.views.transparency import Showing
from tests.domain.builders import CLIENT, CONTRACTOR, TODAY
from tests.domain.views.moments import ALL_THREE, Told, record_of, seen, told

DUE, AFTER_DUE = date(2024, 7, 1), date(2024, 7, 2)
BREACH = (
    CLIENT,
    RecordBreach(effective_on=TODAY, breached_by=CONTRACTOR, breached=Breached.LOYALTY, title="Naar de pers"),
)
OFFER = (CONTRACTOR, OfferRepair(effective_on=TODAY, breach=1, repair="Rechtgezet."))
ACCEPT = (CLIENT, AcceptRepair(effective_on=DUE, breach=1))
REJECT = (CLIENT, RejectRepair(effective_on=TODAY, breach=1, reason="Te weinig."))


def alone(by: str) -> Told:
    return CONTRACTOR, ReportUnilateralDecision(effective_on=TODAY, decided_by=by, matter="Rooster")


def shown(*commands: Told, as_of: date = AFTER_DUE, **other: Any) -> ConductView:
    return conduct_view(told(*commands, as_of=as_of, **other))


def owed(by: str, number: int = 1, topic: str = "earning_model") -> DisclosureAgreed:
    return DisclosureAgreed(proposal=1, disclosure=number, owed_by=by, topic=topic, title=None, due=DUE, **on(TODAY))


def on(day: date, by: str = CONTRACTOR) -> dict[str, Any]:
    return {"by": by, "effective_on": day, "decided_on": day}


def made(day: date) -> DisclosureMade:
    return DisclosureMade(disclosure=1, where=None, **on(day))


def judged(*, complete: bool) -> DisclosureJudged:
    return DisclosureJudged(disclosure=1, complete=complete, reason=None, **on(AFTER_DUE, CLIENT))


def showings(*events: Event, as_of: date = AFTER_DUE, by: str = CONTRACTOR) -> list[tuple[str, Showing]]:
    view = conduct_view(seen((*record_of(), *events), as_of))
    return [(one.topic, one.showing) for one in view.disclosures if one.party == by]


def test_one_sided_decisions_are_counted_for_every_party() -> None:
    joint = (CLIENT, RecordJointDecision(effective_on=TODAY, matter="Rooster"))
    view = shown(alone(CLIENT), alone(CLIENT), alone(CONTRACTOR), joint)

    assert [(one.party, one.decided_alone) for one in view.decided_alone] == [(CLIENT, 2), (CONTRACTOR, 1)]
    assert (view.decided_together, len(view.one_sided)) == (1, 3)


def test_a_report_that_was_conceded_to_be_wrong_does_not_count() -> None:
    contest = (CLIENT, ContestFact(effective_on=TODAY, version=3, reason="Dat was samen."))
    concede = (CONTRACTOR, ConcedeContest(effective_on=TODAY, version=3))
    view = shown(alone(CLIENT), contest, concede)

    assert [(one.decided_alone, one.any_alone) for one in view.decided_alone] == [(0, False), (0, False)]


def test_earning_model_and_financial_position_are_named_for_every_party() -> None:
    assert [(one.party, one.topic, one.showing) for one in shown().disclosures] == [
        (CLIENT, "earning_model", Showing.NOT_AGREED),
        (CLIENT, "financial_position", Showing.NOT_AGREED),
        (CONTRACTOR, "earning_model", Showing.NOT_AGREED),
        (CONTRACTOR, "financial_position", Showing.NOT_AGREED),
    ]


def test_what_is_overdue_is_marked_for_either_party_alike() -> None:
    for party in (CLIENT, CONTRACTOR):
        last_day, day_after = (showings(owed(party), as_of=day, by=party) for day in (DUE, AFTER_DUE))

        assert ("earning_model", Showing.NOT_YET_DUE) in last_day
        assert ("earning_model", Showing.OVERDUE) in day_after


def test_what_was_shown_is_in_time_late_or_incomplete() -> None:
    outcomes = [
        showings(owed(CONTRACTOR), made(DUE)),
        showings(owed(CONTRACTOR), made(AFTER_DUE)),
        showings(owed(CONTRACTOR), made(DUE), judged(complete=False)),
        showings(owed(CONTRACTOR), made(DUE), judged(complete=False), judged(complete=True)),
    ]

    assert [dict(one)["earning_model"] for one in outcomes] == [
        Showing.IN_TIME,
        Showing.LATE,
        Showing.INCOMPLETE,
        Showing.IN_TIME,
    ]


def test_what_else_was_agreed_is_shown_and_what_was_dropped_is_not() -> None:
    planning = owed(CONTRACTOR, 2, "planning")
    dropped = DisclosureDropped(proposal=2, disclosure=2, reason="Hoeft niet", **on(TODAY))

    assert ("planning", Showing.OVERDUE) in showings(planning)
    assert "planning" not in dict(showings(planning, dropped))


def test_a_breach_is_open_until_its_repair_is_accepted() -> None:
    views = [shown(BREACH), shown(BREACH, OFFER), shown(BREACH, OFFER, REJECT), shown(BREACH, OFFER, ACCEPT)]

    assert [view.breaches[0].state for view in views] == [
        BreachState.OPEN,
        BreachState.REPAIR_OFFERED,
        BreachState.OPEN,
        BreachState.REPAIRED,
    ]
    assert [view.open_breaches for view in views] == [1, 1, 1, 0]


def test_the_days_of_a_breach_count_until_the_last_acceptance() -> None:
    views = [shown(BREACH), shown(BREACH, OFFER, ACCEPT), shown(BREACH, OFFER, ACCEPT, parties=ALL_THREE)]

    assert [view.breaches[0].days_open for view in views] == [29, 28, 29]


def test_a_contested_breach_is_marked_and_one_that_was_conceded_is_gone() -> None:
    contest = (CONTRACTOR, ContestFact(effective_on=TODAY, version=3, reason="Zij belden ons."))
    concede = (CLIENT, ConcedeContest(effective_on=TODAY, version=3))

    assert [one.contested for one in shown(BREACH, contest).breaches] == [True]
    assert shown(BREACH, contest, concede).breaches == ()
