"""What is handed over is what is still open on the day, no more and no less."""

from datetime import date, timedelta

from domain.disputes import RaiseDispute, ResolutionLevel, ResolveDispute
from domain.option_decisions import DeclineOption
from domain.renegotiation import ConcludeRenegotiation, OpenRenegotiation
from domain.risk import ReviseClause
from domain.table import WithdrawProposal
from domain.views.handover import HandoverView, handover_view
from tests.domain.builders import (
    CLIENT,
    DUE,
    TODAY,
    a_clause,
    a_proposal,
    an_option,
    as_contractor,
    last_proposal,
)
from tests.domain.telling import Told

ABOUT_WAGES = OpenRenegotiation(effective_on=TODAY, subject="Lonen", driver="labour")
ABOUT_HOURS = OpenRenegotiation(effective_on=TODAY, subject="Openingstijden")


class Record(Told):
    """What is told of a contract, seen as the theme of the handover."""

    def shown(self, on: date = TODAY) -> HandoverView:
        return handover_view(self.moment(on))


def test_a_proposal_waits_for_who_did_not_assent_until_it_is_off_the_table() -> None:
    record = Record().given(a_proposal())

    (waiting,) = record.shown().proposals

    assert (waiting.by, waiting.answer_due, waiting.waits_for) == (CLIENT, DUE, ("S",))
    number = last_proposal(record.state)
    withdrawn = WithdrawProposal(effective_on=TODAY, proposal=number, reason="Toch niet.")
    assert record.given(withdrawn).shown().proposals == ()


def test_a_talk_is_open_until_it_is_concluded_or_its_driver_has_another_clause() -> None:
    record = Record().given(ABOUT_WAGES).given(ABOUT_HOURS)
    both = [talk.subject for talk in record.shown().talks]

    record.agreed(ReviseClause(driver="labour", clause=a_clause("0.6", "0.4")))
    one = [talk.subject for talk in record.shown().talks]
    record.agreed(ConcludeRenegotiation(renegotiation=2, outcome="Zo blijft het"))

    assert (both, one) == (["Lonen", "Openingstijden"], ["Openingstijden"])
    assert record.shown().talks == ()
    assert record.state.talks == {}


def test_a_dispute_is_open_until_it_is_resolved() -> None:
    record = Record().given(RaiseDispute(effective_on=TODAY, title="Telt de gymzaal mee?"))
    raised = [dispute.title for dispute in record.shown().disputes]
    told = {"dispute": 1, "level": ResolutionLevel.WORKING_TOGETHER, "outcome": "Die telt mee."}

    record.given(ResolveDispute(effective_on=TODAY, **told), as_contractor())

    assert (raised, record.shown().disputes) == (["Telt de gymzaal mee?"], ())


def test_an_option_lies_ahead_until_its_window_closed_or_it_was_decided() -> None:
    record = Record()
    granted = an_option(holder=CLIENT, opens_on=TODAY)
    record.agreed(granted)
    closed = granted.notice_deadline + timedelta(days=1)

    assert [option.decide_by for option in record.shown().options] == [granted.notice_deadline]
    assert record.shown(closed).options == ()
    declined = DeclineOption(effective_on=TODAY, option=granted.option, reason="Wij gaan opnieuw de markt op.")
    assert record.given(declined).shown().options == ()
