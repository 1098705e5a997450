"""Who does what: delegated activities, deliverables, synergies, invested knowledge, strengths and work."""

from datetime import date
from typing import Annotated

from domain.division_of_work.activities import (
    ActivityDelegated,
    ActivityRemarked,
    ActivityTakenBack,
    DelegateActivity,
    RemarkActivity,
    TakeActivityBack,
)
from domain.division_of_work.deliverables import (
    AgreeDeliverable,
    AnswerabilityMoved,
    DeliverableAgreed,
    DeliverableDropped,
    MoveAnswerability,
)
from domain.division_of_work.knowledge import InvestKnowledge, KnowledgeInvested, KnowledgeKind
from domain.division_of_work.packages import (
    AddControl,
    AssignWork,
    ControlAdded,
    ControlDropped,
    WorkAssigned,
    WorkEnded,
)
from domain.division_of_work.strengths import StateStrength, StrengthStated, StrengthWithdrawn
from domain.division_of_work.synergies import AgreeSynergy, SynergyAgreed, SynergyDropped
from domain.facts import WARNS, Frozen, PartyId, Title
from domain.memory.work import CoreMark
from domain.stated import Stated
from domain.views.view import EventNumber, Moment, View, Viewing


class DelegatedActivity(Frozen):
    """An activity that one party delegates to another, and whether it is core to the first."""

    title: Title
    by: PartyId
    to: PartyId
    mark: CoreMark
    marked_on: date
    reason: Title | None
    event: EventNumber


class DeliverableInForce(Frozen):
    """What is delivered to an end customer, and the one party that answers for it."""

    title: Title
    end_customer: Title
    answerable: PartyId
    since: date
    event: EventNumber


class BroughtIn(Frozen):
    """What one party brings to a synergy."""

    synergy: Title
    party: PartyId
    brings: Title
    event: EventNumber


class InvestedKnowledge(Frozen):
    """What one party gains from another."""

    by: PartyId
    invested_in: PartyId
    kind: KnowledgeKind
    what: Title
    event: EventNumber


class StrengthOfParty(Frozen):
    """Something at which a party says it is strong."""

    title: Title
    party: PartyId
    since: date
    event: EventNumber


class WorkOfParty(Frozen):
    """Work with the party that does it, and whether another party is strong at it."""

    title: Title
    party: PartyId
    strong: tuple[PartyId, ...]
    elsewhere: Annotated[bool, WARNS]
    reason: Title | None
    event: EventNumber


class ExtraControl(Frozen):
    """An extra control step on work."""

    work: Title
    title: Title
    by: PartyId
    on_strength: Annotated[bool, WARNS]
    reason: Title | None
    event: EventNumber


class WorkView(View):
    """Who does what on the day, whose strength it is, and what is checked extra."""

    activities: tuple[DelegatedActivity, ...]
    deliverables: tuple[DeliverableInForce, ...]
    synergies: tuple[BroughtIn, ...]
    knowledge: tuple[InvestedKnowledge, ...]
    invests_nothing: tuple[PartyId, ...]
    strengths: tuple[StrengthOfParty, ...]
    states_no_strength: tuple[PartyId, ...]
    work: tuple[WorkOfParty, ...]
    controls: tuple[ExtraControl, ...]


def work_view(moment: Moment) -> WorkView:
    """Work out who does what on the day."""
    knowledge, strengths = _knowledge(moment), _strengths(moment)
    packages = _packages(moment)
    return WorkView(
        activities=_activities(moment),
        deliverables=_deliverables(moment),
        synergies=_synergies(moment),
        knowledge=knowledge,
        invests_nothing=_without(moment, {one.by for one in knowledge}),
        strengths=strengths,
        states_no_strength=_without(moment, {one.party for one in strengths}),
        work=tuple(packages.values()),
        controls=_controls(moment, packages),
    )


def _without(moment: Moment, parties: set[str]) -> tuple[str, ...]:
    return tuple(party for party in moment.parties if party not in parties)


def _activities(moment: Moment) -> tuple[DelegatedActivity, ...]:
    rows: dict[str, DelegatedActivity] = {}
    for one in moment.facts(ActivityDelegated, ActivityRemarked, ActivityTakenBack):
        match one.event:
            case ActivityDelegated() as told:
                rows[told.activity] = DelegatedActivity(
                    **told.model_dump(include={"title", "by", "to", "mark"}),
                    marked_on=told.effective_on,
                    reason=None,
                    event=one.version,
                )
            case ActivityRemarked() as told if told.activity in rows:
                marked = {"mark": told.mark, "marked_on": told.effective_on, "reason": told.reason}
                rows[told.activity] = rows[told.activity].model_copy(update={**marked, "event": one.version})
            case ActivityTakenBack() as told:
                rows.pop(told.activity, None)
    return tuple(rows.values())


