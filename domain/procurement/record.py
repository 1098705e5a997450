"""From the events of a partnership to what the limits of article 72 are worked out from.

What counts on a day, as known on a day: facts that were struck or repaired do not, terms count from the day they
apply. Every record names its event as `v` and the version of that event. While nothing was agreed about the award
there is nothing to measure. A threshold that was not agreed is the known one of the day, where the kind of authority
was agreed. Nothing here computes a figure.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from domain.facts import Event
from domain.formation import PartnershipOpened
from domain.modifications import ContractModified, IndexationApplied, ProcurementAgreed
from domain.procurement.limits import Indexation, Modification, ProcuredContract
from domain.procurement.thresholds import threshold_on
from domain.stated import Stated, standing_facts

PROCUREMENT_EVENTS: Final[frozenset[type[Event]]] = frozenset(
    (PartnershipOpened, ProcurementAgreed, IndexationApplied, ContractModified)
)
"""Every kind of event that bears on the limits."""


@dataclass(frozen=True, slots=True)
class ProcurementRecord:
    """A procured contract and the changes that were made to it."""

    contract: ProcuredContract
    modifications: tuple[Modification, ...]


def procurement_record(
    stated: Iterable[Stated], *, as_of: date, known_at: date | None = None
) -> ProcurementRecord | None:
    """Gather what counts on a day, as known on a day; None while nothing was agreed about the award."""
    known = tuple(one for one in stated if known_at is None or one.known_on <= known_at)
    counted = tuple(one for one in standing_facts(known) if one.event.effective_on <= as_of)
    ordered = sorted(counted, key=lambda one: (one.event.effective_on, one.version))
    awards = [one.event for one in ordered if isinstance(one.event, ProcurementAgreed)]
    currencies = [one.event.currency for one in ordered if isinstance(one.event, PartnershipOpened)]
    if not awards or not currencies:
        return None
    contract = ProcuredContract(
        kind=awards[-1].kind,
        initial_value=awards[-1].initial_value,
        threshold=_threshold(awards[-1], as_of, currencies[-1]),
        indexations=tuple(_indexations(ordered)),
    )
    return ProcurementRecord(contract, tuple(_modifications(ordered)))


def _threshold(award: ProcurementAgreed, as_of: date, currency: str) -> int | None:
    if award.threshold is not None or award.authority is None:
        return award.threshold
    found = threshold_on(as_of, award.kind, authority=award.authority, currency=currency)
    return None if found is None else found.amount


def _indexations(ordered: Iterable[Stated]) -> Iterator[Indexation]:
    for one in ordered:
        if isinstance(one.event, IndexationApplied):
            yield Indexation(one.event.effective_on, one.event.rate, one.ref)


def _modifications(ordered: Iterable[Stated]) -> Iterator[Modification]:
    for one in ordered:
        if isinstance(one.event, ContractModified):
            yield Modification(
                ref=one.ref,
                on=one.event.effective_on,
                ground=one.event.basis,
                value_delta=one.event.value_delta,
                clause=one.event.clause,
                reason=one.event.reason,
            )
