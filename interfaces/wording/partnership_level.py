"""Words for the step of the pyramid that the parties claim."""

from interfaces.wording.entries import Words, named

NAMES = {
    "AgreePartnershipLevel": named(
        "Agree your partnership level",
        "Spreek jullie niveau van partnerschap af",
        "Up or down, together and with evidence. Higher is not better.",
        "Omhoog of omlaag, samen en met bewijs. Hoger is niet beter.",
    ),
    "LevelClaimed": named("Partnership level", "Niveau van partnerschap"),
}

FIELDS = {
    "AgreePartnershipLevel.level": named("Level", "Niveau"),
    "AgreePartnershipLevel.claim": named(
        "What makes it this level",
        "Waardoor het dit niveau is",
        "One line. Do not name a person.",
        "Eén regel. Noem geen persoon.",
    ),
    "LevelClaimed.level": named("Level", "Niveau"),
    "LevelClaimed.before": named("Before", "Daarvoor"),
    "LevelClaimed.claim": named("What makes it this level", "Waardoor het dit niveau is"),
    "RelationView.level": named("Level that you claim", "Niveau dat jullie claimen"),
    "RelationView.level_by_figures": named("Level that the figures show", "Niveau dat uit de cijfers blijkt"),
    "RelationView.level_possible": named(
        "Possible level, when what is unknown holds", "Mogelijk niveau, als klopt wat nog onbekend is"
    ),
    "RelationView.level_that_fits": named("Level that fits the work", "Niveau dat bij het werk past"),
    "RelationView.claimed_beyond_figures": named(
        "Claimed beyond the figures",
        "Hoger geclaimd dan blijkt",
        "You claim a higher level than the figures show.",
        "Jullie claimen een hoger niveau dan uit de cijfers blijkt.",
    ),
}

EVENTS = {
    "PartnershipLevelAgreed": Words(
        "The parties agreed that their partnership level is {level}[, after {before}]: {claim}.",
        "Partijen spraken af dat hun niveau van partnerschap {level} is[, na {before}]: {claim}.",
    ),
}

PHRASES = {
    "AgreePartnershipLevel": Words("the partnership level {level}: {claim}", "het niveau {level}: {claim}"),
}

REFUSALS = {
    "LevelAlreadyAgreed": Words(
        "Your partnership level is {level} already. Nothing to change.",
        "Jullie niveau van partnerschap is al {level}. Niets te wijzigen.",
    ),
    "NoWildGarden": Words(
        "A wild garden cannot be claimed yet; missing: {missing}. Show that first, or claim another level.",
        "Een wilde tuin kan nog niet; er ontbreekt: {missing}. Toon dat eerst, of kies een lager niveau.",
    ),
}

VALUES = {
    "PartnershipLevel.1": Words("1. Transactional", "1. Transactioneel"),
    "PartnershipLevel.2": Words("2. Preferred supplier", "2. Voorkeursleverancier"),
    "PartnershipLevel.3": Words("3. Operational partnership", "3. Operationeel partnerschap"),
    "PartnershipLevel.4": Words("4. Strategic partnership", "4. Strategisch partnerschap"),
    "PartnershipLevel.5": Words("5. Metasystem (wild garden)", "5. Metasysteem (wilde tuin)"),
    "WildGardenSign.several_parties": Words("three parties or more", "drie partijen of meer"),
    "WildGardenSign.equality": Words(
        "nobody dependent beyond the agreed limit", "niemand afhankelijk boven de afgesproken grens"
    ),
    "WildGardenSign.high_trust": Words(
        "three quarters of what fell due in a year done by every party",
        "drie kwart van wat in een jaar verviel gedaan door elke partij",
    ),
    "WildGardenSign.purpose_beyond_profit": Words(
        "a joint goal beyond the parties", "een gezamenlijk doel dat de partijen overstijgt"
    ),
}
