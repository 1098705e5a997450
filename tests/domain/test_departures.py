"""What was done otherwise than agreed is reported about a fact, and settled by a proposal that was adopted."""

from typing import Any

import pytest

from domain.corrections import StrikeFact
from domain.decisions import RecordJointDecision
from domain.departures import (
    DepartureIsSettled,
    DepartureReported,
    DepartureSettled,
    NoFactToDepart,
    ProposalNotAdopted,
    ReportDeparture,
    SettleDeparture,
    UnknownDeparture,
)
from domain.facts import Correction
from domain.lifecycle import decide
from domain.modifications import UnknownProposal
from domain.state import Partnership
from tests.domain.builders import TODAY, a_goal, a_signed_contract, after, agreed, as_client, as_contractor, laid

DECISION = RecordJointDecision(effective_on=TODAY, matter="Ramen elke maand")


def decided() -> Partnership:
    return after(a_signed_contract(), DECISION, as_client())


def departing(version: int, **other: Any) -> ReportDeparture:
    stated = {"version": version, "term": "Ramen", "departure": "Elke maand in plaats van elk kwartaal", **other}
    return ReportDeparture(effective_on=TODAY, **stated)


def reported() -> Partnership:
    partnership = decided()
    return after(partnership, departing(partnership.version), as_contractor())


def settling(proposal: int, **other: Any) -> SettleDeparture:
    return SettleDeparture(effective_on=TODAY, **{"number": 1, "proposal": proposal, **other})


def adopted() -> Partnership:
    return agreed(reported(), a_goal("windows"))


def test_either_party_reports_that_a_fact_departs_from_a_term() -> None:
    partnership = decided()

    (event,) = decide(partnership, departing(partnership.version), as_contractor())

    assert isinstance(event, DepartureReported)
    assert (event.number, event.version, event.term) == (1, partnership.version, "Ramen")


def test_what_departs_is_a_fact_of_the_record() -> None:
    with pytest.raises(NoFactToDepart):
        decide(decided(), departing(1), as_client())


def test_an_adopted_proposal_settles_a_departure_once() -> None:
    partnership = adopted()

    (event,) = decide(partnership, settling(partnership.proposals_laid), as_client())

    assert isinstance(event, DepartureSettled)
    settled = after(partnership, settling(partnership.proposals_laid), as_client())
    with pytest.raises(DepartureIsSettled):
        decide(settled, settling(partnership.proposals_laid), as_client())


def test_what_lies_on_the_table_or_was_never_laid_settles_nothing() -> None:
    partnership = laid(reported(), a_goal("windows"))

    with pytest.raises(ProposalNotAdopted):
        decide(partnership, settling(partnership.proposals_laid), as_client())
    with pytest.raises(UnknownProposal):
        decide(partnership, settling(99), as_client())


def test_a_departure_that_nobody_reported_is_not_settled() -> None:
    with pytest.raises(UnknownDeparture):
        decide(adopted(), settling(1, number=2), as_client())


def test_a_settled_departure_stands_until_its_settlement_is_taken_back() -> None:
    partnership = adopted()
    (departure,) = partnership.course.changes.departures.values()
    settled = after(partnership, settling(partnership.proposals_laid), as_client())
    strike = StrikeFact(effective_on=TODAY, version=departure.version, reason="Vergissing.")
    back = StrikeFact(effective_on=TODAY, version=settled.version, reason="Vergissing.")

    with pytest.raises(DepartureIsSettled):
        decide(settled, strike, as_contractor())
    open_again = after(settled, back, as_client())
    assert after(open_again, strike, as_contractor()).course.changes.departures == {}


def test_a_departure_is_reworded_under_its_number() -> None:
    partnership = reported()
    (departure,) = partnership.course.changes.departures.values()
    correction = Correction(version=partnership.version, reason="Preciezer.")
    reworded = departing(departure.version - 1, departure="Elke week", corrects=correction)

    (after_it,) = after(partnership, reworded, as_contractor()).course.changes.departures.items()

    assert (after_it[0], after_it[1].title) == (1, "Elke week")
