"""The one table of concepts, and how a command becomes events.

Read this first. Each concept is a module with its commands, changes, events and three functions:
`decide` (what a command leads to), `agree` (what an adopted change brings about) and `evolve` (what the
partnership remembers). Rules live in `decide` and `agree`; `evolve` never refuses. A concept that remembers something
by a fact says with `without_fact` what is left when that fact is struck or repaired, and with `require_repairable` when
it may be. One that waits for somebody gives its `clocks`, and `silence` brings about what follows from them.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from types import ModuleType
from typing import Any, cast, get_args

from domain import (
    added_value,
    announcements,
    appointments,
    arrangements,
    assent,
    assessments,
    audits,
    award_criteria,
    breaches,
    circumstances,
    contests,
    contract,
    contributions,
    corrections,
    crises,
    decisions,
    delivery,
    departures,
    disclosures,
    dispute_steps,
    disputes,
    early_warnings,
    effort,
    energy,
    erasures,
    escalation,
    evidence,
    follow_up,
    formation,
    four_eyes,
    frameworks,
    gain_share,
    goals,
    index_figures,
    market,
    meetings,
    modifications,
    net_benefit,
    option_decisions,
    options,
    pain_gain,
    price_rules,
    promises,
    recalibration,
    renegotiation,
    reports,
    representation,
    reviews,
    risk,
    shocks,
    table,
    termination,
    weights,
)
from domain.aims import own_goals, stances, values
from domain.clocks import claims, notice_clauses, quotations, reminders, renewals, silent_claims
from domain.completion import require_not_completed
from domain.errors import NotFound
from domain.exit import acceptance, final_account, lessons, plan
from domain.facts import CLOCK_PARTY, Agreement, Author, Change, Command, Event
from domain.guards import refuse_correction, require_dates, require_parties
from domain.key_people import key_roles, leaving
from domain.principles import adoptions, citations, conflicts, stakeholders
from domain.relation import (
    dependence,
    development,
    formal_guarantees,
    intentions,
    partnership_level,
    relation_limits,
    relationship_type,
)
from domain.results import filing, ideas, impacts
from domain.running import RunningClock
from domain.start import (
    culture,
    differences,
    intake,
    motives,
    partner_choice,
    ranking,
    readiness,
    sessions,
    weaknesses,
)
from domain.state import Partnership
from domain.voices import resistance, undercurrents
from domain.work import activities, deliverables, knowledge, packages, strengths, synergies

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


def _concept(module: ModuleType) -> Concept:
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


CONCEPTS: tuple[Concept, ...] = (
    _concept(formation),
    _concept(representation),
    _concept(appointments),
    _concept(erasures),
    _concept(four_eyes),
    _concept(audits),
    _concept(contract),
    _concept(goals),
    _concept(own_goals),
    _concept(stances),
    _concept(values),
    _concept(stakeholders),
    _concept(adoptions),
    _concept(citations),
    _concept(conflicts),
    _concept(undercurrents),
    _concept(resistance),
    _concept(table),
    _concept(assent),
    _concept(evidence),
    _concept(risk),
    _concept(shocks),
    _concept(index_figures),
    _concept(renegotiation),
    _concept(options),
    _concept(option_decisions),
    _concept(effort),
    _concept(promises),
    _concept(early_warnings),
    _concept(disputes),
    _concept(escalation),
    _concept(dispute_steps),
    _concept(breaches),
    _concept(crises),
    _concept(follow_up),
    _concept(reports),
    _concept(notice_clauses),
    _concept(claims),
    _concept(quotations),
    _concept(silent_claims),
    _concept(renewals),
    _concept(reminders),
    _concept(termination),
    _concept(disclosures),
    _concept(delivery),
    _concept(contributions),
    _concept(net_benefit),
    _concept(energy),
    _concept(meetings),
    _concept(decisions),
    _concept(modifications),
    _concept(circumstances),
    _concept(frameworks),
    _concept(announcements),
    _concept(award_criteria),
    _concept(departures),
    _concept(price_rules),
    _concept(pain_gain),
    _concept(reviews),
    _concept(recalibration),
    _concept(added_value),
    _concept(arrangements),
    _concept(market),
    _concept(gain_share),
    _concept(weights),
    _concept(impacts),
    _concept(ideas),
    _concept(filing),
    _concept(plan),
    _concept(acceptance),
    _concept(final_account),
    _concept(lessons),
    _concept(assessments),
    _concept(relationship_type),
    _concept(development),
    _concept(formal_guarantees),
    _concept(intentions),
    _concept(partnership_level),
    _concept(dependence),
    _concept(relation_limits),
    _concept(corrections),
    _concept(contests),
    _concept(sessions),
    _concept(motives),
    _concept(culture),
    _concept(differences),
    _concept(intake),
    _concept(ranking),
    _concept(weaknesses),
    _concept(partner_choice),
    _concept(readiness),
    _concept(key_roles),
    _concept(leaving),
    _concept(activities),
    _concept(deliverables),
    _concept(synergies),
    _concept(knowledge),
    _concept(strengths),
    _concept(packages),
)

COMMANDS: dict[type[Command], Concept] = {kind: concept for concept in CONCEPTS for kind in concept.commands}
CHANGES: dict[type[Change], Concept] = {kind: concept for concept in CONCEPTS for kind in concept.changes}
EVENTS: dict[type[Event], Concept] = {kind: concept for concept in CONCEPTS for kind in concept.events}


@dataclass(eq=False)
class UnknownPartnership(NotFound):
    """No partnership was opened under this name."""


def decide(partnership: Partnership | None, command: Command, author: Author) -> tuple[Event, ...]:
    """Decide which events a command leads to; `()` when there is nothing to do.

    Raises: DomainError when the command is refused; nothing is recorded then.
    """
    require_dates(command, author)
    if isinstance(command, formation.OpenPartnership):
        if partnership is not None:
            raise formation.PartnershipAlreadyOpen
        refuse_correction(command)
        return formation.open_partnership(command, author)
    if partnership is None:
        raise UnknownPartnership
    if author.party != CLOCK_PARTY:
        require_parties(partnership, author.party)
    decider = cast(Decide, COMMANDS[type(command)].decide)
    events = decider(partnership, command, author)
    _require_repairable(partnership, command, events, author)
    return _with_consequences(partnership, events)


def _carry_a_repair(events: tuple[Event, ...]) -> bool:
    """Tell whether events can repair a fact: one of them is a fact, and what comes along repairs nothing itself."""
    beside = [event for event in events if not event.CORRECTABLE]
    return len(beside) < len(events) and all(event.corrects is None for event in beside)


def _require_repairable(partnership: Partnership, command: Command, events: tuple[Event, ...], author: Author) -> None:
    if events and not _carry_a_repair(events):
        refuse_correction(command)
    corrections.require_correctable(partnership, events, author)
    for version in filter(None, map(corrections.taken_back, events)):
        for concept in CONCEPTS:
            if concept.require_repairable:
                concept.require_repairable(partnership, version)


def _with_consequences(partnership: Partnership, events: tuple[Event, ...]) -> tuple[Event, ...]:
    decided: list[Event] = []
    for event in events:
        before, partnership = partnership, evolve(partnership, event)
        decided.append(event)
        if isinstance(event, table.ProposalLaid):
            rehearsed(partnership, event)
        if isinstance(event, assent.ProposalAdopted):
            agreement = assent.agreement_of(before, event)
            decided.extend(_carried_out(partnership, before.table[event.proposal].changes, agreement))
    return tuple(decided)


def rehearsed(partnership: Partnership, laid: table.ProposalLaid) -> tuple[Event, ...]:
    """Give what a proposal would bring about, were it adopted as soon as it was laid.

    Raises: DomainError when one of its changes could not take effect.
    """
    agreement = Agreement(laid.proposal, laid.by, laid.terms_from, laid.decided_on, laid.origin)
    return _carried_out(partnership, laid.changes, agreement)


def _carried_out(partnership: Partnership, changes: Iterable[Change], agreement: Agreement) -> tuple[Event, ...]:
    brought = carried_out(partnership, changes, agreement)
    return tuple(event for _, events in brought for event in events)


def carried_out(
    partnership: Partnership, changes: Iterable[Change], agreement: Agreement
) -> Iterator[tuple[Change, tuple[Event, ...]]]:
    """Give what each change of an adopted proposal brings about, one after another.

    Raises: DomainError when one of them could not take effect.
    """
    for change in changes:
        require_not_completed(partnership, change)
        events = cast(Agree, CHANGES[type(change)].agree)(partnership, change, agreement)
        partnership = replay(events, partnership) or partnership
        yield change, events


def evolve(partnership: Partnership | None, event: Event) -> Partnership:
    """Give the partnership after one more event. It never refuses what was recorded."""
    before = formation.opened(event) if isinstance(event, formation.PartnershipOpened) else partnership
    after = EVENTS[type(event)].evolve(_without_taken_back(cast(Partnership, before), event), event)
    return corrections.marked(replace(after, version=after.version + 1), event)


def _without_taken_back(partnership: Partnership, event: Event) -> Partnership:
    version = corrections.taken_back(event)
    if version is not None:
        for concept in CONCEPTS:
            partnership = concept.without_fact(partnership, version) if concept.without_fact else partnership
    return partnership


def replay(events: Iterable[Event], partnership: Partnership | None = None) -> Partnership | None:
    """Give the partnership after a run of events, starting from nothing or from an earlier state."""
    for event in events:
        partnership = evolve(partnership, event)
    return partnership
