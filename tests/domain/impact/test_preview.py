"""A proposal shows before assent what it changes; nothing of it is recorded."""

from datetime import date
from decimal import Decimal

import pytest

from domain.arrangements import DropArrangement
from domain.clauses import AmountBand
from domain.contract import AgreeTerm, AgreeValue, YearValue
from domain.goals import ReviseGoal
from domain.impact.burden import BurdenMoved
from domain.impact.deadlines import DeadlineMoved
from domain.impact.terms import FieldMoved
from domain.modifications import Ground, ModifyContract
from domain.option_decisions import ExerciseJointly
from domain.procurement.limits import LimitResult
from domain.risk import ReviseClause
from domain.running import ClockKind
from domain.shocks import ShareShock, TransferRisk
from domain.suppositions import adopted
from domain.table import NotOnTheTable
from tests.domain.builders import CLIENT, CONTRACTOR, END, START, TODAY, a_clause, an_option, shared
from tests.domain.impact.builders import a_contract, preview


def test_a_term_shows_what_takes_the_place_of_what() -> None:
    story = a_contract()
    number = story.lay(ReviseGoal(goal="clean", title="Frisse scholen"))

    (moved,) = preview(story, number).terms

    assert (moved.kind, moved.subject) == ("goal", "clean")
    assert moved.fields == (FieldMoved("title", "Schone scholen, gezonde kinderen", "Frisse scholen"),)
    assert story.events[(moved.replaced or 0) - 1] == moved.before


def test_a_term_that_is_let_go_has_no_after() -> None:
    story = a_contract()
    number = story.lay(DropArrangement(arrangement="quiet", reason="Klaar"))

    (moved,) = preview(story, number).terms

    assert moved.ends
    assert FieldMoved("title", "Stil", None) in moved.fields


def test_a_new_clause_is_held_beside_the_one_it_replaces_also_when_that_came_with_its_driver() -> None:
    story = a_contract()
    number = story.lay(ReviseClause(driver="labour", clause=a_clause("0.5", "0.5")))

    (moved,) = preview(story, number).terms

    assert (moved.kind, moved.subject) == ("clause", "labour")
    assert moved.before == next(e for e in story.events if type(e).__name__ == "DriverAgreed")


def test_years_of_which_no_other_value_is_agreed_keep_theirs() -> None:
    story = a_contract()
    value = AgreeValue(
        customer=CLIENT, supplier=CONTRACTOR, years=(YearValue(year=2025, value=1),), margin_share=Decimal("0.04")
    )
    number = story.lay(value)

    (moved,) = preview(story, number).terms
    (years,) = moved.fields

    assert [one["value"] for one in years.after] == [120_000_000, 1, 120_000_000, 120_000_000]


def test_who_would_bear_a_standard_shock_is_told_before_and_after() -> None:
    story = a_contract()
    number = story.lay(ReviseClause(driver="labour", clause=a_clause("0.5", "0.5")))

    (moved,) = preview(story, number).standard_shock

    assert moved.before == {CLIENT: 1_440_000, CONTRACTOR: 5_760_000}
    assert moved.after == {CLIENT: 3_600_000, CONTRACTOR: 3_600_000}


def test_money_that_is_transferred_moves_what_was_borne_so_far() -> None:
    story = a_contract()
    number = story.lay(TransferRisk(shock=1, source=CLIENT, target=CONTRACTOR, amount=400_000, reason="Deel"))

    found = preview(story, number)

    assert found.borne[0] == BurdenMoved("", {CLIENT: 0, CONTRACTOR: 1_000_000}, {CLIENT: 400_000, CONTRACTOR: 600_000})
    assert not any(one.moved for one in found.standard_shock)


def test_an_agreed_option_starts_a_clock_and_an_exercised_one_stops_it_and_moves_the_last_day() -> None:
    story = a_contract()
    granted = preview(story, story.lay(an_option("year-6", 2029, opens_on=START)))
    exercised = preview(story, story.lay(ExerciseJointly(option="year-5", reason="Samen verder")))

    assert DeadlineMoved(ClockKind.OPTION, "year-6", "Vijfde jaar", None, date(2028, 9, 30)) in granted.deadlines
    assert DeadlineMoved(ClockKind.OPTION, "year-5", "Vijfde jaar", date(2027, 9, 30), None) in exercised.deadlines
    assert exercised.last_day == (END, date(2028, 12, 31))


def test_the_answer_that_was_awaited_is_a_clock_that_stops() -> None:
    story = a_contract()
    number = story.lay(ReviseGoal(goal="clean", title="Frisse scholen"))

    assert [one.kind for one in preview(story, number).deadlines if one.after is None] == [
        ClockKind.ANSWER,
        ClockKind.EXPIRY,
    ]


def test_the_room_in_law_moves_with_a_modification_only() -> None:
    story = a_contract()
    modified = preview(story, story.lay(ModifyContract(basis=Ground.DE_MINIMIS, value_delta=23_000_000))).room
    revised = preview(story, story.lay(ReviseGoal(goal="clean", title="Frisse scholen"))).room

    assert modified.before
    assert modified.after
    assert (modified.before.pot.result, modified.after.pot.result) == (LimitResult.WITHIN, LimitResult.EXCEEDS)
    assert revised.before == revised.after


def test_terms_that_apply_later_are_looked_at_on_their_first_day() -> None:
    story = a_contract()
    later = ReviseClause(driver="labour", clause=a_clause("0.5", "0.5"), applies_from=date(2025, 1, 1))

    (moved,) = preview(story, story.lay(later)).standard_shock

    assert moved.moved


def test_what_changes_nothing_says_so() -> None:
    story = a_contract()
    found = preview(story, story.lay(AgreeTerm(start=START, end=END, notice_months=3)))

    assert found.terms == ()
    assert not any(one.moved for one in (*found.borne, *found.standard_shock))
    assert found.last_day == (END, END)


def test_what_was_decided_about_a_shock_is_added_and_takes_the_place_of_nothing() -> None:
    story = a_contract()
    bands = (AmountBand(upto=None, shares=shared()),)

    (moved,) = preview(story, story.lay(ShareShock(shock=1, bands=bands))).terms

    assert (moved.kind, moved.before, moved.replaced) == ("shock", None, None)


def test_a_proposal_that_is_off_the_table_has_no_preview() -> None:
    story = a_contract()
    number = story.agree(ReviseGoal(goal="clean", title="Frisse scholen"))

    with pytest.raises(NotOnTheTable):
        adopted(story.stated, number, on=TODAY)
    with pytest.raises(NotOnTheTable):
        preview(story, 99)
