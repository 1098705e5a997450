"""The commands that keep records: import, rebuild, verify, and the tables."""

from pathlib import Path
from typing import Annotated, Final

import typer
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

from interfaces.cli.options import Json, Store, opened, opened_if_there, text_of
from interfaces.cli.talk import STORE, WRONG_INPUT, plain_failures, put, say, stop, talk, words

PATIENCE_SECONDS: Final = 60.0

records = typer.Typer()


@records.command("import")
def import_(
    file: Annotated[Path, typer.Argument(help="A history file.")],
    account: Annotated[str, typer.Option(help="The account that answers for it; see `user list`.")],
    party: Annotated[str | None, typer.Option(help="The party of the file that the account speaks for.")] = None,
    store: Store = None,
    json: Json = False,
) -> None:
    """Record a history file as a partnership, marked as reconstructed, in one write or not at all."""
    from application.importing import import_history

    text = text_of(file)
    with opened(store) as handslag:
        person = handslag.people.by_id(account)
        if person is None:
            stop(words().text("cli.unknown_account", account=account), WRONG_INPUT)
        receipt = import_history(handslag, text, person=person, party=party)
    if json:
        put({"partnership": str(receipt.stream), "version": receipt.last_version, "replayed": receipt.replayed})
    else:
        say("cli.imported", partnership=str(receipt.stream), count=receipt.last_version)


@records.command()
def erase(
    account: Annotated[str | None, typer.Argument(help="An account that acted for no party.")] = None,
    store: Store = None,
) -> None:
    """Erase the people whose party confirmed it; or an account that acted for no party."""
    from application.erasing import ActsForParty, erase_confirmed, erase_outsider

    with opened_if_there(store) as handslag:
        handslag.queries.wait_for(handslag.record.last_position(), timeout=PATIENCE_SECONDS)
        if account is not None and handslag.people.by_id(account) is None:
            stop(words().text("cli.unknown_account", account=account), WRONG_INPUT)
        try:
            count = erase_confirmed(handslag) if account is None else erase_outsider(handslag, account)
        except ActsForParty:
            stop(words().text("cli.acts_for_party", account=account), WRONG_INPUT)
    say("cli.erased", count=count)


@records.command()
def rebuild(store: Store = None) -> None:
    """Build every projection anew beside the live one, and put it in its place."""
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    with opened_if_there(store) as handslag, Progress(*columns, console=talk()) as bars:
        names = [projection.name for projection in handslag.projections.status()]
        rows = {name: bars.add_task(name, total=handslag.record.last_position()) for name in names}
        handslag.projections.rebuild(
            *names, progress=lambda done: bars.update(rows[done.name], completed=done.position, total=done.last)
        )
    say("cli.rebuilt")


@records.command()
def verify(store: Store = None, json: Json = False) -> None:
    """Compute every record anew from its stored bytes, and tell whether anything was altered."""
    from application.store.errors import StoreDamaged

    verdicts = []
    with opened_if_there(store) as handslag:
        for log in handslag.record.logs():
            try:
                found = handslag.record.verify(log)
                verdicts.append({"log": log, "whole": True, "size": found.size, "root": found.root.hex()})
                say("cli.verified", log=log, count=found.size)
            except StoreDamaged as damage:
                verdicts.append({"log": log, "whole": False, "reason": str(damage)})
                say("cli.damaged", log=log, reason=str(damage))
    if json:
        put(verdicts)
    damaged = sum(not verdict["whole"] for verdict in verdicts)
    if damaged:
        stop(words().text("cli.verdict_damaged", count=damaged), STORE)
    say("cli.verdict_whole", count=len(verdicts))


@records.command()
def schema(store: Store = None) -> None:
    """Make the tables of the store, for a service whose own role may not."""
    from application.service import Handslag
    from application.settings import Settings

    chosen = {"store_url": store} if store else {}
    with plain_failures():
        Handslag(Settings(create_schema=True, **chosen)).close()
    say("cli.schema")
