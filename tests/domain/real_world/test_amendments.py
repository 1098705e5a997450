"""Which amendments there are, what stood before and after each, why, and when it was decided and took effect.

Sources: open-contracting/standard #19, #106 and #357; eForms/eForms #71, #158, #232, #275 and #306.
"""

from datetime import date

from domain.contract import TermAgreed
from domain.facts import Change, Event, Term
from domain.goals import GoalAgreed, GoalRevised, ReviseGoal
from domain.impact.terms import TermMoved, terms_moved
from domain.modifications import AgreeProcurement, ContractKind, ContractModified, ModifyContract
from domain.procurement.limits import limits_view
from domain.procurement.record import procurement_record
from tests.domain.builders import a_term
from tests.domain.real_world.history import History

SIGNED, STARTS = date(2024, 3, 1), date(2024, 7, 1)
PROCURED = AgreeProcurement(initial_value=200_000_000, threshold=22_100_000, kind=ContractKind.SERVICES)


def moved(history: History, change: Change, *, today: date) -> TermMoved:
    """What an amendment replaced, as the record tells it."""
    before = history.stated
    events = [event for event in history.agree(change, today=today) if isinstance(event, Term)]
    (found,) = terms_moved(before, [(change, events)])
    return found


def a_modification(delta: int, reason: str, **other: object) -> ModifyContract:
    return ModifyContract.model_validate({"basis": "72_2", "value_delta": delta, "reason": reason, **other})


def modifications(events: list[Event]) -> list[ContractModified]:
    return [event for event in events if isinstance(event, ContractModified)]


def test_each_amendment_of_the_term_says_what_stood_before_and_after() -> None:
    history = History()

    first = moved(history, a_term(end=date(2028, 6, 30)), today=SIGNED)
    second = moved(history, a_term(end=date(2028, 12, 31)), today=STARTS)

    assert [(one.name, one.before, one.after) for one in first.fields] == [("end", "2027-12-31", "2028-06-30")]
    assert [(one.name, one.before, one.after) for one in second.fields] == [("end", "2028-06-30", "2028-12-31")]
    assert second.replaced is not None
    assert isinstance(history.events[second.replaced - 1], TermAgreed)


def test_every_amendment_stays_readable_under_the_one_that_replaced_it() -> None:
    history = History()

    history.agree(ReviseGoal(goal="clean-schools", title="Schone scholen en gymzalen"), today=SIGNED)
    history.agree(ReviseGoal(goal="clean-schools", title="Schone gebouwen"), today=STARTS)

    worded = [event.title for event in history.events if isinstance(event, GoalAgreed | GoalRevised)]
    assert worded == ["Schone scholen, gezonde kinderen", "Schone scholen en gymzalen", "Schone gebouwen"]


def test_the_day_of_decision_and_the_day_of_effect_are_told_apart() -> None:
    """eForms 71 asks whether one date is the decision or the effect; here each event has both."""
    (changed,) = History().agree(a_term(end=date(2028, 6, 30)), today=SIGNED, terms_from=STARTS)

    assert (changed.decided_on, changed.effective_on) == (SIGNED, STARTS)


def test_one_decision_holds_several_changes_each_with_a_reason_and_a_day_of_its_own() -> None:
    """eForms 158 and 232: one reason for a whole notice hides what was changed why."""
    history = History(PROCURED)
    more = a_modification(6_000_000, "Extra scholen")
    later = a_modification(4_000_000, "Hogere frequentie", applies_from=STARTS)

    history.agree(more, later, today=SIGNED)

    told = [(one.reason, one.value_delta, one.decided_on, one.effective_on) for one in modifications(history.events)]
    assert told == [
        ("Extra scholen", 6_000_000, SIGNED, SIGNED),
        ("Hogere frequentie", 4_000_000, SIGNED, STARTS),
    ]
    assert len({one.proposal for one in modifications(history.events)}) == 1


def test_small_changes_that_were_made_earlier_count_in_what_is_told_about_a_later_one() -> None:
    """eForms 275 and 306: without the earlier small changes, old value plus change is not the new value."""
    history = History(PROCURED)
    history.agree(a_modification(12_000_000, "Extra scholen"), today=SIGNED)
    history.agree(a_modification(7_000_000, "Hogere frequentie"), today=STARTS)

    record = procurement_record(history.stated, as_of=STARTS)

    assert record.contract is not None
    assert limits_view(record.contract, record.modifications, as_of=STARTS).pot.net == 19_000_000
