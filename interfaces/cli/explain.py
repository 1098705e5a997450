"""The command that tells where a figure comes from, of a record or of a history file."""

from datetime import datetime
from typing import TYPE_CHECKING, Annotated
from uuid import UUID

import typer

from interfaces.cli.options import Json, Store, opened_if_there
from interfaces.cli.talk import WRONG_INPUT, plain_failures, put, stop, words

if TYPE_CHECKING:
    from application.queries.explanation import FigureExplanation
    from domain.suppositions import Supposition
    from interfaces.explained import FigureWords

explanations = typer.Typer()
PATIENCE_SECONDS = 60.0
Suppose = Annotated[
    str | None,
    typer.Option(
        help="One thing that went otherwise: first-split, turned-down:12 (a proposal) or without:45 (an event)."
    ),
]
_Day = Annotated[datetime | None, typer.Option(formats=["%Y-%m-%d"])]


@explanations.command()
def explain(
    partnership: Annotated[UUID, typer.Argument(help="The partnership.")],
    figure: Annotated[str, typer.Argument(help="Place of the figure, such as /fairness/headline.")],
    as_of: _Day = None,
    known_at: _Day = None,
    suppose: Suppose = None,
    store: Store = None,
    json: Json = False,
) -> None:
    """Tell where a figure comes from: its formula, what goes into it, the events behind it, and what is missing."""
    from interfaces.explained import FigureWords
    from interfaces.names import names_of

    with opened_if_there(store) as handslag:
        supposition = supposition_of(suppose)
        handslag.queries.wait_for(handslag.record.last_position(), timeout=PATIENCE_SECONDS)
        state = handslag.partnership(partnership)
        found = handslag.queries.explanation(
            partnership,
            figure,
            as_of=as_of.date() if as_of else handslag.today(state.time_zone),
            known_at=known_at.date() if known_at else None,
            supposition=supposition,
        )
    _show(found, FigureWords(words(), names_of(state), state.currency), json=json)


def show_explained(text: str, figure: str, suppose: str | None, *, json: bool) -> None:
    """Tell where a figure of a history file comes from."""
    from application.assessment import explain_in
    from interfaces.explained import FigureWords

    with plain_failures():
        told = explain_in(text, figure, supposition=supposition_of(suppose))
    _show(told.explanation, FigureWords(words(), {}, told.currency), json=json)


def supposition_of(text: str | None) -> "Supposition | None":
    """Read what is supposed, if anything is."""
    from application.queries.supposing import SuppositionUnreadable, read_supposition

    try:
        return None if text is None else read_supposition(text)
    except SuppositionUnreadable as unreadable:
        stop(words().refusal(unreadable), WRONG_INPUT)


def _show(found: "FigureExplanation", said: "FigureWords", *, json: bool) -> None:
    if json:
        put(found.model_dump(mode="json"))
        return
    text = words().text
    lines = [
        f"{said.name(found.figure, found.entry)}: {said.value(found.figure, found.value)}",
        f"  {said.formula(found)}",
        f"  {text('explain.source', formula=found.formula, source=found.source)}",
        *_part(text("explain.missing"), [" ".join(said.gap(code)) for code in found.missing]),
        *_part(text("explain.inputs"), [": ".join(said.given(one)) for one in found.inputs]),
        *_part(text("explain.parameters"), [f"{said.parameter(one.name)}: {one.value}" for one in found.parameters]),
        *_part(
            text("explain.events"),
            [f"{one.source or one.ref} {one.entry.effective_on}: {said.sentence(one.entry)}" for one in found.events],
        ),
        *_part(text("explain.index"), [f"{one.series} {one.period}: {one.value}" for one in found.index_figures]),
    ]
    if found.supposition is not None:
        lines.insert(0, f"{text('suppose.label')} {found.supposition.model_dump_json()}")
    typer.echo("\n".join(lines))


def _part(title: str, lines: list[str]) -> list[str]:
    return [title, *(f"  {line}" for line in lines)] if lines else []
