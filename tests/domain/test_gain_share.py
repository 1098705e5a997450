"""A joint gain is divided by all: each party has one part, and the parts add up to the gain."""

import pytest
from pydantic import ValidationError

from domain.gain_share import AgreeGainShare, GainShareAgreed, PartyPart
from domain.guards import UnknownParty
from domain.lifecycle import decide
from tests.domain.builders import CLIENT, CONTRACTOR, a_partnership, a_proposal, as_client, outcome, terms


def a_division(gain: int, *parts: tuple[str, int]) -> AgreeGainShare:
    told = tuple(PartyPart(party=party, amount=amount) for party, amount in parts)
    return AgreeGainShare(title="Zonnepanelen", gain=gain, parts=told)


@pytest.mark.parametrize(
    ("gain", "client", "contractor"),
    [(9_000_000, 4_200_000, 4_800_000), (-1_000, -500, -500), (1_000, 1_200, -200), (1_000, 0, 1_000)],
)
def test_a_gain_or_a_loss_is_divided_in_parts_that_add_up(gain: int, client: int, contractor: int) -> None:
    (event,) = terms(outcome(a_partnership(), a_division(gain, (CLIENT, client), (CONTRACTOR, contractor))))

    assert isinstance(event, GainShareAgreed)
    assert (event.gain, [part.amount for part in event.parts]) == (gain, [client, contractor])


def test_one_party_may_get_all_of_it() -> None:
    assert terms(outcome(a_partnership(), a_division(1_000, (CONTRACTOR, 1_000))))


def test_parts_that_do_not_add_up_divide_nothing() -> None:
    with pytest.raises(ValidationError, match="add up to the gain"):
        a_division(1_000, (CLIENT, 500), (CONTRACTOR, 499))


def test_every_party_has_one_part() -> None:
    with pytest.raises(ValidationError, match="every party has one part"):
        a_division(1_000, (CLIENT, 500), (CLIENT, 500))


def test_there_is_something_to_divide() -> None:
    with pytest.raises(ValidationError, match="a gain or a loss"):
        a_division(0, (CLIENT, 0))


def test_a_stranger_has_no_part() -> None:
    with pytest.raises(UnknownParty):
        decide(a_partnership(), a_proposal(a_division(1_000, ("Z", 1_000))), as_client())
