"""Phrases about renegotiation: asking, answering, an impasse and its end."""

from typing import Any

from domain.renegotiation import (
    AnswerRenegotiation,
    DeclareImpasse,
    EndImpasse,
    Ground,
    ImpasseExit,
    OpenRenegotiation,
)
from tests.features.phrases import act, check, one_of
from tests.features.world import World, party_id

EXITS = {
    "a decision": ImpasseExit.DECISION,
    "escalation": ImpasseExit.ESCALATION,
    "mediation": ImpasseExit.MEDIATION,
    "een besluit": ImpasseExit.DECISION,
    "escalatie": ImpasseExit.ESCALATION,
    "bemiddeling": ImpasseExit.MEDIATION,
}
STATUSES = {
    "open": "open",
    "stuck": "impasse",
    "closed": "concluded",
    "gaande": "open",
    "vastgelopen": "impasse",
    "afgesloten": "concluded",
}


@act(
    "{party} (asked|asks) to talk about {driver:cost}",
    "{party} een gesprek over {driver:cost} (vroeg|vraagt)",
    asks=OpenRenegotiation,
)
def _(world: World, party: str, driver: str) -> None:
    hardship = {"subject": driver.capitalize(), "ground": Ground.HARDSHIP, "driver": world.read.cost(driver)}
    world.talks += world.give(party, OpenRenegotiation, **hardship)


@act(
    "{party} (records|recorded) that {driver:cost} passed the threshold in {month} with {percent}",
    "{party} (vastlegt|vastlegde) dat {driver:cost} in {month} met {percent} de drempel passeerde",
    asks=OpenRenegotiation,
)
def _(world: World, party: str, driver: str, month: str, percent: str) -> None:
    passed = {"driver": world.read.cost(driver), "period": world.read.month(month), "shock": world.read.share(percent)}
    done = world.give(party, OpenRenegotiation, subject=driver.capitalize(), ground=Ground.TRIGGER, **passed)
    world.talks += done


@act("{party} (came|comes) to the table", "{party} aan tafel (kwam|komt)", asks=AnswerRenegotiation)
def _(world: World, party: str) -> None:
    world.give(party, AnswerRenegotiation, renegotiation=world.talks, willing=True, reply="We komen.")


@act("{party} (stayed|stays) away from the table", "{party} van tafel (wegbleef|wegblijft)", asks=AnswerRenegotiation)
def _(world: World, party: str) -> None:
    world.give(party, AnswerRenegotiation, renegotiation=world.talks, willing=False, reply="Nu niet.")


@act(
    '{party} (declared|declares) the talk stuck: "{reason}"',
    '{party} het gesprek vastgelopen (verklaarde|verklaart): "{reason}"',
    asks=DeclareImpasse,
)
def _(world: World, party: str, reason: str) -> None:
    world.give(party, DeclareImpasse, renegotiation=world.talks, reason=reason)


@act(
    "{party} (ended|ends) the impasse by " + one_of("way", EXITS),
    "{party} de impasse door " + one_of("way", EXITS) + " (doorbrak|doorbreekt)",
    asks=EndImpasse,
)
def _(world: World, party: str, way: str) -> None:
    world.give(party, EndImpasse, renegotiation=world.talks, by_way_of=EXITS[way], explanation="Zo komen we verder.")


@check("the talk is " + one_of("status", STATUSES), "is het gesprek " + one_of("status", STATUSES))
def _(world: World, status: str) -> None:
    assert the_talk(world)["status"] == STATUSES[status]


@check("an answer is due by {day}", "is uiterlijk {day} een antwoord nodig")
def _(world: World, day: str) -> None:
    assert the_talk(world)["answer_due"] == world.read.day(day).isoformat()


@check("{party} is willing to talk", "wil {party} praten")
def _(world: World, party: str) -> None:
    assert willing(world, party)


@check("{party} is not willing to talk", "wil {party} niet praten")
def _(world: World, party: str) -> None:
    assert not willing(world, party)


@check("the impasse lasted {days:number} days", "duurde de impasse {days:number} dagen")
def _(world: World, days: str) -> None:
    entries = world.ask("timeline")["entries"]
    since = {entry["kind"]: world.read.written(entry["effective_on"]) for entry in entries}
    assert (since["impasse-ended"] - since["impasse-declared"]).days == int(days)


def the_talk(world: World) -> dict[str, Any]:
    """Give the last renegotiation."""
    found: dict[str, Any] = world.ask("overview")["renegotiations"][-1]
    return found


def willing(world: World, party: str) -> bool:
    """Tell whether a party said that it is willing to talk."""
    answers = the_talk(world)["answers"]
    return next(bool(answer["willing"]) for answer in answers if answer["party"] == party_id(party))
