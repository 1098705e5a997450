"""Shows a stress test in the terminal: its progress on stderr, and the clauses side by side on stdout."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from decimal import Decimal
from typing import Any

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn
from rich.table import Table

from interfaces.cli.talk import talk, words
from interfaces.wording import Wording

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


def show_stress(stress: dict[str, Any], words: Wording) -> None:
    """Write what each clause would have brought on stdout."""
    title = "stress.title_given" if stress["first_block_starts"] is None else "stress.title"
    table = Table(title=words.text(title), title_justify="left")
    table.add_column(words.text("stress.clause"))
    for column in COLUMNS:
        table.add_column(words.text(f"stress.{column}"), justify="right")
    table.add_row(words.text("stress.shock"), _spread(stress["total_shock"], words), *[""] * (len(COLUMNS) - 1))
    for name, scenario in stress["scenarios"].items():
        table.add_row(name, *_scenario(scenario, words))
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
