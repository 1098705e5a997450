"""Words for the people of a partnership: who audits, and the page that shows everybody."""

from interfaces.wording.entries import Words, named

NAMES = {
    "AssignAuditor": named(
        "Assign an auditor",
        "Wijs een controleur aan",
        "Someone of another organisation may read everything for a while. You both see what was read.",
        "Iemand van een andere organisatie mag een tijd alles lezen. Jullie zien allebei wat is gelezen.",
    ),
    "EndAudit": named(
        "End an audit",
        "Beëindig een controle",
        "From now on this auditor may read nothing.",
        "Vanaf nu mag deze controleur niets meer lezen.",
    ),
}

FIELDS = {
    "auditor": named(
        "Account of the auditor",
        "Account van de controleur",
        "The auditor finds it below the own list of partnerships.",
        "De controleur vindt het onder de eigen lijst van partnerschappen.",
    ),
    "AssignAuditor.name": named("Name of the auditor", "Naam van de controleur"),
    "AssignAuditor.organisation": named(
        "Organisation of the auditor",
        "Organisatie van de controleur",
        "Not one of the parties.",
        "Niet een van de partijen.",
    ),
    "AssignAuditor.last_day": named(
        "May read up to and including",
        "Mag lezen tot en met",
        "At most a year from today.",
        "Hooguit een jaar vanaf vandaag.",
    ),
    "AssignAuditor.reason": named(
        "What the audit is for",
        "Waar de controle voor is",
        "This stays in the record for ever: name nobody in it.",
        "Dit blijft altijd in het dossier staan: noem er niemand in.",
    ),
    "person": named("Number of the person", "Nummer van de persoon"),
    "EndAudit.reason": named("Why it ends", "Waarom de controle eindigt"),
}

EVENTS = {
    "AuditorAssigned": Words(
        "{by} let {name} of {organisation} read everything as auditor, up to and including {last_day}: {reason}.",
        "{by} laat {name} van {organisation} als controleur alles lezen, tot en met {last_day}: {reason}.",
    ),
    "AuditEnded": Words(
        "{by} ended the audit of person {person}[: {reason}].",
        "{by} beëindigde de controle door persoon {person}[: {reason}].",
    ),
}

REFUSALS = {
    "AuditorNotIndependent": Words(
        "{organisation} is one of the parties. Choose an auditor of another organisation.",
        "{organisation} is een van de partijen. Kies een controleur van een andere organisatie.",
    ),
    "AuditOutOfTime": Words(
        "{last_day} is not possible as the last day. Choose a day from {earliest} up to {latest}.",
        "{last_day} kan niet de laatste dag zijn. Kies een dag van {earliest} tot en met {latest}.",
    ),
    "AuditorAlreadyAssigned": Words(
        "{party} let this person read already. Nothing to do.",
        "{party} liet deze persoon al lezen. Niets te doen.",
    ),
    "UnknownAuditor": Words(
        "Your party has no auditor with number {person} who may still read.",
        "Je partij heeft geen controleur met nummer {person} die nog mag lezen.",
    ),
}

TEXTS = {
    "people.lead": Words(
        "Who speaks for which party. Both sides can do the same.",
        "Wie voor welke partij spreekt. Beide kanten kunnen hetzelfde.",
    ),
    "people.you": Words("you", "jij"),
    "people.nobody": Words("Nobody yet", "Nog niemand"),
    "people.name": Words("Name a representative", "Wijs een vertegenwoordiger aan"),
    "people.remove": Words("Remove {name}", "Trek in: {name}"),
    "people.number": Words("person {person}", "persoon {person}"),
    "audit.title": Words("Auditors", "Controleurs"),
    "audit.lead": Words(
        "An auditor reads and does nothing else. Every page that was opened stands below, for both sides.",
        "Een controleur leest en doet verder niets. Elke geopende pagina staat hieronder, voor beide kanten.",
    ),
    "audit.none": Words("Nobody audits this partnership.", "Niemand controleert dit partnerschap."),
    "audit.assign": Words("Assign an auditor", "Wijs een controleur aan"),
    "audit.by": Words("{organisation}; assigned by {party}", "{organisation}; aangewezen door {party}"),
    "audit.until": Words("May read up to and including {day}", "Mag lezen tot en met {day}"),
    "audit.ended": Words("The audit has ended", "De controle is beëindigd"),
    "audit.end": Words("End the audit of {name}", "Beëindig de controle door {name}"),
    "audit.notice": Words(
        "You read as auditor, up to and including {day}. Each page that you open is written down for both sides.",
        "Je leest als controleur, tot en met {day}. Elke pagina die je opent, wordt voor beide kanten vastgelegd.",
    ),
    "audit.pill": Words("You audit", "Jij controleert"),
    "portfolio.account": Words(
        "Your account, for whoever asks you to audit a partnership:",
        "Je account, voor wie je vraagt een partnerschap te controleren:",
    ),
    "readings.title": Words("Looked at by the auditor", "Bekeken door de controleur"),
    "readings.none": Words("Nothing was looked at so far.", "Er is nog niets bekeken."),
    "readings.at": Words("When", "Wanneer"),
    "readings.who": Words("Who", "Wie"),
    "readings.what": Words("What", "Wat"),
    "readings.day": Words("As of which day", "Zoals op welke dag"),
    "readings.known_at": Words("as known on {day}", "zoals bekend op {day}"),
    "readings.portfolio": Words("The list of partnerships", "De lijst van partnerschappen"),
    "readings.risk-sharing": Words("Who carries which risk", "Wie welk risico draagt"),
    "readings.representatives": Words("People", "Mensen"),
    "readings.readings": Words("These readings", "Deze lijst"),
    "readings.events": Words("Events", "Gebeurtenissen"),
    "readings.proposals": Words("Proposals", "Voorstellen"),
    "readings.deadlines": Words("Deadlines", "Termijnen"),
}
