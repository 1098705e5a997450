"""What is owed survives the last day of a contract.

Source: microrealestate/microrealestate #246: an open balance was set to zero on the end date.
"""

from datetime import date

from domain.clocks.claims import AnswerClaim, ClaimAnswer, NotifyClaim, RecordAwareness
from domain.disclosures import AgreeDisclosure, MakeDisclosure
from domain.exit.final_account import Balance, ConfirmFinalAccount, DrawUpFinalAccount, RecordBalancePaid
from domain.memory.notices import ClaimStage
from domain.promises import AcceptPromise, KeepPromise, MakePromise, outcome_of
from domain.running import ClockKind
from domain.silence import running_clocks
from domain.state import Status
from domain.termination import ClosePartnership
from tests.domain.builders import CLIENT, CONTRACTOR, as_client, as_contractor
from tests.domain.clocks.builders import TWO_STEPS, a_notice_clause
from tests.domain.real_world.history import History

LAST_WEEK, AFTER, LATER = date(2027, 12, 27), date(2028, 1, 1), date(2028, 1, 10)


def ended() -> History:
    """A contract that came to its end with a promise, a look and a claim that are still open."""
    owed = AgreeDisclosure(owed_by=CONTRACTOR, topic="earning_model", due=LATER)
    history = History(a_notice_clause(TWO_STEPS), owed)
    history.give(MakePromise(effective_on=LAST_WEEK, title="Sleutels terug", due=LATER), as_contractor(LAST_WEEK))
    history.give(AcceptPromise(effective_on=LAST_WEEK, promise=1), as_client(LAST_WEEK))
    aware = RecordAwareness(effective_on=LAST_WEEK, claim="roof", notice_clause="events", title="Lek dak")
    history.give(aware, as_contractor(LAST_WEEK))
    history.give(NotifyClaim(effective_on=LAST_WEEK, claim="roof"), as_contractor(LAST_WEEK))
    history.give(ClosePartnership(effective_on=AFTER), as_client(AFTER))
    return history


def test_the_clocks_of_what_is_owed_run_on_after_the_last_day() -> None:
    partnership = ended().partnership

    assert partnership.status is Status.ENDED
    kinds = {clock.kind for clock in running_clocks(partnership)}
    assert kinds >= {ClockKind.PROMISE, ClockKind.DISCLOSURE, ClockKind.CLAIM_NOTIFIED}


def test_what_was_promised_owed_or_claimed_is_still_settled_after_the_last_day() -> None:
    history = ended()

    history.give(KeepPromise(effective_on=LATER, promise=1), as_contractor(LATER))
    history.give(MakeDisclosure(effective_on=LATER, disclosure=1), as_contractor(LATER))
    answer = AnswerClaim(effective_on=LATER, claim="roof", claim_answer=ClaimAnswer.ACCEPT, reason="Klopt.")
    history.give(answer, as_client(LATER))

    partnership = history.partnership
    assert outcome_of(partnership, 1) is not None
    assert partnership.disclosures[1].made_at
    assert partnership.clocks.notices.claims["roof"].stage is ClaimStage.ACCEPTED


def test_a_balance_is_settled_and_paid_after_the_last_day_and_does_not_become_zero() -> None:
    history = ended()
    balance = Balance(title="Laatste factuur", source=CLIENT, target=CONTRACTOR, amount=125_000)

    history.give(DrawUpFinalAccount(effective_on=LATER, balances=(balance,)), as_client(LATER))
    history.give(ConfirmFinalAccount(effective_on=LATER, final_account=1), as_contractor(LATER))
    (paid,) = history.give(RecordBalancePaid(effective_on=LATER, balance=1), as_contractor(LATER))

    assert paid.effective_on > date(2027, 12, 31)
