"""The command that gives any command of a party, as the HTTP interface and the forms do; no code here knows one."""

import sys
import uuid
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn
from uuid import UUID

import typer
from pydantic import ValidationError

from interfaces.cli.options import Json, Store, opened, opened_if_there, text_of
from interfaces.cli.talk import WRONG_INPUT, put, say, stop, talk, words

if TYPE_CHECKING:
    from domain.facts import Command

giving = typer.Typer()
STDIN = Path("-")


@giving.command()
def give(
    command: Annotated[str | None, typer.Argument(help="Name of the command; none lists them.")] = None,
    file: Annotated[Path, typer.Argument(help="A JSON file with its fields; - reads them from the input.")] = STDIN,
    account: Annotated[str, typer.Option(help="The account that gives it; see `user list`.")] = "",
    partnership: Annotated[UUID | None, typer.Option(help="The partnership; none for a new one.")] = None,
    key: Annotated[str | None, typer.Option(help="Under the same key it is recorded once.")] = None,
    version: Annotated[int | None, typer.Option(help="Refuse it when the partnership is past this version.")] = None,
    store: Store = None,
    json: Json = False,
) -> None:
    """Give a command: the same fields, rules and refusals as over HTTP and on the pages."""
    from domain.formation import OpenPartnership
    from interfaces.addresses import COMMANDS

    if command is None:
        typer.echo("\n".join(f"{name}: {words().label(kind)}" for name, kind in COMMANDS.items()))
        return
    kind = COMMANDS.get(command)
    if kind is None:
        stop(words().text("cli.unknown_command", command=command), WRONG_INPUT)
    if (partnership is None) is not (kind is OpenPartnership):
        stop(words().text("cli.which_partnership"), WRONG_INPUT)
    stated = _read(kind, sys.stdin.read() if file == STDIN else text_of(file))
    with opened(store) if partnership is None else opened_if_there(store) as handslag:
        person = handslag.people.by_id(account)
        if person is None:
            stop(words().text("cli.unknown_account", account=account), WRONG_INPUT)
        principal, known = person.principal(), key or str(uuid.uuid4())
        if isinstance(stated, OpenPartnership):
            receipt = handslag.open(stated, principal=principal, key=known)
        elif partnership is not None:
            receipt = handslag.give(
                stated, principal=principal, partnership=partnership, key=known, expected_version=version
            )
    if json:
        put({"partnership": str(receipt.stream), "version": receipt.last_version, "replayed": receipt.replayed})
    else:
        say("cli.given", partnership=str(receipt.stream), version=str(receipt.last_version))


def _read(kind: "type[Command]", text: str) -> "Command":
    try:
        return kind.model_validate_json(text)
    except ValidationError as wrong:
        _tell(wrong)


def _tell(wrong: ValidationError) -> NoReturn:
    console = talk()
    faults = wrong.errors(include_url=False)
    console.print(words().text("cli.faults", count=len(faults)), style="bold", markup=False)
    for fault in faults:
        place = "/" + "/".join(map(str, fault["loc"]))
        console.print(f"  {place}: {words().fault(fault)}", markup=False)
    raise typer.Exit(WRONG_INPUT)
