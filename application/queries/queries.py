"""Every question that an interface can ask. Each answer says at which position and version it was read."""

from collections.abc import Collection
from datetime import date
from uuid import UUID

from application.authorization import Principal
from application.projections.access import forget_account
from application.projections.members import forget_member
from application.projections.runner import ProjectionStatus, Runner
from application.projections.tracking import live_bookmarks
from application.queries.deadlines import DeadlinePage, Deadlines, deadlines_across, deadlines_of
from application.queries.needs import Attention
from application.queries.options import OptionRows, OptionsAnswer
from application.queries.overview import Overview, overview_of
from application.queries.pages import USUAL_PAGE, check_limit
from application.queries.people import PeopleRows, Representatives
from application.queries.portfolio import PortfolioOrder, PortfolioPage, WaitingFor, portfolio_page
from application.queries.proposals import ProposalAnswer, Table, all_proposals, one_proposal
from application.queries.reading import Views
from application.queries.readings import ReadingPage, ReadingRows
from application.queries.rehearsing import RehearsingQueries
from application.queries.series import SeriesAnswer, SeriesList, one_series, series_list
from application.queries.texts import events_at, fields_at
from application.queries.timeline import (
    About,
    EntryRows,
    EventAnswer,
    NamedEntries,
    NamedEvents,
    OneEntry,
    TimelineOrder,
    TimelinePage,
    TimelineQuestion,
)
from application.record import Record
from domain.state import Status


