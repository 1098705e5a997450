"""What an answer says when something cannot be done, per kind of problem: its title, and what to do about it."""

from interfaces.wording.entries import Words

TEXTS = {
    "problem.invalid-input.title": Words("What was sent cannot be understood", "Wat is verstuurd is niet te begrijpen"),
    "problem.invalid-input.detail": Words(
        "Mend what is named and send again.", "Herstel wat genoemd is en verstuur opnieuw."
    ),
    "problem.malformed-json.title": Words("The body is not clear JSON", "De inhoud is geen eenduidige JSON"),
    "problem.malformed-json.detail": Words(
        "Send JSON that every reader reads alike.", "Stuur JSON die iedere lezer gelijk leest."
    ),
    "problem.key-missing.title": Words("The header Idempotency-Key is missing", "De header Idempotency-Key ontbreekt"),
    "problem.key-missing.detail": Words(
        "Give every command a key of its own, and repeat a command with the same key.",
        "Geef elke opdracht een eigen sleutel, en herhaal een opdracht met dezelfde sleutel.",
    ),
    "problem.not-signed-in.title": Words("Nobody is signed in", "Er is niemand ingelogd"),
    "problem.not-signed-in.detail": Words("Send the token of an account.", "Stuur het token van een account mee."),
    "problem.not-allowed.title": Words("This is not allowed", "Dit is niet toegestaan"),
    "problem.not-allowed.detail": Words(
        "Your role does not allow this. Ask a key figure of your party.",
        "Jouw rol staat dit niet toe. Vraag een sleutelfunctionaris van je partij.",
    ),
    "problem.connection-not-protected.title": Words(
        "This connection is not protected", "Deze verbinding is niet beveiligd"
    ),
    "problem.connection-not-protected.detail": Words("Use https.", "Gebruik https."),
    "problem.not-found.title": Words("This is not there", "Dit is er niet"),
    "problem.not-found.detail": Words(
        "It does not exist, or you may not see it.", "Het bestaat niet, of is niet voor jou zichtbaar."
    ),
    "problem.method-not-allowed.title": Words("This cannot be done here", "Dit kan hier niet"),
    "problem.method-not-allowed.detail": Words(
        "Use one of the methods in the header Allow.", "Gebruik een van de methoden in de header Allow."
    ),
    "problem.refused.title": Words("A rule of the parties says no", "Een regel van de partijen staat dit niet toe"),
    "problem.refused.detail": Words(
        "It was understood, and nothing was recorded.", "Het is begrepen, en er is niets vastgelegd."
    ),
    "problem.stale-version.title": Words(
        "Something was recorded since you looked", "Er is iets vastgelegd sinds je keek"
    ),
    "problem.stale-version.detail": Words(
        "Someone recorded something while you were writing. Look at what is new and send again.",
        "Er is iets vastgelegd terwijl je schreef. Kijk wat er nieuw is en verstuur opnieuw.",
    ),
    "problem.too-large.title": Words("This is too large", "Dit is te groot"),
    "problem.too-large.detail": Words("Send less at once.", "Stuur minder in één keer."),
    "problem.unsupported-media-type.title": Words("This form is not read here", "Deze vorm wordt hier niet gelezen"),
    "problem.unsupported-media-type.detail": Words("Send application/json.", "Stuur application/json."),
    "problem.unknown-host.title": Words("This service does not go by that name", "Deze dienst heeft een andere naam"),
    "problem.unknown-host.detail": Words(
        "Use the name under which it was set up.", "Gebruik de naam waaronder de dienst is ingesteld."
    ),
    "problem.key-reused.title": Words(
        "This key was used for something else", "Deze sleutel is voor iets anders gebruikt"
    ),
    "problem.key-reused.detail": Words(
        "Repeat the same command with this key, or give the new command a key of its own.",
        "Herhaal dezelfde opdracht met deze sleutel, of geef de nieuwe opdracht een eigen sleutel.",
    ),
    "problem.version-missing.title": Words("The header If-Match is missing", "De header If-Match ontbreekt"),
    "problem.version-missing.detail": Words(
        "Name the version of the partnership that you looked at, as in its ETag.",
        "Noem de versie van het partnerschap die je zag, zoals in de ETag.",
    ),
    "problem.unexpected.title": Words("Something went wrong on our side", "Er ging bij ons iets mis"),
    "problem.unexpected.detail": Words(
        "It is noted under the reference given here. Repeat a command with the same key.",
        "Het is genoteerd onder de referentie die hier staat. Herhaal een opdracht met dezelfde sleutel.",
    ),
    "problem.busy.title": Words("The record cannot be reached now", "Het dossier is nu niet bereikbaar"),
    "problem.busy.detail": Words("Nothing was recorded. Try again.", "Er is niets vastgelegd. Probeer het opnieuw."),
    "problem.outcome-unknown.title": Words(
        "It is not certain that this was recorded", "Het is niet zeker of dit is vastgelegd"
    ),
    "problem.outcome-unknown.detail": Words(
        "Repeat with the same key: nothing is recorded twice.",
        "Herhaal met dezelfde sleutel: niets wordt dubbel vastgelegd.",
    ),
    "problem.not-yet-visible.title": Words(
        "What you ask for is not to be read yet", "Wat je vraagt is nog niet te lezen"
    ),
    "problem.not-yet-visible.detail": Words(
        "The views have not come that far. Try again.", "De overzichten zijn nog niet zo ver. Probeer het opnieuw."
    ),
    "problem.out-of-service.title": Words("A part of this service stands still", "Een deel van deze dienst staat stil"),
    "problem.out-of-service.detail": Words(
        "Ask who runs it to look at its health.", "Vraag de beheerder om te kijken wat er is."
    ),
    "json.empty": Words("The body is empty.", "De inhoud is leeg."),
    "json.not_json": Words("This is not JSON.", "Dit is geen JSON."),
    "json.not_utf8": Words("Write the JSON in UTF-8.", "Schrijf de JSON in UTF-8."),
    "json.repeated_name": Words("A name stands twice in one object.", "Een naam staat twee keer in één object."),
    "json.too_deep": Words("Nest no deeper than 32 levels.", "Gebruik hoogstens 32 niveaus."),
    "json.not_exact": Words(
        "A number is larger than every reader keeps exactly: at most 9007199254740991.",
        "Een getal is groter dan elke lezer exact bewaart: hoogstens 9007199254740991.",
    ),
    "json.not_a_number": Words("NaN and infinity are not JSON.", "NaN en oneindig zijn geen JSON."),
    "json.half_character": Words(
        "A text holds half a character (a lone surrogate).", "Een tekst bevat een half teken (een losse surrogate)."
    ),
}

REFUSALS = {
    "CursorUnreadable": Words(
        "This is not the cursor of a page of this list. Start again at the first page.",
        "Dit is geen cursor van een pagina van deze lijst. Begin opnieuw bij de eerste pagina.",
    ),
    "PageSizeOutOfRange": Words("Ask for 1 to 200 lines on a page.", "Vraag 1 tot 200 regels per pagina."),
    "PositionAhead": Words(
        "Nothing was recorded at position {position} yet; the last one is {last}.",
        "Op positie {position} is nog niets vastgelegd; de laatste is {last}.",
    ),
    "UnknownSubject": Words(
        "A timeline cannot be narrowed to {subject}.", "Een tijdlijn kan niet worden beperkt tot {subject}."
    ),
    "NoSuchEvent": Words("There is no record {version}.", "Er is geen vastlegging {version}."),
    "UnknownFileEvent": Words(
        "The file names a record that is not in it.", "Het bestand noemt een vastlegging die er niet in staat."
    ),
}
