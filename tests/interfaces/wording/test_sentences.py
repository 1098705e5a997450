"""Events, refusals and faults in plain words, in both languages."""

from datetime import date
from decimal import Decimal

import pytest
from pydantic import ValidationError

from domain.contract import ValueAgreed, YearValue
from domain.facts import ERASED
from domain.formation import NotReadyToStart
from domain.renegotiation import RenegotiationOpened
from domain.representation import RepresentativeNamed
from domain.shocks import RiskTransferred, ShockShared
from domain.table import LayProposal, ProposalLaid
from interfaces.shapes import shapes_of
from interfaces.wording import MissingWording, wording
from interfaces.wording.sentences import fill, places

NAMES = {"C": "Gemeente Aldermeer", "S": "Brink Schoonmaak", "labour": "Loonkosten"}
DAY = date(2026, 10, 3)
BASE = {"by": "S", "effective_on": DAY, "decided_on": DAY}


def test_a_stretch_in_brackets_disappears_when_a_value_in_it_is_empty() -> None:
    values = {"a": "one", "b": ""}

    assert fill("{a}[ and {b}].", values.__getitem__) == "one."
    assert fill("{a}[ and {a}].", values.__getitem__) == "one and one."
    assert fill("[up to {b}|above]: {a}", values.__getitem__) == "above: one"


def test_a_value_cannot_bring_places_or_brackets_of_its_own() -> None:
    assert fill("{a}", {"a": "[{b}]"}.__getitem__) == "[{b}]"


def test_a_sentence_names_its_places() -> None:
    assert places("{by} pays [{entry.title}]") == ("by", "entry.title")


def test_an_event_reads_as_a_sentence_with_names_money_and_days() -> None:
    event = RiskTransferred(
        **BASE, proposal=1, driver="labour", shock=None, source="C", target="S", amount=1500000, reason="loon 2023"
    )

    assert (
        wording("nl").sentence(event, NAMES)
        == "Gemeente Aldermeer betaalt Brink Schoonmaak €\xa015.000 voor Loonkosten: loon 2023."
    )
    assert (
        wording("en").sentence(event, NAMES)
        == "Gemeente Aldermeer pays Brink Schoonmaak €15,000 for Loonkosten: loon 2023."
    )


def test_rows_of_an_event_are_told_one_by_one() -> None:
    bands = ({"upto": 5000000, "shares": {"C": "0.5", "S": "0.5"}}, {"upto": None, "shares": {"C": "1"}})
    shared = ShockShared.model_validate({**BASE, "proposal": 1, "shock": 2, "bands": bands})
    years = (YearValue(year=2026, value=120000000),)
    valued = ValueAgreed(**BASE, proposal=1, customer="C", supplier="S", years=years, margin_share=Decimal("0.04"))

    assert "tot €\xa050.000: Gemeente Aldermeer 50\xa0% en Brink Schoonmaak 50\xa0%; daarboven:" in wording(
        "nl"
    ).sentence(shared, NAMES)
    assert "(2026: €\xa01.200.000), met een marge van 4\xa0%" in wording("nl").sentence(valued, NAMES)


def test_the_changes_of_a_proposal_are_told_in_its_sentence() -> None:
    laid = ProposalLaid.model_validate(
        {
            **BASE,
            "proposal": 3,
            "title": "Loon delen",
            "they": "zekerheid",
            "we": None,
            "i": None,
            "changes": [{"change": "agree-goal", "goal": "clean", "title": "Schone scholen"}],
            "terms_hash": "0",
            "terms_from": DAY,
            "answer_due": DAY,
            "expires_on": DAY,
            "material": True,
            "counters": None,
            "assented": True,
        }
    )

    assert wording("nl").sentence(laid, NAMES) == (
        "Brink Schoonmaak legde voorstel 3 op tafel: “Loon delen”, met het doel “Schone scholen”. "
        "De voorwaarden gelden vanaf 3 oktober 2026; antwoord uiterlijk op 3 oktober 2026."
    )


def test_an_empty_part_is_left_out() -> None:
    opened = RenegotiationOpened.model_validate(
        {
            **BASE,
            "renegotiation": 1,
            "subject": "Loon",
            "ground": "request",
            "driver": None,
            "period": None,
            "shock": None,
            "answer_due": DAY,
            "explanation": None,
        }
    )

    assert wording("en").sentence(opened, NAMES) == (
        "Brink Schoonmaak asked to talk about “Loon”. Answer due on 3 October 2026."
    )


def test_an_erased_name_reads_as_erased() -> None:
    named = RepresentativeNamed.model_validate({**BASE, "person": 3, "account": "a", "name": ERASED, "role": "manager"})

    assert wording("nl").sentence(named, NAMES).startswith("[gewist] handelt namens Brink Schoonmaak")


def test_a_refusal_says_what_is_wrong_and_what_to_do() -> None:
    refusal = NotReadyToStart(("term", "joint_goal"))

    assert wording("nl").refusal(refusal) == (
        "Nog niet alles is afgesproken: de looptijd en een gezamenlijk doel. Leg dat eerst op tafel."
    )


def test_a_fault_of_validation_is_told_in_plain_words() -> None:
    with pytest.raises(ValidationError) as found:
        LayProposal.model_validate({"title": "", "changes": [], "effective_on": "x", "answer_due": DAY})

    told = {
        details["loc"][0]: wording("nl").fault(details, shapes_of(LayProposal)[str(details["loc"][0])])
        for details in found.value.errors()
    }

    assert told["title"] == "Vul dit in."
    assert told["effective_on"] == "Schrijf een dag als 2024-07-31."
    assert told["changes"] == "Voeg er minstens 1 toe."


def test_what_is_not_in_the_catalogue_raises_at_look_up() -> None:
    with pytest.raises(MissingWording):
        wording("nl").text("no.such.text")
    with pytest.raises(MissingWording):
        wording("nl").label(ValidationError)
