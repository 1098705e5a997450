"""Words for everything that a price rule says: its formula, what is passed on, when, for what and who asks."""

from interfaces.wording.entries import Words, named

NAMES = {
    "PriceRule": named("Price rule", "Prijsregel"),
    "PriceFormula": named("Formula", "Formule"),
    "Component": named("Component", "Component"),
    "Rounding": named("Rounding", "Afronding"),
    "Rebasing": named("New base year", "Nieuw basisjaar"),
    "OverlapSplice": named(
        "Joined over periods that both have",
        "Gekoppeld over periodes die beide hebben",
        "The new series is brought to the level of the old one.",
        "De nieuwe reeks wordt op het niveau van de oude gebracht.",
    ),
    "FactorSplice": named(
        "Joined by the factor of the publisher",
        "Gekoppeld met de factor van de uitgever",
        "A figure of the new series is multiplied by it.",
        "Een cijfer van de nieuwe reeks wordt ermee vermenigvuldigd.",
    ),
    "RecalculatedSplice": named(
        "Both figures from the new series",
        "Beide cijfers uit de nieuwe reeks",
        "The publisher recalculated the past.",
        "De uitgever herrekende het verleden.",
    ),
    "PassingOn": named("What is passed on", "Wat wordt doorberekend"),
    "Threshold": named("Threshold", "Drempel"),
    "Bounds": named("Highest and lowest change", "Grootste en kleinste verandering"),
    "Applicability": named("When and for what", "Wanneer en waarvoor"),
    "YearDay": named("Day of the year", "Dag van het jaar"),
    "Request": named("Who asks", "Wie erom vraagt"),
    "RetroCorrection": named("When an index becomes final", "Als een index definitief wordt"),
}

