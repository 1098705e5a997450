"""Stress tests over HTTP: ask, look, stop, and work evidence out again. Asking twice gives the same test."""

from typing import Annotated, Final
from uuid import UUID

from fastapi import APIRouter, Body, Path, Request, Response
from pydantic import Field

from application.queries.reading import Value
from application.service import Handslag
from application.stress.answers import StressTestAnswer, answer_of
from application.stress.jobs import Job
from domain.evidence import StressQuestion
from domain.quantities import LARGEST_EXACT_INTEGER
from interfaces.api.access import READER, SignedIn, open_to
from interfaces.api.commands import PARTNERSHIPS
from interfaces.api.reading import KnownAt
from interfaces.languages import words_for
from interfaces.stress import caution

ONE: Final = f"{PARTNERSHIPS}/{{partnership}}"
TESTS: Final = f"{ONE}/stress-tests"
AGAIN: Final = f"{ONE}/evidence/{{version}}/again"
PATIENCE_SECONDS: Final = 1.0
"""How long an answer waits for a test before it says that the test runs."""
ACCEPTED: Final = 202
Name = Annotated[str, Path(pattern=r"^[0-9a-f]{64}$", description="Name of the test, as its answer gave it.")]
Version = Annotated[int, Path(ge=1, le=LARGEST_EXACT_INTEGER, description="Version of the evidence in the record.")]


class StressTest(StressTestAnswer):
    """A stress test, with a sentence on what its figures are not."""

    caution: str


class EvidenceAgain(Value):
    """Evidence that is worked out again."""

    same: Annotated[bool | None, Field(description="Whether it comes out the same; null while it is worked out.")]
    test: StressTest


def add_stress_tests(router: APIRouter, handslag: Handslag) -> None:
    """Add the routes of stress tests."""
    _add_asking(router, handslag)
    _add_looking(router, handslag)
    _add_working_out_again(router, handslag)


def _add_asking(router: APIRouter, handslag: Handslag) -> None:
    @router.post(
        TESTS,
        response_model=StressTest,
        operation_id="ask-stress-test",
        tags=["risk"],
        responses={ACCEPTED: {"model": StressTest, "description": "It is worked out; look at its Location again."}},
    )
    @open_to(READER)
    def ask_stress_test(
        partnership: UUID,
        question: Annotated[StressQuestion, Body()],
        principal: SignedIn,
        request: Request,
        response: Response,
        known_at: KnownAt = None,
    ) -> StressTest:
        """Ask what clauses would have cost whom, had the history of prices come in another order.

        Nothing is recorded. The same question about the same record is worked out once, so no key is needed.
        """
        job = handslag.stress.ask(partnership, question, account=principal.account, known_on=known_at)
        return _told(job, request, response)


def _add_looking(router: APIRouter, handslag: Handslag) -> None:
    @router.get(f"{TESTS}/{{name}}", response_model=StressTest, operation_id="stress-test", tags=["risk"])
    @open_to(READER)
    def stress_test(
        partnership: UUID, name: Name, principal: SignedIn, request: Request, response: Response
    ) -> StressTest:
        """Give a stress test that you asked for: how far it is, and its figures once it is done."""
        job = handslag.stress.job(partnership, name, account=principal.account)
        return _told(job, request, response, found=200)

    @router.delete(f"{TESTS}/{{name}}", status_code=204, operation_id="stop-stress-test", tags=["risk"])
    @open_to(READER)
    def stop_stress_test(partnership: UUID, name: Name, principal: SignedIn) -> None:
        """Stop a stress test that you asked for, or let go of its result."""
        handslag.stress.stop(partnership, name, account=principal.account)


def _add_working_out_again(router: APIRouter, handslag: Handslag) -> None:
    @router.post(
        AGAIN,
        response_model=EvidenceAgain,
        operation_id="work-out-evidence-again",
        tags=["risk"],
        responses={ACCEPTED: {"model": EvidenceAgain, "description": "It is worked out; ask once more."}},
    )
    @open_to(READER)
    def work_out_again(
        partnership: UUID, version: Version, principal: SignedIn, request: Request, response: Response
    ) -> EvidenceAgain:
        """Work evidence out again from the same record and figures, and tell whether it comes out the same."""
        laid = handslag.stress.evidence_at(partnership, version)
        job = handslag.stress.ask_again(partnership, laid, account=principal.account)
        test = _told(job, request, response)
        return EvidenceAgain(same=None if test.evidence is None else test.evidence == laid, test=test)


def _told(job: Job, request: Request, response: Response, *, found: int | None = None) -> StressTest:
    """Tell about a test once it is done, or after a while that it still runs.

    Raises: the refusal of a test whose figures mean nothing.
    """
    finished = job.wait(PATIENCE_SECONDS)
    if job.refusal is not None:
        raise job.refusal
    if not finished:
        response.headers["Retry-After"] = "1"
        response.status_code = found or ACCEPTED
    response.headers["Location"] = f"/v1{PARTNERSHIPS}/{job.partnership}/stress-tests/{job.name}"
    answer = answer_of(job)
    said = caution(answer.question, answer.first_month, answer.last_month, words_for(request))
    return StressTest(**dict(answer), caution=said)
