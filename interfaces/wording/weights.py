"""Words for weights: how much each dimension of fairness counts, and how much evidence it needs."""

from interfaces.wording.entries import Words, named

NAMES = {
    "SubmitWeights": named(
        "Say how much each question weighs",
        "Zeg hoe zwaar elke vraag weegt",
        "For your party. Sealed until all parties have said so.",
        "Voor je eigen partij. Verzegeld tot alle partijen het hebben gezegd.",
    ),
    "AgreeWeights": named(
        "Agree the weights",
        "Spreek de gewichten af",
        "How much each question about fairness counts. Only the proportion matters.",
        "Hoe zwaar elke vraag over billijkheid telt. Alleen de verhouding doet ertoe.",
    ),
    "AgreeEvidencePlan": named(
        "Agree how much evidence is enough",
        "Spreek af hoeveel bewijs genoeg is",
        "Per party and year. With less than half of it a question has no score.",
        "Per partij en jaar. Met minder dan de helft heeft een vraag geen score.",
    ),
    "DimensionWeight": named("Weight", "Gewicht"),
    "ExpectedItems": named("Expected evidence", "Verwacht bewijs"),
    "StatedWeights": named("Weights", "Gewichten"),
    "OpenedWeights": named("Weights of a party", "Gewichten van een partij"),
}

FIELDS = {
    "weights": named(
        "Weights",
        "Gewichten",
        "A question with 2 weighs twice as much as one with 1. One that you leave out weighs nothing.",
        "Een vraag met 2 weegt dubbel zo zwaar als een met 1. Wat je weglaat, weegt niets.",
    ),
    "dimension": named("Question", "Vraag"),
    "DimensionWeight.weight": named("Weight", "Gewicht"),
    "expected": named("Expected evidence", "Verwacht bewijs"),
    "items": named("Items per party and year", "Aantal per partij en jaar"),
}

EVENTS = {
    "WeightsSubmitted": Words(
        "{by} said under seal how much each question weighs.[ Your words: {sealed}]",
        "{by} gaf verzegeld aan hoe zwaar elke vraag weegt.[ Jullie woorden: {sealed}]",
    ),
    "WeightsOpened": Words(
        "How much each question weighs for each party is open: {submissions}.",
        "Hoe zwaar elke vraag voor elke partij weegt, is open: {submissions}.",
    ),
    "WeightsAgreed": Words(
        "The parties agreed the weights: {weights}.", "Partijen spraken de gewichten af: {weights}."
    ),
    "EvidencePlanAgreed": Words(
        "The parties agreed how much evidence is enough: {expected}.",
        "Partijen spraken af hoeveel bewijs genoeg is: {expected}.",
    ),
}

PHRASES = {
    "AgreeWeights": Words("the weights {weights}", "de gewichten {weights}"),
    "AgreeEvidencePlan": Words("as enough evidence {expected}", "als genoeg bewijs {expected}"),
    "DimensionWeight": Words("{dimension} {weight}", "{dimension} {weight}"),
    "ExpectedItems": Words("{dimension} {items}", "{dimension} {items}"),
    "StatedWeights": Words("{weights}", "{weights}"),
    "OpenedWeights": Words("{party} ({weights})", "{party} ({weights})"),
}

VALUES = {
    "Dimension.equality": Words("Equality", "Gelijkwaardigheid"),
    "Dimension.transparency": Words("Transparency", "Transparantie"),
    "Dimension.loyalty": Words("Loyalty", "Loyaliteit"),
    "Dimension.culture": Words("Culture", "Cultuur"),
    "Dimension.proportionality": Words("Proportionality", "Proportionaliteit"),
    "Dimension.priorities": Words("Priorities", "Prioriteiten"),
}
