"""A partnership with prices in the store of the example: everything that the page of prices can show."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time
from decimal import Decimal
from typing import Any

from application.people import Account
from application.service import Handslag
from domain.assent import GiveAssent
from domain.facts import Change, Command, Origin
from domain.formation import OpenPartnership, PartyEntry
from domain.index_figures import RecordIndexFigure
from domain.indexes import ObservationStatus
from domain.pain_gain import AgreePainGain, RecordOutturn
from domain.price_rules import AgreePriceRule, RecordOrder, RequestRepricing, SettlePrice
from domain.pricing.applicability import DecidedBy
from domain.pricing.limits import CarryOver
from domain.representation import JoinPartnership
from domain.state import PartyRole, Regime
from domain.table import LayProposal
from tests.domain.pricing.builders import (
    ENGINEERS,
    PRICE_IN_CENTS,
    SHARED_TARGET,
    a_request,
    a_rule,
    applicability,
    bounds,
    day,
    passing,
)
from tests.interfaces.web.example import Example

AS_OF = "2026-06-01"
START = "2024-06-03"
NOON = time(12, tzinfo=UTC)
MILLION = 1_000_000_00

HOURS = AgreePriceRule(
    rule=a_rule(
        title="Schoonmaakuren",
        passing_on=passing(per_period=bounds(cap="0.05"), carry_over=CarryOver.RISES, rounding=(PRICE_IN_CENTS,)),
        applicability=applicability(decided_by=DecidedBy.PERIOD, request=a_request()),
    ),
    base_price=Decimal("27.50"),
)
WORKS = AgreePriceRule(
    rule=a_rule(item="works", title="Onderhoud", formula=ENGINEERS, measured_months_before=6), base_price=Decimal(100)
)
ROOF = AgreePainGain(pain_gain="roof", title="Nieuw dak", target=MILLION, terms=SHARED_TARGET)


def figures() -> Iterator[tuple[str, str, RecordIndexFigure]]:
    """Every index figure: the wages of two years, the last one provisional, and half of a formula."""
    known = {
        "wages": {"2023-10": "100", "2024-10": "114.5", "2025-10": "114.729"},
        "labour": {"2024-01": "104.0", "2024-07": "112.4"},
        "energy": {"2024-01": "100", "2024-07": "188.0"},
        "materials": {"2024-01": "108.2", "2024-07": "118.5"},
    }
    for series, values in known.items():
        for period, value in values.items():
            last = (series, period) == ("wages", "2025-10")
            status = ObservationStatus.PROVISIONAL if last else ObservationStatus.FINAL
            on = "2025-12-01" if last else "2024-12-01"
            stated = {"period": period, "value": Decimal(value), "status": status, "found_at": "CBS StatLine"}
            seen = Origin(source="CBS StatLine", ref=period, known_at=datetime.combine(day(on), NOON))
            yield (
                "S",
                on,
                RecordIndexFigure(effective_on=day(on), series=series, vintage=day(on), origin=seen, **stated),
            )


def facts() -> Iterator[tuple[str, str, Command]]:
    """Who recorded what, and on which day."""
    yield from figures()
    asked = {"item": "cleaning", "price_from": day("2025-01-01"), "claimed": Decimal("0.145")}
    yield "S", "2024-11-04", RequestRepricing(effective_on=day("2024-11-04"), **asked)
    late = {"item": "cleaning", "price_from": day("2026-01-01")}
    yield "S", "2025-12-20", RequestRepricing(effective_on=day("2025-12-20"), **late)
    settled = {"item": "cleaning", "period": "2025-01", "base_amount": 1000_00, "amount": 1040_00}
    yield "S", "2025-02-10", SettlePrice(effective_on=day("2025-02-10"), **settled)
    for on, title in (("2025-01-10", "Dak van de school"), ("2026-01-10", "Goten")):
        ordered = {"item": "works", "title": title, "delivered_on": day("2026-12-01"), "base_amount": 480_000_00}
        yield "C", on, RecordOrder(effective_on=day(on), **ordered)
    for on, outturn in (("2025-06-30", 1_060_000_00), ("2025-12-31", 880_000_00)):
        yield "C", on, RecordOutturn(effective_on=day(on), pain_gain="roof", outturn=outturn)


def a_teller(example: Example) -> "Teller":
    """Open a partnership of its own for both sides of the example."""
    return Teller(example.handslag, {"C": example.client, "S": example.contractor})


def with_prices(example: Example, *changes: Change) -> str:
    """Tell it all in a partnership of its own, and give the address of that partnership."""
    teller = a_teller(example)
    teller.agree(*(changes or (HOURS, WORKS, ROOF)))
    for party, on, command in facts() if not changes else ():
        teller.tell(party, day(on), command)
    example.settled()
    return f"/partnerships/{teller.partnership}"


class Teller:
    """Opens a partnership for two people and tells what they do in it."""

    def __init__(self, handslag: Handslag, people: dict[str, Account]) -> None:
        self._handslag = handslag
        self._people = people
        self._told = 0
        roles = {"C": PartyRole.CLIENT, "S": PartyRole.CONTRACTOR}
        entries = tuple(
            PartyEntry(party=party, name=one.organisation.title(), role=roles[party], organisation=one.organisation)
            for party, one in people.items()
        )
        stated: dict[str, Any] = {"name": "Onderhoud en schoonmaak", "regime": Regime.PRIVATE, "parties": entries}
        opening = OpenPartnership(effective_on=day(START), your_name=people["C"].name, **stated)
        receipt = handslag.open(opening, principal=people["C"].principal(), key=self._key(), today=day(START))
        self.partnership = receipt.stream
        self.tell("S", day(START), JoinPartnership(effective_on=day(START), your_name=people["S"].name))

    def agree(self, *changes: Change) -> None:
        """Let the one propose and the other assent."""
        on = day(START)
        offer = {"title": "Prijzen", "they": "Duidelijkheid.", "changes": changes, "answer_due": day("2024-06-17")}
        self.tell("C", on, LayProposal(effective_on=on, **offer))
        self.tell("S", on, GiveAssent(effective_on=on, proposal=1))

    def tell(self, party: str, on: date, command: Command) -> None:
        """Let a party give a command on a day."""
        principal = self._people[party].principal()
        self._handslag.give(command, principal=principal, partnership=self.partnership, key=self._key(), today=on)

    def _key(self) -> str:
        self._told += 1
        return f"priced {id(self)} {self._told}"
