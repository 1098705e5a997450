"""The questions whose answers are worked out: risk sharing, the relationship, prices, and why a figure is as it is."""

from collections.abc import Collection
from datetime import date
from functools import partial
from typing import Any, Final, TypeVar
from uuid import UUID

from application.queries.explanation import ExplainedFigure, FigureExplanation
from application.queries.measured import ALL_FACTS, MEASURED_FACTS, RISK_FACTS, AtHand, MeasuredKey, facts_of, key_of
from application.queries.prices import Prices, prices_of, worked_prices
from application.queries.reading import Views
from application.queries.relationship import Relationship, relationship_of, worked_relationship
from application.queries.risk import RiskEvidence, RiskSharing, evidence_of, sharing_of, worked_risk
from application.queries.texts import fields_at
from application.queries.timeline import NamedEntries, NamedEvents
from application.queries.views import ViewAnswer, view_answer, viewing_of, worked_view
from application.record import Record
from domain.suppositions import Supposition
from domain.views.catalogue import VIEWS

W = TypeVar("W")
VIEWS_AT_HAND: Final = 256
OF_EACH_THEME_AT_HAND: Final = 32


class MeasuredQueries:
    """The questions that are answered with figures, kept at hand while they are used, and with what is behind them."""

    def __init__(self, record: Record, views: Views) -> None:
        self._record = record
        self._views = views
        self._risks = AtHand(RISK_FACTS, worked_risk, capacity=VIEWS_AT_HAND)
        self._relationships = AtHand(MEASURED_FACTS, worked_relationship, capacity=VIEWS_AT_HAND)
        self._prices = AtHand(MEASURED_FACTS, worked_prices, capacity=VIEWS_AT_HAND)
        self._themes = {
            viewing.name: AtHand(ALL_FACTS, partial(worked_view, viewing), capacity=OF_EACH_THEME_AT_HAND)
            for viewing in VIEWS
        }

    def risk_sharing(
        self,
        partnership: UUID,
        *,
        as_of: date,
        known_at: date | None = None,
        supposition: Supposition | None = None,
    ) -> RiskSharing:
        """Give who carries which risk, as of a day, as known on a day; as it would have been under a supposition.

        Raises: UnknownPartnership; DomainError when the supposition does not fit the record.
        """
        return sharing_of(*self._asked(self._risks, partnership, as_of, known_at, supposition))

    def risk_evidence(self, partnership: UUID, *, as_of: date, known_at: date | None = None) -> RiskEvidence:
        """Give the events and index figures behind every figure of risk sharing.

        Raises: UnknownPartnership.
        """
        return evidence_of(*self._risks.ask(self._views, partnership, as_of, known_at))

    def relationship(
        self,
        partnership: UUID,
        *,
        as_of: date,
        known_at: date | None = None,
        supposition: Supposition | None = None,
    ) -> Relationship:
        """Give everything that is measured of a relationship, as of a day, as known on a day.

        Under a supposition it is as it would have been.
        Raises: UnknownPartnership; DomainError when the supposition does not fit the record.
        """
        return relationship_of(*self._asked(self._relationships, partnership, as_of, known_at, supposition))

    def relationship_as_told(
        self,
        partnership: UUID,
        *,
        as_of: date,
        known_at: date | None = None,
        supposition: Supposition | None = None,
    ) -> Relationship:
        """Give the same with sealed answers read, as only who told all of them may see it; nothing is kept at hand.

        Raises: UnknownPartnership; DomainError when the supposition does not fit the record.
        """
        asked = self._views.ask(lambda snapshot: key_of(snapshot, partnership, as_of, known_at, supposition))
        recorded = self._record.read(partnership, until=asked.version)
        key, facts, position = self._views.ask(lambda snapshot: facts_of(snapshot, asked, recorded))
        return relationship_of(key, worked_relationship(facts, key), position)

    def explanation(
        self,
        partnership: UUID,
        figure: str,
        *,
        as_of: date,
        known_at: date | None = None,
        supposition: Supposition | None = None,
        viewer: str | None = None,
    ) -> FigureExplanation:
        """Give how a figure of a relationship came about, with the events behind it as a party may see them.

        `figure` is the place of the figure in the answer about the relationship, such as `/fairness/headline`.
        Raises: UnknownPartnership, NoSuchFigure; DomainError when the supposition does not fit the record.
        """
        found = self.relationship(partnership, as_of=as_of, known_at=known_at, supposition=supposition)
        return self.explained(found, figure, viewer=viewer)

    def explained(self, relationship: Relationship, figure: str, *, viewer: str | None = None) -> FigureExplanation:
        """Give how a figure of an answer about a relationship came about.

        Raises: NoSuchFigure.
        """
        explained = ExplainedFigure(relationship, figure)
        events = self.events(relationship.partnership, explained.behind.versions, viewer=viewer)
        return explained.answer(events.entries, self._views.ask(explained.index_figures))

    def prices(self, partnership: UUID, *, as_of: date, known_at: date | None = None) -> Prices:
        """Give what prices become by their rules and how shared targets stand, as of a day, as known on a day.

        Raises: UnknownPartnership.
        """
        return prices_of(*self._prices.ask(self._views, partnership, as_of, known_at))

    def view(self, partnership: UUID, name: str, *, as_of: date, known_at: date | None = None) -> ViewAnswer[Any]:
        """Give what the record shows about one theme, as of a day, as known on a day.

        Raises: UnknownPartnership, NoSuchView.
        """
        viewing = viewing_of(name)
        return view_answer(viewing, *self._themes[name].ask(self._views, partnership, as_of, known_at))

    def _asked(
        self,
        at_hand: AtHand[W],
        partnership: UUID,
        as_of: date,
        known_at: date | None,
        supposition: Supposition | None,
    ) -> tuple[MeasuredKey, W, int]:
        if supposition is None:
            return at_hand.ask(self._views, partnership, as_of, known_at)
        key = self._views.ask(lambda snapshot: key_of(snapshot, partnership, as_of, known_at, supposition))
        return at_hand.suppose(self._views, key, lambda: self._record.read(partnership, until=key.version))

    def events(self, partnership: UUID, versions: Collection[int], *, viewer: str | None = None) -> NamedEvents:
        """Give the events at some versions, as a party may see them; a version without an event is left out.

        Raises: UnknownPartnership.
        """
        rows = self._views.ask(lambda snapshot: NamedEntries(snapshot, partnership, versions, viewer=viewer))
        return rows.answer(fields_at(self._record, partnership, rows.versions()))
