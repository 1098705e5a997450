"""Short names for machines, made from what a file calls something."""

import re
from typing import Final

_SLUG: Final = re.compile(r"[A-Za-z][A-Za-z0-9_-]{0,59}")
_OTHER: Final = re.compile(r"[^A-Za-z0-9_-]+")
_LONGEST: Final = 60


def slug_of(name: str) -> str:
    """Give a short name for what a file calls something; a name that is one already stays as it is.

    >>> slug_of("it_roadmap"), slug_of("2025 Q1")
    ('it_roadmap', 'x2025-Q1')
    """
    if _SLUG.fullmatch(name):
        return name
    short = _OTHER.sub("-", name).strip("-")
    return (short if short[:1].isalpha() else f"x{short}")[:_LONGEST]
