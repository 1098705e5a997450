"""From the events of a partnership to what fairness is worked out from.

What counts as known on a day: facts that were struck or repaired do not. Every fact names its event as `v` and the
version of that event, and has the day on which it applies; which of them count on the day of a view is for the view
to say. Nothing here computes a figure.
"""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Final

from domain.corrections import FactStruck
from domain.facts import Event
from domain.fairness.contests import CONTEST_EVENTS, contest_facts
from domain.fairness.disclosures import DISCLOSURE_EVENTS, disclosure_facts
from domain.fairness.disputes import DISPUTE_EVENTS, dispute_facts
from domain.fairness.facts import TOLD
from domain.fairness.inputs import FairnessRecord, Recorded, ShockBorne
from domain.fairness.promises import PROMISE_EVENTS, promise_facts
from domain.fairness.proposals import PROPOSAL_EVENTS, proposal_facts
from domain.fairness.rounds import ROUND_EVENTS, round_facts
from domain.formation import PartnershipOpened
from domain.stated import Stated, standing_facts


def fairness_record(
    stated: Iterable[Stated], shocks_borne: Iterable[ShockBorne] = (), *, known_at: date | None = None
) -> FairnessRecord:
    """Gather what bears on fairness, as known on a day; None takes all that is known.

    `shocks_borne` is what risk sharing found that each party bore more from one day to the next.
    """
    known = tuple(one for one in stated if known_at is None or one.known_on <= known_at)
    standing = standing_facts(known)
    opened = (one.event for one in standing if isinstance(one.event, PartnershipOpened))
    parties = tuple(entry.party for event in opened for entry in event.parties)
    facts = (*_facts(standing, parties), *contest_facts(known, standing), *shocks_borne)
    return FairnessRecord(parties=parties, facts=facts)


def _facts(standing: tuple[Stated, ...], parties: tuple[str, ...]) -> Iterator[Recorded]:
    for one in standing:
        told = TOLD.get(type(one.event))
        if told is not None:
            yield from told(one.ref, one.event)
    yield from proposal_facts(standing)
    yield from disclosure_facts(standing)
    yield from promise_facts(standing, parties)
    yield from dispute_facts(standing)
    yield from round_facts(standing)


FAIRNESS_EVENTS: Final[frozenset[type[Event]]] = frozenset(
    (
        *TOLD,
        *PROPOSAL_EVENTS,
        *DISCLOSURE_EVENTS,
        *PROMISE_EVENTS,
        *DISPUTE_EVENTS,
        *ROUND_EVENTS,
        *CONTEST_EVENTS,
        PartnershipOpened,
        FactStruck,
    )
)
"""Every kind of event that bears on fairness."""
