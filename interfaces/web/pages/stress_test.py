"""The question of a stress test: which clauses side by side, and on which courses of prices."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Annotated, Any, Final

from pydantic import Field, ValidationError
from starlette.responses import Response

from application.stress.scenarios import usual_scenarios
from domain.calendar import Day, PeriodName
from domain.evidence import (
    ClausesOnTheTable,
    Scenario,
    StressQuestion,
    TriedClause,
    TriedClauses,
    name_of,
)
from domain.facts import Frozen
from interfaces.problems import KNOWN, problem_headers, problem_of
from interfaces.stress import labels_of
from interfaces.web.forms import Form, FormView
from interfaces.web.pages.filling import choices_of
from interfaces.web.screen import Page, Screen, draw, go
from interfaces.web.sessions import TOKEN
from interfaces.web.visit import Visit

PATH: Final = "/partnerships/{partnership:uuid}/stress-test"
SECTION: Final = "stress-test"
COMPARE: Final = "_compare"
"""Names the boxes of the alternatives that the record holds."""
_FIRST: Final = ("years", "again", "tried")
_SETTINGS: Final = frozenset({"years", "again", "paths", "block", "seed", "since"})


class StressForm(Frozen):
    """What a person fills in, beside the alternatives that the record holds."""

    years: Annotated[int, Field(ge=1, le=10)] = 4
    again: Annotated[int | None, Field(ge=1900, le=2199)] = None
    tried: Annotated[tuple[TriedClauses, ...], Field(max_length=4)] = ()
    paths: Annotated[int, Field(ge=1, le=100_000)] = 10_000
    block: Annotated[int, Field(ge=1, le=60)] = 12
    seed: Annotated[int, Field(ge=0, le=2**53 - 1)] = 1
    since: PeriodName | None = None
    known_on: Day | None = None


@dataclass(frozen=True)
class Begun:
    """A question as it stands: which alternatives are there, which are chosen, and what was filled in."""

    offered: tuple[Scenario, ...]
    chosen: frozenset[str]
    initial: Mapping[str, Any]


def ask(visit: Visit) -> StressQuestion:
    """Give the question with which the page begins: the usual one, or one that was asked before."""
    place, earlier = visit.place, visit.asked("from")
    if earlier:
        stress = visit.handslag.stress
        return stress.job(place.partnership, earlier, account=visit.person.account).plan.question
    return StressQuestion(scenarios=usual_scenarios(place.state))


def show(visit: Visit, question: StressQuestion) -> Screen:
    """Show the question to fill in."""
    begun = _begun(visit, question)
    return _screen(visit, begun, _form(visit, begun).blank())


PAGE = Page(PATH, ask, show)


def record(visit: Visit) -> Response:
    """Take the question: show it again with what is wrong, or let the test begin."""
    begun = _begun(visit, StressQuestion(scenarios=usual_scenarios(visit.place.state)))
    begun = replace(begun, chosen=frozenset(text for name, text in visit.pairs if name == COMPARE))
    form = _form(visit, begun)
    reading = form.read(visit.pairs)
    if reading.command is None:
        return draw(visit, replace(_screen(visit, begun, reading.form), status=400 if reading.form.problems else 200))
    try:
        job = visit.handslag.stress.ask(
            visit.place.partnership,
            _question(begun, reading.command),
            account=visit.person.account,
            known_on=reading.command.known_on,
        )
    except ValidationError as wrong:
        return _refused(visit, begun, visit.words.fault(wrong.errors()[0]), 400)
    except KNOWN as refusal:
        problem = problem_of(refusal, visit.words, visit.listener)
        response = _refused(visit, begun, problem.detail, problem.status)
        response.headers.update(
            {name: text for name, text in problem_headers(problem).items() if name == "Retry-After"}
        )
        return response
    return go(f"{visit.place.home}/stress-test/{job.name}")


def _question(begun: Begun, filled: StressForm) -> StressQuestion:
    compared = tuple(scenario for scenario in begun.offered if name_of(scenario) in begun.chosen)
    return StressQuestion(scenarios=(*compared, *filled.tried), **filled.model_dump(include=set(_SETTINGS)))


def _refused(
    visit: Visit, begun: Begun, message: str, status: int, headers: Mapping[str, str] = MappingProxyType({})
) -> Response:
    view = _form(visit, begun).refused(visit.pairs, message)
    return draw(visit, replace(_screen(visit, begun, view), status=status, headers=headers))


def _begun(visit: Visit, question: StressQuestion) -> Begun:
    """Offer what the record holds and what the question names; begin with the clause of a driver if one is named."""
    usual = usual_scenarios(visit.place.state)
    tried = tuple(one for one in question.scenarios if isinstance(one, TriedClauses)) or _tried(visit)
    asked = tuple(one for one in question.scenarios if not isinstance(one, TriedClauses))
    offered = {name_of(one): one for one in (*usual, *asked)}
    initial = {**question.model_dump(include=set(_SETTINGS)), "tried": tried}
    return Begun(tuple(offered.values()), frozenset(map(name_of, asked)), initial)


def _tried(visit: Visit) -> tuple[TriedClauses, ...]:
    driver = visit.place.state.drivers.get(visit.asked("driver"))
    if driver is None:
        return ()
    title = visit.words.text("stress.try_title", driver=driver.entry.title)[:200]
    return (TriedClauses(title=title, clauses=(TriedClause(driver=driver.entry.driver, clause=driver.clause),)),)


def _form(visit: Visit, begun: Begun) -> Form[StressForm]:
    words = visit.words.in_currency(visit.currency)
    initial = {name: value for name, value in begun.initial.items() if value is not None}
    return Form(StressForm, words, choices=choices_of(visit), initial=initial, left_out=frozenset())


def _screen(visit: Visit, begun: Begun, view: FormView) -> Screen:
    titles = {
        name_of(one): visit.handslag.queries.proposal(visit.place.partnership, one.proposal).proposal.title
        for one in begun.offered
        if isinstance(one, ClausesOnTheTable)
    }
    labels = labels_of(StressQuestion(scenarios=begun.offered[:8]), visit.words)
    content = {
        "form": replace(view, hidden=((TOKEN, visit.token),)),
        "first": [field for field in view.fields if field.path in _FIRST],
        "more": [field for field in view.fields if field.path not in _FIRST],
        "offered": [
            {"name": name, "label": label, "title": titles.get(name, ""), "chosen": name in begun.chosen}
            for name, label in labels.items()
        ],
        "compare": COMPARE,
        "action": visit.place.home + "/stress-test",
    }
    return Screen("stress_test", visit.words.text("nav.stress-test"), content, section=SECTION)
