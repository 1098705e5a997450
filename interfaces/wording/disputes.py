"""Words for disputes: what the parties disagree about, and at which level it was resolved."""

from interfaces.wording.entries import Words, named

NAMES = {
    "RaiseDispute": named(
        "Record a dispute",
        "Leg een geschil vast",
        "Say what you disagree about. Disagreeing is no failure; leaving it open is a burden.",
        "Zeg waarover jullie het oneens zijn. Oneens zijn is geen falen; het laten liggen weegt.",
    ),
    "ResolveDispute": named(
        "Record how a dispute was resolved",
        "Leg vast hoe een geschil is opgelost",
        "The closer to those who work together, the better for the relationship.",
        "Hoe dichter bij wie samenwerken, hoe beter voor de relatie.",
    ),
}

FIELDS = {
    "dispute": named("Dispute", "Geschil"),
    "RaiseDispute.title": named(
        "What do you disagree about?",
        "Waarover zijn jullie het oneens?",
        "One line. Do not name a person.",
        "Eén regel. Noem geen persoon.",
    ),
    "RaiseDispute.note": named("Explanation", "Toelichting"),
    "level": named("Resolved by", "Opgelost door"),
    "ResolveDispute.outcome": named("Outcome", "Uitkomst"),
}

EVENTS = {
    "DisputeRaised": Words(
        "{by} recorded dispute {dispute}: “{title}”.[ {note}]", "{by} legde geschil {dispute} vast: “{title}”.[ {note}]"
    ),
    "DisputeResolved": Words(
        "{by} recorded that dispute {dispute} was resolved ({level}): {outcome}",
        "{by} legde vast dat geschil {dispute} is opgelost ({level}): {outcome}",
    ),
}

REFUSALS = {
    "UnknownDispute": Words(
        "There is no dispute {dispute}. Choose one that was recorded.",
        "Er is geen geschil {dispute}. Kies er een dat is vastgelegd.",
    ),
    "DisputeAlreadyResolved": Words(
        "Dispute {dispute} is resolved. Take back how it was resolved first, or record another dispute.",
        "Geschil {dispute} is opgelost. Neem eerst de oplossing terug, of leg een ander geschil vast.",
    ),
}

VALUES = {
    "ResolutionLevel.1": Words("Those who work together", "Wie samenwerken"),
    "ResolutionLevel.2": Words("The steering committee", "De stuurgroep"),
    "ResolutionLevel.3": Words("Help from outside, such as a mediator", "Hulp van buiten, zoals een mediator"),
    "ResolutionLevel.4": Words("A court or arbitrators", "De rechter of arbiters"),
}
