"""What a concept is: its commands, changes and events, and the functions that decide, agree and remember.

`lifecycle` is the table of all of them.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from types import ModuleType
from typing import Any, get_args

from domain.facts import Agreement, Author, Change, Command, Event
from domain.running import RunningClock
from domain.state import Partnership

Decide = Callable[[Partnership, Any, Author], tuple[Event, ...]]
Agree = Callable[[Partnership, Any, Agreement], tuple[Event, ...]]
Evolve = Callable[[Partnership, Any], Partnership]
RequireRepairable = Callable[[Partnership, int], None]
WithoutFact = Callable[[Partnership, int], Partnership]
Clocks = Callable[[Partnership], Iterable[RunningClock]]


@dataclass(frozen=True)
class Concept:
    """One business concept: what can be asked, what can be agreed, what can have happened."""

    name: str
    commands: tuple[type[Command], ...]
    changes: tuple[type[Change], ...]
    events: tuple[type[Event], ...]
    decide: Decide | None
    agree: Agree | None
    evolve: Evolve
    require_repairable: RequireRepairable | None = None
    without_fact: WithoutFact | None = None
    clocks: Clocks | None = None


def _members(module: ModuleType, union: str) -> tuple[Any, ...]:
    alias = getattr(module, union, None)
    return () if alias is None else get_args(alias) or (alias,)


def concept_of(module: ModuleType) -> Concept:
    """Read a concept from its module: the unions `Command`, `Change` and `Recorded`, and the functions it has."""
    return Concept(
        name=module.__name__.rpartition(".")[2],
        commands=_members(module, "Command"),
        changes=_members(module, "Change"),
        events=_members(module, "Recorded"),
        decide=getattr(module, "decide", None),
        agree=getattr(module, "agree", None),
        evolve=module.evolve,
        require_repairable=getattr(module, "require_repairable", None),
        without_fact=getattr(module, "without_fact", None),
        clocks=getattr(module, "clocks", None),
    )
