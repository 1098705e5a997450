"""Net benefit: what the relationship brought each party, less what it put in and the shocks that it bore.

Amounts are those of proportionality, from the start up to the day, without what is contested. While the contract stands
under a guiding principle that is in force and asks a net benefit, a party below zero is flagged.
Source: statement S1.5; model section 5.2, proportionality.
"""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Annotated, TypeAlias

from domain.contributions import RecordBenefit, RecordContribution
from domain.facts import WARNS, Frozen, PartyId, Title
from domain.memory.principles import PrincipleStatus
from domain.net_benefit import AgreeNetBenefit, NetBenefitAgreed
from domain.quantities import Money
from domain.relationship.view import MEASURED_EVENTS
from domain.views.principles import PRINCIPLE_EVENTS, principles_on
from domain.views.relation_type import numbers_of
from domain.views.view import EventNumber, Moment, View, Viewing
from domain.weights import Dimension

_Parts: TypeAlias = Mapping[str, Decimal | int | None]


class NetBenefitOfParty(Frozen):
    """What one party gained, put in and bore, and what is left. Unit: minor units; empty while nothing was recorded."""

    party: PartyId
    benefits: Money | None
    put_in: Money | None
    shocks_borne: Money | None
    net_benefit: Money | None
    below_zero: Annotated[bool, WARNS]
    rests_on: tuple[EventNumber, ...]


class NetBenefitView(View):
    """What the relationship leaves each party, and the guiding principle that asks that nobody loses by it."""

    principle: Title | None
    principle_in_force: bool
    agreed_in: EventNumber | None
    flagged: Annotated[bool, WARNS]
    parties: tuple[NetBenefitOfParty, ...]


def net_benefit_view(moment: Moment) -> NetBenefitView:
    """Work out what each party gained on balance."""
    agreed = moment.told(NetBenefitAgreed)
    event, name = (agreed[-1][0], agreed[-1][1].principle) if agreed else (None, None)
    known = principles_on(moment)
    rows = tuple(_parties(moment))
    in_force = name is not None and name in known.known and known.status(name) is PrincipleStatus.IN_FORCE
    return NetBenefitView(
        principle=known.known[name].title if name is not None and name in known.known else None,
        principle_in_force=in_force,
        agreed_in=event if name else None,
        flagged=in_force and any(one.below_zero for one in rows),
        parties=rows,
    )


def _parties(moment: Moment) -> Iterator[NetBenefitOfParty]:
    found = moment.relationship.fairness.dimensions[Dimension.PROPORTIONALITY]
    for party in moment.parties:
        own = [ref for item in found.evidence if item.party == party for ref in item.refs]
        parts = found.components[party]
        shocks = found.also_behind if parts.get("shock_borne") else ()
        yield _party(party, parts, tuple(dict.fromkeys(numbers_of((*own, *shocks)))))


def _party(party: str, parts: _Parts, rests_on: tuple[int, ...]) -> NetBenefitOfParty:
    benefits, put_in, borne = (int(parts.get(name) or 0) for name in ("benefit", "contribution", "shock_borne"))
    if not rests_on and not borne:
        nothing = dict.fromkeys(("benefits", "put_in", "shocks_borne", "net_benefit"))
        return NetBenefitOfParty(party=party, below_zero=False, rests_on=(), **nothing)
    net = benefits - put_in - borne
    return NetBenefitOfParty(
        party=party,
        benefits=benefits,
        put_in=put_in,
        shocks_borne=borne,
        net_benefit=net,
        below_zero=net < 0,
        rests_on=rests_on,
    )


VIEWING = Viewing(
    "net-benefit",
    NetBenefitView,
    MEASURED_EVENTS | PRINCIPLE_EVENTS | {NetBenefitAgreed},
    net_benefit_view,
    (RecordBenefit, RecordContribution, AgreeNetBenefit),
)
