"""What a partnership remembers of notice clauses and of the claims under them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Annotated, Self

from pydantic import Field, model_validator

from domain.counting import Holidays, RestDayRule, Span, last_day_of_span
from domain.facts import Frozen, Title


class AfterSilence(StrEnum):
    """What it means when an answer stays out."""

    NOTHING = "nothing"
    RIGHT_LOST = "right-lost"
    ACCEPTED = "accepted"


class NoticeTerms(Frozen):
    """The periods of a notice clause, and what silence does after each.

    With a reminder, silence counts only after the failure to answer was notified; without one it counts at once.
    Source: NEC4 ECC clauses 61.3, 61.4, 62.3, 62.6 and 64.4.
    """

    notify_within: Annotated[Span | None, Field(description="From awareness on; empty has no time bar.")] = None
    reply_within: Annotated[Span, Field(description="From the notification on.")]
    silence: AfterSilence = AfterSilence.NOTHING
    after_reminder: Annotated[
        Span | None, Field(description="From the notice of the failure on; empty needs no reminder.")
    ] = None
    quote_within: Annotated[Span | None, Field(description="From the instruction on; empty has no quotations.")] = None
    quote_reply_within: Annotated[Span | None, Field(description="From the quotation on.")] = None
    assess_within: Annotated[Span | None, Field(description="From the notice of an own assessment on.")] = None
    warning_effect: Annotated[
        Title | None, Field(description="What a missing early warning does to the value of a claim.")
    ] = None
    on_rest_day: RestDayRule = RestDayRule.COUNTS
    holidays: Holidays = ()

    @model_validator(mode="after")
    def _quotations_are_complete(self) -> Self:
        if (self.quote_within is None) is not (self.quote_reply_within is None):
            raise ValueError("say how long a quotation and the reply to it may take, or neither")
        if self.assess_within is not None and self.quote_within is None:
            raise ValueError("an own assessment takes the place of a quotation: say how long that may take")
        return self

    def last_day(self, start: date, span: Span) -> date:
        """Give the last day, included, of a span that begins on the day after `start`."""
        return last_day_of_span(start, span, self.on_rest_day, self.holidays)

    def spans(self) -> Mapping[str, Span]:
        """Give the periods that are agreed, by their names."""
        named = {name: getattr(self, name) for name in _PERIODS}
        return {name: span for name, span in named.items() if span is not None}


_PERIODS = ("notify_within", "reply_within", "after_reminder", "quote_within", "quote_reply_within", "assess_within")


class ClaimStage(StrEnum):
    """Where a claim stands."""

    KNOWN = "known"
    NOTIFIED = "notified"
    QUOTING = "quoting"
    QUOTED = "quoted"
    ASSESSING = "assessing"
    ACCEPTED = "accepted"
    ASSESSED = "assessed"
    REFUSED = "refused"
    LOST = "lost"
    WITHDRAWN = "withdrawn"


ANSWERED_BY_OTHERS = frozenset({ClaimStage.NOTIFIED, ClaimStage.QUOTED, ClaimStage.ASSESSING})
"""Where the other side is to act, so that its silence can count."""
OPEN_STAGES = ANSWERED_BY_OTHERS | {ClaimStage.KNOWN, ClaimStage.QUOTING}


@dataclass(frozen=True)
class NoticeClause:
    """A notice clause, as it was agreed last, and whether it was not dropped since."""

    title: str
    terms: NoticeTerms
    in_force: bool = True


@dataclass(frozen=True)
class Claim:
    """A claim under the terms that were in force when its party became aware, and the last day of its present step."""

    clause: str
    title: str
    by: str
    terms: NoticeTerms
    stage: ClaimStage
    due: date | None
    reminded: bool = False

    @property
    def silence_counts(self) -> bool:
        """Whether the silence of the other side brings something about once the present step is over."""
        counts = self.terms.after_reminder is None or self.reminded
        return self.stage in ANSWERED_BY_OTHERS and counts and self.terms.silence is not AfterSilence.NOTHING


@dataclass(frozen=True)
class Notices:
    """The notice clauses of a partnership and the claims under them, by their short names."""

    clauses: Mapping[str, NoticeClause] = field(default_factory=dict)
    claims: Mapping[str, Claim] = field(default_factory=dict)
