"""From recorded events to the limits of article 72: what counts on a day, as known on a day."""

import json
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from domain.award_criteria import AwardCriteriaAgreed
from domain.circumstances import POINTS, Cause, CircumstancesStated
from domain.corrections import FactStruck
from domain.facts import Correction, Event
from domain.formation import PartnershipOpened, PartyEntry
from domain.key_people.leaving import KeyPersonLeaving, KeyPersonStays
from domain.modifications import (
    Authority,
    ContractKind,
    ContractModified,
    Ground,
    GroundJudged,
    IndexationApplied,
    ProcurementAgreed,
    Question,
)
from domain.procurement.limits import LimitResult, limits_view
from domain.procurement.presentation import article72_as_plain
from domain.procurement.record import PROCUREMENT_EVENTS, ProcurementRecord, procurement_record
from domain.state import PartyRole, Regime
from domain.stated import Stated
from tests.domain.sharing.case_reader import CASES

START, LATER, AS_OF = date(2024, 1, 1), date(2024, 6, 1), date(2024, 12, 31)
CASE = CASES / "s2-it-outsourcing"


def dated(kind: type[Event], day: date = START, /, **fields: Any) -> Event:
    return kind(**{"by": "C", "effective_on": day, "decided_on": day, **fields})


def opened(regime: Regime = Regime.PUBLIC, currency: str = "EUR") -> Event:
    parties = (
        PartyEntry(party="C", name="City", role=PartyRole.CLIENT, organisation="city"),
        PartyEntry(party="S", name="Supply", role=PartyRole.CONTRACTOR, organisation="supply"),
    )
    told = {"name": "N", "regime": regime, "parties": parties, "currency": currency, "time_zone": "UTC"}
    return dated(PartnershipOpened, **told)


def award(day: date = START, **other: Any) -> Event:
    told = {"kind": ContractKind.SERVICES, "initial_value": 200_000_000, "threshold": None}
    return dated(ProcurementAgreed, day, proposal=1, **{**told, "authority": Authority.SUB_CENTRAL, **other})


def indexed(rate: str, day: date = START) -> Event:
    return dated(IndexationApplied, day, proposal=1, rate=Decimal(rate), clause=None)


def modified(delta: int, day: date = START, ground: Ground = Ground.DE_MINIMIS, **other: Any) -> Event:
    told = {"basis": ground, "value_delta": delta, "clause": None, "reason": None}
    return dated(ContractModified, day, proposal=1, **{**told, **other})


def judged(proposal: int | None = None, *, day: date = START, holds: bool = True, **other: Any) -> Event:
    told = {"question": Question.NATURE_UNCHANGED, "reasons": "Still cleaning.", "judged_by": "Anna"}
    return dated(GroundJudged, day, proposal=proposal, holds=holds, **{**told, **other})


def stated(proposal: int, **points: Any) -> Event:
    told = {**dict.fromkeys(POINTS), "cause": Cause.OTHER, **points}
    return dated(CircumstancesStated, proposal=proposal, **told)


def recorded(*events: Event) -> list[Stated]:
    return [Stated(version=place, event=event, known_on=event.decided_on) for place, event in enumerate(events, 1)]


def record(*events: Event, as_of: date = AS_OF, known_at: date | None = None) -> ProcurementRecord:
    return procurement_record(recorded(*events), as_of=as_of, known_at=known_at)


def test_the_worked_case_comes_out_of_recorded_events() -> None:
    told, expected = (json.loads((CASE / f"{name}.json").read_text("utf-8")) for name in ("input", "expected"))
    terms, start = told["contract"]["procurement"], date.fromisoformat(told["contract"]["start"])
    known = {name: terms[name] for name in ("kind", "initial_value", "threshold")}
    named = {
        event["id"]: modified(event["value_delta"], date.fromisoformat(event["on"]), event["basis"]).model_copy(
            update={"clause": event.get("clause")}
        )
        for event in told["events"]
        if event["type"] == "ContractModified"
    }
    begin = (opened(), award(start, **known), indexed(terms["indexation_rate"], start))
    as_of = date.fromisoformat(told["as_of"])

    found = record(*begin, *named.values(), as_of=as_of)

    assert found.contract is not None
    plain = article72_as_plain(limits_view(found.contract, found.modifications, as_of=as_of))
    names = {f"v{place}": name for place, name in enumerate(named, len(begin) + 1)}
    for check in (plain or {})["checks"]:
        check.update({"event": names[check["event"]]} if "event" in check else {})
    assert plain == expected["article72"]


