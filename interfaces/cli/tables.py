"""Shows the figures of an assessment as tables in the terminal."""

from decimal import Decimal
from typing import Any

from rich.console import Console
from rich.table import Table

from domain.weights import Dimension
from interfaces.wording import Wording


def show_risk(risk: dict[str, Any], words: Wording, currency: str) -> None:
    """Write who bore which shock, per driver and per year, on stdout."""
    console = Console()
    console.print(_borne(risk, words, currency))
    console.print(_years(risk, words, currency))


def _table(title: str, *columns: str) -> Table:
    table = Table(title=title, title_justify="left")
    for number, column in enumerate(columns):
        table.add_column(column, justify="left" if number == 0 else "right")
    return table


def _borne(risk: dict[str, Any], words: Wording, currency: str) -> Table:
    parties = list(risk["total"]["actual"])
    title = words.text("cli.borne_title", currency=currency)
    table = _table(title, words.text("cli.driver"), words.text("cli.total"), *parties, words.text("cli.flags"))
    money = words.formats.money
    for name, driver in risk["drivers"].items():
        borne = [money(driver["borne"]["actual"][party], currency) for party in parties]
        table.add_row(name, money(driver["total_shock"], currency), *borne, _attention(driver, words))
    for struck in risk["event_risks"]:
        borne = [money(struck["actual"][party], currency) for party in parties]
        table.add_row(struck["risk"], money(struck["net_amount"], currency), *borne, "\n".join(struck["flags"]))
    together = [money(risk["total"]["actual"][party], currency) for party in parties]
    table.add_row(words.text("cli.all"), money(sum(risk["total"]["actual"].values()), currency), *together, "")
    return table


def _attention(driver: dict[str, Any], words: Wording) -> str:
    lines = list(driver["flags"])
    if driver["awaiting_index"]:
        first, last = driver["awaiting_index"][0], driver["awaiting_index"][-1]
        lines.append(words.text("cli.awaiting", periods=first if first == last else f"{first} – {last}"))
    return "\n".join(lines)


def _years(risk: dict[str, Any], words: Wording, currency: str) -> Table:
    parties = list(risk["total"]["actual"])
    table = _table("", words.text("cli.year"), words.text("cli.total"), *parties, words.text("cli.margin"))
    money = words.formats.money
    for year, figures in risk["years"].items():
        borne = [money(figures["actual"][party], currency) for party in parties]
        table.add_row(year, money(figures["shock"], currency), *borne, money(figures["supplier_margin"], currency))
    return table


def show_fairness(fairness: dict[str, Any], words: Wording) -> None:
    """Write what each party gets from the relationship, question by question, on stdout."""
    parties = list(fairness["party_view"])
    title = words.text("cli.fairness_title")
    table = _table(
        title, words.text("fairness.question"), *parties, words.text("fairness.score"), words.text("cli.flags")
    )
    for name, found in fairness["dimensions"].items():
        experienced = [_score(found["experienced"][party], words) for party in parties]
        why = "" if found["status"] == "ok" else words.text(f"fairness.status_{found['status']}")
        table.add_row(words.choice(Dimension(name)), *experienced, _score(found["score"], words), why)
    seen = [_score(fairness["party_view"][party], words) for party in parties]
    flags = "\n".join(fairness["flags"])
    table.add_row(words.text("cli.all"), *seen, _score(fairness["headline"], words), flags)
    Console().print(table)


def _score(value: str | None, words: Wording) -> str:
    return "–" if value is None else words.formats.number(Decimal(value), 4)
