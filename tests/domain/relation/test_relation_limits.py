"""A limit on a measure of a party raises one talk when it is crossed, and never a penalty."""

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest

from domain.corrections import StrikeFact
from domain.facts import CLOCK_PARTY, Event
from domain.guards import UnknownParty
from domain.lifecycle import decide
from domain.memory.relation import Measure
from domain.relation.dependence import StateDependence, StateIndependence
from domain.relation.relation_limits import (
    AgreeRelationLimit,
    CompareWithLimit,
    DropRelationLimit,
    NoSuchLimit,
    NotALimit,
    RelationLimitCrossed,
    RelationLimitRespected,
    comparisons,
)
from domain.renegotiation import ConcludeRenegotiation, Ground, RenegotiationOpened
from domain.state import Partnership
from domain.termination import ClosePartnership
from tests.domain.builders import (
    CLIENT,
    CONTRACTOR,
    END,
    TODAY,
    a_signed_contract,
    after,
    agreed,
    as_client,
    as_clock,
    as_contractor,
    laid,
)

HALF, LITTLE = Decimal("0.5"), Decimal("0.3")
LATER = TODAY + timedelta(days=60)


def a_limit(**other: Any) -> AgreeRelationLimit:
    stated: dict[str, Any] = {"title": "Zelf beslissen", "measure": Measure.INDEPENDENCE, "at_least": HALF}
    return AgreeRelationLimit(**{**stated, **other})


def limited(**other: Any) -> Partnership:
    return agreed(a_signed_contract(), a_limit(**other))


def stating(partnership: Partnership, degree: Decimal = LITTLE, day: date = TODAY) -> Partnership:
    return after(partnership, StateIndependence(effective_on=day, degree=degree), as_client(day))


def compared(partnership: Partnership, day: date = TODAY, **ratios: str) -> list[CompareWithLimit]:
    return list(comparisons(partnership, {party: Decimal(ratio) for party, ratio in ratios.items()}, today=day))


def watched(partnership: Partnership, day: date = TODAY, **ratios: str) -> tuple[Partnership, list[Event]]:
    """The partnership after the calendar compared everything, with the events that this led to."""
    events: list[Event] = []
    while commands := compared(partnership, day, **ratios):
        events.extend(decide(partnership, commands[0], as_clock(day)))
        partnership = after(partnership, commands[0], as_clock(day))
    return partnership, events


def test_crossing_a_limit_opens_a_talk_of_which_the_clock_is_the_author() -> None:
    _, (crossed, opened) = watched(stating(limited()))

    assert isinstance(crossed, RelationLimitCrossed)
    assert isinstance(opened, RenegotiationOpened)
    assert (opened.ground, opened.by, opened.renegotiation) == (Ground.LIMIT, CLOCK_PARTY, crossed.renegotiation)


def test_a_value_on_the_limit_crosses_nothing() -> None:
    assert compared(stating(limited(), HALF)) == []


def test_a_crossing_is_recorded_once_however_often_the_calendar_looks() -> None:
    partnership, _ = watched(stating(limited()))

    assert compared(partnership, LATER) == []
    again = CompareWithLimit(effective_on=LATER, measure=Measure.INDEPENDENCE, party=CLIENT, value=LITTLE)
    assert decide(partnership, again, as_clock(LATER)) == ()


def test_a_return_is_recorded_and_a_next_crossing_raises_a_next_talk() -> None:
    partnership, _ = watched(stating(limited()))
    partnership = agreed(partnership, ConcludeRenegotiation(renegotiation=1, outcome="Eigen inkoop terug"))
    partnership, (returned,) = watched(stating(partnership, HALF))

    _, (_, opened) = watched(stating(partnership, LITTLE))

    assert isinstance(returned, RelationLimitRespected)
    assert isinstance(opened, RenegotiationOpened)
    assert opened.renegotiation == 2


def test_parties_that_cross_the_same_limit_talk_about_it_once() -> None:
    proportion = limited(measure=Measure.PROPORTIONALITY, at_least=Decimal("0.8"), at_most=Decimal("1.25"))

    _, events = watched(proportion, C="1.5", S="0.5")

    assert [type(event) for event in events] == [RelationLimitCrossed, RenegotiationOpened, RelationLimitCrossed]


def test_a_ratio_that_nothing_tells_crosses_nothing() -> None:
    proportion = limited(measure=Measure.PROPORTIONALITY)

    assert compared(proportion) == []
    assert compared(proportion, S="0.4")[0].party == CONTRACTOR


def test_after_the_end_nothing_is_compared() -> None:
    over = stating(limited())
    closed = ClosePartnership(effective_on=END + timedelta(days=1))
    day = END + timedelta(days=1)

    assert compared(after(over, closed, as_client(day)), day) == []


def test_the_limit_of_a_party_goes_before_that_of_all() -> None:
    partnership = agreed(limited(), a_limit(party=CLIENT, at_least=LITTLE))

    assert compared(stating(partnership, LITTLE)) == []


def test_a_limit_counts_from_its_day() -> None:
    partnership = stating(limited(applies_from=LATER))

    assert compared(partnership) == []
    assert compared(partnership, LATER)


def test_a_statement_that_was_taken_back_crosses_nothing() -> None:
    stated = stating(limited())
    strike = StrikeFact(effective_on=TODAY, version=stated.version, reason="Verkeerd geteld.")

    assert compared(after(stated, strike, as_client())) == []


def test_what_a_party_stated_last_counts() -> None:
    assert compared(stating(stating(limited(), LITTLE), HALF)) == []
    assert compared(stating(stating(limited(), HALF, TODAY), LITTLE, date(2024, 5, 1))) == []


def test_dependence_is_stated_in_two_measures() -> None:
    partnership = agreed(limited(measure=Measure.SWITCHING_COST, at_least=None, at_most=HALF))
    stated = StateDependence(effective_on=TODAY, turnover_share=HALF, switching_cost=Decimal(2))

    (command,) = compared(after(partnership, stated, as_contractor()))

    assert (command.measure, command.party) == (Measure.SWITCHING_COST, CONTRACTOR)


def test_a_limit_that_is_agreed_anew_is_compared_anew_once_nobody_talks_about_it() -> None:
    partnership, _ = watched(stating(limited()))
    stricter = agreed(partnership, a_limit(at_least=Decimal("0.6")))
    settled = agreed(partnership, ConcludeRenegotiation(renegotiation=1, outcome="Zo is het goed"), a_limit())

    assert compared(stricter) == []
    assert [command.value for command in compared(settled)] == [LITTLE]


@pytest.mark.parametrize("bounds", [{"at_least": None}, {"at_least": HALF, "at_most": LITTLE}])
def test_a_limit_has_a_bound_and_the_lowest_is_not_above_the_highest(bounds: dict[str, Decimal | None]) -> None:
    with pytest.raises(NotALimit):
        laid(a_signed_contract(), a_limit(**bounds))


def test_a_limit_is_on_a_party_of_the_partnership() -> None:
    with pytest.raises(UnknownParty):
        laid(a_signed_contract(), a_limit(party="Z"))


def test_what_was_let_go_is_compared_with_nothing() -> None:
    drop = DropRelationLimit(measure=Measure.INDEPENDENCE, reason="Niet meer nodig")
    partnership = agreed(limited(), drop)
    compare = CompareWithLimit(effective_on=TODAY, measure=Measure.INDEPENDENCE, party=CLIENT, value=LITTLE)

    assert compared(stating(partnership)) == []
    with pytest.raises(NoSuchLimit):
        decide(partnership, compare, as_clock(TODAY))
    with pytest.raises(NoSuchLimit):
        laid(partnership, drop)
