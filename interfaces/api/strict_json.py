"""Reading JSON so that no two readers can read it differently: what is doubtful is refused.

Source: RFC 7493 (I-JSON) and RFC 8785, which fixes the form in which events are stored.
"""

import json
from dataclasses import dataclass
from math import isfinite
from typing import Any

from domain.quantities import LARGEST_EXACT_INTEGER

DEEPEST = 32
_DIGITS = len(str(LARGEST_EXACT_INTEGER)) + 1


@dataclass(eq=False)
class MalformedJson(Exception):
    """The body is not JSON that every reader reads alike; `reason` names a text of the wording."""

    reason: str


def read_json(body: bytes) -> Any:
    """Read a JSON text strictly.

    Raises: MalformedJson for other encodings than UTF-8, repeated names, NaN and infinity, integers beyond 2^53 - 1,
        lone surrogates and nesting beyond 32 levels.
    """
    try:
        text = body.decode("utf-8")
        value = json.loads(
            text, object_pairs_hook=_object, parse_int=_integer, parse_float=_float, parse_constant=_constant
        )
    except UnicodeDecodeError as fault:
        raise MalformedJson("json.not_utf8") from fault
    except RecursionError as fault:
        raise MalformedJson("json.too_deep") from fault
    except ValueError as fault:
        raise MalformedJson("json.not_json" if text.strip() else "json.empty") from fault
    _check(value, DEEPEST)
    return value


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise MalformedJson("json.repeated_name")
    return found


def _integer(text: str) -> int:
    if len(text) > _DIGITS or abs(int(text)) > LARGEST_EXACT_INTEGER:
        raise MalformedJson("json.not_exact")
    return int(text)


def _float(text: str) -> float:
    number = float(text)
    if not isfinite(number):
        raise MalformedJson("json.not_exact")
    return number


def _constant(text: str) -> Any:
    raise MalformedJson("json.not_a_number")


def _check(value: Any, levels: int) -> None:
    if isinstance(value, str):
        _check_text(value)
    elif isinstance(value, dict | list):
        if levels == 0:
            raise MalformedJson("json.too_deep")
        for name in value if isinstance(value, dict) else ():
            _check_text(name)
        for part in value.values() if isinstance(value, dict) else value:
            _check(part, levels - 1)


def _check_text(text: str) -> None:
    try:
        text.encode()
    except UnicodeEncodeError as fault:
        raise MalformedJson("json.half_character") from fault
