"""Reports: figures kept by their fingerprint, with all that it takes to work them out again."""

from datetime import timedelta

import pytest

from domain.lifecycle import decide
from domain.reports import KeepReport, ReportAheadOfRecord, ReportedFigures, ReportKept
from tests.domain.builders import TODAY, a_partnership, after, as_client, as_contractor, reported_figures


def keeping(figures: ReportedFigures | None = None) -> KeepReport:
    return KeepReport(effective_on=TODAY, title="Year-end meeting", figures=figures or reported_figures())


@pytest.mark.parametrize("author", [as_client(), as_contractor(binds=False)], ids=["key figure", "manager"])
def test_either_party_keeps_a_report(author: object) -> None:
    (event,) = decide(a_partnership(), keeping(), author)  # type: ignore[arg-type]  # an author, by its name

    assert isinstance(event, ReportKept)
    assert (event.title, event.figures) == ("Year-end meeting", reported_figures())


def test_a_report_changes_nothing_that_was_agreed() -> None:
    before = a_partnership()

    kept = after(before, keeping(), as_client())

    assert kept.version == before.version + 1
    assert (kept.drivers, kept.table, kept.facts) == (before.drivers, before.table, before.facts)


def test_a_report_rests_on_what_was_recorded_and_is_about_a_day_that_has_come() -> None:
    ahead = reported_figures(record_version=a_partnership().version + 1)
    tomorrow = reported_figures(as_of=TODAY + timedelta(days=1))

    for figures in (ahead, tomorrow):
        with pytest.raises(ReportAheadOfRecord):
            decide(a_partnership(), keeping(figures), as_client())
