"""From recorded events to what risk sharing is worked out from: what counts on a day, as known on a day."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from itertools import count, permutations
from typing import Any

from domain.calendar import Granularity, Period
from domain.clauses import AmountBand, Band, Clause, Driver
from domain.contests import ContestConceded, ContestSettled
from domain.contract import Parameters, ParametersAgreed, TermAgreed, ValueAgreed, YearValue
from domain.corrections import FactStruck
from domain.facts import Correction, Event
from domain.formation import PartnershipOpened, PartyEntry
from domain.index_figures import IndexFigureRecorded
from domain.indexes import ObservationStatus
from domain.option_decisions import OptionExercised
from domain.renegotiation import RenegotiationConcluded
from domain.risk import ClauseRevised, DriverAgreed
from domain.sharing.inputs import IndexSeries, Observation, RiskRecord
from domain.sharing.record import Measurable, risk_record
from domain.shocks import (
    CapacityDisclosed,
    CapacityMeasure,
    IndexShockReported,
    RiskTransferred,
    ShockReported,
    ShockShared,
)
from domain.state import PartyRole, Regime
from domain.stated import Stated
from domain.termination import NoticeGiven, NoticeWithdrawn

START, LATER = date(2024, 1, 1), date(2024, 6, 1)
FIRST, SECOND = (
    Clause(bands_up=(Band(upto=None, shares={"C": Decimal(share), "S": 1 - Decimal(share)}),)) for share in ("0", "0.5")
)


def dated(kind: type[Event], day: date = START, **fields: Any) -> Event:
    return kind(by=fields.pop("by", "S"), effective_on=day, decided_on=day, **fields)


def opened() -> Event:
    parties = (
        PartyEntry(party="C", name="City", role=PartyRole.CLIENT, organisation="city"),
        PartyEntry(party="S", name="Supply", role=PartyRole.CONTRACTOR, organisation="supply"),
    )
    return dated(
        PartnershipOpened,
        name="N",
        regime=Regime.PRIVATE,
        parties=parties,
        currency="EUR",
        time_zone="Europe/Amsterdam",
    )


def term(end: date = date(2025, 12, 31), day: date = START) -> Event:
    return dated(TermAgreed, day, proposal=1, start=START, end=end, granularity=Granularity.MONTH, notice_months=3)


def value(day: date = START, **years: int) -> Event:
    entries = tuple(YearValue(year=int(year[1:]), value=amount) for year, amount in years.items())
    return dated(ValueAgreed, day, proposal=1, customer="C", supplier="S", years=entries, margin_share=Decimal("0.04"))


def driver(name: str = "labour", day: date = START) -> Event:
    entry = Driver(
        driver=name, title="Labour", weight=Decimal("0.5"), cost_series="wages", base_date=START, carrier="S"
    )
    return dated(DriverAgreed, day, proposal=1, entry=entry, clause=FIRST)


def shock(number: int, gross: int, day: date = START, **fields: Any) -> Event:
    return dated(
        ShockReported,
        day,
        shock=number,
        title="Flood",
        gross=gross,
        recovery=0,
        carrier="S",
        controllable_by="none",
        **fields,
    )


def agreed() -> tuple[Event, ...]:
    return opened(), term(), value(y2024=1000, y2025=1100), driver()


def numbered(*events: Event, known_on: date = START) -> tuple[Stated, ...]:
    return tuple(Stated(version=version, event=event, known_on=known_on) for version, event in enumerate(events, 1))


def gathered(*events: Event, as_of: date = date(2025, 12, 31)) -> Measurable:
    return risk_record(numbered(*events), (), as_of=as_of)


def record_of(*events: Event, as_of: date = date(2025, 12, 31)) -> RiskRecord:
    record = gathered(*agreed(), *events, as_of=as_of).record
    assert record is not None
    return record


def test_without_term_or_value_nothing_can_be_measured_and_both_are_named() -> None:
    assert gathered(opened()) == Measurable(record=None, missing=("term", "value"))
    assert gathered(opened(), term()).missing == ("value",)


def test_terms_name_the_events_behind_them() -> None:
    contract = record_of(value(LATER, y2025=1200)).contract

    assert (contract.parties, contract.customer, contract.supplier) == (("C", "S"), "C", "S")
    assert (contract.start, contract.end, contract.ref) == (START, date(2025, 12, 31), "v2")
    assert contract.annual_value == {2024: 1000, 2025: 1200}
    assert contract.value_refs == {2024: "v3", 2025: "v5"}
    assert contract.margin_share == Decimal("0.04")


def test_a_term_counts_from_the_day_it_applies() -> None:
    before = record_of(value(LATER, y2025=1200), as_of=date(2024, 5, 31)).contract

    assert before.annual_value[2025] == 1100


def test_nothing_is_measured_from_the_first_year_without_a_value_on() -> None:
    extended = dated(
        OptionExercised, LATER, by="C", option="O1", new_end=date(2027, 12, 31), views_missing=(), reason="Good"
    )

    found = gathered(*agreed(), extended, as_of=date(2026, 6, 30))

    assert found.record is not None
    assert found.record.contract.end == date(2025, 12, 31)
    assert found.years_without_value == (2026,)


def test_an_exercised_option_extends_the_end_and_a_notice_brings_it_forward_until_it_is_withdrawn() -> None:
    extended = dated(
        OptionExercised, LATER, by="C", option="O1", new_end=date(2026, 12, 31), views_missing=(), reason="Good"
    )
    notice = dated(NoticeGiven, date(2024, 7, 1), ends_on=date(2025, 3, 31), reason="Too dear")
    withdrawn = dated(NoticeWithdrawn, date(2024, 8, 1), reason="We talked")
    values = value(y2026=1200)

    assert record_of(values, extended).contract.end == date(2026, 12, 31)
    assert record_of(values, extended, notice).contract.end == date(2025, 3, 31)
    assert record_of(values, extended, notice, withdrawn).contract.end == date(2026, 12, 31)


def test_every_clause_version_starts_on_the_day_it_applies() -> None:
    revised = dated(ClauseRevised, LATER, proposal=2, driver="labour", version=2, clause=SECOND)

    (history,) = record_of(revised).drivers

    assert [(one.version, one.start, one.clause, one.ref) for one in history.clauses] == [
        (1, START, FIRST, "v4"),
        (2, LATER, SECOND, "v5"),
    ]
    assert history.ref == "v4"


def test_the_bands_of_a_loss_are_those_that_were_decided_later() -> None:
    bands = (AmountBand(upto=None, shares={"C": Decimal("0.5"), "S": Decimal("0.5")}),)
    shared = dated(ShockShared, LATER, proposal=2, shock=1, bands=bands)

    (undecided,) = record_of(shock(1, 500)).one_off_risks
    (decided,) = record_of(shock(1, 500), shared).one_off_risks

    assert (undecided.ref, undecided.gross, undecided.bands, undecided.bands_ref) == ("v5", 500, None, None)
    assert (decided.ref, decided.bands, decided.bands_ref) == ("v5", bands, "v6")


def test_a_repaired_fact_does_not_count_and_its_repair_does() -> None:
    repaired = shock(1, 700, corrects=Correction(version=5, reason="Misread"))

    (loss,) = record_of(shock(1, 500), repaired).one_off_risks

    assert (loss.ref, loss.gross) == ("v6", 700)


def test_a_struck_fact_does_not_count_even_on_a_day_before_it_was_struck() -> None:
    struck = dated(FactStruck, LATER, version=5, reason="Mistake")

    assert record_of(shock(1, 500), struck, as_of=date(2024, 2, 1)).one_off_risks == ()


def test_what_was_repaired_later_still_counts_as_known_before() -> None:
    struck = Stated(version=6, event=dated(FactStruck, LATER, version=5, reason="Mistake"), known_on=LATER)
    stated = (*numbered(*agreed(), shock(1, 500)), struck)

    before = risk_record(stated, (), as_of=LATER, known_at=date(2024, 5, 31)).record
    after = risk_record(stated, (), as_of=LATER, known_at=LATER).record

    assert before is not None
    assert after is not None
    assert (len(before.one_off_risks), len(after.one_off_risks)) == (1, 0)


def transfer(day: date = LATER, **subject: Any) -> Event:
    fields = {"driver": None, "shock": None, **subject}
    return dated(RiskTransferred, day, proposal=3, source="C", target="S", amount=90, reason="Settled", **fields)


def test_money_settles_a_driver_a_loss_or_the_driver_of_an_index_shock() -> None:
    index_shock = dated(
        IndexShockReported,
        shock=2,
        driver="labour",
        title="Up",
        period="2024-02",
        index_value=Decimal(110),
        found_at="Press",
    )

    moved = record_of(
        shock(1, 500), index_shock, transfer(driver="labour"), transfer(shock=1), transfer(shock=2)
    ).transfers

    assert [(one.ref, one.driver, one.risk) for one in moved] == [
        ("v7", "labour", None),
        ("v8", None, "v5"),
        ("v9", "labour", None),
    ]


def test_money_waits_for_what_it_settles() -> None:
    fuel = driver("fuel", date(2024, 9, 1))

    assert record_of(fuel, transfer(driver="fuel"), as_of=date(2024, 8, 31)).transfers == ()
    assert len(record_of(fuel, transfer(driver="fuel"), as_of=date(2024, 9, 1)).transfers) == 1


def test_talks_capacity_and_parameters_are_gathered() -> None:
    closed = dated(RenegotiationConcluded, LATER, proposal=2, renegotiation=1, driver="labour", outcome="New clause")
    apart = dated(RenegotiationConcluded, LATER, proposal=2, renegotiation=2, driver=None, outcome="Nothing")
    able = dated(CapacityDisclosed, LATER, amount=400, measure=CapacityMeasure.EQUITY, explanation=None)
    strict = Parameters(unsettled_after_days=30)
    found = record_of(closed, apart, able, dated(ParametersAgreed, LATER, proposal=2, parameters=strict))

    assert [(one.on, one.driver, one.ref) for one in found.renegotiations] == [(LATER, "labour", "v5")]
    assert [(one.by, one.amount, one.measure, one.ref) for one in found.capacities] == [("S", 400, "equity", "v7")]
    assert found.parameters == strict


def figure(series: str, period: str, amount: str, known_on: date, version: int) -> Stated:
    event = dated(
        IndexFigureRecorded,
        LATER,
        series=series,
        period=period,
        value=Decimal(amount),
        status=ObservationStatus.FINAL,
        vintage=START,
        found_at="Press",
    )
    return Stated(version=version, event=event, known_on=known_on)


def test_figures_of_the_parties_stand_beside_those_of_the_reference_series() -> None:
    month = Period.parse("2024-01")
    reference = IndexSeries(
        name="wages",
        frequency=Granularity.MONTH,
        observations=(Observation(period=month, value=Decimal(100), ref="wages@2024-01#2"),),
    )
    own = (
        figure("wages", "2024-02", "101", LATER, 10),
        figure("wages", "2024-Q1", "101", LATER, 11),
        figure("energy", "2024-Q2", "80", LATER, 12),
    )

    found = risk_record((*numbered(*agreed()), *own), (reference,), as_of=START).record

    assert found is not None
    assert [(one.name, one.frequency, [seen.ref for seen in one.observations]) for one in found.series] == [
        ("wages", Granularity.MONTH, ["wages@2024-01#2", "v10"]),
        ("energy", Granularity.QUARTER, ["v12"]),
    ]
    assert found.series[1].observations[0].known_on == LATER


def test_the_order_in_which_events_of_one_day_are_given_does_not_matter() -> None:
    versions: Iterator[int] = count(5)
    facts = (shock(1, 500), shock(2, 300), dated(ClauseRevised, proposal=2, driver="labour", version=2, clause=SECOND))
    stated = [Stated(version=next(versions), event=event, known_on=START) for event in facts]

    found = {
        repr(risk_record((*order, *numbered(*agreed())), (), as_of=LATER).record) for order in permutations(stated)
    }

    assert len(found) == 1


def test_a_loss_whose_contest_was_upheld_did_not_happen() -> None:
    settled = dated(ContestSettled, LATER, proposal=2, version=5, upheld=True, reason="It was repaired for nothing")
    conceded = dated(ContestConceded, LATER, version=5, reason=None)
    turned_down = dated(ContestSettled, LATER, proposal=2, version=5, upheld=False, reason="It did")

    left = [record_of(shock(1, 900), end).one_off_risks for end in (settled, conceded, turned_down)]

    assert [len(losses) for losses in left] == [0, 0, 1]
