"""Words of the view of conduct: decisions alone, what is shown, and breaches."""

from interfaces.wording.entries import Words, named

NAMES = {
    "ConductView": named(
        "How we deal with each other",
        "Hoe we met elkaar omgaan",
        "Decisions taken alone, what is shown, and breaches: the same for everyone.",
        "Eenzijdige besluiten, wat wordt getoond, en schendingen: voor iedereen hetzelfde.",
    ),
    "DecidedAloneByParty": named("Decided alone", "Alleen besloten"),
    "OneSidedDecision": named("One-sided decision", "Eenzijdig besluit"),
    "DisclosureOfParty": named("Disclosure", "Inzage"),
    "BreachOfParty": named("Breach", "Schending"),
}

FIELDS = {
    "ConductView.decided_together": named("Decided together", "Samen besloten"),
    "ConductView.decided_alone": named("One-sided decisions per party", "Eenzijdige besluiten per partij"),
    "ConductView.one_sided": named("Every one-sided decision", "Elk eenzijdig besluit"),
    "ConductView.disclosures": named("What each party shows", "Wat elke partij laat zien"),
    "open_breaches": named("Breaches not repaired", "Schendingen niet hersteld"),
    "ConductView.breaches": named("Loyalty and integrity", "Loyaliteit en integriteit"),
    "DecidedAloneByParty.decided_alone": named("Decided alone", "Alleen besloten"),
    "any_alone": named("Decided alone at all", "Heeft alleen besloten"),
    "OneSidedDecision.on": named("On", "Op"),
    "OneSidedDecision.matter": named("About", "Waarover"),
    "reported_by": named("Reported by", "Gemeld door"),
    "DisclosureOfParty.topic": named("Shows", "Laat zien"),
    "DisclosureOfParty.due": named("In time until", "Op tijd tot en met"),
    "shown_on": named("Shown on", "Getoond op"),
    "showing": named("What became of it", "Wat ervan kwam"),
    "overdue": named("Overdue", "Te laat"),
    "BreachOfParty.title": named("What happened", "Wat er gebeurde"),
    "BreachOfParty.state": named("Where it stands", "Hoe het ervoor staat"),
    "days_open": named("Days open", "Dagen open"),
    "unrepaired": named("Not repaired", "Niet hersteld"),
    "contested": named("Was contested", "Is betwist"),
}

VALUES = {
    "BreachState.open": Words("open", "open"),
    "BreachState.repair_offered": Words("repair offered", "herstel aangeboden"),
    "BreachState.repaired": Words("repaired", "hersteld"),
    "Showing.not_agreed": Words("not agreed", "niet afgesproken"),
    "Showing.not_yet_due": Words("not yet due", "nog niet nodig"),
    "Showing.overdue": Words("overdue", "te laat, nog niet getoond"),
    "Showing.in_time": Words("shown in time", "op tijd getoond"),
    "Showing.late": Words("shown too late", "te laat getoond"),
    "Showing.incomplete": Words("shown incompletely", "onvolledig getoond"),
}
