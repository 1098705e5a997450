"""Culture: whether the parties judge that they fit together, and that they judge it again when a key person leaves.

The latest judgement of a party counts. Source: statement S0.13.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from enum import StrEnum
from typing import ClassVar, TypeAlias

from domain.facts import Author, Event, Fact, Note
from domain.facts import Command as AnyCommand
from domain.state import Partnership, with_entry, without_entry


class CultureFit(StrEnum):
    """How well the parties fit together, in the eyes of one of them."""

    FITS = "fits"
    NEEDS_CARE = "needs-care"
    CLASHES = "clashes"


class CultureMatch(StrEnum):
    """What the judgements of all parties come to."""

    MATCH = "match"
    NEEDS_CARE = "needs-care"
    NO_MATCH = "no-match"
    DIFFERENT = "different"


_AGREED = {
    CultureFit.FITS: CultureMatch.MATCH,
    CultureFit.NEEDS_CARE: CultureMatch.NEEDS_CARE,
    CultureFit.CLASHES: CultureMatch.NO_MATCH,
}


class JudgeCulture(AnyCommand):
    """Judge how well the parties fit together; your later judgement replaces an earlier one."""

    fit: CultureFit
    reason: Note


class CultureJudged(Fact):
    """A party judged how well the parties fit together."""

    TOPIC: ClassVar[str] = "partnership.culture-judged"

    fit: CultureFit
    reason: Note


Command: TypeAlias = JudgeCulture
Recorded: TypeAlias = CultureJudged


def match_of(fits: Mapping[str, CultureFit], parties: Iterable[str]) -> CultureMatch | None:
    """Give what the judgements of the parties come to; None until all have judged.

    >>> match_of({"C": CultureFit.FITS, "S": CultureFit.CLASHES}, ("C", "S"))
    <CultureMatch.DIFFERENT: 'different'>
    """
    if not fits.keys() >= set(parties):
        return None
    judged = set(fits.values())
    return _AGREED[judged.pop()] if len(judged) == 1 else CultureMatch.DIFFERENT


def decide(partnership: Partnership, command: Command, author: Author) -> tuple[Event, ...]:
    """Decide what judging the culture leads to."""
    return (CultureJudged.of(command, author, fit=command.fit, reason=command.reason),)


def evolve(partnership: Partnership, event: Recorded) -> Partnership:
    """Give the partnership after a party judged the culture."""
    cultures = with_entry(partnership.start.cultures, partnership.version + 1, event.by)
    return replace(partnership, start=replace(partnership.start, cultures=cultures))


def without_fact(partnership: Partnership, version: int) -> Partnership:
    """Give the partnership without the judgement of the culture at a version."""
    cultures = without_entry(partnership.start.cultures, version)
    return replace(partnership, start=replace(partnership.start, cultures=cultures))
