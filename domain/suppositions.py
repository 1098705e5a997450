"""Suppositions: the same relationship, had one thing gone otherwise.

A supposition turns the events of a record into those that would have been there; every view is then worked out as
always, so that each of its figures opens as always. Nothing is recorded. Four are known:
- the split first agreed: clauses were never revised and no settlement for a driver was paid;
- the proposal that was turned down: its terms hold from their first day, what replaced it does not, and clauses
  agreed later still replace them;
- the proposal on the table, adopted: every party that is awaited assents on the day that is looked at;
- without one event: it and nothing else is left out, and what answers it finds nothing to answer.
Source: design of the project, point 7; the evidence behind a supposed term is the proposal that was laid.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Annotated, Final, Literal, TypeAlias

from pydantic import Field

from domain.assent import GiveAssent, ObjectionRaised, ProposalAdopted
from domain.errors import NotFound, Refused
from domain.facts import Author, Event, Frozen, Term
from domain.formation import PartnershipOpened
from domain.lifecycle import decide, rehearsed, replay
from domain.risk import ClauseRevised
from domain.shocks import RiskTransferred
from domain.stated import Stated
from domain.table import NotOnTheTable, ProposalCountered, ProposalExpired, ProposalLaid, ProposalWithdrawn


class FirstSplit(Frozen):
    """Had the split first agreed stayed in force."""

    suppose: Literal["first-split"] = "first-split"


class TurnedDown(Frozen):
    """Had a proposal that was turned down been adopted."""

    suppose: Literal["turned-down"] = "turned-down"
    proposal: Annotated[int, Field(ge=1, description="Number of the proposal.")]


class Adopted(Frozen):
    """Were a proposal on the table adopted today."""

    suppose: Literal["adopted"] = "adopted"
    proposal: Annotated[int, Field(ge=1, description="Number of the proposal.")]


class Without(Frozen):
    """Had one event not happened."""

    suppose: Literal["without"] = "without"
    version: Annotated[int, Field(ge=1, description="Place of the event in the record.")]


Supposition: TypeAlias = Annotated[FirstSplit | TurnedDown | Adopted | Without, Field(discriminator="suppose")]
"""One thing that went otherwise; the field `suppose` names its kind."""


@dataclass(eq=False)
class NotTurnedDown(Refused):
    """The proposal was adopted or still waits for an answer; suppose only what was turned down."""

    proposal: int


@dataclass(eq=False)
class NothingLeft(Refused):
    """Without its opening a partnership has no record."""

    version: int


@dataclass(eq=False)
class NoEventThere(NotFound):
    """The record has no event at this place."""

    version: int


def supposed(
    stated: Sequence[Stated], supposition: FirstSplit | TurnedDown | Adopted | Without, *, on: date
) -> tuple[Stated, ...]:
    """Give the events of a whole record, oldest first, as they would have been; `on` is the day that is looked at.

    Raises: NotOnTheTable, NotTurnedDown, NoEventThere, NothingLeft; DomainError when the terms of the proposal could
    not have taken effect.
    """
    match supposition:
        case FirstSplit():
            return tuple(one for one in stated if not _shifts_a_split(one.event))
        case TurnedDown():
            return _had_been_adopted(stated, supposition.proposal)
        case Adopted():
            return adopted(stated, supposition.proposal, on=on)
        case Without():
            return _without(stated, supposition.version)


def _shifts_a_split(event: Event) -> bool:
    return isinstance(event, ClauseRevised) or (isinstance(event, RiskTransferred) and event.driver is not None)


def _without(stated: Sequence[Stated], version: int) -> tuple[Stated, ...]:
    left_out = next((one for one in stated if one.version == version), None)
    if left_out is None:
        raise NoEventThere(version)
    if isinstance(left_out.event, PartnershipOpened):
        raise NothingLeft(version)
    return tuple(one for one in stated if one.version != version)


def _had_been_adopted(stated: Sequence[Stated], proposal: int) -> tuple[Stated, ...]:
    laid = _turned_down(stated, proposal)
    before = replay(one.event for one in stated if one.version <= laid.version)
    if before is None or not isinstance(laid.event, ProposalLaid):
        raise NotOnTheTable(proposal)
    terms = [replace(laid, event=event) for event in rehearsed(before, laid.event)]
    replaced = set(_counters_of(stated, proposal))
    kept = (one for one in stated if not (isinstance(one.event, Term) and one.event.proposal in replaced))
    return tuple(_renumbered(_inserted(kept, laid.version, terms)))


def adopted(stated: Sequence[Stated], proposal: int, *, on: date) -> tuple[Stated, ...]:
    """Give the events of a whole record with the assent, on a day, of every party that is awaited, and what follows.

    Raises: NotOnTheTable; DomainError when the assent would be refused.
    """
    partnership = replay(one.event for one in stated)
    if partnership is None or proposal not in partnership.table:
        raise NotOnTheTable(proposal)
    told = list(stated)
    for party in sorted(partnership.parties.keys() - partnership.table[proposal].assents):
        events = decide(partnership, GiveAssent(effective_on=on, proposal=proposal), Author(party, on))
        partnership = replay(events, partnership)
        told += [Stated(version=len(told) + place, event=one, known_on=on) for place, one in enumerate(events, 1)]
    return tuple(told)


def _turned_down(stated: Sequence[Stated], proposal: int) -> Stated:
    about = [one for one in stated if getattr(one.event, "proposal", None) == proposal]
    laid = next((one for one in about if isinstance(one.event, ProposalLaid)), None)
    if laid is None:
        raise NotOnTheTable(proposal)
    kinds = {type(one.event) for one in about}
    if ProposalAdopted in kinds or not kinds & _TURNED_DOWN:
        raise NotTurnedDown(proposal)
    return laid


_TURNED_DOWN: Final = frozenset({ObjectionRaised, ProposalCountered, ProposalWithdrawn, ProposalExpired})
"""The ends of a proposal that was not adopted."""


def _counters_of(stated: Sequence[Stated], proposal: int) -> Iterator[int]:
    """Give the proposals that came in the place of one, and in the place of those."""
    replaced = {proposal}
    for one in stated:
        if isinstance(one.event, ProposalCountered) and one.event.proposal in replaced:
            replaced.add(one.event.counter)
            yield one.event.counter


def _inserted(stated: Iterable[Stated], version: int, terms: Iterable[Stated]) -> Iterator[Stated]:
    for one in stated:
        yield one
        if one.version == version:
            yield from terms


def _renumbered(stated: Iterable[Stated]) -> Iterator[Stated]:
    """Number the clauses of each driver anew, in the order in which they would have been agreed."""
    latest: dict[str, int] = {}
    for one in stated:
        event = one.event
        if isinstance(event, ClauseRevised):
            latest[event.driver] = latest.get(event.driver, 1) + 1
            yield replace(one, event=event.model_copy(update={"version": latest[event.driver]}))
        else:
            yield one
