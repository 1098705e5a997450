"""Views of the record by theme: what each shows, as of a day, as known on a day."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated, Any, Generic, TypeVar

from pydantic import Field, SerializeAsAny

from application.queries.measured import MeasuredFacts, MeasuredKey
from application.queries.reading import PartnershipAnswer
from domain.errors import NotFound
from domain.views.catalogue import VIEW_OF
from domain.views.view import Moment, View, Viewing

V = TypeVar("V", bound=View)


class ViewAnswer(PartnershipAnswer, Generic[V]):
    """What one view shows."""

    view: Annotated[str, Field(description="Name of the view.")]
    series_position: Annotated[int, Field(ge=0, description="Position of the last index figure that was read.")]
    as_of: date
    known_at: date | None
    shown: SerializeAsAny[V]


@dataclass(eq=False)
class NoSuchView(NotFound):
    """There is no view with this name."""

    view: str


def viewing_of(name: str) -> Viewing:
    """Give a view by its name.

    Raises: NoSuchView.
    """
    if name not in VIEW_OF:
        raise NoSuchView(name)
    return VIEW_OF[name]


def worked_view(viewing: Viewing, facts: MeasuredFacts, key: MeasuredKey) -> View:
    """Work out what a view shows."""
    moment = Moment(stated=facts.stated, series=facts.series, as_of=key.as_of, known_at=key.known_at)
    return viewing.look(moment)


def view_answer(viewing: Viewing, key: MeasuredKey, shown: View, position: int) -> ViewAnswer[Any]:
    """Write the answer."""
    return ViewAnswer(
        partnership=key.partnership,
        version=key.version,
        position=position,
        view=viewing.name,
        series_position=key.series_position,
        as_of=key.as_of,
        known_at=key.known_at,
        shown=shown,
    )
