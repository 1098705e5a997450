"""How long a relationship can go on: options in a row, notice, and the law."""

from datetime import date
from decimal import Decimal

import pytest

from domain.assent import GiveAssent
from domain.facts import Change
from domain.option_decisions import DeclineOption
from domain.state import Regime
from domain.termination import GiveNotice, WithdrawNotice
from domain.views.future import FutureView, Health, LegalReason, Outlook, future_view, health_of
from tests.domain.builders import CLIENT, CONTRACTOR, END, TODAY, a_proposal, a_term, an_option
from tests.domain.views.moments import Told, seen, told


def agreeing(*changes: Change) -> tuple[Told, ...]:
    return (CLIENT, a_proposal(*changes)), (CONTRACTOR, GiveAssent(effective_on=TODAY, proposal=1))


FIFTH, SIXTH = an_option("year-5", 2028), an_option("year-6", 2029)
TERM_AND_OPTIONS = agreeing(a_term(), FIFTH, SIXTH)
NOTICE: Told = (CLIENT, GiveNotice(effective_on=TODAY, ends_on=date(2025, 6, 30), reason="We gaan uit elkaar."))


def shown(*given: Told, as_of: date = TODAY) -> FutureView:
    return future_view(told(*given, as_of=as_of))


@pytest.mark.parametrize(
    ("headline", "health"),
    [(None, Health.UNKNOWN), (Decimal("0.5999"), Health.STRAINED), (Decimal("0.6"), Health.HEALTHY)],
)
def test_health_is_read_from_the_headline_and_unknown_without_one(headline: Decimal | None, health: Health) -> None:
    assert health_of(headline) is health


def test_without_a_term_nothing_is_said_about_the_last_day() -> None:
    view = shown()

    assert (view.outlook, view.retender_by, view.last_possible_day) == (Outlook.NO_TERM, None, None)


def test_options_in_a_row_add_up_to_the_last_possible_day() -> None:
    view = shown(*TERM_AND_OPTIONS)

    assert (view.last_day, view.retender_by) == (END, date(2029, 12, 31))
    assert (view.outlook, view.legal_reason) == (Outlook.RETENDER, LegalReason.PROCURED_FOR_NO_LONGER)


def test_an_option_after_one_that_was_let_go_leads_nowhere() -> None:
    declined = (CLIENT, DeclineOption(effective_on=date(2027, 2, 1), option="year-5", reason="Iets anders."))

    view = shown(*agreeing(a_term(), an_option(holder=CLIENT), SIXTH), declined, as_of=date(2027, 3, 1))

    assert (view.last_possible_day, view.options) == (END, ())


def test_an_option_of_which_the_window_passed_does_not_count() -> None:
    assert shown(*TERM_AND_OPTIONS, as_of=date(2027, 10, 1)).last_possible_day == END


def test_notice_ends_it_earlier_until_it_is_taken_back() -> None:
    back = (CLIENT, WithdrawNotice(effective_on=TODAY, reason="Toch niet."))

    ends, goes_on = shown(*TERM_AND_OPTIONS, NOTICE), shown(*TERM_AND_OPTIONS, NOTICE, back)

    assert (ends.last_possible_day, ends.legal_reason) == (date(2025, 6, 30), LegalReason.ENDS_BY_NOTICE)
    assert goes_on.last_possible_day == date(2029, 12, 31)


def test_a_private_contract_need_not_be_tendered_again() -> None:
    moment = told(*TERM_AND_OPTIONS, as_of=TODAY)
    private = moment.opening.model_copy(update={"regime": Regime.PRIVATE})
    events = [private if one.event is moment.opening else one.event for one in moment.stated]

    view = future_view(seen(events, TODAY))

    assert (view.outlook, view.retender_by, view.legal_reason) == (Outlook.FREE, None, None)
