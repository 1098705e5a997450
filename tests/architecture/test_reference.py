"""The reference says what the code does."""

from tools.reference import PAGE, page


def test_the_reference_of_events_is_up_to_date() -> None:
    assert PAGE.read_text("utf-8") == page(), "run ./handslag reference"
