"""Places in written views: JSON pointers (RFC 6901), patterns of them, and every place that a pattern fits."""

import re
from collections.abc import Iterator, Mapping
from typing import Any, Final, TypeAlias

Captured: TypeAlias = Mapping[str, str]
"""The steps that stood for the names in a pattern."""
EVERY: Final = "*"
_NUMBER: Final = re.compile(r"0|[1-9][0-9]{0,8}")


class NothingThere(LookupError):
    """The written views end before this place."""


def steps_of(pointer: str) -> tuple[str, ...]:
    """Give the steps of a pointer.

    >>> steps_of("/risk/drivers/a~1b")
    ('risk', 'drivers', 'a/b')
    """
    return tuple(step.replace("~1", "/").replace("~0", "~") for step in pointer.split("/")[1:])


def pointer_of(steps: tuple[str, ...]) -> str:
    """Write steps as a pointer.

    >>> pointer_of(("risk", "a/b"))
    '/risk/a~1b'
    """
    return "".join("/" + step.replace("~", "~0").replace("/", "~1") for step in steps)


def captured(pattern: str, steps: tuple[str, ...]) -> Captured | None:
    """Give the steps that stand for the names in a pattern, or None when it does not fit.

    >>> captured("/kpi/per_kpi/{kpi}", ("kpi", "per_kpi", "waste"))
    {'kpi': 'waste'}
    """
    wanted = steps_of(pattern)
    if len(wanted) != len(steps):
        return None
    found: dict[str, str] = {}
    for want, step in zip(wanted, steps, strict=True):
        if want.startswith("{"):
            found[want.strip("{}")] = step
        elif want != step:
            return None
    return found


def value_at(written: Any, steps: tuple[str, ...]) -> Any:
    """Give the value at a place.

    Raises: NothingThere.
    """
    value = written
    for step in steps:
        value = _inside(value, step)
    return value


def _inside(value: Any, step: str) -> Any:
    if isinstance(value, Mapping) and step in value:
        return value[step]
    if isinstance(value, list) and _NUMBER.fullmatch(step) and int(step) < len(value):
        return value[int(step)]
    raise NothingThere(step)


def places(written: Any, pattern: str, at: Captured) -> Iterator[tuple[str, ...]]:
    """Give every place that a pattern fits, with its names filled in; none where the views end before it."""
    yield from _places(written, steps_of(pattern), at, ())


def _places(value: Any, wanted: tuple[str, ...], at: Captured, before: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    if not wanted:
        yield before
        return
    for step in _fitting(value, wanted[0], at):
        yield from _places(_inside(value, step), wanted[1:], at, (*before, step))


def _fitting(value: Any, want: str, at: Captured) -> Iterator[str]:
    keys = list(value) if isinstance(value, Mapping) else [str(number) for number in range(_length(value))]
    if want == EVERY:
        yield from keys
    else:
        step = at[want.strip("{}")] if want.startswith("{") else want
        if step in keys:
            yield step


def _length(value: Any) -> int:
    return len(value) if isinstance(value, list) else 0
