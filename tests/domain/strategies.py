"""Any command and any change that somebody could give, drawn from few names so that they meet."""

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from hypothesis import strategies as st

from domain.appointments import DeclineAppointment
from domain.arrangements import AgreeArrangement, DropArrangement
from domain.assent import ConfirmAssent, GiveAssent, RaiseObjection
from domain.assessments import USUAL_ITEMS, CloseRound, ItemScore, OpenRound, SubmitAssessment
from domain.audits import AssignAuditor, EndAudit
from domain.clauses import AmountBand
from domain.contests import ConcedeContest, ContestFact, SettleContest, WithdrawContest
from domain.contract import AgreeParameters, AgreeTerm, AgreeValue, Parameters, YearValue
from domain.contributions import ContributionKind, DeclareCeiling, RecordBenefit, RecordContribution, RecordHours
from domain.corrections import StrikeFact
from domain.decisions import RecordJointDecision, ReportUnilateralDecision
from domain.delivery import AgreeDeliveryProfile
from domain.disclosures import AgreeDisclosure, DropDisclosure, JudgeDisclosure, MakeDisclosure
from domain.disputes import RaiseDispute, ResolutionLevel, ResolveDispute
from domain.early_warnings import ReportIssue, WarnEarly
from domain.erasures import AskErasure, ConfirmErasure, RecordErasure, WithdrawErasure
from domain.evidence import LayEvidence
from domain.facts import Change, Command
from domain.formation import ActivatePartnership
from domain.four_eyes import RequireFourEyes
from domain.gain_share import AgreeGainShare, PartyPart
from domain.goals import (
    AgreeGoal,
    AgreeKpi,
    DeclarePriorities,
    DropGoal,
    DropKpi,
    Priority,
    RecordAttainment,
    RecordKpi,
    ReviseGoal,
)
from domain.index_figures import RecordIndexFigure
from domain.market import ExploreMarket, RequireMarketExploration
from domain.option_decisions import DeclineOption, ExerciseJointly, ExerciseOption, LapseOption
from domain.options import GrantOption, StateOptionView
from domain.pain_gain import AgreePainGain, DropPainGain, RecordOutturn
from domain.people import Role
from domain.price_rules import AgreePriceRule, DropPriceRule, RecordOrder, RequestRepricing, SettlePrice
from domain.pricing.applicability import DecidedBy
from domain.promises import AcceptPromise, KeepPromise, MakePromise, ReleasePromise
from domain.renegotiation import (
    AnswerRenegotiation,
    ConcludeRenegotiation,
    DeclareImpasse,
    EndImpasse,
    Ground,
    OpenRenegotiation,
)
from domain.reports import KeepReport
from domain.representation import ConfirmAppointment, JoinPartnership, NameRepresentative, RemoveRepresentative
from domain.reviews import RecordReview
from domain.risk import AgreeDriver, ReviseClause
from domain.shocks import CapacityMeasure, DiscloseCapacity, ReportIndexShock, ReportShock, ShareShock, TransferRisk
from domain.table import CounterProposal, ExpireProposal, LayProposal, WithdrawProposal
from domain.termination import AgreeEnding, ClosePartnership, GiveNotice, WithdrawNotice
from domain.weights import (
    AgreeEvidencePlan,
    AgreeWeights,
    Dimension,
    DimensionWeight,
    ExpectedItems,
    SubmitWeights,
)
from tests.domain import aim_strategies, principle_strategies, voice_strategies
from tests.domain.builders import END, START, a_clause, a_driver, a_stress_test, reported_figures, shared
from tests.domain.clocks.strategies import CHANGES_OF_CLOCKS, COMMANDS_OF_CLOCKS
from tests.domain.pricing.builders import SHARED_TARGET, a_request, a_rule, applicability
from tests.domain.situations import NOTES, Situation, Strategy, one_of_these_or
from tests.domain.strategies_of_conduct import CHANGES_OF_CONDUCT, COMMANDS_OF_CONDUCT
from tests.domain.strategies_of_course import CHANGES_OF_COURSE, COMMANDS_OF_COURSE
from tests.domain.strategies_of_law import CHANGES_OF_LAW, COMMANDS_OF_LAW
from tests.domain.strategies_of_people import CHANGES_OF_PEOPLE, COMMANDS_OF_PEOPLE
from tests.domain.strategies_of_relation import CHANGES_OF_RELATION, COMMANDS_OF_RELATION
from tests.domain.strategies_of_start import CHANGES_OF_START, COMMANDS_OF_START

