"""The commands that add, list and remove the accounts that may sign in."""

from typing import Annotated

import typer

from interfaces.cli.options import Store, opened, opened_if_there
from interfaces.cli.talk import WRONG_INPUT, put, say, stop, words

users = typer.Typer(help="Add, list and remove the accounts that may sign in.", no_args_is_help=True)


@users.command("add")
def add_user(
    name: Annotated[str, typer.Option(help="Name of the person.")],
    organisation: Annotated[str, typer.Option(help="Short name of the organisation.")],
    operator: Annotated[bool, typer.Option("--operator", help="May load reference data.")] = False,
    store: Store = None,
) -> None:
    """Add an account; its token is shown once."""
    with opened(store) as handslag:
        account, token = handslag.people.add(name=name, organisation=organisation, operator=operator)
    say("cli.token", name=name)
    put({"account": account.account, "token": token})


@users.command("list")
def list_users(store: Store = None) -> None:
    """List the accounts."""
    with opened_if_there(store) as handslag:
        put([vars(account) for account in handslag.people.all()])


@users.command("remove")
def remove_user(
    account: Annotated[str, typer.Argument(help="The account; see `user list`.")], store: Store = None
) -> None:
    """Remove an account; what it recorded stays."""
    with opened_if_there(store) as handslag:
        if handslag.people.by_id(account) is None:
            stop(words().text("cli.unknown_account", account=account), WRONG_INPUT)
        handslag.people.remove(account)
    say("cli.removed")
