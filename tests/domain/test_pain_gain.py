"""A target is agreed with its shares; the cost of each day of assessment is recorded against it."""

from datetime import date
from typing import Any

import pytest

from domain.guards import UnknownParty
from domain.lifecycle import decide
from domain.pain_gain import (
    AgreePainGain,
    DropPainGain,
    OutturnRecorded,
    PainGainAgreed,
    PainGainDropped,
    RecordOutturn,
    UnknownPainGain,
)
from domain.pricing.target_cost import NoTargetYet, PainGain
from domain.state import Partnership
from tests.domain.builders import START, TODAY, a_signed_contract, agreed, as_client, outcome, terms
from tests.domain.pricing.builders import SHARED_TARGET, bands

MILLION = 1_000_000_00
BEFORE = date(2024, 6, 2)
DROPPING = DropPainGain(pain_gain="roof", reason="Vaste prijs.")


def a_target(**other: Any) -> AgreePainGain:
    stated = {"pain_gain": "roof", "title": "Nieuw dak", "target": MILLION, "terms": SHARED_TARGET}
    return AgreePainGain(**{**stated, **other})


def with_target(**other: Any) -> Partnership:
    return agreed(a_signed_contract(), a_target(**other))


def a_cost(on: date = TODAY) -> RecordOutturn:
    return RecordOutturn(effective_on=on, pain_gain="roof", outturn=880_000_00)


def test_a_target_is_agreed_with_who_shares_what() -> None:
    (event,) = terms(outcome(a_signed_contract(), a_target()))

    assert isinstance(event, PainGainAgreed)
    assert (event.target, event.terms) == (MILLION, SHARED_TARGET)


def test_a_stranger_shares_in_no_target() -> None:
    strange = PainGain(carrier="Z", bands=bands((None, "0.5")))

    with pytest.raises(UnknownParty):
        outcome(a_signed_contract(), a_target(terms=strange))


def test_a_dropped_target_is_shared_no_longer() -> None:
    (event,) = terms(outcome(with_target(), DROPPING))

    assert isinstance(event, PainGainDropped)
    with pytest.raises(UnknownPainGain):
        decide(agreed(with_target(), DROPPING), a_cost(), as_client())


def test_a_target_that_is_not_there_cannot_be_dropped() -> None:
    with pytest.raises(UnknownPainGain):
        outcome(a_signed_contract(), DROPPING)


def test_a_cost_is_recorded_against_its_target() -> None:
    (event,) = decide(with_target(), a_cost(), as_client())

    assert isinstance(event, OutturnRecorded)
    assert (event.pain_gain, event.outturn) == ("roof", 880_000_00)


def test_a_cost_of_a_day_before_any_target_is_refused() -> None:
    with pytest.raises(NoTargetYet):
        decide(with_target(), a_cost(BEFORE), as_client())


def test_a_new_target_leaves_the_first_day_of_the_target() -> None:
    partnership = agreed(with_target(applies_from=START), a_target(target=2 * MILLION))

    assert decide(partnership, a_cost(BEFORE), as_client())
