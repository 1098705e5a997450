"""Words for the tests of the domain: parties, contracts and proposals on fixed days."""

from collections.abc import Iterable
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from domain.assent import GiveAssent
from domain.clauses import Band, Clause, Driver
from domain.contract import AgreeTerm, AgreeValue, YearValue
from domain.evidence import FixedPrice, ScenarioFigures, Spread, StressEvidence, StressQuestion
from domain.facts import CLOCK_PARTY, Author, Change, Command, Event
from domain.formation import ActivatePartnership, OpenPartnership, PartyEntry
from domain.goals import AgreeGoal, AgreeKpi, Direction
from domain.lifecycle import decide, replay
from domain.options import GrantOption
from domain.reports import ReportedFigures
from domain.representation import JoinPartnership
from domain.risk import AgreeDriver
from domain.shocks import ReportShock
from domain.state import Partnership, PartyRole, Regime
from domain.table import LayProposal
from domain.termination import ClosePartnership

CLIENT, CONTRACTOR, PARTNER = "C", "S", "P"
OPENED = date(2023, 12, 1)
START, END = date(2024, 1, 1), date(2027, 12, 31)
TODAY = date(2024, 6, 3)
DUE = date(2024, 6, 17)

_ORGANISATIONS = {
    CLIENT: PartyEntry(party=CLIENT, name="Gemeente Waterdam", role=PartyRole.CLIENT, organisation="waterdam"),
    CONTRACTOR: PartyEntry(party=CONTRACTOR, name="Helder Schoon", role=PartyRole.CONTRACTOR, organisation="helder"),
    PARTNER: PartyEntry(party=PARTNER, name="Werkplaats Delta", role=PartyRole.PARTNER, organisation="delta"),
}


def as_client(today: date = TODAY, *, binds: bool = True) -> Author:
    return Author(CLIENT, today, account="anna", binds=binds)


def as_contractor(today: date = TODAY, *, binds: bool = True) -> Author:
    return Author(CONTRACTOR, today, account="bram", binds=binds)


def as_partner(today: date = TODAY) -> Author:
    return Author(PARTNER, today, account="chris")


def as_clock(today: date) -> Author:
    return Author(CLOCK_PARTY, today)


def as_stranger(today: date = TODAY) -> Author:
    return Author("Z", today, account="zoe")


def as_party(party: str, today: date = TODAY) -> Author:
    return {CLIENT: as_client, CONTRACTOR: as_contractor, PARTNER: as_partner}[party](today)


def after(partnership: Partnership | None, command: Command, author: Author) -> Partnership:
    """The partnership once a command was given."""
    return standing(replay(decide(partnership, command, author), partnership))


def standing(partnership: Partnership | None) -> Partnership:
    assert partnership is not None
    return partnership


def an_opening(*parties: str, **other: Any) -> OpenPartnership:
    stated: dict[str, Any] = {
        "effective_on": OPENED,
        "name": "Schoonmaak 2024-2027",
        "regime": Regime.PUBLIC,
        "parties": tuple(_ORGANISATIONS[party] for party in parties or (CLIENT, CONTRACTOR)),
        "your_name": "Anna de Wit",
    }
    return OpenPartnership(**{**stated, **other})


def a_partnership(*parties: str) -> Partnership:
    """A joint record for which every party has its own key figure."""
    named = parties or (CLIENT, CONTRACTOR)
    partnership = after(None, an_opening(*named), as_party(named[0], OPENED))
    for party in named[1:]:
        join = JoinPartnership(effective_on=OPENED, your_name="Bram Vos")
        partnership = after(partnership, join, as_party(party, OPENED))
    return partnership


def a_partnership_with_an_absent_contractor() -> Partnership:
    return after(None, an_opening(), as_client(OPENED))


def a_proposal(*changes: Change, **other: Any) -> LayProposal:
    stated: dict[str, Any] = {
        "effective_on": TODAY,
        "title": "Samen verder",
        "they": "Zekerheid over het werk.",
        "changes": changes or (a_goal("cleaner-air"),),
        "answer_due": DUE,
    }
    return LayProposal(**{**stated, **other})


def laid(partnership: Partnership, *changes: Change, **other: Any) -> Partnership:
    """The partnership with a proposal of the client on the table."""
    proposal = a_proposal(*changes, **other)
    return after(partnership, proposal, as_client())


def last_proposal(partnership: Partnership) -> int:
    return partnership.proposals_laid


def outcome(partnership: Partnership, *changes: Change, today: date = TODAY) -> tuple[Event, ...]:
    """What the last assent to a proposal of the client leads to."""
    offered = {"effective_on": today, "answer_due": today + timedelta(days=14)}
    open_ = after(partnership, a_proposal(*changes, **offered), as_client(today))
    events: tuple[Event, ...] = ()
    for party in list(partnership.parties)[1:]:
        assent = GiveAssent(effective_on=today, proposal=last_proposal(open_))
        events = decide(open_, assent, as_party(party, today))
        open_ = standing(replay(events, open_))
    return events


def terms(events: Iterable[Event]) -> tuple[Event, ...]:
    """The terms that an adoption brought about, without the assent and the adoption."""
    return tuple(events)[2:]


