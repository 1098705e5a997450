"""Who may act for which party."""

from typing import Any, Final

from application.queries.people import RepresentativeLine, Representatives
from interfaces.web.screen import Page, Screen
from interfaces.web.visit import Visit

PATH: Final = "/partnerships/{partnership:uuid}/people"


def ask(visit: Visit) -> Representatives:
    """Ask for the people."""
    return visit.handslag.queries.representatives(visit.place.partnership)


def show(visit: Visit, answer: Representatives) -> Screen:
    """Show the people of each party, and how to name or remove one of the own party."""
    place = visit.place
    sides = [
        {
            "party": place.name(party),
            "index": place.index_of(party),
            "own": party == place.own,
            "people": [_person(visit, one) for one in answer.representatives if one.party == party],
        }
        for party in place.state.parties
    ]
    return Screen(
        "people",
        visit.words.text("nav.people"),
        {"sides": sides, "name": f"{place.home}/record/name-representative"},
        section="people",
    )


PAGE = Page(PATH, ask, show)


def _person(visit: Visit, person: RepresentativeLine) -> dict[str, Any]:
    return {
        "name": person.name,
        "role": visit.words.choice(person.role),
        "account": person.account,
        "own": person.account == visit.person.account,
        "event": f"{visit.place.home}/events/{person.version}",
        "remove": f"{visit.place.home}/record/remove-representative?account={person.account}",
    }