class Queries(RehearsingQueries):
    """The questions."""

    def __init__(self, record: Record, runner: Runner) -> None:
        super().__init__(record, Views(record.database))
        self._runner = runner
        self.attention = Attention(self._views)

    def wait_for(self, position: int, *, timeout: float = 2.0) -> None:
        """Wait until every answer includes what was recorded up to a position.

        Raises:
            NotYetVisible: it does not within `timeout` seconds.
            ProjectionStopped: a projection stopped before it.
        """
        self._runner.wait_for(position, timeout=timeout)

    def status(self) -> tuple[ProjectionStatus, ...]:
        """Tell of each projection where it stands."""
        return self._runner.status()

    def portfolio(
        self,
        principal: Principal,
        *,
        waiting_for: WaitingFor | None = None,
        status: Status | None = None,
        named: str = "",
        order: PortfolioOrder = PortfolioOrder.NEXT_DEADLINE,
        cursor: str | None = None,
        limit: int = USUAL_PAGE,
    ) -> PortfolioPage:
        """Give the partnerships in which a person acts, and those that its organisation has yet to join.

        Raises: CursorUnreadable, PageSizeOutOfRange.
        """
        size = check_limit(limit)
        return self._views.ask(
            lambda snapshot: portfolio_page(
                snapshot,
                principal,
                waiting_for=waiting_for,
                status=status,
                named=named,
                order=order,
                cursor=cursor,
                limit=size,
            )
        )

    def overview(self, partnership: UUID) -> Overview:
        """Give one partnership at a glance.

        Raises: UnknownPartnership.
        """
        return self._views.ask(lambda snapshot: overview_of(snapshot, partnership))

    def representatives(self, partnership: UUID) -> Representatives:
        """Give the people who act in a partnership, and its auditors.

        Raises: UnknownPartnership.
        """
        rows = self._views.ask(lambda snapshot: PeopleRows(snapshot, partnership))
        return rows.answer(events_at(self._record, partnership, rows.versions()))

    def readings(self, partnership: UUID, *, cursor: str | None = None, limit: int = USUAL_PAGE) -> ReadingPage:
        """Give what auditors looked at, the latest first.

        Raises: UnknownPartnership, CursorUnreadable, PageSizeOutOfRange.
        """
        size = check_limit(limit)
        rows = self._views.ask(lambda snapshot: ReadingRows(snapshot, partnership, cursor=cursor, limit=size))
        return rows.page(events_at(self._record, partnership, rows.versions()))

    def timeline(
        self,
        partnership: UUID,
        *,
        as_of: date | None = None,
        known_at: date | None = None,
        kinds: Collection[str] = (),
        by: str | None = None,
        about: About | None = None,
        order: TimelineOrder = TimelineOrder.NEWEST_FIRST,
        cursor: str | None = None,
        limit: int = USUAL_PAGE,
        viewer: str | None = None,
    ) -> TimelinePage:
        """Give a page of the timeline, as a party may see it.

        `as_of` leaves out what applies later; `known_at` what was not known by the end of that day in the time zone
        of the contract, where a reconstructed event counts as known from when its source knew it. `by` keeps the
        acts of one party.
        Raises: UnknownPartnership, CursorUnreadable, PageSizeOutOfRange, UnknownSubject.
        """
        question = TimelineQuestion(as_of, known_at, kinds, about, order, cursor, check_limit(limit), viewer, by)
        rows = self._views.ask(lambda snapshot: EntryRows(snapshot, partnership, question))
        return rows.page(fields_at(self._record, partnership, rows.versions()))

    def event(self, partnership: UUID, version: int, *, viewer: str | None = None) -> EventAnswer:
        """Give one event, as a party may see it.

        Raises: UnknownPartnership, NoSuchEvent.
        """
        rows = self._views.ask(lambda snapshot: OneEntry(snapshot, partnership, version, viewer=viewer))
        (entry,) = rows.entries(fields_at(self._record, partnership, rows.versions()))
        return EventAnswer(partnership=partnership, version=rows.line["version"], position=rows.position, entry=entry)

    def events(self, partnership: UUID, versions: Collection[int], *, viewer: str | None = None) -> NamedEvents:
        """Give the events at some versions, as a party may see them; a version without an event is left out.

        Raises: UnknownPartnership.
        """
        rows = self._views.ask(lambda snapshot: NamedEntries(snapshot, partnership, versions, viewer=viewer))
        return rows.answer(fields_at(self._record, partnership, rows.versions()))

    def table(self, partnership: UUID) -> Table:
        """Give all proposals of a partnership.

        Raises: UnknownPartnership.
        """
        on_table, off_table = self._views.ask(lambda snapshot: all_proposals(snapshot, partnership))
        return Table(
            partnership=partnership,
            version=on_table.line["version"],
            position=on_table.position,
            open=on_table.in_full(events_at(self._record, partnership, on_table.versions())),
            closed=off_table.lines(),
        )

    def proposal(self, partnership: UUID, number: int) -> ProposalAnswer:
        """Give one proposal, open or closed.

        Raises: UnknownPartnership, NotOnTheTable when no proposal ever had this number.
        """
        rows = self._views.ask(lambda snapshot: one_proposal(snapshot, partnership, number))
        (found,) = rows.in_full(events_at(self._record, partnership, rows.versions()))
        return ProposalAnswer(
            partnership=partnership, version=rows.line["version"], position=rows.position, proposal=found
        )

    def deadlines(self, partnership: UUID) -> Deadlines:
        """Give what is due in a partnership, the nearest first.

        Raises: UnknownPartnership.
        """
        return self._views.ask(lambda snapshot: deadlines_of(snapshot, partnership))

    def deadlines_across(
        self, principal: Principal, *, cursor: str | None = None, limit: int = USUAL_PAGE
    ) -> DeadlinePage:
        """Give what is due in all partnerships of a person, the nearest first.

        Raises: CursorUnreadable, PageSizeOutOfRange.
        """
        size = check_limit(limit)
        return self._views.ask(lambda snapshot: deadlines_across(snapshot, principal, cursor=cursor, limit=size))

    def options(self, partnership: UUID, *, viewer: str | None = None) -> OptionsAnswer:
        """Give the options of a partnership, as a party may see them.

        Raises: UnknownPartnership.
        """
        rows = self._views.ask(lambda snapshot: OptionRows(snapshot, partnership))
        return OptionsAnswer(
            partnership=partnership,
            version=rows.line["version"],
            position=rows.position,
            options=rows.lines(events_at(self._record, partnership, rows.versions()), viewer),
        )

    def series_list(self) -> SeriesList:
        """Give all reference series."""
        return self._views.ask(series_list)

    def series(self, name: str) -> SeriesAnswer:
        """Give one reference series with its figures.

        Raises: UnknownSeries.
        """
        return self._views.ask(lambda snapshot: one_series(snapshot, name))

    def forget(self, account: str) -> None:
        """Take an erased account out of the lists. Everything else reads personal texts from the record."""
        with self._record.database.write() as cursor:
            live = live_bookmarks(cursor)
            forget_account(cursor, live["access"].generation, account)
            forget_member(cursor, live["portfolio"].generation, account)
