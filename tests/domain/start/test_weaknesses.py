"""Where a party is less strong is a risk, with a mitigation that one party looks after."""

from datetime import date
from typing import Any

import pytest

from domain.corrections import StrikeFact
from domain.facts import Correction
from domain.guards import UnknownParty
from domain.lifecycle import decide
from domain.running import ClockKind
from domain.start import weaknesses
from domain.start.weaknesses import (
    DiscloseWeakness,
    MitigateWeakness,
    MitigationDueTooEarly,
    NotYourMitigation,
    UnknownWeakness,
    WeaknessAlreadyMitigated,
    WeaknessDisclosed,
)
from domain.state import Partnership
from tests.domain.builders import CLIENT, CONTRACTOR, TODAY, a_partnership, after, as_client, as_contractor


def disclosing(repairs: int | None = None, **other: Any) -> DiscloseWeakness:
    corrects = Correction(version=repairs, reason="Beter gezegd.") if repairs else None
    stated = {"title": "Weinig planners", "mitigation": "Samen plannen", "owner": CLIENT, "due": date(2024, 9, 1)}
    return DiscloseWeakness(effective_on=TODAY, corrects=corrects, **{**stated, **other})


def mitigating(weakness: int = 1, repairs: int | None = None) -> MitigateWeakness:
    corrects = Correction(version=repairs, reason="Beter gezegd.") if repairs else None
    return MitigateWeakness(effective_on=TODAY, weakness=weakness, outcome="Elke dinsdag.", corrects=corrects)


def strike(version: int) -> StrikeFact:
    return StrikeFact(effective_on=TODAY, version=version, reason="Vergissing.")


def disclosed() -> Partnership:
    return after(a_partnership(), disclosing(), as_contractor())


def test_a_party_discloses_where_it_is_less_strong_with_what_keeps_it_from_hurting() -> None:
    (event,) = decide(disclosed(), disclosing(owner=CONTRACTOR), as_client())

    assert isinstance(event, WeaknessDisclosed)
    assert (event.weakness, event.by, event.owner) == (2, CLIENT, CONTRACTOR)


def test_a_mitigation_belongs_to_a_party_and_lies_ahead() -> None:
    with pytest.raises(UnknownParty):
        decide(a_partnership(), disclosing(owner="Z"), as_client())
    with pytest.raises(MitigationDueTooEarly):
        decide(a_partnership(), disclosing(due=date(2024, 5, 1)), as_client())


def test_the_party_that_looks_after_a_mitigation_puts_it_in_place_once() -> None:
    in_place = after(disclosed(), mitigating(), as_client())

    with pytest.raises(WeaknessAlreadyMitigated):
        decide(in_place, mitigating(), as_client())
    with pytest.raises(NotYourMitigation):
        decide(disclosed(), mitigating(), as_contractor())
    with pytest.raises(UnknownWeakness):
        decide(disclosed(), mitigating(2), as_client())


def test_a_mitigation_has_a_clock_until_it_is_in_place() -> None:
    open_ = disclosed()

    (clock,) = weaknesses.clocks(open_)

    assert (clock.kind, clock.last_day, clock.awaited) == (ClockKind.MITIGATION, date(2024, 9, 1), (CLIENT,))
    assert list(weaknesses.clocks(after(open_, mitigating(), as_client()))) == []


def test_a_mitigation_recorded_by_mistake_is_repaired_or_taken_back() -> None:
    in_place = after(disclosed(), mitigating(), as_client())

    repaired = after(in_place, mitigating(repairs=in_place.version), as_client())
    taken_back = after(in_place, strike(in_place.version), as_client())

    assert repaired.start.weaknesses[1].mitigated == repaired.version
    assert taken_back.start.weaknesses[1].mitigated is None


def test_a_weakness_is_reworded_under_its_number_and_taken_back_until_it_is_mitigated() -> None:
    open_ = disclosed()
    in_place = after(open_, mitigating(), as_client())

    reworded = after(open_, disclosing(repairs=open_.version, title="Te weinig planners"), as_contractor())

    assert {number: one.title for number, one in reworded.start.weaknesses.items()} == {1: "Te weinig planners"}
    assert after(open_, strike(open_.version), as_contractor()).start.weaknesses == {}
    with pytest.raises(WeaknessAlreadyMitigated):
        decide(in_place, strike(open_.version), as_contractor())
