"""Any command and any change about the joint start, drawn from few names so that they meet."""

from collections.abc import Callable
from datetime import timedelta
from decimal import Decimal

from hypothesis import strategies as st

from domain.facts import Change, Command
from domain.start.culture import CultureFit, JudgeCulture
from domain.start.differences import Bridging, DifferenceField, JudgeDifference, NameDifference
from domain.start.intake import StopGround, StopIntake
from domain.start.motives import StateMotives, StateSuccess
from domain.start.partner_choice import AgreeCriteria, Criterion, CriterionScore, ScorePartner
from domain.start.ranking import AgreePriorityLimit, RankedPriority, RankPriorities
from domain.start.readiness import USUAL_WHEEL, AgreeWheel, AssessReadiness, DimensionGrade, WheelDimension
from domain.start.sessions import (
    AgreeJointStart,
    Attendee,
    PointKind,
    RecordSession,
    SettlePoint,
    StatedPoint,
)
from domain.start.weaknesses import DiscloseWeakness, MitigateWeakness
from tests.domain.situations import NOTES, Situation, Strategy, one_of_these_or

TITLES = st.sampled_from(("Planning", "Toon"))
TOPICS = st.lists(st.sampled_from(("safety", "tempo")), min_size=1, max_size=2, unique=True).map(tuple)
CRITERIA = st.sampled_from(("safety", "real-interest", "incumbent"))
SCORES = st.integers(1, 5)
ALL_DIMENSIONS = tuple(DimensionGrade(dimension=one, score=3) for one in USUAL_WHEEL)
WHEEL = tuple(WheelDimension(dimension=one, area=area) for one, area in USUAL_WHEEL.items())


def _fact(s: Situation, **stated: Strategy) -> dict[str, Strategy]:
    return {"effective_on": s.day(), "corrects": s.repair(), **stated}


def _due(s: Situation) -> Strategy:
    return st.sampled_from((-60, 0, 60)).map(lambda days: s.today + timedelta(days=days))


def _session(s: Situation) -> Strategy:
    attendees = st.lists(st.builds(Attendee, party=s.party_or_stranger(), name=NOTES), min_size=1, max_size=2)
    point = st.builds(
        StatedPoint, kind=st.sampled_from(PointKind), title=TITLES, owner=s.party_or_stranger(), due=_due(s)
    )
    told = {"present": attendees.map(tuple), "topics": TOPICS, "points": st.lists(point, max_size=2).map(tuple)}
    return st.builds(RecordSession, **_fact(s, title=TITLES, **told))


def _criteria(values: Callable[[str], Strategy]) -> Strategy:
    names = st.lists(CRITERIA, min_size=1, max_size=2, unique=True)
    return names.flatmap(lambda chosen: st.tuples(*(values(name) for name in chosen)))


def _weighted(name: str) -> Strategy:
    return st.just(Criterion(criterion=name, weight=Decimal(1)))


def _scored(name: str) -> Strategy:
    return st.builds(CriterionScore, criterion=st.just(name), score=SCORES, reason=NOTES)


def _ranking() -> Strategy:
    names = st.lists(st.sampled_from(("safety", "price")), min_size=1, max_size=2, unique=True)
    return names.map(lambda chosen: tuple(RankedPriority(priority=name, plan="Jaarplan") for name in chosen))


CHANGES_OF_START: dict[type[Change], Callable[[Situation], Strategy]] = {
    AgreeJointStart: lambda s: st.builds(AgreeJointStart, topics=TOPICS),
    AgreePriorityLimit: lambda s: st.just(AgreePriorityLimit(limit=Decimal("0.5"))),
    AgreeCriteria: lambda s: st.builds(AgreeCriteria, criteria=_criteria(_weighted)),
    AgreeWheel: lambda s: st.just(AgreeWheel(dimensions=WHEEL)),
}

COMMANDS_OF_START: dict[type[Command], Callable[[Situation], Strategy]] = {
    RecordSession: _session,
    SettlePoint: lambda s: st.builds(
        SettlePoint, **_fact(s, point=one_of_these_or(s.partnership.start.points, 1), outcome=NOTES)
    ),
    StateMotives: lambda s: st.builds(StateMotives, **_fact(s, motives=TOPICS, benefits=TOPICS)),
    StateSuccess: lambda s: st.builds(StateSuccess, **_fact(s, success=TITLES)),
    JudgeCulture: lambda s: st.builds(JudgeCulture, **_fact(s, fit=st.sampled_from(CultureFit), reason=NOTES)),
    NameDifference: lambda s: st.builds(
        NameDifference,
        **_fact(s, field=st.sampled_from(DifferenceField), title=TITLES, ours=TITLES, theirs=TITLES),
    ),
    JudgeDifference: lambda s: st.builds(
        JudgeDifference,
        **_fact(
            s,
            difference=one_of_these_or(s.partnership.start.differences, 1),
            bridging=st.sampled_from((*(Bridging.BRIDGEABLE,) * 3, Bridging.UNBRIDGEABLE)),
            approach=st.none() | TITLES,
            reason=NOTES,
        ),
    ),
    StopIntake: lambda s: st.builds(
        StopIntake,
        **_fact(s, ground=st.sampled_from((StopGround.PRIORITIES, StopGround.DIFFERENCE)), explanation=NOTES),
    ),
    RankPriorities: lambda s: st.builds(RankPriorities, **_fact(s, ranking=_ranking())),
    DiscloseWeakness: lambda s: st.builds(
        DiscloseWeakness, **_fact(s, title=TITLES, mitigation=TITLES, owner=s.party_or_stranger(), due=_due(s))
    ),
    MitigateWeakness: lambda s: st.builds(
        MitigateWeakness, **_fact(s, weakness=one_of_these_or(s.partnership.start.weaknesses, 1), outcome=NOTES)
    ),
    ScorePartner: lambda s: st.builds(ScorePartner, **_fact(s, party=s.party_or_stranger(), scores=_criteria(_scored))),
    AssessReadiness: lambda s: st.builds(
        AssessReadiness, **_fact(s, scores=st.sampled_from((ALL_DIMENSIONS, ALL_DIMENSIONS[1:])), note=st.none())
    ),
}
