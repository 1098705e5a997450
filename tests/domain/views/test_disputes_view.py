"""Where every dispute stands: its rung and clock, its impasses, and how long it was open."""

from datetime import timedelta

from domain.dispute_steps import DeclareDisputeImpasse, EndDisputeImpasse
from domain.disputes import RaiseDispute, ResolveDispute
from domain.renegotiation import ImpasseExit
from domain.views.disputes import disputes_view
from tests.domain.builders import CLIENT, CONTRACTOR, TODAY
from tests.domain.views.moments import told

LATER = TODAY + timedelta(days=30)
RAISED = (CLIENT, RaiseDispute(effective_on=TODAY, title="Telt de gymzaal mee?"))
STUCK = (CONTRACTOR, DeclareDisputeImpasse(effective_on=TODAY, dispute=1, reason="We vallen in herhaling."))
RESOLVED = (
    CLIENT,
    ResolveDispute.model_validate({"effective_on": LATER, "dispute": 1, "level": 2, "outcome": "Die telt mee."}),
)


def test_without_a_ladder_a_dispute_has_no_rung_and_is_never_overdue() -> None:
    (dispute,) = disputes_view(told(RAISED, as_of=LATER)).open

    assert (dispute.rung, dispute.until, dispute.overdue, dispute.days_open) == (None, None, False, 30)


def test_an_impasse_lasts_until_the_parties_say_how_it_ended() -> None:
    ended = EndDisputeImpasse(
        effective_on=TODAY + timedelta(days=7), dispute=1, by_way_of=ImpasseExit.MEDIATION, explanation="Met hulp."
    )

    (running,) = disputes_view(told(RAISED, STUCK, as_of=LATER)).impasses
    (over,) = disputes_view(told(RAISED, STUCK, (CLIENT, ended), as_of=LATER)).impasses

    assert (running.days, running.way_out) == (30, None)
    assert (over.days, over.way_out) == (7, ImpasseExit.MEDIATION)


def test_a_dispute_that_is_resolved_is_not_stuck_any_more() -> None:
    shown = disputes_view(told(RAISED, STUCK, RESOLVED, as_of=LATER + timedelta(days=5)))

    assert shown.open == ()
    assert (shown.impasses[0].days, shown.impasses[0].way_out) == (30, ImpasseExit.DECISION)
    assert shown.resolved[0].days_open == 30
