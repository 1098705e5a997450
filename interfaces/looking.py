"""What an address asks of a partnership, in the words in which a reading of an auditor is written down."""

from datetime import date
from typing import Final
from urllib.parse import parse_qsl, urlencode

from application.readings import Question

OVERVIEW: Final = "overview"
_NO_PART_OF_THE_QUESTION: Final = frozenset({"lang", "after"})


def question_in(path: str, query: str, partnership: str) -> Question:
    """Give what is asked: the path below the partnership, with the words of its query.

    >>> question_in("/v1/partnerships/7/risk-sharing", "asOf=2024-06-30&lang=nl", "7").asked
    'risk-sharing?asOf=2024-06-30'
    """
    below = path.partition(partnership)[2].strip("/") or OVERVIEW
    words = [(name, text) for name, text in parse_qsl(query) if name not in _NO_PART_OF_THE_QUESTION]
    named = dict(words)
    asked = f"{below}?{urlencode(words)}" if words else below
    return Question(_printable(asked), as_of=_day(named.get("asOf", "")), known_at=_day(named.get("knownAt", "")))


def _printable(text: str) -> str:
    return "".join(character if character.isprintable() else "?" for character in text)


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
