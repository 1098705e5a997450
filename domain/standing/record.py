"""From the events of a partnership, and the figures worked out from them, to what standing is worked out from.

What counts on a day, as known on a day: facts that were struck or repaired do not, terms count from the day they
apply. Every record names its event as `v` and the version of that event. Nothing here computes a figure.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final, TypeVar

from domain.calendar import add_months, full_months
from domain.contract import USUAL_PARAMETERS, ParametersAgreed, TermAgreed
from domain.contributions import ContributionRecorded
from domain.corrections import FactStruck
from domain.delivery import DeliveryProfileAgreed
from domain.disclosures import DisclosureAgreed, DisclosureJudged, DisclosureMade
from domain.facts import Event
from domain.formation import PartnershipOpened
from domain.goals import GoalAgreed, GoalDropped, GoalRevised, KpiMeasured
from domain.market import MarketExplorationRequired, MarketExplored
from domain.option_decisions import OptionDeclined, OptionExercised, OptionExercisedJointly
from domain.options import OptionGranted, OptionViewsOpened, OptionViewStated, StatedView
from domain.reviews import JointReviewHeld
from domain.sealing import opened
from domain.standing.inputs import (
    DeliveryProfile,
    FairnessFigures,
    Figure,
    MarketDuty,
    OptionDecision,
    OptionTerms,
    Outcome,
    Practice,
    Preference,
    RaisedFlag,
    Refs,
    StandingRecord,
    StatedPreference,
)
from domain.stated import Stated, standing_facts

E = TypeVar("E", bound=Event)
STANDING_EVENTS: Final[frozenset[type[Event]]] = frozenset(
    (
        PartnershipOpened,
        TermAgreed,
        ParametersAgreed,
        DeliveryProfileAgreed,
        GoalAgreed,
        GoalRevised,
        GoalDropped,
        KpiMeasured,
        JointReviewHeld,
        DisclosureAgreed,
        DisclosureMade,
        DisclosureJudged,
        ContributionRecorded,
        MarketExplorationRequired,
        MarketExplored,
        OptionGranted,
        OptionViewStated,
        OptionViewsOpened,
        OptionExercised,
        OptionExercisedJointly,
        OptionDeclined,
        FactStruck,
    )
)
"""Every kind of event that bears on standing by itself, next to what bears on fairness and risk sharing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasuredFigures:
    """What fairness and risk sharing came out as; `left_out` names what is contested or was struck."""

    fairness: FairnessFigures
    kpi: Figure
    registered_risks: Refs = ()
    flags: tuple[RaisedFlag, ...] = ()
    left_out: Refs = ()


@dataclass(frozen=True, slots=True)
class _Told:
    """The events that apply on a day and stand, oldest first, without what is contested or was struck for good."""

    events: tuple[Stated, ...]
    as_of: date

    def all(self, kind: type[E]) -> Iterator[tuple[str, E]]:
        """Give the events of a kind with their names."""
        return ((one.ref, one.event) for one in self.events if isinstance(one.event, kind))

    def last(self, kind: type[E]) -> tuple[str, E] | None:
        """Give the last event of a kind."""
        return next(reversed(tuple(self.all(kind))), None)

    def recent(self, kind: type[E]) -> Iterator[tuple[str, E]]:
        """Give the events of a kind of the last twelve months."""
        since = add_months(self.as_of, -12)
        return ((ref, event) for ref, event in self.all(kind) if event.effective_on > since)


def standing_record(
    stated: Iterable[Stated], measured: MeasuredFigures, *, as_of: date, known_at: date | None = None
) -> StandingRecord:
    """Gather what counts on a day, as known on a day; None takes all that is known."""
    told = _told(stated, measured.left_out, as_of=as_of, known_at=known_at)
    opening = told.last(PartnershipOpened)
    parties = tuple(entry.party for entry in opening[1].parties) if opening else ()
    agreed = told.last(ParametersAgreed)
    return StandingRecord(
        parties=parties,
        fairness=measured.fairness,
        kpi=measured.kpi,
        practice=_practice(told, parties),
        profile=_profile(told),
        registered_risks=measured.registered_risks,
        flags=measured.flags,
        options=tuple(_options(told)),
        parameters=agreed[1].parameters if agreed else USUAL_PARAMETERS,
        parameters_ref=agreed[0] if agreed else None,
    )


def _told(stated: Iterable[Stated], left_out: Refs, *, as_of: date, known_at: date | None) -> _Told:
    known = tuple(one for one in stated if known_at is None or one.known_on <= known_at)
    counted = (
        one
        for one in standing_facts(known)
        if type(one.event) in STANDING_EVENTS and one.event.effective_on <= as_of and one.ref not in left_out
    )
    return _Told(tuple(sorted(counted, key=lambda one: (one.event.effective_on, one.version))), as_of)


