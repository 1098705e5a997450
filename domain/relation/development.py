"""The development of the cooperation: stages in a fixed order, each entered through a gate with evidence.

The parties may go back to an earlier stage, and may begin anew; no stage is skipped. Source: statement S1.14.
"""

from dataclasses import dataclass, replace
from datetime import date
from typing import Annotated, ClassVar, Literal, TypeAlias

from pydantic import Field

from domain.errors import Refused
from domain.facts import Agreement, Event, Term, Title
from domain.facts import Change as AnyChange
from domain.memory.relation import Stage, StageNow
from domain.relation.claims import ShownIn, require_events
from domain.state import Partnership

_ORDER = tuple(Stage)
_Round: TypeAlias = Annotated[int, Field(ge=1, description="How many times the development began.")]
_Evidence: TypeAlias = Annotated[Title, Field(description="What shows that the stage before it is done.")]


class EnterStage(AnyChange):
    """Agree that the development of your cooperation enters a stage, with what shows that it can."""

    MONEY: ClassVar[tuple[str, ...] | None] = ()

    change: Literal["enter-stage"] = "enter-stage"
    stage: Stage
    evidence: _Evidence
    shown_in: ShownIn


class StageEntered(Term):
    """The parties agreed that the development of their cooperation entered a stage."""

    TOPIC: ClassVar[str] = "partnership.stage-entered"

    stage: Stage
    round: _Round
    evidence: _Evidence
    shown_in: ShownIn


Change: TypeAlias = EnterStage
Recorded: TypeAlias = StageEntered


@dataclass(eq=False)
class StageSkipped(Refused):
    """No stage is skipped: another one comes first."""

    stage: Stage
    comes_first: Stage


@dataclass(eq=False)
class StageGoesOn(Refused):
    """The parties are in this stage; it is not entered again before they left it."""

    stage: Stage


@dataclass(eq=False)
class StageEnteredTooEarly(Refused):
    """A stage begins on or after the first day of the stage before it."""

    since: date


def next_stage(now: Stage | None) -> Stage | None:
    """Give the stage that comes after one; after the last there is none.

    >>> next_stage(None), next_stage(Stage.DESIGN), next_stage(Stage.OPERATION)
    (<Stage.ANALYSIS: 'analysis'>, <Stage.IMPLEMENTATION: 'implementation'>, None)
    """
    place = 0 if now is None else _ORDER.index(now) + 1
    return _ORDER[place] if place < len(_ORDER) else None


def agree(partnership: Partnership, change: Change, agreement: Agreement) -> tuple[Event, ...]:
    """Work out what entering a stage brings about.

    Raises: StageSkipped, StageGoesOn, StageEnteredTooEarly, EvidenceNotThere.
    """
    now = partnership.relation.stage
    require_events(partnership, change.shown_in)
    following = next_stage(now.stage if now else None)
    if following and _ORDER.index(change.stage) > _ORDER.index(following):
        raise StageSkipped(change.stage, following)
    if now is not None:
        _require_after(now, change, change.applies_from or agreement.effective_on)
    begun = now.round if now else 0
    terms = change.model_dump(include={"stage", "evidence", "shown_in"})
    return (StageEntered.agreed(change, agreement, round=begun + (change.stage is Stage.ANALYSIS), **terms),)


def _require_after(now: StageNow, change: Change, day: date) -> None:
    if change.stage is now.stage:
        raise StageGoesOn(change.stage)
    if day < now.since:
        raise StageEnteredTooEarly(now.since)


def evolve(partnership: Partnership, event: Recorded) -> Partnership:
    """Give the partnership in the stage that was entered."""
    now = StageNow(event.stage, event.effective_on, event.round)
    return replace(partnership, relation=replace(partnership.relation, stage=now))
