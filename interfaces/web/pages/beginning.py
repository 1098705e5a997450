"""What the form of a command begins with, from the address and from what is recorded.

Everything here follows from the names and kinds of fields; no code knows a command.
"""

from collections.abc import Mapping
from typing import Any, Final, get_args

from pydantic import BaseModel

from application.queries.proposals import ProposalInFull
from domain import lifecycle
from domain.facts import Change, Command
from domain.start.readiness import USUAL_WHEEL
from interfaces.shapes import Kind, Shape, shapes_of
from interfaces.web.forms.typed import as_typed
from interfaces.web.telling import KINDS, parsed_changes
from interfaces.web.visit import Visit

_PLAIN: Final = (Kind.TEXT, Kind.INTEGER, Kind.DAY, Kind.CHOICE, Kind.PERIOD)
_REPEATED: Final = frozenset({"origin", "corrects", "effective_on", "decided_on"})


def change_kinds() -> Mapping[str, type[Change]]:
    """Give every change that can be proposed, by its name in an address."""
    return {get_args(kind.model_fields["change"].annotation)[0]: kind for kind in lifecycle.CHANGES}


def proposal_in_focus(visit: Visit, fixed: Mapping[str, str]) -> ProposalInFull | None:
    """Give the proposal that a command is about."""
    number = fixed.get("proposal") or fixed.get("counters") or ""
    if not number.isdecimal() or len(number) > 9:
        return None
    return visit.handslag.queries.proposal(visit.place.partnership, int(number)).proposal


def initial_of(visit: Visit, kind: type[Command], fixed: Mapping[str, str]) -> dict[str, Any]:
    """Give what is typed already: what the address names, and what the record knows."""
    shapes, query = shapes_of(kind), visit.request.query_params
    begin: dict[str, Any] = {"effective_on": visit.today}
    begin |= {name: query[name] for name in shapes if query.get(name) and shapes[name].kind in _PLAIN}
    if "parties" in shapes and not visit.at_partnership:
        begin["parties"] = ({"organisation": visit.person.organisation}, {})
    if "your_name" in shapes:
        begin["your_name"] = visit.person.name
    if visit.at_partnership:
        begin |= _from_record(visit, kind, fixed)
    return {name: value for name, value in begin.items() if name not in fixed}


def _from_record(visit: Visit, kind: type[Command], fixed: Mapping[str, str]) -> dict[str, Any]:
    shapes, change = shapes_of(kind), visit.asked("change")
    begin: dict[str, Any] = {}
    if "changes" in shapes and change in change_kinds():
        begin["changes"] = (_begun(visit, change),)
    if rows := _to_score(visit, shapes, fixed):
        begin["scores"] = rows
    countered = proposal_in_focus(visit, fixed) if "counters" in fixed else None
    if countered is not None:
        begin |= {"changes": parsed_changes(countered), "title": countered.title}
    repaired = visit.asked("corrects")
    if repaired.isdecimal() and len(repaired) <= 9:
        begin |= _repeated(visit, kind, int(repaired))
        begin["corrects"] = {"version": repaired, "reason": ""}
    return begin


def _to_score(visit: Visit, shapes: Mapping[str, Shape], fixed: Mapping[str, str]) -> list[dict[str, str]]:
    """Give a row for each thing that the record asks to score."""
    item = shapes["scores"].item if "scores" in shapes else None
    named = shapes_of(item.model) if item and item.model else {}
    start, asked = visit.place.state.start, visit.place.state.rounds.get(fixed.get("round", ""))
    wheel = start.wheel or USUAL_WHEEL
    wanted = {"item": asked.items if asked else (), "criterion": start.criteria, "dimension": tuple(wheel)}
    return [{name: one} for name, several in wanted.items() if name in named for one in several]


def _begun(visit: Visit, change: str) -> dict[str, Any]:
    """Begin a change with its usual rows, what the address names, and the terms in force that it replaces."""
    query, shapes = visit.request.query_params, shapes_of(change_kinds()[change])
    usual = {name: as_typed(shape, shape.default, visit.formats) for name, shape in shapes.items() if shape.default}
    named = {name: query[name] for name in shapes if query.get(name)}
    driver = visit.place.state.drivers.get(named.get("driver", ""))
    in_force = (
        {"clause": as_typed(shapes["clause"], driver.clause, visit.formats)} if driver and "clause" in shapes else {}
    )
    price = visit.place.state.prices.get(visit.asked("item"))
    if price and "rule" in shapes:
        in_force["rule"] = as_typed(shapes["rule"], price.rules[-1].rule, visit.formats)
    return {**usual, "change": change, **named, **in_force}


def _repeated(visit: Visit, kind: type[Command], version: int) -> dict[str, Any]:
    """Begin a correction with what was recorded before."""
    entry = visit.handslag.queries.event(visit.place.partnership, version, viewer=visit.place.own).entry
    event: BaseModel = KINDS[entry.kind].model_validate(entry.event)
    begin = {name: getattr(event, name) for name in shapes_of(kind) if name not in _REPEATED and hasattr(event, name)}
    return {**begin, "effective_on": entry.effective_on}
