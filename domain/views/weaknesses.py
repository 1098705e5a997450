"""The weaknesses: where each party says that it is less strong, as risks with what keeps them from hurting."""

from datetime import date
from typing import Annotated

from domain.facts import WARNS, Frozen, PartyId, Title
from domain.start.weaknesses import (
    DiscloseWeakness,
    MitigateWeakness,
    WeaknessDisclosed,
    WeaknessMitigated,
    WeaknessNumber,
)
from domain.views.view import EventNumber, Moment, View, Viewing


class WeaknessRisk(Frozen):
    """A weakness as a risk: whose it is, what keeps it from hurting, and whether that is in place."""

    weakness: WeaknessNumber
    party: PartyId
    title: Title
    mitigation: Title
    owner: PartyId
    due: date
    mitigated_on: date | None
    overdue: Annotated[bool, WARNS]
    event: EventNumber


class WeaknessesView(View):
    """Where the parties are less strong; a party that disclosed nothing is named."""

    silent: tuple[PartyId, ...]
    risks: tuple[WeaknessRisk, ...]


def weaknesses_view(moment: Moment) -> WeaknessesView:
    """Work out which weaknesses were disclosed, by whom, and what became of them."""
    disclosed = moment.told(WeaknessDisclosed)
    mitigated = {one.weakness: one.effective_on for _, one in moment.told(WeaknessMitigated)}
    open_parties = {one.by for _, one in disclosed}
    return WeaknessesView(
        silent=tuple(party for party in moment.parties if party not in open_parties),
        risks=tuple(_risk(version, one, mitigated.get(one.weakness), moment.as_of) for version, one in disclosed),
    )


def _risk(version: int, one: WeaknessDisclosed, mitigated_on: date | None, as_of: date) -> WeaknessRisk:
    return WeaknessRisk(
        **one.model_dump(include={"weakness", "title", "mitigation", "owner", "due"}),
        party=one.by,
        mitigated_on=mitigated_on,
        overdue=mitigated_on is None and one.due < as_of,
        event=version,
    )


VIEWING = Viewing(
    "weaknesses",
    WeaknessesView,
    frozenset({WeaknessDisclosed, WeaknessMitigated}),
    weaknesses_view,
    (DiscloseWeakness, MitigateWeakness),
)
