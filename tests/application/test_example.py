"""The example plays on any store, however often it is begun, and shows the figures of the worked case."""

from datetime import date
from uuid import UUID

import pytest

from application.example.seeding import Example, play_example
from application.example.story import story
from application.reference_data import load_reference
from application.series import reference_series
from application.service import Handslag
from domain.state import Partnership, Status
from tests.application.world import a_handslag, expected_of, leaves, opened

TODAY = date(2026, 11, 22)
AS_OF = date(2025, 12, 31)
S1 = "s1-cleaning"


def played(handslag: Handslag, *, today: date = TODAY) -> Example:
    load_reference(handslag)
    return play_example(handslag, today=today)


def test_the_story_ends_with_a_proposal_on_the_table_and_an_open_talk(store_url: str) -> None:
    with opened(store_url) as handslag:
        example = played(handslag)

        partnership: Partnership = handslag.partnership(example.partnership)

        assert partnership.status is Status.ACTIVE
        assert partnership.term is not None
        assert partnership.term.end == date(2025, 12, 31)
        assert [proposal.by for proposal in partnership.table.values()] == ["S"]
        assert {option.status.value for option in partnership.options.values()} == {"exercised"}
        for log in handslag.record.logs():
            handslag.record.verify(log)


def test_playing_it_twice_adds_nothing(store_url: str) -> None:
    with opened(store_url) as handslag:
        first = played(handslag)
        position = handslag.record.last_position()

        again = played(handslag)
        next_week = played(handslag, today=date(2026, 11, 29))

        assert handslag.record.last_position() == position
    assert first == again == next_week


class Interrupted(Exception):
    """The machine went away."""


@pytest.mark.parametrize("chapters", [1, 3, 6])
def test_going_on_after_an_interruption_adds_what_was_left_and_nothing_twice(chapters: int) -> None:
    with opened("memory:") as whole:
        told = topics(whole, played(whole).partnership)
    with opened("memory:") as handslag:
        begun: list[str] = []

        def interrupt(chapter: str) -> None:
            begun.append(chapter)
            if len(begun) > chapters:
                raise Interrupted

        load_reference(handslag)
        with pytest.raises(Interrupted):
            play_example(handslag, today=TODAY, on_chapter=interrupt)
        example = played(handslag, today=date(2026, 12, 1))

        assert topics(handslag, example.partnership) == told
        assert len(handslag.people.all()) == 2


def topics(handslag: Handslag, partnership: UUID) -> list[str]:
    return [entry.type for entry in handslag.record.read(partnership)]


def test_it_shows_the_figures_of_the_worked_case_in_every_leaf() -> None:
    with opened("memory:") as handslag:
        example = played(handslag)
        handslag.projections.catch_up()

        shown = handslag.queries.risk_sharing(example.partnership, as_of=AS_OF)

    expected = expected_of(S1)
    assert shown.risk is not None
    assert shown.missing == ()
    capacity = shown.risk.pop("capacity")
    assert leaves(shown.risk) == leaves(expected["risk"])
    assert leaves(shown.risk_periods) == leaves(expected["risk_periods"])
    assert list(capacity) == ["S"]


def test_every_step_of_the_story_names_where_it_stands_in_it() -> None:
    refs = [step.command.origin.ref for step in story(today=TODAY) if step.command.origin]

    assert len(set(refs)) == len(refs) == len(story(today=TODAY))


def test_the_story_is_told_in_the_order_of_its_days() -> None:
    days = [step.on for step in story(today=TODAY)]

    assert days == sorted(days)


def test_every_reference_series_is_loaded_once(store_url: str) -> None:
    names: list[str] = []
    handslag = a_handslag(store_url)
    try:
        load_reference(handslag, on_series=names.append)
        position = handslag.record.last_position()
        load_reference(handslag)

        assert handslag.record.last_position() == position
        assert names == [name for name, _ in reference_series()]
        assert all(handslag.series(name) for name in names)
    finally:
        handslag.close()
