"""The twelve golden cases of the rules of the project, section 1, in their order."""

from datetime import date
from decimal import Decimal

import pytest

from domain.arrangements import AgreeArrangement
from domain.award_criteria import AgreeAwardCriteria, AwardedRole
from domain.completion import ContractIsCompleted
from domain.exit.acceptance import GiveFinalAcceptance, SendFinalInvoice
from domain.facts import Change
from domain.frameworks import AgreeFramework, FrameworkMaximumPassed, FrameworkTermTooLong, RecordCallOff
from domain.key_people.key_roles import ConfirmKeyRole, GiveKeyRole
from domain.key_people.leaving import LeaveKeyRole, StayInKeyRole
from domain.lifecycle import decide
from domain.memory.key_people import KeyRole
from domain.modifications import AgreeProcurement, ContractKind, Ground, ModifyContract, Question
from domain.procurement.answers import AnswerKind
from domain.procurement.bearing import agreed_so_far
from domain.procurement.conditions import Concern
from domain.procurement.grounds import GroundStatus, GroundVerdict
from domain.procurement.limits import LimitResult, limits_view
from domain.procurement.pretest import pretest
from domain.procurement.record import procurement_record
from domain.views.award_criteria import award_criteria_view
from domain.views.view import Moment
from tests.domain.builders import (
    CONTRACTOR,
    END,
    TODAY,
    a_goal,
    a_partnership,
    a_signed_contract,
    a_term,
    after,
    agreed,
    an_option,
    as_client,
    as_contractor,
    laid,
)
from tests.domain.impact.builders import a_contract
from tests.domain.procurement.builders import (
    DAY,
    a_change,
    all_judged,
    changes,
    euros,
    indexed,
    judged,
    services,
    small,
    verdicts,
)
from tests.domain.story import Story


def a_call_off(value: int) -> RecordCallOff:
    return RecordCallOff(effective_on=TODAY, title="Tien lokalen", value=value)


def test_case_1_small_changes_hold_below_ten_percent_and_fail_beyond() -> None:
    contract = services(2_000_000)

    before = limits_view(contract, small(120_000, 70_000), as_of=DAY)
    after = limits_view(contract, small(120_000, 70_000, 15_000), as_of=DAY)
    proposed = verdicts(contract, a_change(15_000), small(120_000, 70_000))[Ground.DE_MINIMIS]

    assert (before.pot.net, before.pot.result) == (euros(190_000), LimitResult.WITHIN)
    assert (after.pot.net, after.pot.result) == (euros(205_000), LimitResult.EXCEEDS)
    assert proposed.status is GroundStatus.RULE_FAILED
    assert [answer.condition for answer in proposed.answers if answer.holds is False] == [
        "small_changes_below_percentage"
    ]


def test_case_2_with_an_indexed_value_the_threshold_binds_and_is_itself_too_much() -> None:
    contract = services(2_000_000, indexed("0.15"))

    holds = limits_view(contract, small(120_000, 70_000, 15_000), as_of=DAY)
    fails = limits_view(contract, small(120_000, 70_000, 26_000), as_of=DAY)

    assert (holds.reference_value, holds.pot.threshold) == (euros(2_300_000), euros(216_000))
    assert holds.pot.result is LimitResult.WITHIN
    assert (fails.pot.net, fails.pot.result) == (euros(216_000), LimitResult.EXCEEDS)


def test_case_3_twice_45_percent_passes_each_and_asks_about_circumvention() -> None:
    contract = services(1_000_000)
    made = changes(Ground.ADDITIONAL, 450_000, 450_000)

    view = limits_view(contract, made, as_of=DAY)
    first = verdicts(contract, a_change(450_000))[Ground.ADDITIONAL]
    second = verdicts(contract, a_change(450_000), made[:1])[Ground.ADDITIONAL]

    assert [check.result for check in view.checks] == [LimitResult.WITHIN, LimitResult.WITHIN]
    assert view.cumulative_ratio == Decimal("0.90")
    assert first.answer(Question.NO_CIRCUMVENTION) is None
    asked = second.answer(Question.NO_CIRCUMVENTION)
    assert asked
    assert asked.kind is AnswerKind.AWAITING_JUDGEMENT