FIELDS = {
    "PriceRule.item": named(
        "Short name of the item",
        "Korte naam van het onderdeel",
        "A letter, then letters, digits or hyphens, for example cleaning-hours.",
        "Een letter, dan letters, cijfers of streepjes, bijvoorbeeld schoonmaakuren.",
    ),
    "PriceRule.title": named("Which price", "Welke prijs", "One line, for example Cleaning hours.", "Eén regel."),
    "PriceRule.formula": named(
        "Formula",
        "Formule",
        "The fixed part and all weights are together 100%.",
        "Het vaste deel en alle gewichten zijn samen 100 %.",
    ),
    "PriceFormula.fixed": named(
        "Fixed part", "Vast deel", "The part that never moves. 0 is none.", "Het deel dat nooit beweegt. 0 is geen."
    ),
    "PriceFormula.components": named(
        "Parts that move", "Delen die bewegen", "Each follows one index.", "Elk volgt één index."
    ),
    "PriceFormula.rounding": named(
        "Rounding in the formula",
        "Afronding in de formule",
        "Of the quotient or the factor. Without a row both stay exact.",
        "Van het quotiënt of de factor. Zonder rij blijven beide exact.",
    ),
    "Component.component": named("Short name", "Korte naam", "For example labour.", "Bijvoorbeeld loon."),
    "Component.title": named("Which cost", "Welke kosten", "In plain words.", "In gewone woorden."),
    "Component.series": named(
        "Index",
        "Index",
        "The published series that this cost follows.",
        "De gepubliceerde reeks die deze kosten volgen.",
    ),
    "Component.weight": named(
        "Weight", "Gewicht", "Part of the price at the base period.", "Deel van de prijs in de basisperiode."
    ),
    "Component.base_period": named(
        "Base period",
        "Basisperiode",
        "In which the price was right: a month as 2024-07 or a quarter as 2024-Q3.",
        "Waarin de prijs klopte: een maand als 2024-07 of een kwartaal als 2024-Q3.",
    ),
    "Component.averaged_periods": named(
        "Averaged over",
        "Gemiddeld over",
        "How many periods. 1 is the period itself.",
        "Hoeveel periodes. 1 is de periode zelf.",
    ),
    "PriceRule.measured_months_before": named(
        "How old the index is",
        "Hoe oud de index is",
        "In months before the new price applies. 3 takes October for 1 January.",
        "In maanden voor de nieuwe prijs ingaat. 3 neemt oktober voor 1 januari.",
    ),
    "PriceRule.rebasings": named(
        "New base years",
        "Nieuwe basisjaren",
        "Only when a series goes on under another base year.",
        "Alleen als een reeks verdergaat met een ander basisjaar.",
    ),
    "Rebasing.old_series": named(
        "Old series", "Oude reeks", "The one that the formula names.", "Die de formule noemt."
    ),
    "Rebasing.new_series": named("New series", "Nieuwe reeks", "The one that takes over.", "Die het overneemt."),
    "Rebasing.first_period": named(
        "First period of the new series",
        "Eerste periode van de nieuwe reeks",
        "A month as 2024-07 or a quarter as 2024-Q3.",
        "Een maand als 2024-07 of een kwartaal als 2024-Q3.",
    ),
    "Rebasing.splice": named(
        "How they are joined",
        "Hoe ze worden gekoppeld",
        "The ways give other prices.",
        "De manieren geven andere prijzen.",
    ),
    "OverlapSplice.overlap": named(
        "Periods that both have", "Periodes die beide hebben", "A month as 2024-07.", "Een maand als 2024-07."
    ),
    "OverlapSplice.digits": named(
        "Decimals of the link",
        "Decimalen van de koppeling",
        "Leave empty to keep it exact.",
        "Leeg laten houdt haar exact.",
    ),
    "FactorSplice.factor": named(
        "Factor", "Factor", "What a new figure is multiplied by.", "Waarmee een nieuw cijfer wordt vermenigvuldigd."
    ),
    "PriceRule.passing_on": named(
        "What is passed on",
        "Wat wordt doorberekend",
        "Threshold first, then the bounds, then the direction.",
        "Eerst de drempel, dan de grenzen, dan de richting.",
    ),
    "PassingOn.basis": named(
        "A change is a part of",
        "Een verandering is een deel van",
        "The price so far, or the base price.",
        "De prijs tot nu toe, of de basisprijs.",
    ),
    "PassingOn.direction": named(
        "Which way", "Welke kant op", "Up only never lowers the price.", "Alleen omhoog verlaagt de prijs nooit."
    ),
    "PassingOn.threshold": named(
        "Threshold",
        "Drempel",
        "Leave out to pass on every movement.",
        "Weglaten om elke beweging door te berekenen.",
    ),
    "Threshold.kind": named(
        "What passes", "Wat erdoor gaat", "Of a movement that reaches it.", "Van een beweging die haar haalt."
    ),
    "Threshold.size": named("Size", "Hoogte", "The smallest movement that counts.", "De kleinste beweging die telt."),
    "Threshold.measured_over": named(
        "Measured over",
        "Gemeten over",
        "What stays below is gone, or goes on counting.",
        "Wat eronder blijft, is weg of telt door.",
    ),
    "PassingOn.per_period": named(
        "Bounds per period", "Grenzen per periode", "Leave both empty for none.", "Laat beide leeg voor geen."
    ),
    "PassingOn.cumulative": named(
        "Bounds over all periods",
        "Grenzen over alle periodes",
        "Since the base period. They have the last word.",
        "Sinds de basisperiode. Ze hebben het laatste woord.",
    ),
    "Bounds.cap": named("Highest change", "Grootste verandering", "Leave empty for none.", "Leeg laten voor geen."),
    "Bounds.floor": named(
        "Lowest change",
        "Kleinste verandering",
        "A fall is below zero. Leave empty for none.",
        "Een daling ligt onder nul. Leeg laten voor geen.",
    ),
    "PassingOn.carry_over": named(
        "Kept for later",
        "Bewaard voor later",
        "What a bound cut off, until there is room.",
        "Wat een grens afsneed, tot er ruimte is.",
    ),
    "PassingOn.rounding": named(
        "Rounding of changes and prices",
        "Afronding van veranderingen en prijzen",
        "Of the change, what is passed on, or the price. Without a row all stay exact.",
        "Van de verandering, wat wordt doorberekend, of de prijs. Zonder rij blijft alles exact.",
    ),
    "Rounding.stage": named(
        "Which figure", "Welk cijfer", "Every figure is rounded once.", "Elk cijfer wordt één keer afgerond."
    ),
    "Rounding.digits": named("Decimals", "Decimalen", "Half goes to even.", "Een half gaat naar even."),
    "PriceRule.applicability": named(
        "When and for what", "Wanneer en waarvoor", "And who asks for it.", "En wie erom vraagt."
    ),
    "Applicability.decided_by": named(
        "Which day decides about a price", "Welke dag de prijs bepaalt", "Of an order.", "Van een bestelling."
    ),
    "Applicability.settlement_period": named(
        "Settled per", "Afgerekend per", "A settled period has one price.", "Een afgerekende periode heeft één prijs."
    ),
    "Applicability.effective_on": named(
        "Moments of change",
        "Momenten van verandering",
        "Every year, at most one in a month.",
        "Elk jaar, hoogstens één per maand.",
    ),
    "YearDay.month": named("Month", "Maand", "1 to 12.", "1 tot en met 12."),
    "YearDay.day": named("Day", "Dag", "1 to 28.", "1 tot en met 28."),
    "Applicability.first_effective": named(
        "First change", "Eerste verandering", "No price changes before this day.", "Voor deze dag verandert geen prijs."
    ),
    "Applicability.request": named(
        "Who asks for it",
        "Wie erom vraagt",
        "Leave out when a new price takes effect by itself.",
        "Weglaten als een nieuwe prijs vanzelf ingaat.",
    ),
    "Request.asked_by": named(
        "Asks", "Vraagt", "With the calculation, in writing.", "Met de berekening, schriftelijk."
    ),
    "Request.months_before": named(
        "Whole months before",
        "Hele maanden ervoor",
        "1 makes 30 November the last day for 1 January.",
        "1 maakt 30 november de laatste dag voor 1 januari.",
    ),
    "Request.when_late": named(
        "When asked too late", "Als er te laat is gevraagd", "Or not at all.", "Of helemaal niet."
    ),
    "Request.objection_days": named(
        "Days to object",
        "Dagen om bezwaar te maken",
        "For the other party, from the request.",
        "Voor de andere partij, vanaf het verzoek.",
    ),
    "PriceRule.retro_correction": named(
        "When an index becomes final", "Als een index definitief wordt", "Which figure counts.", "Welk cijfer telt."
    ),
    "RetroCorrection.counts": named(
        "Which figure counts", "Welk cijfer telt", "The other one changes nothing.", "Het andere verandert niets."
    ),
}

