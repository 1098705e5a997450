"""An option is a right with a window; before it is decided, both say what they want of it."""

from datetime import date

import pytest
from pydantic import ValidationError

from domain.facts import ERASED
from domain.guards import UnknownParty
from domain.lifecycle import decide, replay
from domain.option_decisions import DeclineOption
from domain.options import (
    OptionAlreadyGranted,
    OptionGranted,
    OptionIsDecided,
    OptionLeavesGap,
    OptionViewsOpened,
    OptionViewStated,
    StatedView,
    StateOptionView,
    UnknownOption,
    Wish,
)
from domain.sealing import opened
from domain.state import OptionStatus
from tests.domain.builders import (
    TODAY,
    a_partnership,
    a_proposal,
    a_signed_contract,
    a_term,
    after,
    agreed,
    an_option,
    as_client,
    as_contractor,
    outcome,
    standing,
    terms,
)


def view(wants: Wish = Wish.YES, option: str = "year-5") -> StateOptionView:
    return StateOptionView(effective_on=TODAY, option=option, wants=wants, reason="Het team draait goed.")


def test_a_right_to_extend_is_granted_with_its_window() -> None:
    (event,) = terms(outcome(a_signed_contract(), an_option()))

    assert isinstance(event, OptionGranted)
    assert (event.opens_on, event.notice_deadline) == (date(2027, 1, 1), date(2027, 9, 30))
    assert agreed(a_signed_contract(), an_option()).options["year-5"].status is OptionStatus.GRANTED


def test_a_window_without_a_first_day_opens_on_the_day_of_agreement() -> None:
    (event,) = terms(outcome(a_signed_contract(), an_option(opens_on=None)))

    assert isinstance(event, OptionGranted)
    assert event.opens_on == TODAY


def test_four_years_with_two_option_years_have_two_decisions_and_no_third() -> None:
    two = agreed(a_signed_contract(), an_option("year-5", 2028), an_option("year-6", 2029))

    assert list(two.options) == ["year-5", "year-6"]
    with pytest.raises(UnknownOption):
        decide(two, view(option="year-7"), as_client())


def test_an_option_is_granted_once() -> None:
    granted = agreed(a_signed_contract(), an_option())

    with pytest.raises(OptionAlreadyGranted):
        decide(granted, a_proposal(an_option(year=2029)), as_client())


def test_an_option_belongs_to_a_party_of_the_partnership() -> None:
    with pytest.raises(UnknownParty):
        decide(a_signed_contract(), a_proposal(an_option(holder="Z")), as_client())


def test_an_extension_starts_on_the_day_after_the_term() -> None:
    with pytest.raises(OptionLeavesGap) as refused:
        decide(a_signed_contract(), a_proposal(an_option(year=2029)), as_client())

    assert refused.value.expected == date(2028, 1, 1)


def test_an_extension_starts_on_the_day_after_the_option_before_it() -> None:
    granted = agreed(a_signed_contract(), an_option())

    with pytest.raises(OptionLeavesGap) as refused:
        decide(granted, a_proposal(an_option("year-6", 2028)), as_client())

    assert refused.value.expected == date(2029, 1, 1)


def test_term_and_options_are_agreed_in_one_proposal() -> None:
    together = agreed(a_partnership(), a_term(), an_option())

    assert "year-5" in together.options


@pytest.mark.parametrize(
    "dates",
    [
        {"end": date(2027, 12, 31)},
        {"notice_deadline": date(2028, 1, 1)},
        {"opens_on": date(2027, 10, 1)},
    ],
)
def test_window_and_extension_lie_in_order(dates: dict[str, date]) -> None:
    with pytest.raises(ValidationError):
        an_option(**dates)


def test_an_extension_and_its_window_may_each_last_one_day() -> None:
    one_day = an_option(end=date(2028, 1, 1), opens_on=date(2027, 9, 30), notice_deadline=date(2027, 9, 30), holder="C")

    assert agreed(a_signed_contract(), one_day).options["year-5"].holder == "C"


def test_each_party_says_what_it_wants_of_an_option() -> None:
    granted = agreed(a_signed_contract(), an_option())

    (event,) = decide(granted, view(Wish.CONDITIONAL), as_contractor())

    assert isinstance(event, OptionViewStated)
    assert opened(event.sealed, StatedView) == StatedView(wants=Wish.CONDITIONAL, reason="Het team draait goed.")


def test_with_the_view_of_the_last_party_all_open_in_the_order_of_the_parties() -> None:
    granted = agreed(a_signed_contract(), an_option())
    one = after(granted, view(Wish.NO), as_contractor())

    stated, opening = decide(one, view(Wish.YES), as_client())

    assert isinstance(opening, OptionViewsOpened)
    assert [(one.party, one.wants) for one in opening.views] == [("C", Wish.YES), ("S", Wish.NO)]
    assert [one.version for one in opening.views] == [granted.version + 2, granted.version + 1]
    assert (opening.by, opening.decided_on) == (stated.by, stated.decided_on)


def test_a_party_may_change_its_mind_while_its_view_is_sealed_and_the_latest_counts() -> None:
    granted = agreed(a_signed_contract(), an_option())
    changed = after(after(granted, view(Wish.NO), as_client()), view(Wish.YES), as_client())

    _, opening = decide(changed, view(Wish.YES), as_contractor())

    assert isinstance(opening, OptionViewsOpened)
    assert [(one.party, one.wants) for one in opening.views] == [("C", Wish.YES), ("S", Wish.YES)]


def test_a_party_that_changes_its_mind_once_all_are_open_does_so_in_the_open() -> None:
    granted = agreed(a_signed_contract(), an_option())
    both = after(after(granted, view(), as_client()), view(), as_contractor())

    stated, opening = decide(both, view(Wish.NO), as_client())

    assert isinstance(stated, OptionViewStated)
    assert isinstance(opening, OptionViewsOpened)
    assert [(one.party, one.wants) for one in opening.views] == [("C", Wish.NO), ("S", Wish.YES)]


def test_a_view_that_was_erased_before_it_opened_was_not_stated() -> None:
    granted = agreed(a_signed_contract(), an_option())
    (stated,) = decide(granted, view(), as_client())

    erased = standing(replay([stated.model_copy(update={"sealed": ERASED})], granted))

    assert len(decide(erased, view(), as_contractor())) == 1
    assert len(decide(after(erased, view(), as_contractor()), view(), as_client())) == 2


def test_no_view_is_stated_about_an_option_that_is_decided() -> None:
    granted = agreed(a_signed_contract(), an_option())
    declined = after(granted, DeclineOption(effective_on=TODAY, option="year-5", reason="Anders."), as_client())

    with pytest.raises(OptionIsDecided) as refused:
        decide(declined, view(), as_contractor())

    assert refused.value.status == OptionStatus.DECLINED
