"""Four eyes: who drafts a proposal for a party does not also bind it, above a worth that the party sets itself.

It counts by itself as soon as two people can bind the party: then a proposal that moves money, or whose worth cannot
be told, needs another key figure than the drafter. A party of one key figure works as it always did.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Annotated, ClassVar, TypeAlias

from pydantic import Field

from domain.appointments import own_number
from domain.errors import Refused
from domain.facts import Act, Author, Event
from domain.facts import Change as AnyChange
from domain.facts import Command as AnyCommand
from domain.people import FourEyesRequest, PersonNumber, Role
from domain.quantities import Amount
from domain.representation import SecondPerson
from domain.state import Partnership, with_entry, without_entry

ANY_MONEY = 0
"""Above this worth a second key figure assents, unless the party says otherwise."""
Above: TypeAlias = Annotated[
    Amount | None,
    Field(description="Worth above which another key figure than the drafter assents; empty is never."),
]


class RequireFourEyes(AnyCommand):
    """Set above which worth another key figure of your party than the drafter assents to a proposal."""

    ACT: ClassVar[Act] = Act.APPOINT

    above: Above = ANY_MONEY


class FourEyesRequired(Event):
    """A party set above which worth another key figure than the drafter assents."""

    TOPIC: ClassVar[str] = "partnership.four-eyes-required"

    above: Above
    confirmed_by: SecondPerson


class FourEyesAsked(Event):
    """A key figure asked to need a second one less often, and another key figure has yet to ask the same."""

    TOPIC: ClassVar[str] = "partnership.four-eyes-asked"

    above: Above
    asked_by: PersonNumber


Command: TypeAlias = RequireFourEyes
Recorded: TypeAlias = FourEyesRequired | FourEyesAsked


@dataclass(eq=False)
class FourEyesNeeded(Refused):
    """Who drafted this proposal for your party does not also assent to it; another key figure does."""

    proposal: int
    above: int


def decide(partnership: Partnership, command: Command, author: Author) -> tuple[Event, ...]:
    """Decide what setting the worth leads to: at once when it is stricter, else with a second key figure."""
    asker, now = own_number(partnership, author), _set(partnership, author.party)
    if command.above == now and author.party in partnership.people.four_eyes:
        return ()
    others = key_figures(partnership, author.party) - {asker}
    if not others or command.above == now or _is_stricter(command.above, now):
        return (FourEyesRequired.of(command, author, above=command.above, confirmed_by=None),)
    asked = partnership.people.four_eyes_asked.get(author.party)
    if asked is None or asked.above != command.above or asked.asked_by not in others | {asker}:
        return (FourEyesAsked.of(command, author, above=command.above, asked_by=asker),)
    if asked.asked_by == asker:
        return ()
    return (FourEyesRequired.of(command, author, above=command.above, confirmed_by=asker),)


def key_figures(partnership: Partnership, party: str) -> frozenset[int]:
    """Give the numbers of the people who can bind a party."""
    people = partnership.representatives
    return frozenset(one.person for one in people if (one.party, one.role) == (party, Role.KEY_FIGURE))


def four_eyes_above(partnership: Partnership, party: str) -> int | None:
    """Give the worth, in minor units, above which a second key figure of a party assents; None is never."""
    return _set(partnership, party) if len(key_figures(partnership, party)) > 1 else None


def needs_second(partnership: Partnership, party: str, changes: Sequence[AnyChange]) -> bool:
    """Tell whether another key figure than the drafter must assent for a party.

    The worth of a proposal is the sum of the money that its changes state, each without its sign; one of which the
    worth cannot be told lies above every threshold.
    """
    above = four_eyes_above(partnership, party)
    worths = [change.worth() for change in changes]
    told = sum(worth for worth in worths if worth is not None)
    return above is not None and (None in worths or told > above)


def require_second(partnership: Partnership, number: int, author: Author) -> None:
    """Check that who assents for the party that laid a proposal did not draft it, where that is asked.

    Raises: FourEyesNeeded.
    """
    proposal = partnership.table[number]
    own = partnership.people.number_of(author.party, author.account)
    if proposal.by != author.party or proposal.drafted_by is None or proposal.drafted_by != own:
        return
    if needs_second(partnership, author.party, proposal.changes):
        raise FourEyesNeeded(number, four_eyes_above(partnership, author.party) or ANY_MONEY)


def _set(partnership: Partnership, party: str) -> int | None:
    return partnership.people.four_eyes.get(party, ANY_MONEY)


def _is_stricter(above: int | None, now: int | None) -> bool:
    return above is not None and (now is None or above < now)


def evolve(partnership: Partnership, event: Recorded) -> Partnership:
    """Give the partnership after a party set, or asked to set, when four eyes are needed."""
    people = partnership.people
    match event:
        case FourEyesRequired():
            required = with_entry(people.four_eyes, event.by, event.above)
            asked = without_entry(people.four_eyes_asked, event.by)
            return replace(partnership, people=replace(people, four_eyes=required, four_eyes_asked=asked))
        case FourEyesAsked():
            waiting = with_entry(people.four_eyes_asked, event.by, FourEyesRequest(event.above, event.asked_by))
            return replace(partnership, people=replace(people, four_eyes_asked=waiting))
