"""Goals and KPIs: what both want to reach, and how performance is measured."""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Annotated, ClassVar, Literal, Self, TypeAlias

from pydantic import Field, model_validator

from domain.errors import NotFound, Refused
from domain.facts import Agreement, Author, Event, Fact, Frozen, Slug, Term, Title
from domain.facts import Change as AnyChange
from domain.facts import Command as AnyCommand
from domain.quantities import FRACTION, Quantity, Weight
from domain.state import Goal, Kpi, Partnership, with_entry, without_entry


class Direction(StrEnum):
    """Whether more or less of a KPI is better."""

    HIGHER = "higher"
    LOWER = "lower"


class AgreeGoal(AnyChange):
    """Agree a joint goal."""

    MONEY: ClassVar[tuple[str, ...] | None] = ()

    change: Literal["agree-goal"] = "agree-goal"
    goal: Slug
    title: Title
    beyond_parties: Annotated[bool, Field(description="Whether it serves others than the parties.")] = False


class ReviseGoal(AnyChange):
    """Word a joint goal anew."""

    MONEY: ClassVar[tuple[str, ...] | None] = ()

    change: Literal["revise-goal"] = "revise-goal"
    goal: Slug
    title: Title
    beyond_parties: bool = False


class DropGoal(AnyChange):
    """Let a joint goal go."""

    MONEY: ClassVar[tuple[str, ...] | None] = ()

    change: Literal["drop-goal"] = "drop-goal"
    goal: Slug
    reason: Title


class AgreeKpi(AnyChange):
    """Agree how performance is measured; an agreed KPI with this name is replaced."""

    MONEY: ClassVar[tuple[str, ...] | None] = ()

    change: Literal["agree-kpi"] = "agree-kpi"
    kpi: Slug
    title: Title
    weight: Annotated[Weight, Field(description="Weight beside the other KPIs.")]
    target: Annotated[Weight, Field(description="Zero or more.")]
    direction: Direction


class DropKpi(AnyChange):
    """Stop measuring a KPI."""

    MONEY: ClassVar[tuple[str, ...] | None] = ()

    change: Literal["drop-kpi"] = "drop-kpi"
    kpi: Slug
    reason: Title


class RecordKpi(AnyCommand):
    """Record a measured value of a KPI."""

    kpi: Slug
    value: Quantity


class RecordAttainment(AnyCommand):
    """Record how far a joint goal is reached."""

    goal: Slug
    attainment: Annotated[Quantity, FRACTION, Field(description="0 is nothing, 1 is fully reached.")]


class Priority(Frozen):
    """How much one goal weighs for a party beside its other goals."""

    goal: Slug
    weight: Weight


class DeclarePriorities(AnyCommand):
    """Declare how much each goal weighs for your own party."""

    priorities: Annotated[tuple[Priority, ...], Field(min_length=1, max_length=40)]

    @model_validator(mode="after")
    def _distinct_goals(self) -> Self:
        if len({priority.goal for priority in self.priorities}) < len(self.priorities):
            raise ValueError("every goal has one weight")
        if not any(priority.weight for priority in self.priorities):
            raise ValueError("at least one goal weighs more than nothing")
        return self


class GoalAgreed(Term):
    """The parties agreed a joint goal."""

    TOPIC: ClassVar[str] = "partnership.goal-agreed"

    goal: Slug
    title: Title
    beyond_parties: bool


class GoalRevised(Term):
    """The parties worded a joint goal anew."""

    TOPIC: ClassVar[str] = "partnership.goal-revised"

    goal: Slug
    title: Title
    beyond_parties: bool


class GoalDropped(Term):
    """The parties let a joint goal go."""

    TOPIC: ClassVar[str] = "partnership.goal-dropped"

    goal: Slug
    reason: Title


class KpiAgreed(Term):
    """The parties agreed how performance is measured."""

    TOPIC: ClassVar[str] = "partnership.kpi-agreed"

    kpi: Slug
    title: Title
    weight: Weight
    target: Weight
    direction: Direction


class KpiDropped(Term):
    """The parties stopped measuring a KPI."""

    TOPIC: ClassVar[str] = "partnership.kpi-dropped"

    kpi: Slug
    reason: Title


class KpiMeasured(Fact):
    """A party recorded a measured value of a KPI."""

    TOPIC: ClassVar[str] = "partnership.kpi-measured"

    kpi: Slug
    value: Quantity


class GoalAttainmentRecorded(Fact):
    """A party recorded how far a joint goal is reached."""

    TOPIC: ClassVar[str] = "partnership.goal-attainment-recorded"

    goal: Slug
    attainment: Annotated[Quantity, FRACTION]


