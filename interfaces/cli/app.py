"""The commands of the command line."""

import os
import webbrowser
from datetime import UTC, datetime
from pathlib import Path
from threading import Timer
from typing import Annotated

import typer
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

from interfaces.cli.talk import STORE, WRONG_INPUT, plain_failures, put, say, stop, talk, words

app = typer.Typer(
    name="handslag",
    help="Handslag records a partnership as decisions both sides stand behind, and shows who carries which risk.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
user = typer.Typer(help="Add, list and remove the accounts that may sign in.", no_args_is_help=True)
app.add_typer(user, name="user")

Store = Annotated[
    str | None, typer.Option("--store", help="memory:, sqlite:///path or postgresql://user@host/database")
]
Json = Annotated[bool, typer.Option("--json", help="Write data as JSON.")]
LOOPBACK = ("127.0.0.1", "localhost", "::1")


def main() -> None:
    """Run the command line."""
    app()


@app.command()
def demo(
    port: Annotated[int, typer.Option(help="Port to listen on; 0 takes a free one.")] = 8421,
    fresh: Annotated[bool, typer.Option("--fresh", help="Start the example anew.")] = False,
    browser: Annotated[bool, typer.Option(help="Open the pages in a browser.")] = True,
) -> None:
    """Show Handslag with six years of a real cleaning contract, on this machine only."""
    from application.example.seeding import load_reference, play_example
    from application.service import Handslag
    from application.settings import Settings, data_folder

    store = data_folder() / "demo.sqlite"
    if fresh:
        for kept in store.parent.glob("demo.sqlite*"):
            kept.unlink()
    with plain_failures():
        settings = Settings(store_url=f"sqlite:///{store}")
        with Handslag(settings) as handslag:
            say("cli.reference")
            load_reference(handslag)
            say("cli.story")
            now = datetime.now(UTC)
            play_example(handslag, today=now.date(), on_chapter=lambda chapter: say("cli.chapter", chapter=chapter))
        _serve(host="127.0.0.1", port=port, browser=browser, store_url=settings.store_url, demo="1")


@app.command()
def serve(
    host: Annotated[str, typer.Option(help="Address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(help="Port to listen on.")] = 8420,
    store: Store = None,
    behind_tls: Annotated[bool, typer.Option("--behind-tls", help="A TLS proxy stands in front.")] = False,
) -> None:
    """Serve the pages and the HTTP interface."""
    if host not in LOOPBACK and not behind_tls:
        stop(words().text("cli.off_loopback"), WRONG_INPUT)
    chosen = {"store_url": store} if store else {}
    with plain_failures():
        _serve(host=host, port=port, browser=False, behind_tls=str(int(behind_tls)), **chosen)


def _serve(*, host: str, port: int, browser: bool, **settings: str) -> None:
    import uvicorn

    os.environ.update({f"HANDSLAG_{name.upper()}": value for name, value in settings.items()})
    address = f"http://{host}:{port}/"
    say("cli.serving", address=address)
    if browser:
        Timer(1.5, webbrowser.open, [address]).start()
    uvicorn.run(
        "interfaces.app:create",
        factory=True,
        host=host,
        port=port,
        log_level="warning",
        timeout_graceful_shutdown=5,
        proxy_headers=settings.get("behind_tls") == "1",
    )


@app.command()
def assess(
    file: Annotated[Path, typer.Argument(help="A history file.")],
    json: Json = False,
) -> None:
    """Work out who carried which risk in a history file; nothing is stored."""
    from application.assessment import assess as assess_text
    from interfaces.cli.stress import show_stress, stress_progress

    with plain_failures(), stress_progress() as progress:
        assessment = assess_text(_text(file), progress=progress)
    if assessment.left_out:
        kinds = ", ".join(f"{kind} ({count})" for kind, count in assessment.left_out)
        say("cli.left_out", kinds=kinds)
    if json:
        put(assessment.views)
    else:
        from interfaces.cli.tables import show_risk

        show_risk(assessment.views["risk"], words(), assessment.currency)
        if "stress" in assessment.views:
            show_stress(assessment.views["stress"], words())


def _text(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        stop(words().text("cli.no_file", path=str(file)), WRONG_INPUT)


@app.command("import")
def import_(
    file: Annotated[Path, typer.Argument(help="A history file.")],
    account: Annotated[str, typer.Option(help="The account that answers for it; see `user list`.")],
    party: Annotated[str | None, typer.Option(help="The party of the file that the account speaks for.")] = None,
    store: Store = None,
    json: Json = False,
) -> None:
    """Record a history file as a partnership, marked as reconstructed, in one write or not at all."""
    from application.importing import import_history
    from application.service import Handslag
    from application.settings import Settings

    with plain_failures(), Handslag(Settings(store_url=store) if store else Settings()) as handslag:
        person = handslag.people.by_id(account)
        if person is None:
            stop(words().text("cli.unknown_account", account=account), WRONG_INPUT)
        receipt = import_history(handslag, _text(file), person=person, party=party)
    if json:
        put({"partnership": str(receipt.stream), "version": receipt.last_version, "replayed": receipt.replayed})
    else:
        say("cli.imported", partnership=str(receipt.stream), count=receipt.last_version)


@app.command()
def rebuild(store: Store = None) -> None:
    """Build every projection anew beside the live one, and put it in its place."""
    from application.service import Handslag
    from application.settings import Settings

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    settings = Settings(store_url=store) if store else Settings()
    with plain_failures(), Handslag(settings) as handslag, Progress(*columns, console=talk()) as bars:
        for projection in handslag.projections.status():
            bar = bars.add_task(projection.name, total=handslag.record.last_position())
            handslag.projections.rebuild(
                projection.name,
                progress=lambda done, bar=bar: bars.update(bar, completed=done.position, total=done.last),
            )
    say("cli.rebuilt")


@app.command()
def verify(store: Store = None, json: Json = False) -> None:
    """Compute every record anew from its stored bytes, and tell whether anything was altered."""
    from application.service import Handslag
    from application.settings import Settings
    from application.store.errors import StoreDamaged

    verdicts = []
    with plain_failures(), Handslag(Settings(store_url=store) if store else Settings()) as handslag:
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


@app.command()
def schema(store: Store = None) -> None:
    """Make the tables of the store, for a service whose own role may not."""
    from application.service import Handslag
    from application.settings import Settings

    chosen = {"store_url": store} if store else {}
    with plain_failures():
        Handslag(Settings(create_schema=True, **chosen)).close()
    say("cli.schema")


@user.command("add")
def add_user(
    name: Annotated[str, typer.Option(help="Name of the person.")],
    organisation: Annotated[str, typer.Option(help="Short name of the organisation.")],
    operator: Annotated[bool, typer.Option("--operator", help="May load reference data.")] = False,
    store: Store = None,
) -> None:
    """Add an account; its token is shown once."""
    from application.service import Handslag
    from application.settings import Settings

    with plain_failures(), Handslag(Settings(store_url=store) if store else Settings()) as handslag:
        account, token = handslag.people.add(name=name, organisation=organisation, operator=operator)
    say("cli.token", name=name)
    put({"account": account.account, "token": token})


@user.command("list")
def list_users(store: Store = None) -> None:
    """List the accounts."""
    from application.service import Handslag
    from application.settings import Settings

    with plain_failures(), Handslag(Settings(store_url=store) if store else Settings()) as handslag:
        put([vars(account) for account in handslag.people.all()])


@user.command("remove")
def remove_user(account: str, store: Store = None) -> None:
    """Remove an account; what it recorded stays."""
    from application.service import Handslag
    from application.settings import Settings

    with plain_failures(), Handslag(Settings(store_url=store) if store else Settings()) as handslag:
        if handslag.people.by_id(account) is None:
            stop(words().text("cli.unknown_account", account=account), WRONG_INPUT)
        handslag.people.remove(account)
    say("cli.removed")
