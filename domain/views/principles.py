"""Guiding principles: which are in force and who carries them, and which decisions rest on each or go against it.

Source: statements S1.1 to S1.3.
"""

from collections.abc import Iterator, Mapping, Set
from datetime import date
from typing import Annotated, Final, TypeAlias, get_args

from pydantic import Field

from domain.facts import Event, Frozen, PartyId, Title
from domain.memory.principles import Principles, PrincipleStatus
from domain.principles.adoptions import (
    AdoptionWithdrawn,
    AdoptPrinciple,
    FormulatePrinciple,
    PrincipleAdopted,
    PrincipleFormulated,
    PrincipleReworded,
    RewordPrinciple,
    Statement,
    Theme,
    WithdrawAdoption,
    principles_after,
)
from domain.principles.citations import CitePrinciples, PrinciplesCited
from domain.principles.conflicts import ConflictFlagged, FlagConflict
from domain.principles.stakeholders import (
    NameStakeholder,
    RetireStakeholder,
    StakeholderNamed,
    StakeholderRetired,
    stakeholders_after,
)
from domain.views.decisions import DECISION_EVENTS, Decision, DecisionOutcome, decisions_of
from domain.views.view import EventNumber, Moment, View, Viewing


class GuidingPrinciple(Frozen):
    """One principle in its latest wording, since when it stands so, and who carries it."""

    title: Title
    status: PrincipleStatus
    since: date
    adopted_by: tuple[Title, ...]
    waiting_for: tuple[Title, ...]
    theme: Theme
    observation: Statement
    text: Statement | None
    wording: int
    event: EventNumber


class NamedStakeholder(Frozen):
    """One group that must adopt every principle."""

    title: Title
    party: PartyId
    since: date
    event: EventNumber


class Precedent(Frozen):
    """One decision that was taken under a principle, and what became of it."""

    title: Title
    on: date
    about: Title
    outcome: DecisionOutcome
    event: EventNumber


class PrincipleConflict(Frozen):
    """One decision that a party flagged as going against a principle; the reason stands in the event."""

    title: Title
    on: date
    about: Title
    decision: EventNumber
    flagged_by: PartyId
    event: EventNumber


class DecisionUnderNone(Frozen):
    """One decision that rests on no principle, although one was in force on its day."""

    on: date
    about: Title
    outcome: DecisionOutcome
    event: EventNumber


class PrinciplesView(View):
    """The guiding principles with who adopted them, and the decisions under and against each."""

    principles: tuple[GuidingPrinciple, ...]
    precedents: tuple[Precedent, ...]
    conflicts: tuple[PrincipleConflict, ...]
    under_none: tuple[DecisionUnderNone, ...]
    stakeholders: tuple[NamedStakeholder, ...]
    unheard: Annotated[tuple[PartyId, ...], Field(description="Parties that named no stakeholder yet.")]


_Worded: TypeAlias = PrincipleFormulated | PrincipleReworded
_Adoption: TypeAlias = _Worded | PrincipleAdopted | AdoptionWithdrawn
_Stakeholder: TypeAlias = StakeholderNamed | StakeholderRetired
PRINCIPLE_EVENTS: Final[frozenset[type[Event]]] = frozenset({*get_args(_Stakeholder), *get_args(_Adoption)})
"""Every kind of event that tells which principles were in force."""


def principles_on(moment: Moment) -> Principles:
    """Work out which principles were adopted by whom on the day."""
    known = Principles()
    for one in moment.facts(*get_args(_Stakeholder), *get_args(_Adoption)):
        if isinstance(one.event, _Stakeholder):
            known = stakeholders_after(known, one.event, moment.parties)
        if isinstance(one.event, _Adoption):
            known = principles_after(known, one.event, moment.parties)
    return known


def principles_view(moment: Moment) -> PrinciplesView:
    """Work out where the principles stand, and what rests on them or goes against them."""
    known, decisions = principles_on(moment), decisions_of(moment)
    precedents = tuple(_precedents(moment, known, decisions))
    return PrinciplesView(
        principles=tuple(_principles(moment, known)),
        precedents=precedents,
        conflicts=tuple(_conflicts(moment, known, decisions)),
        under_none=tuple(_under_none(known, decisions, {one.event for one in precedents})),
        stakeholders=tuple(_stakeholders(moment, known)),
        unheard=known.unheard(moment.parties),
    )


def _principles(moment: Moment, known: Principles) -> Iterator[GuidingPrinciple]:
    told = [(one.version, one.event) for one in moment.facts(*get_args(_Worded))]
    latest = {event.principle: (version, event) for version, event in told if isinstance(event, _Worded)}
    for name, (version, event) in latest.items():
        yield GuidingPrinciple(
            title=event.title,
            status=known.status(name),
            since=known.since(name) or event.effective_on,
            adopted_by=known.titles(known.known[name].adopted),
            waiting_for=known.titles(known.waiting_for(name)),
            theme=event.theme,
            observation=event.observation,
            text=event.text,
            wording=known.known[name].wording,
            event=version,
        )


def _precedents(moment: Moment, known: Principles, decisions: Mapping[int, Decision]) -> Iterator[Precedent]:
    told = [event for _, event in moment.told(PrinciplesCited) if event.decision in decisions]
    cited = {(name, decisions[event.decision].version) for event in told for name in event.principles}
    for name, version in sorted(cited):
        if name in known.known:
            one, title = decisions[version], known.known[name].title
            yield Precedent(title=title, on=one.on, about=one.about, outcome=one.outcome, event=version)


def _conflicts(moment: Moment, known: Principles, decisions: Mapping[int, Decision]) -> Iterator[PrincipleConflict]:
    for version, event in moment.told(ConflictFlagged):
        if event.decision in decisions and event.principle in known.known:
            one, title = decisions[event.decision], known.known[event.principle].title
            yield PrincipleConflict(
                title=title, on=one.on, about=one.about, decision=one.version, flagged_by=event.by, event=version
            )


def _under_none(known: Principles, decisions: Mapping[int, Decision], cited: Set[int]) -> Iterator[DecisionUnderNone]:
    for one in {one.version: one for one in decisions.values()}.values():
        in_force = any(principle.in_force_on(one.on) for principle in known.known.values())
        if in_force and one.version not in cited:
            yield DecisionUnderNone(on=one.on, about=one.about, outcome=one.outcome, event=one.version)


def _stakeholders(moment: Moment, known: Principles) -> Iterator[NamedStakeholder]:
    latest = {event.stakeholder: (version, event) for version, event in moment.told(StakeholderNamed)}
    for name in known.stakeholders:
        version, event = latest[name]
        yield NamedStakeholder(title=event.title, party=event.by, since=event.effective_on, event=version)


VIEWING = Viewing(
    "principles",
    PrinciplesView,
    PRINCIPLE_EVENTS | {PrinciplesCited, ConflictFlagged, *DECISION_EVENTS},
    principles_view,
    (
        FormulatePrinciple,
        RewordPrinciple,
        AdoptPrinciple,
        WithdrawAdoption,
        CitePrinciples,
        FlagConflict,
        NameStakeholder,
        RetireStakeholder,
    ),
)
