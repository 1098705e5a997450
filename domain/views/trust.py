"""Trust: what the work needs, what the parties show, and what it grows from.

Trust below what the work needs asks for attention, unless the work needs little and a formal guarantee covers it, or
the parties chose to stand guarded. Trust above it is shown as well: it was invested where little is asked.
Source: statements S1.10 and S3.7; model section 6.
"""

from collections import Counter
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Annotated, Final, TypeAlias

from pydantic import Field

from domain.calendar import add_months
from domain.delivery import AgreeDeliveryProfile, Factor
from domain.facts import WARNS, Frozen, PartyId, Title
from domain.memory.relation import RelationshipType
from domain.promises import PromiseKept, PromiseMade
from domain.quantities import FRACTION
from domain.relation.formal_guarantees import (
    AgreeFormalGuarantee,
    DropFormalGuarantee,
    FormalGuaranteeAgreed,
    FormalGuaranteeDropped,
)
from domain.relation.intentions import DiscloseIntention, IntentionDisclosed
from domain.relation.relationship_type import RelationshipTypeAgreed
from domain.relationship.view import MEASURED_EVENTS
from domain.standing.inputs import DeliveryProfile
from domain.standing.trust import Fit, Verdict
from domain.stated import Stated
from domain.views.relation_type import numbers_of, type_in_force
from domain.views.view import EventNumber, Moment, View, Viewing

LITTLE_TRUST: Final = 2
"""The highest level that needs so little trust that a formal guarantee covers it. Source: model section 6."""
Level: TypeAlias = Annotated[Decimal, FRACTION]
"""An amount of trust. Unit: fraction, 0 to 1."""
Count: TypeAlias = Annotated[int, Field(ge=0)]


class TrustFinding(StrEnum):
    """How the trust that is shown stands to the trust that the work needs."""

    UNKNOWN = "unknown"
    FITS = "fits"
    DEFICIT = "deficit"
    COVERED = "covered"
    OVER_INVESTED = "over_invested"


class TrustSource(StrEnum):
    """What trust grows from."""

    PROMISE_KEPT = "promise_kept"
    INTENTION_DISCLOSED = "intention_disclosed"


class TrustFactors(Frozen):
    """What the work asks, in five factors from 1 to 5; the trust that is needed follows from their mean."""

    uncertainty: Factor
    interdependence: Factor
    specific_investment: Factor
    hard_to_measure: Factor
    switching_impact: Factor
    event: EventNumber


class GuaranteeInForce(Frozen):
    """A formal guarantee, who gives it, and since when."""

    guarantee: Count
    given_by: PartyId
    covers: Title
    since: date
    event: EventNumber


class TrustOfParty(Frozen):
    """What a party shows, and from what trust in it grew in twelve months, beside the twelve before."""

    shown: Level | None
    promises_kept: Count
    intentions: Count
    grew_before: Count
    rests_on: tuple[EventNumber, ...]


class TrustGrown(Frozen):
    """One thing from which trust in a party grew."""

    party: PartyId
    source: TrustSource
    what: Title | None
    on: date
    event: EventNumber


class TrustView(View):
    """The trust that the work needs beside the trust that is shown, and what it grows from."""

    needed: Level | None
    shown: Level | None
    difference: Level | None
    finding: TrustFinding
    asks_attention: Annotated[bool, WARNS]
    factors: TrustFactors | None
    guarantees: tuple[GuaranteeInForce, ...]
    parties: dict[PartyId, TrustOfParty]
    grown_from: tuple[TrustGrown, ...]


def trust_view(moment: Moment) -> TrustView:
    """Work out how the trust shown stands to the trust needed on the day."""
    fit, guarantees, grown = moment.relationship.standing.fit, _guarantees(moment), tuple(_grown(moment))
    finding = found(fit, guaranteed=bool(guarantees))
    return TrustView(
        needed=fit.needed.value,
        shown=fit.shown.value,
        difference=fit.difference.value,
        finding=finding,
        asks_attention=finding is TrustFinding.DEFICIT and not _is_guarded(moment),
        factors=_factors(moment.relationship.standing_record.profile),
        guarantees=guarantees,
        parties={party: _of_party(party, fit, grown, moment.as_of) for party in moment.parties},
        grown_from=tuple(one for one in grown if one.on > add_months(moment.as_of, -12)),
    )


