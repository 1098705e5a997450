"""Words for options: granting, wanting, exercising, declining and letting lapse."""

from interfaces.wording.entries import Words, named

NAMES = {
    "GrantOption": named(
        "Agree an option to extend",
        "Spreek een verlengingsoptie af",
        "With the window in which it can be exercised.",
        "Met het venster waarin de optie kan worden gelicht.",
    ),
    "ExerciseJointly": named(
        "Exercise an option together",
        "Licht samen een optie",
        "For an option that belongs to all parties.",
        "Voor een optie van alle partijen samen.",
    ),
    "StateOptionView": named(
        "Say what you want of an option",
        "Zeg wat je met een optie wilt",
        "Sealed until all parties have said so, or until it is decided.",
        "Verzegeld tot alle partijen het hebben gezegd, of tot het besluit.",
    ),
    "StatedView": named("View of an option", "Standpunt over een optie"),
    "OpenedView": named("View of an option", "Standpunt over een optie"),
    "ExerciseOption": named(
        "Exercise the option",
        "Licht de optie",
        "The contract is extended from that day.",
        "Het contract wordt vanaf die dag verlengd.",
    ),
    "DeclineOption": named(
        "Let the option go",
        "Zie af van de optie",
        "The contract ends as agreed.",
        "Het contract eindigt zoals afgesproken.",
    ),
    "LapseOption": named(
        "Record that the option lapsed",
        "Leg vast dat de optie is vervallen",
        "The window closed without a decision.",
        "Het venster sloot zonder besluit.",
    ),
}

FIELDS = {
    "option": named("Option", "Optie"),
    "GrantOption.option": named(
        "Short name",
        "Korte naam",
        "A letter, then letters, digits or hyphens, for example option-2028.",
        "Een letter, dan letters, cijfers of streepjes, bijvoorbeeld optie-2028.",
    ),
    "GrantOption.title": named("Name of the option", "Naam van de optie"),
    "GrantOption.start": named("First day of the extension", "Eerste dag van de verlenging"),
    "GrantOption.end": named(
        "Last day of the extension", "Laatste dag van de verlenging", "This day is included.", "Deze dag telt mee."
    ),
    "opens_on": named(
        "Window opens on",
        "Venster opent op",
        "Leave empty for the day of agreement.",
        "Leeg laten voor de dag van de afspraak.",
    ),
    "notice_deadline": named(
        "Last day to decide", "Laatste dag om te beslissen", "This day is included.", "Deze dag telt mee."
    ),
    "holder": named(
        "Who may exercise it",
        "Wie mag de optie lichten",
        "Leave empty if it belongs to all parties.",
        "Leeg laten als de optie van alle partijen is.",
    ),
    "price_rule": named("How the price is set", "Hoe de prijs wordt bepaald"),
    "wants": named("What do you want?", "Wat wil je?"),
    "StateOptionView.reason": named("Why", "Waarom"),
    "conditions": named("On which conditions", "Onder welke voorwaarden"),
    "ExerciseOption.reason": named("Why", "Waarom"),
    "DeclineOption.reason": named("Why", "Waarom"),
}

