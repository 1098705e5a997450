"""Words for breaches of loyalty and integrity, and their repair."""

from interfaces.wording.entries import Words, named

NAMES = {
    "RecordBreach": named(
        "Record a breach",
        "Leg een schending vast",
        "That a party breached loyalty or integrity. It stays open until it is repaired.",
        "Dat een partij de loyaliteit of integriteit schond. Dit blijft open tot het is hersteld.",
    ),
    "OfferRepair": named(
        "Say how you repaired a breach",
        "Zeg hoe je een schending herstelde",
        "For a breach by your own party. It is closed once the others accept it.",
        "Voor een schending door je eigen partij. Ze is dicht zodra de anderen het herstel aanvaarden.",
    ),
    "AcceptRepair": named(
        "Accept the repair of a breach",
        "Aanvaard het herstel van een schending",
        "For you the breach is closed.",
        "Voor jou is de schending daarmee dicht.",
    ),
    "RejectRepair": named(
        "Reject the repair of a breach",
        "Wijs het herstel van een schending af",
        "Say what is still missing. The breach stays open.",
        "Zeg wat er nog ontbreekt. De schending blijft open.",
    ),
}

FIELDS = {
    "breach": named("Breach", "Schending"),
    "breached_by": named("Who did it", "Wie het deed"),
    "breached": named("What was breached", "Wat is geschonden"),
    "RecordBreach.title": named(
        "What happened?", "Wat is er gebeurd?", "One line. Do not name a person.", "Eén regel. Noem geen persoon."
    ),
    "RecordBreach.note": named("Explanation", "Toelichting"),
    "repair": named("How it was repaired", "Hoe het is hersteld"),
    "RejectRepair.reason": named("What is still missing", "Wat er nog ontbreekt"),
}

EVENTS = {
    "BreachRecorded": Words(
        "{by} recorded breach {breach} of {breached} by {breached_by}: “{title}”.[ {note}]",
        "{by} legde schending {breach} van de {breached} door {breached_by} vast: “{title}”.[ {note}]",
    ),
    "RepairOffered": Words(
        "{by} said how it repaired breach {breach}: {repair}", "{by} zei hoe het schending {breach} herstelde: {repair}"
    ),
    "RepairAccepted": Words(
        "{by} accepted the repair of breach {breach}.", "{by} aanvaardde het herstel van schending {breach}."
    ),
    "RepairRejected": Words(
        "{by} rejected the repair of breach {breach}: {reason}",
        "{by} wees het herstel van schending {breach} af: {reason}",
    ),
}

REFUSALS = {
    "UnknownBreach": Words(
        "There is no breach {breach} that stands. Choose one that was recorded.",
        "Er staat geen schending {breach}. Kies er een die is vastgelegd.",
    ),
    "BreachOfAnother": Words(
        "{breached_by} breached, so {breached_by} says how it was repaired. You accept or reject that.",
        "{breached_by} deed het, dus {breached_by} zegt hoe het is hersteld. Jij aanvaardt dat of wijst het af.",
    ),
    "OwnRepair": Words(
        "This is the repair of your own party. The others accept or reject it.",
        "Dit is het herstel van je eigen partij. De anderen aanvaarden het of wijzen het af.",
    ),
    "NoRepairOffered": Words(
        "No repair of breach {breach} was offered yet. Ask for it first.",
        "Voor schending {breach} is nog geen herstel aangeboden. Vraag daar eerst om.",
    ),
    "RepairUnderway": Words(
        "A repair of breach {breach} was offered. The others accept or reject it first.",
        "Voor schending {breach} is herstel aangeboden. De anderen aanvaarden het eerst, of wijzen het af.",
    ),
    "BreachClosed": Words(
        "Breach {breach} is repaired. Nothing more happens to it.",
        "Schending {breach} is hersteld. Er gebeurt niets meer mee.",
    ),
}

VALUES = {
    "Breached.loyalty": Words("loyalty", "loyaliteit"),
    "Breached.integrity": Words("integrity", "integriteit"),
}

TEXTS = {
    "concept.breaches": Words("Loyalty and integrity", "Loyaliteit en integriteit"),
}
