"""What was finally accepted and finally invoiced is completed."""

import pytest

from domain.corrections import StrikeFact
from domain.exit.acceptance import (
    FinalAcceptanceGiven,
    FinalInvoiceSent,
    FinalInvoiceWasSent,
    GiveFinalAcceptance,
    SendFinalInvoice,
    is_completed,
)
from domain.facts import Correction
from domain.lifecycle import decide
from tests.domain.builders import TODAY, a_signed_contract, after, as_client, as_contractor

ACCEPT = GiveFinalAcceptance(effective_on=TODAY)
INVOICE = SendFinalInvoice(effective_on=TODAY, reference="2027-118", amount=4_500_000)


def test_a_contract_is_completed_once_one_accepted_and_the_other_invoiced() -> None:
    accepted = after(a_signed_contract(), ACCEPT, as_client())
    invoiced = after(a_signed_contract(), INVOICE, as_contractor())

    assert not is_completed(accepted)
    assert not is_completed(invoiced)
    assert is_completed(after(accepted, INVOICE, as_contractor()))
    assert not is_completed(after(accepted, INVOICE, as_client())), "nobody invoices what it accepted itself"


def test_a_party_accepts_finally_once() -> None:
    (event,) = decide(a_signed_contract(), ACCEPT, as_client())

    assert isinstance(event, FinalAcceptanceGiven)
    assert decide(after(a_signed_contract(), ACCEPT, as_client()), ACCEPT, as_client()) == ()


def test_a_party_has_one_final_invoice_and_may_correct_it() -> None:
    sent = after(a_signed_contract(), INVOICE, as_contractor())
    correction = Correction(version=sent.version, reason="Verkeerd bedrag.")

    (event,) = decide(sent, INVOICE.model_copy(update={"corrects": correction}), as_contractor())

    assert isinstance(event, FinalInvoiceSent)
    with pytest.raises(FinalInvoiceWasSent):
        decide(sent, INVOICE, as_contractor())


def test_a_final_acceptance_that_is_taken_back_opens_the_contract_again() -> None:
    accepted = after(a_signed_contract(), ACCEPT, as_client())
    both = after(accepted, INVOICE, as_contractor())
    strike = StrikeFact(effective_on=TODAY, version=accepted.version, reason="Te vroeg.")

    assert not is_completed(after(both, strike, as_client()))
