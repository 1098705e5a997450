"""Words for the tests of guiding principles."""

from datetime import date
from typing import Any

from domain.principles.adoptions import AdoptPrinciple, FormulatePrinciple, WithdrawAdoption
from domain.principles.stakeholders import NameStakeholder
from domain.state import Partnership
from tests.domain.builders import TODAY, a_signed_contract, after, as_client, as_contractor

NET_BENEFIT = "net-benefit"
PURCHASING, OPERATIONS, LEGAL = "purchasing", "operations", "legal"


def formulating(**other: Any) -> FormulatePrinciple:
    stated: dict[str, Any] = {
        "effective_on": TODAY,
        "principle": NET_BENEFIT,
        "theme": "reciprocity",
        "observation": "Wie nergens aan verdient, geeft niet.",
        "title": "Een contract levert de leverancier netto voordeel op",
    }
    return FormulatePrinciple(**{**stated, **other})


def naming(stakeholder: str = PURCHASING, on: date = TODAY) -> NameStakeholder:
    return NameStakeholder(effective_on=on, stakeholder=stakeholder, title=stakeholder.capitalize())


def adopting(stakeholder: str = PURCHASING, on: date = TODAY) -> AdoptPrinciple:
    return AdoptPrinciple(effective_on=on, principle=NET_BENEFIT, stakeholder=stakeholder)


def withdrawing(stakeholder: str = PURCHASING, on: date = TODAY) -> WithdrawAdoption:
    stated = {"principle": NET_BENEFIT, "stakeholder": stakeholder, "reason": "Het knelt."}
    return WithdrawAdoption(effective_on=on, **stated)


def formulated() -> Partnership:
    """A contract with a principle that purchasing of the client and operations of the contractor must adopt."""
    named = after(after(a_signed_contract(), naming(), as_client()), naming(OPERATIONS), as_contractor())
    return after(named, formulating(), as_client())


def in_force() -> Partnership:
    """The same, once both adopted it."""
    return after(after(formulated(), adopting(), as_client()), adopting(OPERATIONS), as_contractor())
