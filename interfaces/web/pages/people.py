"""Who may act for which party, who audits, and what the auditors looked at."""

from collections.abc import Mapping
from typing import Any, Final

from pydantic import BaseModel

from application.queries.people import (
    AppointmentLine,
    AuditorLine,
    ErasedLine,
    ErasureLine,
    RepresentativeLine,
    Representatives,
)
from application.queries.readings import ReadingLine, ReadingPage
from domain.four_eyes import four_eyes_above, key_figures
from interfaces.web import charts
from interfaces.web.screen import SECTIONS, Page, Screen
from interfaces.web.templating import with_query
from interfaces.web.visit import Visit

PATH: Final = "/partnerships/{partnership:uuid}/people"
_AT_ONCE: Final = 20
_WORDED: Final = (
    "portfolio",
    "relationship",
    "risk-sharing",
    "representatives",
    "readings",
    "events",
    "proposals",
    "deadlines",
)


def ask(visit: Visit) -> Mapping[str, BaseModel]:
    """Ask for the people, and for what auditors looked at."""
    partnership, queries = visit.place.partnership, visit.handslag.queries
    cursor = visit.asked("cursor") or None
    return {
        "people": queries.representatives(partnership),
        "readings": queries.readings(partnership, cursor=cursor, limit=_AT_ONCE),
    }


def show(visit: Visit, answer: Mapping[str, Any]) -> Screen:
    """Show the people of each party with how to name or remove one of the own party, then the auditors."""
    place = visit.place
    people: Representatives = answer["people"]
    readings: ReadingPage = answer["readings"]
    sides = [
        {
            "party": place.name(party),
            "index": place.index_of(party),
            "own": party == place.own,
            "people": _persons(visit, [one for one in people.representatives if one.party == party]),
            "four_eyes": _four_eyes(visit, party),
            "erasures": [_erasure(visit, one) for one in people.erasures if one.party == party],
            "erased": [_erased(visit, one) for one in people.erased if one.party == party],
            "waiting": [_waiting(visit, one) for one in people.appointments if one.party == party],
        }
        for party in place.state.parties
    ]
    content = {
        "sides": sides,
        "name": f"{place.home}/record/name-representative",
        "set_four_eyes": f"{place.home}/record/require-four-eyes",
        "auditors": [_auditor(visit, one) for one in people.auditors],
        "assign": f"{place.home}/record/assign-auditor" if place.own else "",
        "columns": [charts.Column(visit.words.text(f"readings.{name}")) for name in ("at", "who", "what", "day")],
        "readings": [_reading(visit, one) for one in readings.readings],
        "earlier": with_query(visit.path, cursor=readings.next_cursor) if readings.next_cursor else "",
    }
    return Screen("people", visit.words.text("nav.people"), content, section="people")


PAGE = Page(PATH, ask, show)


def _persons(visit: Visit, people: list[RepresentativeLine]) -> list[dict[str, Any]]:
    """Give the people of a party; who came first named nobody, so only of the others it matters who confirmed them."""
    first = min((one.person for one in people), default=0)
    return [{**_person(visit, one), **({"alone": ""} if one.person == first else {})} for one in people]


def _person(visit: Visit, person: RepresentativeLine) -> dict[str, Any]:
    return {
        "name": person.name,
        "role": visit.words.choice(person.role),
        "account": person.account,
        "own": person.account == visit.person.account,
        "number": visit.words.text("people.number", person=str(person.person)),
        "alone": "" if person.confirmed_by else visit.words.text("people.alone"),
        "event": f"{visit.place.home}/events/{person.version}",
        "erase": f"{visit.place.home}/record/ask-erasure?person={person.person}",
        "remove": f"{visit.place.home}/record/remove-representative?account={person.account}",
    }


def _four_eyes(visit: Visit, party: str) -> str:
    words, state = visit.words.in_currency(visit.place.currency), visit.place.state
    above = four_eyes_above(state, party)
    if above is not None:
        return words.text("people.four_eyes", amount=words.formats.money(above, visit.place.currency))
    return words.text("people.two_off" if len(key_figures(state, party)) > 1 else "people.one_binds")


def _waiting(visit: Visit, waiting: AppointmentLine) -> dict[str, Any]:
    words, place, record = visit.words, visit.place, f"{visit.place.home}/record"
    stated = {"name": waiting.name, "party": place.name(waiting.party), "asked_by": str(waiting.asked_by)}
    role = {"role": words.choice(waiting.role)} if waiting.role else {}
    return {
        "text": words.text("people.waits_name" if role else "people.waits_removal", **stated, **role),
        "event": f"{place.home}/events/{waiting.version}",
        "confirm": f"{record}/confirm-appointment?appointment={waiting.appointment}",
        "decline": f"{record}/decline-appointment?appointment={waiting.appointment}",
    }


def _erasure(visit: Visit, erasure: ErasureLine) -> dict[str, Any]:
    record, stated = f"{visit.place.home}/record", {"person": str(erasure.person), "asked_by": str(erasure.asked_by)}
    decided = erasure.confirmed
    return {
        "text": visit.words.text("erase.decided" if decided else "erase.waits", **stated),
        "event": f"{visit.place.home}/events/{erasure.version}",
        "confirm": "" if decided else f"{record}/confirm-erasure?person={erasure.person}",
        "take_back": "" if decided else f"{record}/withdraw-erasure?person={erasure.person}",
    }


def _erased(visit: Visit, erased: ErasedLine) -> dict[str, Any]:
    stated = {"person": str(erased.person), "party": visit.place.name(erased.party)}
    return {
        "text": visit.words.text("erase.erased", **stated),
        "event": f"{visit.place.home}/events/{erased.version}",
    }


def _auditor(visit: Visit, auditor: AuditorLine) -> dict[str, Any]:
    words, place = visit.words, visit.place
    reads = not auditor.ended and auditor.last_day >= visit.today
    ended = "" if reads else words.text("audit.ended")
    return {
        "name": auditor.name,
        "number": words.text("people.number", person=str(auditor.person)),
        "by": words.text("audit.by", organisation=auditor.organisation, party=place.name(auditor.party)),
        "until": ended or words.text("audit.until", day=words.formats.day(auditor.last_day)),
        "reason": auditor.reason,
        "event": f"{place.home}/events/{auditor.version}",
        "end": f"{place.home}/record/end-audit?person={auditor.person}" if reads and auditor.party == place.own else "",
    }


def _reading(visit: Visit, reading: ReadingLine) -> tuple[str, ...]:
    words = visit.words
    days = [words.formats.day(reading.as_of)] if reading.as_of else []
    if reading.known_at:
        days.append(words.text("readings.known_at", day=words.formats.day(reading.known_at)))
    who = f"{reading.name} ({reading.organisation})"
    return words.formats.moment(reading.at), who, _what(visit, reading.asked), ", ".join(days)


def _what(visit: Visit, asked: str) -> str:
    """Say which part of the record was asked, as its page is called, and the address when it says more."""
    part = asked.partition("?")[0].removesuffix(".json").partition("/")[0]
    if part in SECTIONS:
        called = visit.words.text(f"nav.{part}")
    elif part in _WORDED:
        called = visit.words.text(f"readings.{part}")
    else:
        return asked
    return called if asked == part else f"{called} ({asked})"
