"""Words for running clocks: tacit renewal, reminders, and what a clock waits for."""

from interfaces.wording.entries import Words, named

NAMES = {
    "AgreeTacitRenewal": named(
        "Agree tacit renewal",
        "Spreek stilzwijgende verlenging af",
        "The contract goes on unless a party gives notice in time.",
        "Het contract loopt door, tenzij een partij op tijd opzegt.",
    ),
    "DropTacitRenewal": named("End tacit renewal", "Stop de stilzwijgende verlenging"),
    "DeclineRenewal": named(
        "Give notice against renewal",
        "Zeg de verlenging op",
        "The contract then ends on its last day.",
        "Het contract eindigt dan op de laatste dag.",
    ),
    "RenewTacitly": named("Record a tacit renewal", "Leg een stilzwijgende verlenging vast"),
    "AgreeReminders": named(
        "Agree reminders",
        "Spreek herinneringen af",
        "Whoever has yet to act is reminded, once.",
        "Wie nog moet handelen, krijgt één herinnering.",
    ),
    "DropReminders": named("End the reminders", "Stop de herinneringen"),
    "GiveReminder": named("Record a reminder", "Leg een herinnering vast"),
}

FIELDS = {
    "AgreeTacitRenewal.months": named("Months of each renewal", "Maanden per verlenging"),
    "AgreeTacitRenewal.notice_months": named("Months of notice", "Maanden opzegtermijn"),
    "AgreeTacitRenewal.at_most": named(
        "Renewals at most", "Hoogstens zo vaak", "Empty: no limit.", "Leeg: geen grens."
    ),
    "RenewTacitly.ends_on": named("Last day until now", "Laatste dag tot nu toe"),
    "AgreeReminders.days": named("Days before", "Dagen vooraf"),
    "remind_of": named("Of what", "Waaraan"),
    "clock": named("Clock", "Klok"),
    "GiveReminder.subject": named("Number or name", "Nummer of naam"),
    "GiveReminder.title": named("Title", "Titel"),
    "GiveReminder.due": named("Last day", "Laatste dag"),
    "GiveReminder.awaited": named("Who has yet to act", "Wie nog moet handelen"),
}

EVENTS = {
    "TacitRenewalAgreed": Words(
        "The parties agreed that the contract renews by {months} months unless notice is given {notice_months} months"
        " before the end.[ At most {at_most} times.]",
        "Partijen spraken af dat het contract met {months} maanden wordt verlengd, tenzij {notice_months} maanden voor"
        " het einde is opgezegd.[ Hoogstens {at_most} keer.]",
    ),
    "TacitRenewalDropped": Words(
        "The parties ended tacit renewal: {reason}.", "Partijen stopten de stilzwijgende verlenging: {reason}."
    ),
    "RenewalDeclined": Words(
        "{by} gave notice: the contract is not renewed and ends on {ends_on}. {reason}",
        "{by} zegde op: het contract wordt niet verlengd en eindigt op {ends_on}. {reason}",
    ),
    "ContractRenewed": Words(
        "Nobody gave notice by {last_notice_day}: the contract goes on from {old_end} to {new_end}.",
        "Niemand zegde op tot en met {last_notice_day}: het contract loopt na {old_end} door tot en met {new_end}.",
    ),
    "RemindersAgreed": Words(
        "The parties agreed a reminder {days} days before: {remind_of}.",
        "Partijen spraken een herinnering af, {days} dagen voor: {remind_of}.",
    ),
    "RemindersDropped": Words(
        "The parties ended the reminders: {reason}.", "Partijen stopten de herinneringen: {reason}."
    ),
    "ReminderGiven": Words(
        "Reminder for {awaited}: {clock}[ “{title}”][ ({subject})], by {due}.",
        "Herinnering voor {awaited}: {clock}[ “{title}”][ ({subject})], uiterlijk op {due}.",
    ),
}

PHRASES = {
    "AgreeTacitRenewal": Words("tacit renewal by {months} months", "stilzwijgende verlenging met {months} maanden"),
    "DropTacitRenewal": Words("no more tacit renewal", "geen stilzwijgende verlenging meer"),
    "AgreeReminders": Words("reminders {days} days before", "herinneringen {days} dagen vooraf"),
    "DropReminders": Words("no more reminders", "geen herinneringen meer"),
}