VALUES = {
    "RoundingStage.quotient": Words("Index divided by its base", "Index gedeeld door haar basis"),
    "RoundingStage.factor": Words("Outcome of the formula", "Uitkomst van de formule"),
    "RoundingStage.change": Words("Change in the period", "Verandering in de periode"),
    "RoundingStage.passed_on": Words("What is passed on", "Wat wordt doorberekend"),
    "RoundingStage.price": Words("The price", "De prijs"),
    "Basis.compound": Words("The price so far", "De prijs tot nu toe"),
    "Basis.points": Words("The base price", "De basisprijs"),
    "ThresholdKind.deductible": Words("What lies above it", "Wat erboven ligt"),
    "ThresholdKind.franchise": Words("All of it", "Alles"),
    "MeasuredOver.each_period": Words("Each period", "Elke periode"),
    "MeasuredOver.since_passed_on": Words("Since something was passed on", "Sinds er iets is doorberekend"),
    "Direction.up_only": Words("Up only", "Alleen omhoog"),
    "Direction.both": Words("Up and down", "Omhoog en omlaag"),
    "CarryOver.none": Words("Nothing", "Niets"),
    "CarryOver.rises": Words("Rises", "Stijgingen"),
    "CarryOver.both": Words("Rises and falls", "Stijgingen en dalingen"),
    "DecidedBy.order_date": Words("The day of the order", "De dag van de bestelling"),
    "DecidedBy.delivery_date": Words("The day of delivery", "De dag van levering"),
    "DecidedBy.period": Words("The first day of the period", "De eerste dag van de periode"),
    "WhenLate.applies_later": Words("It applies from the next month", "Hij gaat een maand later in"),
    "WhenLate.waits": Words("It waits for the next moment", "Hij wacht op het volgende moment"),
    "WhenLate.lost": Words("That movement is lost", "Die beweging is verloren"),
    "CountingFigure.first_published": Words(
        "The first published one, for ever", "Het eerst gepubliceerde, voor altijd"
    ),
    "CountingFigure.definitive": Words("The final one", "Het definitieve"),
}
