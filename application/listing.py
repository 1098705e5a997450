"""A list across partnerships as a person may see it: what an auditor sees on it is written down first."""

from collections.abc import Callable, Sequence
from typing import Protocol, TypeVar
from uuid import UUID

from application.authorization import NO_PARTY
from application.queries.across import Page
from application.queries.portfolio import LIST
from application.readings import Question
from domain.lifecycle import UnknownPartnership

L = TypeVar("L", bound=Page)


class Listed(Protocol):
    """A line that names its partnership, and the party for which it is listed."""

    @property
    def partnership(self) -> UUID:
        """The partnership."""

    @property
    def own_party(self) -> str:
        """The party, or nobody for an auditor."""


def question_of(page: Page) -> Question:
    """Give the words in which the reading of a page is written down."""
    return Question(LIST if page.LIST == LIST else f"{LIST}/{page.LIST}")


def listed(page: L, admit: Callable[[UUID], object]) -> L:
    """Leave out what an auditor may no longer see; `admit` writes a reading down, once for each partnership."""
    lines: Sequence[Listed] = getattr(page, page.LINES)
    audited = dict.fromkeys(line.partnership for line in lines if line.own_party == NO_PARTY)
    hidden = {partnership for partnership in audited if not _admitted(admit, partnership)}
    shown = tuple(line for line in lines if line.partnership not in hidden)
    return page.model_copy(update={page.LINES: shown})


def _admitted(admit: Callable[[UUID], object], partnership: UUID) -> bool:
    try:
        admit(partnership)
    except UnknownPartnership:
        return False
    return True
