"""Words for promises: making, accepting, keeping, releasing and replacing them."""

from interfaces.wording.entries import Words, named

NAMES = {
    "MakePromise": named(
        "Make a promise",
        "Doe een toezegging",
        "What your party will do, and by which day. It counts once the others accepted it.",
        "Wat je partij gaat doen, en voor welke dag. Ze telt zodra de anderen haar hebben aanvaard.",
    ),
    "AcceptPromise": named(
        "Accept a promise",
        "Aanvaard een toezegging",
        "You rely on it from now on. Only an accepted promise counts.",
        "Je rekent er vanaf nu op. Alleen een aanvaarde toezegging telt.",
    ),
    "KeepPromise": named(
        "Record that a promise was kept",
        "Leg vast dat een toezegging is nagekomen",
        "For a promise of your own party. Choose the day on which it was done.",
        "Voor een toezegging van je eigen partij. Kies de dag waarop het klaar was.",
    ),
    "ReportBrokenPromise": named(
        "Report a broken promise",
        "Meld een gebroken toezegging",
        "Say that a promise was not kept. It stays on record.",
        "Zeg dat een toezegging niet is nagekomen. Dat blijft vastliggen.",
    ),
    "ReleasePromise": named(
        "Release a party from its promise",
        "Scheld een toezegging kwijt",
        "You no longer hold the other party to it. Say why.",
        "Je houdt de andere partij er niet meer aan. Zeg waarom.",
    ),
}

FIELDS = {
    "promise": named("Promise", "Toezegging"),
    "MakePromise.title": named(
        "What do you promise?", "Wat zeg je toe?", "One line. Do not name a person.", "Eén regel. Noem geen persoon."
    ),
    "MakePromise.due": named("Done by", "Klaar op uiterlijk"),
    "MakePromise.note": named("Explanation", "Toelichting"),
    "MakePromise.replaces": named(
        "In the place of your promise",
        "In plaats van je toezegging",
        "The earlier promise gives way once the others accepted this one.",
        "De eerdere toezegging vervalt zodra de anderen deze hebben aanvaard.",
    ),
    "KeepPromise.note": named("What was done", "Wat er is gedaan"),
    "MakePromise.hours": named("Hours that it takes", "Uren die het kost"),
    "MakePromise.money": named("Money that it takes", "Geld dat het kost"),
    "MakePromise.first_day": named(
        "First day of the work",
        "Eerste werkdag eraan",
        "Leave empty when the work begins at once.",
        "Leeg laten als het werk meteen begint.",
    ),
    "ReportBrokenPromise.reason": named("What was not done", "Wat er niet is gedaan"),
    "ReleasePromise.reason": named("Why you release them", "Waarom je hen er niet aan houdt"),
}

EVENTS = {
    "PromiseMade": Words(
        "{by} made promise {promise}, due on {due}: “{title}”[, in the place of promise {replaces}].",
        "{by} deed toezegging {promise}, klaar op uiterlijk {due}: “{title}”[, in plaats van toezegging {replaces}].",
    ),
    "PromiseAccepted": Words("{by} accepted promise {promise}.", "{by} aanvaardde toezegging {promise}."),
    "PromiseKept": Words("{by} kept promise {promise}[: {note}|.]", "{by} kwam toezegging {promise} na[: {note}|.]"),
    "PromiseBroken": Words(
        "{by} reported that promise {promise} was not kept: {reason}",
        "{by} meldde dat toezegging {promise} niet is nagekomen: {reason}",
    ),
    "PromiseReleased": Words(
        "{by} released the maker from promise {promise}: {reason}", "{by} schold toezegging {promise} kwijt: {reason}"
    ),
}

REFUSALS = {
    "UnknownPromise": Words(
        "There is no promise {promise}. Choose one that was made.",
        "Er is geen toezegging {promise}. Kies er een die is gedaan.",
    ),
    "PromiseDueTooEarly": Words(
        "{due} lies before {made_on}, the day of the promise. Choose a later day.",
        "{due} ligt voor {made_on}, de dag van de toezegging. Kies een latere dag.",
    ),
    "OwnPromise": Words(
        "Promise {promise} is your own. The others accept it or release you from it.",
        "Toezegging {promise} is van jezelf. De anderen aanvaarden haar of schelden haar kwijt.",
    ),
    "NotYourPromise": Words(
        "{by} made promise {promise}. Choose a promise of your own party.",
        "{by} deed toezegging {promise}. Kies een toezegging van je eigen partij.",
    ),
    "PromiseNotAccepted": Words(
        (
            "Promise {promise} is not yet accepted by {waiting}. Ask for that first; then record the day on which you "
            "kept it."
        ),
        (
            "Toezegging {promise} is nog niet aanvaard door {waiting}. Vraag daar eerst om; leg daarna vast op welke "
            "dag je haar nakwam."
        ),
    ),
    "PromiseAlreadyAccepted": Words(
        "Others rely on promise {promise} as it was made. Make a promise in its place, or ask to be released.",
        (
            "Anderen rekenen op toezegging {promise} zoals ze is gedaan. Doe een toezegging in plaats ervan, of vraag "
            "om kwijtschelding."
        ),
    ),
    "PromiseNotYetDue": Words(
        "Promise {promise} is due on {due}. Who relies on it reports after that day that it was not kept.",
        "Toezegging {promise} loopt tot en met {due}. Wie erop rekent, meldt pas na die dag dat ze niet is nagekomen.",
    ),
    "HoursBeyondCeiling": Words(
        "This takes {hours} hours; {left} of the {ceiling} are left. Raise the ceiling first, or promise less.",
        "Dit kost {hours} uur; van de {ceiling} zijn er {left} over. Verhoog eerst het plafond, of zeg minder toe.",
    ),
    "MoneyBeyondCeiling": Words(
        "This takes {money}; {left} of the {ceiling} is left. Raise the ceiling first, or promise less.",
        "Dit kost {money}; van de {ceiling} is {left} over. Verhoog eerst het plafond, of zeg minder toe.",
    ),
    "PromiseAfterLastDay": Words(
        "{due} lies after {last_day}, the last day on which your party puts anything in. Move that day first.",
        "{due} ligt na {last_day}, de laatste dag waarop je partij iets inbrengt. Verschuif eerst die dag.",
    ),
    "PromiseClosed": Words(
        "Promise {promise} is closed: {outcome}. Nothing more happens to it.",
        "Toezegging {promise} is afgesloten: {outcome}. Er gebeurt niets meer mee.",
    ),
}

VALUES = {
    "PromiseOutcome.kept": Words("kept", "nagekomen"),
    "PromiseOutcome.broken": Words("broken", "gebroken"),
    "PromiseOutcome.released": Words("released", "kwijtgescholden"),
    "PromiseOutcome.replaced": Words("replaced by another", "vervangen door een andere"),
}
