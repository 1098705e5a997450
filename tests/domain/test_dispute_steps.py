"""A dispute goes up the agreed ladder one rung at a time; an impasse has a way out."""

from datetime import timedelta

import pytest

from domain.corrections import StrikeFact
from domain.dispute_steps import (
    DeclareDisputeImpasse,
    DisputeAlreadyStuck,
    DisputeImpasseDeclared,
    DisputeImpasseEnded,
    DisputeNotStuck,
    DisputeOnLadder,
    EndDisputeImpasse,
    EscalateDispute,
    NoHigherRung,
    NoLadderAgreed,
    RungSkipped,
)
from domain.disputes import DisputeAlreadyResolved, DisputeRaised, RaiseDispute, ResolveDispute, UnknownDispute
from domain.escalation import (
    AgreeEscalationLadder,
    DisputeReachedRung,
    EscalationLadderAgreed,
    Rung,
    RungNamedTwice,
    clocks,
)
from domain.lifecycle import decide
from domain.renegotiation import ImpasseExit
from domain.state import Partnership
from tests.domain.builders import (
    TODAY,
    a_proposal,
    a_signed_contract,
    after,
    agreed,
    as_client,
    as_contractor,
    outcome,
    terms,
)

LADDER = AgreeEscalationLadder(rungs=(Rung(who="De werkvloer", days=10), Rung(who="De stuurgroep", days=20)))
RAISE = RaiseDispute(effective_on=TODAY, title="Telt de gymzaal mee?")
RESOLVE = ResolveDispute.model_validate({"effective_on": TODAY, "dispute": 1, "level": 1, "outcome": "Die telt mee."})
STUCK = DeclareDisputeImpasse(effective_on=TODAY, dispute=1, reason="We vallen in herhaling.")


def up(to: int, dispute: int = 1) -> EscalateDispute:
    return EscalateDispute(effective_on=TODAY, dispute=dispute, to=to, reason="Het lukt hier niet.")


def moving(by_way_of: ImpasseExit = ImpasseExit.MEDIATION) -> EndDisputeImpasse:
    return EndDisputeImpasse(effective_on=TODAY, dispute=1, by_way_of=by_way_of, explanation="Met hulp.")


def with_ladder() -> Partnership:
    return agreed(a_signed_contract(), LADDER)


def raised() -> Partnership:
    return after(with_ladder(), RAISE, as_client())


def without_ladder() -> Partnership:
    return after(a_signed_contract(), RAISE, as_client())


def test_the_ladder_is_agreed_by_all_and_names_nobody_twice() -> None:
    (event,) = terms(outcome(a_signed_contract(), LADDER))
    doubled = AgreeEscalationLadder(rungs=(LADDER.rungs[0], LADDER.rungs[0]))

    assert isinstance(event, EscalationLadderAgreed)
    with pytest.raises(RungNamedTwice):
        decide(a_signed_contract(), a_proposal(doubled), as_client())


def test_a_dispute_stands_on_the_first_rung_at_once_with_a_clock() -> None:
    dispute, reached = decide(with_ladder(), RAISE, as_client())
    (clock,) = clocks(raised())

    assert isinstance(dispute, DisputeRaised)
    assert isinstance(reached, DisputeReachedRung)
    assert (reached.rung, reached.until) == (1, TODAY + timedelta(days=10))
    assert (clock.last_day, clock.then) == (reached.until, None)


def test_without_an_agreed_ladder_nothing_changes() -> None:
    assert len(decide(a_signed_contract(), RAISE, as_client())) == 1
    with pytest.raises(NoLadderAgreed):
        decide(without_ladder(), up(1), as_client())


def test_a_dispute_of_before_the_ladder_is_put_on_its_first_rung() -> None:
    (event,) = decide(agreed(without_ladder(), LADDER), up(1), as_contractor())

    assert isinstance(event, DisputeReachedRung)
    assert event.rung == 1


def test_escalating_moves_it_up_one_rung_and_starts_its_clock() -> None:
    (event,) = decide(raised(), up(2), as_contractor())

    assert isinstance(event, DisputeReachedRung)
    assert (event.who, event.until) == ("De stuurgroep", TODAY + timedelta(days=20))
    assert list(clocks(after(after(raised(), up(2), as_client()), RESOLVE, as_client()))) == []


@pytest.mark.parametrize("to", [1, 3])
def test_a_rung_is_not_skipped_nor_taken_again(to: int) -> None:
    with pytest.raises(RungSkipped):
        decide(raised(), up(to), as_client())


def test_the_highest_rung_is_the_last() -> None:
    with pytest.raises(NoHigherRung):
        decide(after(raised(), up(2), as_client()), up(3), as_client())


def test_only_an_open_dispute_goes_up() -> None:
    with pytest.raises(UnknownDispute):
        decide(raised(), up(1, dispute=2), as_client())
    with pytest.raises(DisputeAlreadyResolved):
        decide(after(raised(), RESOLVE, as_client()), up(2), as_client())


def test_an_impasse_is_declared_once_and_ended_once() -> None:
    (declared,) = decide(without_ladder(), STUCK, as_client())
    stuck = after(without_ladder(), STUCK, as_client())
    (ended,) = decide(stuck, moving(), as_contractor())

    assert isinstance(declared, DisputeImpasseDeclared)
    assert isinstance(ended, DisputeImpasseEnded)
    with pytest.raises(DisputeAlreadyStuck):
        decide(stuck, STUCK, as_contractor())
    with pytest.raises(DisputeNotStuck):
        decide(without_ladder(), moving(), as_contractor())


def test_escalation_is_a_way_out_of_an_impasse_whoever_says_it() -> None:
    stuck = after(raised(), STUCK, as_client())

    escalated = decide(stuck, up(2), as_contractor())
    ended = decide(stuck, moving(ImpasseExit.ESCALATION), as_contractor())

    assert [type(one) for one in escalated] == [type(one) for one in ended] == [DisputeImpasseEnded, DisputeReachedRung]
    assert decide(after(stuck, up(2), as_client()), STUCK, as_client())


def test_without_a_ladder_escalation_ends_an_impasse_and_moves_nothing() -> None:
    stuck = after(without_ladder(), STUCK, as_client())

    assert len(decide(stuck, moving(ImpasseExit.ESCALATION), as_contractor())) == 1


def test_what_stands_on_the_ladder_is_resolved_and_not_taken_back() -> None:
    resolved = after(raised(), RESOLVE, as_client())
    raised_at, resolved_at = raised().disputes[1].version, resolved.version

    for version, partnership in ((raised_at, raised()), (resolved_at, resolved)):
        with pytest.raises(DisputeOnLadder):
            decide(partnership, StrikeFact(effective_on=TODAY, version=version, reason="Vergissing."), as_client())
