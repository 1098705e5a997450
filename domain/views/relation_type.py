"""Which type of relationship counts on a day, and whether the word partnership fits what the parties do."""

from collections.abc import Iterator
from datetime import date
from enum import StrEnum
from typing import Final

from domain.facts import Frozen, PartyId, Title
from domain.memory.relation import DeliveryNature, RelationshipType
from domain.relation.relationship_type import RelationshipTypeAgreed, TypeReasonStated, is_usual
from domain.standing.ladder import Condition
from domain.state import PartyRole
from domain.views.view import EventNumber, Moment

_WORDS: Final = ("partnership", "partnerschap")
_BUYS_AND_DELIVERS: Final = frozenset({PartyRole.CLIENT, PartyRole.CONTRACTOR})


class TypeInForce(Frozen):
    """The type that counts, what it was chosen for, and whether that is usual."""

    relationship_type: RelationshipType
    nature: DeliveryNature
    usual_for_the_work: bool
    fits_because: Title | None
    since: date
    event: EventNumber


class TypeReasonGiven(Frozen):
    """Which party wanted which type; the reason stands in the event."""

    party: PartyId
    relationship_type: RelationshipType
    stated_on: date
    event: EventNumber


class PartnershipSign(StrEnum):
    """What makes a partnership of a relation between client and contractor. Source: statement S1.13."""

    JOINT_FUTURE = "joint_future"
    JOINT_GOAL = "joint_goal"
    OPENNESS = "openness"


class SignShown(Frozen):
    """Whether a sign of partnership is shown by the record, and by which events."""

    sign: PartnershipSign
    shown: bool | None
    events: tuple[EventNumber, ...]


_CONDITIONS: Final = {
    "term_24_months": PartnershipSign.JOINT_FUTURE,
    "joint_goal": PartnershipSign.JOINT_GOAL,
    "two_sided_open_book": PartnershipSign.OPENNESS,
}
"""The conditions of the ladder that show each sign. Source: model section 6."""


def type_in_force(moment: Moment) -> TypeInForce | None:
    """Give the type that counts on the day: the one that began last, and was agreed last."""
    agreed = [
        (one.event.effective_on, one.version, one.event)
        for one in moment.facts(RelationshipTypeAgreed)
        if isinstance(one.event, RelationshipTypeAgreed)
    ]
    if not agreed:
        return None
    since, number, event = max(agreed, key=lambda one: one[:2])
    return TypeInForce(
        relationship_type=event.relationship_type,
        nature=event.nature,
        usual_for_the_work=is_usual(event.relationship_type, event.nature),
        fits_because=event.fits_because,
        since=since,
        event=number,
    )


def reasons_given(moment: Moment) -> Iterator[TypeReasonGiven]:
    """Give who wanted which type, as it was stated."""
    for one in moment.facts(TypeReasonStated):
        if isinstance(one.event, TypeReasonStated):
            yield TypeReasonGiven(
                party=one.event.by,
                relationship_type=one.event.relationship_type,
                stated_on=one.event.effective_on,
                event=one.version,
            )


def signs_shown(moment: Moment) -> tuple[SignShown, ...]:
    """Give each sign of partnership with what shows it."""
    conditions = (one for level in moment.relationship.standing.ladder.levels.values() for one in level)
    return tuple(_sign(one, _CONDITIONS[one.name]) for one in conditions if one.name in _CONDITIONS)


def _sign(condition: Condition, sign: PartnershipSign) -> SignShown:
    return SignShown(sign=sign, shown=condition.met, events=numbers_of(condition.evidence))


def numbers_of(refs: tuple[str, ...]) -> tuple[int, ...]:
    """Give the numbers of the events among what a figure rests on.

    >>> numbers_of(("v12", "risk:2024-06-30:C", "v3"))
    (12, 3)
    """
    return tuple(int(ref[1:]) for ref in refs if ref[:1] == "v" and ref[1:].isdecimal())


def is_called_partnership(moment: Moment, now: TypeInForce | None) -> bool:
    """Tell whether the record or its type bears the word."""
    named = any(word in moment.opening.name.lower() for word in _WORDS)
    return named or (now is not None and now.relationship_type is RelationshipType.PARTNERSHIP)


def only_in_name(moment: Moment, now: TypeInForce | None, signs: tuple[SignShown, ...]) -> bool:
    """Tell whether client and contractor bear the word while not every sign is shown; a guarded type asks no signs."""
    if now is not None and now.relationship_type is RelationshipType.GUARDED:
        return False
    plain = any(entry.role in _BUYS_AND_DELIVERS for entry in moment.opening.parties)
    return plain and is_called_partnership(moment, now) and not all(one.shown for one in signs)
