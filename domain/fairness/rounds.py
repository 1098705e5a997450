"""Rounds of assessments as fairness sees them: what was opened when a round closed. Source: model section 5.2."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Final

from domain import assessments
from domain.facts import Event
from domain.fairness.inputs import Assessed, Recorded, RoundClosed
from domain.stated import Stated

ROUND_EVENTS: Final[frozenset[type[Event]]] = frozenset((assessments.AssessmentSubmitted, assessments.RoundClosed))
"""Every kind of event that tells what was said in a round."""


def round_facts(standing: Iterable[Stated]) -> Iterator[Recorded]:
    """Give every round that closed, and each assessment in it on the day on which it was handed in."""
    events = tuple(one for one in standing if type(one.event) in ROUND_EVENTS)
    handed_in = {one.version: one.event.effective_on for one in events}
    for one in events:
        if isinstance(one.event, assessments.RoundClosed):
            yield RoundClosed(ref=one.ref, on=one.event.effective_on, round=one.event.round)
            for said in one.event.assessments:
                yield _assessed(one.event, said, handed_in.get(said.version, one.event.effective_on))


def _assessed(closed: assessments.RoundClosed, said: assessments.Assessment, on: date) -> Assessed:
    return Assessed(
        ref=f"v{said.version}",
        on=on,
        by=said.party,
        round=closed.round,
        rater=said.rater,
        scores={entry.item: entry.score for entry in said.scores},
    )
