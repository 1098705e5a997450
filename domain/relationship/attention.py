"""What asks for attention in a relationship: every flag with what it is about, and since when it can be raised."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from domain.procurement.limits import LimitsView
from domain.relationship.figures import RENEGOTIATION_OPEN, flags_of_fairness, flags_of_law
from domain.relationship.view import RelationshipView
from domain.sharing.results import DriverView, FlagKind, OneOffView
from domain.standing.inputs import RaisedFlag

OF_THE_CLAUSE: Final = frozenset({FlagKind.STRUCTURAL_ONE_TO_ONE, FlagKind.STRUCTURAL_TAIL, FlagKind.ASYMMETRIC})
"""Flags that follow from a clause alone, from the day on which it applies."""


class Subject(StrEnum):
    """What a flag is about."""

    DRIVER = "driver"
    SHOCK = "shock"
    LAW = "law"
    FAIRNESS = "fairness"


@dataclass(frozen=True, slots=True)
class FlagRaised:
    """A flag with what it is about: the short name of a driver, the event of a shock, or empty for the whole.

    `title` is what people call a shock. `since` is None where only working out every earlier day would tell.
    """

    flag: RaisedFlag
    subject: Subject
    name: str = ""
    title: str = ""
    since: date | None = None


def flags_raised(view: RelationshipView, days: Mapping[str, date]) -> tuple[FlagRaised, ...]:
    """Give every flag of a relationship; `days` tells from which day each event applies.

    Source: model sections 3.5 to 7.
    """
    drivers = view.risk.drivers if view.risk else ()
    losses = view.risk.one_off_risks if view.risk else ()
    return (
        *(raised for driver in drivers for raised in _of_driver(driver, days)),
        *(raised for loss in losses for raised in _of_shock(loss)),
        *(FlagRaised(flag, Subject.FAIRNESS) for flag in flags_of_fairness(view.fairness)),
        *_of_law(view.limits),
    )


def _of_driver(driver: DriverView, days: Mapping[str, date]) -> Iterator[FlagRaised]:
    name = driver.driver.driver
    for flag in driver.flags:
        since = days.get(flag.evidence[0]) if flag.kind in OF_THE_CLAUSE else None
        yield FlagRaised(RaisedFlag(flag.kind, flag.party, flag.evidence), Subject.DRIVER, name, since=since)
    if driver.triggers.open:
        last = driver.triggers.fired[-1]
        flag_open = RaisedFlag(RENEGOTIATION_OPEN, None, last.evidence)
        yield FlagRaised(flag_open, Subject.DRIVER, name, since=last.period.last_day)


def _of_shock(loss: OneOffView) -> Iterator[FlagRaised]:
    for flag in loss.flags:
        raised = RaisedFlag(flag.kind, flag.party, flag.evidence)
        yield FlagRaised(raised, Subject.SHOCK, loss.risk.ref, loss.risk.risk, loss.risk.on)


def _of_law(limits: LimitsView | None) -> Iterator[FlagRaised]:
    yield from (FlagRaised(flag, Subject.LAW) for flag in flags_of_law(limits))