def test_case_4_an_extension_for_unforeseen_circumstances_passes_the_cap_and_awaits_judgement() -> None:
    contract = services(95_000_000)

    view = limits_view(contract, changes(Ground.UNFORESEEN, 10_000_000), as_of=DAY)
    found = verdicts(contract, a_change(10_000_000))[Ground.UNFORESEEN]

    assert view.checks[0].ratio
    assert round(view.checks[0].ratio, 5) == Decimal("0.10526")
    assert view.checks[0].result is LimitResult.WITHIN
    assert found.notice_due
    foreseen = found.answer(Question.UNFORESEEABLE)
    assert foreseen
    assert foreseen.kind is AnswerKind.AWAITING_JUDGEMENT


def test_case_5_ten_percent_is_measured_after_the_contractual_indexation() -> None:
    contract = services(1_000_000, indexed("0.08"))

    view = limits_view(contract, changes(Ground.UNFORESEEN, 108_000), as_of=DAY)

    assert view.checks[0].ratio == Decimal("0.1")


def test_case_6_relief_without_a_clause_is_substantial_but_may_be_small_or_unforeseen() -> None:
    relief = a_change(80_000, *all_judged(), favours_contractor=True)

    found = verdicts(services(2_000_000), relief)

    balance = found[Ground.NOT_SUBSTANTIAL].answer(Question.SAME_BALANCE)
    assert balance
    assert (balance.kind, balance.raised_by) == (AnswerKind.RULE_FAILED, ("favours_contractor",))
    assert found[Ground.NOT_SUBSTANTIAL].status is GroundStatus.RULE_FAILED
    assert found[Ground.REVIEW_CLAUSE].status is GroundStatus.RULE_FAILED
    assert found[Ground.DE_MINIMIS].status is GroundStatus.HOLDS_AS_JUDGED
    assert found[Ground.UNFORESEEN].status is GroundStatus.HOLDS_AS_JUDGED


def test_case_7_an_option_year_rests_on_its_clause_only_at_the_tendered_price_rule() -> None:
    contract = services(2_000_000)
    at_the_rule = a_change(500_000, *all_judged(), clause="option 2.1", follows_clause=True)
    at_another_price = a_change(500_000, *all_judged(), clause="option 2.1", follows_clause=False)
    made = changes(Ground.REVIEW_CLAUSE, 500_000, clause="option 2.1")

    assert verdicts(contract, at_the_rule)[Ground.REVIEW_CLAUSE].status is GroundStatus.HOLDS_AS_JUDGED
    assert verdicts(contract, at_another_price)[Ground.REVIEW_CLAUSE].status is GroundStatus.RULE_FAILED
    assert limits_view(contract, made, as_of=DAY).checks[0].result is LimitResult.NO_NUMERIC_LIMIT


def test_case_8_a_framework_of_four_and_two_years_needs_a_justification() -> None:
    four_and_two = (an_option(), an_option("year-6", 2029))
    framework = AgreeFramework(maximum_value=euros(1_000_000))
    justified = AgreeFramework(maximum_value=euros(1_000_000), justification="Het depot vergt zes jaar.")

    with pytest.raises(FrameworkTermTooLong) as refused:
        laid(a_partnership(), a_term(), *four_and_two, framework)
    with pytest.raises(FrameworkTermTooLong):
        laid(agreed(a_partnership(), a_term(), framework), *four_and_two)
    assert (refused.value.longest, refused.value.end) == (END, date(2029, 12, 31))
    assert agreed(a_partnership(), a_term(), *four_and_two, justified).course.framework.terms
    assert agreed(a_partnership(), a_term(), framework).course.framework.terms
    assert len(agreed(a_partnership(), a_term(), *four_and_two).options) == 2


def test_case_9_a_call_off_keeps_within_the_maximum_of_the_framework() -> None:
    framework = agreed(a_partnership(), AgreeFramework(maximum_value=euros(1_000_000)))
    called_off = after(framework, a_call_off(euros(900_000)), as_client())

    with pytest.raises(FrameworkMaximumPassed) as refused:
        decide(called_off, a_call_off(euros(100_001)), as_client())
    assert refused.value.would_be == euros(1_000_001)
    assert decide(called_off, a_call_off(euros(100_000)), as_client())


