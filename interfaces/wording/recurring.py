"""Words for what returns: the recalibration, and the yearly review of the added value."""

from interfaces.wording.entries import Words, named

NAMES = {
    "AgreeRecalibration": named(
        "Agree a periodic recalibration",
        "Spreek een periodieke herijking af",
        "Every so many months you look together whether you are still on course. Leave empty to lift it.",
        "Elke zoveel maanden kijken jullie samen of de koers nog klopt. Leeg laten om het op te heffen.",
    ),
    "Recalibrate": named(
        "Say what you conclude at the recalibration",
        "Zeg wat je bij de herijking concludeert",
        "It is held once every party spoke.",
        "Ze is gehouden zodra elke partij heeft gesproken.",
    ),
    "StateAddedValue": named(
        "State the added value",
        "Benoem de meerwaarde",
        "What working together brings your party that it would not have alone. Every year anew.",
        "Wat samenwerken je partij brengt en wat ze alleen niet zou hebben. Elk jaar opnieuw.",
    ),
    "AddedValueView": named(
        "Added value and course",
        "Meerwaarde en koers",
        "What working together brings each party, and whether you looked at it and at your course in time.",
        "Wat samenwerken elke partij brengt, en of jullie daar en naar de koers op tijd keken.",
    ),
    "AddedValueOfParty": named("Added value", "Meerwaarde"),
    "LookedTogether": named("Looked together", "Samen gekeken"),
}

FIELDS = {
    "every_months": named("Every so many months", "Om de zoveel maanden"),
    "first_due": named(
        "First one before",
        "Eerste keer uiterlijk",
        "Leave empty for so many months from now.",
        "Leeg laten voor zoveel maanden vanaf nu.",
    ),
    "Recalibrate.conclusions": named("What you conclude", "Wat je concludeert"),
    "added_value": named(
        "What does it bring?", "Wat brengt het?", "One line. Do not name a person.", "Eén regel. Noem geen persoon."
    ),
    "worth": named("Worth a year", "Waarde per jaar", "Only if that can be said.", "Alleen als dat te zeggen is."),
    "review_due_on": named("Next review of the added value", "Volgende bespreking van de meerwaarde"),
    "review_missed": named("Review missed", "Bespreking gemist"),
    "recalibration_due_on": named("Next recalibration", "Volgende herijking"),
    "recalibration_missed": named("Recalibration missed", "Herijking gemist"),
    "AddedValueView.statements": named("Added value per party", "Meerwaarde per partij"),
    "AddedValueView.reviews": named("Reviews of the added value", "Besprekingen van de meerwaarde"),
    "AddedValueView.recalibrations": named("Recalibrations", "Herijkingen"),
    "AddedValueOfParty.added_value": named("Added value", "Meerwaarde"),
    "AddedValueOfParty.stated_on": named("Stated on", "Benoemd op"),
    "was_due_on": named("Was due on", "Moest uiterlijk op"),
    "LookedTogether.held_on": named("Held on", "Gehouden op"),
    "late": named("Too late", "Te laat"),
}

EVENTS = {
    "RecalibrationAgreed": Words(
        "The parties agreed on recalibrating together[: every {every_months} months][, the first before {due_on}].",
        "Partijen spraken af over samen herijken[: om de {every_months} maanden][, de eerste keer uiterlijk {due_on}].",
    ),
    "RecalibrationConcluded": Words(
        "{by} said what it concludes at the recalibration: {conclusions}",
        "{by} zei wat het bij de herijking concludeert: {conclusions}",
    ),
    "RecalibrationHeld": Words(
        "The recalibration that was due on {was_due_on} was held; the next one is due on {next_due_on}.",
        "De herijking die uiterlijk {was_due_on} moest, is gehouden; de volgende moet uiterlijk {next_due_on}.",
    ),
    "AddedValueStated": Words(
        "{by} stated what working together brings: “{added_value}”[, worth {worth} a year].",
        "{by} benoemde wat samenwerken brengt: “{added_value}”[, {worth} per jaar waard].",
    ),
    "AddedValueReviewed": Words(
        "The parties reviewed the added value[, due on {was_due_on}]; the next review is due on {next_due_on}.",
        "Partijen bespraken de meerwaarde[, uiterlijk {was_due_on}]; de volgende keer is uiterlijk {next_due_on}.",
    ),
}

PHRASES = {
    "AgreeRecalibration": Words(
        "recalibrating together[: every {every_months} months]", "samen herijken[: om de {every_months} maanden]"
    ),
}

REFUSALS = {
    "NoRecalibrationAgreed": Words(
        "You agreed no recalibration. Propose one first.", "Jullie spraken geen herijking af. Stel die eerst voor."
    ),
    "AlreadyConcluded": Words(
        "Your party spoke. The recalibration waits for {waiting}.",
        "Je partij heeft gesproken. De herijking wacht op {waiting}.",
    ),
}

VALUES = {
    "ClockKind.recalibration": Words("Recalibration", "Herijking"),
    "ClockKind.added_value": Words("Review of the added value", "Bespreking van de meerwaarde"),
}

TEXTS = {
    "concept.recalibration": Words("Recalibration", "Herijking"),
    "concept.added_value": Words("Added value", "Meerwaarde"),
    "deadline.recalibration_due": Words("Recalibrate together", "Samen herijken"),
    "deadline.added_value_due": Words("Review the added value", "Bespreek de meerwaarde"),
    "deadline.recalibration_due.short": Words("Recalibrate", "Herijken"),
    "deadline.added_value_due.short": Words("Review the added value", "Meerwaarde bespreken"),
    "next.recalibration_due": Words("Look at the added value", "Bekijk de meerwaarde"),
    "next.added_value_due": Words("Look at the added value", "Bekijk de meerwaarde"),
    "silence.recalibration_stays_due": Words(
        "Until every party spoke it stays due.", "Tot elke partij sprak, blijft ze openstaan."
    ),
    "silence.review_stays_due": Words(
        "Until every party stated it anew it stays due.", "Tot elke partij haar opnieuw benoemt, blijft ze openstaan."
    ),
}
