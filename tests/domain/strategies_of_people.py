"""Any command and any change about key people and who does what, drawn from few names so that they meet."""

from collections.abc import Callable

from hypothesis import strategies as st

from domain.division_of_work.activities import DelegateActivity, RemarkActivity, TakeActivityBack
from domain.division_of_work.deliverables import AgreeDeliverable, DropDeliverable, MoveAnswerability
from domain.division_of_work.knowledge import InvestKnowledge, KnowledgeKind
from domain.division_of_work.packages import AddControl, AssignWork, DropControl, EndWork
from domain.division_of_work.strengths import StateStrength, WithdrawStrength
from domain.division_of_work.synergies import AgreeSynergy, DropSynergy
from domain.facts import Change, Command
from domain.key_people.key_roles import AgreeKeyRoles, ConfirmKeyRole, DeclineKeyRole, GiveKeyRole
from domain.key_people.leaving import DeliverHandover, LeaveKeyRole, NameSuccessor, StayInKeyRole
from domain.memory.key_people import KeyRole
from domain.memory.work import CoreMark
from tests.domain.builders import CLIENT, CONTRACTOR
from tests.domain.situations import NOTES, Situation, Strategy

TITLES = st.sampled_from(("Planning", "Storingsdienst"))
NAMES = st.sampled_from(("night-service", "roster"))
ROLES = st.sampled_from((KeyRole.VISIONARY, KeyRole.VISIONARY, KeyRole.CONTRACT_MANAGER))
PEOPLE = st.integers(1, 4)
DAYS = st.integers(1, 90)
BRINGS = st.sampled_from(({CLIENT: "Gebouwdata", CONTRACTOR: "Sensoren"}, {CLIENT: "Gebouwdata"}))
MARKS = st.sampled_from(CoreMark)


def _on(s: Situation, **stated: Strategy) -> dict[str, Strategy]:
    return {"effective_on": s.day(), **stated}


CHANGES_OF_PEOPLE: dict[type[Change], Callable[[Situation], Strategy]] = {
    AgreeKeyRoles: lambda s: st.builds(
        AgreeKeyRoles, fill_within_days=DAYS, rematch_within_days=DAYS, handover_days_before=DAYS
    ),
    AgreeDeliverable: lambda s: st.builds(
        AgreeDeliverable, deliverable=NAMES, title=TITLES, end_customer=TITLES, answerable=s.party_or_stranger()
    ),
    MoveAnswerability: lambda s: st.builds(
        MoveAnswerability, deliverable=NAMES, answerable=s.party_or_stranger(), reason=TITLES
    ),
    DropDeliverable: lambda s: st.builds(DropDeliverable, deliverable=NAMES, reason=TITLES),
    AgreeSynergy: lambda s: st.builds(AgreeSynergy, synergy=NAMES, title=TITLES, brings=BRINGS),
    DropSynergy: lambda s: st.builds(DropSynergy, synergy=NAMES, reason=TITLES),
    AssignWork: lambda s: st.builds(
        AssignWork,
        work=NAMES,
        title=TITLES,
        strength=NAMES,
        party=s.party_or_stranger(),
        reason=st.none() | TITLES,
    ),
    EndWork: lambda s: st.builds(EndWork, work=NAMES, reason=TITLES),
}

COMMANDS_OF_PEOPLE: dict[type[Command], Callable[[Situation], Strategy]] = {
    GiveKeyRole: lambda s: st.builds(GiveKeyRole, **_on(s, role=ROLES, person=PEOPLE)),
    ConfirmKeyRole: lambda s: st.builds(ConfirmKeyRole, **_on(s, role=ROLES)),
    DeclineKeyRole: lambda s: st.builds(DeclineKeyRole, **_on(s, role=ROLES, reason=NOTES)),
    NameSuccessor: lambda s: st.builds(NameSuccessor, **_on(s, role=ROLES, person=PEOPLE)),
    LeaveKeyRole: lambda s: st.builds(LeaveKeyRole, **_on(s, role=ROLES, last_day=s.day())),
    StayInKeyRole: lambda s: st.builds(StayInKeyRole, **_on(s, role=ROLES)),
    DeliverHandover: lambda s: st.builds(DeliverHandover, **_on(s, role=ROLES, text=NOTES)),
    DelegateActivity: lambda s: st.builds(
        DelegateActivity, **_on(s, activity=NAMES, title=TITLES, to=s.party_or_stranger(), mark=MARKS)
    ),
    RemarkActivity: lambda s: st.builds(RemarkActivity, **_on(s, activity=NAMES, mark=MARKS, reason=TITLES)),
    TakeActivityBack: lambda s: st.builds(TakeActivityBack, **_on(s, activity=NAMES, reason=TITLES)),
    InvestKnowledge: lambda s: st.builds(
        InvestKnowledge,
        **_on(s, invested_in=s.party_or_stranger(), kind=st.sampled_from(KnowledgeKind), what=TITLES),
        corrects=s.repair(),
    ),
    StateStrength: lambda s: st.builds(StateStrength, **_on(s, strength=NAMES, title=TITLES)),
    WithdrawStrength: lambda s: st.builds(WithdrawStrength, **_on(s, strength=NAMES, reason=TITLES)),
    AddControl: lambda s: st.builds(AddControl, **_on(s, work=NAMES, title=TITLES, reason=st.none() | TITLES)),
    DropControl: lambda s: st.builds(DropControl, **_on(s, work=NAMES, control=st.integers(1, 2))),
}
