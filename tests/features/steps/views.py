"""Phrases about what the record shows, theme by theme, in the words that people read on the pages."""

from domain.views.catalogue import VIEWS
from interfaces.views import Part
from tests.features.phrases import check
from tests.features.world import World, as_typed


@check(
    'the theme "{theme}" shows under "{label}": "{text}"',
    'toont het thema "{theme}" bij "{label}": "{text}"',
)
def _(world: World, theme: str, label: str, text: str) -> None:
    shown = told_under(shown_theme(world, theme), label)

    assert any(text in one for one in shown), f"under “{label}” it shows: {shown}"


@check(
    'on {day} the theme "{theme}" shows under "{label}": "{text}"',
    'toont het thema "{theme}" op {day} bij "{label}": "{text}"',
)
def _(world: World, theme: str, day: str, label: str, text: str) -> None:
    shown = told_under(shown_theme(world, theme, day), label)

    assert any(text in one for one in shown), f"under “{label}” it shows: {shown}"


@check(
    'the theme "{theme}" does not show under "{label}": "{text}"',
    'toont het thema "{theme}" bij "{label}" niet: "{text}"',
)
def _(world: World, theme: str, label: str, text: str) -> None:
    assert not any(text in one for one in told_under(shown_theme(world, theme), label))


@check('the theme "{theme}" shows nothing under "{label}"', 'toont het thema "{theme}" niets bij "{label}"')
def _(world: World, theme: str, label: str) -> None:
    assert told_under(shown_theme(world, theme), label) == []


def shown_theme(world: World, title: str, day: str | None = None) -> Part:
    """Read what a theme shows, today or on another day, as people read it."""
    viewing = next((one for one in VIEWS if world.wording.label(one.answer) == title), None)
    assert viewing, f"there is no theme “{title}”; there are: {[world.wording.label(one.answer) for one in VIEWS]}"
    as_of = world.read.day(day) if day else world.today
    answer = world.ask("view", name=viewing.name, as_of=as_of)
    return world.in_words(viewing.answer.model_validate(answer["shown"]))


def told_under(part: Part, label: str) -> list[str]:
    """Give what stands under a label, wherever in the theme: the value of a line, or each row of a table in full."""
    lines = [as_typed(line.cell.text) for line in part.lines if line.label == label]
    inside = [text for one in part.parts for text in told_under(one, label)]
    everything = [as_typed(line.cell.text) for one in part.parts if one.title == label for line in one.lines]
    rows = [
        as_typed(", ".join(cell.text for cell in row)) for one in part.parts if one.title == label for row in one.rows
    ]
    return [*lines, *everything, *rows, *inside]
