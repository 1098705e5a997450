"""Who comes in and what a page may do: sessions, forms of other sites, hostile texts, and a store that is away."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from starlette.testclient import TestClient

from application.service import Handslag
from application.settings import Settings
from application.store.errors import StoreUnavailable
from interfaces.app import create_app
from tests.interfaces.web.example import ELSEWHERE, HERE, Browser, Example
from tests.interfaces.web.reading import Reading

PAYLOAD = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>{{7*7}}"
STRICT = ("default-src 'none'", "script-src 'self'", "style-src 'self'", "form-action 'self'", "frame-ancestors 'none'")


@contextmanager
def a_service(**settings: bool | str) -> Iterator[tuple[Handslag, Browser]]:
    with Handslag(Settings(store_url="memory:", **settings)) as handslag:  # type: ignore[arg-type]  # settings by name
        yield handslag, Browser(create_app(handslag, demo=handslag.settings.demo))


def test_a_session_is_a_cookie_that_no_script_and_no_other_site_can_use(shared_example: Example) -> None:
    browser = shared_example.browser()

    kept = browser.post("/sign-in", {"token": shared_example.token}).headers["set-cookie"]

    assert kept.startswith("handslag=")
    assert "HttpOnly" in kept
    assert "SameSite=lax" in kept


def test_behind_tls_the_cookie_is_bound_to_this_host_and_nobody_enters_with_one_click() -> None:
    with a_service(behind_tls=True, demo=True) as (handslag, browser):
        _, token = handslag.people.add(name="Anneke de Wit", organisation="gemeente-waterrand")

        kept = browser.post("/sign-in", {"token": token}).headers["set-cookie"]

        assert kept.startswith("__Host-handslag=")
        assert "Secure" in kept
        assert "Anneke" not in browser.get("/sign-in").text


def test_a_wrong_token_opens_nothing(shared_example: Example) -> None:
    browser = shared_example.browser()

    response = browser.post("/sign-in", {"token": "guess"})

    assert response.status_code == 403
    assert "Inloggen is niet gelukt" in response.text
    assert browser.get("/partnerships").status_code == 303


def test_who_signs_out_is_out_even_with_the_old_cookie(shared_example: Example) -> None:
    browser = shared_example.browser(shared_example.client)
    form = browser.read("/partnerships").form("/sign-out")
    secret = browser.client.cookies["handslag"]

    browser.send(form)
    browser.client.cookies.set("handslag", secret)

    assert browser.get("/partnerships").status_code == 303


def test_one_click_works_in_the_demo_on_this_machine_alone(shared_example: Example) -> None:
    account = shared_example.client.account
    away = Browser(shared_example.app, client=ELSEWHERE)

    assert "Anneke de Wit" in shared_example.browser().get("/sign-in").text
    assert away.post("/sign-in", {"as": account}).status_code == 403
    with a_service() as (handslag, browser):
        known, _ = handslag.people.add(name="Anneke de Wit", organisation="gemeente-waterrand")
        assert browser.post("/sign-in", {"as": known.account}).status_code == 403
        assert "Anneke" not in browser.get("/sign-in").text


def test_in_the_demo_one_goes_on_as_the_other_side_on_the_same_page(shared_example: Example) -> None:
    browser = shared_example.browser(shared_example.client)
    form = browser.read(f"{shared_example.home}/table").form("/speak-for")

    response = browser.send(form, {"party": shared_example.contractor.account})

    assert response.headers["location"] == f"{shared_example.home}/table"
    assert "Trek in" in browser.read(f"{shared_example.home}/table").text


def test_nobody_takes_the_place_of_someone_outside_the_example(shared_example: Example) -> None:
    browser = shared_example.browser(shared_example.client)
    form = browser.read("/partnerships").form("/speak-for")

    assert browser.send(form, {"party": shared_example.stranger.account}).status_code == 403


@pytest.mark.parametrize("back", ["//elsewhere.test", "https://elsewhere.test", "/\\elsewhere.test", "/\nx"])
def test_signing_in_leads_nowhere_else(shared_example: Example, back: str) -> None:
    response = shared_example.browser().post("/sign-in", {"token": shared_example.token, "back": back})

    assert response.headers["location"] == "/partnerships"


@pytest.mark.parametrize(
    "headers", [{"Origin": "https://evil.test"}, {"Sec-Fetch-Site": "cross-site"}, {"Sec-Fetch-Site": "same-site"}]
)
def test_a_form_of_another_site_is_refused(shared_example: Example, headers: dict[str, str]) -> None:
    browser = shared_example.browser(shared_example.client)
    form = browser.read(f"{shared_example.home}/record/record-kpi?kpi=klachten").forms[-1]
    before = shared_example.version

    sent = browser.post(form.action, form.posted({"value": "3"}), headers=headers)
    entering = browser.post("/sign-in", {"token": shared_example.token}, headers=headers)

    assert sent.status_code == entering.status_code == 403
    assert shared_example.version == before


def test_a_form_without_the_token_of_this_session_is_refused(shared_example: Example) -> None:
    browser, other = shared_example.browser(shared_example.client), shared_example.browser(shared_example.contractor)
    form = browser.read(f"{shared_example.home}/record/record-kpi?kpi=klachten").forms[-1]
    foreign = other.read(f"{shared_example.home}/record/record-kpi?kpi=klachten").forms[-1].posted()["_token"][0]

    for token in ("", "0" * 64, "é", foreign):
        assert browser.send(form, {"value": "3", "_token": token}).status_code == 403


def test_every_page_forbids_what_it_does_not_need(shared_example: Example) -> None:
    browser = shared_example.browser(shared_example.client)

    for address in ("/sign-in", "/partnerships", shared_example.home, f"{shared_example.home}/table", "/nowhere"):
        response = browser.get(address)

        assert all(part in response.headers["content-security-policy"] for part in STRICT)
        assert " style=" not in response.text.partition("<svg")[0]
        assert response.headers["x-content-type-options"] == "nosniff"


def test_hostile_text_is_shown_as_text_everywhere(example: Example) -> None:
    client = example.browser(example.client)
    shock = client.read(f"{example.home}/record/report-shock").forms[-1]
    typed = {"title": PAYLOAD, "gross": "1", "carrier": "C", "controllable_by": "none"}

    assert client.send(shock, typed).status_code == 303
    example.settled()
    talk = client.read(f"{example.home}/record/open-renegotiation").forms[-1]
    assert client.send(talk, {"subject": PAYLOAD, "ground": "hardship", "explanation": PAYLOAD}).status_code == 303
    example.settled()
    refused = client.send(client.read(f"{example.home}/record/report-shock").forms[-1], {"title": PAYLOAD})
    pages = ["", "/timeline", "/timeline?view=full", "/table", f"/events/{example.version}"]
    drawn = [client.get(example.home + page).text for page in pages]

    for html in (*drawn, refused.text):
        assert "<script>alert" not in html
        assert "<img src=x" not in html
        assert "onerror" not in " ".join(Reading(html, "").scripts)
    assert all("&lt;script&gt;alert(1)" in html for html in (*drawn, refused.text))
    assert "49" not in drawn[0].partition("alert(1)")[2][:80]


def test_what_stands_in_the_address_is_shown_as_text(shared_example: Example) -> None:
    browser = shared_example.browser(shared_example.client)
    hostile = "%22%3E%3Cscript%3Ealert(1)%3C/script%3E"

    for page in (
        f"/timeline?about={hostile}&party={hostile}",
        f"/record/give-assent?proposal={hostile}&terms_hash={hostile}",
        f"/record/report-shock?title={hostile}",
        f"/drivers/labour?period={hostile}",
        f"/receipts/68?from={hostile}&command={hostile}",
    ):
        response = browser.get(shared_example.home + page)

        assert response.status_code == 200
        assert "<script>alert" not in response.text
    assert "<script>alert" not in browser.get(f"/partnerships?show={hostile}").text


def test_a_store_that_is_away_is_a_page_that_says_when_to_come_back(
    shared_example: Example, monkeypatch: pytest.MonkeyPatch
) -> None:
    browser = shared_example.browser(shared_example.client)

    def away(*_: object, **__: object) -> None:
        raise StoreUnavailable("away")

    monkeypatch.setattr(shared_example.handslag.queries, "table", away)
    response = browser.get(f"{shared_example.home}/table")

    assert response.status_code == 503
    assert response.headers["retry-after"] == "1"
    assert "hs-brand" in response.text


def test_what_nobody_foresaw_is_a_page_with_a_reference_and_no_traceback(
    shared_example: Example, monkeypatch: pytest.MonkeyPatch
) -> None:
    browser = shared_example.browser(shared_example.client)

    def broken(*_: object, **__: object) -> None:
        raise RuntimeError("the secret of Anneke")

    monkeypatch.setattr(shared_example.handslag.queries, "table", broken)
    response = browser.get(f"{shared_example.home}/table")

    assert response.status_code == 500
    assert "Referentie:" in response.text
    assert "secret" not in response.text
    assert "Traceback" not in response.text


def test_a_body_that_is_too_large_or_no_form_is_refused(shared_example: Example) -> None:
    client = TestClient(shared_example.app, base_url="http://localhost", client=HERE, follow_redirects=False)

    large = client.post("/sign-in", data={"token": "x" * 300_000})
    strange = client.post("/sign-in", content=b"{}", headers={"Content-Type": "application/json"})

    assert large.status_code == 413
    assert strange.status_code == 403
