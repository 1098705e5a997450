"""From the events of a partnership to what the limits of article 72 are worked out from.

What counts on a day, as known on a day: judgements that were struck or repaired do not, terms count from the day they
apply. Every record names its event as `v` and the version of that event. Nothing here computes a figure.
Readings that this module takes:
- the value at the award that was agreed last counts, with every indexation since the award;
- where no threshold was agreed, the known threshold of the day of the view counts, in the currency of the contract;
- what was judged about the contract as a whole stands for a proposal about which nobody judged that question.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final, TypeVar

from domain.award_criteria import AwardCriteriaAgreed
from domain.circumstances import CircumstancesStated
from domain.corrections import FactStruck
from domain.facts import Event
from domain.formation import PartnershipOpened
from domain.key_people.leaving import KeyPersonLeaving, KeyPersonStays
from domain.modifications import ContractModified, GroundJudged, IndexationApplied, ProcurementAgreed
from domain.procurement.answers import Judgement
from domain.procurement.limits import Indexation, Modification, ProcuredContract
from domain.procurement.thresholds import Threshold, threshold_on
from domain.state import Regime
from domain.stated import Stated, standing_facts

E = TypeVar("E", bound=Event)

PROCUREMENT_EVENTS: Final[frozenset[type[Event]]] = frozenset(
    (
        PartnershipOpened,
        ProcurementAgreed,
        IndexationApplied,
        ContractModified,
        CircumstancesStated,
        GroundJudged,
        AwardCriteriaAgreed,
        KeyPersonLeaving,
        KeyPersonStays,
        FactStruck,
    )
)
"""Every kind of event that bears on the limits of article 72."""


@dataclass(frozen=True, slots=True)
class Judged:
    """A judgement of people, and the proposal it is about; None is the contract as a whole."""

    proposal: int | None
    judgement: Judgement


@dataclass(frozen=True, slots=True, kw_only=True)
class ProcurementRecord:
    """What the limits are worked out from, and what must be agreed before they can be.

    `contract` is None for a contract under civil law, and for a public one without a value at the award: `missing`
    then names `procurement`. `reference` is the known threshold that was looked up, if one was; `ref` names the event
    behind the value at the award; `awarded_roles_left` holds who leaves a role that counted in it, with its version.
    """

    contract: ProcuredContract | None = None
    modifications: tuple[Modification, ...] = ()
    judged: tuple[Judged, ...] = ()
    circumstances: tuple[CircumstancesStated, ...] = ()
    awarded_roles_left: tuple[tuple[int, KeyPersonLeaving], ...] = ()
    reference: Threshold | None = None
    ref: str | None = None
    missing: tuple[str, ...] = ()

    def judgements_about(self, proposal: int) -> tuple[Judgement, ...]:
        """Give what was judged about a proposal, and about the contract where that says nothing."""
        own = tuple(one.judgement for one in self.judged if one.proposal == proposal)
        answered = {one.question for one in own}
        whole = (one.judgement for one in self.judged if one.proposal is None)
        return (*own, *(one for one in whole if one.question not in answered))


def procurement_record(stated: Iterable[Stated], *, as_of: date, known_at: date | None = None) -> ProcurementRecord:
    """Gather what counts on a day, as known on a day; None takes all that is known."""
    known = tuple(one for one in stated if known_at is None or one.known_on <= known_at)
    standing = sorted(
        (one for one in standing_facts(known) if one.event.effective_on <= as_of),
        key=lambda one: (one.event.effective_on, one.version),
    )
    judged = tuple(Judged(event.proposal, _judgement(ref, event)) for ref, event in _of(standing, GroundJudged))
    told = tuple(event for _, event in _of(standing, CircumstancesStated))
    left = tuple(_awarded_roles_left(standing))
    awards = _of(standing, ProcurementAgreed)
    if not awards:
        missing = ("procurement",) if _is_public(standing) else ()
        return ProcurementRecord(judged=judged, circumstances=told, awarded_roles_left=left, missing=missing)
    ref, award = awards[-1]
    reference = _reference(standing, award, as_of) if award.threshold is None else None
    return ProcurementRecord(
        contract=_contract(award, reference, _of(standing, IndexationApplied)),
        modifications=tuple(_modification(place, event) for place, event in _of(standing, ContractModified)),
        judged=judged,
        circumstances=told,
        awarded_roles_left=left,
        reference=reference,
        ref=ref,
    )


def _awarded_roles_left(standing: Sequence[Stated]) -> Iterator[tuple[int, KeyPersonLeaving]]:
    """Find who leaves a key role that counted in the award, and does not stay after all."""
    counted = {(one.party, one.role) for _, event in _of(standing, AwardCriteriaAgreed)[-1:] for one in event.roles}
    leaving: dict[tuple[str, str], tuple[int, KeyPersonLeaving]] = {}
    for one in standing:
        match one.event:
            case KeyPersonLeaving() as event if (event.party, event.role) in counted:
                leaving[event.party, event.role] = (one.version, event)
            case KeyPersonStays() as event:
                leaving.pop((event.by, event.role), None)
    yield from leaving.values()


def _of(standing: Sequence[Stated], kind: type[E]) -> list[tuple[str, E]]:
    return [(one.ref, one.event) for one in standing if isinstance(one.event, kind)]


def _is_public(standing: Sequence[Stated]) -> bool:
    return any(opened.regime is Regime.PUBLIC for _, opened in _of(standing, PartnershipOpened))


def _reference(standing: Sequence[Stated], award: ProcurementAgreed, day: date) -> Threshold | None:
    for _, opened in _of(standing, PartnershipOpened):
        return threshold_on(day, award.kind, authority=award.authority, currency=opened.currency)
    return None


def _contract(
    award: ProcurementAgreed, reference: Threshold | None, applied: Iterable[tuple[str, IndexationApplied]]
) -> ProcuredContract:
    return ProcuredContract(
        kind=award.kind,
        initial_value=award.initial_value,
        threshold=award.threshold if reference is None else reference.amount,
        indexations=tuple(Indexation(event.effective_on, event.rate, ref) for ref, event in applied),
    )


def _modification(ref: str, event: ContractModified) -> Modification:
    return Modification(
        ref=ref,
        on=event.effective_on,
        ground=event.basis,
        value_delta=event.value_delta,
        clause=event.clause,
        reason=event.reason,
    )


def _judgement(ref: str, event: GroundJudged) -> Judgement:
    return Judgement(question=event.question, holds=event.holds, reasons=event.reasons, on=event.effective_on, ref=ref)
