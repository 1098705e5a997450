"""Reports: figures of a day, drafted, kept by their fingerprint, and worked out again from what was recorded then."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from typing import Any
from uuid import UUID

from application.as_recorded import read_series, stated
from application.record import Record
from application.store.canonical import canonical
from application.store.envelope import Recorded
from domain.errors import DomainError, NotFound
from domain.formation import PartnershipOpened
from domain.lifecycle import UnknownPartnership
from domain.relationship.models import CURRENT_MODEL, MODELS, Model
from domain.relationship.view import MEASURED_EVENTS
from domain.reports import KeepReport, ReportedFigures, ReportKept
from domain.sharing.record import series_named


@dataclass(eq=False)
class UnknownModel(DomainError):
    """The figures were worked out by a model that this version of Handslag does not know."""

    model: str


@dataclass(eq=False)
class FiguresComeOutOtherwise(DomainError):
    """Worked out again, the figures of the report are others than those that were kept."""

    as_of: date


@dataclass(eq=False)
class NoReportThere(NotFound):
    """The record has no report at this place."""

    version: int


@dataclass(frozen=True, slots=True)
class Draft:
    """The figures of a day, and what a report keeps of them."""

    figures: Mapping[str, Any]
    reported: ReportedFigures


@dataclass(frozen=True, slots=True)
class KeptReport:
    """A report that was kept, worked out again. `same` tells whether its fingerprint came out again."""

    version: int
    kept: ReportKept
    figures: Mapping[str, Any]
    same: bool


class Reports:
    """The reports of one running application, measured by the models that it knows."""

    def __init__(self, record: Record, *, models: Mapping[str, Model] = MODELS, current: str = CURRENT_MODEL) -> None:
        self._record = record
        self._models = models
        self._current = current

    def draft(self, partnership: UUID, *, as_of: date) -> Draft:
        """Work out the figures of a day from all that was recorded by now.

        Raises: UnknownPartnership.
        """
        return self._worked_out(partnership, self._current, as_of=as_of)

    def again(self, partnership: UUID, reported: ReportedFigures) -> Draft:
        """Work out the figures of a report from what it was worked out from.

        Raises: UnknownPartnership, UnknownModel.
        """
        read = {one.series: one.version for one in reported.series}
        return self._worked_out(
            partnership, reported.model, as_of=reported.as_of, until=reported.record_version, read=read
        )

    def kept(self, partnership: UUID, version: int) -> KeptReport:
        """Give a report that stands at a version of the record, worked out again.

        Raises: NoReportThere, UnknownModel.
        """
        for one in self._record.read(partnership, after=version - 1, until=version):
            if isinstance(one.event, ReportKept):
                draft = self.again(partnership, one.event.figures)
                return KeptReport(version, one.event, draft.figures, draft.reported == one.event.figures)
        raise NoReportThere(version)

    def require_it_comes_out(self, partnership: UUID, command: KeepReport) -> None:
        """Check that figures which are kept are those that come out.

        Raises: FiguresComeOutOtherwise, UnknownModel.
        """
        if self.again(partnership, command.figures).reported != command.figures:
            raise FiguresComeOutOtherwise(command.figures.as_of)

    def _worked_out(
        self,
        partnership: UUID,
        model: str,
        *,
        as_of: date,
        until: int | None = None,
        read: Mapping[str, int] | None = None,
    ) -> Draft:
        if model not in self._models:
            raise UnknownModel(model)
        recorded = self._record.read(partnership, until=until)
        time_zone = _time_zone(recorded)
        events = tuple(stated(one, time_zone) for one in recorded if type(one.event) in MEASURED_EVENTS)
        names = series_named(one.event for one in events)
        series, versions = read_series(self._record, names, time_zone, read=read)
        figures = json.loads(json.dumps(self._models[model](events, series, as_of)))
        reported = ReportedFigures(
            model=model,
            as_of=as_of,
            record_version=recorded[-1].version,
            series=versions,
            figures_digest=sha256(canonical(figures)).hexdigest(),
        )
        return Draft(figures, reported)


def _time_zone(recorded: Iterable[Recorded]) -> str:
    for one in recorded:
        if isinstance(one.event, PartnershipOpened):
            return one.event.time_zone
    raise UnknownPartnership
