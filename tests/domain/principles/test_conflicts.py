"""A decision that goes against a principle in force is flagged with the reason."""

import pytest

from domain.decisions import ReportUnilateralDecision
from domain.lifecycle import decide
from domain.principles.citations import PrincipleNotInForce, UnknownDecision
from domain.principles.conflicts import ConflictFlagged, FlagConflict
from domain.state import Partnership
from tests.domain.builders import CLIENT, TODAY, after, as_client, as_contractor
from tests.domain.principles.builders import NET_BENEFIT, formulated, in_force

ALONE = ReportUnilateralDecision(effective_on=TODAY, decided_by=CLIENT, matter="Korting van 20 %")


def flagging(decision: int) -> FlagConflict:
    stated = {"decision": decision, "principle": NET_BENEFIT, "reason": "Er blijft niets over."}
    return FlagConflict(effective_on=TODAY, **stated)


def decided(partnership: Partnership) -> Partnership:
    return after(partnership, ALONE, as_client())


def test_a_party_flags_a_decision_that_goes_against_a_principle() -> None:
    partnership = decided(in_force())

    (event,) = decide(partnership, flagging(partnership.version), as_contractor())

    assert isinstance(event, ConflictFlagged)
    assert (event.decision, event.principle) == (partnership.version, NET_BENEFIT)


def test_a_decision_does_not_go_against_a_principle_that_was_not_in_force() -> None:
    partnership = decided(formulated())

    with pytest.raises(PrincipleNotInForce):
        decide(partnership, flagging(partnership.version), as_contractor())


def test_only_a_decision_is_flagged() -> None:
    with pytest.raises(UnknownDecision):
        decide(in_force(), flagging(1), as_contractor())
