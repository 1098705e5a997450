"""The views of the record by theme: a list of all, and each drawn from what it shows."""

from collections.abc import Mapping
from typing import Any, Final

from application.queries.views import ViewAnswer, viewing_of
from domain.views.catalogue import CHAPTERS, Chapter
from domain.views.view import Viewing
from interfaces.names import names_of_people
from interfaces.views import ViewWords
from interfaces.web.pages.looking import looking
from interfaces.web.pages.measured import Link, deed
from interfaces.web.screen import Page, Screen
from interfaces.web.visit import Visit

SECTION: Final = "views"
PATH: Final = "/partnerships/{partnership:uuid}/views"
ONE_PATH: Final = f"{PATH}/{{view}}"


def ask(visit: Visit) -> dict[str, list[dict[str, str]]]:
    """Give the views by name, chapter by chapter."""
    home, words = visit.place.home, visit.words
    return {
        chapter.value: [
            {
                "name": one.name,
                "href": f"{home}/{SECTION}/{one.name}",
                "title": words.label(one.answer),
                "shows": words.help(one.answer),
            }
            for one in viewings
        ]
        for chapter, viewings in CHAPTERS.items()
    }


def show(visit: Visit, answer: dict[str, list[dict[str, str]]]) -> Screen:
    """Show which views there are."""
    chapters = [(visit.words.choice(Chapter(name)), views) for name, views in answer.items()]
    return Screen("views", visit.words.text("nav.views"), {"chapters": chapters}, section=SECTION)


PAGE = Page(PATH, ask, show)


def ask_one(visit: Visit) -> ViewAnswer[Any]:
    """Ask for one view, as of today or as of the day that was asked.

    Raises: NoSuchView.
    """
    as_of, known_at = visit.asked_day("asOf"), visit.asked_day("knownAt")
    name = visit.request.path_params["view"]
    queries = visit.handslag.queries
    return queries.view(visit.place.partnership, name, as_of=as_of or visit.today, known_at=known_at)


def show_one(visit: Visit, answer: ViewAnswer[Any]) -> Screen:
    """Show one view, with what can be recorded about it."""
    viewing = viewing_of(answer.view)
    people = visit.handslag.queries.representatives(visit.place.partnership)
    part = ViewWords(visit.words, {**visit.names, **names_of_people(people)}, visit.currency).part(answer.shown)
    content = {"then": looking(visit), "part": part, "deeds": _deeds(visit, viewing), "leads": _leads(visit)}
    return Screen("view", part.title, content, section=SECTION)


ONE_PAGE = Page(ONE_PATH, ask_one, show_one)


def _deeds(visit: Visit, viewing: Viewing) -> list[Link]:
    return [] if visit.place.audit else [deed(visit, kind) for kind in viewing.acts]


def _leads(visit: Visit) -> Mapping[str, str]:
    """Give where a number leads, by the kind of thing it is about."""
    home = visit.place.home
    return {"event": f"{home}/events/", "proposal": f"{home}/proposals/"}
