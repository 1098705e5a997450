"""The description of the HTTP interface, to read and to try."""

from typing import Final

from interfaces.web.screen import Page, Screen
from interfaces.web.visit import Visit

PATH: Final = "/api"
DESCRIPTION: Final = "/v1/openapi.json"


def ask(_visit: Visit) -> dict[str, str]:
    """Give where the description stands."""
    return {"description": DESCRIPTION}


def show(visit: Visit, answer: dict[str, str]) -> Screen:
    """Show it in the viewer."""
    return Screen("interface", visit.words.text("api.title"), answer)


PAGE = Page(PATH, ask, show)
