"""Words for the notices of modifications: their drafts, and where they were published."""

from interfaces.wording.entries import Words, named

NAMES = {
    "RecordModificationNotice": named(
        "Record that a notice was published",
        "Leg vast dat een aankondiging is gepubliceerd",
        "It applies from the day of publication.",
        "Het geldt vanaf de dag van publicatie.",
    ),
    "ModificationNoticesView": named(
        "Notices of modifications",
        "Aankondigingen van wijzigingen",
        "The draft of the announcement of every modification, from the record. A draft and no legal advice.",
        "Het concept van de aankondiging van elke wijziging, uit het dossier. Een concept en geen juridisch advies.",
    ),
    "NoticeDraft": named("Draft notice", "Conceptaankondiging"),
    "EarlierModification": named("Earlier modification", "Eerdere wijziging"),
}

FIELDS = {
    "modification": named("Modification", "Wijziging", "Its number in the record.", "Het nummer in het dossier."),
    "RecordModificationNotice.reference": named("Number of the notice", "Nummer van de aankondiging"),
    "ModificationNoticesView.draft": named("A draft, and no legal advice", "Een concept, en geen juridisch advies"),
    "ModificationNoticesView.initial_value": named("Value at the award", "Waarde bij gunning"),
    "ModificationNoticesView.awaited": named("Notices still to publish", "Nog te publiceren aankondigingen"),
    "ModificationNoticesView.notices": named("Drafts", "Concepten"),
    "ModificationNoticesView.earlier": named(
        "Earlier modifications that a draft tells too", "Eerdere wijzigingen die een concept ook vertelt"
    ),
    "duty": named("Notice", "Aankondiging"),
    "NoticeDraft.ground": named("Ground", "Grond"),
    "EarlierModification.ground": named("Ground", "Grond"),
    "notice_code": named("Code of the ground in eForms", "Code van de grond in eForms"),
    "NoticeDraft.applies_from": named("Applies from", "Geldt vanaf"),
    "EarlierModification.applies_from": named("Applies from", "Geldt vanaf"),
    "NoticeDraft.decided_on": named("Decided on", "Besloten op"),
    "EarlierModification.decided_on": named("Decided on", "Besloten op"),
    "value_before": named("Value before", "Waarde ervoor"),
    "NoticeDraft.value_delta": named("Change of the value", "Verandering van de waarde"),
    "EarlierModification.value_delta": named("Change of the value", "Verandering van de waarde"),
    "value_after": named("Value after", "Waarde erna"),
    "rise": named("Part of the value with indexation", "Deel van de waarde met indexering"),
    "NoticeDraft.clause": named("Clause or option", "Clausule of optie"),
    "NoticeDraft.description": named("Description", "Omschrijving"),
    "EarlierModification.description": named("Description", "Omschrijving"),
    "earlier_told": named("Earlier modifications told along", "Eerdere wijzigingen die mee worden verteld"),
    "judgements": named("Judgements on record", "Vastgelegde oordelen"),
    "published_on": named("Published on", "Gepubliceerd op"),
    "NoticeDraft.reference": named("Number of the notice", "Nummer van de aankondiging"),
    "NoticeDraft.awaited": named("Still to publish", "Nog te publiceren"),
    "told_in": named("Told in the notice of", "Verteld in de aankondiging van"),
}

EVENTS = {
    "ModificationNoticeRecorded": Words(
        "{by} recorded that the notice of modification {modification} was published as {reference}.",
        "{by} legde vast dat de aankondiging van wijziging {modification} is gepubliceerd als {reference}.",
    ),
}

REFUSALS = {
    "UnknownModification": Words(
        "The record has no modification {modification}. Choose one that was adopted.",
        "Het dossier heeft geen wijziging {modification}. Kies een wijziging die is aangenomen.",
    ),
}

VALUES = {
    "NoticeDuty.required": Words("required", "verplicht"),
    "NoticeDuty.voluntary": Words("voluntary", "vrijwillig"),
}
