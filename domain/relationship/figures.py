"""What fairness and risk sharing found, as another measure reads it."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Final

from domain.fairness.inputs import ShockBorne
from domain.fairness.results import JOINT, DimensionView, FairnessView, distinct
from domain.procurement.limits import LimitResult, LimitsView
from domain.sharing.inputs import RiskRecord
from domain.sharing.results import Amounts, RiskView
from domain.standing.inputs import DimensionFigures, FairnessFigures, Figure, RaisedFlag, Refs
from domain.standing.record import MeasuredFigures

RENEGOTIATION_OPEN: Final = "RENEGOTIATION_OPEN"
ARTICLE_72_EXCEEDED: Final = "ART72_EXCEEDED"


def shocks_borne(borne: Mapping[date, Amounts]) -> Iterator[ShockBorne]:
    """Tell from what each party bore up to several days what it bore from each to the next. Unit: minor units.

    The name of each is that of the figure it comes from: risk sharing on that day, for that party.
    """
    before: Amounts = {}
    for day in sorted(borne):
        for party, amount in borne[day].items():
            more = amount - before.get(party, 0)
            if more:
                yield ShockBorne(ref=f"risk:{day}:{party}", on=day, by=party, amount=more)
        before = borne[day]


def measured_figures(
    fairness: FairnessView, risk: RiskView | None, record: RiskRecord | None, limits: LimitsView | None
) -> MeasuredFigures:
    """Give what standing is worked out from."""
    return MeasuredFigures(
        fairness=_fairness(fairness),
        kpi=Figure(fairness.kpi.attainment, fairness.kpi.evidence),
        registered_risks=_registered(record),
        flags=(*_flags_of_risks(risk), *flags_of_fairness(fairness), *flags_of_law(limits)),
        left_out=(*fairness.objections.open, *fairness.objections.struck),
    )


def _fairness(view: FairnessView) -> FairnessFigures:
    weights = view.headline.weights
    return FairnessFigures(
        dimensions={
            name: DimensionFigures(score=Figure(found.score, found.refs), weight=weights[name], conduct=_conduct(found))
            for name, found in view.dimensions.items()
        },
        headline=Figure(view.headline.value, view.headline.evidence),
        goal_overlap=Figure(view.goal_overlap.value, view.goal_overlap.evidence),
    )


def _conduct(view: DimensionView) -> dict[str, Figure]:
    return {party: Figure(value, _evidence_of(view, party)) for party, value in (view.conduct or {}).items()}


def _evidence_of(view: DimensionView, party: str) -> Refs:
    return distinct(*(item.refs for item in view.evidence if item.party in (party, JOINT)))


def _registered(record: RiskRecord | None) -> Refs:
    if record is None:
        return ()
    return (*(history.ref for history in record.drivers), *(risk.ref for risk in record.one_off_risks))


def _flags_of_risks(risk: RiskView | None) -> Iterator[RaisedFlag]:
    for driver in risk.drivers if risk else ():
        yield from (RaisedFlag(flag.kind, flag.party, flag.evidence) for flag in driver.flags)
        if driver.triggers.open:
            yield RaisedFlag(RENEGOTIATION_OPEN, None, driver.triggers.fired[-1].evidence)
    for loss in risk.one_off_risks if risk else ():
        yield from (RaisedFlag(flag.kind, flag.party, flag.evidence) for flag in loss.flags)


def flags_of_fairness(view: FairnessView) -> Iterator[RaisedFlag]:
    """Give the flags of fairness, as standing reads them."""
    yield from (RaisedFlag(flag.kind, None, flag.evidence) for flag in view.flags)


def flags_of_law(limits: LimitsView | None) -> Iterator[RaisedFlag]:
    """Give the flag of changes that go beyond what the law leaves room for."""
    if limits is not None and limits.any_exceeds:
        too_much = (check.ref for check in limits.checks if check.result is LimitResult.EXCEEDS)
        pot = limits.pot.evidence if limits.pot.result is LimitResult.EXCEEDS else ()
        yield RaisedFlag(ARTICLE_72_EXCEEDED, None, distinct(pot, too_much))
