"""Words for the view of agreed clocks."""

from interfaces.wording.entries import named

NAMES = {
    "ClocksView": named(
        "Clocks",
        "Klokken",
        "The clocks that you agreed, and where each stands.",
        "De klokken die jullie afspraken, en hoe ze ervoor staan.",
    ),
    "ClauseInForce": named("Notice clause", "Meldclausule"),
    "ClaimStanding": named("Claim", "Aanspraak"),
    "RenewalAhead": named("Tacit renewal", "Stilzwijgende verlenging"),
    "ReminderRecorded": named("Reminder", "Herinnering"),
}

FIELDS = {
    "ClocksView.clauses": named("Notice clauses in force", "Meldclausules die gelden"),
    "ClocksView.claims": named("Claims", "Aanspraken"),
    "ClocksView.renewal": named("Tacit renewal", "Stilzwijgende verlenging"),
    "ClocksView.reminders": named("Reminders given", "Gegeven herinneringen"),
    "ClauseInForce.title": named("Clause", "Clausule"),
    "ClauseInForce.silence": named("What silence means", "Wat zwijgen betekent"),
    "ClauseInForce.event": named("Agreed", "Afgesproken"),
    "ClaimStanding.title": named("Claim", "Aanspraak"),
    "ClaimStanding.party": named("Of", "Van"),
    "ClaimStanding.stage": named("Stands", "Staat"),
    "ClaimStanding.last_day": named("Last day of this step", "Laatste dag van deze stap"),
    "ClaimStanding.awaited": named("Who can act", "Wie aan zet is"),
    "ClaimStanding.silence_counts": named("Silence counts", "Zwijgen telt"),
    "ClaimStanding.warned_early": named("Warned early", "Vooraf gewaarschuwd"),
    "ClaimStanding.event": named("Recorded", "Vastgelegd"),
    "RenewalAhead.last_day": named("Last day of the contract", "Laatste dag van het contract"),
    "RenewalAhead.last_notice_day": named("Last day to give notice", "Laatste dag om op te zeggen"),
    "RenewalAhead.next_last_day": named("Last day after renewal", "Laatste dag na verlenging"),
    "RenewalAhead.renewals": named("Renewals so far", "Verlengingen tot nu toe"),
    "ReminderRecorded.on": named("Given on", "Gegeven op"),
    "ReminderRecorded.clock": named("Of", "Waaraan"),
    "ReminderRecorded.title": named("About", "Over"),
    "ReminderRecorded.last_day": named("Last day", "Laatste dag"),
    "ReminderRecorded.awaited": named("Reminded", "Wie"),
    "ReminderRecorded.event": named("Recorded", "Vastgelegd"),
}
