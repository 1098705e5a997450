"""Any command and any change about the course of a relation that somebody could give: what it brings, how it ends."""

from collections.abc import Callable

from hypothesis import strategies as st

from domain.crises.acts import AgreeJointAction, CompleteCrisisAction, DeclareCrisis, EndCrisis, PlanReactiveAction
from domain.dispute_steps import DeclareDisputeImpasse, EndDisputeImpasse, EscalateDispute
from domain.escalation import AgreeEscalationLadder, Rung
from domain.exit.acceptance import GiveFinalAcceptance, SendFinalInvoice
from domain.exit.final_account import Balance, ConfirmFinalAccount, DrawUpFinalAccount, RecordBalancePaid
from domain.exit.lessons import AdoptLesson, RecordLesson
from domain.exit.plan import AgreeExitPlan, HandOver, HandoverItem, ReceiveHandover
from domain.facts import Change, Command
from domain.follow_up.acts import (
    AgreeWarningMeeting,
    CloseWarning,
    CompleteWarningAction,
    HoldWarningMeeting,
    MarkWarningHelpful,
    PlanWarningAction,
)
from domain.renegotiation import ImpasseExit
from domain.results.filing import FileResult, ResultKind
from domain.results.ideas import CreditIdea, DeclineIdea, SubmitIdea, TakeUpIdea
from domain.results.impacts import Affected, Effect, RecordImpact
from tests.domain.builders import END
from tests.domain.situations import NOTES, Situation, Strategy, one_of_these_or

TITLES = st.sampled_from(("Minder ritten", "Sleutels"))
AMOUNTS = st.integers(min_value=1, max_value=10_000_000)
LADDERS = (
    (Rung(who="De werkvloer", days=10),),
    (Rung(who="De werkvloer", days=10), Rung(who="De stuurgroep", days=20)),
)
ISSUES = st.sampled_from(("labour", "fuel"))
ITEMS = st.sampled_from(("keys", "files"))


def _on(s: Situation, **stated: Strategy) -> dict[str, Strategy]:
    return {"effective_on": s.day(), **stated}


def _fact(s: Situation, **stated: Strategy) -> dict[str, Strategy]:
    return _on(s, corrects=s.repair(), **stated)


def _idea(s: Situation) -> Strategy:
    return one_of_these_or(s.partnership.course.results.ideas, 1)


def _crisis(s: Situation) -> Strategy:
    return one_of_these_or(s.partnership.course.crises.crises, 1)


def _gain(s: Situation) -> Strategy:
    return one_of_these_or(s.partnership.course.results.gains, 1)


def _impact(s: Situation) -> Strategy:
    return one_of_these_or(s.partnership.course.results.impacts, 1)


def _balances(s: Situation) -> Strategy:
    one = st.builds(Balance, title=TITLES, source=s.party(), target=s.party_or_stranger(), amount=AMOUNTS)
    return st.lists(one, max_size=2).map(tuple)


def _items(s: Situation) -> Strategy:
    between = {"giver": s.party(), "receiver": s.party_or_stranger(), "due": st.just(END)}
    return st.lists(st.builds(HandoverItem, item=ITEMS, title=TITLES, **between), min_size=1, max_size=2).map(tuple)


CHANGES_OF_COURSE: dict[type[Change], Callable[[Situation], Strategy]] = {
    AgreeEscalationLadder: lambda s: st.builds(AgreeEscalationLadder, rungs=st.sampled_from(LADDERS)),
    AgreeJointAction: lambda s: st.builds(
        AgreeJointAction,
        crisis=_crisis(s),
        title=TITLES,
        owners=st.lists(s.party_or_stranger(), min_size=1, max_size=3).map(tuple),
        due=st.just(END),
    ),
    AgreeWarningMeeting: lambda s: st.builds(AgreeWarningMeeting, within_days=st.integers(1, 90)),
    AgreeExitPlan: lambda s: st.builds(AgreeExitPlan, items=_items(s)),
}

