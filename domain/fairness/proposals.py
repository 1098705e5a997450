"""Proposals as fairness sees them: laid by a party, and answered together by the others.

Readings of the model that this module takes:
- with the last assent a proposal is adopted; with the first objection it is rejected;
- a counter-proposal answers a proposal on its day. The proposal is adopted amended once the counter-proposal, or one
  that answers it in turn, is adopted; it is rejected once none of these can be adopted any more;
- a proposal that was taken back on or before the day on which an answer was due was never there;
- one that expired was not answered.
Source: model section 5.2.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Final, TypeAlias

from domain.assent import ObjectionRaised, ProposalAdopted
from domain.facts import Event
from domain.fairness.inputs import Outcome, ProposalAnswered, ProposalLaid, Recorded
from domain.stated import Stated
from domain.table import ProposalCountered, ProposalExpired, ProposalWithdrawn
from domain.table import ProposalLaid as Laid

_OffTheTable: TypeAlias = ProposalAdopted | ObjectionRaised | ProposalCountered | ProposalWithdrawn | ProposalExpired
PROPOSAL_EVENTS: Final[frozenset[type[Event]]] = frozenset(
    (Laid, ProposalAdopted, ObjectionRaised, ProposalCountered, ProposalWithdrawn, ProposalExpired)
)
"""Every kind of event that tells what became of a proposal."""

_Ends: TypeAlias = Mapping[int, tuple[str, _OffTheTable]]
"""The event that took a proposal off the table, with its name, by number of the proposal."""


def proposal_facts(standing: Iterable[Stated]) -> Iterator[Recorded]:
    """Give every proposal that stayed until its answer was due, and every answer."""
    events = tuple(one for one in standing if type(one.event) in PROPOSAL_EVENTS)
    ends = {one.event.proposal: (one.ref, one.event) for one in events if isinstance(one.event, _OffTheTable)}
    for one in events:
        if isinstance(one.event, Laid) and not _taken_back(one.event, ends):
            yield _laid(one.ref, one.event)
            yield from _answers(one.ref, one.event.proposal, ends)


def _taken_back(event: Laid, ends: _Ends) -> bool:
    _, end = ends.get(event.proposal, ("", None))
    return isinstance(end, ProposalWithdrawn) and end.effective_on <= event.answer_due


def _laid(ref: str, event: Laid) -> ProposalLaid:
    return ProposalLaid(
        ref=ref, on=event.effective_on, by=event.by, answer_due=event.answer_due, material=event.material
    )


def _answers(laid: str, number: int, ends: _Ends) -> Iterator[ProposalAnswered]:
    ref, end = ends.get(number, ("", None))
    match end:
        case ProposalAdopted():
            yield ProposalAnswered(ref=ref, on=end.effective_on, of=laid, outcome=Outcome.ADOPTED)
        case ObjectionRaised():
            yield ProposalAnswered(ref=ref, on=end.effective_on, of=laid, outcome=Outcome.REJECTED)
        case ProposalCountered():
            yield ProposalAnswered(ref=ref, on=end.effective_on, of=laid, outcome=None)
            yield from _outcome(laid, end, ends)


def _outcome(laid: str, countered: ProposalCountered, ends: _Ends) -> Iterator[ProposalAnswered]:
    """Follow counter-proposals to the one that was decided, if any was."""
    ref, end = ends.get(countered.counter, ("", None))
    while isinstance(end, ProposalCountered):
        ref, end = ends.get(end.counter, ("", None))
    if end is not None:
        outcome = Outcome.ADOPTED_AMENDED if isinstance(end, ProposalAdopted) else Outcome.REJECTED
        yield ProposalAnswered(ref=ref, on=end.effective_on, of=laid, outcome=outcome)