def _practice(told: _Told, parties: Iterable[str]) -> Practice:
    goals = _goals_in_force(told)
    return Practice(
        term_months=_term_months(told),
        kpi_measurements=tuple(ref for ref, _ in told.recent(KpiMeasured)),
        joint_reviews=tuple(ref for ref, _ in told.recent(JointReviewHeld)),
        joint_goals=tuple(ref for ref, _ in goals.values()),
        goals_beyond_parties=tuple(ref for ref, goal in goals.values() if goal.beyond_parties),
        disclosed={party: _disclosed(told, party) for party in parties},
        explored={party: _explored(told, party) for party in parties},
    )


def _term_months(told: _Told) -> int:
    term = told.last(TermAgreed)
    if term is None:
        return 0
    exercised = (one.event for one in told.events if isinstance(one.event, OptionExercised | OptionExercisedJointly))
    return full_months(term[1].start, max((term[1].end, *(event.new_end for event in exercised))))


def _goals_in_force(told: _Told) -> dict[str, tuple[str, GoalAgreed | GoalRevised]]:
    """Give the joint goals of the day, each with the event that worded it last."""
    goals: dict[str, tuple[str, GoalAgreed | GoalRevised]] = {}
    for one in told.events:
        match one.event:
            case GoalAgreed() | GoalRevised() as event:
                goals[event.goal] = (one.ref, event)
            case GoalDropped() as event:
                goals.pop(event.goal, None)
    return goals


def _disclosed(told: _Told, party: str) -> dict[str, str]:
    """Give per topic what a party showed in the last twelve months and no receiver holds to be incomplete."""
    topics = {event.disclosure: event.topic for _, event in told.all(DisclosureAgreed) if event.owed_by == party}
    judged = {(event.disclosure, event.by): event.complete for _, event in told.all(DisclosureJudged)}
    incomplete = {disclosure for (disclosure, _), complete in judged.items() if not complete}
    made = ((ref, event.disclosure) for ref, event in told.recent(DisclosureMade))
    return {topics[number]: ref for ref, number in made if number in topics and number not in incomplete}


def _explored(told: _Told, party: str) -> Refs:
    made = ((ref, event) for ref, event in told.recent(ContributionRecorded) if event.exploratory)
    return tuple(ref for ref, event in made if event.by == party)


def _profile(told: _Told) -> DeliveryProfile | None:
    agreed = told.last(DeliveryProfileAgreed)
    if agreed is None:
        return None
    ref, event = agreed
    return DeliveryProfile(
        uncertainty=event.uncertainty,
        interdependence=event.interdependence,
        specific_investment=event.specific_investment,
        hard_to_measure=event.hard_to_measure,
        switching_impact=event.switching_impact,
        ref=ref,
    )


def _options(told: _Told) -> Iterator[OptionTerms]:
    for _, granted in told.all(OptionGranted):
        yield OptionTerms(
            option=granted.option,
            start=granted.start,
            notice_deadline=granted.notice_deadline,
            preferences=_preferences(told, granted.option),
            market=_market(told, granted.option),
            decision=_decision(told, granted.option),
        )


def _market(told: _Told, option: str) -> MarketDuty | None:
    """Give the duty to look at the market with the last look, for this option or for the contract as a whole."""
    agreed = told.last(MarketExplorationRequired)
    if agreed is None or not agreed[1].required:
        return None
    looks = [(ref, event.effective_on) for ref, event in told.all(MarketExplored) if event.option in (None, option)]
    ref, explored_on = looks[-1] if looks else ("", None)
    return MarketDuty(agreed[1].lead_days, explored_on, ref)


def _preferences(told: _Told, option: str) -> dict[str, StatedPreference]:
    """Give what each party stated: sealed for who may not read it, until it was opened."""
    stated = ((ref, event) for ref, event in told.all(OptionViewStated) if event.option == option)
    in_the_open = (view for _, event in told.all(OptionViewsOpened) if event.option == option for view in event.views)
    return {
        **{event.by: StatedPreference(_wants(event), ref) for ref, event in stated},
        **{view.party: StatedPreference(Preference(view.wants.value), f"v{view.version}") for view in in_the_open},
    }


def _wants(event: OptionViewStated) -> Preference:
    view = opened(event.sealed, StatedView)
    return Preference.SEALED if view is None else Preference(view.wants.value)


def _decision(told: _Told, option: str) -> OptionDecision | None:
    for one in told.events:
        match one.event:
            case OptionExercised() | OptionExercisedJointly() as event if event.option == option:
                return OptionDecision(event.effective_on, _extended(event.conditions), one.ref)
            case OptionDeclined() as event if event.option == option:
                return OptionDecision(event.effective_on, Outcome.NOT_EXTENDED, one.ref)
    return None


def _extended(conditions: str | None) -> Outcome:
    return Outcome.EXTENDED if conditions is None else Outcome.EXTENDED_WITH_CONDITIONS