def test_case_10_a_contract_that_is_accepted_and_invoiced_cannot_be_changed() -> None:
    award = AgreeProcurement(kind=ContractKind.SERVICES, initial_value=euros(1_000_000))
    change = ModifyContract(basis=Ground.DE_MINIMIS, value_delta=euros(1_000))
    accepted = after(agreed(a_signed_contract(), award), GiveFinalAcceptance(effective_on=TODAY), as_client())
    invoice = SendFinalInvoice(effective_on=TODAY, reference="2024-117", amount=euros(100))

    completed = after(accepted, invoice, as_contractor())

    assert laid(accepted, change).table
    with pytest.raises(ContractIsCompleted):
        laid(completed, change)
    with pytest.raises(ContractIsCompleted):
        laid(completed, an_option())
    assert laid(completed, a_goal("afterwards")).table


def test_case_11_whether_cuts_may_offset_is_a_recorded_policy() -> None:
    contract, cut = services(2_000_000), small(-150_000)
    kept = judged(Question.NATURE_UNCHANGED)

    by_the_letter = verdicts(contract, a_change(340_000, kept), cut)[Ground.DE_MINIMIS]
    allowed = verdicts(contract, a_change(340_000, kept, judged(Question.CUTS_MAY_OFFSET)), cut)[Ground.DE_MINIMIS]
    forbidden = a_change(340_000, kept, judged(Question.CUTS_MAY_OFFSET, holds=False))

    view = limits_view(contract, small(-150_000, 340_000), as_of=DAY)
    assert (view.pot.net, view.pot.gross) == (euros(190_000), euros(490_000))
    assert (view.pot.result, view.pot.gross_warning) == (LimitResult.WITHIN, True)
    assert by_the_letter.status is GroundStatus.AWAITING_JUDGEMENT
    assert allowed.status is GroundStatus.HOLDS_AS_JUDGED
    assert verdicts(contract, forbidden, cut)[Ground.DE_MINIMIS].status is GroundStatus.RULE_FAILED


def test_case_12_a_key_person_who_was_an_award_criterion_raises_the_question_of_competition() -> None:
    leaves = a_change(concerns=frozenset({Concern.AWARD_CRITERION_TOUCHED}))

    asked = verdicts(services(2_000_000), leaves)[Ground.NOT_SUBSTANTIAL].answer(Question.SAME_COMPETITION)

    assert asked
    assert (asked.kind, asked.raised_by) == (AnswerKind.AWAITING_JUDGEMENT, ("award_criterion_touched",))


def test_case_12_also_when_the_record_tells_that_the_person_leaves() -> None:
    story = a_contract()
    story.agree(AgreeAwardCriteria(roles=(AwardedRole(party=CONTRACTOR, role=KeyRole.VISIONARY),)))
    before = award_criteria_view(Moment(stated=story.stated, as_of=TODAY))
    story.give(GiveKeyRole(effective_on=TODAY, role=KeyRole.VISIONARY, person=2), as_contractor())
    story.give(ConfirmKeyRole(effective_on=TODAY, role=KeyRole.VISIONARY), as_contractor())
    story.give(LeaveKeyRole(effective_on=TODAY, role=KeyRole.VISIONARY, last_day=DAY), as_contractor())

    (raised,) = award_criteria_view(Moment(stated=story.stated, as_of=TODAY)).raised
    tested = put_to_the_law(story, AgreeArrangement(arrangement="manager", title="Andere leider"))

    assert before.raised == ()
    assert (raised.party, raised.role, raised.open) == (CONTRACTOR, KeyRole.VISIONARY, True)
    asked = tested[Ground.NOT_SUBSTANTIAL].answer(Question.SAME_COMPETITION)
    assert asked
    assert asked.raised_by == ("award_criterion_touched",)

    story.give(StayInKeyRole(effective_on=TODAY, role=KeyRole.VISIONARY), as_contractor())
    assert award_criteria_view(Moment(stated=story.stated, as_of=TODAY)).raised == ()


def put_to_the_law(story: Story, change: Change) -> dict[Ground, GroundVerdict]:
    found = pretest(
        procurement_record(story.stated, as_of=TODAY),
        agreed_so_far(story.stated),
        proposal=99,
        changes=(change,),
        on=TODAY,
    )
    assert found
    (tested,) = found.tested
    return {one.entry.ground: one for one in tested.verdicts}