FACTORS = ("uncertainty", "interdependence", "specific_investment", "hard_to_measure", "switching_impact")
ARRANGEMENTS = st.sampled_from(("quiet", "store"))
GOALS = st.sampled_from(("clean", "green"))
KPIS = st.sampled_from(("inspection", "smiles"))
DRIVERS = st.sampled_from(("labour", "fuel"))
TOPICS = st.sampled_from(("earning_model", "planning"))
OPTIONS = st.sampled_from(("year-5", "year-6"))
SHARES = st.sampled_from((Decimal(0), Decimal("0.5"), Decimal(1)))
WEIGHTS = st.sampled_from((Decimal("0.4"), Decimal("0.6"), Decimal(1)))
DIMENSIONS = st.builds(DimensionWeight, dimension=st.sampled_from(Dimension), weight=WEIGHTS).map(lambda one: (one,))
ROUNDS = st.sampled_from(("spring", "autumn"))
SCORES = st.sampled_from((*USUAL_ITEMS[:2], "rain")).map(lambda item: (ItemScore(item=item, score=Decimal(4)),))
AMOUNTS = st.integers(1, 10**9)
TITLES = st.just("Samen besloten")
PERIODS = st.just("2024-05")
MEASURES = st.sampled_from(CapacityMeasure)
LEVELS = st.sampled_from(ResolutionLevel)
ENDS = st.sampled_from((END, END, date(2026, 12, 31), date(2028, 12, 31)))
CLAUSES = st.builds(
    lambda share, threshold: a_clause(str(share), str(1 - share), reneg_threshold=threshold),
    SHARES,
    st.none() | st.just(Decimal("0.08")),
)
SLICES = SHARES.map(lambda share: (AmountBand(upto=None, shares=shared(str(share), str(1 - share))),))


def _driver(name: str, weight: Decimal, carrier: str, clause: Any) -> AgreeDriver:
    return AgreeDriver(entry=a_driver(name, str(weight), carrier=carrier), clause=clause)


def _value(customer: str, supplier: str) -> AgreeValue:
    years = (YearValue(year=2024, value=1),)
    return AgreeValue(customer=customer, supplier=supplier, years=years, margin_share=Decimal(0))


def _option(option: str, year: int, holder: str | None) -> GrantOption:
    days = {"start": date(year, 1, 1), "end": date(year, 12, 31), "notice_deadline": date(year - 1, 9, 30)}
    return GrantOption(option=option, title="Nog een jaar", opens_on=START, holder=holder, **days)


def _transfer(subject: Mapping[str, Any], source: str, target: str, amount: int) -> TransferRisk:
    other = target if target != source else "Z"
    stated = {"source": source, "target": other, "amount": amount, "reason": "Deel van de last"}
    return TransferRisk.model_validate(subject | stated)


ITEMS = st.sampled_from(("cleaning", "windows"))
TARGETS = st.sampled_from(("roof", "hall"))
RULES = st.builds(
    lambda item, request, decided_by: a_rule(
        item=item, applicability=applicability(request=request, decided_by=decided_by)
    ),
    ITEMS,
    st.none() | st.just(a_request()),
    st.sampled_from(DecidedBy),
)


def _division(first: str, second: str, gain: int) -> AgreeGainShare:
    parts = tuple(PartyPart(party=party, amount=gain) for party in dict.fromkeys((first, second)))
    return AgreeGainShare(title="Zonnepanelen", gain=gain * len(parts), parts=parts)


