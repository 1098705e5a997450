"""The options of a partnership. A party's view opens to the others only when all parties have stated theirs."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Annotated, Final
from uuid import UUID

from pydantic import Field

from application.projections.projection import stream
from application.queries.portfolio import date_of
from application.queries.reading import PartnershipAnswer, Snapshot, Value
from application.queries.texts import text_of
from application.store.port import Row
from domain.facts import Event
from domain.options import Wish
from domain.state import OptionStatus

_OPTIONS: Final = "SELECT * FROM $options.granted WHERE partnership = :partnership ORDER BY starts_on, option"
_VIEWS: Final = """
SELECT p.party, v.wants, v.stated_on, v.version FROM $options.party p
LEFT JOIN $options.view v ON v.partnership = p.partnership AND v.party = p.party AND v.option = :option
WHERE p.partnership = :partnership ORDER BY p.place
"""


class OptionView(Value):
    """What a party wants of an option. While it is sealed, only that it was stated is shown."""

    party: str
    stated: bool
    sealed: Annotated[bool, Field(description="Whether it was stated and is not yet open to the reader.")]
    wants: Wish | None
    reason: str | None
    conditions: str | None
    stated_on: date | None
    version: Annotated[int | None, Field(description="Version of the event by which it was stated.")]


class OptionLine(Value):
    """A right to extend, with its window, the views of the parties, and what became of it."""

    option: str
    title: str
    starts_on: date
    ends_on: date
    opens_on: Annotated[date, Field(description="First day of the window.")]
    notice_deadline: Annotated[date, Field(description="Last day of the window, included.")]
    holder: Annotated[str | None, Field(description="Party that exercises it alone; empty is all parties.")]
    price_rule: str | None
    status: OptionStatus
    version: Annotated[int, Field(description="Version of the event by which it was granted.")]
    views: tuple[OptionView, ...]
    views_open: Annotated[bool, Field(description="Whether all parties have stated their view.")]
    decided_on: date | None
    decided_by: str | None
    decided_version: int | None
    decision_reason: str | None


class OptionsAnswer(PartnershipAnswer):
    """All options of a partnership, in the order of their start."""

    options: tuple[OptionLine, ...]


class OptionRows:
    """What the projections know of options, before their texts are fetched."""

    def __init__(self, snapshot: Snapshot, partnership: UUID) -> None:
        key = stream(partnership)
        self.line = snapshot.partnership(partnership)
        self.position = snapshot.position
        self.rows = snapshot.rows(_OPTIONS, {"partnership": key})
        self.views = snapshot.each(_VIEWS, [{"partnership": key, "option": row["option"]} for row in self.rows])

    def versions(self) -> list[int]:
        """Name the events whose texts are shown with these options."""
        decided = [row["decided_version"] for row in self.rows if row["decided_version"] is not None]
        return [*decided, *(view["version"] for views in self.views for view in views if view["version"] is not None)]

    def lines(self, events: Mapping[int, Event], viewer: str | None) -> tuple[OptionLine, ...]:
        """Give each option as a party may see it."""
        return tuple(_line(row, views, events, viewer) for row, views in zip(self.rows, self.views, strict=True))


def open_options(snapshot: Snapshot, partnership: UUID) -> frozenset[str]:
    """Name the options on which every party has stated its view."""
    rows = OptionRows(snapshot, partnership)
    return frozenset(row["option"] for row, views in zip(rows.rows, rows.views, strict=True) if _all_stated(views))


def _all_stated(views: Sequence[Row]) -> bool:
    return all(view["wants"] is not None for view in views)


def _line(row: Row, views: Sequence[Row], events: Mapping[int, Event], viewer: str | None) -> OptionLine:
    views_open = _all_stated(views)
    return OptionLine(
        option=row["option"],
        title=row["title"],
        starts_on=date.fromisoformat(row["starts_on"]),
        ends_on=date.fromisoformat(row["ends_on"]),
        opens_on=date.fromisoformat(row["opens_on"]),
        notice_deadline=date.fromisoformat(row["notice_deadline"]),
        holder=row["holder"],
        price_rule=row["price_rule"],
        status=OptionStatus(row["status"]),
        version=row["version"],
        views=tuple(_view(view, events, sealed=not (views_open or view["party"] == viewer)) for view in views),
        views_open=views_open,
        decided_on=date_of(row["decided_on"]),
        decided_by=row["decided_by"],
        decided_version=row["decided_version"],
        decision_reason=text_of(events.get(row["decided_version"]), "reason"),
    )


def _view(row: Row, events: Mapping[int, Event], *, sealed: bool) -> OptionView:
    stated = row["wants"] is not None
    shown = stated and not sealed
    event = events.get(row["version"]) if shown else None
    return OptionView(
        party=row["party"],
        stated=stated,
        sealed=stated and sealed,
        wants=Wish(row["wants"]) if shown else None,
        reason=text_of(event, "reason"),
        conditions=text_of(event, "conditions"),
        stated_on=date_of(row["stated_on"]),
        version=row["version"],
    )
