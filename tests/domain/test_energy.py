"""What a party means to put in is recorded, and the hours that it gave count towards promises and ceilings."""

from decimal import Decimal
from typing import Any

import pytest
from pydantic import ValidationError

from domain.contributions import DeclareCeiling
from domain.corrections import StrikeFact
from domain.energy import AttentionGiven, EnergyPledged, Focus, GiveAttention, PledgeEnergy
from domain.lifecycle import decide
from domain.promises import HoursBeyondCeiling, MakePromise, NotYourPromise, UnknownPromise
from domain.promises.room import hours_committed
from domain.state import Partnership
from tests.domain.builders import CONTRACTOR, DUE, TODAY, a_signed_contract, after, as_client, as_contractor


def attention(hours: int = 20, **other: Any) -> GiveAttention:
    stated = {"effective_on": TODAY, "what": "Samen plannen", "focus": Focus.DIRECTED, **other}
    return GiveAttention(hours=Decimal(hours), **stated)


def promised(hours: int = 60) -> Partnership:
    promise = MakePromise(effective_on=TODAY, title="Planning", due=DUE, hours=Decimal(hours))
    return after(a_signed_contract(), promise, as_contractor())


def test_a_party_says_what_energy_it_will_put_in_each_year() -> None:
    pledge = PledgeEnergy(effective_on=TODAY, hours=Decimal(200), attention="De directeur sluit aan.")

    (event,) = decide(a_signed_contract(), pledge, as_contractor())

    assert isinstance(event, EnergyPledged)
    assert (event.hours, event.money, event.attention) == (Decimal(200), None, "De directeur sluit aan.")


def test_a_pledge_of_nothing_is_none() -> None:
    with pytest.raises(ValidationError, match="name hours, money or attention"):
        PledgeEnergy(effective_on=TODAY)


def test_hours_are_given_to_a_matter_or_just_together() -> None:
    (event,) = decide(a_signed_contract(), attention(focus=Focus.UNDIRECTED), as_contractor())

    assert isinstance(event, AttentionGiven)
    assert event.focus is Focus.UNDIRECTED


def test_undirected_hours_serve_no_promise() -> None:
    with pytest.raises(ValidationError, match="undirected hours serve no promise"):
        attention(focus=Focus.UNDIRECTED, promise=1)


def test_hours_serve_an_own_promise_that_was_made() -> None:
    assert decide(promised(), attention(promise=1), as_contractor())

    with pytest.raises(NotYourPromise):
        decide(promised(), attention(promise=1), as_client())
    with pytest.raises(UnknownPromise):
        decide(promised(), attention(promise=2), as_contractor())


def test_hours_that_serve_a_promise_are_counted_once() -> None:
    served = after(promised(), attention(promise=1), as_contractor())
    beside = after(promised(), attention(), as_contractor())

    assert hours_committed(served, CONTRACTOR) == Decimal(60)
    assert hours_committed(beside, CONTRACTOR) == Decimal(80)


def test_more_hours_than_a_promise_takes_lower_no_other_promise() -> None:
    overrun = after(promised(10), attention(25, promise=1), as_contractor())

    assert hours_committed(overrun, CONTRACTOR) == Decimal(25)


def test_hours_given_count_against_the_ceiling_until_they_are_struck() -> None:
    ceiling = DeclareCeiling(effective_on=TODAY, hours=Decimal(70))
    given = after(after(a_signed_contract(), ceiling, as_contractor()), attention(), as_contractor())
    promise = MakePromise(effective_on=TODAY, title="Planning", due=DUE, hours=Decimal(60))
    strike = StrikeFact(effective_on=TODAY, version=given.version, reason="Dubbel.")

    with pytest.raises(HoursBeyondCeiling):
        decide(given, promise, as_contractor())
    assert decide(after(given, strike, as_contractor()), promise, as_contractor())
