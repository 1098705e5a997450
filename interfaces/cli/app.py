"""The commands that show Handslag: the example, the service, and the assessment of a file."""

import os
import webbrowser
from datetime import UTC, datetime
from pathlib import Path
from threading import Timer
from typing import Annotated

import typer

from interfaces.cli.explain import Suppose, explanations, show_explained, supposition_of
from interfaces.cli.giving import giving
from interfaces.cli.options import Json, Store, text_of
from interfaces.cli.records import records
from interfaces.cli.stress import show_stress, stress_progress, stress_tests
from interfaces.cli.talk import WRONG_INPUT, plain_failures, put, say, stop, words
from interfaces.cli.users import users
from interfaces.cli.views import views

app = typer.Typer(
    name="handslag",
    help="Handslag records a partnership as decisions both sides stand behind, and shows who carries which risk.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
app.add_typer(records)
app.add_typer(explanations)
app.add_typer(stress_tests)
app.add_typer(views)
app.add_typer(giving)
app.add_typer(users, name="user")

LOOPBACK = ("127.0.0.1", "localhost", "::1")


def main() -> None:
    """Run the command line."""
    app(prog_name="./handslag")


@app.command()
def demo(
    port: Annotated[int, typer.Option(help="Port to listen on; 0 takes a free one.")] = 8421,
    fresh: Annotated[bool, typer.Option("--fresh", help="Start the example anew.")] = False,
    browser: Annotated[bool, typer.Option(help="Open the pages in a browser.")] = True,
) -> None:
    """Show Handslag with six years of a real cleaning contract, on this machine only."""
    from application.example.seeding import play_example
    from application.service import Handslag
    from application.settings import Settings, data_folder

    store = data_folder() / "demo.sqlite"
    if fresh:
        for kept in store.parent.glob("demo.sqlite*"):
            kept.unlink()
    with plain_failures():
        settings = Settings(store_url=f"sqlite:///{store}")
        with Handslag(settings) as handslag:
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
    explain: Annotated[
        str | None, typer.Option(help="Tell how one figure came about, such as /fairness/headline.")
    ] = None,
    suppose: Suppose = None,
    json: Json = False,
) -> None:
    """Work out who carried which risk in a history file, and how fair it was; nothing is stored."""
    if explain is not None:
        show_explained(text_of(file), explain, suppose, json=json)
        return
    from application.assessment import assess as assess_text

    with plain_failures(), stress_progress() as progress:
        assessment = assess_text(text_of(file), progress=progress, supposition=supposition_of(suppose))
    if json:
        put(assessment.views)
    else:
        from interfaces.cli.tables import show_fairness, show_risk

        show_risk(assessment.views["risk"], words(), assessment.currency)
        show_fairness(assessment.views["fairness"], words())
        if "stress" in assessment.views:
            show_stress(assessment.views["stress"], words())
