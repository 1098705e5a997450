"""The kind of relation as it stands on a day: its type, whether its name fits, and the limits that were agreed."""

from typing import Annotated

from domain.facts import WARNS
from domain.formation import PartnershipOpened
from domain.memory.relation import PartnershipLevel
from domain.relation.dependence import DependenceStated, IndependenceStated, StateDependence, StateIndependence
from domain.relation.partnership_level import AgreePartnershipLevel, PartnershipLevelAgreed
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
from domain.views.relation_level import LevelClaimed, claimed_beyond_figures, level_claimed, on_step
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
from domain.views.view import Moment, View, Viewing


class RelationView(View):
    """The kind of relation on the day.

    Levels are steps of the pyramid: the one that the parties claim stands beside those that the figures show.
    `equality_at_risk` is empty while no party stated how much it depends on the others, or no limit was agreed.
    """

    in_force: TypeInForce | None
    called_partnership: bool
    only_in_name: Annotated[bool, WARNS]
    signs: tuple[SignShown, ...]
    level: LevelClaimed | None
    level_by_figures: PartnershipLevel | None
    level_possible: PartnershipLevel | None
    level_that_fits: PartnershipLevel | None
    claimed_beyond_figures: Annotated[bool | None, WARNS]
    equality_at_risk: Annotated[bool | None, WARNS]
    measures: tuple[PartyMeasure, ...]
    reasons: tuple[TypeReasonGiven, ...]


def relation_view(moment: Moment) -> RelationView:
    """Work out what kind of relation it is on the day."""
    now, signs, measures = type_in_force(moment), signs_shown(moment), party_measures(moment)
    level, standing = level_claimed(moment), moment.relationship.standing
    return RelationView(
        in_force=now,
        called_partnership=is_called_partnership(moment, now),
        only_in_name=only_in_name(moment, now, signs),
        signs=signs,
        level=level,
        level_by_figures=on_step(standing.ladder.proven),
        level_possible=on_step(standing.ladder.possible),
        level_that_fits=on_step(standing.fit.level),
        claimed_beyond_figures=claimed_beyond_figures(level, standing.ladder.proven),
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
        PartnershipLevelAgreed,
        DependenceStated,
        IndependenceStated,
        RelationLimitAgreed,
        RelationLimitDropped,
    },
    relation_view,
    (
        AgreeRelationshipType,
        StateTypeReason,
        AgreePartnershipLevel,
        StateDependence,
        StateIndependence,
        AgreeRelationLimit,
        DropRelationLimit,
    ),
)