class PrioritiesDeclared(Fact):
    """A party declared how much each goal weighs for it."""

    TOPIC: ClassVar[str] = "partnership.priorities-declared"

    priorities: tuple[Priority, ...]


Command: TypeAlias = RecordKpi | RecordAttainment | DeclarePriorities
Change: TypeAlias = AgreeGoal | ReviseGoal | DropGoal | AgreeKpi | DropKpi
Recorded: TypeAlias = (
    GoalAgreed
    | GoalRevised
    | GoalDropped
    | KpiAgreed
    | KpiDropped
    | KpiMeasured
    | GoalAttainmentRecorded
    | PrioritiesDeclared
)


@dataclass(eq=False)
class GoalAlreadyAgreed(Refused):
    """A goal with this name is in force; revise it instead."""

    goal: str


@dataclass(eq=False)
class UnknownGoal(NotFound):
    """No goal with this name is in force."""

    goal: str


@dataclass(eq=False)
class UnknownKpi(NotFound):
    """No KPI with this name is in force."""

    kpi: str


def decide(partnership: Partnership, command: Command, author: Author) -> tuple[Event, ...]:
    """Decide what a command about goals leads to."""
    match command:
        case RecordKpi():
            _require_kpi(partnership, command.kpi)
            return (KpiMeasured.of(command, author, kpi=command.kpi, value=command.value),)
        case RecordAttainment():
            _require_wanted(partnership, command.goal)
            return (GoalAttainmentRecorded.of(command, author, goal=command.goal, attainment=command.attainment),)
        case DeclarePriorities():
            return (PrioritiesDeclared.of(command, author, priorities=command.priorities),)


def _require_goal(partnership: Partnership, goal: str) -> None:
    if goal not in partnership.goals:
        raise UnknownGoal(goal)


def _require_wanted(partnership: Partnership, goal: str) -> None:
    if goal not in partnership.priorities:
        _require_goal(partnership, goal)


def _require_kpi(partnership: Partnership, kpi: str) -> None:
    if kpi not in partnership.kpis:
        raise UnknownKpi(kpi)


def agree(partnership: Partnership, change: Change, agreement: Agreement) -> tuple[Event, ...]:
    """Work out what an adopted change of the goals brings about."""
    match change:
        case AgreeGoal():
            return _agree_goal(partnership, change, agreement)
        case ReviseGoal():
            return _revise_goal(partnership, change, agreement)
        case DropGoal():
            _require_goal(partnership, change.goal)
            return (GoalDropped.agreed(change, agreement, goal=change.goal, reason=change.reason),)
        case AgreeKpi():
            terms = change.model_dump(exclude={"change", "applies_from"})
            return (KpiAgreed.agreed(change, agreement, **terms),)
        case DropKpi():
            _require_kpi(partnership, change.kpi)
            return (KpiDropped.agreed(change, agreement, kpi=change.kpi, reason=change.reason),)


def _agree_goal(partnership: Partnership, change: AgreeGoal, agreement: Agreement) -> tuple[Event, ...]:
    if change.goal in partnership.goals:
        raise GoalAlreadyAgreed(change.goal)
    wording = {"goal": change.goal, "title": change.title, "beyond_parties": change.beyond_parties}
    return (GoalAgreed.agreed(change, agreement, **wording),)


def _revise_goal(partnership: Partnership, change: ReviseGoal, agreement: Agreement) -> tuple[Event, ...]:
    _require_goal(partnership, change.goal)
    wording = {"goal": change.goal, "title": change.title, "beyond_parties": change.beyond_parties}
    return (GoalRevised.agreed(change, agreement, **wording),)


def evolve(partnership: Partnership, event: Recorded) -> Partnership:
    """Give the partnership after an event about goals."""
    match event:
        case GoalAgreed() | GoalRevised():
            goal = Goal(event.title, event.beyond_parties)
            return replace(partnership, goals=with_entry(partnership.goals, event.goal, goal))
        case GoalDropped():
            return replace(partnership, goals=without_entry(partnership.goals, event.goal))
        case KpiAgreed():
            return replace(partnership, kpis=with_entry(partnership.kpis, event.kpi, Kpi(event.title)))
        case KpiDropped():
            return replace(partnership, kpis=without_entry(partnership.kpis, event.kpi))
        case KpiMeasured() | GoalAttainmentRecorded():
            return partnership
        case PrioritiesDeclared():
            named = {priority.goal for priority in event.priorities}
            return replace(partnership, priorities=partnership.priorities | named)
