"""What silence does to a claim: a right that is lost by a time bar, or an acceptance that nobody spoke.

Source: NEC4 ECC clauses 61.3, 61.4, 62.6 and 64.4.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import ClassVar, TypeAlias

from domain.clocks.notice_clauses import ClaimName, require_claim, with_claim
from domain.errors import Refused
from domain.facts import Act, Author, Event
from domain.facts import Command as AnyCommand
from domain.memory.notices import OPEN_STAGES, AfterSilence, Claim, ClaimStage
from domain.running import ClockKind, RunningClock
from domain.state import Partnership


class LoseRight(AnyCommand):
    """Record that a right was lost by silence."""

    ACT: ClassVar[Act] = Act.CLOCK

    claim: ClaimName


class DeemAccepted(AnyCommand):
    """Record that silence accepted a claim or a quotation."""

    ACT: ClassVar[Act] = Act.CLOCK

    claim: ClaimName


class RightLost(Event):
    """A right was lost because nothing was said before its last day passed."""

    TOPIC: ClassVar[str] = "partnership.right-lost"

    claim: ClaimName
    stage: ClaimStage
    last_day: date


class DeemedAccepted(Event):
    """The other side stayed silent until after the last day, so the claim or quotation counts as accepted."""

    TOPIC: ClassVar[str] = "partnership.deemed-accepted"

    claim: ClaimName
    stage: ClaimStage
    last_day: date
    quotation_due: date | None


Command: TypeAlias = LoseRight | DeemAccepted
Recorded: TypeAlias = RightLost | DeemedAccepted


@dataclass(eq=False)
class SilenceNotOver(Refused):
    """Silence does not have this effect on the claim, or its last day has not passed."""

    claim: str


def decide(partnership: Partnership, command: Command, author: Author) -> tuple[Event, ...]:
    """Decide what the silence about a claim leads to."""
    claim = require_claim(partnership, command.claim)
    if claim.due is None or author.today <= claim.due or _kind(claim) is not type(command):
        raise SilenceNotOver(command.claim)
    told = {"claim": command.claim, "stage": claim.stage, "last_day": claim.due}
    if isinstance(command, LoseRight):
        return (RightLost.of(command, author, **told),)
    return (DeemedAccepted.of(command, author, **told, quotation_due=_quotation_due(claim, command.effective_on)),)


def _kind(claim: Claim) -> type[Command] | None:
    if claim.stage is ClaimStage.KNOWN:
        return LoseRight
    if not claim.silence_counts:
        return None
    return DeemAccepted if claim.terms.silence is AfterSilence.ACCEPTED else LoseRight


def _quotation_due(claim: Claim, day: date) -> date | None:
    within = claim.terms.quote_within if claim.stage is ClaimStage.NOTIFIED else None
    return claim.terms.last_day(day, within) if within else None


def evolve(partnership: Partnership, event: Recorded) -> Partnership:
    """Give the partnership after silence did something to a claim."""
    match event:
        case RightLost():
            return with_claim(partnership, event.claim, stage=ClaimStage.LOST, due=None)
        case DeemedAccepted():
            stage = ClaimStage.QUOTING if event.quotation_due else ClaimStage.ACCEPTED
            return with_claim(partnership, event.claim, stage=stage, due=event.quotation_due, reminded=False)


def clocks(partnership: Partnership) -> Iterator[RunningClock]:
    """Give for each open claim the last day of its present step."""
    for name, claim in partnership.clocks.notices.claims.items():
        if claim.due is not None and claim.stage in OPEN_STAGES:
            own = claim.stage in (ClaimStage.KNOWN, ClaimStage.QUOTING)
            awaited = (claim.by,) if own else tuple(party for party in partnership.parties if party != claim.by)
            kind = _kind(claim)
            then = kind(effective_on=claim.due, claim=name) if kind else None
            yield RunningClock(ClockKind(f"claim-{claim.stage.value}"), name, claim.title, claim.due, awaited, then)
