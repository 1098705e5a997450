"""The page of a fact leads to the one command that states it anew."""

import pytest

from domain.decisions import JointDecisionRecorded, RecordJointDecision
from domain.energy import AttentionGiven, GiveAttention
from domain.facts import Command, Event
from domain.lifecycle import EVENTS
from domain.promises import MakePromise, PromiseBroken, PromiseKept, PromiseMade, ReportBrokenPromise
from domain.promises.acts import KeepPromise
from interfaces.web.pages.timeline import restating

FACTS = [kind for kind, concept in EVENTS.items() if kind.CORRECTABLE and concept.commands]


@pytest.mark.parametrize("kind", FACTS, ids=lambda kind: kind.__name__)
def test_a_fact_is_stated_anew_by_one_command_of_its_concept(kind: type[Event]) -> None:
    assert len(restating(kind)) == 1


@pytest.mark.parametrize(
    ("kind", "command"),
    [
        (PromiseMade, MakePromise),
        (PromiseKept, KeepPromise),
        (PromiseBroken, ReportBrokenPromise),
        (AttentionGiven, GiveAttention),
        (JointDecisionRecorded, RecordJointDecision),
    ],
)
def test_it_is_the_command_that_states_most_of_the_fact(kind: type[Event], command: type[Command]) -> None:
    assert restating(kind) == [command]