CHANGES: dict[type[Change], Callable[[Situation], Strategy]] = {
    AgreeTerm: lambda s: st.builds(AgreeTerm, start=st.just(START), end=ENDS, notice_months=st.integers(0, 6)),
    AgreeValue: lambda s: st.builds(_value, s.party(), s.party_or_stranger()),
    AgreeParameters: lambda s: st.just(AgreeParameters(parameters=Parameters())),
    AgreeDeliveryProfile: lambda s: st.builds(AgreeDeliveryProfile, **dict.fromkeys(FACTORS, st.integers(1, 5))),
    RequireMarketExploration: lambda s: st.builds(RequireMarketExploration),
    AgreeGainShare: lambda s: st.builds(_division, s.party(), s.party_or_stranger(), AMOUNTS),
    AgreeGoal: lambda s: st.builds(AgreeGoal, goal=GOALS, title=TITLES),
    ReviseGoal: lambda s: st.builds(ReviseGoal, goal=GOALS, title=TITLES),
    DropGoal: lambda s: st.builds(DropGoal, goal=GOALS, reason=TITLES),
    AgreeKpi: lambda s: st.builds(AgreeKpi, kpi=KPIS, title=TITLES, weight=WEIGHTS, target=WEIGHTS),
    DropKpi: lambda s: st.builds(DropKpi, kpi=KPIS, reason=TITLES),
    AgreeDriver: lambda s: st.builds(_driver, DRIVERS, WEIGHTS, s.party_or_stranger(), CLAUSES),
    ReviseClause: lambda s: st.builds(ReviseClause, driver=DRIVERS, clause=CLAUSES, shock=st.none() | s.shock()),
    ShareShock: lambda s: st.builds(ShareShock, shock=s.shock(), bands=SLICES),
    TransferRisk: lambda s: st.builds(
        _transfer,
        st.fixed_dictionaries({"driver": DRIVERS}) | st.fixed_dictionaries({"shock": s.shock()}),
        s.party(),
        s.party(),
        AMOUNTS,
    ),
    ConcludeRenegotiation: lambda s: (
        st.builds(ConcludeRenegotiation, renegotiation=s.talk(), outcome=TITLES)
        | st.builds(ConcludeRenegotiation, driver=DRIVERS, outcome=TITLES)
    ),
    GrantOption: lambda s: st.builds(_option, OPTIONS, st.sampled_from((2028, 2029)), st.none() | s.party()),
    ExerciseJointly: lambda s: st.builds(ExerciseJointly, option=OPTIONS, reason=TITLES),
    SettleContest: lambda s: st.builds(SettleContest, version=s.contested(), upheld=st.booleans(), reason=TITLES),
    AgreeWeights: lambda s: st.builds(AgreeWeights, weights=DIMENSIONS),
    AgreeEvidencePlan: lambda s: st.just(
        AgreeEvidencePlan(expected=(ExpectedItems(dimension=Dimension.CULTURE, items=2),))
    ),
    AgreeEnding: lambda s: st.builds(AgreeEnding, ends_on=ENDS, reason=TITLES),
    AgreeDisclosure: lambda s: st.builds(
        AgreeDisclosure, owed_by=s.party_or_stranger(), topic=TOPICS, title=st.none() | TITLES, due=s.day()
    ),
    AgreeArrangement: lambda s: st.builds(AgreeArrangement, arrangement=ARRANGEMENTS, title=TITLES),
    DropArrangement: lambda s: st.builds(DropArrangement, arrangement=ARRANGEMENTS, reason=TITLES),
    DropDisclosure: lambda s: st.builds(DropDisclosure, disclosure=s.disclosure(), reason=TITLES),
    AgreePriceRule: lambda s: st.builds(AgreePriceRule, rule=RULES, base_price=WEIGHTS),
    DropPriceRule: lambda s: st.builds(DropPriceRule, item=ITEMS, reason=TITLES),
    AgreePainGain: lambda s: st.builds(
        AgreePainGain, pain_gain=TARGETS, title=TITLES, target=AMOUNTS, terms=st.just(SHARED_TARGET)
    ),
    DropPainGain: lambda s: st.builds(DropPainGain, pain_gain=TARGETS, reason=TITLES),
    **aim_strategies.CHANGES,
    **CHANGES_OF_CONDUCT,
    **CHANGES_OF_LAW,
    **CHANGES_OF_PEOPLE,
    **CHANGES_OF_RELATION,
    **CHANGES_OF_COURSE,
    **CHANGES_OF_START,
    **CHANGES_OF_CLOCKS,
}


