"""Phrases about options: what each party wants of one, and what is decided."""

from typing import Any

from domain.option_decisions import DeclineOption, ExerciseOption, LapseOption
from domain.options import StateOptionView, Wish
from tests.features.phrases import act, check, one_of
from tests.features.world import World, option_name, party_id

STATUSES = {
    "open": "granted",
    "exercised": "exercised",
    "let go": "declined",
    "lapsed": "lapsed",
    "nog open": "granted",
    "gelicht": "exercised",
    "losgelaten": "declined",
    "vervallen": "lapsed",
}


@act(
    '{party} (wanted|wants) the option for {year}: "{reason}"',
    '{party} de optie voor {year} (wilde|wil): "{reason}"',
    asks=StateOptionView,
)
def _(world: World, party: str, year: str, reason: str) -> None:
    world.give(party, StateOptionView, option=option_name(year), wants=Wish.YES, reason=reason)


@act(
    '{party} (rejected|rejects) the option for {year}: "{reason}"',
    '{party} de optie voor {year} niet (wilde|wil): "{reason}"',
    asks=StateOptionView,
)
def _(world: World, party: str, year: str, reason: str) -> None:
    world.give(party, StateOptionView, option=option_name(year), wants=Wish.NO, reason=reason)


@act(
    "{party} (exercised|exercises) the option for {year}",
    "{party} de optie voor {year} (lichtte|licht)",
    asks=ExerciseOption,
)
def _(world: World, party: str, year: str) -> None:
    world.give(party, ExerciseOption, option=option_name(year), reason="De KPI's zijn gehaald.")


@act(
    "{party} (declined|declines) the option for {year}",
    "{party} van de optie voor {year} (afzag|afziet)",
    asks=DeclineOption,
)
def _(world: World, party: str, year: str) -> None:
    world.give(party, DeclineOption, option=option_name(year), reason="We zoeken iets anders.")


@act(
    "the option for {year} (lapsed|lapses) undecided",
    "de optie voor {year} onbeslist (verviel|vervalt)",
    asks=LapseOption,
)
def _(world: World, year: str) -> None:
    world.let_the_clock(LapseOption, option=option_name(year))


@check(
    "the option for {year} is " + one_of("status", STATUSES), "is de optie voor {year} " + one_of("status", STATUSES)
)
def _(world: World, year: str, status: str) -> None:
    assert the_option(world, year)["status"] == STATUSES[status]


@check("the decision on {year} was taken without the view of {party}", "ontbrak bij {year} de mening van {party}")
def _(world: World, year: str, party: str) -> None:
    assert not view_of(world, year, party)["stated"]


@check("{party} may read what {other:party} wants of {year}", "mag {party} lezen wat {other:party} van {year} wil")
def _(world: World, party: str, other: str, year: str) -> None:
    assert view_of(world, year, other, reader=party)["reason"] is not None


@check(
    "{party} may not yet read what {other:party} wants of {year}",
    "mag {party} nog niet lezen wat {other:party} van {year} wil",
)
def _(world: World, party: str, other: str, year: str) -> None:
    assert view_of(world, year, other, reader=party)["sealed"]


@check("{number} options are agreed", "zijn {number} opties afgesproken")
def _(world: World, number: str) -> None:
    assert len(world.ask("options")["options"]) == int(number)


def the_option(world: World, year: str, *, reader: str | None = None) -> dict[str, Any]:
    """Give the option for a year, as a party may read it."""
    options = world.ask("options", reader=reader)["options"]
    found: dict[str, Any] = next(one for one in options if one["option"] == option_name(year))
    return found


def view_of(world: World, year: str, party: str, *, reader: str | None = None) -> dict[str, Any]:
    """Give what a party wants of the option for a year, as another may read it."""
    views = the_option(world, year, reader=reader)["views"]
    found: dict[str, Any] = next(one for one in views if one["party"] == party_id(party))
    return found
