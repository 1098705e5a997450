"""The one list of views. A view gets its route, its page and its table on the command line by standing here."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from domain.facts import Event
from domain.views import (
    added_value,
    arrangements,
    award_criteria,
    clocks,
    conduct,
    crises,
    culture,
    de_facto,
    development,
    direction,
    disputes,
    early_warnings,
    energy,
    framework,
    future,
    goals,
    handover,
    joint_start,
    key_people,
    meetings,
    mix,
    modification_notices,
    motives,
    net_benefit,
    partner_choice,
    principles,
    readiness,
    relation,
    resistance,
    results,
    start_priorities,
    trust,
    weaknesses,
    work,
    workload,
)
from domain.views import exit as parting
from domain.views.view import Viewing


class Chapter(StrEnum):
    """Where in the life of a partnership a view belongs, so that people find it."""

    BEGINNING = "beginning"
    AGREED = "agreed"
    PEOPLE = "people"
    CONDUCT = "conduct"
    RELATION = "relation"
    YIELD = "yield"
    LAW = "law"
    PARTING = "parting"


CHAPTERS: Final[Mapping[Chapter, tuple[Viewing, ...]]] = {
    Chapter.BEGINNING: (
        partner_choice.VIEWING,
        joint_start.VIEWING,
        motives.VIEWING,
        start_priorities.VIEWING,
        culture.VIEWING,
        weaknesses.VIEWING,
        readiness.VIEWING,
    ),
    Chapter.AGREED: (
        principles.VIEWING,
        goals.VIEWING,
        arrangements.VIEWING,
        clocks.VIEWING,
    ),
    Chapter.PEOPLE: (
        key_people.VIEWING,
        work.VIEWING,
        workload.VIEWING,
        energy.VIEWING,
        handover.VIEWING,
    ),
    Chapter.CONDUCT: (
        conduct.VIEWING,
        early_warnings.VIEWING,
        resistance.VIEWING,
        disputes.VIEWING,
        crises.VIEWING,
        meetings.VIEWING,
        mix.VIEWING,
    ),
    Chapter.RELATION: (
        relation.VIEWING,
        development.VIEWING,
        trust.VIEWING,
        direction.VIEWING,
    ),
    Chapter.YIELD: (
        results.VIEWING,
        added_value.VIEWING,
        net_benefit.VIEWING,
    ),
    Chapter.LAW: (
        framework.VIEWING,
        modification_notices.VIEWING,
        award_criteria.VIEWING,
        de_facto.VIEWING,
    ),
    Chapter.PARTING: (
        future.VIEWING,
        parting.VIEWING,
    ),
}

VIEWS: Final[tuple[Viewing, ...]] = tuple(viewing for chapter in CHAPTERS.values() for viewing in chapter)

VIEW_OF: Final[Mapping[str, Viewing]] = {viewing.name: viewing for viewing in VIEWS}

READ_EVENTS: Final[frozenset[type[Event]]] = frozenset().union(*(viewing.reads for viewing in VIEWS))
"""Every kind of event that some view reads."""
