"""Resistance and undercurrents: what is resisted and what came of it, and what makes parties hesitate or drives them.

Source: statements S1.7 and S1.9.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Annotated, Any

from domain.facts import Frozen, PartyId, Refers, Title
from domain.memory.voices import ObjectionVerdict, ResistanceDriver
from domain.views.decisions import PROPOSAL_EVENTS, DecisionOutcome, proposal_outcomes
from domain.views.view import EventNumber, Moment, View, Viewing
from domain.voices.resistance import (
    CloseResistance,
    ExamineResistance,
    JudgeResistance,
    RaiseResistance,
    ResistanceClosed,
    ResistanceExamined,
    ResistanceJudged,
    ResistanceRaised,
)
from domain.voices.undercurrents import (
    LetGoOfUndercurrent,
    ShareUndercurrent,
    UndercurrentKind,
    UndercurrentLetGo,
    UndercurrentShared,
)


class ResistanceStage(StrEnum):
    """What is to be done next with a resistance."""

    RAISED = "raised"
    EXAMINED = "examined"
    JUDGED = "judged"


class ResistanceEnding(StrEnum):
    """What came of a resistance."""

    PROPOSAL = "proposal"
    REFUSAL = "refusal"
    NO_OBJECTION = "no_objection"


class OpenResistance(Frozen):
    """One resistance that is not closed, and how far it is."""

    title: Title
    raised_by: PartyId
    since: date
    days: int
    stage: ResistanceStage
    driver: ResistanceDriver | None
    verdict: ObjectionVerdict | None
    event: EventNumber


class ClosedResistance(Frozen):
    """One resistance that was closed: what drove it, what was judged, and what it led to."""

    title: Title
    raised_by: PartyId
    driver: ResistanceDriver | None
    verdict: ObjectionVerdict | None
    ending: ResistanceEnding
    proposal: Annotated[int | None, Refers("proposal")]
    became: DecisionOutcome | None
    days: int
    event: EventNumber


class StandingUndercurrent(Frozen):
    """One hesitation or drive that stands."""

    title: Title
    kind: UndercurrentKind
    party: PartyId
    since: date
    event: EventNumber


class ResistanceView(View):
    """What is resisted with what came of it, and what was shared as no claim."""

    open: tuple[OpenResistance, ...]
    closed: tuple[ClosedResistance, ...]
    undercurrents: tuple[StandingUndercurrent, ...]


@dataclass(frozen=True)
class _Told:
    version: int
    raised: ResistanceRaised
    driver: ResistanceDriver | None = None
    verdict: ObjectionVerdict | None = None
    closed: ResistanceClosed | None = None


def resistance_view(moment: Moment) -> ResistanceView:
    """Work out how far each resistance is, and what was shared that stands."""
    told = _told(moment).values()
    outcomes = proposal_outcomes(moment)
    return ResistanceView(
        open=tuple(_open(one, moment.as_of) for one in told if one.closed is None),
        closed=tuple(_closed(one, one.closed, outcomes) for one in told if one.closed is not None),
        undercurrents=tuple(_standing(moment)),
    )


def _told(moment: Moment) -> dict[int, _Told]:
    told = {event.resistance: _Told(version, event) for version, event in moment.told(ResistanceRaised)}
    for number, found in _further(moment):
        if number in told:
            told[number] = replace(told[number], **found)
    return told


def _further(moment: Moment) -> Iterator[tuple[int, dict[str, Any]]]:
    yield from ((event.resistance, {"driver": event.driver}) for _, event in moment.told(ResistanceExamined))
    yield from ((event.resistance, {"verdict": event.verdict}) for _, event in moment.told(ResistanceJudged))
    yield from ((event.resistance, {"closed": event}) for _, event in moment.told(ResistanceClosed))


def _stage(one: _Told) -> ResistanceStage:
    if one.driver is None:
        return ResistanceStage.RAISED
    return ResistanceStage.EXAMINED if one.verdict is None else ResistanceStage.JUDGED


def _open(one: _Told, day: date) -> OpenResistance:
    return OpenResistance(
        title=one.raised.title,
        raised_by=one.raised.by,
        since=one.raised.effective_on,
        days=(day - one.raised.effective_on).days,
        stage=_stage(one),
        driver=one.driver,
        verdict=one.verdict,
        event=one.version,
    )


def _closed(one: _Told, closed: ResistanceClosed, outcomes: dict[int, DecisionOutcome]) -> ClosedResistance:
    return ClosedResistance(
        title=one.raised.title,
        raised_by=one.raised.by,
        driver=one.driver,
        verdict=one.verdict,
        ending=_ending(one, closed),
        proposal=closed.proposal,
        became=outcomes.get(closed.proposal) if closed.proposal else None,
        days=(closed.effective_on - one.raised.effective_on).days,
        event=one.version,
    )


def _ending(one: _Told, closed: ResistanceClosed) -> ResistanceEnding:
    if closed.proposal is not None:
        return ResistanceEnding.PROPOSAL
    valid = one.verdict is ObjectionVerdict.VALID
    return ResistanceEnding.REFUSAL if valid else ResistanceEnding.NO_OBJECTION


def _standing(moment: Moment) -> Iterator[StandingUndercurrent]:
    let_go = {event.undercurrent for _, event in moment.told(UndercurrentLetGo)}
    for version, event in moment.told(UndercurrentShared):
        if event.undercurrent not in let_go:
            yield StandingUndercurrent(
                title=event.title, kind=event.kind, party=event.by, since=event.effective_on, event=version
            )


VIEWING = Viewing(
    "resistance",
    ResistanceView,
    frozenset(
        {
            ResistanceRaised,
            ResistanceExamined,
            ResistanceJudged,
            ResistanceClosed,
            UndercurrentShared,
            UndercurrentLetGo,
            *PROPOSAL_EVENTS,
        }
    ),
    resistance_view,
    (
        RaiseResistance,
        ExamineResistance,
        JudgeResistance,
        CloseResistance,
        ShareUndercurrent,
        LetGoOfUndercurrent,
    ),
)
