"""Weights: how much each dimension of fairness counts, and how much evidence the parties expect of it."""

from collections.abc import Collection
from dataclasses import replace
from enum import StrEnum
from typing import Annotated, ClassVar, Literal, TypeAlias

from pydantic import AfterValidator, Field

from domain.facts import Agreement, Author, Event, Frozen, Holds, Sealed, Term
from domain.facts import Change as AnyChange
from domain.facts import Command as AnyCommand
from domain.quantities import Weight
from domain.sealing import AnswersOpened, OpenedAnswer, SealedAnswer, opened, seal, with_answer
from domain.state import Partnership


class Dimension(StrEnum):
    """A question about fairness, in the order in which they are told. Source: model section 0."""

    EQUALITY = "equality"
    TRANSPARENCY = "transparency"
    LOYALTY = "loyalty"
    CULTURE = "culture"
    PROPORTIONALITY = "proportionality"
    PRIORITIES = "priorities"


class DimensionWeight(Frozen):
    """How much one dimension counts beside the others; only the proportion matters."""

    dimension: Dimension
    weight: Weight


class ExpectedItems(Frozen):
    """How many items of evidence a dimension needs per party and year."""

    dimension: Dimension
    items: Annotated[int, Field(ge=1, le=1000)]


def _require_distinct(dimensions: Collection[Dimension]) -> None:
    if len(set(dimensions)) < len(dimensions):
        raise ValueError("every dimension is named once")


def _weighable(weights: tuple[DimensionWeight, ...]) -> tuple[DimensionWeight, ...]:
    _require_distinct([entry.dimension for entry in weights])
    if not any(entry.weight > 0 for entry in weights):
        raise ValueError("at least one dimension weighs more than nothing")
    return weights


def _named_once(expected: tuple[ExpectedItems, ...]) -> tuple[ExpectedItems, ...]:
    _require_distinct([entry.dimension for entry in expected])
    return expected


Weights: TypeAlias = Annotated[tuple[DimensionWeight, ...], Field(min_length=1), AfterValidator(_weighable)]
"""The weights of some dimensions, each named once; a dimension that is not named weighs nothing."""
EvidencePlan: TypeAlias = Annotated[tuple[ExpectedItems, ...], Field(min_length=1), AfterValidator(_named_once)]
"""The evidence expected of some dimensions, each named once; the others keep what is usual."""


class SubmitWeights(AnyCommand):
    """Say how much each dimension should count for your party, before you know what the others say."""

    weights: Weights


class AgreeWeights(AnyChange):
    """Agree how much each dimension counts."""

    MONEY: ClassVar[tuple[str, ...] | None] = ()

    change: Literal["agree-weights"] = "agree-weights"
    weights: Weights


class AgreeEvidencePlan(AnyChange):
    """Agree how much evidence each dimension needs."""

    MONEY: ClassVar[tuple[str, ...] | None] = ()

    change: Literal["agree-evidence-plan"] = "agree-evidence-plan"
    expected: EvidencePlan


class StatedWeights(Frozen):
    """What a party says about the weights."""

    weights: Weights


class OpenedWeights(OpenedAnswer):
    """The weights that one party submitted."""

    weights: Weights


class WeightsSubmitted(SealedAnswer):
    """A party said how much each dimension should count."""

    TOPIC: ClassVar[str] = "partnership.weights-submitted"

    sealed: Annotated[Sealed | None, Holds(StatedWeights)]


class WeightsOpened(AnswersOpened):
    """All parties had said how much each dimension should count."""

    TOPIC: ClassVar[str] = "partnership.weights-opened"

    submissions: tuple[OpenedWeights, ...]


class WeightsAgreed(Term):
    """The parties agreed how much each dimension counts."""

    TOPIC: ClassVar[str] = "partnership.weights-agreed"

    weights: Weights


class EvidencePlanAgreed(Term):
    """The parties agreed how much evidence each dimension needs."""

    TOPIC: ClassVar[str] = "partnership.evidence-plan-agreed"

    expected: EvidencePlan


Command: TypeAlias = SubmitWeights
Change: TypeAlias = AgreeWeights | AgreeEvidencePlan
Recorded: TypeAlias = WeightsSubmitted | WeightsOpened | WeightsAgreed | EvidencePlanAgreed


def decide(partnership: Partnership, command: Command, author: Author) -> tuple[Event, ...]:
    """Decide what submitting weights leads to: with the last party's all open."""
    sealed = seal(StatedWeights(weights=command.weights))
    submitted = WeightsSubmitted.of(command, author, sealed=sealed)
    heard = evolve(partnership, submitted)
    if heard.sealed_weights.keys() < partnership.parties.keys():
        return (submitted,)
    return (submitted, WeightsOpened.by_means_of(submitted, submissions=_submissions(heard)))


def _submissions(partnership: Partnership) -> tuple[OpenedWeights, ...]:
    answers = ((party, partnership.sealed_weights[party]) for party in partnership.parties)
    return tuple(
        OpenedWeights(party=party, version=answer.version, weights=stated.weights)
        for party, answer in answers
        if (stated := opened(answer.sealed, StatedWeights))
    )


def agree(partnership: Partnership, change: Change, agreement: Agreement) -> tuple[Event, ...]:
    """Work out what an adopted change of the weights or the expected evidence brings about."""
    match change:
        case AgreeWeights():
            return (WeightsAgreed.agreed(change, agreement, weights=change.weights),)
        case AgreeEvidencePlan():
            return (EvidencePlanAgreed.agreed(change, agreement, expected=change.expected),)


def evolve(partnership: Partnership, event: Recorded) -> Partnership:
    """Give the partnership after an event about weights; once they opened or were agreed, submitting begins anew."""
    match event:
        case WeightsSubmitted():
            version = partnership.version + 1
            answers = with_answer(partnership.sealed_weights, event, key=event.by, version=version)
            return replace(partnership, sealed_weights=answers)
        case WeightsOpened() | WeightsAgreed():
            return replace(partnership, sealed_weights={})
        case EvidencePlanAgreed():
            return partnership
