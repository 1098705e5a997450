"""Phrases about promises: made for a day, accepted, kept, broken, released and replaced."""

from domain.corrections import StrikeFact
from domain.promises import AcceptPromise, KeepPromise, MakePromise, ReleasePromise, ReportBrokenPromise
from tests.features.phrases import act
from tests.features.world import World


@act(
    '{party} (promised|promises) "{title}" by {day}',
    '{party} "{title}" voor {day} (toezegde|toezegt)',
    asks=MakePromise,
)
def _(world: World, party: str, title: str, day: str) -> None:
    world.promises += world.give(party, MakePromise, title=title, due=world.read.day(day))


@act(
    '{party} (promised|promises) "{title}" by {day} in its place',
    '{party} in plaats daarvan "{title}" voor {day} (toezegde|toezegt)',
    asks=MakePromise,
)
def _(world: World, party: str, title: str, day: str) -> None:
    stated = {"title": title, "due": world.read.day(day), "replaces": world.promises}
    world.promises += world.give(party, MakePromise, **stated)


@act("{party} (accepted|accepts) the promise", "{party} de toezegging (aanvaardde|aanvaardt)", asks=AcceptPromise)
def _(world: World, party: str) -> None:
    world.give(party, AcceptPromise, promise=world.promises)


@act("{party} (kept|keeps) the promise", "{party} de toezegging (nakwam|nakomt)", asks=KeepPromise)
def _(world: World, party: str) -> None:
    world.give(party, KeepPromise, promise=world.promises)


@act("{party} (kept|keeps) the first promise", "{party} de eerste toezegging (nakwam|nakomt)", asks=KeepPromise)
def _(world: World, party: str) -> None:
    world.give(party, KeepPromise, promise=1)


@act(
    '{party} (promised|promises) "{title}" by {day}, for {amount}',
    '{party} "{title}" voor {day} (toezegde|toezegt), voor {amount}',
    asks=MakePromise,
)
def _(world: World, party: str, title: str, day: str, amount: str) -> None:
    stated = {"title": title, "due": world.read.day(day), "money": world.read.money(amount)}
    world.promises += world.give(party, MakePromise, **stated)


@act(
    '{party} (reported|reports) the promise broken: "{reason}"',
    '{party} de toezegging gebroken (meldde|meldt): "{reason}"',
    asks=ReportBrokenPromise,
)
def _(world: World, party: str, reason: str) -> None:
    world.give(party, ReportBrokenPromise, promise=world.promises, reason=reason)


@act(
    '{party} (released|releases) the promise: "{reason}"',
    '{party} de toezegging (kwijtschold|kwijtscheldt): "{reason}"',
    asks=ReleasePromise,
)
def _(world: World, party: str, reason: str) -> None:
    world.give(party, ReleasePromise, promise=world.promises, reason=reason)


@act("{party} (took|takes) back the promise", "{party} de toezegging (terugnam|terugneemt)", asks=StrikeFact)
def _(world: World, party: str) -> None:
    made = [one["version"] for one in world.ask("timeline")["entries"] if one["kind"] == "promise-made"]
    world.give(party, StrikeFact, version=made[0], reason="Toch niet.")
