"""Equality: are my proposals heard and adopted as yours are, and am I by-passed?

Readings of the model that this module takes:
- a proposal has one answer, the joint one of the others; when more were recorded the first one is the answer, and the
  first one that decides it is its outcome: a counter-proposal answers a proposal before it is decided;
- `heard` looks at the day on which the answer was due, `influence` at the day on which it was given: an answer that
  is early for a proposal that is due later already counts in influence;
- `n` counts the proposals that were due.
Source: model section 5.2.
"""

from collections.abc import Mapping
from fractions import Fraction
from typing import Final, TypeAlias

from domain.fairness.arithmetic import ONE, ZERO, mean, share_of
from domain.fairness.findings import Findings, Item, count_of, values_of
from domain.fairness.inputs import DecidedAlone, DecidedJointly, Outcome, ProposalAnswered, ProposalLaid
from domain.fairness.reading import Reading
from domain.fairness.results import JOINT, Formula
from domain.weights import Dimension

FORMULA: Final = Formula("fairness.equality", 1)
HEARD: Final = "heard"
ADOPTED: Final = "adopted"
LEAST_PARTS: Final = 2
"""How many of the three parts a value needs."""

_Answers: TypeAlias = Mapping[str, ProposalAnswered]


def equality(reading: Reading) -> Findings:
    """Find how equally the parties take part in decisions."""
    items = tuple(item for party in reading.parties for item in _of_party(reading, party))
    influence = _influence(items, reading.parties)
    parts = {
        party: {
            HEARD: mean(values_of(items, HEARD, party)),
            "influence": influence[party],
            "joint_decisions": _not_bypassed(reading, party),
        }
        for party in reading.parties
    }
    return Findings(
        dimension=Dimension.EQUALITY,
        formula=FORMULA,
        experienced={party: _value(tuple(parts[party].values())) for party in reading.parties},
        counts=count_of(items, HEARD, reading.parties),
        components=parts,
        items=(*items, *_decisions(reading)),
    )


def _value(parts: tuple[Fraction | None, ...]) -> Fraction | None:
    known = [part for part in parts if part is not None]
    return mean(known) if len(known) >= LEAST_PARTS else None


def _of_party(reading: Reading, party: str) -> tuple[Item, ...]:
    laid = [one for one in reading.all(ProposalLaid) if one.material and one.by == party]
    given = reading.answers(ProposalAnswered)
    answers = {ref: found[0] for ref, found in given.items()}
    heard = (_heard(one, answers) for one in laid if reading.in_window(one.answer_due))
    outcomes = (_outcome(given.get(one.ref, ())) for one in laid)
    adopted = (_adopted(answer, party) for answer in outcomes if answer and reading.in_window(answer.on))
    return (*heard, *adopted)


def _heard(laid: ProposalLaid, answers: _Answers) -> Item:
    answer = answers.get(laid.ref)
    in_time = answer is not None and answer.on <= laid.answer_due
    return Item(laid.ref, laid.by, HEARD, ONE if in_time else ZERO, (answer.ref,) if answer else ())


def _outcome(answers: tuple[ProposalAnswered, ...]) -> ProposalAnswered | None:
    return next((answer for answer in answers if answer.outcome is not None), None)


def _adopted(answer: ProposalAnswered, party: str) -> Item:
    rejected = answer.outcome is Outcome.REJECTED
    return Item(answer.ref, party, ADOPTED, ZERO if rejected else ONE, (answer.of,))


def _influence(items: tuple[Item, ...], parties: tuple[str, ...]) -> dict[str, Fraction | None]:
    """Compare how often each party's proposals are adopted with the party that is adopted most."""
    adopted = {party: mean(values_of(items, ADOPTED, party)) for party in parties}
    known = [share for share in adopted.values() if share is not None]
    most = max(known, default=ZERO)
    if len(known) < len(parties) or not most:
        return dict.fromkeys(parties, None)
    return {party: None if share is None else share / most for party, share in adopted.items()}


def _not_bypassed(reading: Reading, party: str) -> Fraction | None:
    alone = reading.recent(DecidedAlone)
    by_others = sum(1 for one in alone if one.by != party)
    bypassed = share_of(by_others, len(alone) + len(reading.recent(DecidedJointly)))
    return None if bypassed is None else ONE - bypassed


def _decisions(reading: Reading) -> tuple[Item, ...]:
    jointly = (Item(one.ref, JOINT, "joint_decision", ONE) for one in reading.recent(DecidedJointly))
    alone = (Item(one.ref, one.by, "unilateral", ZERO) for one in reading.recent(DecidedAlone))
    return (*jointly, *alone)
