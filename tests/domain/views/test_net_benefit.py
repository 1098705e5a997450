"""What the contract leaves each party, and when that is flagged."""

from datetime import date
from typing import Any

import pytest

from domain.contributions import ContributionKind, RecordBenefit, RecordContribution
from domain.net_benefit import AgreeNetBenefit, NetBenefitAgreed
from domain.principles.adoptions import UnknownPrinciple
from domain.principles.citations import PrincipleNotInForce
from domain.views.net_benefit import NetBenefitView, net_benefit_view
from tests.domain.builders import CLIENT, CONTRACTOR, TODAY, agreed, laid, outcome, terms
from tests.domain.principles.builders import (
    NET_BENEFIT,
    OPERATIONS,
    adopting,
    formulated,
    formulating,
    in_force,
    naming,
    withdrawing,
)
from tests.domain.views.moments import Told, record_of, seen

LATER = date(2024, 7, 1)
ADOPTED = (
    (CLIENT, naming()),
    (CONTRACTOR, naming(OPERATIONS)),
    (CLIENT, formulating()),
    (CLIENT, adopting()),
    (CONTRACTOR, adopting(OPERATIONS)),
)
UNDER = NetBenefitAgreed(by=CLIENT, effective_on=TODAY, decided_on=TODAY, proposal=1, principle=NET_BENEFIT)
LIFTED = UNDER.model_copy(update={"principle": None})


def cost(amount: int, by: str = CONTRACTOR) -> Told:
    return by, RecordContribution(effective_on=TODAY, kind=ContributionKind.COST, amount=amount, what="Planning")


def benefit(amount: int, by: str = CONTRACTOR) -> Told:
    return by, RecordBenefit(effective_on=TODAY, amount=amount, what="Minder klachten")


def shown(*told: Told, events: tuple[Any, ...] = (), as_of: date = LATER) -> NetBenefitView:
    return net_benefit_view(seen((*record_of(*told), *events), as_of))


def test_the_contract_is_put_under_a_principle_that_is_in_force() -> None:
    (event,) = terms(outcome(in_force(), AgreeNetBenefit(principle=NET_BENEFIT)))

    assert isinstance(event, NetBenefitAgreed)
    assert event.principle == NET_BENEFIT
    assert agreed(in_force(), AgreeNetBenefit())


def test_it_is_not_put_under_a_principle_that_waits_for_adoption_or_is_not_there() -> None:
    with pytest.raises(PrincipleNotInForce):
        laid(formulated(), AgreeNetBenefit(principle=NET_BENEFIT))
    with pytest.raises(UnknownPrinciple):
        laid(formulated(), AgreeNetBenefit(principle="profit"))


def test_a_party_of_which_nothing_was_recorded_has_no_figure() -> None:
    client, contractor = shown(cost(900)).parties

    assert (client.net_benefit, client.below_zero, client.rests_on) == (None, False, ())
    assert (contractor.net_benefit, contractor.rests_on) == (-900, (3,))


def test_what_was_put_in_is_taken_from_what_was_gained() -> None:
    view = shown(cost(900), benefit(500), benefit(700, CLIENT))

    assert [(one.benefits, one.put_in, one.net_benefit, one.below_zero) for one in view.parties] == [
        (700, 0, 700, False),
        (500, 900, -400, True),
    ]


def test_a_loss_is_flagged_only_under_a_principle_in_force() -> None:
    withdrawn = (CONTRACTOR, withdrawing(OPERATIONS))
    flags = [
        shown(*ADOPTED, cost(900)).flagged,
        shown(*ADOPTED, cost(900), events=(UNDER,)).flagged,
        shown(*ADOPTED, cost(900), withdrawn, events=(UNDER,)).flagged,
        shown(*ADOPTED, cost(900), events=(UNDER, LIFTED)).flagged,
    ]

    assert flags == [False, True, False, False]


def test_without_a_loss_nothing_is_flagged_and_the_principle_is_named() -> None:
    view = shown(*ADOPTED, cost(900), benefit(900), events=(UNDER,))

    assert (view.flagged, view.principle_in_force) == (False, True)
    assert view.principle == "Een contract levert de leverancier netto voordeel op"
