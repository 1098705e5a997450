"""Phrases about an auditor of another organisation, who reads for a while."""

from domain.audits import AssignAuditor, EndAudit
from tests.features.phrases import act, check
from tests.features.world import World


@act(
    '{party} (assigned|assigns) "{person}" of {organisation:party} as auditor until {day}',
    '{party} "{person}" van {organisation:party} als controleur (aanwees|aanwijst) tot en met {day}',
    asks=AssignAuditor,
)
def _(world: World, party: str, person: str, organisation: str, day: str) -> None:
    stated = {"organisation": organisation.lower(), "last_day": world.read.day(day), "reason": "Jaarlijkse controle"}
    world.give(party, AssignAuditor, auditor=world.known(organisation, person).account, name=person, **stated)


@act("{party} (ended|ends) the audit", "{party} de controle (beëindigde|beëindigt)", asks=EndAudit)
def _(world: World, party: str) -> None:
    (auditor,) = world.ask("representatives")["auditors"]
    world.give(party, EndAudit, person=auditor["person"])


@act('"{person}" of {party} (reads|read) the timeline', '"{person}" van {party} de tijdlijn (leest|las)')
def _(world: World, person: str, party: str) -> None:
    world.attempt(lambda: world.driver.ask(world.known(party, person), "timeline"))


@check(
    'the parties see that "{person}" looked at the timeline',
    'zien partijen dat "{person}" de tijdlijn bekeek',
)
def _(world: World, person: str) -> None:
    for party in world.people:
        assert [one["name"] for one in world.ask("readings", reader=party)["readings"]] == [person]
