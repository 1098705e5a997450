"""Words for the escalation ladder, and for a dispute that goes up it, gets stuck and moves again."""

from interfaces.wording.entries import Words, named

NAMES = {
    "AgreeEscalationLadder": named(
        "Agree the escalation ladder",
        "Spreek de escalatieladder af",
        "Who tries to resolve a dispute, one after the other, and in how many days each.",
        "Wie een geschil probeert op te lossen, na elkaar, en elk in hoeveel dagen.",
    ),
    "Rung": named("Rung", "Trede"),
    "EscalateDispute": named(
        "Take a dispute to the next rung",
        "Breng een geschil naar de volgende trede",
        "One rung at a time. Say what you tried so far.",
        "Eén trede tegelijk. Zeg wat jullie tot nu toe probeerden.",
    ),
    "DeclareDisputeImpasse": named(
        "Record that a dispute is stuck",
        "Leg vast dat een geschil is vastgelopen",
        "An impasse has a beginning, a duration and a way out.",
        "Een impasse heeft een begin, een duur en een uitweg.",
    ),
    "EndDisputeImpasse": named(
        "Record how a dispute moves again",
        "Leg vast hoe een geschil weer loopt",
        "By a decision, by escalation or by mediation.",
        "Door een besluit, door escalatie of door bemiddeling.",
    ),
}

FIELDS = {
    "AgreeEscalationLadder.rungs": named(
        "Rungs", "Treden", "From those nearest to the work.", "Van wie het dichtst bij het werk staat."
    ),
    "Rung.who": named(
        "Who tries to resolve it?",
        "Wie probeert het op te lossen?",
        "An office, not a person.",
        "Een functie, geen persoon.",
    ),
    "Rung.days": named("In how many days?", "In hoeveel dagen?"),
    "EscalateDispute.to": named("To which rung?", "Naar welke trede?", "The next one.", "De volgende."),
    "EscalateDispute.reason": named("What did you try?", "Wat probeerden jullie?"),
    "DeclareDisputeImpasse.reason": named("What is it stuck on?", "Waarop loopt het vast?"),
    "EndDisputeImpasse.by_way_of": named("By way of", "Door"),
    "EndDisputeImpasse.explanation": named("Explanation", "Toelichting"),
}

EVENTS = {
    "EscalationLadderAgreed": Words(
        "The parties agreed the escalation ladder: {rungs}.", "Partijen spraken de escalatieladder af: {rungs}."
    ),
    "DisputeReachedRung": Words(
        "Dispute {dispute} stands on rung {rung} ({who}), to be resolved by {until}.[ {reason}]",
        "Geschil {dispute} staat op trede {rung} ({who}), op te lossen uiterlijk {until}.[ {reason}]",
    ),
    "DisputeImpasseDeclared": Words(
        "{by} recorded that dispute {dispute} is stuck: {reason}",
        "{by} legde vast dat geschil {dispute} is vastgelopen: {reason}",
    ),
    "DisputeImpasseEnded": Words(
        "{by} recorded that dispute {dispute} moves again ({by_way_of}): {explanation}",
        "{by} legde vast dat geschil {dispute} weer loopt ({by_way_of}): {explanation}",
    ),
}

PHRASES = {
    "AgreeEscalationLadder": Words("Escalation ladder: {rungs}", "Escalatieladder: {rungs}"),
    "Rung": Words("{who}, {days} days", "{who}, {days} dagen"),
}

REFUSALS = {
    "RungNamedTwice": Words(
        "{who} stands on two rungs. Give every rung to somebody else.",
        "{who} staat op twee treden. Geef elke trede aan een ander.",
    ),
    "NoLadderAgreed": Words(
        "You agreed no escalation ladder. Agree one at the table first.",
        "Jullie spraken geen escalatieladder af. Spreek er eerst een af aan tafel.",
    ),
    "RungSkipped": Words(
        "Dispute {dispute} goes up one rung at a time. The next one is rung {next_rung}.",
        "Geschil {dispute} gaat één trede tegelijk omhoog. De volgende is trede {next_rung}.",
    ),
    "NoHigherRung": Words(
        "Dispute {dispute} stands on the highest rung. Resolve it there, or agree a longer ladder.",
        "Geschil {dispute} staat op de hoogste trede. Los het daar op, of spreek een langere ladder af.",
    ),
    "DisputeAlreadyStuck": Words(
        "Dispute {dispute} is recorded as stuck. Say how it moves again.",
        "Geschil {dispute} staat als vastgelopen. Zeg hoe het weer loopt.",
    ),
    "DisputeNotStuck": Words(
        "Dispute {dispute} is not recorded as stuck. Record that first.",
        "Geschil {dispute} staat niet als vastgelopen. Leg dat eerst vast.",
    ),
    "DisputeOnLadder": Words(
        "Dispute {dispute} stands on the agreed ladder. Record how it was resolved instead of taking it back.",
        "Geschil {dispute} staat op de afgesproken ladder. Leg vast hoe het is opgelost; terugnemen kan niet.",
    ),
}

TEXTS = {
    "concept.escalation": Words("Escalation ladder", "Escalatieladder"),
    "concept.dispute_steps": Words("Steps with a dispute", "Stappen met een geschil"),
    "deadline.dispute_due": Words("Resolve dispute {title}", "Los geschil op {title}"),
    "deadline.dispute_due.short": Words("Resolve a dispute", "Geschil oplossen"),
    "next.dispute_due": Words("Look at the disputes", "Bekijk de geschillen"),
    "silence.dispute_stays_there": Words(
        "Unresolved it stays on this rung, overdue.", "Zonder oplossing blijft het op deze trede, te laat."
    ),
}

VALUES = {
    "ClockKind.rung": Words("A rung of a dispute", "Een trede van een geschil"),
    "ClockKind.crisis-action": Words("Action in a crisis", "Actie in een crisis"),
    "ClockKind.warning-action": Words("Action about a warning", "Actie aan een waarschuwing"),
    "ClockKind.exit-handover": Words("Handover at the end", "Overdracht bij het einde"),
}
