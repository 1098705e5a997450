"""A matter is named before it hurts and told when it occurs; one short name links the two."""

import pytest

from domain.corrections import StrikeFact
from domain.early_warnings import EarlyWarningGiven, IssueReported, ReportIssue, WarnEarly
from domain.facts import Correction
from domain.guards import UnknownParty
from domain.lifecycle import decide
from tests.domain.builders import CLIENT, CONTRACTOR, TODAY, a_signed_contract, after, as_client, as_contractor

WARN = WarnEarly(effective_on=TODAY, issue="shortage", title="Te weinig schoonmakers in de zomer", note="Werf samen.")


def a_report(owner: str = CONTRACTOR) -> ReportIssue:
    return ReportIssue(effective_on=TODAY, issue="shortage", owner=owner, title="Drie scholen niet schoon")


def test_a_party_warns_early_of_a_matter() -> None:
    (event,) = decide(a_signed_contract(), WARN, as_contractor())

    assert isinstance(event, EarlyWarningGiven)
    assert (event.by, event.issue) == (CONTRACTOR, "shortage")


def test_either_party_reports_that_a_matter_occurred_and_who_looks_after_it() -> None:
    (event,) = decide(a_signed_contract(), a_report(), as_client())

    assert isinstance(event, IssueReported)
    assert (event.by, event.owner) == (CLIENT, CONTRACTOR)


def test_who_looks_after_a_matter_is_one_of_the_parties() -> None:
    with pytest.raises(UnknownParty):
        decide(a_signed_contract(), a_report("Z"), as_client())


def test_a_matter_may_occur_without_a_warning_and_be_warned_of_again() -> None:
    warned = after(a_signed_contract(), WARN, as_contractor())

    assert decide(a_signed_contract(), a_report(), as_client())
    assert decide(warned, WARN, as_contractor())


def test_a_warning_that_is_taken_back_is_no_longer_known() -> None:
    warned = after(a_signed_contract(), WARN, as_contractor())
    strike = StrikeFact(effective_on=TODAY, version=warned.version, reason="Dubbel.")

    assert not after(warned, strike, as_contractor()).issues


def test_a_corrected_warning_replaces_the_one_before() -> None:
    warned = after(a_signed_contract(), WARN, as_contractor())
    repaired = WARN.model_copy(
        update={"issue": "staff", "corrects": Correction(version=warned.version, reason="Verkeerde naam.")}
    )

    corrected = after(warned, repaired, as_contractor())

    assert [issue.issue for issue in corrected.issues.values()] == ["staff"]
