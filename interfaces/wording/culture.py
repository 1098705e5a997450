"""Words for culture: how well the parties fit together, and where they differ."""

from interfaces.wording.entries import Words, named

NAMES = {
    "JudgeCulture": named(
        "Judge how you fit together",
        "Beoordeel hoe jullie bij elkaar passen",
        "Your party's view. You can judge again; the latest counts.",
        "De mening van je partij. Opnieuw oordelen kan; het laatste telt.",
    ),
    "NameDifference": named(
        "Name a difference",
        "Noem een verschil",
        "In how you work, what you aim for, or what you find normal. Named early, it can be bridged.",
        "In hoe jullie werken, wat jullie willen of wat jullie normaal vinden. Vroeg genoemd is het te overbruggen.",
    ),
    "JudgeDifference": named(
        "Judge a difference",
        "Beoordeel een verschil",
        "What every party judges unbridgeable before the start ends the intake. Nobody is to blame.",
        "Wat elke partij voor de start onoverbrugbaar noemt, beëindigt de kennismaking. Niemand heeft schuld.",
    ),
    "CultureView": named(
        "Culture",
        "Cultuur",
        "How well you fit together in the eyes of each party, and where you differ.",
        "Hoe goed jullie bij elkaar passen in de ogen van elke partij, en waarin jullie verschillen.",
    ),
    "PartyJudgement": named("Judgement", "Oordeel"),
    "KnownDifference": named("Difference", "Verschil"),
}

FIELDS = {
    "fit": named("How well do you fit together?", "Hoe goed passen jullie bij elkaar?"),
    "JudgeCulture.reason": named("Why do you think so?", "Waarom vind je dat?"),
    "NameDifference.field": named("Where do you differ?", "Waarin verschillen jullie?"),
    "NameDifference.title": named("The difference in one line", "Het verschil in één regel"),
    "ours": named("How it is with your party", "Hoe het bij jullie is"),
    "theirs": named("How you see it with the other", "Hoe jullie het bij de ander zien"),
    "difference": named("Difference", "Verschil"),
    "bridging": named("Can it be bridged?", "Is het te overbruggen?"),
    "approach": named("How you bridge it", "Hoe jullie het overbruggen"),
    "JudgeDifference.reason": named("Why do you think so?", "Waarom vind je dat?"),
    "CultureView.match": named(
        "Match",
        "Klik",
        "What the judgements come to, once all have judged.",
        "Waar de oordelen op uitkomen, als ieder oordeelde.",
    ),
    "CultureView.rematch_due": named("To be judged again by", "Opnieuw te beoordelen op"),
    "CultureView.rematch_overdue": named("That day has passed", "Die dag is voorbij"),
    "CultureView.judgements": named("What each party thinks", "Wat elke partij vindt"),
    "CultureView.differences": named("Differences", "Verschillen"),
    "PartyJudgement.party": named("Party", "Partij"),
    "KnownDifference.field": named("Where", "Waarin"),
    "KnownDifference.title": named("Difference", "Verschil"),
    "KnownDifference.difference": named("Number", "Nummer"),
    "KnownDifference.named_by": named("Named by", "Genoemd door"),
    "KnownDifference.ours": named("With who named it", "Bij wie het noemde"),
    "KnownDifference.theirs": named("With the other", "Bij de ander"),
    "KnownDifference.standing": named("Where it stands", "Hoe het ervoor staat"),
    "KnownDifference.unbridgeable_for": named("Unbridgeable for", "Onoverbrugbaar voor"),
}

EVENTS = {
    "CultureJudged": Words(
        "{by} judged how well the parties fit together: {fit}. {reason}",
        "{by} oordeelde hoe goed partijen bij elkaar passen: {fit}. {reason}",
    ),
    "DifferenceNamed": Words(
        "{by} named difference {difference} ({field}): “{title}”. Its own: {ours}. The other's: {theirs}.",
        "{by} noemde verschil {difference} ({field}): “{title}”. Bij haar: {ours}. Bij de ander: {theirs}.",
    ),
    "DifferenceJudged": Words(
        "{by} judged difference {difference} {bridging}.[ {approach}.] {reason}",
        "{by} noemde verschil {difference} {bridging}.[ {approach}.] {reason}",
    ),
}

REFUSALS = {
    "UnknownDifference": Words(
        "There is no difference {difference}. Choose one that was named.",
        "Er is geen verschil {difference}. Kies er een dat is genoemd.",
    ),
    "DifferenceAlreadyJudged": Words(
        "Difference {difference} was judged as it stands. Name another one.",
        "Verschil {difference} is beoordeeld zoals het er staat. Noem een ander.",
    ),
}

VALUES = {
    "CultureFit.fits": Words("it fits", "het past"),
    "CultureFit.needs-care": Words("it needs care", "het vraagt zorg"),
    "CultureFit.clashes": Words("it clashes", "het botst"),
    "CultureMatch.match": Words("You fit, all agree", "Jullie passen bij elkaar, daarover is ieder het eens"),
    "CultureMatch.needs-care": Words("It needs care, all agree", "Het vraagt zorg, daarover is ieder het eens"),
    "CultureMatch.no-match": Words("It clashes, all agree", "Het botst, daarover is ieder het eens"),
    "CultureMatch.different": Words("The parties see it differently", "Partijen zien het verschillend"),
    "DifferenceField.way-of-working": Words("way of working", "manier van werken"),
    "DifferenceField.mission": Words("mission", "missie"),
    "DifferenceField.norms": Words("norms and values", "normen en waarden"),
    "Bridging.bridgeable": Words("bridgeable", "overbrugbaar"),
    "Bridging.unbridgeable": Words("unbridgeable", "onoverbrugbaar"),
    "DifferenceStanding.open": Words("not judged by all", "niet door ieder beoordeeld"),
    "DifferenceStanding.bridgeable": Words("bridgeable", "overbrugbaar"),
    "DifferenceStanding.unbridgeable": Words("unbridgeable", "onoverbrugbaar"),
}

TEXTS = {
    "concept.culture": Words("Culture", "Cultuur"),
    "concept.differences": Words("Differences", "Verschillen"),
}
