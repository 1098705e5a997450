"""What is answered about a stress test of a partnership: where it stands, what it rests on, and its figures."""

from datetime import date
from typing import Annotated, Any
from uuid import UUID

from pydantic import Field

from application.queries.reading import Value
from application.stress.jobs import Job, JobState
from application.stress.outcome import Outcome
from application.stress.plan import Plan
from domain.evidence import StressEvidence, StressQuestion
from domain.quantities import Share


class StressTestAnswer(Value):
    """A stress test: history repeated, not a forecast.

    `figures` are shares of the contract value, and `evidence` is the same in the form in which it can be laid beside
    a proposal; both are there once the status is `done`.
    """

    partnership: UUID
    name: Annotated[str, Field(description="Name under which it is kept for a while, for who asked.")]
    status: JobState
    done: Annotated[int, Field(ge=0, description="Courses of prices that are worked out.")]
    paths: Annotated[int, Field(ge=1, description="Courses of prices in all.")]
    question: StressQuestion
    record_version: int
    known_on: date | None
    first_month: Annotated[str, Field(description="First month of the history that is repeated.")]
    last_month: Annotated[str, Field(description="Last month of the history; prices are relative to it.")]
    carrier: Annotated[str, Field(description="Party that meets the costs first, and whose margin is at stake.")]
    payer: Annotated[str, Field(description="Party that compensates it.")]
    margin_share: Share
    figures: dict[str, Any] | None
    evidence: StressEvidence | None


def answer_of(job: Job) -> StressTestAnswer:
    """Tell about a test that someone asked for."""
    return _answer(job.partnership, job.plan, job.name, job.outcome, job.state, job.done)


def answer_at_once(partnership: UUID, outcome: Outcome) -> StressTestAnswer:
    """Tell about a test that was worked out and is not kept."""
    return _answer(partnership, outcome.plan, "", outcome, JobState.DONE, outcome.plan.paths)


def _answer(
    partnership: UUID, plan: Plan, name: str, outcome: Outcome | None, state: JobState, done: int
) -> StressTestAnswer:
    return StressTestAnswer(
        partnership=partnership,
        name=name,
        status=state,
        done=done,
        paths=plan.paths,
        question=plan.question,
        record_version=plan.record_version,
        known_on=plan.known_on,
        first_month=plan.first_month,
        last_month=plan.last_month,
        carrier=plan.carrier,
        payer=plan.payer,
        margin_share=plan.inputs.margin_share,
        figures=None if outcome is None else outcome.figures,
        evidence=None if outcome is None else outcome.evidence,
    )
