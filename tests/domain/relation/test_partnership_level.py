"""A level is a claim of all parties with evidence; a wild garden is not claimed in words alone."""

from datetime import timedelta
from decimal import Decimal

import pytest

from domain.disclosures import AgreeDisclosure, MakeDisclosure
from domain.memory.relation import Measure, PartnershipLevel
from domain.promises import AcceptPromise, KeepPromise, MakePromise
from domain.relation.claims import EvidenceNotThere
from domain.relation.dependence import StateDependence
from domain.relation.partnership_level import (
    AgreePartnershipLevel,
    LevelAlreadyAgreed,
    NoWildGarden,
    PartnershipLevelAgreed,
    WildGardenSign,
)
from domain.relation.relation_limits import AgreeRelationLimit
from domain.state import Partnership
from domain.views.relation import relation_view
from tests.domain.builders import (
    CLIENT,
    CONTRACTOR,
    PARTNER,
    TODAY,
    a_goal,
    a_signed_contract,
    after,
    agreed,
    as_party,
    laid,
    outcome,
    terms,
)
from tests.domain.relation import moments

ALL = (CLIENT, CONTRACTOR, PARTNER)
PREFERRED, WILD_GARDEN = PartnershipLevel.PREFERRED_SUPPLIER, PartnershipLevel.METASYSTEM


def claiming(level: PartnershipLevel = PREFERRED, *shown_in: int) -> AgreePartnershipLevel:
    return AgreePartnershipLevel(level=level, claim="Wij komen terug", shown_in=shown_in or (1,))


def promised(partnership: Partnership, maker: str, *, kept: bool) -> Partnership:
    make = MakePromise(effective_on=TODAY, title="Kennis delen", due=TODAY)
    partnership = after(partnership, make, as_party(maker))
    number = partnership.promises_made
    for other in set(partnership.parties) - {maker}:
        partnership = after(partnership, AcceptPromise(effective_on=TODAY, promise=number), as_party(other))
    keep = KeepPromise(effective_on=TODAY, promise=number)
    return after(partnership, keep, as_party(maker)) if kept else partnership


def a_wild_garden(*parties: str) -> Partnership:
    named = parties or ALL
    partnership = agreed(a_signed_contract(1, *named), a_goal("clean-water", beyond_parties=True))
    for party in named:
        partnership = promised(partnership, party, kept=True)
    return partnership


def missing(partnership: Partnership) -> tuple[WildGardenSign, ...]:
    with pytest.raises(NoWildGarden) as refused:
        laid(partnership, claiming(WILD_GARDEN))
    return refused.value.missing


def test_a_level_is_claimed_up_and_down_by_all() -> None:
    up = agreed(a_signed_contract(), claiming(PartnershipLevel.STRATEGIC_PARTNERSHIP))

    (event,) = terms(outcome(up, claiming(PREFERRED)))

    assert isinstance(event, PartnershipLevelAgreed)
    assert (event.before, event.level) == (PartnershipLevel.STRATEGIC_PARTNERSHIP, PREFERRED)


def test_the_level_on_which_they_stand_is_not_claimed_again() -> None:
    with pytest.raises(LevelAlreadyAgreed):
        laid(agreed(a_signed_contract(), claiming()), claiming())


def test_a_claim_rests_on_events_that_stand_in_the_record() -> None:
    with pytest.raises(EvidenceNotThere):
        laid(a_signed_contract(), claiming(PREFERRED, 999))


def test_three_equal_parties_that_keep_their_word_for_a_purpose_beyond_profit_are_a_wild_garden() -> None:
    (event,) = terms(outcome(a_wild_garden(), claiming(WILD_GARDEN)))

    assert isinstance(event, PartnershipLevelAgreed)


def test_words_alone_make_no_wild_garden() -> None:
    assert missing(a_signed_contract()) == (
        WildGardenSign.SEVERAL_PARTIES,
        WildGardenSign.HIGH_TRUST,
        WildGardenSign.PURPOSE_BEYOND_PROFIT,
    )


def test_two_parties_are_no_wild_garden() -> None:
    assert missing(a_wild_garden(CLIENT, CONTRACTOR)) == (WildGardenSign.SEVERAL_PARTIES,)


def test_a_party_that_broke_half_its_word_is_not_trusted_highly() -> None:
    half_kept = promised(a_wild_garden(), PARTNER, kept=False)

    assert missing(half_kept) == (WildGardenSign.HIGH_TRUST,)


def test_three_quarters_kept_is_high_trust() -> None:
    partnership = promised(a_wild_garden(), PARTNER, kept=False)
    for _ in range(2):
        partnership = promised(partnership, PARTNER, kept=True)

    assert laid(partnership, claiming(WILD_GARDEN)).table


def test_what_fell_due_more_than_a_year_ago_shows_no_trust() -> None:
    later = TODAY + timedelta(days=400)

    with pytest.raises(NoWildGarden):
        outcome(a_wild_garden(), claiming(WILD_GARDEN), today=later)


def test_a_disclosure_that_was_owed_and_not_made_counts_against_trust() -> None:
    owed = AgreeDisclosure(owed_by=PARTNER, topic="earning_model", due=TODAY)
    partnership = agreed(a_wild_garden(), owed)

    assert missing(partnership) == (WildGardenSign.HIGH_TRUST,)
    made = after(partnership, MakeDisclosure(effective_on=TODAY, disclosure=1), as_party(PARTNER))
    assert laid(made, claiming(WILD_GARDEN)).table


def test_a_party_that_depends_too_much_is_no_equal() -> None:
    limit = AgreeRelationLimit(title="Omzet", measure=Measure.TURNOVER_SHARE, at_most=Decimal("0.4"))
    stated = StateDependence(effective_on=TODAY, turnover_share=Decimal("0.5"), switching_cost=Decimal(0))

    assert missing(after(agreed(a_wild_garden(), limit), stated, as_party(PARTNER))) == (WildGardenSign.EQUALITY,)


def test_the_claim_stands_beside_the_level_of_the_figures() -> None:
    claim = {"level": PREFERRED, "claim": "Wij komen terug", "shown_in": (1,), "before": None}
    claimed = moments.agreed(PartnershipLevelAgreed, **claim)

    view = relation_view(moments.moment(claimed))
    unclaimed = relation_view(moments.moment())

    assert view.level is not None
    assert (view.level.level, view.level_by_figures, view.claimed_beyond_figures) == (PREFERRED, None, True)
    assert (unclaimed.level, unclaimed.claimed_beyond_figures) == (None, None)
