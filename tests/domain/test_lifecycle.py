"""What holds for every command: its dates, its author, its repetition."""

from datetime import timedelta
from decimal import Decimal
from typing import get_args

import pytest

from domain import contract, goals, lifecycle
from domain.contract import AgreeTerm
from domain.facts import Change, Command, Event
from domain.formation import OpenPartnership
from domain.goals import RecordKpi
from domain.guards import DecidedLater, NotYetHappened, UnknownParty
from domain.lifecycle import CHANGES, COMMANDS, EVENTS, decide, evolve, replay
from domain.table import ExpireProposal
from domain.terms import Change as AnyChangeOnTheTable
from tests.domain.builders import (
    OPENED,
    TODAY,
    a_goal,
    a_partnership,
    a_proposal,
    a_signed_contract,
    as_client,
    as_clock,
    as_contractor,
    as_stranger,
    laid,
    outcome,
    standing,
    terms,
)

TOMORROW = TODAY + timedelta(days=1)
MEASURED = RecordKpi(effective_on=TODAY, kpi="inspection", value=Decimal("0.9"))


def test_a_fact_is_not_recorded_before_it_happened() -> None:
    with pytest.raises(NotYetHappened):
        decide(a_signed_contract(), MEASURED.model_copy(update={"effective_on": TOMORROW}), as_client())


def test_nothing_is_recorded_as_decided_in_the_future() -> None:
    with pytest.raises(DecidedLater):
        decide(a_partnership(), a_proposal(decided_on=TOMORROW), as_client())


def test_an_earlier_fact_keeps_its_own_day() -> None:
    earlier = MEASURED.model_copy(update={"effective_on": TODAY - timedelta(days=9)})

    (event,) = decide(a_signed_contract(), earlier, as_client())

    assert (event.effective_on, event.decided_on) == (earlier.effective_on, earlier.effective_on)


def test_what_happened_and_was_decided_today_is_recorded_today() -> None:
    assert decide(a_signed_contract(), MEASURED.model_copy(update={"decided_on": TODAY}), as_client())


def test_the_day_of_decision_is_kept_when_it_is_another_day() -> None:
    told_later = MEASURED.model_copy(update={"decided_on": TODAY - timedelta(days=2)})

    (event,) = decide(a_signed_contract(), told_later, as_client())

    assert (event.effective_on, event.decided_on) == (TODAY, TODAY - timedelta(days=2))


@pytest.mark.parametrize("command", [MEASURED, a_proposal(), ExpireProposal(effective_on=TODAY, proposal=1)])
def test_a_stranger_records_nothing(command: Command) -> None:
    with pytest.raises(UnknownParty):
        decide(laid(a_signed_contract()), command, as_stranger())


def test_size_and_money_give_no_right_that_the_other_lacks() -> None:
    for author in (as_client(), as_contractor()):
        assert decide(a_signed_contract(), MEASURED, author)
        assert decide(a_signed_contract(), a_proposal(), author)


def test_the_clock_records_what_silence_brings_about() -> None:
    long_after = TODAY + timedelta(days=90)

    (event,) = decide(laid(a_partnership()), ExpireProposal(effective_on=long_after, proposal=1), as_clock(long_after))

    assert event.by == "clock"


def test_all_changes_of_a_proposal_take_effect_or_none_does() -> None:
    half_impossible = a_proposal(a_goal(), AgreeTerm(start=TODAY, end=OPENED))

    with pytest.raises(contract.TermEndsBeforeItStarts):
        decide(a_partnership(), half_impossible, as_client())


def test_a_change_builds_on_the_change_before_it_in_the_same_proposal() -> None:
    reworded = goals.ReviseGoal(goal="clean-schools", title="Frisse scholen")

    agreed_goal, revised_goal = terms(outcome(a_partnership(), a_goal(), reworded))

    assert [type(event).__name__ for event in (agreed_goal, revised_goal)] == ["GoalAgreed", "GoalRevised"]


def test_the_version_counts_every_event() -> None:
    partnership = a_partnership()
    events = outcome(partnership, a_goal())

    assert standing(replay(events, laid(partnership, a_goal()))).version == partnership.version + 1 + len(events)


def test_replay_in_two_runs_equals_replay_in_one() -> None:
    events = outcome(a_partnership(), a_goal())
    start = laid(a_partnership(), a_goal())

    assert replay(events[1:], replay(events[:1], start)) == replay(events, start)


def test_nothing_recorded_gives_no_partnership() -> None:
    assert replay(()) is None


def test_the_table_of_concepts_names_every_command_change_and_event_once() -> None:
    for kinds, kind in ((COMMANDS, Command), (CHANGES, Change), (EVENTS, Event)):
        assert all(isinstance(member, type) and issubclass(member, kind) for member in kinds)
    listed = [member for concept in lifecycle.CONCEPTS for member in concept.commands + concept.changes]
    assert len(listed) == len(set(listed))


def test_every_change_of_a_concept_can_be_laid_on_the_table() -> None:
    union, _ = get_args(AnyChangeOnTheTable)

    assert set(get_args(union)) == set(CHANGES)


def test_opening_is_the_first_event_of_a_partnership() -> None:
    opening = decide(None, OpenPartnership.model_validate(a_dump()), as_client(OPENED))

    assert evolve(None, opening[0]).version == 1


def a_dump() -> dict[str, object]:
    return {
        "effective_on": "2023-12-01",
        "name": "Schoonmaak",
        "regime": "private",
        "your_name": "Anna de Wit",
        "parties": [
            {"party": "C", "name": "Waterdam", "role": "client", "organisation": "waterdam"},
            {"party": "S", "name": "Helder", "role": "contractor", "organisation": "helder"},
        ],
    }
