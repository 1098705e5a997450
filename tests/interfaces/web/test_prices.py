"""The page of prices: what each price becomes and why, what is to settle, and how targets stand."""

from datetime import date

import pytest

from domain.contests import ContestFact
from domain.price_rules import RequestRepricing
from domain.pricing.rebasing import Rebasing
from domain.table import LayProposal
from interfaces.formats import LANGUAGES
from interfaces.web.forms import Form
from interfaces.wording import wording
from tests.domain.builders import a_proposal
from tests.domain.pricing.builders import a_request, applicability
from tests.interfaces.web.example import Example
from tests.interfaces.web.posting import posted
from tests.interfaces.web.priced import AS_OF, HOURS, ROOF, a_teller, with_prices
from tests.interfaces.web.reading import Reading
from tests.interfaces.web.test_forms import CHOICES


def plain(reading: Reading) -> str:
    return reading.text.replace("\xa0", " ")


def test_without_any_price_rule_the_page_says_what_to_do(shared_example: Example) -> None:
    reading = shared_example.browser(shared_example.client).read(f"{shared_example.home}/prices")

    assert "Er is geen prijsregel en geen gedeelde richtprijs afgesproken." in reading.text
    assert any(link.endswith("/record/lay-proposal?change=agree-price-rule") for link in reading.links)


def test_the_page_shows_prices_their_reasons_and_what_is_to_settle(example: Example) -> None:
    home = with_prices(example)

    text = plain(example.browser(example.client).read(f"{home}/prices?asOf={AS_OF}"))

    assert "€ 28,88" in text
    assert "+5 % sinds de basisperiode" not in text
    assert "Gevraagd op 4 november 2024, op tijd." in text
    assert "De berekende 14,5 % is wat is afgesproken." in text
    assert "Tegengehouden door het maximum per periode." in text
    assert "deze beweging is verloren" in text
    assert "Samen nog te verrekenen: € 10,18." in text
    assert "Er is een ander bedrag afgerekend" in text
    assert "€ 551.663,12" in text
    assert "Wacht op de index van" in text


def test_every_line_of_the_formula_can_be_checked_by_hand(example: Example) -> None:
    home = with_prices(example)

    reading = example.browser(example.client).read(f"{home}/prices?asOf={AS_OF}")

    assert "112,4 (juli 2024) / 104 (januari 2024) = 0,7565384615" in plain(reading)
    assert "Samen de factor 1,1492981658" in plain(reading)
    assert any("/events/" in link for link in reading.links)


def test_a_target_shows_who_gains_and_what_the_next_assessment_settles(example: Example) -> None:
    home = with_prices(example)

    text = plain(example.browser(example.client).read(f"{home}/prices?asOf={AS_OF}"))

    assert "€ 56.000" in text
    assert "€ 86.000" in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_both_sides_read_the_page_in_their_language(example: Example, language: str) -> None:
    home = with_prices(example)

    for account in (example.client, example.contractor):
        reading = example.browser(account, language).read(f"{home}/prices?asOf={AS_OF}")
        assert "{" not in reading.text


def test_only_the_party_that_asks_is_led_to_the_request(example: Example) -> None:
    home = with_prices(example, HOURS)

    own = example.browser(example.contractor).read(f"{home}/prices?asOf=2024-08-01")
    other = example.browser(example.client).read(f"{home}/prices?asOf=2024-08-01")

    asking = f"{home}/record/request-repricing?item=cleaning&price_from=2025-01-01"
    assert asking in own.links
    assert asking not in other.links


def test_the_other_party_is_led_to_an_objection_and_reads_that_one_was_made(example: Example) -> None:
    today = example.handslag.today("Europe/Amsterdam")
    without_delay = a_request().model_copy(update={"months_before": 0})
    hours = HOURS.rule.model_copy(update={"applicability": applicability(request=without_delay)})
    teller, start = a_teller(example), date(today.year + 1, 1, 1)
    teller.agree(HOURS.model_copy(update={"rule": hours}))
    teller.tell("S", today, RequestRepricing(effective_on=today, item="cleaning", price_from=start))
    example.settled()
    home, client = f"/partnerships/{teller.partnership}", example.browser(example.client)

    objecting = next(link for link in client.read(f"{home}/prices").links if "/record/contest-fact" in link)
    teller.tell("C", today, ContestFact(effective_on=today, version=version_named_in(objecting), reason="Te hoog."))
    example.settled()

    assert "Betwist door" in client.read(f"{home}/prices").text
    assert not any("contest-fact" in link for link in example.browser(example.contractor).read(f"{home}/prices").links)


def version_named_in(link: str) -> int:
    return int(link.partition("version=")[2])


def test_the_links_of_the_page_lead_somewhere(example: Example) -> None:
    home = with_prices(example)
    browser = example.browser(example.contractor)

    links = {link.partition("#")[0] for link in browser.read(f"{home}/prices?asOf={AS_OF}").links}

    assert [link for link in sorted(links) if browser.get(link).status_code not in (200, 303)] == []


def test_another_rule_begins_with_the_one_in_force(example: Example) -> None:
    home = with_prices(example)

    address = f"{home}/record/lay-proposal?change=agree-price-rule&item=cleaning"
    html = example.browser(example.client).get(address).text

    assert 'value="Schoonmaakuren"' in html
    assert 'name="changes.0.rule.formula.components.0.series"' in html


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_that_a_rule_says_can_be_typed_without_scripts(language: str) -> None:
    rebasing = {
        "old_series": "wages",
        "new_series": "wages-2025",
        "first_period": "2026-01",
        "splice": {"splice": "overlap", "overlap": ["2025-12"], "digits": None},
    }
    rule = HOURS.rule.model_copy(update={"rebasings": (Rebasing.model_validate(rebasing),)})
    proposal = a_proposal(HOURS.model_copy(update={"rule": rule}), ROOF)
    form = Form(LayProposal, wording(language), choices=CHOICES)

    reading = form.read(posted(form.of(proposal)))

    assert reading.form.problems == ()
    assert reading.command is not None
    assert reading.command.changes == proposal.changes


def test_what_a_rule_leaves_unsaid_is_asked_for() -> None:
    form = Form(LayProposal, wording("en"), choices=CHOICES)
    blank = form.read([*posted(form.of(a_proposal(HOURS))), ("_show", "changes.0")]).form

    names = {field.path for top in blank.fields for field in top.all_fields()}

    assert {
        f"changes.0.rule.{part}" for part in ("formula.fixed", "passing_on.basis", "retro_correction.counts")
    } < names
