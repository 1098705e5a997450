"""A proposal is put to every ground before anybody assents, with the room that is left."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from domain.arrangements import AgreeArrangement
from domain.circumstances import POINTS, CircumstancesStated, YesNo
from domain.contract import AgreeTerm, AgreeValue, YearValue
from domain.facts import Change
from domain.frameworks import AgreeFramework, FrameworkAgreed
from domain.modifications import Ground, ModifyContract, Question
from domain.option_decisions import ExerciseJointly
from domain.procurement.answers import AnswerKind
from domain.procurement.bearing import AgreedSoFar, Touch, bearing
from domain.procurement.conditions import Concern
from domain.procurement.grounds import GROUNDS, GroundStatus
from domain.procurement.limits import Modification
from domain.procurement.pretest import ChangeOnGrounds, Pretest, circumstances, pretest
from domain.procurement.record import Judged, ProcurementRecord
from domain.risk import ReviseClause
from domain.shocks import TransferRisk
from tests.domain.builders import CLIENT, CONTRACTOR, END, START, a_clause, a_goal, an_option
from tests.domain.procurement.builders import DAY, euros, judged, services, small

RUNNING = AgreedSoFar(
    started=True,
    end=END,
    years={2026: euros(100_000), 2027: euros(100_000)},
    options={"year-5": ("Vijfde jaar", date(2028, 12, 31))},
    contractors=frozenset({CONTRACTOR}),
)
SMALL = ModifyContract(basis=Ground.DE_MINIMIS, value_delta=euros(15_000))


def years(**values: int) -> AgreeValue:
    entries = tuple(YearValue(year=int(year[1:]), value=euros(value)) for year, value in values.items())
    return AgreeValue(customer=CLIENT, supplier=CONTRACTOR, years=entries, margin_share=Decimal(0))


def stated(by: str = CLIENT, proposal: int = 7, **points: Any) -> CircumstancesStated:
    told = {**dict.fromkeys(POINTS), **points}
    return CircumstancesStated(by=by, effective_on=DAY, decided_on=DAY, proposal=proposal, **told)


def put(*changes: Change, made: Sequence[Modification] = (), **known: Any) -> Pretest:
    record = ProcurementRecord(contract=services(2_000_000), modifications=tuple(made), **known)
    found = pretest(record, RUNNING, proposal=7, changes=changes, on=DAY)
    assert found is not None
    return found


def only(found: Pretest) -> ChangeOnGrounds:
    (change,) = found.tested
    return change


def answer(found: Pretest, ground: Ground, condition: str) -> AnswerKind:
    (verdict,) = [one for one in only(found).verdicts if one.entry.ground is ground]
    asked = verdict.answer(condition)
    assert asked
    return asked.kind


def test_a_named_modification_is_put_to_every_ground_in_the_order_of_practice() -> None:
    change = only(put(SMALL))

    assert change.named is Ground.DE_MINIMIS
    assert [verdict.entry.notice_code for verdict in change.verdicts] == [entry.notice_code for entry in GROUNDS]


def test_the_room_tells_what_was_used_and_what_is_left() -> None:
    rooms = only(put(SMALL, made=small(120_000, 70_000))).rooms

    pot, half = rooms[Ground.DE_MINIMIS], rooms[Ground.UNFORESEEN]
    assert (pot.limit, pot.strict, pot.before, pot.after) == (euros(200_000), True, euros(190_000), euros(205_000))
    assert pot.left == euros(-5_000)
    assert (half.limit, half.after, half.left) == (euros(1_000_000), euros(15_000), euros(985_000))
    assert Ground.REVIEW_CLAUSE not in rooms


def test_the_second_modification_of_a_proposal_counts_the_first_as_made() -> None:
    first, second = put(SMALL, SMALL, made=small(180_000)).tested

    assert first.rooms[Ground.DE_MINIMIS].left == euros(5_000)
    assert second.rooms[Ground.DE_MINIMIS].before == euros(195_000)
    assert second.verdicts[4].status is GroundStatus.RULE_FAILED


def test_a_proposal_of_money_without_a_named_ground_is_tested_with_the_value_that_its_terms_tell() -> None:
    found = put(years(y2026=140_000))

    assert (found.bearing.value_delta, only(found).named) == (euros(40_000), None)
    assert only(found).rooms[Ground.DE_MINIMIS].after == euros(40_000)


def test_what_cannot_be_told_awaits_a_fact_until_a_party_states_it() -> None:
    revised = ReviseClause(driver="labour", clause=a_clause())

    silent = put(revised)
    told = put(revised, circumstances=(stated(value_delta=euros(50_000)),))

    assert (silent.bearing.value_delta, silent.bearing.untold) == (None, ("ReviseClause",))
    assert answer(silent, Ground.DE_MINIMIS, "small_changes_below_percentage") is AnswerKind.AWAITING_FACT
    assert answer(silent, Ground.UNFORESEEN, "rise_within_half") is AnswerKind.AWAITING_FACT
    assert only(silent).rooms[Ground.DE_MINIMIS].after is None
    assert answer(told, Ground.DE_MINIMIS, "small_changes_below_percentage") is AnswerKind.RULE_MET


def test_what_moves_nothing_of_the_contract_is_not_tested() -> None:
    assert put(a_goal(), years(y2026=100_000), AgreeTerm(start=START, end=END)).tested == ()


def test_first_terms_are_no_change_of_the_contract() -> None:
    first = bearing((AgreeTerm(start=START, end=END), years(y2026=1)), AgreedSoFar())

    assert (first.touches, first.value_delta) == (frozenset(), 0)


def test_a_longer_term_tells_the_last_day_and_an_exercised_option_names_its_clause() -> None:
    longer = put(AgreeTerm(start=START, end=date(2029, 12, 31)))
    exercised = put(ExerciseJointly(option="year-5", reason="Samen verder"))

    assert (longer.bearing.touches, longer.bearing.end_after) == (frozenset({Touch.TERM}), date(2029, 12, 31))
    assert (exercised.bearing.end_before, exercised.bearing.end_after) == (END, date(2028, 12, 31))
    assert only(exercised).change.clause == "Vijfde jaar"
    assert answer(exercised, Ground.REVIEW_CLAUSE, "clause_in_initial_documents") is AnswerKind.RULE_MET


def test_money_to_the_contractor_is_a_rise_and_money_from_it_a_cut() -> None:
    paid = TransferRisk(driver="labour", source=CLIENT, target=CONTRACTOR, amount=500, reason="Deel")
    back = TransferRisk(driver="labour", source=CONTRACTOR, target=CLIENT, amount=200, reason="Deel")

    assert bearing((paid, back), RUNNING).value_delta == 300


def test_a_higher_maximum_of_a_framework_is_a_rise() -> None:
    before = FrameworkAgreed(
        by=CLIENT,
        effective_on=DAY,
        decided_on=DAY,
        proposal=1,
        maximum_value=500,
        **dict.fromkeys(("maximum_quantity", "unit", "justification")),
    )
    change = AgreeFramework(maximum_value=700)

    assert bearing((change,), replace(RUNNING, framework=before)).value_delta == 200
    assert bearing((change,), RUNNING).touches == frozenset()


def test_terms_in_words_and_new_options_are_tested_too() -> None:
    words = AgreeArrangement(arrangement="quiet", title="Stiller")

    assert put(words).bearing.touches == {Touch.WORDS}
    assert put(an_option("year-6")).bearing.touches == {Touch.TERM}


def test_an_option_year_rests_on_its_clause_when_a_party_states_that_it_keeps_to_it() -> None:
    exercised = ExerciseJointly(option="year-5", reason="Samen verder")

    kept = put(exercised, circumstances=(stated(follows_clause=YesNo.YES),))
    left = put(exercised, circumstances=(stated(follows_clause=YesNo.NO),))

    assert answer(kept, Ground.REVIEW_CLAUSE, "as_the_clause_provides") is AnswerKind.RULE_MET
    assert answer(left, Ground.REVIEW_CLAUSE, "as_the_clause_provides") is AnswerKind.RULE_FAILED


def test_parties_that_state_different_things_leave_a_point_open() -> None:
    ours, theirs = stated(follows_clause=YesNo.YES), stated(CONTRACTOR, follows_clause=YesNo.NO)

    divided = circumstances((ours, theirs), 7)
    united = circumstances((ours, theirs, stated(CONTRACTOR, follows_clause=YesNo.YES)), 7)

    assert (divided.settled, divided.divided) == ({}, ("follows_clause",))
    assert (united.settled, united.divided) == ({"follows_clause": YesNo.YES}, ())
    assert circumstances((ours,), 8).settled == {}


def test_what_counted_in_the_award_raises_the_question_of_competition() -> None:
    touched = put(SMALL, circumstances=(stated(award_criterion_touched=YesNo.YES),))

    (verdict,) = [one for one in only(touched).verdicts if one.entry.ground is Ground.NOT_SUBSTANTIAL]
    asked = verdict.answer(Question.SAME_COMPETITION)

    assert asked
    assert asked.raised_by == (Concern.AWARD_CRITERION_TOUCHED,)


def test_a_judgement_about_the_proposal_answers_its_question() -> None:
    nature = Judged(7, judged(Question.NATURE_UNCHANGED))

    change = only(put(SMALL, judged=(nature,)))

    assert change.verdicts[4].status is GroundStatus.HOLDS_AS_JUDGED


def test_without_a_value_at_the_award_nothing_is_tested() -> None:
    assert pretest(ProcurementRecord(), RUNNING, proposal=1, changes=(SMALL,), on=DAY) is None
