"""Phrases about disputes, and about the level at which they were resolved."""

from domain.dispute_steps import DeclareDisputeImpasse, EndDisputeImpasse, EscalateDispute
from domain.disputes import RaiseDispute, ResolutionLevel, ResolveDispute
from domain.escalation import AgreeEscalationLadder, Rung
from domain.renegotiation import ImpasseExit
from tests.features.phrases import act, check, one_of, term
from tests.features.world import World

LEVELS = {
    "those who work together": ResolutionLevel.WORKING_TOGETHER,
    "the steering committee": ResolutionLevel.STEERING_COMMITTEE,
    "help from outside": ResolutionLevel.OUTSIDE_HELP,
    "a court": ResolutionLevel.COURT,
    "wie samenwerken": ResolutionLevel.WORKING_TOGETHER,
    "de stuurgroep": ResolutionLevel.STEERING_COMMITTEE,
    "hulp van buiten": ResolutionLevel.OUTSIDE_HELP,
    "de rechter": ResolutionLevel.COURT,
}
EXITS = {
    "a decision": ImpasseExit.DECISION,
    "escalation": ImpasseExit.ESCALATION,
    "mediation": ImpasseExit.MEDIATION,
    "een besluit": ImpasseExit.DECISION,
    "escalatie": ImpasseExit.ESCALATION,
    "bemiddeling": ImpasseExit.MEDIATION,
}


@act(
    '{party} (recorded|records) the dispute "{title}"',
    '{party} het geschil "{title}" (vastlegde|vastlegt)',
    asks=RaiseDispute,
)
def _(world: World, party: str, title: str) -> None:
    world.disputes += world.give(party, RaiseDispute, title=title)


@act(
    "{party} (recorded|records) that " + one_of("level", LEVELS) + ' resolved the dispute: "{outcome}"',
    "{party} (vastlegde|vastlegt) dat " + one_of("level", LEVELS) + ' het geschil oploste: "{outcome}"',
    asks=ResolveDispute,
)
def _(world: World, party: str, level: str, outcome: str) -> None:
    world.give(party, ResolveDispute, dispute=world.disputes or 1, level=LEVELS[level], outcome=outcome)


@term(
    AgreeEscalationLadder,
    'a ladder: "{first}" {some:number} days, "{second}" {more:number} days',
    'een ladder: "{first}" {some:number} dagen, "{second}" {more:number} dagen',
)
def _(world: World, first: str, some: str, second: str, more: str) -> AgreeEscalationLadder:
    return AgreeEscalationLadder(rungs=(Rung(who=first, days=int(some)), Rung(who=second, days=int(more))))


@act(
    '{party} (took|takes) the dispute to rung {number}: "{reason}"',
    '{party} het geschil naar trede {number} (bracht|brengt): "{reason}"',
    asks=EscalateDispute,
)
def _(world: World, party: str, number: str, reason: str) -> None:
    world.give(party, EscalateDispute, dispute=world.disputes, to=int(number), reason=reason)


@act(
    '{party} (recorded|records) that the dispute is stuck: "{reason}"',
    '{party} (vastlegde|vastlegt) dat het geschil vastloopt: "{reason}"',
    asks=DeclareDisputeImpasse,
)
def _(world: World, party: str, reason: str) -> None:
    world.give(party, DeclareDisputeImpasse, dispute=world.disputes, reason=reason)


@act(
    "{party} (ended|ends) the impasse of the dispute by " + one_of("exit_", EXITS),
    "{party} de impasse van het geschil door " + one_of("exit_", EXITS) + " (doorbrak|doorbreekt)",
    asks=EndDisputeImpasse,
)
def _(world: World, party: str, exit_: str) -> None:
    stated = {"by_way_of": EXITS[exit_], "explanation": "We praten weer."}
    world.give(party, EndDisputeImpasse, dispute=world.disputes, **stated)


@check("the dispute is due on {day}", "moet het geschil op {day} zijn opgelost")
def _(world: World, day: str) -> None:
    due = [one for one in world.ask("deadlines")["deadlines"] if one["kind"] == "dispute_due"]

    assert [one["due_on"] for one in due] == [world.read.day(day).isoformat()]


@check("no dispute is due", "is er geen geschil op te lossen")
def _(world: World) -> None:
    assert not [one for one in world.ask("deadlines")["deadlines"] if one["kind"] == "dispute_due"]
