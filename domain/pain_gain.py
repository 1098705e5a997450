"""Pain and gain: a target cost, and who shares a saving or an overrun on it.

What each party gains or pays is worked out in `prices`; here stands what the parties agree and record about it.
"""

from dataclasses import dataclass, replace
from typing import Annotated, ClassVar, Literal, TypeAlias

from pydantic import Field

from domain.errors import NotFound
from domain.facts import Agreement, Author, Event, Fact, Slug, Term, Title
from domain.facts import Change as AnyChange
from domain.facts import Command as AnyCommand
from domain.guards import require_parties
from domain.pricing.target_cost import NoTargetYet, PainGain
from domain.quantities import Amount, PositiveMoney
from domain.state import AgreedTarget, Partnership, with_entry, without_entry


class AgreePainGain(AnyChange):
    """Agree a target cost and who shares a saving or an overrun; agreed terms with this name are replaced."""

    change: Literal["agree-pain-gain"] = "agree-pain-gain"
    pain_gain: Slug
    title: Title
    target: Annotated[PositiveMoney, Field(description="Cost that the parties expect.")]
    terms: PainGain


class DropPainGain(AnyChange):
    """No longer share the saving or the overrun on a target."""

    change: Literal["drop-pain-gain"] = "drop-pain-gain"
    pain_gain: Slug
    reason: Title


class RecordOutturn(AnyCommand):
    """Record the cost that is known or foreseen on a day of assessment, to share it against the target."""

    pain_gain: Slug
    outturn: Annotated[Amount, Field(description="Cost known or foreseen.")]


class PainGainAgreed(Term):
    """The parties agreed a target cost and who shares a saving or an overrun."""

    TOPIC: ClassVar[str] = "partnership.pain-gain-agreed"

    pain_gain: Slug
    title: Title
    target: PositiveMoney
    terms: PainGain


class PainGainDropped(Term):
    """The parties no longer share the saving or the overrun on a target."""

    TOPIC: ClassVar[str] = "partnership.pain-gain-dropped"

    pain_gain: Slug
    reason: Title


class OutturnRecorded(Fact):
    """A party recorded the cost known or foreseen on a day of assessment."""

    TOPIC: ClassVar[str] = "partnership.outturn-recorded"

    pain_gain: Slug
    outturn: Amount


Command: TypeAlias = RecordOutturn
Change: TypeAlias = AgreePainGain | DropPainGain
Recorded: TypeAlias = PainGainAgreed | PainGainDropped | OutturnRecorded


@dataclass(eq=False)
class UnknownPainGain(NotFound):
    """No target with this name is in force."""

    pain_gain: str


def decide(partnership: Partnership, command: Command, author: Author) -> tuple[Event, ...]:
    """Decide what recording the cost of a target leads to.

    Raises: UnknownPainGain, NoTargetYet when the target was agreed for a later day.
    """
    if command.effective_on < _require_target(partnership, command.pain_gain).since:
        raise NoTargetYet(command.effective_on)
    return (OutturnRecorded.of(command, author, pain_gain=command.pain_gain, outturn=command.outturn),)


def _require_target(partnership: Partnership, pain_gain: str) -> AgreedTarget:
    if pain_gain not in partnership.targets:
        raise UnknownPainGain(pain_gain)
    return partnership.targets[pain_gain]


def agree(partnership: Partnership, change: Change, agreement: Agreement) -> tuple[Event, ...]:
    """Work out what an adopted change of a target brings about."""
    match change:
        case AgreePainGain():
            require_parties(partnership, *change.terms.parties())
            stated = {"pain_gain": change.pain_gain, "title": change.title, "target": change.target}
            return (PainGainAgreed.agreed(change, agreement, terms=change.terms, **stated),)
        case DropPainGain():
            _require_target(partnership, change.pain_gain)
            return (PainGainDropped.agreed(change, agreement, pain_gain=change.pain_gain, reason=change.reason),)


def evolve(partnership: Partnership, event: Recorded) -> Partnership:
    """Give the partnership after an event about a target."""
    match event:
        case PainGainAgreed():
            return _with_target(partnership, event)
        case PainGainDropped():
            return replace(partnership, targets=without_entry(partnership.targets, event.pain_gain))
        case OutturnRecorded():
            return partnership


def _with_target(partnership: Partnership, event: PainGainAgreed) -> Partnership:
    known = partnership.targets.get(event.pain_gain)
    since = event.effective_on if known is None else min(known.since, event.effective_on)
    target = AgreedTarget(event.title, since)
    return replace(partnership, targets=with_entry(partnership.targets, event.pain_gain, target))
