"""Phrases about reports that are kept and worked out again."""

from typing import Any

from domain.reports import KeepReport, ReportedFigures
from tests.features.phrases import act, check
from tests.features.world import World


@act(
    '{party} kept the figures as a report "{title}"',
    '{party} de cijfers vastlegde als rapport "{title}"',
    asks=KeepReport,
)
def _(world: World, party: str, title: str) -> None:
    keep(world, party, title)
    world.report = world.version


@act("{party} keeps a report with a figure of its own", asks=KeepReport)
def _(world: World, party: str) -> None:
    keep(world, party, "Other", figures_digest="0" * 64)


@act("{party} works the report out again", "{party} het rapport narekent")
def _(world: World, party: str) -> None:
    world.same = world.driver.work_again(world.people[party], world.report)


@check("the figures come out the same", "komen de cijfers hetzelfde uit")
def _(world: World) -> None:
    assert world.same


def keep(world: World, party: str, title: str, **instead: Any) -> None:
    """Let a party keep the figures of today, perhaps with something altered."""
    drafted: list[ReportedFigures] = []
    if world.attempt(lambda: drafted.append(world.driver.draft_report(world.people[party], world.today))):
        world.give(party, KeepReport, title=title, figures=drafted[0].model_copy(update=instead))
