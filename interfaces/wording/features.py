"""Words around the features: the page that shows them, and the report that says which of them hold."""

from interfaces.wording.entries import Counted, Words

TEXTS = {
    "nav.features": Words("What we agreed that the system does", "Wat we afspraken dat het systeem doet"),
    "features.lead": Counted(
        one=Words("{count} scenario in {features} features.", "{count} scenario in {features} functionaliteiten."),
        other=Words(
            "{count} scenarios in {features} features. Every one is played against the system at each change.",
            "{count} scenario's in {features} functionaliteiten. Elk wordt bij elke wijziging op het systeem gespeeld.",
        ),
    ),
    "features.statements": Words("Statements of the source texts", "Uitspraken uit de bronteksten"),
    "features.statements_help": Words(
        "What the texts from which Handslag grew demand, and the scenarios that prove it.",
        "Wat de teksten vragen waaruit Handslag groeide, en de scenario's die het bewijzen.",
    ),
    "features.label": Words("Label", "Label"),
    "features.statement": Words("Statement", "Uitspraak"),
    "features.source": Words("Source", "Bron"),
    "features.proof": Words("Proven in", "Bewezen in"),
    "features.unproven": Words("No scenario proves it yet.", "Geen scenario bewijst het nog."),
    "features.themes": Words("By theme", "Per thema"),
    "features.report": Words("What the system does, and whether it holds", "Wat het systeem doet, en of het klopt"),
    "features.played": Words(
        "Played on {moment}: {passed} of {all} scenarios hold.",
        "Gespeeld op {moment}: {passed} van {all} scenario's kloppen.",
    ),
    "features.holds": Words("holds", "klopt"),
    "features.fails": Words("fails", "klopt niet"),
    "features.not_played": Words("not played", "niet gespeeld"),
    "features.why": Words("Why it fails", "Waarom het niet klopt"),
    "features.theme.uitgangspunten": Words("Principles of the source texts", "Uitgangspunten"),
    "features.theme.risk_sharing": Words("Six years of a cleaning contract", "Zes jaar schoonmaakcontract"),
    "features.theme.explaining": Words("Opening figures", "Cijfers openen"),
    "features.theme.suppositions": Words("What if", "Wat als"),
    "features.theme.views": Words("Themes", "Thema's"),
    "features.theme.": Words("The whole story", "Het hele verhaal"),
}

REFUSALS = {
    "NoSuchFeature": Words(
        "There is no such feature. Choose one from the list.",
        "Deze functionaliteit is er niet. Kies er een uit de lijst.",
    ),
}
