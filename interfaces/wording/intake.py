"""Words for the intake: priorities that are ranked and compared, and stopping before the start."""

from interfaces.wording.entries import Words, named

NAMES = {
    "StopIntake": named(
        "Stop before the start",
        "Stop voor de start",
        "A respectable outcome: you go no further together, and the record says why.",
        "Een eerbare uitkomst: jullie gaan niet samen verder, en het dossier zegt waarom.",
    ),
    "RankPriorities": named(
        "Rank your priorities",
        "Zet je prioriteiten op volgorde",
        "The first one first, each with what it means for your business plan.",
        "De eerste voorop, elk met wat het betekent voor je bedrijfsplan.",
    ),
    "RankedPriority": named("Priority", "Prioriteit"),
    "AgreePriorityLimit": named(
        "Agree how far apart priorities may lie",
        "Spreek af hoe ver prioriteiten uiteen mogen liggen",
        "Beyond it the advice is to stop. You decide.",
        "Daarboven is het advies te stoppen. Jullie beslissen.",
    ),
    "StartPrioritiesView": named(
        "Priorities at the start",
        "Prioriteiten bij de start",
        "What comes first for each party, and how far apart that is.",
        "Wat voor elke partij voorop staat, en hoe ver dat uiteen ligt.",
    ),
    "PartyPriority": named("Priority", "Prioriteit"),
}

FIELDS = {
    "StopIntake.ground": named("Why do you stop?", "Waarom stoppen jullie?"),
    "StopIntake.explanation": named("In your own words", "In eigen woorden"),
    "ranking": named("Priorities", "Prioriteiten", "The first one first.", "De eerste voorop."),
    "RankedPriority.priority": named(
        "Short name",
        "Korte naam",
        "Use the same short name as the other for what is the same.",
        "Gebruik dezelfde korte naam als de ander voor wat hetzelfde is.",
    ),
    "plan": named("What it means for your business plan", "Wat het betekent voor je bedrijfsplan"),
    "AgreePriorityLimit.limit": named(
        "Greatest distance",
        "Grootste afstand",
        "0% is the same order, 100% the reverse.",
        "0 % is dezelfde volgorde, 100 % de omgekeerde.",
    ),
    "StartPrioritiesView.distance": named(
        "Distance",
        "Afstand",
        "The part of all pairs of priorities that you put in another order.",
        "Het deel van alle paren van prioriteiten die jullie anders ordenen.",
    ),
    "StartPrioritiesView.limit": named("Agreed limit", "Afgesproken grens"),
    "StartPrioritiesView.advice": named("Advice", "Advies"),
    "StartPrioritiesView.priorities": named("Priorities of each party", "Prioriteiten van elke partij"),
    "PartyPriority.party": named("Party", "Partij"),
    "PartyPriority.place": named("Place", "Plaats"),
    "PartyPriority.priority": named("Priority", "Prioriteit"),
}

EVENTS = {
    "IntakeStopped": Words(
        "{by} stopped before the start: {ground}[, at a distance of {distance}]. {explanation}",
        "{by} stopte voor de start: {ground}[, bij een afstand van {distance}]. {explanation}",
    ),
    "PrioritiesRanked": Words(
        "{by} put its priorities in order: {ranking}.", "{by} zette zijn prioriteiten op volgorde: {ranking}."
    ),
    "PriorityLimitAgreed": Words(
        "The parties agreed that beyond a distance of {limit} between priorities it is better to stop.",
        "Partijen spraken af dat boven een afstand van {limit} tussen prioriteiten stoppen beter is.",
    ),
}

PHRASES = {
    "RankedPriority": Words("{priority} ({plan})", "{priority} ({plan})"),
    "AgreePriorityLimit": Words(
        "to stop beyond a distance of {limit} between priorities",
        "stoppen boven een afstand van {limit} tussen prioriteiten",
    ),
}

REFUSALS = {
    "IntakeIsOver": Words(
        "The partnership has started or ended. Give notice, or agree on which day it ends.",
        "Het partnerschap is al gestart of beëindigd. Zeg op, of spreek af wanneer het eindigt.",
    ),
    "PrioritiesNotCompared": Words(
        "Not every party has ranked its priorities. Rank them first, or choose another ground.",
        "Nog niet elke partij zette haar prioriteiten op volgorde. Doe dat eerst, of kies een andere reden.",
    ),
    "NoUnbridgeableDifference": Words(
        "No difference was judged unbridgeable. Judge one first, or choose another ground.",
        "Geen verschil is onoverbrugbaar genoemd. Doe dat eerst, of kies een andere reden.",
    ),
}

VALUES = {
    "StopGround.priorities": Words("the priorities lie too far apart", "de prioriteiten liggen te ver uiteen"),
    "StopGround.difference": Words("a difference cannot be bridged", "een verschil is niet te overbruggen"),
    "StopGround.no-mirror": Words("we are not each other's mirror", "we zijn elkaars spiegel niet"),
    "StopGround.no-means": Words("time or money is lacking", "tijd of geld ontbreekt"),
    "StopGround.other": Words("another reason", "een andere reden"),
    "Advice.go-on": Words("Go on", "Ga door"),
    "Advice.stop": Words("Dare to stop", "Durf te stoppen"),
}

TEXTS = {
    "concept.intake": Words("Stopping before the start", "Stoppen voor de start"),
    "concept.ranking": Words("Priorities at the start", "Prioriteiten bij de start"),
}
