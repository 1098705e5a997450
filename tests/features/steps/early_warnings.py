"""Phrases about early warnings, and about what came of them."""

from domain.early_warnings import ReportIssue, WarnEarly
from domain.facts import Correction
from tests.features.phrases import act
from tests.features.reading import short_name
from tests.features.world import World, party_id


@act(
    '{party} (warned|warns) early of "{title}"',
    '{party} vroegtijdig voor "{title}" (waarschuwde|waarschuwt)',
    asks=WarnEarly,
)
def _(world: World, party: str, title: str) -> None:
    world.give(party, WarnEarly, issue=short_name(title), title=title)


@act(
    '{party} (corrected|corrects) it to a warning of "{title}"',
    '{party} dit (verbeterde|verbetert) in een waarschuwing voor "{title}"',
    asks=WarnEarly,
)
def _(world: World, party: str, title: str) -> None:
    repaired = Correction(version=world.version, reason="Verkeerde naam.")
    world.give(party, WarnEarly, issue=short_name(title), title=title, corrects=repaired)


@act(
    '{party} (reported|reports) that "{title}" occurred; {owner:party} looks after it',
    '{party} (meldde|meldt) dat "{title}" zich voordeed; {owner:party} pakt het op',
    asks=ReportIssue,
)
def _(world: World, party: str, title: str, owner: str) -> None:
    world.give(party, ReportIssue, issue=short_name(title), title=title, owner=party_id(owner))
