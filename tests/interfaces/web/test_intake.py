"""What was stopped before the start stays readable on every page, with the ground for it."""

from domain.start.intake import StopGround, StopIntake
from domain.start.sessions import RecordSession
from domain.views.catalogue import VIEWS
from tests.interfaces.web.example import Example
from tests.interfaces.web.priced import START, a_teller
from tests.interfaces.web.priced import day as on


def stopped(example: Example) -> str:
    """Let two parties meet once and stop, and give the address of their partnership."""
    teller = a_teller(example)
    present = [{"party": party, "name": "Anna de Wit"} for party in ("C", "S")]
    told = {"effective_on": START, "title": "Startgesprek", "present": present, "topics": ["independence"]}
    teller.tell("C", on(START), RecordSession.model_validate(told))
    because = {"ground": StopGround.NO_MIRROR, "explanation": "Wij gunnen jullie een betere partner."}
    teller.tell("S", on(START), StopIntake(effective_on=on(START), **because))
    example.settled()
    return f"/partnerships/{teller.partnership}"


def test_the_pages_of_what_was_stopped_before_the_start_open(example: Example) -> None:
    home, browser = stopped(example), example.browser(example.client)

    pages = [home, f"{home}/timeline", *(f"{home}/views/{viewing.name}" for viewing in VIEWS)]
    opened = {page: browser.get(page).status_code for page in pages}

    assert {page for page, status in opened.items() if status != 200} == set()


def test_the_page_of_the_joint_start_tells_why_it_was_stopped_and_what_was_discussed(example: Example) -> None:
    reading = example.browser(example.client).read(f"{stopped(example)}/views/joint-start")

    assert "we zijn elkaars spiegel niet" in reading.text
    assert "hoe onafhankelijk elke partij blijft" in reading.text
