"""Fills in any form as a hurried person would: the first answer everywhere, rows where rows are asked."""

from datetime import date

from httpx2 import Response

from tests.interfaces.web.example import Browser
from tests.interfaces.web.reading import Control, HtmlForm, Reading

SHORT_NAMES = ("party", "organisation", "driver", "goal", "kpi", "option", "series")
ASKED_DAYS = (
    "as_of",
    "effective_on",
    "closes_on",
    "answer_due",
    "due",
    "vintage",
    "ends_on",
    "last_day",
    "delivered_on",
    "price_from",
)
"""Days that a form cannot do without."""
CHANGE = "agree-goal"


def filled(form: HtmlForm, today: date) -> dict[str, str]:
    """The first answer to every question of a form that has none yet."""
    typed: dict[str, str] = {}
    for control in form.controls:
        if control.kind not in ("hidden", "checkbox") and not _answered(form, control):
            typed.setdefault(control.name, _answer(form, control, today))
    return typed


def unanswered_rows(form: HtmlForm) -> str | None:
    """The first list of rows that is still empty, by the button that adds one."""
    names = {control.name for control in form.controls}
    paths = [path for name, path in form.buttons if name == "_add"]
    wanted = [path for path in paths if path in ("priorities", "changes", "parties")]
    return next((path for path in wanted if not any(name.startswith(f"{path}.0") for name in names)), None)


def fill_and_send(browser: Browser, address: str, today: date) -> Response:
    """Open a form, add the rows it needs, fill it in and send it, answer what is asked then, and confirm."""
    reading = browser.read(address)
    form = reading.forms[-1]
    while (path := unanswered_rows(form)) is not None:
        form = Reading(browser.send(form, filled(form, today), ("_add", path)).text, address).forms[-1]
    response = browser.send(form, filled(form, today))
    if response.status_code == 400:
        more = Reading(response.text, address).forms[-1]
        response = browser.send(more, filled(more, today))
    return confirmed(browser, response, address)


def confirmed(browser: Browser, response: Response, address: str) -> Response:
    """Press the button of the page that shows the answers once more, when there is one."""
    if response.status_code != 200:
        return response
    form = Reading(response.text, address).forms[-1]
    button = next((button for button in form.buttons if button[0] == "_confirmed"), None)
    return browser.send(form, {}, button) if button else response


def _answered(form: HtmlForm, control: Control) -> bool:
    if control.kind == "radio":
        return any(one.checked for one in form.controls if one.name == control.name)
    return control.value != ""


def _answer(form: HtmlForm, control: Control, today: date) -> str:
    last = control.name.rpartition(".")[2]
    if control.kind == "radio":
        return control.value
    if control.kind == "select":
        return CHANGE if CHANGE in control.options else next(filter(None, control.options), "")
    if control.kind == "date":
        return today.isoformat() if last in ASKED_DAYS else ""
    if last == "again":
        return "2022"
    if control.numeric:
        return "1"
    if last in ("period", "since", "first_month", "last_month"):
        return "2025-01"
    return f"n{len(control.name)}" if last in SHORT_NAMES else "Tekst"
