"""Words of the views in general, and of those that belong to no concept of their own."""

from interfaces.wording.entries import Words, named

NAMES = {
    "ArrangementsView": named(
        "Arrangements",
        "Overige afspraken",
        "What you agreed besides goals, risks, prices and options.",
        "Wat jullie afspraken naast doelen, risico's, prijzen en opties.",
    ),
    "ArrangementInForce": named("Arrangement", "Afspraak"),
    "ArrangementDroppedSince": named("Arrangement", "Afspraak"),
}

FIELDS = {
    "ArrangementsView.in_force": named("In force", "Geldend"),
    "ArrangementsView.dropped": named("Let go", "Losgelaten"),
    "ArrangementInForce.title": named("Arrangement", "Afspraak"),
    "ArrangementInForce.text": named("What is agreed", "Wat is afgesproken"),
    "ArrangementDroppedSince.title": named("Arrangement", "Afspraak"),
    "since": named("Since", "Sinds"),
    "until": named("Until", "Tot"),
    "event": named("Recorded in", "Vastgelegd in"),
}

VALUES = {
    "Chapter.beginning": Words("Getting to know each other", "Elkaar leren kennen"),
    "Chapter.agreed": Words("What you agreed", "Wat jullie afspraken"),
    "Chapter.people": Words("People and work", "Mensen en werk"),
    "Chapter.conduct": Words("How you deal with each other", "Hoe jullie met elkaar omgaan"),
    "Chapter.relation": Words("The kind of relation", "De aard van de relatie"),
    "Chapter.yield": Words("What it brings", "Wat het brengt"),
    "Chapter.law": Words("Changes and the law", "Wijzigingen en het recht"),
    "Chapter.parting": Words("What lies ahead, and parting", "Wat voor ons ligt, en afscheid"),
}

TEXTS = {
    "nav.views": Words("Themes", "Thema's"),
    "views.lead": Words(
        "What the record shows, theme by theme, on any day.", "Wat het dossier laat zien, per thema, op elke dag."
    ),
    "views.party": Words("Party", "Partij"),
    "views.person": Words("person {number}", "persoon {number}"),
    "views.event": Words("event {number}", "gebeurtenis {number}"),
    "views.proposal": Words("proposal {number}", "voorstel {number}"),
    "views.nothing": Words("Nothing has been recorded here yet.", "Hier is nog niets vastgelegd."),
    "views.deeds": Words("What you can record here", "Wat je hier kunt vastleggen"),
    "views.all": Words("All themes", "Alle thema's"),
}

REFUSALS = {
    "NoSuchView": Words(
        "There is no view {view}. Open the list of themes and choose one.",
        "Er is geen thema {view}. Open de lijst met thema's en kies er een.",
    ),
}