EVENTS = {
    "OptionGranted": Words(
        (
            "The parties agreed the option “{title}”: {start} up to and including {end}, to be decided by "
            "{notice_deadline}."
        ),
        (
            "Partijen spraken de optie “{title}” af: {start} tot en met {end}, te beslissen uiterlijk op "
            "{notice_deadline}."
        ),
    ),
    "OptionViewStated": Words(
        "{by} stated under seal what it wants of option “{option}”.[ Your words: {sealed}]",
        "{by} gaf verzegeld aan wat het met optie “{option}” wil.[ Jullie woorden: {sealed}]",
    ),
    "OptionViewsOpened": Words(
        "What the parties want of option “{option}” is open: {views}",
        "Wat partijen met optie “{option}” willen, is open: {views}",
    ),
    "OptionExercised": Words(
        (
            "{by} exercised option “{option}”: the contract runs until {new_end}."
            "[ Conditions: {conditions}.][ Not heard: {views_missing}.] {reason}"
        ),
        (
            "{by} lichtte optie “{option}”: het contract loopt tot en met {new_end}."
            "[ Voorwaarden: {conditions}.][ Niet gehoord: {views_missing}.] {reason}"
        ),
    ),
    "OptionExercisedJointly": Words(
        (
            "The parties together exercised option “{option}”: it now runs until {new_end}."
            "[ Conditions: {conditions}.][ Not heard: {views_missing}.] {reason}"
        ),
        (
            "Partijen lichtten samen optie “{option}”: het loopt nu tot en met {new_end}."
            "[ Voorwaarden: {conditions}.][ Niet gehoord: {views_missing}.] {reason}"
        ),
    ),
    "OptionDeclined": Words(
        "{by} let option “{option}” go.[ Not heard: {views_missing}.] {reason}",
        "{by} zag af van optie “{option}”.[ Niet gehoord: {views_missing}.] {reason}",
    ),
    "OptionLapsed": Words(
        "Option “{option}” lapsed: nobody decided in time.", "Optie “{option}” verviel: niemand besliste op tijd."
    ),
}

PHRASES = {
    "GrantOption": Words("the option “{title}” ({start} to {end})", "de optie “{title}” ({start} tot en met {end})"),
    "ExerciseJointly": Words(
        "exercise option “{option}”[, on conditions: {conditions}]",
        "optie “{option}” lichten[, onder voorwaarden: {conditions}]",
    ),
    "StatedView": Words(
        "{wants}. {reason}[ Conditions: {conditions}]", "{wants}. {reason}[ Voorwaarden: {conditions}]"
    ),
    "OpenedView": Words(
        "{party}: {wants}. {reason}[ Conditions: {conditions}]",
        "{party}: {wants}. {reason}[ Voorwaarden: {conditions}]",
    ),
}

REFUSALS = {
    "OptionAlreadyGranted": Words(
        "Option “{option}” exists already. Choose another short name.",
        "Optie “{option}” bestaat al. Kies een andere korte naam.",
    ),
    "UnknownOption": Words(
        "There is no option “{option}”. Choose one that was agreed.",
        "Er is geen optie “{option}”. Kies er een die is afgesproken.",
    ),
    "OptionLeavesGap": Words(
        "Option “{option}” must start on {expected}, the day after what comes before it.",
        "Optie “{option}” begint op {expected}, de dag na wat eraan voorafgaat.",
    ),
    "OptionIsDecided": Words(
        "Option “{option}” is decided. The timeline says how.",
        "Over optie “{option}” is beslist. De tijdlijn zegt hoe.",
    ),
    "OptionWindowNotOpen": Words(
        "Option “{option}” can be exercised from {opens_on}. Say what you want of it until then.",
        "Optie “{option}” kan vanaf {opens_on} worden gelicht. Zeg tot dan wat je ermee wilt.",
    ),
    "OptionWindowClosed": Words(
        "The last day to decide about option “{option}” was {notice_deadline}. Lay an extension on the table.",
        "De laatste dag om over optie “{option}” te beslissen was {notice_deadline}. Leg een verlenging op tafel.",
    ),
    "OptionWindowStillOpen": Words(
        "Option “{option}” can be decided until {notice_deadline}. Wait until then.",
        "Over optie “{option}” kan tot en met {notice_deadline} worden beslist. Wacht tot dan.",
    ),
    "NotTheHolder": Words(
        "[Only {holder} may exercise option “{option}”.] Lay it on the table if it belongs to all parties.",
        "[Alleen {holder} mag optie “{option}” lichten.] Is de optie van alle partijen, leg haar dan op tafel.",
    ),
}

VALUES = {
    "Wish.yes": Words("Extend", "Verlengen"),
    "Wish.no": Words("Do not extend", "Niet verlengen"),
    "Wish.conditional": Words("Extend on conditions", "Verlengen onder voorwaarden"),
    "OptionStatus.granted": Words("Open", "Open"),
    "OptionStatus.exercised": Words("Exercised", "Gelicht"),
    "OptionStatus.declined": Words("Let go", "Van afgezien"),
    "OptionStatus.lapsed": Words("Lapsed", "Vervallen"),
}