def changes(situation: Situation) -> Strategy:
    return st.sampled_from(list(CHANGES)).flatmap(lambda kind: CHANGES[kind](situation))


def _proposed(s: Situation) -> dict[str, Strategy]:
    return {
        "effective_on": s.day(),
        "title": TITLES,
        "they": st.none() | NOTES,
        "changes": st.lists(changes(s), min_size=1, max_size=3).map(tuple),
        "terms_from": st.none() | s.day(),
        "answer_due": s.day().map(lambda day: day + timedelta(days=14)),
    }


def _on(s: Situation, **stated: Strategy) -> dict[str, Strategy]:
    return {"effective_on": s.day(), **stated}


def _fact(s: Situation, **stated: Strategy) -> dict[str, Strategy]:
    return {"effective_on": s.day(), "corrects": s.repair(), **stated}


def _assent(s: Situation) -> Strategy:
    represented = {"on_behalf_of": s.party_or_stranger(), "evidence": st.none() | NOTES}
    own = st.builds(GiveAssent, **_on(s, proposal=s.proposal()))
    return own | own | st.builds(GiveAssent, **_on(s, proposal=s.proposal(), **represented))


def _opening_of_talk(s: Situation) -> Strategy:
    trigger = {"ground": st.just(Ground.TRIGGER), "driver": DRIVERS, "period": PERIODS, "shock": WEIGHTS}
    return st.builds(OpenRenegotiation, **_on(s, subject=TITLES, driver=st.none() | DRIVERS)) | st.builds(
        OpenRenegotiation, **_on(s, subject=TITLES, **trigger)
    )


def _to_erase(s: Situation) -> Strategy:
    return one_of_these_or(s.partnership.people.erasures, 4)


def _waiting(s: Situation) -> Strategy:
    return one_of_these_or(s.partnership.people.appointments, 1)


PEOPLE = st.sampled_from(("anna", "key-S", "eva", "fay"))
PRIORITIES = st.builds(Priority, goal=GOALS, weight=WEIGHTS).map(lambda one: (one,))

