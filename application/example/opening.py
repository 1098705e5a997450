"""The opening of the example: who came to the table, and what they agreed for a start."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from application.example import beginning, conduct
from application.example.clauses import CAPPED_MATERIALS, CAPPED_PRICES, CLIENT, CONTRACTOR, LABOUR, MATERIALS
from application.example.telling import Telling
from domain.assent import GiveAssent
from domain.contract import AgreeTerm, AgreeValue, YearValue
from domain.formation import ActivatePartnership, OpenPartnership, PartyEntry
from domain.goals import AgreeGoal, AgreeKpi, DeclarePriorities, Direction, Priority
from domain.options import GrantOption
from domain.representation import JoinPartnership
from domain.risk import AgreeDriver
from domain.state import PartyRole, Regime
from domain.table import LayProposal
from domain.terms import Change

CLIENT_ORGANISATION, CONTRACTOR_ORGANISATION = "gemeente-waterrand", "brink-schoonmaak"
CLIENT_NAME, CONTRACTOR_NAME = "Gemeente Waterrand", "Brink Schoonmaak"
CLIENT_PERSON, CONTRACTOR_PERSON = "Anneke de Wit", "Bram Brink"
NAME = "Schoonmaak gemeentelijke gebouwen 2020-2025"
PRICE_FROM = date(2020, 1, 1)


def open_up(told: Telling) -> None:
    """Tell how the record was opened, agreed and started."""
    told.chapter = "2019-2020 · Aan tafel"
    day = date(2019, 11, 20)
    parties = (
        PartyEntry(party=CLIENT, name=CLIENT_NAME, role=PartyRole.CLIENT, organisation=CLIENT_ORGANISATION),
        PartyEntry(
            party=CONTRACTOR, name=CONTRACTOR_NAME, role=PartyRole.CONTRACTOR, organisation=CONTRACTOR_ORGANISATION
        ),
    )
    opened = OpenPartnership(
        effective_on=day, name=NAME, regime=Regime.PUBLIC, parties=parties, your_name=CLIENT_PERSON
    )
    told.give(day, CLIENT, opened)
    told.give(date(2019, 11, 21), CONTRACTOR, JoinPartnership(effective_on=day, your_name=CONTRACTOR_PERSON))
    beginning.before_the_start(told)
    laid = LayProposal(
        effective_on=date(2019, 12, 2),
        terms_from=PRICE_FROM,
        title="Openingsafspraken",
        they="Zekerheid over vier jaar werk en een prijs die meebeweegt met de consumentenprijzen.",
        we="Schone, gezonde gebouwen en een relatie waarin we elkaar vroeg opzoeken.",
        i="Een vaste partner en een begroting zonder verrassingen.",
        changes=tuple(_opening_terms()),
        answer_due=date(2019, 12, 13),
    )
    told.give(date(2019, 12, 2), CLIENT, laid)
    told.give(date(2019, 12, 9), CONTRACTOR, GiveAssent(effective_on=date(2019, 12, 9), proposal=1))
    told.give(date(2020, 1, 1), CLIENT, ActivatePartnership(effective_on=date(2020, 1, 1)))
    beginning.after_the_start(told)
    _priorities(told)


def _opening_terms() -> Iterator[Change]:
    values = {2020: 1_200_000, 2021: 1_200_000, 2022: 1_200_000, 2023: 1_260_000, 2024: 1_260_000, 2025: 1_260_000}
    yield AgreeTerm(start=PRICE_FROM, end=date(2023, 12, 31), notice_months=6)
    yield AgreeValue(
        customer=CLIENT,
        supplier=CONTRACTOR,
        years=tuple(YearValue(year=year, value=euros * 100) for year, euros in values.items()),
        margin_share=Decimal("0.04"),
    )
    yield AgreeGoal(goal="gezonde-gebouwen", title="Gebouwen waarin mensen gezond kunnen werken")
    yield AgreeGoal(goal="vast-werk", title="Vaste contracten voor schoonmakers", beyond_parties=True)
    yield AgreeKpi(
        kpi="kwaliteit",
        title="Kwaliteitsmeting VSR",
        weight=Decimal(60),
        target=Decimal("7.0"),
        direction=Direction.HIGHER,
    )
    yield AgreeKpi(
        kpi="klachten",
        title="Klachten per kwartaal",
        weight=Decimal(40),
        target=Decimal(12),
        direction=Direction.LOWER,
    )
    yield AgreeDriver(entry=LABOUR, clause=CAPPED_PRICES)
    yield AgreeDriver(entry=MATERIALS, clause=CAPPED_MATERIALS)
    for year, number in ((2024, 1), (2025, 2)):
        yield GrantOption(
            option=f"O{number}",
            title=f"Optiejaar {year}",
            start=date(year, 1, 1),
            end=date(year, 12, 31),
            opens_on=date(year - 1, 1, 1),
            notice_deadline=date(year - 1, 6, 30),
            price_rule="Zelfde prijsregels als het basiscontract",
        )
    yield from conduct.opening_terms()
    yield from beginning.opening_terms()


def _priorities(told: Telling) -> None:
    day = date(2020, 1, 15)
    for party, healthy, steady in ((CLIENT, 70, 30), (CONTRACTOR, 40, 60)):
        wanted = (
            Priority(goal="gezonde-gebouwen", weight=Decimal(healthy)),
            Priority(goal="vast-werk", weight=Decimal(steady)),
        )
        told.give(day, party, DeclarePriorities(effective_on=day, priorities=wanted))
