"""The options of a partnership. What a party stated about one is its own until it is opened by an event."""

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
from domain.options import OpenedView, OptionViewsOpened, OptionViewStated, StatedView, Wish
from domain.sealing import opened
from domain.state import OptionStatus

_OPTIONS: Final = "SELECT * FROM $options.granted WHERE partnership = :partnership ORDER BY starts_on, option"
_VIEWS: Final = """
SELECT p.party, v.stated_on, v.version FROM $options.party p
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
    views_open: Annotated[
        bool, Field(description="Whether the views were opened: by the last party, or by a decision.")
    ]
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
        named = [row[name] for row in self.rows for name in ("opened_version", "decided_version")]
        named += [view["version"] for views in self.views for view in views]
        return [version for version in named if version is not None]

    def lines(self, events: Mapping[int, Event], viewer: str | None) -> tuple[OptionLine, ...]:
        """Give each option as a party may see it."""
        return tuple(_line(row, views, events, viewer) for row, views in zip(self.rows, self.views, strict=True))


def _line(row: Row, views: Sequence[Row], events: Mapping[int, Event], viewer: str | None) -> OptionLine:
    opening = events.get(row["opened_version"])
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
        views=tuple(_view(view, events, opening, own=view["party"] == viewer) for view in views),
        views_open=opening is not None,
        decided_on=date_of(row["decided_on"]),
        decided_by=row["decided_by"],
        decided_version=row["decided_version"],
        decision_reason=text_of(events.get(row["decided_version"]), "reason"),
    )


def _view(row: Row, events: Mapping[int, Event], opening: Event | None, *, own: bool) -> OptionView:
    stated = row["version"] is not None
    view = _opened(opening, row["party"]) or (_own(events.get(row["version"])) if own else None)
    return OptionView(
        party=row["party"],
        stated=stated,
        sealed=stated and not own and opening is None,
        wants=view.wants if view else None,
        reason=view.reason if view else None,
        conditions=view.conditions if view else None,
        stated_on=date_of(row["stated_on"]),
        version=row["version"],
    )


def _opened(opening: Event | None, party: str) -> OpenedView | None:
    views = opening.views if isinstance(opening, OptionViewsOpened) else ()
    return next((view for view in views if view.party == party), None)


def _own(stated: Event | None) -> StatedView | None:
    return opened(stated.sealed, StatedView) if isinstance(stated, OptionViewStated) else None