def found(fit: Fit, *, guaranteed: bool) -> TrustFinding:
    """Say how trust shown stands to trust needed; a guarantee covers what needs little, whoever shows too little."""
    needs_little = fit.level is not None and fit.level <= LITTLE_TRUST
    if guaranteed and needs_little and fit.verdict in (Verdict.DEFICIT, Verdict.UNKNOWN):
        return TrustFinding.COVERED
    return TrustFinding.OVER_INVESTED if fit.verdict is Verdict.SURPLUS else TrustFinding(fit.verdict.value)


def _is_guarded(moment: Moment) -> bool:
    now = type_in_force(moment)
    return now is not None and now.relationship_type is RelationshipType.GUARDED


def _factors(profile: DeliveryProfile | None) -> TrustFactors | None:
    if profile is None:
        return None
    names = ("uncertainty", "interdependence", "specific_investment", "hard_to_measure", "switching_impact")
    return TrustFactors(event=numbers_of((profile.ref,))[0], **{name: getattr(profile, name) for name in names})


def _guarantees(moment: Moment) -> tuple[GuaranteeInForce, ...]:
    in_force: dict[int, GuaranteeInForce] = {}
    for one in moment.facts(FormalGuaranteeAgreed, FormalGuaranteeDropped):
        match one.event:
            case FormalGuaranteeAgreed() as given:
                told = given.model_dump(include={"guarantee", "given_by", "covers"})
                in_force[given.guarantee] = GuaranteeInForce(since=given.effective_on, event=one.version, **told)
            case FormalGuaranteeDropped() as dropped:
                in_force.pop(dropped.guarantee, None)
    return tuple(in_force.values())


def _grown(moment: Moment) -> Iterator[TrustGrown]:
    made = (one.event for one in moment.facts(PromiseMade))
    titles = {event.promise: event.title for event in made if isinstance(event, PromiseMade)}
    for one in moment.facts(PromiseKept, IntentionDisclosed):
        match one.event:
            case PromiseKept() as kept:
                yield _one(one, TrustSource.PROMISE_KEPT, titles.get(kept.promise))
            case IntentionDisclosed() as told:
                yield _one(one, TrustSource.INTENTION_DISCLOSED, told.intention)


def _one(stated: Stated, source: TrustSource, what: str | None) -> TrustGrown:
    event = stated.event
    return TrustGrown(party=event.by, source=source, what=what, on=event.effective_on, event=stated.version)


def _of_party(party: str, fit: Fit, grown: tuple[TrustGrown, ...], as_of: date) -> TrustOfParty:
    year, before = add_months(as_of, -12), add_months(as_of, -24)
    own = [one for one in grown if one.party == party]
    recent = Counter(one.source for one in own if one.on > year)
    return TrustOfParty(
        shown=fit.shown_by[party].value,
        promises_kept=recent[TrustSource.PROMISE_KEPT],
        intentions=recent[TrustSource.INTENTION_DISCLOSED],
        grew_before=sum(before < one.on <= year for one in own),
        rests_on=numbers_of(fit.shown_by[party].evidence),
    )


VIEWING = Viewing(
    "trust",
    TrustView,
    MEASURED_EVENTS
    | {
        RelationshipTypeAgreed,
        FormalGuaranteeAgreed,
        FormalGuaranteeDropped,
        IntentionDisclosed,
        PromiseMade,
        PromiseKept,
    },
    trust_view,
    (AgreeDeliveryProfile, AgreeFormalGuarantee, DropFormalGuarantee, DiscloseIntention),
)