def _deliverables(moment: Moment) -> tuple[DeliverableInForce, ...]:
    rows: dict[str, DeliverableInForce] = {}
    for one in moment.facts(DeliverableAgreed, AnswerabilityMoved, DeliverableDropped):
        match one.event:
            case DeliverableAgreed() as told:
                stated = told.model_dump(include={"title", "end_customer", "answerable"})
                rows[told.deliverable] = DeliverableInForce(**stated, since=told.effective_on, event=one.version)
            case AnswerabilityMoved() as told if told.deliverable in rows:
                moved = {"answerable": told.answerable, "since": told.effective_on, "event": one.version}
                rows[told.deliverable] = rows[told.deliverable].model_copy(update=moved)
            case DeliverableDropped() as told:
                rows.pop(told.deliverable, None)
    return tuple(rows.values())


def _synergies(moment: Moment) -> tuple[BroughtIn, ...]:
    agreed: dict[str, tuple[BroughtIn, ...]] = {}
    for one in moment.facts(SynergyAgreed, SynergyDropped):
        match one.event:
            case SynergyAgreed() as told:
                agreed[told.synergy] = tuple(
                    BroughtIn(synergy=told.title, party=party, brings=brings, event=one.version)
                    for party, brings in told.brings.items()
                )
            case SynergyDropped() as told:
                agreed.pop(told.synergy, None)
    return tuple(row for rows in agreed.values() for row in rows)


def _knowledge(moment: Moment) -> tuple[InvestedKnowledge, ...]:
    fields = {"by", "invested_in", "kind", "what"}
    return tuple(
        InvestedKnowledge(**one.event.model_dump(include=fields), event=one.version)
        for one in moment.facts(KnowledgeInvested)
    )


def _strengths(moment: Moment) -> tuple[StrengthOfParty, ...]:
    rows: dict[tuple[str, str], StrengthOfParty] = {}
    for one in moment.facts(StrengthStated, StrengthWithdrawn):
        match one.event:
            case StrengthStated() as told:
                rows[told.strength, told.by] = StrengthOfParty(
                    title=told.title, party=told.by, since=told.effective_on, event=one.version
                )
            case StrengthWithdrawn() as told:
                rows.pop((told.strength, told.by), None)
    return tuple(rows.values())


def _packages(moment: Moment) -> dict[str, WorkOfParty]:
    rows: dict[str, WorkOfParty] = {}
    for one in moment.facts(WorkAssigned, WorkEnded):
        match one.event:
            case WorkAssigned() as told:
                stated = told.model_dump(include={"title", "party", "strong", "reason"})
                elsewhere = told.party not in told.strong
                rows[told.work] = WorkOfParty(**stated, elsewhere=elsewhere, event=one.version)
            case WorkEnded() as told:
                rows.pop(told.work, None)
    return rows


def _controls(moment: Moment, packages: dict[str, WorkOfParty]) -> tuple[ExtraControl, ...]:
    rows: dict[tuple[str, int], ExtraControl] = {}
    for one in moment.facts(ControlAdded, ControlDropped):
        match one.event:
            case ControlAdded() as told if told.work in packages:
                rows[told.work, told.control] = _control(one, told, packages[told.work])
            case ControlDropped() as told:
                rows.pop((told.work, told.control), None)
    return tuple(rows.values())


def _control(one: Stated, told: ControlAdded, package: WorkOfParty) -> ExtraControl:
    on_strength = not package.elsewhere and told.by != package.party
    stated = told.model_dump(include={"title", "by", "reason"})
    return ExtraControl(**stated, work=package.title, on_strength=on_strength, event=one.version)


VIEWING = Viewing(
    "work",
    WorkView,
    frozenset(
        {
            ActivityDelegated,
            ActivityRemarked,
            ActivityTakenBack,
            DeliverableAgreed,
            AnswerabilityMoved,
            DeliverableDropped,
            SynergyAgreed,
            SynergyDropped,
            KnowledgeInvested,
            StrengthStated,
            StrengthWithdrawn,
            WorkAssigned,
            WorkEnded,
            ControlAdded,
            ControlDropped,
        }
    ),
    work_view,
    (
        DelegateActivity,
        RemarkActivity,
        TakeActivityBack,
        AgreeDeliverable,
        MoveAnswerability,
        AgreeSynergy,
        InvestKnowledge,
        StateStrength,
        AssignWork,
        AddControl,
    ),
)
