"""One value, one written form: the same as the reference implementation, and read back only in that form."""

import json
import unicodedata

import pytest
import rfc8785
from hypothesis import given
from hypothesis import strategies as st

from application.store.canonical import LARGEST, Json, canonical, strict
from application.store.errors import NotCanonical

texts = st.text(st.characters(exclude_categories=["Cs"])).map(lambda text: unicodedata.normalize("NFC", text))
values = st.recursive(
    st.none() | st.booleans() | st.integers(-LARGEST, LARGEST) | texts,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(texts, inner, max_size=4),
    max_leaves=20,
)


@given(values)
def test_the_form_is_that_of_the_reference_implementation(value: Json) -> None:
    assert canonical(value) == rfc8785.dumps(value)  # type: ignore[arg-type]


@given(values)
def test_what_was_written_reads_as_it_was(value: Json) -> None:
    assert strict(canonical(value)) == value


@given(values)
def test_a_second_spelling_is_refused(value: Json) -> None:
    other = json.dumps(value, indent=1).encode()

    if other != canonical(value):
        with pytest.raises(NotCanonical):
            strict(other)


def test_names_are_ordered_by_their_utf16_code_units() -> None:
    assert canonical({"\uff41": 1, "\U0001f600": 2}) == '{"\U0001f600":2,"\uff41":1}'.encode()


@pytest.mark.parametrize(
    "value",
    [1.5, float("nan"), LARGEST + 1, -LARGEST - 1, "e\u0301", "\ud800", {"e\u0301": 1}, {1: 2}, b"bytes", {1, 2}],
)
def test_a_value_without_one_form_is_refused(value: Json) -> None:
    with pytest.raises(NotCanonical):
        canonical(value)


def test_a_value_nested_too_deeply_is_refused() -> None:
    value: Json = []
    for _ in range(32):
        value = [value]

    with pytest.raises(NotCanonical, match="nested"):
        canonical(value)
    assert canonical(value[0])  # type: ignore[index]


@pytest.mark.parametrize(
    "data",
    [
        b'{"a":1,"a":2}',
        b'{"a":1, "b":2}',
        b'{"b":1,"a":2}',
        b"NaN",
        b"Infinity",
        b"1.0",
        b"1e3",
        b"-0",
        b"01",
        b"9007199254740992",
        b"1" * 5000,
        b'"\\u0041"',
        b'"\\ud800"',
        b'"e\xcc\x81"',
        b"\xef\xbb\xbf1",
        b"\xff",
        b"[1,]",
        b"",
        b"1 ",
        b"[" * 33 + b"]" * 33,
        b"[" * 30000 + b"]" * 30000,
        b"nul",
        b"True",
    ],
)
def test_bytes_in_another_form_are_refused(data: bytes) -> None:
    with pytest.raises(NotCanonical):
        strict(data)
