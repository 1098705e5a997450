"""The viewer of the HTTP interface: ours from the first byte, under the same rules as every page."""

import json
import mimetypes
from urllib.parse import urlsplit

from playwright.sync_api import Page, Route

from interfaces.web.templating import CONTENT_SECURITY_POLICY, STATIC, STATIC_URL, Frame, render
from interfaces.wording import wording

HOST = "http://handslag.test"
DESCRIPTION = {
    "openapi": "3.1.0",
    "info": {"title": "Trial", "version": "1"},
    "paths": {"/goals": {"get": {"summary": "Read the goals", "responses": {"200": {"description": "The goals"}}}}},
}


def test_the_viewer_works_offline_and_breaks_no_rule(page: Page) -> None:
    words = wording("en")
    body = render("api_viewer.html", Frame(words, words.text("api.title"), "/api"), description="/openapi.json")
    asked: list[str] = []
    faults: list[str] = []

    def answer(route: Route) -> None:
        address = urlsplit(route.request.url)
        file = STATIC / address.path.removeprefix(f"{STATIC_URL}/")
        asked.append(f"{address.scheme}://{address.netloc}")
        if address.path.startswith(STATIC_URL):
            route.fulfill(path=file, content_type=mimetypes.guess_type(file.name)[0])
        elif address.path == "/openapi.json":
            route.fulfill(body=json.dumps(DESCRIPTION), content_type="application/json")
        else:
            headers = {"Content-Security-Policy": CONTENT_SECURITY_POLICY}
            route.fulfill(body=body, content_type="text/html; charset=utf-8", headers=headers)

    page.set_default_timeout(10_000)
    page.route("**/*", answer)
    page.on("console", lambda message: faults.append(message.text) if message.type == "error" else None)
    page.goto(f"{HOST}/api")

    page.get_by_text("Read the goals").wait_for()

    assert set(asked) == {HOST}
    assert faults == []
