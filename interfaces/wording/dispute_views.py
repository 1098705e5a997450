"""Words of the view about disputes."""

from interfaces.wording.entries import named

NAMES = {
    "DisputesView": named(
        "Disputes",
        "Geschillen",
        "Who tries to resolve what, until when, and what is stuck.",
        "Wie wat probeert op te lossen, tot wanneer, en wat vastloopt.",
    ),
    "RungShown": named("Rung", "Trede"),
    "OpenDispute": named("Open dispute", "Open geschil"),
    "ImpasseShown": named("Impasse", "Impasse"),
    "ResolvedDispute": named("Resolved dispute", "Opgelost geschil"),
}

FIELDS = {
    "DisputesView.ladder": named("Escalation ladder", "Escalatieladder"),
    "RungShown.rung": named("Rung", "Trede"),
    "RungShown.who": named("Who", "Wie"),
    "RungShown.days": named("Days", "Dagen"),
    "DisputesView.open": named("Open disputes", "Open geschillen"),
    "OpenDispute.title": named("About", "Waarover"),
    "OpenDispute.raised_by": named("Recorded by", "Vastgelegd door"),
    "OpenDispute.days_open": named("Days open", "Dagen open"),
    "OpenDispute.rung": named("Rung", "Trede"),
    "OpenDispute.who": named("With", "Bij"),
    "OpenDispute.until": named("Until", "Tot en met"),
    "OpenDispute.overdue": named("Overdue", "Te laat"),
    "OpenDispute.stuck": named("Stuck", "Vastgelopen"),
    "DisputesView.impasses": named("Impasses", "Impasses"),
    "ImpasseShown.title": named("About", "Waarover"),
    "ImpasseShown.began": named("Began on", "Begon op"),
    "ImpasseShown.ended": named("Ended on", "Eindigde op"),
    "ImpasseShown.days": named("Days", "Dagen"),
    "ImpasseShown.way_out": named("Way out", "Uitweg"),
    "DisputesView.resolved": named("Resolved", "Opgelost"),
    "ResolvedDispute.title": named("About", "Waarover"),
    "ResolvedDispute.level": named("Resolved by", "Opgelost door"),
    "ResolvedDispute.resolved_on": named("Resolved on", "Opgelost op"),
    "ResolvedDispute.days_open": named("Days open", "Dagen open"),
}
