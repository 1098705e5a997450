"""The command that shows what the record says about one theme, or which themes there are."""

from datetime import datetime
from typing import TYPE_CHECKING, Annotated
from uuid import UUID

import typer

from interfaces.cli.options import Json, Store, opened_if_there
from interfaces.cli.talk import put, words

if TYPE_CHECKING:
    from interfaces.views import Part

views = typer.Typer()
PATIENCE_SECONDS = 60.0
_Day = Annotated[datetime | None, typer.Option(formats=["%Y-%m-%d"])]


@views.command()
def view(
    partnership: Annotated[UUID, typer.Argument(help="The partnership.")],
    name: Annotated[str | None, typer.Argument(help="Name of the theme; leave out to see which there are.")] = None,
    as_of: _Day = None,
    known_at: _Day = None,
    store: Store = None,
    json: Json = False,
) -> None:
    """Show what the record says about one theme, as of a day, as known on a day."""
    if name is None:
        _list(json=json)
        return
    from interfaces.names import names_of, names_of_people
    from interfaces.views import ViewWords

    with opened_if_there(store) as handslag:
        handslag.queries.wait_for(handslag.record.last_position(), timeout=PATIENCE_SECONDS)
        state = handslag.partnership(partnership)
        found = handslag.queries.view(
            partnership,
            name,
            as_of=as_of.date() if as_of else handslag.today(state.time_zone),
            known_at=known_at.date() if known_at else None,
        )
        people = handslag.queries.representatives(partnership)
    if json:
        put(found.model_dump(mode="json"))
    else:
        names = {**names_of(state), **names_of_people(people)}
        _show(ViewWords(words(), names, state.currency).part(found.shown))


@views.command()
def forecast(
    partnership: Annotated[UUID, typer.Argument(help="The partnership.")],
    until: _Day = None,
    store: Store = None,
    json: Json = False,
) -> None:
    """Show what happens if nobody acts, until a day or for a year."""
    from domain.calendar import add_months
    from interfaces.names import names_of

    with opened_if_there(store) as handslag:
        handslag.queries.wait_for(handslag.record.last_position(), timeout=PATIENCE_SECONDS)
        state = handslag.partnership(partnership)
        today = handslag.today(state.time_zone)
        last = until.date() if until else add_months(today, 12)
        found = handslag.queries.forecast(partnership, today=today, until=last)
    if json:
        put(found.model_dump(mode="json"))
        return
    said = words()
    lines = [
        f"{said.formats.day(ahead.on)}: {said.sentence(one.foreseen, names_of(state), state.currency)}"
        for ahead in found.happenings
        for one in ahead.events
    ]
    typer.echo("\n".join(lines) or said.text("cli.forecast_nothing", until=said.formats.day(last)))


def _list(*, json: bool) -> None:
    from domain.views.catalogue import VIEWS

    known = [{"name": one.name, "title": words().label(one.answer)} for one in VIEWS]
    if json:
        put(known)
    else:
        typer.echo("\n".join(f"{one['name']}: {one['title']}" for one in known))


def _show(part: "Part", depth: int = 0) -> None:
    from rich.console import Console
    from rich.table import Table

    console = Console()
    console.print(f"{'  ' * depth}{part.title}", style="bold", highlight=False)
    for line in part.lines:
        console.print(f"{'  ' * depth}  {line.label}: {line.cell.text}", highlight=False, markup=False)
    if part.empty:
        console.print(f"{'  ' * depth}  {words().text('views.nothing')}", highlight=False)
    if part.rows:
        table = Table()
        for column in part.columns:
            table.add_column(column.label, justify="right" if column.numeric else "left")
        for row in part.rows:
            table.add_row(*(cell.text for cell in row))
        console.print(table, markup=False)
    for inside in part.parts:
        _show(inside, depth + 1)