REFUSALS = {
    "NoTacitRenewal": Words(
        "The contract does not renew by itself. There is nothing to decline.",
        "Het contract wordt niet stilzwijgend verlengd. Er is niets op te zeggen.",
    ),
    "NoticeDayPassed": Words(
        "The last day to give notice was {last_notice_day}.", "De laatste dag om op te zeggen was {last_notice_day}."
    ),
    "RenewalNotDue": Words(
        "The renewal after {ends_on} is not due.", "De verlenging na {ends_on} is niet aan de orde."
    ),
    "RenewalAlreadyDeclined": Words(
        "Notice was given: the contract ends on {ends_on}.", "Er is opgezegd: het contract eindigt op {ends_on}."
    ),
    "NoRemindersAgreed": Words(
        "No reminders of this kind are agreed. Choose what you want to be reminded of.",
        "Zulke herinneringen zijn niet afgesproken. Kies waaraan jullie herinnerd willen worden.",
    ),
    "ReminderNotDue": Words(
        "It is too early or too late to remind of {due}.", "Het is te vroeg of te laat om aan {due} te herinneren."
    ),
}

VALUES = {
    "ClockKind.answer": Words("Answer to a proposal", "Antwoord op een voorstel"),
    "ClockKind.expiry": Words("A proposal expires", "Voorstel vervalt"),
    "ClockKind.option": Words("Decision about an option", "Besluit over een optie"),
    "ClockKind.assessment": Words("Assessments", "Beoordelingen"),
    "ClockKind.promise": Words("Promise", "Toezegging"),
    "ClockKind.disclosure": Words("Disclosure", "Inzage"),
    "ClockKind.talk": Words("Answer to a renegotiation", "Antwoord op een heronderhandeling"),
    "ClockKind.renewal": Words("Notice against renewal", "Opzegging van de verlenging"),
    "ClockKind.claim-known": Words("Notification of a claim", "Melding van een aanspraak"),
    "ClockKind.claim-notified": Words("Answer to a claim", "Antwoord op een aanspraak"),
    "ClockKind.claim-quoting": Words("Quotation for a claim", "Offerte voor een aanspraak"),
    "ClockKind.claim-quoted": Words("Answer to a quotation", "Antwoord op een offerte"),
    "ClockKind.claim-assessing": Words("Own assessment of a claim", "Eigen waardering van een aanspraak"),
    "ClockKind.reminder": Words("Reminder", "Herinnering"),
}

TEXTS = {
    "deadline.claim_due": Words("Next step of claim {title}", "Volgende stap van aanspraak {title}"),
    "deadline.claim_due.short": Words("Next step of a claim", "Volgende stap van aanspraak"),
    "next.claim_due": Words("Look at the claims", "Bekijk de aanspraken"),
    "silence.right_lapses": Words("After that day the right is lost.", "Na die dag vervalt het recht."),
    "silence.silence_may_count": Words(
        "Silence may count as the clause says.", "Zwijgen kan tellen zoals de clausule zegt."
    ),
    "silence.silence_counts": Words("After that day silence counts.", "Na die dag telt zwijgen."),
    "forecast.title": Words("If nobody acts", "Als niemand iets doet"),
    "forecast.lead": Words(
        "What silence brings about until {until}, in order. Nothing of it is recorded yet.",
        "Wat zwijgen teweegbrengt tot en met {until}, op volgorde. Hiervan is nog niets vastgelegd.",
    ),
    "forecast.until": Words("Look ahead until", "Vooruitkijken tot en met"),
    "forecast.show": Words("Show", "Toon"),
    "forecast.happens": Words("What happens", "Wat er gebeurt"),
    "forecast.nothing": Words("Nothing happens by itself until then.", "Tot dan gebeurt er niets vanzelf."),
    "forecast.overdue": Words(
        "{what} is overdue; {parties} can still act. Silence changes nothing.",
        "{what} is te laat; {parties} kan nog handelen. Zwijgen verandert niets.",
    ),
    "forecast.running": Words("Clocks that run", "Klokken die lopen"),
    "forecast.none_running": Words("No clock runs.", "Er loopt geen klok."),
    "forecast.what": Words("What", "Wat"),
    "forecast.last_day": Words("Last day", "Laatste dag"),
    "forecast.who": Words("Who can act", "Wie aan zet is"),
    "forecast.then": Words("After silence", "Na zwijgen"),
    "forecast.counts": Words("Silence is recorded.", "Zwijgen wordt vastgelegd."),
    "cli.forecast_nothing": Words("Nothing happens by itself until {until}.", "Tot {until} gebeurt er niets vanzelf."),
    "concept.renewals": Words("Tacit renewal", "Stilzwijgende verlenging"),
    "concept.reminders": Words("Reminders", "Herinneringen"),
}
