"""A term that rests on events is laid on the table with their numbers, on a page without scripts."""

from tests.interfaces.web.example import Example
from tests.interfaces.web.filling import confirmed, filled
from tests.interfaces.web.reading import Reading

EVENTS = "changes.0.shown_in"


def test_a_stage_is_proposed_with_the_events_that_show_it(example: Example) -> None:
    browser, today = example.browser(example.client), example.handslag.today("Europe/Amsterdam")
    address = f"{example.home}/record/lay-proposal?change=enter-stage"
    form = browser.read(address).forms[-1]

    more = Reading(browser.send(form, filled(form, today), ("_add", EVENTS)).text, address).forms[-1]
    response = browser.send(more, {**filled(more, today), f"{EVENTS}.0": "7"})

    assert confirmed(browser, response, address).status_code == 303
    state = example.handslag.partnership(example.partnership)
    (change,) = state.table[state.proposals_laid].changes
    assert change.model_dump()["shown_in"] == (7,)
