"""Words for erasing a person of a party."""

from interfaces.wording.entries import Counted, Words, named

NAMES = {
    "AskErasure": named(
        "Ask to erase a person",
        "Vraag een persoon te wissen",
        "Everything that names this person of your party goes, in every partnership. What was agreed stays.",
        "Alles wat deze persoon van je partij noemt verdwijnt, in elk partnerschap. Wat is afgesproken blijft.",
    ),
    "ConfirmErasure": named(
        "Confirm that a person is erased",
        "Bevestig dat een persoon wordt gewist",
        "The service does it within the hour. It cannot be undone.",
        "De dienst doet het binnen een uur. Het kan niet ongedaan worden gemaakt.",
    ),
    "WithdrawErasure": named(
        "Take back an erasure",
        "Trek een verzoek om te wissen in",
        "Possible as long as nobody confirmed it.",
        "Kan zolang niemand het bevestigde.",
    ),
    "RecordErasure": named("Record an erasure", "Leg een wissing vast"),
}

EVENTS = {
    "ErasureAsked": Words(
        "Person {asked_by} of {by} asked to erase person {person}.",
        "Persoon {asked_by} van {by} vroeg om persoon {person} te wissen.",
    ),
    "ErasureConfirmed": Words(
        "{by} decided that person {person} is erased[, confirmed by person {confirmed_by}|, on the word of one].",
        "{by} besloot persoon {person} te wissen[, bevestigd door persoon {confirmed_by}|, op het woord van één].",
    ),
    "ErasureWithdrawn": Words(
        "{by} took back that person {person} be erased.", "{by} trok in dat persoon {person} wordt gewist."
    ),
    "PersonErased": Words("Person {person} of {party} was erased.", "Persoon {person} van {party} is gewist."),
}

REFUSALS = {
    "UnknownPerson": Words(
        "Your party named nobody with number {person} who can still be erased.",
        "Je partij wees niemand met nummer {person} aan die nog te wissen is.",
    ),
    "NoErasureAsked": Words(
        "Nobody asked to erase person {person}, or it was decided already.",
        "Niemand vroeg om persoon {person} te wissen, of het is al besloten.",
    ),
    "KeyFigureNeeded": Words(
        "Person {person} can bind your party. Let a key figure, perhaps that person, confirm the erasure.",
        "Persoon {person} kan je partij binden. Laat een sleutelfunctionaris dit bevestigen, bijvoorbeeld die persoon.",
    ),
    "ErasureNeedsSecond": Words(
        "You asked this yourself. Let another person of your party confirm it.",
        "Je vroeg dit zelf. Laat een ander van je partij dit bevestigen.",
    ),
}

TEXTS = {
    "concept.erasures": Words("Erasing people", "Mensen wissen"),
    "erase.ask": Words("Erase {name}", "Wis {name}"),
    "erase.waits": Words(
        "Person {person} is to be erased; asked by person {asked_by}",
        "Persoon {person} wordt gewist; gevraagd door persoon {asked_by}",
    ),
    "erase.decided": Words(
        "Person {person} will be erased within the hour", "Persoon {person} wordt binnen een uur gewist"
    ),
    "erase.erased": Words("Person {person} of {party}, erased", "Persoon {person} van {party}, gewist"),
    "erase.take_back": Words("Take back", "Trek in"),
    "cli.erased": Counted(
        Words("Done: {count} record tells it.", "Klaar: {count} dossier zegt het."),
        Words("Done: {count} records tell it.", "Klaar: {count} dossiers zeggen het."),
    ),
    "cli.acts_for_party": Words(
        "{account} acted for a party. A person of that party asks for the erasure, and a second one confirms it.",
        "{account} handelde voor een partij. Een persoon van die partij vraagt om te wissen, een tweede bevestigt.",
    ),
}
