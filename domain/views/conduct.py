"""Conduct: who decided alone, who showed what it agreed to show, and which breaches are open. It looks at all alike.

Source: statements S0.10, S0.11 and S0.12.
"""

from collections.abc import Iterator
from datetime import date
from typing import Annotated

from pydantic import Field

from domain.breaches import BreachRecorded, OfferRepair, RecordBreach, RepairAccepted, RepairOffered, RepairRejected
from domain.contests import FactContested
from domain.decisions import (
    JointDecisionRecorded,
    RecordJointDecision,
    ReportUnilateralDecision,
    UnilateralDecisionReported,
)
from domain.disclosures import AgreeDisclosure, MakeDisclosure
from domain.facts import WARNS, Frozen, PartyId, Title
from domain.views.breaches import BreachOfParty, breaches_of
from domain.views.transparency import TRANSPARENCY_EVENTS, DisclosureOfParty, disclosures_of
from domain.views.view import EventNumber, Moment, View, Viewing

Number = Annotated[int, Field(ge=0)]


class DecidedAloneByParty(Frozen):
    """How many decisions a party took alone that were to be taken together."""

    party: PartyId
    decided_alone: Number
    any_alone: Annotated[bool, WARNS]


class OneSidedDecision(Frozen):
    """One decision that a party took alone, and who reported it."""

    on: date
    party: PartyId
    matter: Title
    reported_by: PartyId
    event: EventNumber


class ConductView(View):
    """How the parties deal with each other: decisions alone, what is shown, and breaches; the same for everyone."""

    decided_together: Number
    decided_alone: tuple[DecidedAloneByParty, ...]
    one_sided: tuple[OneSidedDecision, ...]
    disclosures: tuple[DisclosureOfParty, ...]
    open_breaches: Annotated[int, Field(ge=0)]
    breaches: tuple[BreachOfParty, ...]


def conduct_view(moment: Moment) -> ConductView:
    """Work out how the parties dealt with each other up to the day."""
    alone, breaches = tuple(_alone(moment)), tuple(breaches_of(moment))
    counts = {party: sum(one.party == party for one in alone) for party in moment.parties}
    return ConductView(
        decided_together=len(moment.facts(JointDecisionRecorded)),
        decided_alone=tuple(
            DecidedAloneByParty(party=party, decided_alone=count, any_alone=count > 0)
            for party, count in counts.items()
        ),
        one_sided=alone,
        disclosures=tuple(disclosures_of(moment)),
        open_breaches=sum(one.unrepaired for one in breaches),
        breaches=breaches,
    )


def _alone(moment: Moment) -> Iterator[OneSidedDecision]:
    for version, event in moment.told(UnilateralDecisionReported):
        yield OneSidedDecision(
            on=event.effective_on,
            party=event.decided_by,
            matter=event.matter,
            reported_by=event.by,
            event=version,
        )


VIEWING = Viewing(
    "conduct",
    ConductView,
    TRANSPARENCY_EVENTS
    | {
        BreachRecorded,
        FactContested,
        JointDecisionRecorded,
        RepairAccepted,
        RepairOffered,
        RepairRejected,
        UnilateralDecisionReported,
    },
    conduct_view,
    (RecordBreach, OfferRepair, ReportUnilateralDecision, RecordJointDecision, AgreeDisclosure, MakeDisclosure),
)