COMMANDS: dict[type[Command], Callable[[Situation], Strategy]] = {
    ActivatePartnership: lambda s: st.builds(ActivatePartnership, **_on(s)),
    JoinPartnership: lambda s: st.builds(JoinPartnership, **_on(s, your_name=TITLES)),
    NameRepresentative: lambda s: st.builds(
        NameRepresentative, **_on(s, account=PEOPLE, name=TITLES, role=st.sampled_from(Role))
    ),
    RemoveRepresentative: lambda s: st.builds(RemoveRepresentative, **_on(s, account=PEOPLE)),
    AssignAuditor: lambda s: st.builds(
        AssignAuditor, **_on(s, auditor=PEOPLE, name=TITLES, organisation=DRIVERS, last_day=s.day(), reason=TITLES)
    ),
    ConfirmAppointment: lambda s: st.builds(ConfirmAppointment, **_on(s, appointment=_waiting(s))),
    DeclineAppointment: lambda s: st.builds(DeclineAppointment, **_on(s, appointment=_waiting(s), reason=NOTES)),
    RequireFourEyes: lambda s: st.builds(RequireFourEyes, **_on(s, above=st.none() | AMOUNTS)),
    AskErasure: lambda s: st.builds(AskErasure, **_on(s, person=st.integers(1, 5))),
    ConfirmErasure: lambda s: st.builds(ConfirmErasure, **_on(s, person=_to_erase(s))),
    WithdrawErasure: lambda s: st.builds(WithdrawErasure, **_on(s, person=_to_erase(s))),
    RecordErasure: lambda s: st.builds(RecordErasure, **_on(s, person=_to_erase(s))),
    EndAudit: lambda s: st.builds(EndAudit, **_on(s, person=st.integers(1, 5))),
    LayProposal: lambda s: st.builds(LayProposal, **_proposed(s)),
    CounterProposal: lambda s: st.builds(CounterProposal, counters=s.proposal(), **_proposed(s)),
    WithdrawProposal: lambda s: st.builds(WithdrawProposal, **_on(s, proposal=s.proposal(), reason=NOTES)),
    ExpireProposal: lambda s: st.builds(ExpireProposal, **_on(s, proposal=s.proposal())),
    GiveAssent: _assent,
    ConfirmAssent: lambda s: st.builds(ConfirmAssent, **_on(s, proposal=st.integers(1, 3))),
    RaiseObjection: lambda s: st.builds(RaiseObjection, **_on(s, proposal=s.proposal(), reason=NOTES)),
    KeepReport: lambda s: st.builds(KeepReport, **_on(s, title=TITLES, figures=st.just(reported_figures()))),
    LayEvidence: lambda s: st.builds(LayEvidence, **_fact(s, proposal=s.proposal(), test=st.just(a_stress_test()))),
    RecordKpi: lambda s: st.builds(RecordKpi, **_fact(s, kpi=KPIS, value=SHARES)),
    RecordAttainment: lambda s: st.builds(RecordAttainment, **_fact(s, goal=GOALS, attainment=SHARES)),
    DeclarePriorities: lambda s: st.builds(DeclarePriorities, **_fact(s, priorities=PRIORITIES)),
    ReportShock: lambda s: st.builds(
        ReportShock, **_fact(s, title=TITLES, gross=AMOUNTS, carrier=s.party_or_stranger())
    ),
    ReportIndexShock: lambda s: st.builds(
        ReportIndexShock,
        **_fact(s, driver=DRIVERS, title=TITLES, period=PERIODS, index_value=WEIGHTS, found_at=TITLES),
    ),
    DiscloseCapacity: lambda s: st.builds(DiscloseCapacity, **_fact(s, amount=AMOUNTS, measure=MEASURES)),
    RecordIndexFigure: lambda s: st.builds(
        RecordIndexFigure,
        **_fact(s, series=DRIVERS, period=PERIODS, value=WEIGHTS, vintage=s.day(), found_at=TITLES),
    ),
    ExploreMarket: lambda s: st.builds(ExploreMarket, **_fact(s, option=st.none() | OPTIONS)),
    StrikeFact: lambda s: st.builds(
        StrikeFact, **_on(s, version=one_of_these_or(s.partnership.facts, 1), reason=NOTES)
    ),
    MakeDisclosure: lambda s: st.builds(MakeDisclosure, **_fact(s, disclosure=s.disclosure(), where=st.none() | NOTES)),
    JudgeDisclosure: lambda s: st.builds(
        JudgeDisclosure, **_fact(s, disclosure=s.disclosure(), complete=st.booleans(), reason=st.none() | NOTES)
    ),
    RecordContribution: lambda s: st.builds(
        RecordContribution, **_fact(s, kind=st.sampled_from(ContributionKind), amount=AMOUNTS, what=TITLES)
    ),
    RecordHours: lambda s: st.builds(RecordHours, **_fact(s, hours=WEIGHTS, what=TITLES)),
    RecordBenefit: lambda s: st.builds(RecordBenefit, **_fact(s, amount=AMOUNTS, what=TITLES)),
    DeclareCeiling: lambda s: st.builds(DeclareCeiling, **_fact(s, money=AMOUNTS, hours=st.none() | WEIGHTS)),
    RecordJointDecision: lambda s: st.builds(
        RecordJointDecision,
        **_fact(s, matter=TITLES, decision=NOTES, principles=st.just(()) | principle_strategies.UNDER),
    ),
    ReportUnilateralDecision: lambda s: st.builds(
        ReportUnilateralDecision, **_fact(s, decided_by=s.party_or_stranger(), matter=TITLES)
    ),
    RecordReview: lambda s: st.builds(RecordReview, **_fact(s, title=TITLES, conclusions=st.none() | NOTES)),
    ContestFact: lambda s: st.builds(ContestFact, **_on(s, version=s.statement(), reason=NOTES)),
    ConcedeContest: lambda s: st.builds(ConcedeContest, **_on(s, version=s.contested())),
    WithdrawContest: lambda s: st.builds(WithdrawContest, **_on(s, version=s.contested())),
    OpenRenegotiation: _opening_of_talk,
    AnswerRenegotiation: lambda s: st.builds(AnswerRenegotiation, **_on(s, renegotiation=s.talk(), reply=NOTES)),
    DeclareImpasse: lambda s: st.builds(DeclareImpasse, **_on(s, renegotiation=s.talk(), reason=NOTES)),
    EndImpasse: lambda s: st.builds(EndImpasse, **_on(s, renegotiation=s.talk(), explanation=NOTES)),
    StateOptionView: lambda s: st.builds(StateOptionView, **_on(s, option=OPTIONS, reason=NOTES)),
    ExerciseOption: lambda s: st.builds(ExerciseOption, **_on(s, option=OPTIONS, reason=NOTES)),
    DeclineOption: lambda s: st.builds(DeclineOption, **_on(s, option=OPTIONS, reason=NOTES)),
    LapseOption: lambda s: st.builds(LapseOption, **_on(s, option=OPTIONS)),
    MakePromise: lambda s: st.builds(
        MakePromise, **_fact(s, title=TITLES, due=s.day(), replaces=st.none() | s.promise(), hours=st.none() | WEIGHTS)
    ),
    AcceptPromise: lambda s: st.builds(AcceptPromise, **_on(s, promise=s.promise())),
    KeepPromise: lambda s: st.builds(KeepPromise, **_fact(s, promise=s.promise())),
    ReleasePromise: lambda s: st.builds(ReleasePromise, **_on(s, promise=s.promise(), reason=NOTES)),
    OpenRound: lambda s: st.builds(OpenRound, **_on(s, round=ROUNDS, title=TITLES, closes_on=st.just(END))),
    SubmitAssessment: lambda s: st.builds(SubmitAssessment, **_on(s, round=ROUNDS, scores=SCORES)),
    CloseRound: lambda s: st.builds(CloseRound, **_on(s, round=ROUNDS)),
    SubmitWeights: lambda s: st.builds(SubmitWeights, **_on(s, weights=DIMENSIONS)),
    WarnEarly: lambda s: st.builds(WarnEarly, **_fact(s, issue=DRIVERS, title=TITLES)),
    ReportIssue: lambda s: st.builds(ReportIssue, **_fact(s, issue=DRIVERS, owner=s.party_or_stranger(), title=TITLES)),
    RaiseDispute: lambda s: st.builds(RaiseDispute, **_fact(s, title=TITLES)),
    ResolveDispute: lambda s: st.builds(ResolveDispute, **_fact(s, dispute=s.dispute(), level=LEVELS, outcome=NOTES)),
    GiveNotice: lambda s: st.builds(GiveNotice, **_on(s, ends_on=ENDS, reason=NOTES)),
    WithdrawNotice: lambda s: st.builds(WithdrawNotice, **_on(s, reason=NOTES)),
    ClosePartnership: lambda s: st.builds(ClosePartnership, **_on(s)),
    RequestRepricing: lambda s: st.builds(RequestRepricing, **_fact(s, item=ITEMS, price_from=ENDS)),
    RecordOrder: lambda s: st.builds(
        RecordOrder, **_fact(s, item=ITEMS, title=TITLES, delivered_on=st.just(END), base_amount=AMOUNTS)
    ),
    SettlePrice: lambda s: st.builds(
        SettlePrice, **_fact(s, item=ITEMS, period=PERIODS, base_amount=AMOUNTS, amount=AMOUNTS)
    ),
    RecordOutturn: lambda s: st.builds(RecordOutturn, **_fact(s, pain_gain=TARGETS, outturn=AMOUNTS)),
    **COMMANDS_OF_CONDUCT,
    **COMMANDS_OF_LAW,
    **COMMANDS_OF_PEOPLE,
    **COMMANDS_OF_RELATION,
    **COMMANDS_OF_COURSE,
    **COMMANDS_OF_START,
    **COMMANDS_OF_CLOCKS,
    **principle_strategies.COMMANDS,
    **voice_strategies.COMMANDS,
    **aim_strategies.COMMANDS,
}


def commands(situation: Situation) -> Strategy:
    kinds = [*COMMANDS, *(LayProposal, GiveAssent) * 4]
    return st.sampled_from(kinds).flatmap(lambda kind: COMMANDS[kind](situation))
