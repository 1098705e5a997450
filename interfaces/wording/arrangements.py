"""Words for arrangements: agreed terms that no other concept knows."""

from interfaces.wording.entries import Words, named

NAMES = {
    "AgreeArrangement": named(
        "Agree something else",
        "Spreek iets anders af",
        "For a term that fits none of the other kinds.",
        "Voor een afspraak die bij geen van de andere soorten past.",
    ),
    "DropArrangement": named(
        "Let another arrangement go",
        "Laat een andere afspraak los",
        "Say why. To word it anew, agree it again in the same proposal.",
        "Zeg waarom. Andere woorden? Spreek haar in hetzelfde voorstel opnieuw af.",
    ),
}

FIELDS = {
    "arrangement": named("Arrangement", "Afspraak"),
    "AgreeArrangement.arrangement": named(
        "Short name",
        "Korte naam",
        "A letter, then letters, digits or hyphens, for example quiet-hours.",
        "Een letter, dan letters, cijfers of streepjes, bijvoorbeeld stille-uren.",
    ),
    "AgreeArrangement.title": named(
        "What do you agree?",
        "Wat spreken jullie af?",
        "One line. Do not name a person.",
        "Eén regel. Noem geen persoon.",
    ),
    "AgreeArrangement.text": named(
        "More precisely", "Wat precies", "One line. Do not name a person.", "Eén regel. Noem geen persoon."
    ),
}

EVENTS = {
    "ArrangementAgreed": Words(
        "The parties agreed the arrangement “{title}”.[ {text}]", "Partijen maakten de afspraak “{title}”.[ {text}]"
    ),
    "ArrangementDropped": Words(
        "The parties let the arrangement {arrangement} go: {reason}.",
        "Partijen lieten de afspraak {arrangement} los: {reason}.",
    ),
}

PHRASES = {
    "AgreeArrangement": Words("the arrangement “{title}”", "de afspraak “{title}”"),
    "DropArrangement": Words("let the arrangement {arrangement} go", "de afspraak {arrangement} loslaten"),
}

REFUSALS = {
    "ArrangementAlreadyAgreed": Words(
        "The arrangement {arrangement} is in force already. Let it go first, or choose another short name.",
        "De afspraak {arrangement} geldt al. Laat haar eerst los, of kies een andere korte naam.",
    ),
    "UnknownArrangement": Words(
        "There is no arrangement {arrangement}. Choose one that is in force.",
        "Er is geen afspraak {arrangement}. Kies een afspraak die geldt.",
    ),
}
