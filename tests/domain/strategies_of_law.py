"""Any change and any command about a public contract and what the law asks of it."""

from collections.abc import Callable
from decimal import Decimal

from hypothesis import strategies as st

from domain.announcements import RecordModificationNotice
from domain.award_criteria import AgreeAwardCriteria, AwardedRole
from domain.circumstances import Cause, StateCircumstances
from domain.departures import ReportDeparture, SettleDeparture
from domain.facts import Change, Command
from domain.frameworks import AgreeFramework, RecordCallOff
from domain.memory.key_people import KeyRole
from domain.modifications import AgreeProcurement, ApplyIndexation, JudgeGround, ModifyContract
from tests.domain.situations import NOTES, Situation, Strategy, one_of_these_or

AMOUNTS = st.integers(1, 10**9)
SHARES = st.sampled_from((Decimal(0), Decimal("0.5"), Decimal(1)))
TITLES = st.just("Samen besloten")


def _fact(s: Situation, **stated: Strategy) -> dict[str, Strategy]:
    return {"effective_on": s.day(), "corrects": s.repair(), **stated}


CHANGES_OF_LAW: dict[type[Change], Callable[[Situation], Strategy]] = {
    AgreeProcurement: lambda s: st.builds(AgreeProcurement, initial_value=AMOUNTS, threshold=st.none() | AMOUNTS),
    ApplyIndexation: lambda s: st.builds(ApplyIndexation, rate=SHARES),
    AgreeFramework: lambda s: st.builds(
        AgreeFramework, maximum_value=AMOUNTS, justification=st.none() | TITLES, maximum_quantity=st.none()
    ),
    AgreeAwardCriteria: lambda s: st.builds(
        lambda party, role: AgreeAwardCriteria(roles=(AwardedRole(party=party, role=role),)),
        s.party_or_stranger(),
        st.sampled_from(KeyRole),
    ),
    ModifyContract: lambda s: st.builds(ModifyContract, value_delta=st.integers(-(10**9), 10**9), reason=TITLES),
}

COMMANDS_OF_LAW: dict[type[Command], Callable[[Situation], Strategy]] = {
    RecordModificationNotice: lambda s: st.builds(
        RecordModificationNotice,
        **_fact(s, modification=one_of_these_or(s.partnership.course.changes.modifications, 1), reference=TITLES),
    ),
    ReportDeparture: lambda s: st.builds(
        ReportDeparture,
        **_fact(s, version=one_of_these_or(s.partnership.facts, 1), term=TITLES, departure=TITLES),
    ),
    SettleDeparture: lambda s: st.builds(
        SettleDeparture,
        **_fact(
            s,
            number=one_of_these_or(s.partnership.course.changes.departures, 1),
            proposal=one_of_these_or(s.partnership.course.changes.adopted, 1),
        ),
    ),
    StateCircumstances: lambda s: st.builds(
        StateCircumstances, **_fact(s, proposal=s.proposal(), cause=st.sampled_from(Cause))
    ),
    RecordCallOff: lambda s: st.builds(RecordCallOff, **_fact(s, title=TITLES, value=AMOUNTS)),
    JudgeGround: lambda s: st.builds(
        JudgeGround, **_fact(s, proposal=st.none() | s.proposal(), reasons=NOTES, judged_by=st.just("Anna de Wit"))
    ),
}
