"""An option is exercised in its window, declined, or lapses; the term follows."""

from datetime import date, timedelta

import pytest

from domain.facts import Command, Origin
from domain.guards import PartnershipHasEnded
from domain.lifecycle import decide
from domain.option_decisions import (
    DeclineOption,
    ExerciseJointly,
    ExerciseOption,
    LapseOption,
    NotTheHolder,
    OptionDeclined,
    OptionExercised,
    OptionExercisedJointly,
    OptionLapsed,
    OptionWindowClosed,
    OptionWindowNotOpen,
    OptionWindowStillOpen,
)
from domain.options import (
    OptionIsDecided,
    OptionLeavesGap,
    OptionViewsOpened,
    StateOptionView,
    UnknownOption,
    Wish,
)
from domain.state import OptionStatus, Partnership
from domain.termination import ClosePartnership
from tests.domain.builders import (
    CLIENT,
    CONTRACTOR,
    END,
    a_proposal,
    a_signed_contract,
    a_term,
    after,
    agreed,
    an_option,
    as_client,
    as_clock,
    as_contractor,
    outcome,
    terms,
)

OPENS, DEADLINE = date(2027, 1, 1), date(2027, 9, 30)
DAY_AFTER = DEADLINE + timedelta(days=1)
IN_WINDOW = date(2027, 3, 1)
JOINTLY = ExerciseJointly(option="year-5", reason="Samen nog een jaar")


def exercise(on: date = IN_WINDOW, option: str = "year-5") -> ExerciseOption:
    return ExerciseOption(effective_on=on, option=option, reason="Het werkt.")


def decline(on: date = IN_WINDOW, option: str = "year-5") -> DeclineOption:
    return DeclineOption(effective_on=on, option=option, reason="Tijd voor iets anders.")


def lapse(on: date = DAY_AFTER, option: str = "year-5") -> LapseOption:
    return LapseOption(effective_on=on, option=option)


def view() -> StateOptionView:
    return StateOptionView(effective_on=IN_WINDOW, option="year-5", wants=Wish.YES, reason="Het werkt.")


def held_by_the_client() -> Partnership:
    return agreed(a_signed_contract(), an_option(holder=CLIENT), an_option("year-6", 2029, holder=CLIENT))


def held_by_both() -> Partnership:
    return agreed(a_signed_contract(), an_option(), an_option("year-6", 2029))


def end_of(partnership: Partnership) -> date:
    assert partnership.term is not None
    return partnership.term.end


@pytest.mark.parametrize("day", [OPENS, DEADLINE])
def test_the_holder_exercises_from_the_first_to_the_last_day_of_the_window(day: date) -> None:
    (event,) = decide(held_by_the_client(), exercise(day), as_client(day))

    assert isinstance(event, OptionExercised)
    assert event.new_end == date(2028, 12, 31)
    assert end_of(after(held_by_the_client(), exercise(day), as_client(day))) == date(2028, 12, 31)


@pytest.mark.parametrize(
    ("day", "refusal"),
    [(OPENS - timedelta(days=1), OptionWindowNotOpen), (DAY_AFTER, OptionWindowClosed)],
)
def test_outside_its_window_an_option_is_not_exercised(day: date, refusal: type[Exception]) -> None:
    with pytest.raises(refusal):
        decide(held_by_the_client(), exercise(day), as_client(day))


def test_a_late_exercise_is_not_saved_by_an_earlier_date_but_by_its_source() -> None:
    backdated = exercise(DEADLINE)
    by_letter = exercise(DEADLINE).model_copy(update={"origin": Origin(source="Brief", ref="stuk 7")})

    with pytest.raises(OptionWindowClosed):
        decide(held_by_the_client(), backdated, as_client(DAY_AFTER))
    assert decide(held_by_the_client(), by_letter, as_client(DAY_AFTER))


@pytest.mark.parametrize("partnership", [held_by_the_client(), held_by_both()])
def test_only_a_sole_holder_exercises_alone(partnership: Partnership) -> None:
    with pytest.raises(NotTheHolder):
        decide(partnership, exercise(), as_contractor(IN_WINDOW))


def test_an_option_that_was_never_granted_is_not_exercised() -> None:
    with pytest.raises(UnknownOption):
        decide(held_by_the_client(), exercise(option="year-7"), as_client(IN_WINDOW))


def test_an_option_is_exercised_once() -> None:
    exercised = after(held_by_the_client(), exercise(), as_client(IN_WINDOW))

    with pytest.raises(OptionIsDecided):
        decide(exercised, exercise(), as_client(IN_WINDOW))


def test_options_are_exercised_in_their_order() -> None:
    early_window = an_option("year-6", 2029, holder=CLIENT, opens_on=OPENS)
    both_open = agreed(a_signed_contract(), an_option(holder=CLIENT), early_window)

    with pytest.raises(OptionLeavesGap):
        decide(both_open, exercise(option="year-6"), as_client(IN_WINDOW))
    first = after(both_open, exercise(), as_client(IN_WINDOW))
    assert end_of(after(first, exercise(option="year-6"), as_client(IN_WINDOW))) == date(2029, 12, 31)


def test_an_option_never_shortens_a_term_that_was_lengthened() -> None:
    longer = agreed(held_by_both(), a_term(end=date(2030, 12, 31)))

    with pytest.raises(OptionLeavesGap):
        decide(longer, a_proposal(JOINTLY, effective_on=IN_WINDOW, answer_due=IN_WINDOW), as_client(IN_WINDOW))


