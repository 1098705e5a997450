"""A stress test that lies beside a proposal: its figures, what it rests on, and whether it comes out again."""

from typing import Final
from urllib.parse import urlencode

from starlette.responses import Response

from application.queries.timeline import TimelineEntry
from application.stress.jobs import JobState
from application.stress.refusals import NoEvidenceThere
from domain.evidence import EvidenceLaid
from interfaces.web.pages.stress_figures import EVIDENCE_LAID, figures_of
from interfaces.web.pages.stress_result import PATIENCE_SECONDS, REFRESH
from interfaces.web.screen import Page, Screen, go
from interfaces.web.visit import Visit

PATH: Final = "/partnerships/{partnership:uuid}/evidence/{version:int}"
AGAIN_PATH: Final = f"{PATH}/again"
_LARGEST: Final = 2**31


def ask(visit: Visit) -> TimelineEntry:
    """Ask for the evidence.

    Raises: NoEvidenceThere.
    """
    version = min(visit.request.path_params["version"], _LARGEST)
    entry = visit.handslag.queries.event(visit.place.partnership, version, viewer=visit.place.own).entry
    if entry.kind != EVIDENCE_LAID:
        raise NoEvidenceThere(version)
    return entry


def show(visit: Visit, entry: TimelineEntry) -> Screen:
    """Show the evidence, and whether it comes out again once that was asked."""
    laid = EvidenceLaid.model_validate(entry.event)
    verdict, tone, runs = _verdict(visit, laid)
    home, words = visit.place.home, visit.words
    content = {
        **figures_of(visit, laid.test),
        "lead": words.text("evidence.lead", party=visit.place.name(laid.by), day=words.formats.day(entry.effective_on)),
        "taken_back": words.text("evidence.taken_back") if entry.struck_by or entry.corrected_by else "",
        "proposal": (f"{home}/proposals/{laid.proposal}", str(laid.proposal)),
        "event": f"{home}/events/{entry.version}",
        "action": f"{home}/evidence/{entry.version}/again",
        "token": visit.token,
        "verdict": verdict,
        "tone": tone,
    }
    title = words.text("evidence.title", proposal=str(laid.proposal))
    return Screen("evidence", title, content, section="table", headers=REFRESH if runs else {})


PAGE = Page(PATH, ask, show)


def again(visit: Visit) -> Response:
    """Let the test be worked out once more."""
    entry = ask(visit)
    laid = EvidenceLaid.model_validate(entry.event)
    job = visit.handslag.stress.ask_again(visit.place.partnership, laid.test, account=visit.person.account)
    return go(f"{visit.place.home}/evidence/{entry.version}?{urlencode({'again': job.name})}#again")


def _verdict(visit: Visit, laid: EvidenceLaid) -> tuple[str, str, bool]:
    """Say whether the test comes out again, in which tone, and whether it is still being worked out."""
    name = visit.asked("again")
    if not name:
        return "", "", False
    job = visit.handslag.stress.job(visit.place.partnership, name, account=visit.person.account)
    job.wait(PATIENCE_SECONDS)
    if job.outcome is not None:
        same = job.outcome.evidence == laid.test
        return visit.words.text("evidence.same" if same else "evidence.differs"), "good" if same else "bad", False
    runs = job.state in (JobState.WAITING, JobState.RUNNING)
    return visit.words.text(f"stress.state.{job.state.value}"), "wait", runs
