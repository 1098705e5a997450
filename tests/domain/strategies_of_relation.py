"""Any command and any change about the kind of relation that somebody could give."""

from collections.abc import Callable

from hypothesis import strategies as st

from domain.facts import Change, Command
from domain.memory.relation import DeliveryNature, RelationshipType
from domain.relation.relationship_type import AgreeRelationshipType, StateTypeReason
from tests.domain.situations import NOTES, Situation, Strategy

TITLES = st.just("Het past bij het werk")
TYPES = st.sampled_from(RelationshipType)


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
}

COMMANDS_OF_RELATION: dict[type[Command], Callable[[Situation], Strategy]] = {
    StateTypeReason: lambda s: st.builds(StateTypeReason, **_fact(s, relationship_type=TYPES, reason=NOTES)),
}
