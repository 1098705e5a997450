"""The draft of a notice tells what a modification is worth, on which ground, and the small ones before it."""

from datetime import date
from decimal import Decimal

from domain.announcements import RecordModificationNotice
from domain.modifications import AgreeProcurement, ApplyIndexation, ContractKind, Ground, ModifyContract
from domain.representation import JoinPartnership
from domain.views.modification_notices import ModificationNoticesView, NoticeDuty, modification_notices_view
from domain.views.view import Moment
from tests.domain.builders import TODAY, an_opening, as_client, as_contractor
from tests.domain.story import Story

AWARD = AgreeProcurement(kind=ContractKind.SERVICES, initial_value=100_000_000)
SMALL = ModifyContract(basis=Ground.DE_MINIMIS, value_delta=2_000_000, reason="Extra lokaal")
UNFORESEEN = ModifyContract(basis=Ground.UNFORESEEN, value_delta=10_000_000, reason="Brandschade")


def a_procured_contract() -> Story:
    story = Story()
    story.give(an_opening(), as_client())
    story.give(JoinPartnership(effective_on=TODAY, your_name="Bram Vos"), as_contractor())
    story.agree(AWARD)
    return story


def seen(story: Story, day: date = TODAY) -> ModificationNoticesView:
    return modification_notices_view(Moment(stated=story.stated, as_of=day))


def test_a_draft_tells_the_value_before_and_after_and_the_small_changes_before_it() -> None:
    story = a_procured_contract()
    story.agree(SMALL)
    story.agree(UNFORESEEN)

    unforeseen, small = seen(story).notices

    assert (unforeseen.notice_code, unforeseen.duty) == ("mod-cir", NoticeDuty.REQUIRED)
    assert (unforeseen.value_before, unforeseen.value_after) == (102_000_000, 112_000_000)
    assert (unforeseen.rise, unforeseen.description) == (Decimal("0.1"), "Brandschade")
    assert (small.duty, small.awaited, small.value_before) == (NoticeDuty.VOLUNTARY, False, 100_000_000)
    (told,) = seen(story).earlier
    assert (told.told_in, told.event, told.value_delta) == (unforeseen.event, small.event, 2_000_000)


def test_the_value_before_counts_the_indexation_of_the_day() -> None:
    story = a_procured_contract()
    story.agree(ApplyIndexation(rate=Decimal("0.05")))
    story.agree(UNFORESEEN)

    (draft,) = seen(story).notices

    assert draft.value_before == 105_000_000
    assert draft.rise == Decimal("0.0952")


def test_a_notice_is_awaited_until_it_was_published_and_then_told_what_came_before() -> None:
    story = a_procured_contract()
    story.agree(SMALL)
    story.agree(UNFORESEEN)
    modification = seen(story).notices[0].event
    assert seen(story).awaited == 1

    published = RecordModificationNotice(effective_on=TODAY, modification=modification, reference="2024/S 1")
    story.give(published, as_client())
    story.agree(UNFORESEEN)

    later, earlier, _ = seen(story).notices
    assert (earlier.published_on, earlier.reference, earlier.awaited) == (TODAY, "2024/S 1", False)
    assert (later.earlier_told, later.awaited) == (0, True)


def test_without_a_value_at_the_award_there_is_no_draft() -> None:
    story = Story()
    story.give(an_opening(), as_client())

    assert seen(story).notices == ()
    assert seen(story).initial_value is None