def test_without_an_agreed_threshold_the_known_one_of_the_day_counts() -> None:
    history = (opened(), award())

    this_year, later = (record(*history, as_of=date(year, 6, 1)) for year in (2025, 2026))

    assert this_year.contract is not None
    assert later.contract is not None
    assert (this_year.contract.threshold, later.contract.threshold) == (221_000_00, 216_000_00)
    assert this_year.reference is not None
    assert this_year.reference.source


def test_an_agreed_threshold_is_not_looked_up() -> None:
    found = record(opened(), award(threshold=100_000_00))

    assert found.contract is not None
    assert (found.contract.threshold, found.reference) == (100_000_00, None)


@pytest.mark.parametrize(
    ("begin", "terms"),
    [
        (opened(), {"authority": None}),
        (opened(currency="SEK"), {}),
        (opened(), {"kind": ContractKind.CONCESSION}),
    ],
)
def test_a_threshold_that_nobody_knows_is_missing(begin: Event, terms: dict[str, Any]) -> None:
    found = record(begin, award(**terms), modified(1_000_00))

    assert found.contract is not None
    assert found.contract.threshold is None
    view = limits_view(found.contract, found.modifications, as_of=AS_OF)
    assert view.pot.result is LimitResult.REFERENCE_MISSING


def test_works_have_one_threshold_whatever_the_authority() -> None:
    found = record(opened(), award(kind=ContractKind.WORKS, authority=None))

    assert found.contract is not None
    assert found.contract.threshold == 5_538_000_00


def test_a_public_contract_without_a_value_at_the_award_says_so() -> None:
    assert record(opened()) == ProcurementRecord(missing=("procurement",))


def test_a_private_contract_has_no_limits_and_misses_nothing() -> None:
    assert record(opened(Regime.PRIVATE)) == ProcurementRecord()


def test_the_value_at_the_award_that_was_agreed_last_counts() -> None:
    found = record(opened(), award(), award(LATER, initial_value=300_000_000))

    assert found.contract is not None
    assert (found.contract.initial_value, found.ref) == (300_000_000, "v3")


def test_of_two_indexations_of_one_day_the_one_recorded_last_counts() -> None:
    steps = [indexed(f"0.0{step}") for step in range(1, 10)]

    found = record(opened(), award(), *steps)

    assert found.contract is not None
    assert found.contract.indexations[-1].ref == "v11"
    assert found.contract.reference_value(AS_OF) == 218_000_000


def test_what_applies_later_does_not_count_yet() -> None:
    history = (opened(), award(), modified(1_000_00), modified(2_000_00, LATER))

    assert [one.value_delta for one in record(*history, as_of=START).modifications] == [1_000_00]
    assert [one.value_delta for one in record(*history).modifications] == [1_000_00, 2_000_00]


def test_what_was_written_down_later_was_not_known_yet() -> None:
    history = (opened(), award(), modified(1_000_00, decided_on=LATER))

    assert record(*history, known_at=START).modifications == ()
    assert len(record(*history, known_at=LATER).modifications) == 1


def test_what_people_judged_keeps_its_proposal_reasons_and_event() -> None:
    (found,) = record(opened(), judged(4, holds=False)).judged

    assert (found.proposal, found.judgement.holds, found.judgement.ref) == (4, False, "v2")
    assert found.judgement.reasons == "Still cleaning."


def test_a_judgement_about_the_contract_stands_where_the_proposal_has_none_of_its_own() -> None:
    policy = judged(question=Question.CUTS_MAY_OFFSET)

    found = record(opened(), judged(holds=False), policy, judged(4))

    answers = {one.question: one.ref for one in found.judgements_about(4)}
    assert answers == {Question.NATURE_UNCHANGED: "v4", Question.CUTS_MAY_OFFSET: "v3"}
    assert {one.ref for one in found.judgements_about(5)} == {"v2", "v3"}


def test_a_judgement_that_was_struck_or_repaired_does_not_count() -> None:
    repaired = judged(holds=False, corrects=Correction(version=2, reason="Wrong."))
    struck = dated(FactStruck, version=3, reason="Another contract.")

    (found,) = record(opened(), judged(), judged(4), repaired, struck).judged

    assert found.judgement.ref == "v4"


def test_other_events_change_nothing() -> None:
    counted = dated(AwardCriteriaAgreed, proposal=1, roles=())
    history = (opened(), award(), indexed("0.02"), modified(5_000_00), judged(4), stated(4), counted)

    assert {type(event) for event in history} | {FactStruck, KeyPersonLeaving, KeyPersonStays} == PROCUREMENT_EVENTS
    assert procurement_record(reversed(recorded(*history)), as_of=AS_OF) == record(*history)
