"""The name of each command in an address."""

import re
from collections.abc import Mapping
from typing import Final

from domain import lifecycle
from domain.evidence import LayEvidence
from domain.facts import Act, Command
from domain.reports import KeepReport

_WORD_START: Final = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")


def address_of(kind: type[Command]) -> str:
    """Give the name of a command in an address: its class, in small letters and hyphens."""
    return _WORD_START.sub("-", kind.__name__).lower()


OWN_PAGES: Final[Mapping[type[Command], str]] = {LayEvidence: "stress-test", KeepReport: "reports"}
"""Commands that another page fills in, by the address of that page below the partnership."""
COMMANDS: Final[Mapping[str, type[Command]]] = {
    address_of(kind): kind for kind in lifecycle.COMMANDS if kind.ACT is not Act.CLOCK
}
"""The commands that a person can give, by their name in an address."""
