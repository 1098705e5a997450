"""The one written form of a value: RFC 8785 for texts, whole numbers, truth values, nothing, lists and objects.

No fractions (they are texts here), no whole number beyond 2^53-1, texts in Unicode NFC without lone surrogates.
What is hashed, committed to and kept for ever is written by `canonical` and read by `strict`.
"""

import json
from collections.abc import Mapping, Sequence
from typing import Any, NoReturn, TypeAlias
from unicodedata import is_normalized

from application.store.errors import NotCanonical

Json: TypeAlias = "bool | int | str | Sequence[Json] | Mapping[str, Json] | None"

LARGEST = 2**53 - 1
DEEPEST = 32
_SORTING, _PLAIN = (
    json.JSONEncoder(ensure_ascii=False, allow_nan=False, check_circular=False, separators=(",", ":"), sort_keys=sort)
    for sort in (True, False)
)


def canonical(value: Json) -> bytes:
    """Write a value in its one form.

    Raises:
        NotCanonical: the value holds something that has no such form.

    >>> canonical({"b": [1, True, None], "a": "é"})
    b'{"a":"\\xc3\\xa9","b":[1,true,null]}'
    """
    in_any_order = _check(value, 0)
    try:
        return (_SORTING.encode(value) if in_any_order else _PLAIN.encode(_in_order(value))).encode()
    except UnicodeEncodeError as error:
        raise NotCanonical("a text holds half a character (a lone surrogate)") from error


def _check(value: object, depth: int) -> bool:
    """Check a value and everything in it; tell whether all keys are ASCII, so that any sorting will do."""
    kind = type(value)
    if kind is str:
        return _check_text(str(value))
    if value is None or kind is bool:
        return True
    if kind is int:
        if not -LARGEST <= int(value) <= LARGEST:  # type: ignore[call-overload]  # its type was just looked at
            raise NotCanonical("a whole number is beyond 2^53-1")
        return True
    if depth >= DEEPEST:
        raise NotCanonical(f"a value is nested deeper than {DEEPEST}")
    if isinstance(value, dict):
        return _check_object(value, depth + 1)
    if isinstance(value, list | tuple):
        return _check_items(value, depth + 1)
    raise NotCanonical(f"a {kind.__name__} has no canonical form")


def _check_text(text: str) -> bool:
    if text.isascii():
        return True
    if not is_normalized("NFC", text):
        raise NotCanonical("a text is not in Unicode NFC")
    return True


def _check_items(items: Sequence[object], depth: int) -> bool:
    ascii_keys = True
    for item in items:
        ascii_keys &= _check(item, depth)
    return ascii_keys


def _check_object(value: dict[object, object], depth: int) -> bool:
    ascii_keys = True
    for key, item in value.items():
        if not isinstance(key, str):
            raise NotCanonical("the name of a field is not a text")
        ascii_keys &= _check_text(key) and key.isascii()
        if not (type(item) is str and item.isascii()):
            ascii_keys &= _check(item, depth)
    return ascii_keys


def _in_order(value: Any) -> Any:
    """Put the fields of every object in the order of their UTF-16 code units."""
    if isinstance(value, dict):
        return {key: _in_order(value[key]) for key in sorted(value, key=_utf16)}
    return [_in_order(item) for item in value] if isinstance(value, list | tuple) else value


def _utf16(key: str) -> bytes:
    return key.encode("utf-16-be", "surrogatepass")


def strict(data: bytes) -> Json:
    """Read bytes that must be exactly what `canonical` would write.

    Raises:
        NotCanonical: anything else, such as a field twice, a fraction, spaces or an escape too many.

    >>> strict(b'{"a":1}')
    {'a': 1}
    """
    try:
        value: Json = json.loads(
            data.decode(), object_pairs_hook=_once, parse_float=_no_number, parse_constant=_no_number, parse_int=_whole
        )
    except (ValueError, RecursionError) as error:
        raise NotCanonical(f"the bytes are no strict JSON: {error}") from error
    if canonical(value) != data:
        raise NotCanonical("the bytes are not in canonical form")
    return value


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    fields = dict(pairs)
    if len(fields) != len(pairs):
        raise ValueError("a field occurs twice")
    return fields


def _no_number(text: str) -> NoReturn:
    raise ValueError(f"{text[:20]} is no whole number")


def _whole(text: str) -> int:
    if len(text) > 17:
        raise ValueError("a whole number is too long")
    return int(text)
