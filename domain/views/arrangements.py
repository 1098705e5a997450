"""The arrangements in force: what the parties agreed for which there is no concept of its own."""

from datetime import date
from typing import Annotated

from domain.arrangements import AgreeArrangement, ArrangementAgreed, ArrangementDropped, DropArrangement
from domain.facts import Frozen, Refers, Slug, Title
from domain.views.view import EventNumber, Moment, View, Viewing


class ArrangementInForce(Frozen):
    """One arrangement, and since when it holds."""

    title: Title
    text: Title | None
    since: date
    proposal: Annotated[int, Refers("proposal")]
    event: EventNumber


class ArrangementDroppedSince(Frozen):
    """One arrangement that no longer holds, with the reason."""

    title: Title
    until: date
    reason: Title
    event: EventNumber


class ArrangementsView(View):
    """The arrangements in force on the day, and those that were let go."""

    in_force: tuple[ArrangementInForce, ...]
    dropped: tuple[ArrangementDroppedSince, ...]


def arrangements_view(moment: Moment) -> ArrangementsView:
    """Work out which arrangements hold on the day."""
    in_force: dict[Slug, ArrangementInForce] = {}
    dropped: list[ArrangementDroppedSince] = []
    for one in moment.facts(ArrangementAgreed, ArrangementDropped):
        match one.event:
            case ArrangementAgreed() as agreed:
                in_force[agreed.arrangement] = ArrangementInForce(
                    title=agreed.title,
                    text=agreed.text,
                    since=agreed.effective_on,
                    proposal=agreed.proposal,
                    event=one.version,
                )
            case ArrangementDropped() as let_go if let_go.arrangement in in_force:
                title, until = in_force.pop(let_go.arrangement).title, let_go.effective_on
                dropped.append(
                    ArrangementDroppedSince(title=title, until=until, reason=let_go.reason, event=one.version)
                )
    return ArrangementsView(in_force=tuple(in_force.values()), dropped=tuple(dropped))


VIEWING = Viewing(
    "arrangements",
    ArrangementsView,
    frozenset({ArrangementAgreed, ArrangementDropped}),
    arrangements_view,
    (AgreeArrangement, DropArrangement),
)
