"""The receipt: what was recorded, under which number, and what comes next."""

from collections.abc import Mapping
from typing import Any, Final

from pydantic import BaseModel

from application.queries.timeline import TimelineEntry
from interfaces.addresses import COMMANDS
from interfaces.web.screen import Page, Screen
from interfaces.web.telling import deadline_of, told
from interfaces.web.visit import Visit

PATH: Final = "/partnerships/{partnership:uuid}/receipts/{version:int}"
_MOST: Final = 60
_LARGEST: Final = 2**53


def ask(visit: Visit) -> Mapping[str, BaseModel]:
    """Ask for the events of the receipt, once they can be read, and for what is due."""
    place, handslag = visit.place, visit.handslag
    handslag.queries.wait_for(min(_number(visit, "position"), handslag.record.last_position()))
    last = min(visit.request.path_params["version"], _LARGEST)
    first = max(1, _number(visit, "from") or last, last - _MOST)
    events = {
        f"event_{version}": handslag.queries.event(place.partnership, version, viewer=place.own).entry
        for version in range(first, last + 1)
    }
    return {"deadlines": handslag.queries.deadlines(place.partnership), **events}


def show(visit: Visit, answer: Mapping[str, Any]) -> Screen:
    """Show the receipt."""
    entries = [one for one in answer.values() if isinstance(one, TimelineEntry)]
    command = COMMANDS.get(visit.asked("command"))
    deadlines = [deadline_of(visit, one) for one in answer["deadlines"].deadlines]
    content = {
        "events": [told(visit, entry, full=False) for entry in entries],
        "numbers": visit.formats.several([str(entry.version) for entry in entries]),
        "position": entries[-1].position if entries else None,
        "moment": visit.formats.moment(entries[-1].at) if entries else "",
        "command": visit.words.label(command) if command else "",
        "next": next((one for one in deadlines if not one["past"] and one["kind"] != "proposal_expires"), None),
    }
    title = visit.words.text("receipt.recorded" if entries else "receipt.nothing")
    return Screen("receipt", title, content, section="record")


PAGE = Page(PATH, ask, show)


def _number(visit: Visit, name: str) -> int:
    text = visit.asked(name)
    return min(int(text), _LARGEST) if text.isdecimal() and len(text) <= 16 else 0
