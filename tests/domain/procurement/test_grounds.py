"""The decision table keeps apart what a rule settles and what people judge."""

from dataclasses import replace
from datetime import timedelta

import pytest

from domain.circumstances import Cause, Replacement
from domain.modifications import Ground, Question
from domain.procurement.answers import AnswerKind, Judgement, JudgementWithoutReasons
from domain.procurement.conditions import Concern
from domain.procurement.grounds import GROUNDS, GroundStatus
from tests.domain.procurement.builders import (
    DAY,
    a_change,
    all_judged,
    changes,
    judged,
    services,
    verdicts,
)

CONTRACT = services(2_000_000)


def conditions(ground: Ground, replacement: Replacement) -> list[str]:
    found = verdicts(CONTRACT, a_change(replacement=replacement, clause="19"))[ground]
    return [answer.condition for answer in found.answers]


def test_the_table_has_every_ground_once_in_the_order_of_practice() -> None:
    assert [entry.notice_code for entry in GROUNDS] == [
        "mod-rev",
        "add-wss",
        "mod-cir",
        "mod-repl",
        "mod-minv",
        "mod-nons",
    ]
    assert {entry.ground for entry in GROUNDS} == set(Ground)
    assert {entry.ground for entry in GROUNDS if entry.notice} == {Ground.ADDITIONAL, Ground.UNFORESEEN}


def test_a_judgement_has_reasons() -> None:
    with pytest.raises(JudgementWithoutReasons):
        Judgement(question=Question.NECESSARY, holds=True, reasons=" ", on=DAY, ref="v1")


def test_numbers_alone_never_carry_a_change() -> None:
    unjudged = a_change(1_000, clause="7.2", follows_clause=True)

    found = verdicts(CONTRACT, unjudged)

    assert GroundStatus.HOLDS_AS_JUDGED not in {verdict.status for verdict in found.values()}
    small = found[Ground.DE_MINIMIS]
    assert [(answer.condition, answer.kind) for answer in small.answers] == [
        ("small_changes_below_threshold", AnswerKind.RULE_MET),
        ("small_changes_below_percentage", AnswerKind.RULE_MET),
        ("nature_unchanged", AnswerKind.AWAITING_JUDGEMENT),
    ]
    assert small.status is GroundStatus.AWAITING_JUDGEMENT


def test_a_judgement_that_does_not_hold_stands_apart_from_a_rule_that_failed() -> None:
    found = verdicts(CONTRACT, a_change(1_000, *all_judged(holds=False)))

    assert found[Ground.DE_MINIMIS].status is GroundStatus.JUDGED_NOT_TO_HOLD
    assert found[Ground.REVIEW_CLAUSE].status is GroundStatus.RULE_FAILED
    answer = found[Ground.DE_MINIMIS].answer(Question.NATURE_UNCHANGED)
    assert answer
    assert (answer.kind, answer.holds) == (AnswerKind.JUDGEMENT, False)


def test_the_latest_judgement_counts() -> None:
    first = judged(Question.NATURE_UNCHANGED, holds=False)
    second = replace(first, holds=True, on=DAY + timedelta(days=1))

    found = verdicts(CONTRACT, a_change(1_000, second, first))

    assert found[Ground.DE_MINIMIS].status is GroundStatus.HOLDS_AS_JUDGED


def test_what_nobody_stated_is_awaited() -> None:
    known = verdicts(CONTRACT, a_change(1_000, *all_judged(), clause="7.2"))
    no_threshold = verdicts(services(2_000_000, threshold=None), a_change(1_000, *all_judged()))

    assert known[Ground.REVIEW_CLAUSE].status is GroundStatus.AWAITING_FACT
    assert no_threshold[Ground.DE_MINIMIS].status is GroundStatus.AWAITING_FACT


@pytest.mark.parametrize("cause", [Cause.ORDINARY_WEATHER, Cause.BAN_KNOWN_BEFOREHAND])
def test_what_is_known_to_be_foreseeable_is_not_left_to_judgement(cause: Cause) -> None:
    found = verdicts(CONTRACT, a_change(1_000, *all_judged(), cause=cause))[Ground.UNFORESEEN]

    answer = found.answer(Question.UNFORESEEABLE)
    assert answer
    assert (answer.kind, answer.holds, answer.raised_by) == (AnswerKind.RULE_FAILED, False, (cause.value,))


def test_a_rise_beyond_half_fails_however_it_is_judged() -> None:
    found = verdicts(CONTRACT, a_change(1_000_001, *all_judged()))

    assert found[Ground.ADDITIONAL].status is GroundStatus.RULE_FAILED
    assert found[Ground.UNFORESEEN].status is GroundStatus.RULE_FAILED


def test_only_changes_made_up_to_the_day_raise_the_question_of_circumvention() -> None:
    later = changes(Ground.UNFORESEEN, 1_000, on=DAY + timedelta(days=1))

    found = verdicts(CONTRACT, a_change(1_000), later)

    assert found[Ground.ADDITIONAL].answer(Question.NO_CIRCUMVENTION) is None


@pytest.mark.parametrize(
    ("replacement", "asked"),
    [
        (Replacement.REVIEW_CLAUSE, ["clause_clear"]),
        (Replacement.SUCCESSION, ["successor_qualifies", "no_other_substantial_change"]),
        (Replacement.DUTIES_TO_SUBCONTRACTORS, ["national_law_allows"]),
    ],
)
def test_each_way_to_replace_a_contractor_asks_its_own_questions(replacement: Replacement, asked: list[str]) -> None:
    assert conditions(Ground.REPLACEMENT, replacement) == ["contractor_is_replaced", *asked]


def test_a_replacement_by_clause_names_its_clause() -> None:
    unnamed = a_change(0, *all_judged(), replacement=Replacement.REVIEW_CLAUSE)

    found = verdicts(CONTRACT, unnamed)

    assert found[Ground.REPLACEMENT].status is GroundStatus.RULE_FAILED


def test_another_contractor_is_a_substantial_change() -> None:
    found = verdicts(CONTRACT, a_change(0, *all_judged(), replacement=Replacement.SUCCESSION))

    assert found[Ground.REPLACEMENT].status is GroundStatus.HOLDS_AS_JUDGED
    assert found[Ground.NOT_SUBSTANTIAL].status is GroundStatus.RULE_FAILED


def test_every_concern_that_was_stated_raises_the_question_of_competition() -> None:
    found = verdicts(CONTRACT, a_change(0, *all_judged(), concerns=frozenset(Concern)))[Ground.NOT_SUBSTANTIAL]

    answer = found.answer(Question.SAME_COMPETITION)
    assert answer
    assert answer.raised_by == ("award_criterion_touched", "entry_conditions_touched")
    assert found.status is GroundStatus.HOLDS_AS_JUDGED
