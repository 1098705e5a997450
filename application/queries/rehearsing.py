"""The questions about what is not yet: what a proposal meets and would change, and what happens if nobody acts."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from application.projections.projection import known_at as known_from
from application.queries.forecast import Forecast, forecast_of
from application.queries.impact import ImpactAnswer, impact_answer
from application.queries.law import GroundsAnswer, grounds_of
from application.queries.measured import facts_among
from application.queries.measuring import MeasuredQueries
from application.queries.reading import day_of
from domain.facts import Author
from domain.impact.preview import Side, impact
from domain.lifecycle import UnknownPartnership, decide, replay
from domain.relationship.view import RelationshipView, relationship_view
from domain.stated import Stated
from domain.suppositions import Adopted, adopted
from domain.table import LayProposal, ProposalLaid


class RehearsingQueries(MeasuredQueries):
    """The questions that are answered from the whole record and from what would be added to it."""

    def grounds(self, partnership: UUID, number: int, *, as_of: date) -> GroundsAnswer:
        """Put a proposal on the table to the grounds of procurement law; judgements up to a day count.

        Raises: UnknownPartnership, NotOnTheTable when it is closed or was never laid.
        """
        stated, position = self._whole(partnership)
        return grounds_of(partnership, number, stated, position=position, today=as_of)

    def impact(self, partnership: UUID, number: int, *, as_of: date) -> ImpactAnswer:
        """Give what a proposal on the table would change, were every awaited party to assent on a day.

        Raises: UnknownPartnership, NotOnTheTable; DomainError when its terms could not take effect.
        """
        while True:
            stated, position = self._whole(partnership)
            later = adopted(stated, number, on=as_of)
            was = self.relationship(partnership, as_of=as_of)
            becomes = self.relationship(partnership, as_of=as_of, supposition=Adopted(proposal=number))
            if was.version == becomes.version == len(stated):
                sides = Side(stated=stated, view=was.view), Side(stated=later, view=becomes.view)
                found = impact(*sides, proposal=number, on=as_of)
                return impact_answer(partnership, number, found, version=was.version, position=position)

    def forecast(self, partnership: UUID, *, today: date, until: date) -> Forecast:
        """Give the clocks that run on a day, and what happens up to another, both included, if nobody acts.

        Raises: UnknownPartnership.
        """
        stated, position = self._whole(partnership)
        state = replay(one.event for one in stated)
        if state is None:
            raise UnknownPartnership
        return forecast_of(partnership, state, position=position, today=today, until=until)

    def impact_of_laying(self, partnership: UUID, command: LayProposal, author: Author) -> ImpactAnswer:
        """Give what a proposal would change that is not laid yet, were it laid and every awaited party to assent today.

        Raises: UnknownPartnership; DomainError when it could not be laid, or its terms could not take effect.
        """
        stated, position = self._whole(partnership)
        told = [*stated]
        for event in decide(replay(one.event for one in stated), command, author):
            told.append(Stated(version=len(told) + 1, event=event, known_on=author.today))
        (number,) = [one.event.proposal for one in told[len(stated) :] if isinstance(one.event, ProposalLaid)]
        later = adopted(told, number, on=author.today)
        sides = [Side(stated=one, view=self._seen(partnership, one, author.today)) for one in (told, later)]
        found = impact(*sides, proposal=number, on=author.today)
        return impact_answer(partnership, number, found, version=len(stated), position=position)

    def _seen(self, partnership: UUID, stated: Sequence[Stated], day: date) -> RelationshipView:
        facts = self._views.ask(lambda snapshot: facts_among(snapshot, partnership, stated))
        return relationship_view(facts.stated, facts.series, as_of=day)

    def _whole(self, partnership: UUID) -> tuple[tuple[Stated, ...], int]:
        """Read the whole record with its texts, up to where every view has read.

        Raises: UnknownPartnership.
        """
        line, position = self._views.ask(lambda snapshot: (snapshot.partnership(partnership), snapshot.position))
        recorded = self._record.read(partnership, until=line["version"])
        stated = tuple(
            Stated(version=one.version, event=one.event, known_on=day_of(known_from(one), line["time_zone"]))
            for one in recorded
        )
        return stated, position