def agreed(partnership: Partnership, *changes: Change, today: date = TODAY) -> Partnership:
    """The partnership once all parties assented to these changes."""
    offered = {"effective_on": today, "answer_due": today + timedelta(days=14)}
    partnership = after(partnership, a_proposal(*changes, **offered), as_client(today))
    for party in list(partnership.parties)[1:]:
        assent = GiveAssent(effective_on=today, proposal=last_proposal(partnership))
        partnership = after(partnership, assent, as_party(party, today))
    return partnership


def a_goal(goal: str = "clean-schools", **other: Any) -> AgreeGoal:
    return AgreeGoal(**{"goal": goal, "title": "Schone scholen, gezonde kinderen", **other})


def a_kpi(kpi: str = "inspection") -> AgreeKpi:
    measured = {"weight": Decimal(1), "target": Decimal("0.9"), "direction": Direction.HIGHER}
    return AgreeKpi(kpi=kpi, title="Goedgekeurde ruimten", **measured)


def a_term(**other: Any) -> AgreeTerm:
    return AgreeTerm(**{"start": START, "end": END, "notice_months": 3, **other})


def a_value() -> AgreeValue:
    years = tuple(YearValue(year=year, value=120_000_000) for year in range(START.year, END.year + 1))
    return AgreeValue(customer=CLIENT, supplier=CONTRACTOR, years=years, margin_share=Decimal("0.04"))


def shared(client: str = "0.5", contractor: str = "0.5") -> dict[str, Decimal]:
    return {CLIENT: Decimal(client), CONTRACTOR: Decimal(contractor)}


def a_clause(client: str = "0.5", contractor: str = "0.5", **other: Any) -> Clause:
    return Clause(bands_up=(Band(upto=None, shares=shared(client, contractor)),), **other)


def a_driver(name: str = "labour", weight: str = "0.6", **other: Any) -> Driver:
    stated: dict[str, Any] = {
        "driver": name,
        "title": "Lonen",
        "weight": Decimal(weight),
        "cost_series": "cao-cleaning",
        "base_date": OPENED,
        "carrier": CONTRACTOR,
    }
    return Driver(**{**stated, **other})


def a_registered_driver(name: str = "labour", weight: str = "0.6", clause: Clause | None = None) -> AgreeDriver:
    return AgreeDriver(entry=a_driver(name, weight), clause=clause or a_clause())


def an_option(option: str = "year-5", year: int = 2028, **other: Any) -> GrantOption:
    stated: dict[str, Any] = {
        "option": option,
        "title": "Vijfde jaar",
        "start": date(year, 1, 1),
        "end": date(year, 12, 31),
        "opens_on": date(year - 1, 1, 1),
        "notice_deadline": date(year - 1, 9, 30),
    }
    return GrantOption(**{**stated, **other})


def a_signed_contract(goals: int = 2, *parties: str) -> Partnership:
    """A partnership that has started, with a term, a value, goals, a KPI and a labour driver."""
    joint = [a_goal(f"goal-{number}") for number in range(1, goals + 1)]
    terms_ = (a_term(), a_value(), *joint, a_kpi(), a_registered_driver())
    return after(
        agreed(a_partnership(*parties), *terms_, today=START), ActivatePartnership(effective_on=START), as_client(START)
    )


def an_ended_contract() -> Partnership:
    day_after = END + timedelta(days=1)
    return after(a_signed_contract(), ClosePartnership(effective_on=day_after), as_client(day_after))


def a_shock(**other: Any) -> ReportShock:
    stated: dict[str, Any] = {
        "effective_on": TODAY,
        "title": "Waterschade in drie scholen",
        "gross": 1_200_000,
        "recovery": 200_000,
        "carrier": CONTRACTOR,
    }
    return ReportShock(**{**stated, **other})


def a_stress_test(**other: Any) -> StressEvidence:
    spread = Spread(mean=Decimal("0.03"), p05=Decimal("0.01"), p50=Decimal("0.03"), p95=Decimal("0.06"))
    fixed = ScenarioFigures(
        scenario="fixed-price",
        carrier=spread,
        payer=spread,
        margin_gone=Decimal("0.25"),
        margin_gone_in_a_year=Decimal("0.5"),
    )
    stated: dict[str, Any] = {
        "formula": "stress/1",
        "question": StressQuestion(scenarios=(FixedPrice(),)),
        "record_version": 1,
        "known_on": OPENED,
        "first_month": "2019-01",
        "last_month": "2023-11",
        "carrier": CONTRACTOR,
        "payer": CLIENT,
        "margin_share": Decimal("0.04"),
        "inputs_digest": "1" * 64,
        "total_shock": spread,
        "figures": (fixed,),
        "figures_digest": "2" * 64,
    }
    return StressEvidence(**{**stated, **other})


def reported_figures(**other: Any) -> ReportedFigures:
    stated: dict[str, Any] = {
        "model": "relationship/1",
        "as_of": TODAY,
        "record_version": 1,
        "figures_digest": "3" * 64,
    }
    return ReportedFigures(**{**stated, **other})