def test_a_decision_names_the_parties_that_had_stated_no_view() -> None:
    one_view = after(held_by_the_client(), view(), as_client(IN_WINDOW))

    event, _ = decide(one_view, exercise(), as_client(IN_WINDOW))

    assert isinstance(event, OptionExercised)
    assert event.views_missing == (CONTRACTOR,)


def test_nobody_is_missing_once_all_views_are_open() -> None:
    both = after(after(held_by_the_client(), view(), as_contractor(IN_WINDOW)), view(), as_client(IN_WINDOW))

    (event,) = decide(both, exercise(), as_client(IN_WINDOW))

    assert isinstance(event, OptionExercised)
    assert event.views_missing == ()


@pytest.mark.parametrize("decision", [exercise(), decline(), lapse()])
def test_a_decision_or_a_lapse_opens_the_view_that_was_stated(decision: Command) -> None:
    one_view = after(held_by_the_client(), view(), as_contractor(IN_WINDOW))
    author = as_clock(DAY_AFTER) if isinstance(decision, LapseOption) else as_client(IN_WINDOW)

    decided, opening = decide(one_view, decision, author)

    assert isinstance(opening, OptionViewsOpened)
    assert [(one.party, one.wants, one.version) for one in opening.views] == [(CONTRACTOR, Wish.YES, one_view.version)]
    assert (opening.by, opening.effective_on) == (decided.by, decided.decided_on)


def test_exercising_together_opens_the_view_that_was_stated_and_bears_its_conditions() -> None:
    one_view = after(held_by_both(), view(), as_contractor(IN_WINDOW))
    jointly = JOINTLY.model_copy(update={"conditions": "Eerst de oude rekening"})

    decided, opening = terms(outcome(one_view, jointly, today=IN_WINDOW))

    assert isinstance(decided, OptionExercisedJointly)
    assert (decided.views_missing, decided.conditions) == ((CLIENT,), "Eerst de oude rekening")
    assert isinstance(opening, OptionViewsOpened)


def test_an_option_of_both_is_exercised_at_the_table() -> None:
    (event,) = terms(outcome(held_by_both(), JOINTLY, today=IN_WINDOW))

    assert isinstance(event, OptionExercisedJointly)
    assert event.views_missing == (CLIENT, CONTRACTOR)
    assert end_of(agreed(held_by_both(), JOINTLY, today=IN_WINDOW)) == date(2028, 12, 31)


@pytest.mark.parametrize(
    ("day", "refusal"),
    [(OPENS - timedelta(days=1), OptionWindowNotOpen), (DAY_AFTER, OptionWindowClosed)],
)
def test_both_together_keep_to_the_window_as_well(day: date, refusal: type[Exception]) -> None:
    with pytest.raises(refusal):
        decide(held_by_both(), a_proposal(JOINTLY, effective_on=day, answer_due=day), as_client(day))


def test_an_option_with_a_sole_holder_is_not_exercised_at_the_table() -> None:
    with pytest.raises(NotTheHolder):
        decide(
            held_by_the_client(),
            a_proposal(JOINTLY, effective_on=IN_WINDOW, answer_due=IN_WINDOW),
            as_client(IN_WINDOW),
        )


def test_either_party_lets_a_joint_option_go() -> None:
    (event,) = decide(held_by_both(), decline(), as_contractor(IN_WINDOW))

    assert isinstance(event, OptionDeclined)
    declined = after(held_by_both(), decline(), as_contractor(IN_WINDOW))
    assert declined.options["year-5"].status is OptionStatus.DECLINED
    assert end_of(declined) == END


def test_an_option_is_not_let_go_by_a_party_that_does_not_hold_it() -> None:
    with pytest.raises(NotTheHolder):
        decide(held_by_the_client(), decline(), as_contractor(IN_WINDOW))


def test_after_the_first_option_year_was_declined_the_second_is_out_of_reach() -> None:
    declined = after(held_by_both(), decline(), as_contractor(IN_WINDOW))
    second = date(2028, 3, 1)
    jointly = ExerciseJointly(option="year-6", reason="Toch nog een jaar")

    with pytest.raises(OptionLeavesGap):
        decide(declined, a_proposal(jointly, effective_on=second, answer_due=second), as_client(second))


def test_an_option_lapses_on_the_day_after_its_window() -> None:
    (event,) = decide(held_by_both(), lapse(), as_clock(DAY_AFTER))

    assert isinstance(event, OptionLapsed)
    assert after(held_by_both(), lapse(), as_clock(DAY_AFTER)).options["year-5"].status is OptionStatus.LAPSED


def test_an_option_does_not_lapse_on_the_last_day_of_its_window() -> None:
    with pytest.raises(OptionWindowStillOpen):
        decide(held_by_both(), lapse(DEADLINE), as_clock(DEADLINE))


def test_an_option_lapses_once() -> None:
    lapsed = after(held_by_both(), lapse(), as_clock(DAY_AFTER))

    with pytest.raises(OptionIsDecided):
        decide(lapsed, lapse(), as_clock(DAY_AFTER))


def test_an_ended_contract_is_not_extended() -> None:
    day_after = END + timedelta(days=1)
    ended = after(held_by_the_client(), ClosePartnership(effective_on=day_after), as_client(day_after))

    with pytest.raises(PartnershipHasEnded):
        decide(ended, exercise(), as_client(day_after))
