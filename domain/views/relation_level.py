"""The step of the pyramid that the parties claim, beside the one that follows from the figures."""

from datetime import date

from domain.facts import Frozen, Title
from domain.memory.relation import PartnershipLevel
from domain.relation.partnership_level import PartnershipLevelAgreed
from domain.views.view import EventNumber, Moment


class LevelClaimed(Frozen):
    """The step that the parties agreed, what makes it so, and the events that show it."""

    level: PartnershipLevel
    before: PartnershipLevel | None
    claim: Title
    since: date
    shown_in: tuple[EventNumber, ...]
    event: EventNumber


def level_claimed(moment: Moment) -> LevelClaimed | None:
    """Give the step that counts on the day."""
    agreed = [
        (one.event.effective_on, one.version, one.event)
        for one in moment.facts(PartnershipLevelAgreed)
        if isinstance(one.event, PartnershipLevelAgreed)
    ]
    if not agreed:
        return None
    since, number, event = max(agreed, key=lambda one: one[:2])
    told = event.model_dump(include={"level", "before", "claim", "shown_in"})
    return LevelClaimed(since=since, event=number, **told)


def on_step(level: int | None) -> PartnershipLevel | None:
    """Give the step of a number that figures gave; nothing shown is no step.

    >>> on_step(2), on_step(0)
    (<PartnershipLevel.PREFERRED_SUPPLIER: 2>, None)
    """
    return PartnershipLevel(level) if level else None


def claimed_beyond_figures(claimed: LevelClaimed | None, proven: int) -> bool | None:
    """Tell whether the parties claim a higher step than the figures show; None while they claim none."""
    return None if claimed is None else claimed.level > proven
