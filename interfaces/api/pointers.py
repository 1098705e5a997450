"""Where a fault stands in the JSON that was sent: a JSON Pointer (RFC 6901) from the place that validation names."""

from collections.abc import Sequence
from typing import Any

ABSENT = "missing"
"""The kind of fault whose place ends in a name that is not there."""


def pointer_to(place: Sequence[str | int], body: Any, code: str = "") -> str:
    """Give the pointer to a place in a body; marks of validation that are not in the JSON are left out.

    >>> pointer_to(("changes", 0, "goal", "title"), {"changes": [{"kind": "goal"}]}, ABSENT)
    '/changes/0/title'
    """
    steps: list[str | int] = []
    value = body
    for step in place:
        if _leads_on(value, step):
            value = value[step]
            steps.append(step)
    if code == ABSENT and place and isinstance(value, dict):
        steps.append(place[-1])
    return "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in steps)


def _leads_on(value: Any, step: str | int) -> bool:
    if isinstance(value, dict):
        return step in value
    return isinstance(value, list) and isinstance(step, int) and 0 <= step < len(value)
