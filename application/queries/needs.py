"""The questions about what asks for attention across the partnerships of a person."""

from datetime import date

from application.authorization import Principal
from application.queries.attention import (
    DueOptionPage,
    FlagPage,
    HeadlinePage,
    flags_across,
    headlines_across,
    options_across,
)
from application.queries.pages import USUAL_PAGE, check_limit
from application.queries.reading import Views
from application.queries.undecided import (
    AwaitedProposalPage,
    OpenTalkPage,
    UndecidedShockPage,
    proposals_across,
    shocks_across,
    talks_across,
)


class Attention:
    """What asks for attention. Every page must be shown as `Handslag.listed` gives it.

    Each question raises CursorUnreadable and PageSizeOutOfRange.
    """

    def __init__(self, views: Views) -> None:
        self._views = views

    def flags(
        self,
        principal: Principal,
        *,
        one_to_one: bool = False,
        kind: str = "",
        cursor: str | None = None,
        limit: int = USUAL_PAGE,
    ) -> FlagPage:
        """Give flags, by name of the partnership; `one_to_one` keeps risks that one party bears alone."""
        size = check_limit(limit)
        return self._views.ask(
            lambda snapshot: flags_across(
                snapshot, principal, one_to_one=one_to_one, kind=kind, cursor=cursor, limit=size
            )
        )

    def options(
        self, principal: Principal, *, first: date, last: date, cursor: str | None = None, limit: int = USUAL_PAGE
    ) -> DueOptionPage:
        """Give the options that are not decided and of which the last day of notice lies in a window."""
        size = check_limit(limit)
        return self._views.ask(
            lambda snapshot: options_across(snapshot, principal, first=first, last=last, cursor=cursor, limit=size)
        )

    def headlines(self, principal: Principal, *, cursor: str | None = None, limit: int = USUAL_PAGE) -> HeadlinePage:
        """Give how fair each relationship is, the lowest headline first."""
        size = check_limit(limit)
        return self._views.ask(lambda snapshot: headlines_across(snapshot, principal, cursor=cursor, limit=size))

    def shocks(self, principal: Principal, *, cursor: str | None = None, limit: int = USUAL_PAGE) -> UndecidedShockPage:
        """Give the shocks about which the parties have not decided, the oldest first."""
        size = check_limit(limit)
        return self._views.ask(lambda snapshot: shocks_across(snapshot, principal, cursor=cursor, limit=size))

    def renegotiations(
        self, principal: Principal, *, cursor: str | None = None, limit: int = USUAL_PAGE
    ) -> OpenTalkPage:
        """Give the renegotiations that are open or stuck, the longest open first."""
        size = check_limit(limit)
        return self._views.ask(lambda snapshot: talks_across(snapshot, principal, cursor=cursor, limit=size))

    def proposals(
        self, principal: Principal, *, cursor: str | None = None, limit: int = USUAL_PAGE
    ) -> AwaitedProposalPage:
        """Give the proposals that wait for the party of a person, the first to expire first."""
        size = check_limit(limit)
        return self._views.ask(lambda snapshot: proposals_across(snapshot, principal, cursor=cursor, limit=size))
