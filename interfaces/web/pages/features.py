"""What was agreed that the system does: the statements of the source texts, and every feature in full."""

from collections.abc import Iterable
from typing import Any, Final

from application.scenarios import Feature, agreed_features, agreed_statements
from domain.errors import NotFound
from interfaces.web.screen import Page, Screen
from interfaces.web.visit import Visit
from interfaces.wording import Wording

PATH: Final = "/features"
ONE_PATH: Final = f"{PATH}/{{name:path}}"


class NoSuchFeature(NotFound):
    """There is no feature with this name."""


def ask(visit: Visit) -> tuple[Feature, ...]:
    """Give every feature of this release; whoever signed in may read them."""
    _ = visit.person
    return agreed_features()


def show(visit: Visit, answer: tuple[Feature, ...]) -> Screen:
    """Show which statements are proven by which scenarios, and the features by theme."""
    words = visit.words
    statements = [
        {"statement": one, "proofs": [_link(feature) for feature in answer if one.label in feature.statements]}
        for one in agreed_statements()
    ]
    content = {
        "lead": words.text("features.lead", count=sum(len(one.scenarios) for one in answer), features=str(len(answer))),
        "statements": statements,
        "themes": list(_themes(words, answer)),
    }
    return Screen("features", words.text("nav.features"), content)


PAGE = Page(PATH, ask, show)


def ask_one(visit: Visit) -> Feature:
    """Give one feature.

    Raises: NoSuchFeature.
    """
    _ = visit.person
    name = visit.request.path_params["name"]
    found = next((feature for feature in agreed_features() if feature.name == name), None)
    if found is None:
        raise NoSuchFeature
    return found


def show_one(visit: Visit, answer: Feature) -> Screen:
    """Show one feature in full."""
    return Screen("feature", answer.title, {"feature": answer, "theme": theme_title(visit.words, answer.theme)})


ONE_PAGE = Page(ONE_PATH, ask_one, show_one)


def theme_title(words: Wording, folder: str) -> str:
    """Give the name of the theme to which a folder of features belongs."""
    for key in (f"features.theme.{folder}", f"concept.{folder}"):
        if words.has_text(key):
            return words.text(key)
    return folder.replace("_", " ").replace("/", ": ").capitalize()


def _themes(words: Wording, features: Iterable[Feature]) -> Iterable[dict[str, Any]]:
    """Give the features by theme, those in the language of the reader first."""
    by_theme: dict[str, list[Feature]] = {}
    for feature in features:
        by_theme.setdefault(theme_title(words, feature.theme), []).append(feature)
    for title, found in sorted(by_theme.items(), key=lambda pair: pair[0].casefold()):
        found.sort(key=lambda one: (one.language != words.language, one.title.casefold()))
        yield {"title": title, "features": [_link(one) for one in found]}


def _link(feature: Feature) -> dict[str, str]:
    return {"href": f"{PATH}/{feature.name}", "title": feature.title, "language": feature.language}
