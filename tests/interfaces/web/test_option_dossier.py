"""The option dossier and the room that the law leaves show the figures of the query, and no sealed answer."""

from collections.abc import Iterator
from datetime import timedelta

import pytest

from domain.modifications import Ground, JudgeGround, ModifyContract, Question
from domain.options import StateOptionView, Wish
from domain.procurement.limits import NOT_PERMISSION
from domain.table import LayProposal
from interfaces.formats import LANGUAGES
from interfaces.wording import wording
from tests.application.world import a_key
from tests.interfaces.web.example import Example
from tests.interfaces.web.measured import CASE_DAY, Measured, a_measured_partnership, figures_shown, wrongly_shown


@pytest.fixture(scope="module")
def measured() -> Iterator[Measured]:
    with a_measured_partnership() as found:
        yield found


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("page", ["options", "procurement"])
def test_every_figure_is_the_one_that_the_query_gives(measured: Measured, page: str, language: str) -> None:
    answer = measured.relationship().model_dump(mode="json")

    html = measured.browser(language).get(f"{measured.home}/{page}?asOf={CASE_DAY}").text

    assert figures_shown(html)
    assert wrongly_shown(html, answer, language) == []


def test_the_dossier_keeps_being_happy_apart_from_the_duty_to_look(measured: Measured) -> None:
    reading = measured.browser().read(f"{measured.home}/options?asOf={CASE_DAY}")

    assert "Zijn we tevreden? De cijfers steunen verlengen onder voorwaarden" in reading.text
    assert "Moeten we kijken? Kan nog worden besloten nog 91 dagen" in reading.text
    assert "Marktverkenning: nog niet nodig Uiterlijke start: 6 april 2025" in reading.text
    assert any(link.endswith("/fairness#question-culture") for link in reading.links)


def test_a_decision_is_marked_beside_what_the_record_said_on_that_day(shared_example: Example) -> None:
    browser, words = shared_example.browser(shared_example.client), wording("nl")

    marked = browser.get(f"{shared_example.home}/options.json").json()["recommended"].values()

    text = browser.read(f"{shared_example.home}/options").text
    assert marked
    for one in marked:
        supported = words.text(f"support.{one['recommendation']}").lower()
        assert words.text(f"support.{one['departure']}", recommendation=supported) in text


def test_what_one_party_wants_reaches_no_figure_before_it_is_opened() -> None:
    with a_measured_partnership("s3-missing-evidence") as measured:
        option = measured.relationship().view.standing.options[0].option
        handslag, person = measured.handslag, measured.person
        wish = StateOptionView(effective_on=measured.today, option=option, wants=Wish.NO, reason="Wij stoppen.")
        handslag.give(wish, principal=person.principal(), partnership=measured.partnership, key=a_key())
        handslag.queries.wait_for(handslag.record.last_position(), timeout=20)

        told = measured.browser().get(f"{measured.home}/options.json").json()["relationship"]["options"]

        assert [one["recommendation"] for one in told] == ["undetermined"]
        assert not any("preference:C" in one["conditions"] for one in told)
        assert "C wil niet verlengen" not in measured.browser().read(f"{measured.home}/options").text


def test_a_change_on_the_table_is_put_to_the_grounds_with_three_kinds_of_answers() -> None:
    with a_measured_partnership() as measured:
        number = proposed(measured)

        reading = measured.browser().read(f"{measured.home}/procurement")
        proposal = measured.browser().read(f"{measured.home}/proposals/{number}")

        assert "de prijs stijgt hoogstens met de helft van de waarde Regel gehaald" in reading.text
        assert "het aanvullende werk is noodzakelijk geworden Beoordeeld: klopt" in reading.text
        assert (
            "een andere opdrachtnemer kan het niet, om economische of technische redenen Wacht op een" in reading.text
        )
        assert "Vera Jurist oordeelde" in reading.text
        assert "het aanvullende werk is noodzakelijk geworden Beoordeeld: klopt Vera Jurist, namens" in proposal.text
        assert "Getal: € 9.180.000. Eerder gebruikt: € 0; hiermee: € 2.500.000; over: € 6.680.000." in proposal.text
        assert any(f"record/state-circumstances?proposal={number}" in link for link in proposal.links)


def test_the_fixed_sentence_stands_beside_every_number(measured: Measured) -> None:
    browser = measured.browser("en")

    assert wording("en").text("law.not_permission").rstrip(".").lower() == NOT_PERMISSION
    for page in ("options", "procurement"):
        assert NOT_PERMISSION[1:] in browser.read(f"{measured.home}/{page}?asOf={CASE_DAY}").text


def test_before_the_award_is_agreed_the_page_leads_to_agreeing_it(shared_example: Example) -> None:
    reading = shared_example.browser(shared_example.client).read(f"{shared_example.home}/procurement?asOf=2019-12-31")

    assert "De waarde bij gunning is nog niet afgesproken" in reading.text
    assert any("change=agree-procurement" in link for link in reading.links)


def proposed(measured: Measured) -> int:
    """Lay a change of the contract on the table, and judge one of its questions."""
    handslag, day = measured.handslag, measured.today
    change = ModifyContract(basis=Ground.ADDITIONAL, value_delta=250_000_000, reason="Extra koppelingen")
    laid = LayProposal(
        effective_on=day,
        title="Extra koppelingen",
        they="Werk",
        we="Eén systeem",
        i="Minder eigen werk",
        answer_due=day + timedelta(days=20),
        changes=(change,),
    )
    handslag.give(laid, principal=measured.person.principal(), partnership=measured.partnership, key=a_key())
    number = max(handslag.partnership(measured.partnership).table)
    judged = JudgeGround(
        effective_on=day,
        proposal=number,
        question=Question.NECESSARY,
        holds=True,
        reasons="De koppelingen waren niet te voorzien.",
        judged_by="Vera Jurist",
    )
    handslag.give(judged, principal=measured.person.principal(), partnership=measured.partnership, key=a_key())
    handslag.queries.wait_for(handslag.record.last_position(), timeout=20)
    return number
