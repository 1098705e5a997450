"""Any command and any change about the kind of relation that somebody could give."""

from collections.abc import Callable
from decimal import Decimal

from hypothesis import strategies as st

from domain.facts import Change, Command
from domain.memory.relation import DeliveryNature, Measure, PartnershipLevel, RelationshipType, Stage
from domain.relation.dependence import StateDependence, StateIndependence
from domain.relation.development import EnterStage
from domain.relation.formal_guarantees import AgreeFormalGuarantee, DropFormalGuarantee
from domain.relation.intentions import DiscloseIntention
from domain.relation.partnership_level import AgreePartnershipLevel
from domain.relation.relation_limits import AgreeRelationLimit, CompareWithLimit, DropRelationLimit
from domain.relation.relationship_type import AgreeRelationshipType, StateTypeReason
from tests.domain.situations import NOTES, Situation, Strategy

TITLES = st.just("Het past bij het werk")
TYPES = st.sampled_from(RelationshipType)
MEASURES = st.sampled_from(Measure)
PARTS = st.sampled_from((Decimal(0), Decimal("0.5"), Decimal(1)))
EVENTS = st.sampled_from(((1,), (2, 3), (900,)))
BOUNDS = st.none() | PARTS


def _fact(s: Situation, **stated: Strategy) -> dict[str, Strategy]:
    return {"effective_on": s.day(), "corrects": s.repair(), **stated}


CHANGES_OF_RELATION: dict[type[Change], Callable[[Situation], Strategy]] = {
    AgreeRelationshipType: lambda s: st.builds(
        AgreeRelationshipType,
        relationship_type=TYPES,
        nature=st.sampled_from(DeliveryNature),
        fits_because=st.none() | TITLES,
        applies_from=st.none() | s.day(),
    ),
    AgreeRelationLimit: lambda s: st.builds(
        AgreeRelationLimit,
        title=TITLES,
        measure=MEASURES,
        party=st.none() | s.party_or_stranger(),
        at_least=BOUNDS,
        at_most=BOUNDS,
    ),
    EnterStage: lambda s: st.builds(
        EnterStage, stage=st.sampled_from(Stage), evidence=TITLES, shown_in=EVENTS, applies_from=st.none() | s.day()
    ),
    AgreePartnershipLevel: lambda s: st.builds(
        AgreePartnershipLevel, level=st.sampled_from(PartnershipLevel), claim=TITLES, shown_in=EVENTS
    ),
    AgreeFormalGuarantee: lambda s: st.builds(AgreeFormalGuarantee, given_by=s.party_or_stranger(), covers=TITLES),
    DropFormalGuarantee: lambda s: st.builds(DropFormalGuarantee, guarantee=st.integers(1, 2), reason=TITLES),
    DropRelationLimit: lambda s: st.builds(
        DropRelationLimit, measure=MEASURES, party=st.none() | s.party(), reason=TITLES
    ),
}

COMMANDS_OF_RELATION: dict[type[Command], Callable[[Situation], Strategy]] = {
    StateTypeReason: lambda s: st.builds(StateTypeReason, **_fact(s, relationship_type=TYPES, reason=NOTES)),
    StateDependence: lambda s: st.builds(StateDependence, **_fact(s, turnover_share=PARTS, switching_cost=PARTS)),
    StateIndependence: lambda s: st.builds(StateIndependence, **_fact(s, degree=PARTS)),
    DiscloseIntention: lambda s: st.builds(DiscloseIntention, **_fact(s, intention=TITLES)),
    CompareWithLimit: lambda s: st.builds(
        CompareWithLimit, effective_on=s.day(), measure=MEASURES, party=s.party_or_stranger(), value=PARTS
    ),
}
