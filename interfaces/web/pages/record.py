"""The list of all that can be recorded, grouped by what it is about."""

from typing import Any, Final

from application.authorization import NotAllowed
from domain import lifecycle
from domain.facts import Act, Command
from interfaces.addresses import COMMANDS, address_of
from interfaces.web.own_pages import OWN_PAGES
from interfaces.web.pages.beginning import change_kinds
from interfaces.web.pages.filling import known_things, lacking
from interfaces.web.screen import Page, Screen
from interfaces.web.visit import Visit

PATH: Final = "/partnerships/{partnership:uuid}/record"


def ask(visit: Visit) -> dict[str, list[str]]:
    """Give the names of all commands of the partnership, by concept."""
    if visit.place.audit is not None:
        raise NotAllowed(Act.RECORD, None)
    return {
        concept.name: [address_of(kind) for kind in concept.commands if kind.ACT not in (Act.CLOCK, Act.OPEN)]
        for concept in lifecycle.CONCEPTS
    }


def show(visit: Visit, answer: dict[str, list[str]]) -> Screen:
    """Show them as a list of tasks, with why one cannot be done yet."""
    words, known = visit.words, known_things(visit)
    groups = [
        {
            "title": words.text(f"concept.{concept}"),
            "tasks": [_task(visit, COMMANDS[name], wanting=lacking(COMMANDS[name], known)) for name in names],
        }
        for concept, names in answer.items()
        if names
    ]
    lay = f"{visit.place.home}/record/lay-proposal"
    changes = [
        {"label": words.label(kind), "help": words.help(kind), "href": f"{lay}?change={name}"}
        for name, kind in change_kinds().items()
    ]
    return Screen("record", words.text("nav.record"), {"groups": groups, "changes": changes}, section="record")


PAGE = Page(PATH, ask, show)


def _task(visit: Visit, kind: type[Command], *, wanting: bool) -> dict[str, Any]:
    joined = kind.ACT is Act.JOIN and not visit.place.joins
    return {
        "label": visit.words.label(kind),
        "help": visit.words.help(kind),
        "href": "" if wanting or joined else f"{visit.place.home}/{OWN_PAGES.get(kind, f'record/{address_of(kind)}')}",
        "why": visit.words.text("record.joined" if joined else "record.nothing_yet") if wanting or joined else "",
    }
