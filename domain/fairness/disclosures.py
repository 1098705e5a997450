"""Disclosures as fairness sees them: owed by a party, shown, and judged by those who receive them.

Readings of the model that this module takes:
- a duty that the parties dropped on or before the day on which it was due was never owed; one dropped later was;
- a judgement is about what was shown last, and about what is shown after it until it is judged again.
Source: model sections 2 and 5.2.
"""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Final

from domain import disclosures
from domain.facts import Event
from domain.fairness.inputs import DisclosureJudged, DisclosureMade, DisclosureOwed, Recorded
from domain.stated import Stated

DISCLOSURE_EVENTS: Final[frozenset[type[Event]]] = frozenset(
    (
        disclosures.DisclosureAgreed,
        disclosures.DisclosureDropped,
        disclosures.DisclosureMade,
        disclosures.DisclosureJudged,
    )
)
"""Every kind of event that tells what became of a disclosure."""


def disclosure_facts(standing: Iterable[Stated]) -> Iterator[Recorded]:
    """Give every disclosure that stayed owed until it was due, every showing and every judgement."""
    events = tuple(one for one in standing if type(one.event) in DISCLOSURE_EVENTS)
    dropped = {
        one.event.disclosure: one.event for one in events if isinstance(one.event, disclosures.DisclosureDropped)
    }
    owed: dict[int, str] = {}
    for one in events:
        if isinstance(one.event, disclosures.DisclosureAgreed):
            drop = dropped.get(one.event.disclosure)
            if drop is None or drop.effective_on > one.event.due:
                owed[one.event.disclosure] = one.ref
                yield _owed(one.ref, one.event)
    about: dict[int, list[Stated]] = {}
    for one in events:
        if isinstance(one.event, disclosures.DisclosureMade | disclosures.DisclosureJudged):
            about.setdefault(one.event.disclosure, []).append(one)
    for number, ref in owed.items():
        yield from _told(ref, about.get(number, ()))


def _owed(ref: str, event: disclosures.DisclosureAgreed) -> DisclosureOwed:
    return DisclosureOwed(ref=ref, on=event.effective_on, by=event.owed_by, topic=event.topic, due=event.due)


def _told(owed: str, events: Iterable[Stated]) -> Iterator[Recorded]:
    """Give the showings and judgements of one disclosure, each judgement with the showings that it is about."""
    shown: DisclosureMade | None = None
    words: dict[str, tuple[str, bool]] = {}
    for one in sorted(events, key=lambda one: (one.event.effective_on, one.version)):
        match one.event:
            case disclosures.DisclosureMade() as event:
                shown = DisclosureMade(ref=one.ref, on=event.effective_on, of=owed)
                yield shown
                for judge, (ref, complete) in words.items():
                    yield _judged(shown, shown.on, ref, judge, complete=complete)
            case disclosures.DisclosureJudged() as event:
                words[event.by] = (one.ref, event.complete)
                if shown is not None:
                    yield _judged(shown, event.effective_on, one.ref, event.by, complete=event.complete)


def _judged(shown: DisclosureMade, on: date, ref: str, judge: str, *, complete: bool) -> DisclosureJudged:
    return DisclosureJudged(ref=ref, on=on, of=shown.of, judge=judge, showing=shown.ref, complete=complete)
