"""Texts are kept in one form, and a command knows no field but its own."""

from datetime import date
from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from domain.facts import Correction, Note, Origin, PersonName, Slug, Title
from domain.goals import GoalAgreed, RecordKpi
from tests.domain.builders import TODAY

TITLE: TypeAdapter[str] = TypeAdapter(Title)
NOTE: TypeAdapter[str] = TypeAdapter(Note)
SLUG: TypeAdapter[str] = TypeAdapter(Slug)


@pytest.mark.parametrize("empty", ["", " ", "\n\t ", "\u00a0", "\u200b", "\u200d\u200c", "\u2003"])
def test_a_text_that_nobody_can_see_is_no_text(empty: str) -> None:
    for text in (TITLE, NOTE):
        with pytest.raises(ValidationError):
            text.validate_python(empty)


@pytest.mark.parametrize(
    "hidden",
    ["\x00", "\x08", "\x1b", "\x7f", "\x85", "\x9f", "\ufeff", "\uffff", "\u2028", "\u202e", "\u2066", "\u2069"],
)
def test_control_and_direction_characters_are_refused(hidden: str) -> None:
    for text in (TITLE, NOTE):
        with pytest.raises(ValidationError, match="invisible control characters"):
            text.validate_python(f"a{hidden}b")


def test_half_a_character_is_refused() -> None:
    with pytest.raises(ValidationError):
        NOTE.validate_python("a\ud83d")


@pytest.mark.parametrize("spoken", ["naïve coöperatie", "👩‍👩‍👧 familie", "שלום", "a\tb", "Δ ≥ 5 %"])
def test_the_writing_of_people_is_welcome(spoken: str) -> None:
    assert NOTE.validate_python(spoken) == spoken


def test_letters_with_accents_have_one_form() -> None:
    decomposed = normalize("NFD", "coöperatie")

    assert TITLE.validate_python(decomposed) == "coöperatie"


def test_line_ends_have_one_form_and_space_around_a_text_goes() -> None:
    assert NOTE.validate_python("  een\r\ntwee\rdrie\n ") == "een\ntwee\ndrie"


@given(st.text(max_size=60))
def test_a_text_that_was_kept_reads_back_the_same(raw: str) -> None:
    try:
        kept = NOTE.validate_python(raw)
    except ValidationError:
        return

    assert NOTE.validate_python(kept) == kept
    assert normalize("NFC", kept) == kept


@pytest.mark.parametrize("line", ["een\ntwee", "een\r\ntwee", "een\rtwee"])
def test_a_title_and_a_name_stand_on_one_line(line: str) -> None:
    for kind in (Title, PersonName):
        with pytest.raises(ValidationError, match="one line"):
            TypeAdapter(kind).validate_python(line)


def test_the_length_that_counts_is_the_length_that_is_kept() -> None:
    grows_in_its_one_form = "\u0958" * 101

    assert len(TITLE.validate_python(" " * 50 + "x" * 200)) == 200
    with pytest.raises(ValidationError):
        TITLE.validate_python(grows_in_its_one_form)


@pytest.mark.parametrize("name", ["labour", "L", "a-b_c9", "x" * 60])
def test_a_short_name_for_machines(name: str) -> None:
    assert SLUG.validate_python(name) == name


@pytest.mark.parametrize("name", ["", "9a", "-a", "a b", "a.b", "é", "a\n", "x" * 61, "а"])
def test_a_short_name_has_plain_letters_and_digits_alone(name: str) -> None:
    with pytest.raises(ValidationError):
        SLUG.validate_python(name)


def test_a_command_knows_no_field_but_its_own() -> None:
    with pytest.raises(ValidationError):
        RecordKpi.model_validate({"effective_on": TODAY, "kpi": "inspection", "value": "1", "colour": "red"})


def test_what_was_stated_does_not_change() -> None:
    stated = RecordKpi.model_validate({"effective_on": "2024-06-03", "kpi": "inspection", "value": "1"})

    with pytest.raises(ValidationError):
        stated.kpi = "smiles"  # type: ignore[misc]  # frozen on purpose


def test_an_event_is_kept_under_its_topic_and_version() -> None:
    assert GoalAgreed.type_name() == "partnership.goal-agreed/1"


def test_where_a_reconstructed_fact_was_found_stays_with_it() -> None:
    origin = Origin(source="Archief", ref="doos 12", known_at=None)

    assert Origin.model_validate_json(origin.model_dump_json()) == origin


@pytest.mark.parametrize("version", [0, -1])
def test_a_correction_points_at_a_place_in_the_record(version: int) -> None:
    with pytest.raises(ValidationError):
        Correction(version=version, reason="Tikfout.")


def test_a_command_without_its_day_is_refused() -> None:
    with pytest.raises(ValidationError):
        RecordKpi.model_validate({"kpi": "inspection", "value": "1"})
    assert RecordKpi.model_validate({"effective_on": date(2024, 6, 3), "kpi": "inspection", "value": "1"})
