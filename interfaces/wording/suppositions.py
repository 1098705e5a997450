"""Words for suppositions: what the figures would have been, had one thing gone otherwise."""

from interfaces.wording.entries import Words, named

NAMES = {
    "FirstSplit": named("With the split we first agreed", "Met de eerst afgesproken verdeling"),
    "TurnedDown": named("With the proposal we turned down", "Met het voorstel dat is afgewezen"),
    "Adopted": named("With the proposal on the table, adopted today", "Met het voorstel op tafel, vandaag aangenomen"),
    "Without": named("Without this event", "Zonder deze gebeurtenis"),
}

TEXTS = {
    "suppose.title": Words("What if it had gone otherwise?", "Wat als het anders was gegaan?"),
    "suppose.label": Words("Supposed, not recorded:", "Verondersteld, niet vastgelegd:"),
    "suppose.first_split": Words(
        "with the split we first agreed: no later clause, and no settlement of a cost driver.",
        "met de eerst afgesproken verdeling: geen latere clausule, en geen verrekening van een kostenfactor.",
    ),
    "suppose.turned_down": Words(
        "with proposal {number}, which was turned down.", "met voorstel {number}, dat is afgewezen."
    ),
    "suppose.adopted": Words(
        "with proposal {number} adopted today, as it lies on the table.",
        "met voorstel {number}, vandaag aangenomen zoals het op tafel ligt.",
    ),
    "suppose.without": Words("without event {version}.", "zonder gebeurtenis {version}."),
    "suppose.lead": Words(
        "Choose one thing that went otherwise. Every figure is worked out anew; nothing is recorded.",
        "Kies één ding dat anders ging. Elk cijfer wordt opnieuw berekend; er wordt niets vastgelegd.",
    ),
    "suppose.choose": Words("What went otherwise", "Wat ging er anders"),
    "suppose.first_split_choice": Words("With the split we first agreed", "Met de eerst afgesproken verdeling"),
    "suppose.proposals": Words(
        "With a proposal on the table, or one that was turned down",
        "Met een voorstel op tafel, of een dat is afgewezen",
    ),
    "suppose.no_proposals": Words(
        "No proposal lies on the table, and none was turned down.",
        "Er ligt geen voorstel op tafel, en er is er geen afgewezen.",
    ),
    "suppose.proposal": Words("{title} (proposal {number})", "{title} (voorstel {number})"),
    "suppose.events": Words("Without one event", "Zonder één gebeurtenis"),
    "suppose.events_show": Words("Show the latest events", "Toon de laatste gebeurtenissen"),
    "suppose.event_number": Words("Number of the event", "Nummer van de gebeurtenis"),
    "suppose.leave_out": Words("Leave it out", "Laat weg"),
    "suppose.compare": Words("As it was, and as supposed", "Zoals het was, en zoals verondersteld"),
    "suppose.was": Words("As it was", "Zoals het was"),
    "suppose.would": Words("As supposed", "Verondersteld"),
    "suppose.difference": Words("Difference", "Verschil"),
    "suppose.burden": Words("What each party bore", "Wat elke partij droeg"),
    "suppose.margins": Words("Margin of the contractor per year", "Marge van de opdrachtnemer per jaar"),
    "suppose.fairness": Words("Fairness", "Billijkheid"),
    "suppose.same": Words(
        "Nothing changes: this bears on none of the figures.", "Er verandert niets: dit telt nergens mee."
    ),
    "suppose.at_event": Words("What if this had not happened?", "Wat als dit niet was gebeurd?"),
}

REFUSALS = {
    "NotTurnedDown": Words(
        "Proposal {proposal} was adopted or still waits for an answer. Choose one that was turned down.",
        "Voorstel {proposal} is aangenomen of wacht nog op antwoord. Kies een voorstel dat is afgewezen.",
    ),
    "SuppositionUnreadable": Words(
        "{text} is no supposition. Write first-split, turned-down:12 or adopted:12 for a proposal, or without:45 for "
        "an event.",
        "{text} is geen veronderstelling. Schrijf first-split, turned-down:12 of adopted:12 voor een voorstel, of "
        "without:45 voor een gebeurtenis.",
    ),
    "NothingLeft": Words(
        "Event {version} opens the partnership; without it there is no record. Choose another event.",
        "Gebeurtenis {version} opent het partnerschap; zonder die is er geen dossier. Kies een andere gebeurtenis.",
    ),
    "NoEventThere": Words(
        "The record has no event {version}. Choose an event of the timeline.",
        "Het dossier heeft geen gebeurtenis {version}. Kies een gebeurtenis uit de tijdlijn.",
    ),
}
