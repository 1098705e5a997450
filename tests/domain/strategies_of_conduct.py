"""Any command and any change about what parties put in, and how they deal with each other."""

from collections.abc import Callable
from decimal import Decimal

from hypothesis import strategies as st

from domain.added_value import StateAddedValue
from domain.breaches import AcceptRepair, Breached, OfferRepair, RecordBreach, RejectRepair
from domain.effort import DeclareLastDay, DeclareMonthlyCeiling, RequireEffort
from domain.energy import Focus, GiveAttention, PledgeEnergy
from domain.facts import Change, Command
from domain.meetings import RecordMeeting, Subject, SubjectHours
from domain.net_benefit import AgreeNetBenefit
from domain.promises import ReportBrokenPromise
from domain.recalibration import AgreeRecalibration, Recalibrate
from tests.domain.situations import NOTES, Situation, Strategy, one_of_these_or

HOURS = st.sampled_from((Decimal("0.5"), Decimal(8), Decimal(40)))
TITLES = st.just("Samen plannen")
TEAMS = st.none() | st.just("planning")
SPENT = st.builds(SubjectHours, subject=st.sampled_from(Subject), hours=HOURS).map(lambda one: (one,))


def _fact(s: Situation, **stated: Strategy) -> dict[str, Strategy]:
    return {"effective_on": s.day(), "corrects": s.repair(), **stated}


def _attention(s: Situation) -> Strategy:
    free = st.builds(GiveAttention, **_fact(s, hours=HOURS, what=TITLES, focus=st.sampled_from(Focus)))
    served = {"hours": HOURS, "what": TITLES, "focus": st.just(Focus.DIRECTED), "promise": s.promise()}
    return free | st.builds(GiveAttention, **_fact(s, **served))


def _breach(s: Situation) -> Strategy:
    return one_of_these_or(s.partnership.commitments.conduct.breaches, 1)


CHANGES_OF_CONDUCT: dict[type[Change], Callable[[Situation], Strategy]] = {
    RequireEffort: lambda s: st.builds(RequireEffort, required=st.booleans()),
    AgreeNetBenefit: lambda s: st.builds(AgreeNetBenefit, principle=st.none() | st.just("net-benefit")),
    AgreeRecalibration: lambda s: st.builds(AgreeRecalibration, every_months=st.none() | st.integers(1, 12)),
}

COMMANDS_OF_CONDUCT: dict[type[Command], Callable[[Situation], Strategy]] = {
    ReportBrokenPromise: lambda s: st.builds(ReportBrokenPromise, **_fact(s, promise=s.promise(), reason=NOTES)),
    DeclareMonthlyCeiling: lambda s: st.builds(DeclareMonthlyCeiling, **_fact(s, hours=HOURS, team=TEAMS)),
    DeclareLastDay: lambda s: st.builds(DeclareLastDay, **_fact(s, last_day=st.none() | s.day())),
    PledgeEnergy: lambda s: st.builds(PledgeEnergy, **_fact(s, hours=HOURS, attention=st.none() | TITLES)),
    GiveAttention: _attention,
    RecordMeeting: lambda s: st.builds(RecordMeeting, **_fact(s, title=TITLES, spent=SPENT)),
    Recalibrate: lambda s: st.builds(Recalibrate, effective_on=s.day(), conclusions=NOTES),
    StateAddedValue: lambda s: st.builds(StateAddedValue, effective_on=s.day(), added_value=TITLES),
    RecordBreach: lambda s: st.builds(
        RecordBreach, **_fact(s, breached_by=s.party_or_stranger(), breached=st.sampled_from(Breached), title=TITLES)
    ),
    OfferRepair: lambda s: st.builds(OfferRepair, effective_on=s.day(), breach=_breach(s), repair=NOTES),
    AcceptRepair: lambda s: st.builds(AcceptRepair, effective_on=s.day(), breach=_breach(s)),
    RejectRepair: lambda s: st.builds(RejectRepair, effective_on=s.day(), breach=_breach(s), reason=NOTES),
}
