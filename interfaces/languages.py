"""In which language to answer: the first that the caller prefers and the system speaks."""

from starlette.requests import HTTPConnection

from interfaces.formats import LANGUAGES
from interfaces.wording import Wording, wording

_MOST = 20


def language_of(accept: str) -> str:
    """Give the language that an Accept-Language header prefers; the first of ours when it names none.

    >>> language_of("de, en-GB;q=0.9, nl;q=0.1"), language_of("*")
    ('en', 'nl')
    """
    wishes = [_wish(part) for part in accept.split(",")[:_MOST]]
    for _, name in sorted((wish for wish in wishes if wish[0] > 0), key=lambda wish: -wish[0]):
        if name in LANGUAGES:
            return name
    return LANGUAGES[0]


def words_for(connection: HTTPConnection) -> Wording:
    """Give the wording in which to answer a request."""
    return wording(language_of(connection.headers.get("accept-language", "")))


def _wish(part: str) -> tuple[float, str]:
    name, _, weight = part.partition(";")
    try:
        quality = float(weight.strip().removeprefix("q=") or 1)
    except ValueError:
        quality = 0.0
    return quality, name.strip().lower().partition("-")[0]
