"""Crises: what each party does at once, and what all do together for the long term, are told apart.

A reactive action is one party's own and quickly recorded; a joint action is agreed at the table and outlives a crisis.
Source: statement S3.4.
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any, TypeAlias

from domain.crises.acts import (
    AgreeJointAction,
    CompleteCrisisAction,
    CrisisActionCompleted,
    CrisisDeclared,
    CrisisEnded,
    DeclareCrisis,
    EndCrisis,
    JointActionAgreed,
    PlanReactiveAction,
    ReactiveActionPlanned,
)
from domain.crises.refusals import (
    CrisisIsOver,
    CrisisIsUnderWay,
    NotAJointAction,
    NotYourAction,
    ReactiveActionsOpen,
    UnknownCrisis,
    UnknownCrisisAction,
)
from domain.facts import Agreement, Author, Event
from domain.guards import require_parties
from domain.memory.crises import Crises, Crisis, CrisisAction
from domain.running import ClockKind, RunningClock
from domain.shocks import require_shock
from domain.state import Partnership, number_at, with_course, with_entry

Command: TypeAlias = DeclareCrisis | PlanReactiveAction | CompleteCrisisAction | EndCrisis
Change: TypeAlias = AgreeJointAction
Recorded: TypeAlias = CrisisDeclared | ReactiveActionPlanned | JointActionAgreed | CrisisActionCompleted | CrisisEnded


def decide(partnership: Partnership, command: Command, author: Author) -> tuple[Event, ...]:
    """Decide what a command about a crisis leads to."""
    match command:
        case DeclareCrisis():
            return _declare(partnership, command, author)
        case PlanReactiveAction():
            return _plan(partnership, command, author)
        case CompleteCrisisAction():
            return _complete(partnership, command, author)
        case EndCrisis():
            return _end(partnership, command, author)


def _declare(partnership: Partnership, command: DeclareCrisis, author: Author) -> tuple[Event, ...]:
    if command.shock is not None:
        require_shock(partnership, command.shock)
    known = partnership.course.crises
    repaired = command.corrects and _crisis_at(known, command.corrects.version)
    stated = command.model_dump(include={"title", "shock", "note"})
    return (CrisisDeclared.of(command, author, crisis=repaired or known.declared + 1, **stated),)


def _plan(partnership: Partnership, command: PlanReactiveAction, author: Author) -> tuple[Event, ...]:
    _require_going_on(partnership, command.crisis)
    known = partnership.course.crises
    repaired = command.corrects and _action_at(known, command.corrects.version)
    number = repaired or known.planned + 1
    stated = {"crisis": command.crisis, "title": command.title, "due": command.due}
    return (ReactiveActionPlanned.of(command, author, crisis_action=number, **stated),)


def _complete(partnership: Partnership, command: CompleteCrisisAction, author: Author) -> tuple[Event, ...]:
    action = partnership.course.crises.actions.get(command.crisis_action)
    if action is None:
        raise UnknownCrisisAction(command.crisis_action)
    if author.party not in action.owners:
        raise NotYourAction(command.crisis_action, tuple(sorted(action.owners)))
    if action.done is not None and command.corrects is None:
        return ()
    done = {"crisis_action": command.crisis_action, "note": command.note}
    return (CrisisActionCompleted.of(command, author, **done),)


def _end(partnership: Partnership, command: EndCrisis, author: Author) -> tuple[Event, ...]:
    _require_going_on(partnership, command.crisis)
    actions = partnership.course.crises.actions.items()
    mine = [(number, one) for number, one in actions if one.crisis == command.crisis]
    if left := tuple(number for number, one in mine if one.reactive and one.done is None):
        raise ReactiveActionsOpen(command.crisis, left)
    return (CrisisEnded.of(command, author, crisis=command.crisis, outcome=command.outcome),)


def _require_crisis(partnership: Partnership, number: int) -> Crisis:
    if number not in partnership.course.crises.crises:
        raise UnknownCrisis(number)
    return partnership.course.crises.crises[number]


def _require_going_on(partnership: Partnership, number: int) -> None:
    if _require_crisis(partnership, number).ended is not None:
        raise CrisisIsOver(number)


def agree(partnership: Partnership, change: Change, agreement: Agreement) -> tuple[Event, ...]:
    """Work out what an adopted joint action brings about; it may be agreed after the crisis too.

    Raises: UnknownCrisis, UnknownParty, NotAJointAction.
    """
    _require_crisis(partnership, change.crisis)
    require_parties(partnership, *change.owners)
    if len(set(change.owners)) < 2:
        raise NotAJointAction(change.title)
    number = partnership.course.crises.planned + 1
    stated = change.model_dump(include={"crisis", "title", "owners", "due"})
    return (JointActionAgreed.agreed(change, agreement, crisis_action=number, **stated),)


def _crisis_at(known: Crises, version: int) -> int | None:
    return number_at(known.crises, version)


def _action_at(known: Crises, version: int) -> int | None:
    return number_at(known.actions, version)


def require_repairable(partnership: Partnership, version: int) -> None:
    """Check that nothing was built yet on the fact recorded at a version.

    Raises: CrisisIsUnderWay when a crisis has actions or is over, or when an action was done.
    """
    known = partnership.course.crises
    for number, crisis in known.crises.items():
        has_actions = any(one.crisis == number for one in known.actions.values())
        if crisis.version == version and (has_actions or crisis.ended):
            raise CrisisIsUnderWay(number)
    for action in known.actions.values():
        is_over = known.crises[action.crisis].ended is not None and action.reactive
        if (action.version == version and (action.done or is_over)) or (action.done == version and is_over):
            raise CrisisIsUnderWay(action.crisis)


def evolve(partnership: Partnership, event: Recorded) -> Partnership:
    """Give the partnership after an event about a crisis."""
    known, version = partnership.course.crises, partnership.version + 1
    match event:
        case CrisisDeclared():
            crises = with_entry(known.crises, event.crisis, Crisis(version, event.title))
            return _with(partnership, crises=crises, declared=max(known.declared, event.crisis))
        case ReactiveActionPlanned():
            action = CrisisAction(version, event.crisis, event.title, frozenset({event.by}), event.due, reactive=True)
            return _with_action(partnership, event.crisis_action, action)
        case JointActionAgreed():
            action = CrisisAction(
                version, event.crisis, event.title, frozenset(event.owners), event.due, reactive=False
            )
            return _with_action(partnership, event.crisis_action, action)
        case CrisisActionCompleted():
            done = replace(known.actions[event.crisis_action], done=version)
            return _with_action(partnership, event.crisis_action, done)
        case CrisisEnded():
            over = replace(known.crises[event.crisis], ended=version)
            return _with(partnership, crises=with_entry(known.crises, event.crisis, over))


def _with_action(partnership: Partnership, number: int, action: CrisisAction) -> Partnership:
    known = partnership.course.crises
    actions = with_entry(known.actions, number, action)
    return _with(partnership, actions=actions, planned=max(known.planned, number))


def _with(partnership: Partnership, **parts: Any) -> Partnership:
    return with_course(partnership, crises=replace(partnership.course.crises, **parts))


def without_fact(partnership: Partnership, version: int) -> Partnership:
    """Give the partnership without the crisis, the action or its completion recorded at a version."""
    known = partnership.course.crises
    crises = {number: one for number, one in known.crises.items() if one.version != version}
    actions = {
        number: replace(one, done=None) if one.done == version else one
        for number, one in known.actions.items()
        if one.version != version
    }
    return _with(partnership, crises=crises, actions=actions)


def clocks(partnership: Partnership) -> Iterator[RunningClock]:
    """Give the clock of every action against a crisis that is not done; silence leaves it undone."""
    for number, one in partnership.course.crises.actions.items():
        if one.done is None:
            owners = tuple(sorted(one.owners))
            yield RunningClock(ClockKind.CRISIS_ACTION, str(number), one.title, one.due, owners)
