"""A stress test that was asked: how far it is, what came out, and the way to lay it beside a proposal."""

import uuid
from typing import Any, Final

from starlette.exceptions import HTTPException
from starlette.responses import Response

from application.stress.answers import StressTestAnswer, answer_of
from application.stress.jobs import Job, JobState
from domain.evidence import ClausesOnTheTable, LayEvidence
from interfaces.problems import KNOWN, problem_of
from interfaces.web.pages.command import KEY, VERSION, receipt_at
from interfaces.web.pages.stress_figures import figures_of
from interfaces.web.pages.stress_test import SECTION
from interfaces.web.screen import Page, Screen, draw, go
from interfaces.web.sessions import TOKEN
from interfaces.web.visit import Visit

PATH: Final = "/partnerships/{partnership:uuid}/stress-test/{name}"
STOP_PATH: Final = f"{PATH}/stop"
LAY_PATH: Final = f"{PATH}/lay"
PATIENCE_SECONDS: Final = 0.8
"""How long a page waits for a test before it shows how far it is."""
REFRESH: Final = {"Refresh": "1"}
_LARGEST_KEY: Final = 100


def ask(visit: Visit) -> StressTestAnswer:
    """Ask how far a test is; a short one is awaited."""
    return answer_of(_job(visit))


def show(visit: Visit, answer: StressTestAnswer) -> Screen:
    """Show what came out, or how far it is."""
    title = visit.words.text("nav.stress-test")
    if answer.evidence is not None:
        return Screen("stress_result", title, _done(visit, answer), section=SECTION)
    runs = answer.status in (JobState.WAITING, JobState.RUNNING)
    content = {
        "answer": answer,
        "runs": runs,
        "percent": 100 * answer.done // answer.paths,
        "state": visit.words.text(f"stress.state.{answer.status.value}"),
        "here": _here(visit, answer.name),
        "token": visit.token,
    }
    return Screen("stress_running", title, content, section=SECTION, headers=REFRESH if runs else {})


PAGE = Page(PATH, ask, show)


def stop(visit: Visit) -> Response:
    """Stop a test that is no longer wanted."""
    stress, place = visit.handslag.stress, visit.place
    stress.stop(place.partnership, visit.request.path_params["name"], account=visit.person.account)
    return go(f"{place.home}/stress-test")


def lay(visit: Visit) -> Response:
    """Lay the result beside a proposal."""
    answer = answer_of(_job(visit))
    number, version = visit.typed("proposal"), visit.typed(VERSION)
    if answer.evidence is None or not (number.isdecimal() and version.isdecimal()):
        raise HTTPException(400)
    command = LayEvidence(effective_on=visit.today, proposal=int(number[:9]), test=answer.evidence)
    try:
        receipt = visit.handslag.give(
            command,
            principal=visit.principal,
            partnership=visit.place.partnership,
            key=visit.typed(KEY)[:_LARGEST_KEY] or str(uuid.uuid4()),
            expected_version=int(version[:15]),
        )
    except KNOWN as refusal:
        problem = problem_of(refusal, visit.words, visit.listener)
        content = {**_done(visit, answer), "refused": problem.detail}
        screen = Screen("stress_result", visit.words.text("nav.stress-test"), content, SECTION, status=problem.status)
        return draw(visit, screen)
    return go(receipt_at(LayEvidence, receipt))


def _job(visit: Visit) -> Job:
    """Give the test of this page, after a moment's patience.

    Raises: UnknownStressTest, and the refusal of a test whose figures mean nothing.
    """
    stress, place = visit.handslag.stress, visit.place
    job = stress.job(place.partnership, visit.request.path_params["name"], account=visit.person.account)
    job.wait(PATIENCE_SECONDS)
    if job.refusal is not None:
        raise job.refusal
    return job


def _here(visit: Visit, name: str) -> str:
    return f"{visit.place.home}/stress-test/{name}"


def _done(visit: Visit, answer: StressTestAnswer) -> dict[str, Any]:
    place = visit.place
    compared = [one.proposal for one in answer.question.scenarios if isinstance(one, ClausesOnTheTable)]
    open_proposals = visit.handslag.queries.table(place.partnership).open
    test: Any = answer.evidence
    return {
        **figures_of(visit, test),
        "here": _here(visit, answer.name),
        "again": f"{place.home}/stress-test?from={answer.name}",
        "proposals": [
            (str(one.number), f"{one.number}. {one.title}", one.number in compared) for one in open_proposals
        ],
        "hidden": ((TOKEN, visit.token), (KEY, str(uuid.uuid4())), (VERSION, str(place.state.version))),
        "refused": "",
        "may_lay": place.audit is None,
    }
