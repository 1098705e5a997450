"""Shows a stress test in the terminal: its progress on stderr, and the clauses side by side on stdout."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from decimal import Decimal
from types import MappingProxyType
from typing import TYPE_CHECKING, Annotated, Any
from uuid import UUID

import typer
from pydantic import ValidationError
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn
from rich.table import Table

from interfaces.cli.options import Json, Store, opened_if_there
from interfaces.cli.talk import WRONG_INPUT, put, say, stop, talk, words
from interfaces.formats import Unreadable
from interfaces.wording import Wording

if TYPE_CHECKING:
    from domain.evidence import StressQuestion

stress_tests = typer.Typer()

COLUMNS = ("carrier", "payer", "margin_lost", "renegotiation", "one_sided")
UNDEFINED = "–"


@contextmanager
def stress_progress() -> Iterator[Callable[[int, int], None]]:
    """Show a bar once a stress test turns out to take more than one step; nothing of it stays on the screen."""
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    console = talk()
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as bars:
        bar = bars.add_task(words().text("stress.running"), visible=False)
        yield lambda done, total: bars.update(bar, completed=done, total=total, visible=True)


def show_stress(stress: dict[str, Any], words: Wording, labels: Mapping[str, str] = MappingProxyType({})) -> None:
    """Write what each clause would have brought on stdout; `labels` tells what a clause is called."""
    title = "stress.title_given" if stress["first_block_starts"] is None else "stress.title"
    table = Table(title=words.text(title), title_justify="left")
    table.add_column(words.text("stress.clause"))
    for column in COLUMNS:
        table.add_column(words.text(f"stress.{column}"), justify="right")
    table.add_row(words.text("stress.shock"), _spread(stress["total_shock"], words), *[""] * (len(COLUMNS) - 1))
    for name, scenario in stress["scenarios"].items():
        table.add_row(labels.get(name, name), *_scenario(scenario, words))
    Console().print(table)


def _scenario(scenario: dict[str, Any], words: Wording) -> Iterator[str]:
    yield _spread(scenario["carrier"], words)
    yield _spread(scenario["payer"], words)
    horizon, any_year = scenario["p_margin_negative_horizon"], scenario["p_margin_negative_any_year"]
    yield words.text("stress.chances", horizon=_part(horizon, words), any_year=_part(any_year, words))
    yield _part(scenario["p_renegotiation"], words)
    yield _part(scenario["p_carrier_share_95"], words)


def _spread(spread: dict[str, float], words: Wording) -> str:
    mean, low, high = (_part(spread[name], words) for name in ("mean", "p05", "p95"))
    return words.text("stress.spread", mean=mean, low=low, high=high)


def _part(fraction: float | None, words: Wording) -> str:
    return UNDEFINED if fraction is None else words.formats.percent(Decimal(str(fraction)))


@stress_tests.command()
def stress(
    partnership: Annotated[UUID, typer.Argument(help="The partnership, by its id in an address.")],
    years: Annotated[int, typer.Option(min=1, max=10, help="Years ahead.")] = 4,
    paths: Annotated[int, typer.Option(min=1, max=100_000, help="Courses of prices to draw.")] = 10_000,
    block: Annotated[int, typer.Option(min=1, max=60, help="Months that stay together.")] = 12,
    seed: Annotated[int, typer.Option(min=0, max=2**53 - 1, help="Where drawing starts.")] = 1,
    again: Annotated[int | None, typer.Option(min=1900, max=2199, help="A year that comes again, not drawn.")] = None,
    since: Annotated[str | None, typer.Option(help="First month of history, such as 2019-01.")] = None,
    known_on: Annotated[str | None, typer.Option(help="Only figures known on this day, such as 2024-06-30.")] = None,
    store: Store = None,
    json: Json = False,
) -> None:
    """Compare the clauses of a recorded partnership: had the real history of prices come in another order."""
    from application.stress.answers import answer_at_once
    from application.stress.outcome import work_out
    from application.stress.scenarios import usual_scenarios
    from interfaces.stress import caution, labels_of

    with opened_if_there(store) as handslag:
        scenarios = usual_scenarios(handslag.partnership(partnership))
        asked = {"years": years, "paths": paths, "block": block, "seed": seed, "again": again, "since": since}
        question = _question({"scenarios": scenarios, **asked})
        planned = handslag.stress.plan(partnership, question, known_on=_day(known_on))
        with stress_progress() as progress:
            outcome = work_out(planned, progress=progress)
    if json:
        put(answer_at_once(partnership, outcome).model_dump(mode="json"))
        return
    show_stress(outcome.figures, words(), labels_of(question, words()))
    first, last = (words().formats.period(month) for month in (planned.first_month, planned.last_month))
    say("stress.history", first=first, last=last)
    talk().print(caution(question, planned.first_month, planned.last_month, words()), markup=False)


def _question(asked: dict[str, Any]) -> "StressQuestion":
    from domain.evidence import StressQuestion

    try:
        return StressQuestion(**asked)
    except ValidationError as wrong:
        stop(" ".join(words().fault(fault) for fault in wrong.errors()), WRONG_INPUT)


def _day(text: str | None) -> date | None:
    try:
        return None if text is None else words().formats.parse_day(text)
    except Unreadable as unreadable:
        stop(words().unreadable(unreadable), WRONG_INPUT)
