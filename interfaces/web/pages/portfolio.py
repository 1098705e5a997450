"""The start page: every partnership of the person, what lies on the table there, and what is due next."""

from typing import Any, Final

from application.authorization import NO_PARTY
from application.queries.portfolio import PortfolioLine, PortfolioPage, WaitingFor
from domain.four_eyes import key_figures
from interfaces.web.screen import Page, Screen
from interfaces.web.templating import with_query
from interfaces.web.visit import Visit, names_of_lines

PATH: Final = "/partnerships"
FILTERS: Final = {"all": None, "mine": WaitingFor.US, "theirs": WaitingFor.THEM}
_AT_ONCE: Final = 20
TONES: Final = {"forming": "wait", "active": "good", "ended": "plain"}


def ask(visit: Visit) -> PortfolioPage:
    """Ask for the partnerships, the nearest deadline first."""
    waiting = FILTERS.get(visit.asked("show"))
    cursor = visit.asked("cursor") or None
    page = visit.handslag.queries.portfolio(visit.principal, waiting_for=waiting, cursor=cursor, limit=_AT_ONCE)
    return visit.handslag.listed(page, visit.principal)


def show(visit: Visit, answer: PortfolioPage) -> Screen:
    """Show a list with one line per partnership."""
    lines = [_line(visit, one) for one in answer.partnerships]
    chosen = visit.asked("show") if visit.asked("show") in FILTERS else "all"
    filters = [
        {"label": visit.words.text(f"portfolio.{name}"), "href": f"{PATH}?show={name}", "current": name == chosen}
        for name in FILTERS
    ]
    content = {
        "lines": [line for line in lines if not line["invites"]],
        "invitations": [line for line in lines if line["invites"]],
        "filters": filters,
        "narrowed": chosen != "all",
        "more": with_query(visit.path, cursor=answer.next_cursor) if answer.next_cursor else "",
    }
    return Screen("portfolio", visit.words.text("nav.portfolio"), content)


PAGE = Page(PATH, ask, show)


def _line(visit: Visit, line: PortfolioLine) -> dict[str, Any]:
    words, names = visit.words, names_of_lines(line.parties)
    waiting = [party for party in line.parties if party.waiting]
    return {
        "name": line.name,
        "href": f"{PATH}/{line.partnership}",
        "parties": words.formats.several(list(names.values())),
        "own": names.get(line.own_party, ""),
        "audited": line.own_party == NO_PARTY,
        "status": words.choice(line.status),
        "tone": TONES[line.status.value],
        "invites": _invites(visit, line),
        "open": line.open_proposals,
        "waits": words.formats.several([party.name for party in waiting]),
        "waits_for_us": any(party.party == line.own_party for party in waiting),
        "next": _next(visit, line),
        "late": line.next_due_on is not None and line.next_due_on < visit.today,
    }


def _next(visit: Visit, line: PortfolioLine) -> dict[str, str] | None:
    if line.next_kind is None or line.next_due_on is None:
        return None
    what = visit.words.text(f"deadline.{line.next_kind.value}.short")
    day = visit.formats.short_day(line.next_due_on)
    return {"what": what, "day": day, "iso": line.next_due_on.isoformat()}


def _invites(visit: Visit, line: PortfolioLine) -> bool:
    """Tell whether nobody can bind the party that the person may join, yet or any more."""
    if line.own_party == NO_PARTY:
        return False
    return not key_figures(visit.handslag.partnership(line.partnership), line.own_party)
