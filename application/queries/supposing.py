"""Suppositions as they are asked for: in a few letters."""

import re
from dataclasses import dataclass
from typing import Final

from domain.errors import InvalidInput
from domain.suppositions import Adopted, FirstSplit, Supposition, TurnedDown, Without

FIRST_SPLIT: Final = "first-split"
_NUMBERED: Final = re.compile(r"(turned-down|adopted|without):([1-9][0-9]{0,14})")


@dataclass(eq=False)
class SuppositionUnreadable(InvalidInput):
    """No supposition is written like this."""

    text: str


def read_supposition(text: str) -> Supposition:
    """Read a supposition.

    >>> read_supposition("without:45")
    Without(suppose='without', version=45)

    Raises: SuppositionUnreadable.
    """
    if text == FIRST_SPLIT:
        return FirstSplit()
    found = _NUMBERED.fullmatch(text)
    if found is None:
        raise SuppositionUnreadable(text[:40])
    number = int(found[2])
    kinds: dict[str, Supposition] = {
        "turned-down": TurnedDown(proposal=number),
        "adopted": Adopted(proposal=number),
        "without": Without(version=number),
    }
    return kinds[found[1]]


def write_supposition(supposition: Supposition) -> str:
    """Write a supposition as it is asked for.

    >>> write_supposition(TurnedDown(proposal=12))
    'turned-down:12'
    """
    match supposition:
        case FirstSplit():
            return FIRST_SPLIT
        case TurnedDown():
            return f"turned-down:{supposition.proposal}"
        case Adopted():
            return f"adopted:{supposition.proposal}"
        case Without():
            return f"without:{supposition.version}"