COMMANDS_OF_COURSE: dict[type[Command], Callable[[Situation], Strategy]] = {
    EscalateDispute: lambda s: st.builds(
        EscalateDispute, **_on(s, dispute=s.dispute(), to=st.integers(1, 2), reason=NOTES)
    ),
    DeclareDisputeImpasse: lambda s: st.builds(DeclareDisputeImpasse, **_on(s, dispute=s.dispute(), reason=NOTES)),
    EndDisputeImpasse: lambda s: st.builds(
        EndDisputeImpasse,
        **_on(s, dispute=s.dispute(), by_way_of=st.sampled_from(ImpasseExit), explanation=NOTES),
    ),
    DeclareCrisis: lambda s: st.builds(DeclareCrisis, **_fact(s, title=TITLES, shock=st.none() | s.shock())),
    PlanReactiveAction: lambda s: st.builds(
        PlanReactiveAction, **_fact(s, crisis=_crisis(s), title=TITLES, due=st.just(END))
    ),
    CompleteCrisisAction: lambda s: st.builds(
        CompleteCrisisAction, **_fact(s, crisis_action=one_of_these_or(s.partnership.course.crises.actions, 1))
    ),
    EndCrisis: lambda s: st.builds(EndCrisis, **_on(s, crisis=_crisis(s), outcome=NOTES)),
    HoldWarningMeeting: lambda s: st.builds(HoldWarningMeeting, **_fact(s, issue=ISSUES)),
    PlanWarningAction: lambda s: st.builds(
        PlanWarningAction, **_fact(s, issue=ISSUES, title=TITLES, owner=s.party_or_stranger(), due=st.just(END))
    ),
    CompleteWarningAction: lambda s: st.builds(
        CompleteWarningAction, **_fact(s, warning_action=one_of_these_or(s.partnership.course.follow_ups.actions, 1))
    ),
    CloseWarning: lambda s: st.builds(CloseWarning, **_on(s, issue=ISSUES)),
    MarkWarningHelpful: lambda s: st.builds(MarkWarningHelpful, **_fact(s, issue=ISSUES)),
    RecordImpact: lambda s: st.builds(
        RecordImpact,
        **_fact(
            s,
            on=st.sampled_from(Affected),
            effect=st.sampled_from(Effect),
            title=TITLES,
            seen_in=TITLES,
            party=st.none() | s.party_or_stranger(),
            note=st.none() | NOTES,
        ),
    ),
    FileResult: lambda s: st.builds(
        FileResult,
        **_fact(
            s, kind=st.sampled_from(ResultKind), title=TITLES, impact=st.none() | _impact(s), idea=st.none() | _idea(s)
        ),
    ),
    SubmitIdea: lambda s: st.builds(SubmitIdea, **_fact(s, title=TITLES)),
    TakeUpIdea: lambda s: st.builds(TakeUpIdea, **_on(s, idea=_idea(s))),
    DeclineIdea: lambda s: st.builds(DeclineIdea, **_on(s, idea=_idea(s), reason=NOTES)),
    CreditIdea: lambda s: st.builds(CreditIdea, **_fact(s, idea=_idea(s), gain=_gain(s))),
    HandOver: lambda s: st.builds(HandOver, **_fact(s, item=ITEMS)),
    ReceiveHandover: lambda s: st.builds(ReceiveHandover, **_on(s, item=ITEMS)),
    GiveFinalAcceptance: lambda s: st.builds(GiveFinalAcceptance, **_fact(s)),
    SendFinalInvoice: lambda s: st.builds(SendFinalInvoice, **_fact(s, reference=TITLES, amount=AMOUNTS)),
    DrawUpFinalAccount: lambda s: st.builds(DrawUpFinalAccount, **_on(s, balances=_balances(s))),
    ConfirmFinalAccount: lambda s: st.builds(ConfirmFinalAccount, **_on(s, final_account=st.integers(1, 3))),
    RecordBalancePaid: lambda s: st.builds(RecordBalancePaid, **_fact(s, balance=st.integers(1, 2))),
    RecordLesson: lambda s: st.builds(RecordLesson, **_fact(s, title=TITLES)),
    AdoptLesson: lambda s: st.builds(
        AdoptLesson, **_on(s, lesson=one_of_these_or(s.partnership.course.exit.lessons, 1))
    ),
}
