"""Options to extend: what was granted, who stated a view, and what became of it."""

from collections.abc import Iterable
from typing import ClassVar, Final

from application.projections.projection import Projection, Write, day, stream
from application.store.envelope import Recorded
from application.store.port import Value
from domain.facts import Event
from domain.formation import PartnershipOpened
from domain.option_decisions import OptionDeclined, OptionExercised, OptionExercisedJointly, OptionLapsed
from domain.options import OptionGranted, OptionViewsOpened, OptionViewStated
from domain.state import OptionStatus

_OPTION: Final = """
CREATE TABLE $granted (
    partnership TEXT NOT NULL,
    option TEXT NOT NULL,
    title TEXT NOT NULL,
    starts_on TEXT NOT NULL,
    ends_on TEXT NOT NULL,
    opens_on TEXT NOT NULL,
    notice_deadline TEXT NOT NULL,
    holder TEXT,
    price_rule TEXT,
    status TEXT NOT NULL,
    version BIGINT NOT NULL,
    opened_version BIGINT,
    decided_version BIGINT,
    decided_on TEXT,
    decided_by TEXT,
    PRIMARY KEY (partnership, option)
)
"""
_VIEW: Final = """
CREATE TABLE $view (
    partnership TEXT NOT NULL,
    option TEXT NOT NULL,
    party TEXT NOT NULL,
    stated_on TEXT NOT NULL,
    version BIGINT NOT NULL,
    PRIMARY KEY (partnership, option, party)
)
"""
_PARTY: Final = """
CREATE TABLE $party (
    partnership TEXT NOT NULL,
    party TEXT NOT NULL,
    place BIGINT NOT NULL,
    PRIMARY KEY (partnership, party)
)
"""
_ADD_PARTY: Final = "INSERT INTO $party (partnership, party, place) VALUES (:partnership, :party, :place)"
_GRANT: Final = """
INSERT INTO $granted (partnership, option, title, starts_on, ends_on, opens_on, notice_deadline, holder, price_rule,
    status, version)
VALUES (:partnership, :option, :title, :starts_on, :ends_on, :opens_on, :notice_deadline, :holder, :price_rule,
    :status, :version)
"""
_STATE: Final = """
INSERT INTO $view (partnership, option, party, stated_on, version)
VALUES (:partnership, :option, :party, :stated_on, :version)
ON CONFLICT (partnership, option, party) DO UPDATE SET stated_on = excluded.stated_on, version = excluded.version
"""
_OPEN: Final = "UPDATE $granted SET opened_version = :version WHERE partnership = :partnership AND option = :option"
_DECIDE: Final = """
UPDATE $granted SET status = :status, decided_version = :version, decided_on = :decided_on, decided_by = :party
WHERE partnership = :partnership AND option = :option
"""
_DECISIONS: Final = {
    OptionExercised: OptionStatus.EXERCISED,
    OptionExercisedJointly: OptionStatus.EXERCISED,
    OptionDeclined: OptionStatus.DECLINED,
    OptionLapsed: OptionStatus.LAPSED,
}


class Options(Projection):
    """Options, views and parties."""

    name: ClassVar[str] = "options"
    tables: ClassVar[tuple[str, ...]] = ("granted", "view", "party")
    schema: ClassVar[tuple[str, ...]] = (_OPTION, _VIEW, _PARTY)

    def statements(self, recorded: Recorded) -> Iterable[Write]:
        """Give what an event does to the options."""
        event, partnership = recorded.event, stream(recorded.stream)
        match event:
            case PartnershipOpened():
                for place, entry in enumerate(event.parties, start=1):
                    yield _ADD_PARTY, {"partnership": partnership, "party": entry.party, "place": place}
            case OptionGranted():
                yield _GRANT, {**_of(recorded, event.option), **_terms(event)}
            case OptionViewStated():
                yield _STATE, {**_of(recorded, event.option), "stated_on": day(event.effective_on)}
            case OptionViewsOpened():
                yield _OPEN, _of(recorded, event.option)
            case OptionExercised() | OptionExercisedJointly() | OptionDeclined() | OptionLapsed():
                decided: dict[str, Value] = {
                    "status": _DECISIONS[type(event)].value,
                    "decided_on": day(event.decided_on),
                }
                yield _DECIDE, {**_of(recorded, event.option), **decided}
            case Event():
                return


def _of(recorded: Recorded, option: str) -> dict[str, Value]:
    return {
        "partnership": stream(recorded.stream),
        "option": option,
        "version": recorded.version,
        "party": recorded.event.by,
    }


def _terms(event: OptionGranted) -> dict[str, Value]:
    return {
        "title": event.title,
        "starts_on": day(event.start),
        "ends_on": day(event.end),
        "opens_on": day(event.opens_on),
        "notice_deadline": day(event.notice_deadline),
        "holder": event.holder,
        "price_rule": event.price_rule,
        "status": OptionStatus.GRANTED.value,
    }
