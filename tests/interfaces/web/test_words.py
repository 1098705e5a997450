"""Every kind of thing that a page names has its words, also the kinds that a new concept brings."""

from application.projections.due import DeadlineKind, Silence
from application.projections.proposals import ProposalState
from domain import lifecycle
from domain.sharing.results import FlagKind, Reason
from interfaces.wording.catalogue import CATALOGUE


def test_every_kind_that_a_page_names_has_words() -> None:
    shown_next = [kind for kind in DeadlineKind if kind is not DeadlineKind.PROPOSAL_EXPIRES]
    named = [
        *(f"concept.{concept.name}" for concept in lifecycle.CONCEPTS),
        *(f"deadline.{kind.value}" for kind in DeadlineKind),
        *(f"deadline.{kind.value}.short" for kind in DeadlineKind),
        *(f"next.{kind.value}" for kind in shown_next),
        *(f"silence.{silence.value}" for silence in Silence),
        *(f"proposal.state.{state.value}" for state in ProposalState),
        *(f"flag.{flag.value}" for flag in FlagKind),
        *(f"reason.{reason.value}" for reason in Reason),
    ]

    assert [key for key in named if key not in CATALOGUE.texts] == []
