"""Reports over HTTP: draft the figures of a day, list what was kept, and work a report out again."""

from typing import Annotated, Any, Final
from uuid import UUID

from fastapi import APIRouter, Path
from pydantic import Field

from application.queries.reading import Value
from application.reports import KeptReport
from application.service import Handslag
from domain.facts import Title
from domain.quantities import LARGEST_EXACT_INTEGER
from domain.reports import ReportedFigures
from interfaces.api.access import READER, SignedIn, open_to
from interfaces.api.commands import PARTNERSHIPS
from interfaces.api.reading import AsOf

ONE: Final = f"{PARTNERSHIPS}/{{partnership}}"
DRAFT: Final = f"{ONE}/report-draft"
KEPT: Final = f"{ONE}/reports/{{version}}"
Version = Annotated[int, Path(ge=1, le=LARGEST_EXACT_INTEGER, description="Version of the report in the record.")]


class ReportDraft(Value):
    """The figures of a day, and what `keep-report` takes to keep them."""

    report: ReportedFigures
    figures: Annotated[dict[str, Any], Field(description="Every figure, in the shape of the question relationship.")]


class ReportAgain(Value):
    """A report that was kept, worked out again from what was recorded by then."""

    version: int
    title: Title
    report: ReportedFigures
    same: Annotated[bool, Field(description="Whether the fingerprint comes out as it was kept.")]
    figures: dict[str, Any]


def add_reports(router: APIRouter, handslag: Handslag) -> None:
    """Add the routes of reports."""

    @router.get(DRAFT, response_model=ReportDraft, operation_id="report-draft", tags=["reports"])
    @open_to(READER)
    def report_draft(partnership: UUID, principal: SignedIn, as_of: AsOf = None) -> ReportDraft:
        """Work out the figures of a day from all that was recorded by now."""
        day = as_of or handslag.today(handslag.partnership(partnership).time_zone)
        draft = handslag.reports.draft(partnership, as_of=day)
        return ReportDraft(report=draft.reported, figures=dict(draft.figures))

    @router.get(KEPT, response_model=ReportAgain, operation_id="report", tags=["reports"])
    @open_to(READER)
    def report(partnership: UUID, version: Version, principal: SignedIn) -> ReportAgain:
        """Work a report out again, and tell whether its figures come out as they were kept."""
        return _told(handslag.reports.kept(partnership, version))


def _told(found: KeptReport) -> ReportAgain:
    return ReportAgain(
        version=found.version,
        title=found.kept.title,
        report=found.kept.figures,
        same=found.same,
        figures=dict(found.figures),
    )
