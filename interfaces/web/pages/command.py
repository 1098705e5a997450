"""The page of any command: its form, the answers once more before an act that binds, and then the record.

A new command gets its page by standing in `domain.lifecycle`; there is no code per command here.
"""

import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final, NoReturn
from urllib.parse import urlencode

from starlette.exceptions import HTTPException
from starlette.responses import Response

from application.authorization import NotAllowed
from application.service import PartnershipMovedOn
from application.store.append import Receipt
from application.store.errors import KeyReused
from domain.assent import GiveAssent
from domain.facts import Act, Command
from domain.formation import OpenPartnership
from domain.table import LayProposal
from interfaces.addresses import COMMANDS, address_of
from interfaces.problems import KNOWN, News, problem_headers, problem_of
from interfaces.web.carried import carried, pairs_of
from interfaces.web.forms import Form, FormView
from interfaces.web.pages.beginning import proposal_in_focus
from interfaces.web.pages.filling import form_of
from interfaces.web.pages.foreseen import foreseen, foreseen_of_laying
from interfaces.web.pages.table import in_full
from interfaces.web.screen import Page, Screen, draw, go
from interfaces.web.sessions import TOKEN
from interfaces.web.telling import Term, terms_of
from interfaces.web.visit import Visit

PATH: Final = "/partnerships/{partnership:uuid}/record/{command}"
OPENING_PATH: Final = "/partnerships/new"
KEY: Final = "_key"
VERSION: Final = "_version"
CONFIRMED: Final = "_confirmed"
MEND: Final = "_mend"
CHECKED: Final = (Act.BIND, Act.PROPOSE)
"""Acts whose answers are shown once more before they are recorded."""
_LARGEST_KEY: Final = 100


@dataclass(frozen=True)
class Asking:
    """A command that is being filled in."""

    visit: Visit
    kind: type[Command]
    form: Form[Command]
    key: str
    version: str

    @property
    def label(self) -> str:
        """What the command is called."""
        return self.visit.words.label(self.kind)


def ask(visit: Visit) -> dict[str, Any]:
    """Give what the command holds."""
    return _kind(visit).model_json_schema()


def show(visit: Visit, answer: dict[str, Any]) -> Screen:
    """Show the empty form; when nothing is left to fill in, what it comes down to."""
    kind = _kind(visit)
    version = str(visit.place.state.version) if visit.at_partnership else "0"
    asking = Asking(visit, kind, form_of(visit, kind), str(uuid.uuid4()), version)
    blank = asking.form.blank()
    reading = asking.form.read(pairs_of(blank)) if kind.ACT in CHECKED else None
    if reading is not None and reading.command is not None:
        return _check(asking, reading.command, pairs_of(blank))
    return _form(asking, blank)


PAGE = Page(PATH, ask, show)
OPENING_PAGE = Page(OPENING_PATH, ask, show)


def record(visit: Visit) -> Response:
    """Take a posted form: show it again, show it once more in words, or record it."""
    kind = _kind(visit)
    key = visit.typed(KEY)[:_LARGEST_KEY] or str(uuid.uuid4())
    asking = Asking(visit, kind, form_of(visit, kind), key, visit.typed(VERSION))
    reading = asking.form.read(visit.pairs)
    if reading.command is None:
        return draw(visit, replace(_form(asking, reading.form), status=400 if reading.form.problems else 200))
    if visit.typed(MEND):
        return draw(visit, _form(asking, reading.form))
    if kind.ACT in CHECKED and not visit.typed(CONFIRMED):
        return draw(visit, _check(asking, reading.command, visit.pairs))
    try:
        receipt = _given(asking, reading.command)
    except KNOWN as refusal:
        return _refused(asking, refusal)
    return go(receipt_at(kind, receipt))


def _kind(visit: Visit) -> type[Command]:
    if not visit.at_partnership:
        _ = visit.person
        return OpenPartnership
    kind = COMMANDS.get(visit.request.path_params["command"])
    if kind is None or kind.ACT is Act.OPEN:
        raise HTTPException(404)
    if visit.place.audit is not None:
        raise NotAllowed(kind.ACT, None)
    return kind


