"""What the record proves was done otherwise than agreed is shown with its event and what mends it."""

from datetime import date, timedelta

from domain.clauses import AmountBand
from domain.decisions import RecordJointDecision
from domain.departures import ReportDeparture, SettleDeparture
from domain.frameworks import AgreeFramework, RecordCallOff
from domain.price_rules import RecordOrder
from domain.pricing.applicability import DecidedBy
from domain.shocks import ShareShock, TransferRisk
from domain.stated import Stated
from domain.views.de_facto import DeFactoKind, DeFactoView, Mending, de_facto_view
from domain.views.view import Moment
from tests.domain.builders import CLIENT, CONTRACTOR, END, TODAY, a_goal, as_client, as_contractor, shared
from tests.domain.impact.builders import a_contract
from tests.domain.prices.builders import a_rule_agreed, published, settled
from tests.domain.pricing.builders import a_rule, applicability
from tests.domain.story import Story

LATER = TODAY + timedelta(days=90)


def seen(story: Story, day: date = TODAY) -> DeFactoView:
    return de_facto_view(Moment(stated=story.stated, as_of=day))


def test_a_contract_that_is_kept_shows_nothing() -> None:
    assert seen(a_contract()).changes == ()


def test_a_reported_departure_is_open_until_an_adopted_proposal_agreed_it() -> None:
    story = a_contract()
    story.give(RecordJointDecision(effective_on=TODAY, matter="Ramen elke maand"), as_client())
    report = ReportDeparture(
        effective_on=TODAY, version=len(story.events), term="Ramen elk kwartaal", departure="Ramen elke maand"
    )
    story.give(report, as_contractor())
    (found,) = seen(story).changes

    proposal = story.agree(a_goal("windows"))
    story.give(SettleDeparture(effective_on=TODAY, number=1, proposal=proposal), as_client())

    assert (found.kind, found.term, found.mending) == (DeFactoKind.REPORTED, "Ramen elk kwartaal", Mending.AGREE_IT)
    assert seen(story).open == 0
    assert [one.proposal for one in seen(story).settled] == [proposal]


def test_what_is_delivered_or_called_off_after_the_last_day_departs_from_the_term() -> None:
    story = a_contract()
    story.agree(AgreeFramework(maximum_value=10_000, justification="Vijf jaar afschrijving"))
    order = {"item": "cleaning", "title": "Grote beurt", "base_amount": 5_000}
    story.give(RecordOrder(effective_on=TODAY, delivered_on=END, **order), as_client())
    story.give(RecordOrder(effective_on=TODAY, delivered_on=END + timedelta(days=1), **order), as_client())
    after_it = END + timedelta(days=30)
    story.give(
        RecordCallOff(effective_on=after_it, title="Nog een lokaal", value=1_000),
        as_client(after_it),
    )

    late = seen(story, after_it).changes

    assert [(one.kind, one.what, one.amount) for one in late] == [
        (DeFactoKind.AFTER_THE_END, "Nog een lokaal", 1_000),
        (DeFactoKind.AFTER_THE_END, "Grote beurt", 5_000),
    ]
    assert {one.mending for one in late} == {Mending.EXTEND_OR_STOP}


def test_a_loss_that_stays_shared_otherwise_than_agreed_is_shown_with_what_is_open() -> None:
    story = a_contract()
    story.agree(ShareShock(shock=1, bands=(AmountBand(upto=None, shares=shared()),)))

    early, late = seen(story).changes, seen(story, LATER).changes
    story.agree(TransferRisk(shock=1, source=CLIENT, target=CONTRACTOR, amount=500_000, reason="Deel"))

    assert early == ()
    assert [(one.kind, one.what, one.amount) for one in late] == [
        (DeFactoKind.OTHER_SHARE, "Waterschade in drie scholen", 500_000)
    ]
    assert seen(story, LATER).changes == ()


def test_another_amount_than_the_price_rule_gives_is_shown_with_what_it_differs() -> None:
    events = (
        a_rule_agreed(a_rule(applicability=applicability(decided_by=DecidedBy.PERIOD))),
        settled("2025-02-10", "2025-01", 1000_00, 1050_00),
    )
    stated = tuple(
        Stated(version=number, event=event, known_on=event.effective_on)
        for number, event in enumerate((*a_contract().events[:1], *events), start=1)
    )

    (found,) = de_facto_view(
        Moment(stated=stated, series=(published(("2023-10", "100"), ("2024-10", "104")),), as_of=date(2027, 6, 1))
    ).changes

    assert (found.kind, found.event, found.mending) == (DeFactoKind.OTHER_PRICE, 3, Mending.SETTLE_THE_DIFFERENCE)
    assert (found.term, found.amount) == ("cleaning", 10_00)
