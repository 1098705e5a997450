"""Sealing: each party answers before it knows what the others answered, and all answers open together.

The log holds a commitment to a sealed answer and nothing of its content. The opening is an event of its own with the
answers in the open, so that it outlives the erasure of a person, and names the records in which they were sealed.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Annotated, Any, Self, TypeVar

from pydantic import BaseModel, Field

from domain.facts import ERASED, Event, Frozen, PartyId, Sealed

Content = TypeVar("Content", bound=BaseModel)


class SealedAnswer(Event):
    """What one party answered; the others may not read it."""

    sealed: Annotated[Sealed | None, Field(description="The answer in writing; empty for who may not read it.")]

    def unread(self) -> Self:
        """Give the event as it is for who may not read the answer."""
        return self.model_copy(update={"sealed": None})


class OpenedAnswer(Frozen):
    """What one party answered, in the open."""

    party: PartyId
    version: Annotated[int, Field(ge=1, description="Number of the record in which it was sealed.")]


class AnswersOpened(Event):
    """What the parties answered, in the open."""

    @classmethod
    def by_means_of(cls, event: Event, **fields: Any) -> Self:
        """Make the opening that another event brings about: by the same party, on the day it was decided."""
        day = event.decided_on
        return cls(by=event.by, effective_on=day, decided_on=day, origin=event.origin, **fields)

    def answers(self) -> Iterator[tuple[str, OpenedAnswer]]:
        """Give each answer with the JSON pointer of its place."""
        for name in type(self).model_fields:
            value = getattr(self, name)
            for number, answer in enumerate(value if isinstance(value, tuple) else ()):
                if isinstance(answer, OpenedAnswer):
                    yield f"/{name}/{number}", answer


@dataclass(frozen=True)
class Kept:
    """A sealed answer that was not opened yet, and the version of the event that bears it."""

    sealed: str
    version: int


@dataclass(frozen=True)
class Round:
    """A round of answers of persons: what it asks, who answered under which pseudonym, and what is sealed by these."""

    title: str
    items: tuple[str, ...]
    closes_on: date
    raters: Mapping[str, str] = field(default_factory=dict)
    answers: Mapping[str, Kept] = field(default_factory=dict)
    closed: bool = False


def seal(content: BaseModel) -> str:
    """Write an answer down: sorted JSON without spaces, the same for the same answer.

    >>> class Answer(Frozen):
    ...     yes: bool
    >>> seal(Answer(yes=True)), opened(seal(Answer(yes=True)), Answer)
    ('{"yes":true}', Answer(yes=True))
    """
    return json.dumps(content.model_dump(mode="json"), sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def opened(sealed: str | None, kind: type[Content]) -> Content | None:
    """Read a sealed answer; there is nothing to read when it was erased or is not for the reader."""
    return None if sealed in (None, ERASED) else kind.model_validate_json(sealed)


def with_answer(answers: Mapping[str, Kept], answer: SealedAnswer, *, key: str, version: int) -> dict[str, Kept]:
    """Give the answers with this one in place of an earlier one under its key; what was erased is no answer."""
    others = {other: before for other, before in answers.items() if other != key}
    return others if answer.sealed in (None, ERASED) else {**others, key: Kept(answer.sealed, version)}
