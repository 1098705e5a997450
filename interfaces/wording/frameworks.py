"""Words for frameworks: the most that can be called off, and what was."""

from interfaces.wording.entries import Words, named

NAMES = {
    "AgreeFramework": named(
        "Agree a framework",
        "Spreek een raamovereenkomst af",
        "The contract sets terms for later call-offs. It states the most that can be called off.",
        "Het contract regelt latere deelopdrachten. Het noemt wat er hoogstens kan worden afgeroepen.",
    ),
    "RecordCallOff": named(
        "Record a call-off",
        "Leg een deelopdracht vast",
        "What was ordered under the framework. Beyond its maximum it is refused.",
        "Wat onder de raamovereenkomst is besteld. Boven het maximum wordt het geweigerd.",
    ),
}

FIELDS = {
    "maximum_value": named("Largest value", "Grootste waarde", "Excluding VAT.", "Zonder btw."),
    "maximum_quantity": named("Largest quantity", "Grootste hoeveelheid"),
    "AgreeFramework.unit": named(
        "Unit of the quantity", "Eenheid van de hoeveelheid", "Hours, rooms.", "Uren, lokalen."
    ),
    "FrameworkInForce.unit": named("Unit of the quantity", "Eenheid van de hoeveelheid"),
    "justification": named(
        "Why its subject needs more than four years",
        "Waarom het onderwerp meer dan vier jaar vergt",
        "Needed when the term, options included, is longer.",
        "Nodig als de looptijd, met opties, langer is.",
    ),
    "RecordCallOff.title": named(
        "What was called off", "Wat is afgeroepen", "Do not name a person.", "Noem geen persoon."
    ),
    "RecordCallOff.value": named("Value", "Waarde", "Excluding VAT.", "Zonder btw."),
    "RecordCallOff.quantity": named(
        "Quantity",
        "Hoeveelheid",
        "Needed where the framework states a largest quantity.",
        "Nodig als de raamovereenkomst een grootste hoeveelheid noemt.",
    ),
}

EVENTS = {
    "FrameworkAgreed": Words(
        "The parties agreed that this is a framework[ of at most {maximum_value}]"
        "[, and at most {maximum_quantity} {unit}][, running longer because: {justification}].",
        "Partijen spraken af dat dit een raamovereenkomst is[ van hoogstens {maximum_value}]"
        "[, en hoogstens {maximum_quantity} {unit}][, die langer loopt omdat: {justification}].",
    ),
    "CallOffRecorded": Words(
        "{by} recorded a call-off: “{title}”, {value}[, quantity {quantity}].",
        "{by} legde een deelopdracht vast: “{title}”, {value}[, hoeveelheid {quantity}].",
    ),
}

PHRASES = {
    "AgreeFramework": Words(
        "a framework[ of at most {maximum_value}][ and at most {maximum_quantity} {unit}]",
        "een raamovereenkomst[ van hoogstens {maximum_value}][ en hoogstens {maximum_quantity} {unit}]",
    ),
}

REFUSALS = {
    "FrameworkTermTooLong": Words(
        "A framework runs until {longest} at most, options included; this would be {end}. State why its subject needs "
        "more than four years, or agree a shorter term.",
        "Een raamovereenkomst loopt hoogstens tot en met {longest}, opties inbegrepen; dit wordt {end}. Motiveer "
        "waarom het onderwerp meer dan vier jaar vergt, of spreek een kortere looptijd af.",
    ),
    "FrameworkMaximumPassed": Words(
        "The framework has a maximum of {maximum}; this would make {would_be}. Call off less, or agree a change of the "
        "contract first.",
        "De raamovereenkomst heeft een maximum van {maximum}; dit wordt {would_be}. Roep minder af, of spreek eerst "
        "een wijziging van het contract af.",
    ),
    "FrameworkQuantityPassed": Words(
        "The framework has a maximum of {maximum} {unit}; this would make {would_be}. Call off less, or agree a change "
        "of the contract first.",
        "De raamovereenkomst heeft een maximum van {maximum} {unit}; dit wordt {would_be}. Roep minder af, of spreek "
        "eerst een wijziging van het contract af.",
    ),
    "NoFrameworkAgreed": Words(
        "No framework is agreed. Agree its maximum first.",
        "Er is geen raamovereenkomst afgesproken. Spreek eerst het maximum af.",
    ),
    "CallOffWithoutQuantity": Words(
        "The framework counts in {unit}. State the quantity too.",
        "De raamovereenkomst telt in {unit}. Noem ook de hoeveelheid.",
    ),
    "ContractIsCompleted": Words(
        "This contract was finally accepted and finally invoiced, so it is no longer changed. What is still owed "
        "stands in the final account.",
        "Dit contract is definitief aanvaard en definitief gefactureerd, dus het wordt niet meer gewijzigd. Wat nog te "
        "betalen is staat in de eindafrekening.",
    ),
}
