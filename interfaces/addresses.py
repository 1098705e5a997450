"""The name of each command in an address, the same over HTTP, on the pages and on the command line."""

import re
from collections.abc import Mapping
from typing import Final

from domain import lifecycle
from domain.facts import Act, Command

_WORD_START: Final = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")


def hyphenated(kind: type) -> str:
    """Write the name of a class in small letters with hyphens."""
    return _WORD_START.sub("-", kind.__name__).lower()


def address_of(kind: type[Command]) -> str:
    """Give the name of a command in an address."""
    return hyphenated(kind)


COMMANDS: Final[Mapping[str, type[Command]]] = {
    address_of(kind): kind for kind in lifecycle.COMMANDS if kind.ACT is not Act.CLOCK
}
"""The commands that a person can give, by their name in an address."""
