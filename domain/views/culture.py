"""The culture: how well the parties judge that they fit, when they judge it again, and where they differ."""

from datetime import date
from enum import StrEnum
from typing import Annotated

from domain.facts import WARNS, Frozen, PartyId, Title
from domain.key_people.leaving import KeyPersonLeaving, KeyPersonStays
from domain.start.culture import CultureFit, CultureJudged, CultureMatch, JudgeCulture, match_of
from domain.start.differences import (
    Bridging,
    DifferenceField,
    DifferenceJudged,
    DifferenceNamed,
    DifferenceNumber,
    JudgeDifference,
    NameDifference,
)
from domain.views.view import EventNumber, Moment, View, Viewing


class DifferenceStanding(StrEnum):
    """Where a difference stands."""

    OPEN = "open"
    BRIDGEABLE = "bridgeable"
    UNBRIDGEABLE = "unbridgeable"


class PartyJudgement(Frozen):
    """How well the parties fit together, in the eyes of one of them."""

    party: PartyId
    fit: CultureFit
    since: date
    event: EventNumber


class KnownDifference(Frozen):
    """A difference that was named, and what the parties made of it."""

    difference: DifferenceNumber
    field: DifferenceField
    title: Title
    named_by: PartyId
    ours: Title
    theirs: Title
    standing: DifferenceStanding
    unbridgeable_for: tuple[PartyId, ...]
    approach: Title | None
    event: EventNumber


class CultureView(View):
    """How well the parties fit together, and where they differ."""

    match: CultureMatch | None
    rematch_due: date | None
    rematch_overdue: Annotated[bool, WARNS]
    judgements: tuple[PartyJudgement, ...]
    differences: tuple[KnownDifference, ...]


def culture_view(moment: Moment) -> CultureView:
    """Work out what the judgements come to, and which differences were named."""
    latest = {judged.by: (version, judged) for version, judged in moment.told(CultureJudged)}
    due = _rematch_due(moment, {party: version for party, (version, _) in latest.items()})
    return CultureView(
        match=match_of({party: judged.fit for party, (_, judged) in latest.items()}, moment.parties),
        rematch_due=due,
        rematch_overdue=due is not None and due < moment.as_of,
        judgements=tuple(_judgement(*latest[party]) for party in moment.parties if party in latest),
        differences=known_differences(moment),
    )


def _judgement(version: int, judged: CultureJudged) -> PartyJudgement:
    return PartyJudgement(party=judged.by, fit=judged.fit, since=judged.effective_on, event=version)


def _rematch_due(moment: Moment, judged_at: dict[str, int]) -> date | None:
    """Give the first day by which the culture is to be judged again, while a party has not done so since."""
    asked: dict[tuple[str, str], tuple[int, date]] = {}
    for one in moment.facts(KeyPersonLeaving, KeyPersonStays):
        match one.event:
            case KeyPersonLeaving(rematch_by=date() as due) as leaving:
                asked[leaving.party, leaving.role] = (one.version, due)
            case KeyPersonStays() as stays:
                asked.pop((stays.by, stays.role), None)
    judged_by_all = min(judged_at.get(party, 0) for party in moment.parties)
    return min((due for version, due in asked.values() if version > judged_by_all), default=None)


def known_differences(moment: Moment) -> tuple[KnownDifference, ...]:
    """Give every difference that was named, in the order of their numbers, with what the parties made of it."""
    judged: dict[int, dict[str, DifferenceJudged]] = {}
    for _, judgement in moment.told(DifferenceJudged):
        judged.setdefault(judgement.difference, {})[judgement.by] = judgement
    named = {one.difference: (version, one) for version, one in moment.told(DifferenceNamed)}
    return tuple(
        _difference(version, one, judged.get(number, {}), moment.parties)
        for number, (version, one) in sorted(named.items())
    )


def _difference(
    version: int, named: DifferenceNamed, judged: dict[str, DifferenceJudged], parties: tuple[str, ...]
) -> KnownDifference:
    given_up = tuple(party for party in parties if party in judged and judged[party].bridging is Bridging.UNBRIDGEABLE)
    agreed = DifferenceStanding.BRIDGEABLE if judged.keys() >= set(parties) else DifferenceStanding.OPEN
    return KnownDifference(
        **named.model_dump(include={"difference", "field", "title", "ours", "theirs"}),
        named_by=named.by,
        standing=DifferenceStanding.UNBRIDGEABLE if given_up else agreed,
        unbridgeable_for=given_up,
        approach=next((judgement.approach for judgement in reversed(judged.values()) if judgement.approach), None),
        event=version,
    )


VIEWING = Viewing(
    "culture",
    CultureView,
    frozenset({CultureJudged, DifferenceNamed, DifferenceJudged, KeyPersonLeaving, KeyPersonStays}),
    culture_view,
    (JudgeCulture, NameDifference, JudgeDifference),
)
