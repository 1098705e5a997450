"""Transparency: do I get from you what you promised to show, in time?

Readings of the model that this module takes:
- what was shown more than once earns what its best showing earns;
- the last word of each receiver about a showing counts: incomplete for one is incomplete;
- the flag looks at duties, so it stays when an objection to a showing takes its duty out of the score.
Source: model section 5.2.
"""

from collections.abc import Iterable
from fractions import Fraction
from typing import Final

from domain.fairness.arithmetic import HALF, ONE, ZERO, mean
from domain.fairness.findings import Findings, Item, count_of, experience_of, values_of
from domain.fairness.inputs import DisclosureJudged, DisclosureMade, DisclosureOwed
from domain.fairness.obligations import credit_for
from domain.fairness.reading import Reading
from domain.fairness.results import Flag, FlagKind, Formula, Refs, distinct
from domain.weights import Dimension

FORMULA: Final = Formula("fairness.transparency", 1)
DISCLOSURE: Final = "disclosure"
MOST_WHEN_INCOMPLETE: Final = HALF


def transparency(reading: Reading) -> Findings:
    """Find how well each party shows what it owes."""
    items = tuple(item for party in reading.parties for item in _of_party(reading, party))
    conduct = {party: mean(values_of(items, DISCLOSURE, party)) for party in reading.parties}
    return Findings(
        dimension=Dimension.TRANSPARENCY,
        formula=FORMULA,
        experienced=experience_of(conduct),
        counts=count_of(items, DISCLOSURE, reading.parties),
        components={party: {"own_conduct": value} for party, value in conduct.items()},
        items=items,
        conduct=conduct,
    )


def _of_party(reading: Reading, party: str) -> tuple[Item, ...]:
    made, judged = reading.answers(DisclosureMade), reading.answers(DisclosureJudged)
    owed = (one for one in reading.due(DisclosureOwed) if one.by == party)
    return tuple(_shown(reading, one, made.get(one.ref, ()), judged.get(one.ref, ())) for one in owed)


def _shown(
    reading: Reading, owed: DisclosureOwed, made: tuple[DisclosureMade, ...], judged: tuple[DisclosureJudged, ...]
) -> Item:
    incomplete = {showing for (showing, _), complete in _last_words(judged).items() if not complete}
    earned = (_credit(reading, owed, one, complete=one.complete and one.ref not in incomplete) for one in made)
    return Item(owed.ref, owed.by, DISCLOSURE, max(earned, default=ZERO), distinct(_refs(made), _refs(judged)))


def _last_words(judged: tuple[DisclosureJudged, ...]) -> dict[tuple[str, str], bool]:
    return {(one.showing, one.judge): one.complete for one in judged}


def _refs(facts: Iterable[DisclosureMade | DisclosureJudged]) -> Refs:
    return tuple(one.ref for one in facts)


def _credit(reading: Reading, owed: DisclosureOwed, made: DisclosureMade, *, complete: bool) -> Fraction:
    most = ONE if complete else MOST_WHEN_INCOMPLETE
    return min(most, credit_for(owed.due, made.on, reading.parameters))


def flags_of_duties(reading: Reading) -> tuple[Flag, ...]:
    """Flag a duty to disclose that only some of the parties have."""
    owed = reading.due(DisclosureOwed)
    if not owed or {one.by for one in owed} == set(reading.parties):
        return ()
    return (Flag(FlagKind.ONE_SIDED_DISCLOSURE_DUTY, tuple(one.ref for one in owed)),)
