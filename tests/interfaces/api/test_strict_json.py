"""What two readers could read differently is refused; what is clear is read as any reader reads it."""

import json
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interfaces.api.strict_json import DEEPEST, MalformedJson, read_json

PLAIN = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**53) + 1, 2**53 - 1)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters(codec="utf-8")),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text(st.characters(codec="utf-8")), inner, max_size=4)
    ),
    max_leaves=20,
)


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (b"", "json.empty"),
        (b"  ", "json.empty"),
        (b"{", "json.not_json"),
        (b"{'a': 1}", "json.not_json"),
        (b'{"a": 1,}', "json.not_json"),
        (b'\xef\xbb\xbf{"a": 1}', "json.not_json"),
        (b'{"a": 01}', "json.not_json"),
        (b'{"a": "\x00"}', "json.not_json"),
        (b'{"a": "\xff"}', "json.not_utf8"),
        ('{"a": 1}'.encode("utf-16"), "json.not_utf8"),
        (b'{"a": 1, "a": 2}', "json.repeated_name"),
        (b'{"x": [{"a": 1, "b": 3, "a": 1}]}', "json.repeated_name"),
        (b'{"a": 1, "\\u0061": 2}', "json.repeated_name"),
        (b'{"a": NaN}', "json.not_a_number"),
        (b"Infinity", "json.not_a_number"),
        (b'{"a": -Infinity}', "json.not_a_number"),
        (b'{"a": 9007199254740992}', "json.not_exact"),
        (b"-9007199254740992", "json.not_exact"),
        (b"1" * 5000, "json.not_exact"),
        (b'{"a": 1e999}', "json.not_exact"),
        (b'"\\ud800"', "json.half_character"),
        (b'{"\\udc00": 1}', "json.half_character"),
        (b"[" * (DEEPEST + 1) + b"]" * (DEEPEST + 1), "json.too_deep"),
        (b'{"a":' * (DEEPEST + 1) + b"1" + b"}" * (DEEPEST + 1), "json.too_deep"),
        (b"[" * 100_000, "json.too_deep"),
    ],
)
def test_a_body_that_readers_could_read_differently_is_refused(body: bytes, reason: str) -> None:
    with pytest.raises(MalformedJson) as refusal:
        read_json(body)

    assert refusal.value.reason == reason


@given(PLAIN)
def test_what_is_clear_is_read_as_any_reader_reads_it(value: object) -> None:
    read = read_json(json.dumps(value).encode())

    assert read == value


def test_nesting_up_to_the_limit_is_read() -> None:
    assert read_json(b"[" * DEEPEST + b"]" * DEEPEST)


@given(st.binary(max_size=200))
def test_no_bytes_whatever_bring_the_reader_down(body: bytes) -> None:
    with suppress(MalformedJson):
        read_json(body)
