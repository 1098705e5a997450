"""The one table of concepts, and how a command becomes events.

Read this first. Each concept is a module with its commands, changes, events and three functions:
`decide` (what a command leads to), `agree` (what an adopted change brings about) and `evolve` (what the
partnership remembers). Rules live in `decide` and `agree`; `evolve` never refuses. A concept that remembers something
by a fact says with `without_fact` what is left when that fact is struck or repaired, and with `require_repairable` when
it may be. One that waits for somebody gives its `clocks`, and `silence` brings about what follows from them.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import cast

from domain import (
    added_value,
    aims,
    announcements,
    appointments,
    arrangements,
    assent,
    assessments,
    audits,
    award_criteria,
    breaches,
    circumstances,
    clocks,
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
    division_of_work,
    early_warnings,
    effort,
    energy,
    erasures,
    escalation,
    evidence,
    exit,  # noqa: A004 - the theme is called so in the glossary
    follow_up,
    formation,
    four_eyes,
    frameworks,
    gain_share,
    goals,
    index_figures,
    key_people,
    market,
    meetings,
    modifications,
    net_benefit,
    option_decisions,
    options,
    pain_gain,
    price_rules,
    principles,
    promises,
    recalibration,
    relation,
    renegotiation,
    reports,
    representation,
    results,
    reviews,
    risk,
    shocks,
    start,
    table,
    termination,
    voices,
    weights,
)
from domain.completion import require_not_completed
from domain.concept import Agree, Concept, Decide, concept_of
from domain.errors import NotFound
from domain.facts import CLOCK_PARTY, Agreement, Author, Change, Command, Event
from domain.guards import refuse_correction, require_dates, require_parties
from domain.state import Partnership

CONCEPTS: tuple[Concept, ...] = (
    concept_of(formation),
    concept_of(representation),
    concept_of(appointments),
    concept_of(erasures),
    concept_of(four_eyes),
    concept_of(audits),
    *map(concept_of, start.CONCEPTS),
    *map(concept_of, key_people.CONCEPTS),
    concept_of(contract),
    concept_of(goals),
    *map(concept_of, aims.CONCEPTS),
    *map(concept_of, principles.CONCEPTS),
    *map(concept_of, voices.CONCEPTS),
    concept_of(table),
    concept_of(assent),
    concept_of(evidence),
    concept_of(risk),
    concept_of(shocks),
    concept_of(index_figures),
    concept_of(renegotiation),
    concept_of(options),
    concept_of(option_decisions),
    concept_of(effort),
    concept_of(promises),
    concept_of(early_warnings),
    concept_of(disputes),
    concept_of(escalation),
    concept_of(dispute_steps),
    concept_of(breaches),
    concept_of(crises),
    concept_of(follow_up),
    concept_of(reports),
    *map(concept_of, clocks.CONCEPTS),
    concept_of(termination),
    *map(concept_of, exit.CONCEPTS),
    concept_of(disclosures),
    concept_of(delivery),
    concept_of(contributions),
    concept_of(net_benefit),
    concept_of(energy),
    concept_of(meetings),
    concept_of(decisions),
    concept_of(modifications),
    concept_of(circumstances),
    concept_of(frameworks),
    concept_of(announcements),
    concept_of(award_criteria),
    concept_of(departures),
    concept_of(price_rules),
    concept_of(pain_gain),
    concept_of(reviews),
    concept_of(recalibration),
    concept_of(added_value),
    concept_of(arrangements),
    concept_of(market),
    concept_of(gain_share),
    concept_of(weights),
    concept_of(assessments),
    *map(concept_of, relation.CONCEPTS),
    *map(concept_of, division_of_work.CONCEPTS),
    *map(concept_of, results.CONCEPTS),
    concept_of(corrections),
    concept_of(contests),
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