def _given(asking: Asking, command: Command) -> Receipt:
    visit = asking.visit
    if isinstance(command, OpenPartnership):
        return visit.handslag.open(command, principal=visit.principal, key=asking.key)
    if not asking.version.isdecimal():
        _unreadable()
    return visit.handslag.give(
        command,
        principal=visit.principal,
        partnership=visit.place.partnership,
        key=asking.key,
        expected_version=int(asking.version[:15]),
    )


def _unreadable() -> NoReturn:
    raise HTTPException(400)


def receipt_at(kind: type[Command], receipt: Receipt) -> str:
    """Give the address of the receipt of what was just recorded."""
    query = {"from": receipt.first_version, "position": receipt.position, "command": address_of(kind)}
    return f"/partnerships/{receipt.stream}/receipts/{receipt.last_version}?{urlencode(query)}"


def _refused(asking: Asking, refusal: Exception) -> Response:
    """Show the form as it was typed, with what stands in the way, and what others recorded meanwhile."""
    visit = asking.visit
    problem = problem_of(refusal, visit.words, visit.listener)
    if isinstance(refusal, PartnershipMovedOn):
        asking = replace(asking, version=str(refusal.actual))
    if isinstance(refusal, KeyReused | PartnershipMovedOn):
        asking = replace(asking, key=str(uuid.uuid4()))
    view = asking.form.refused(visit.pairs, problem.detail)
    response = draw(visit, replace(_form(asking, view, problem.news or ()), status=problem.status))
    if problem.status == 503:
        response.headers["Retry-After"] = problem_headers(problem)["Retry-After"]
    return response


def _form(asking: Asking, view: FormView, news: Sequence[News] = ()) -> Screen:
    content = {
        **_around(asking),
        "form": replace(view, hidden=_hidden(asking)),
        "news": news,
        "submit": _submit(asking),
    }
    return Screen("command", asking.label, content, section="record")


def _check(asking: Asking, command: Command, pairs: tuple[tuple[str, str], ...]) -> Screen:
    content = {
        **_around(asking),
        "hidden": (*_hidden(asking), *carried(pairs)),
        "terms": [term for term in terms_of(asking.visit, command) if not _is_fixed(asking, term)],
        "impact": _impact(asking.visit, command),
    }
    return Screen("check", asking.label, content, section="record")


def _impact(visit: Visit, command: Command) -> dict[str, Any] | None:
    """Say what a proposal would change, before it is laid or assented to."""
    match command:
        case LayProposal():
            return foreseen_of_laying(visit, command)
        case GiveAssent() if command.proposal in visit.place.state.table:
            return foreseen(visit, command.proposal)
    return None


def _around(asking: Asking) -> dict[str, Any]:
    visit, fixed = asking.visit, asking.form.fixed
    focus = proposal_in_focus(visit, fixed) if visit.at_partnership else None
    return {
        "help": visit.words.help(asking.kind),
        "action": visit.path,
        "fixed": _fixed(asking),
        "focus": in_full(visit, focus) if focus else None,
        "cancel": visit.place.home if visit.at_partnership else "/partnerships",
        "label": asking.label,
    }


def _hidden(asking: Asking) -> tuple[tuple[str, str], ...]:
    return ((TOKEN, asking.visit.token), (KEY, asking.key), (VERSION, asking.version))


def _submit(asking: Asking) -> str:
    return asking.visit.words.text("command.check") if asking.kind.ACT in CHECKED else asking.label


def _fixed(asking: Asking) -> list[tuple[str, str]]:
    """Say what the address names."""
    words, known = asking.visit.words, asking.form.choices.known
    name_of: Callable[[str, object], str] = lambda field, value: dict(  # noqa: E731
        known.get({"counters": "proposal"}.get(field, field), ())
    ).get(str(value), str(value))
    return [
        (words.field(asking.kind, field).label, name_of(field, value))
        for field, value in asking.form.fixed.items()
        if field != "terms_hash"
    ]


def _is_fixed(asking: Asking, term: Term) -> bool:
    words = asking.visit.words
    return term.depth == 0 and term.label in {words.field(asking.kind, field).label for field in asking.form.fixed}
