"""The kind of relation as it stands on a day: its type, whether its name fits, and the limits that were agreed."""

from typing import Annotated

from domain.formation import PartnershipOpened
from domain.relation.dependence import DependenceStated, IndependenceStated, StateDependence, StateIndependence
from domain.relation.relation_limits import (
    AgreeRelationLimit,
    DropRelationLimit,
    RelationLimitAgreed,
    RelationLimitDropped,
)
from domain.relation.relationship_type import (
    AgreeRelationshipType,
    RelationshipTypeAgreed,
    StateTypeReason,
    TypeReasonStated,
)
from domain.relationship.view import MEASURED_EVENTS
from domain.views.relation_limits import PartyMeasure, equality_at_risk, party_measures
from domain.views.relation_type import (
    SignShown,
    TypeInForce,
    TypeReasonGiven,
    is_called_partnership,
    only_in_name,
    reasons_given,
    signs_shown,
    type_in_force,
)
from domain.views.view import WARNS, Moment, View, Viewing


class RelationView(View):
    """The kind of relation on the day.

    `equality_at_risk` is empty while no party stated how much it depends on the others, or no limit was agreed.
    """

    in_force: TypeInForce | None
    called_partnership: bool
    only_in_name: Annotated[bool, WARNS]
    signs: tuple[SignShown, ...]
    equality_at_risk: Annotated[bool | None, WARNS]
    measures: tuple[PartyMeasure, ...]
    reasons: tuple[TypeReasonGiven, ...]


def relation_view(moment: Moment) -> RelationView:
    """Work out what kind of relation it is on the day."""
    now, signs, measures = type_in_force(moment), signs_shown(moment), party_measures(moment)
    return RelationView(
        in_force=now,
        called_partnership=is_called_partnership(moment, now),
        only_in_name=only_in_name(moment, now, signs),
        signs=signs,
        equality_at_risk=equality_at_risk(measures),
        measures=measures,
        reasons=tuple(reasons_given(moment)),
    )


VIEWING = Viewing(
    "relation",
    RelationView,
    MEASURED_EVENTS
    | {
        PartnershipOpened,
        RelationshipTypeAgreed,
        TypeReasonStated,
        DependenceStated,
        IndependenceStated,
        RelationLimitAgreed,
        RelationLimitDropped,
    },
    relation_view,
    (
        AgreeRelationshipType,
        StateTypeReason,
        StateDependence,
        StateIndependence,
        AgreeRelationLimit,
        DropRelationLimit,
    ),
)
