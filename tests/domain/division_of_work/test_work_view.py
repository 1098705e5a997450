"""What is shown of who does what is what held on the day, and what is missing stands out."""

from datetime import date, timedelta

from domain.division_of_work.activities import TakeActivityBack
from domain.division_of_work.packages import DropControl
from domain.memory.work import CoreMark
from domain.views.work import WorkView, work_view
from tests.domain.builders import (
    CLIENT,
    CONTRACTOR,
    TODAY,
    as_client,
    as_contractor,
)
from tests.domain.division_of_work.test_activities import DELEGATE, REMARK
from tests.domain.division_of_work.test_bringing import a_synergy, investing
from tests.domain.division_of_work.test_deliverables import a_deliverable, moved
from tests.domain.division_of_work.test_packages import END, STATE, WITHDRAW, assigning, controlling
from tests.domain.telling import Told

LATER = TODAY + timedelta(days=30)


class Record(Told):
    """What is told of a contract, seen as the theme of who does what."""

    def shown(self, on: date = TODAY) -> WorkView:
        return work_view(self.moment(on))


def test_an_activity_bears_the_mark_of_the_day() -> None:
    record = Record().given(DELEGATE, as_client())
    record.given(REMARK.model_copy(update={"effective_on": LATER}), as_client(LATER))

    (before,), (after,) = record.shown(TODAY).activities, record.shown(LATER).activities

    assert (before.mark, before.reason) == (CoreMark.NOT_CORE, None)
    assert (after.mark, after.reason) == (CoreMark.CORE, REMARK.reason)


def test_an_activity_that_was_taken_back_is_shown_up_to_that_day() -> None:
    back = TakeActivityBack(effective_on=LATER, activity="night-service", reason="We hebben weer mensen")
    record = Record().given(DELEGATE, as_client()).given(back, as_client(LATER))

    assert len(record.shown(TODAY).activities) == 1
    assert record.shown(LATER).activities == ()


def test_a_deliverable_shows_the_one_who_answers_on_the_day() -> None:
    record = Record().agreed(a_deliverable(CONTRACTOR)).agreed(moved(CLIENT), today=LATER)

    assert [one.answerable for one in record.shown(TODAY).deliverables] == [CONTRACTOR]
    assert [one.answerable for one in record.shown(LATER).deliverables] == [CLIENT]


def test_a_synergy_has_a_row_for_each_side() -> None:
    shown = Record().agreed(a_synergy()).shown()

    assert {(one.party, one.brings) for one in shown.synergies} == {(CLIENT, "Gebouwdata"), (CONTRACTOR, "Sensoren")}


def test_who_invests_nothing_or_states_no_strength_stands_out() -> None:
    empty = Record().shown()
    one_sided = Record().given(investing(), as_contractor()).given(STATE, as_contractor()).shown()

    assert (empty.invests_nothing, empty.states_no_strength) == ((CLIENT, CONTRACTOR), (CLIENT, CONTRACTOR))
    assert (one_sided.invests_nothing, one_sided.states_no_strength) == ((CLIENT,), (CLIENT,))


def test_a_withdrawn_strength_leaves_the_work_as_it_was_agreed() -> None:
    record = Record().given(STATE, as_contractor()).agreed(assigning())

    shown = record.given(WITHDRAW, as_contractor()).shown()

    assert shown.strengths == ()
    assert [(one.party, one.elsewhere) for one in shown.work] == [(CONTRACTOR, False)]


def test_control_of_the_strength_of_another_asks_for_attention_and_of_own_work_does_not() -> None:
    record = Record().given(STATE, as_contractor()).agreed(assigning())
    record.given(controlling("Eis van de accountant"), as_client()).given(controlling(), as_contractor())

    assert [(one.by, one.on_strength) for one in record.shown().controls] == [(CLIENT, True), (CONTRACTOR, False)]


def test_a_control_goes_with_its_work_or_alone() -> None:
    record = Record().given(STATE, as_contractor()).agreed(assigning()).given(controlling(), as_contractor())
    dropped = DropControl(effective_on=TODAY, work="roster", control=1)

    assert len(record.shown().controls) == 1
    assert record.given(dropped, as_client()).shown().controls == ()
    assert record.given(controlling(), as_contractor()).agreed(END, today=LATER).shown(LATER).controls == ()
