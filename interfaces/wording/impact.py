"""Words for the impact preview: what a proposal would change, before anybody assents."""

from interfaces.wording.entries import Words

TEXTS = {
    "impact.title": Words("What it would change", "Wat het zou veranderen"),
    "impact.lead": Words(
        "As if everybody who is awaited assented today. Nothing is recorded; afterwards you see the same figures.",
        "Alsof iedereen die aan zet is vandaag instemt. Er wordt niets vastgelegd; daarna zie je dezelfde cijfers.",
    ),
    "impact.refused": Words(
        "It could not be adopted today: {reason}", "Het zou vandaag niet kunnen worden aangenomen: {reason}"
    ),
    "impact.nothing": Words("Nothing changes.", "Er verandert niets."),
    "impact.what": Words("What", "Wat"),
    "impact.before": Words("As it is", "Zoals het is"),
    "impact.after": Words("As it would be", "Zoals het zou zijn"),
    "impact.terms": Words("Terms", "Afspraken"),
    "impact.replaced": Words("The term whose place it takes", "De afspraak waarvan het de plaats inneemt"),
    "impact.deadlines": Words("Deadlines", "Termijnen"),
    "impact.last_day": Words("Last day of the contract", "Laatste dag van het contract"),
    "impact.borne": Words("Burden of the shocks so far", "Last van de schokken tot nu toe"),
    "impact.shock": Words(
        "Burden of a rise of 10% of each cost driver in one year",
        "Last van een stijging van 10 % van elke kostenfactor in één jaar",
    ),
    "impact.borne_by": Words("{subject}, {party}", "{subject}, {party}"),
    "impact.all_together": Words("All together", "Alles samen"),
    "impact.fairness": Words("Fairness", "Billijkheid"),
    "impact.headline": Words("Headline", "Kopcijfer"),
    "impact.law": Words("Room in procurement law", "Ruimte in het aanbestedingsrecht"),
    "impact.small_net": Words("Small changes, net", "Kleine wijzigingen, per saldo"),
    "impact.small_result": Words("Small changes against their limits", "Kleine wijzigingen naast hun grenzen"),
    "impact.other_changes": Words("Number of other changes", "Aantal andere wijzigingen"),
    "impact.compare": Words("Compare every figure", "Vergelijk elk cijfer"),
}

VALUES = {}
