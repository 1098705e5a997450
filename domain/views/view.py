"""What every view has in common: the moment at which it looks, and how it says what it shows."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Annotated, TypeAlias, TypeVar

from pydantic import Field

from domain.facts import Change, Command, Event, Frozen, Refers
from domain.formation import PartnershipOpened
from domain.relationship.view import RelationshipView, relationship_view
from domain.sharing.inputs import IndexSeries
from domain.stated import Stated, standing_claims

Told = TypeVar("Told", bound=Event)

EventNumber: TypeAlias = Annotated[int, Field(ge=1, description="The event it rests on."), Refers("event")]

PersonShown: TypeAlias = Annotated[int, Field(ge=1, description="Number of the person."), Refers("person")]


class View(Frozen):
    """What is shown of one theme. Fields that hold one value read as lines, lists of models as tables."""


@dataclass(frozen=True, kw_only=True)
class Moment:
    """The record as it is looked at: what was known on `known_at` (all, when None), about the day `as_of`.

    `stated` holds the events that some view reads, in their order, without personal texts.
    """

    stated: tuple[Stated, ...]
    as_of: date
    known_at: date | None = None
    series: tuple[IndexSeries, ...] = ()

    @cached_property
    def known(self) -> tuple[Stated, ...]:
        """Every event that was known then, in order, those that were taken back since included."""
        return tuple(one for one in self.stated if self.known_at is None or one.known_on <= self.known_at)

    @cached_property
    def standing(self) -> tuple[Stated, ...]:
        """Every event that counts on the day: what was struck, repaired or rightly contested does not."""
        return tuple(one for one in standing_claims(self.known) if one.event.effective_on <= self.as_of)

    def facts(self, *kinds: type[Event]) -> tuple[Stated, ...]:
        """Give the events of some kinds that count on the day, in the order of the record."""
        return tuple(one for one in self.standing if isinstance(one.event, kinds))

    def told(self, kind: type[Told]) -> tuple[tuple[int, Told], ...]:
        """Give the events of one kind that count on the day, each after its place in the record."""
        return tuple((one.version, one.event) for one in self.standing if isinstance(one.event, kind))

    @cached_property
    def opening(self) -> PartnershipOpened:
        """The event that opened the record."""
        return next(one.event for one in self.stated if isinstance(one.event, PartnershipOpened))

    @property
    def parties(self) -> tuple[str, ...]:
        """The parties, in the order in which they opened the record."""
        return tuple(entry.party for entry in self.opening.parties)

    @cached_property
    def relationship(self) -> RelationshipView:
        """Everything that is measured of the relationship at this moment."""
        return relationship_view(self.stated, self.series, as_of=self.as_of, known_at=self.known_at)


@dataclass(frozen=True)
class Viewing:
    """One view: its name in an address, what it answers, the events it reads, and what can be done about it."""

    name: str
    answer: type[View]
    reads: frozenset[type[Event]]
    look: Callable[[Moment], View]
    acts: tuple[type[Command] | type[Change], ...] = ()
