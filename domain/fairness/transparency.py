"""Transparency: do I get from you what you promised to show, in time?

Readings of the model that this module takes:
- what was shown more than once earns what its best showing earns;
- the last word of each receiver counts, for everything that was shown: incomplete for one is incomplete;
- the flag looks at duties, so it stays when an objection to a showing takes its duty out of the score.
Source: model section 5.2.
"""

from fractions import Fraction
from typing import Final

from domain.fairness.arithmetic import HALF, ONE, ZERO, mean
from domain.fairness.findings import Findings, Item, count_of, experience_of, values_of
from domain.fairness.inputs import DisclosureJudged, DisclosureMade, DisclosureOwed
from domain.fairness.obligations import credit_for
from domain.fairness.reading import Reading
from domain.fairness.results import Flag, FlagKind, Formula
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
    return tuple(_shown(reading, one, made.get(one.ref, ()), _last_words(judged.get(one.ref, ()))) for one in owed)


def _last_words(judged: tuple[DisclosureJudged, ...]) -> tuple[DisclosureJudged, ...]:
    return tuple({one.judge: one for one in judged}.values())


def _shown(
    reading: Reading, owed: DisclosureOwed, made: tuple[DisclosureMade, ...], judged: tuple[DisclosureJudged, ...]
) -> Item:
    most = ONE if all(one.complete for one in judged) else MOST_WHEN_INCOMPLETE
    credit = max((min(most, _credit(reading, owed, one)) for one in made), default=ZERO)
    return Item(owed.ref, owed.by, DISCLOSURE, credit, tuple(one.ref for one in (*made, *judged)))


def _credit(reading: Reading, owed: DisclosureOwed, made: DisclosureMade) -> Fraction:
    most = ONE if made.complete else MOST_WHEN_INCOMPLETE
    return min(most, credit_for(owed.due, made.on, reading.parameters))


def flags_of_duties(reading: Reading) -> tuple[Flag, ...]:
    """Flag a duty to disclose that only some of the parties have."""
    owed = reading.due(DisclosureOwed)
    if not owed or {one.by for one in owed} == set(reading.parties):
        return ()
    return (Flag(FlagKind.ONE_SIDED_DISCLOSURE_DUTY, tuple(one.ref for one in owed)),)
