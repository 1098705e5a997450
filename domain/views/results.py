"""What the relation brings: impact by whom it reaches, results by their kind, and what became of every idea.

Source: statements S3.9 and S3.10; capability 31.
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from enum import StrEnum
from typing import Annotated

from pydantic import Field

from domain.facts import Frozen, PartyId, Title
from domain.gain_share import AgreeGainShare, GainShareAgreed
from domain.quantities import Money
from domain.results.filing import FileResult, ResultFiled, ResultKind
from domain.results.ideas import (
    CreditIdea,
    DeclineIdea,
    IdeaCredited,
    IdeaDeclined,
    IdeaSubmitted,
    IdeaTakenUp,
    SubmitIdea,
    TakeUpIdea,
)
from domain.results.impacts import Affected, Effect, ImpactRecorded, RecordImpact
from domain.views.view import EventNumber, Moment, View, Viewing


class IdeaStatus(StrEnum):
    """What became of an idea."""

    WAITING = "waiting"
    JOINT = "joint"
    DECLINED = "declined"


class Reach(Frozen):
    """How often the relation left one of four better or worse off."""

    on: Affected
    better: int
    worse: int


class ImpactShown(Frozen):
    """What the relation did to somebody."""

    on: Affected
    party: PartyId | None
    effect: Effect
    title: Title
    seen_in: Title
    since: date
    event: EventNumber


class KindOfResult(Frozen):
    """How many results were filed under one kind; none is shown too."""

    kind: ResultKind
    filed: int


class ResultShown(Frozen):
    """What the relation yielded."""

    kind: ResultKind
    title: Title
    filed_on: date
    event: EventNumber


class IdeaShown(Frozen):
    """An idea, what became of it, and the gain that came from it."""

    title: Title
    by: PartyId
    status: IdeaStatus
    gain: Annotated[Money | None, Field(description="What was divided; none while no gain is credited.")]
    event: EventNumber


class ResultsView(View):
    """What the relation brings: impact, results and ideas, with the kinds of which there is nothing yet."""

    reach: tuple[Reach, ...]
    impacts: tuple[ImpactShown, ...]
    kinds: tuple[KindOfResult, ...]
    results: tuple[ResultShown, ...]
    ideas: tuple[IdeaShown, ...]


def results_view(moment: Moment) -> ResultsView:
    """Work out what the relation brought up to the day."""
    impacts = tuple(_impact(number, event) for number, event in moment.told(ImpactRecorded))
    results = tuple(_result(number, event) for number, event in moment.told(ResultFiled))
    return ResultsView(
        reach=tuple(_reach(on, impacts) for on in Affected),
        impacts=impacts,
        kinds=tuple(KindOfResult(kind=kind, filed=sum(one.kind is kind for one in results)) for kind in ResultKind),
        results=results,
        ideas=tuple(_ideas(moment)),
    )


def _impact(number: int, event: ImpactRecorded) -> ImpactShown:
    told = event.model_dump(include={"on", "party", "effect", "title", "seen_in"})
    return ImpactShown(**told, since=event.effective_on, event=number)


def _result(number: int, event: ResultFiled) -> ResultShown:
    return ResultShown(kind=event.kind, title=event.title, filed_on=event.effective_on, event=number)


def _reach(on: Affected, impacts: Iterable[ImpactShown]) -> Reach:
    effects = [one.effect for one in impacts if one.on is on]
    return Reach(on=on, better=effects.count(Effect.BETTER), worse=effects.count(Effect.WORSE))


def _ideas(moment: Moment) -> Iterator[IdeaShown]:
    gains = _gains(moment)
    for number, idea in moment.told(IdeaSubmitted):
        status, gain = _status(moment, idea), gains.get(idea.idea)
        yield IdeaShown(title=idea.title, by=idea.by, status=status, gain=gain, event=number)


def _status(moment: Moment, idea: IdeaSubmitted) -> IdeaStatus:
    if any(event.idea == idea.idea for _, event in moment.told(IdeaDeclined)):
        return IdeaStatus.DECLINED
    taken_up = {event.by for _, event in moment.told(IdeaTakenUp) if event.idea == idea.idea}
    return IdeaStatus.JOINT if set(moment.parties) - {idea.by} <= taken_up else IdeaStatus.WAITING


def _gains(moment: Moment) -> Mapping[int, int]:
    """Add up, for each idea, the gains that were divided and credited to it. Unit: minor units."""
    credited: dict[int, set[int]] = {}
    for _, event in moment.told(IdeaCredited):
        credited.setdefault(event.idea, set()).add(event.gain)
    divided = moment.told(GainShareAgreed)
    return {idea: sum(event.gain for _, event in divided if event.proposal in of) for idea, of in credited.items()}


VIEWING = Viewing(
    "results",
    ResultsView,
    frozenset({ImpactRecorded, ResultFiled, IdeaSubmitted, IdeaTakenUp, IdeaDeclined, IdeaCredited, GainShareAgreed}),
    results_view,
    (RecordImpact, FileResult, SubmitIdea, TakeUpIdea, DeclineIdea, CreditIdea, AgreeGainShare),
)
