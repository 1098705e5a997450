"""What needs attention: what waits in every partnership of the person, with as of when its figures were worked out."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any, Final

from application.queries.across import Page as Lines
from interfaces.web.pages.attention_lines import LINES
from interfaces.web.screen import Page, Screen
from interfaces.web.templating import with_query
from interfaces.web.visit import Visit

PATH: Final = "/attention"
WINDOW: Final = timedelta(days=365)
"""How far ahead options are listed."""
AT_A_GLANCE: Final = 5
ON_A_LIST: Final = 20
FIRST: Final = ("proposals", "alone", "shocks", "renegotiations", "options", "headlines")
"""What stands on the page when no list is chosen."""


def ask(visit: Visit) -> Mapping[str, Lines]:
    """Ask for the first lines of every list, or for a page of the one that was chosen."""
    chosen = visit.asked("list")
    if chosen in LINES:
        return {chosen: _asked(visit, chosen, visit.asked("cursor") or None, ON_A_LIST)}
    return {name: _asked(visit, name, None, AT_A_GLANCE) for name in FIRST}


def _asked(visit: Visit, name: str, cursor: str | None, limit: int) -> Lines:
    asked, today, who = visit.handslag.queries.attention, visit.today, visit.principal
    page: Lines
    match name:
        case "alone" | "flags":
            page = asked.flags(who, one_to_one=name == "alone", cursor=cursor, limit=limit)
        case "options":
            page = asked.options(who, first=today, last=today + WINDOW, cursor=cursor, limit=limit)
        case "headlines":
            page = asked.headlines(who, cursor=cursor, limit=limit)
        case "shocks":
            page = asked.shocks(who, cursor=cursor, limit=limit)
        case "renegotiations":
            page = asked.renegotiations(who, cursor=cursor, limit=limit)
        case _:
            page = asked.proposals(who, cursor=cursor, limit=limit)
    return visit.handslag.listed(page, who)


def show(visit: Visit, answer: Mapping[str, Lines]) -> Screen:
    """Show the lists, each with what it says when it is empty."""
    words, chosen = visit.words, visit.asked("list") if visit.asked("list") in LINES else ""
    lists = [_list(visit, name, page, glance=not chosen) for name, page in answer.items()]
    names = {"": "all", **{name: name for name in LINES}}
    content = {
        "lists": lists,
        "chosen": chosen,
        "quiet": not chosen and not any(one["lines"] for one in lists),
        "filters": [
            {
                "label": words.text(f"attention.{label}"),
                "href": with_query(PATH, list=name) if name else PATH,
                "current": name == chosen,
            }
            for name, label in names.items()
        ],
    }
    return Screen("attention", words.text("nav.attention"), content)


def _list(visit: Visit, name: str, page: Lines, *, glance: bool) -> dict[str, Any]:
    words, more = visit.words, page.next_cursor
    return {
        "title": words.text(f"attention.{name}"),
        "empty": words.text(f"attention.{name}.none"),
        "lines": [LINES[name](visit, line) for line in getattr(page, page.LINES)],
        "all": with_query(PATH, list=name) if glance and more else "",
        "next": with_query(visit.path, cursor=more) if more and not glance else "",
    }


PAGE = Page(PATH, ask, show)
