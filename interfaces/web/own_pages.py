"""Commands that have a page of their own instead of the form that follows from their fields."""

from collections.abc import Mapping
from typing import Final

from domain.evidence import LayEvidence
from domain.facts import Command
from domain.reports import KeepReport

OWN_PAGES: Final[Mapping[type[Command], str]] = {LayEvidence: "stress-test", KeepReport: "reports"}
"""By the address of that page below the partnership."""
