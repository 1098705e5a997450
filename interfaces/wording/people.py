"""Words for the people of a partnership: who audits, and the page that shows everybody."""

from interfaces.wording.entries import Words, named

NAMES = {
    "RequireFourEyes": named(
        "Set when a second key figure assents",
        "Bepaal wanneer een tweede sleutelfunctionaris instemt",
        "Who drafts a proposal for your party does not also bind it above this worth. It counts while two or more "
        "people can bind your party.",
        "Wie een voorstel van je partij opstelt, bindt haar boven deze waarde niet ook. Dit geldt zolang twee of meer "
        "mensen je partij kunnen binden.",
    ),
    "ConfirmAppointment": named(
        "Confirm who acts for your party",
        "Bevestig wie namens je partij handelt",
        "One person asked, a second confirms. From then on it counts.",
        "De een vraagt, een tweede bevestigt. Vanaf dan geldt het.",
    ),
    "DeclineAppointment": named(
        "Decline who would act for your party",
        "Wijs af wie namens je partij zou handelen",
        "Nothing changes. Say why.",
        "Er verandert niets. Zeg waarom.",
    ),
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
    "RequireFourEyes.above": named(
        "Worth above which it is needed",
        "Waarde waarboven dit nodig is",
        "Leave empty for never. What has no worth in money that can be told, lies above it.",
        "Laat leeg voor nooit. Wat geen waarde in geld heeft die te bepalen is, ligt erboven.",
    ),
    "appointment": named("Number of what was asked", "Nummer van wat is gevraagd"),
    "DeclineAppointment.reason": named("Why not", "Waarom niet"),
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
    "FourEyesRequired": Words(
        "For {by} [another key figure than the drafter assents above {above}|the drafter may assent alone]"
        "[, confirmed by person {confirmed_by}].",
        "Voor {by} [stemt boven {above} een ander in dan de opsteller|mag de opsteller alleen instemmen]"
        "[, bevestigd door persoon {confirmed_by}].",
    ),
    "FourEyesAsked": Words(
        "Person {asked_by} of {by} asked that [the drafter assents alone up to {above}|the drafter may always assent "
        "alone]. Another key figure has yet to ask the same.",
        "Persoon {asked_by} van {by} vroeg dat [de opsteller tot {above} alleen instemt|de opsteller altijd alleen mag "
        "instemmen]. Een andere sleutelfunctionaris moet hetzelfde vragen.",
    ),
    "AppointmentAsked": Words(
        "Person {asked_by} of {by} asked to let {name} act for it ({role}), as person {person}. "
        "A second person confirms.",
        "Persoon {asked_by} van {by} vroeg om {name} te laten handelen ({role}), als persoon {person}. "
        "Een tweede persoon bevestigt.",
    ),
    "RemovalAsked": Words(
        "Person {asked_by} of {by} asked that person {person} acts for it no longer. A second person confirms.",
        "Persoon {asked_by} van {by} vroeg dat persoon {person} niet langer handelt. Een tweede persoon bevestigt.",
    ),
    "AppointmentDeclined": Words(
        "{by} declined what was asked about its people (number {appointment}): {reason}",
        "{by} wees af wat over de eigen mensen was gevraagd (nummer {appointment}): {reason}",
    ),
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
    "FourEyesNeeded": Words(
        "You drafted proposal {proposal} yourself. Above {above} another key figure of your party assents.",
        "Jij stelde voorstel {proposal} zelf op. Boven {above} stemt een andere sleutelfunctionaris van je partij in.",
    ),
    "UnknownAppointment": Words(
        "Nothing with number {appointment} waits for a second person of your party.",
        "Er wacht niets met nummer {appointment} op een tweede persoon van je partij.",
    ),
    "SecondPersonNeeded": Words(
        "You asked this yourself. Let another person of your party confirm it.",
        "Je vroeg dit zelf. Laat een ander van je partij dit bevestigen.",
    ),
    "RemovalStillWaits": Words(
        "The person it is about may confirm it first. From {until} on you can do it alone.",
        "Om wie het gaat, mag het eerst zelf bevestigen. Vanaf {until} kun je het alleen.",
    ),
    "OwnRemoval": Words(
        "This is about yourself. Another person of your party may decline it.",
        "Dit gaat over jezelf. Een ander van je partij mag het afwijzen.",
    ),
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
    "people.alone": Words("named by one person alone", "aangewezen door één persoon"),
    "people.waits": Words("Waits for a second person", "Wacht op een tweede persoon"),
    "people.waits_name": Words(
        "{name} would act for {party} ({role}); asked by person {asked_by}",
        "{name} zou handelen namens {party} ({role}); gevraagd door persoon {asked_by}",
    ),
    "people.waits_removal": Words(
        "{name} would no longer act for {party}; asked by person {asked_by}",
        "{name} zou niet langer handelen namens {party}; gevraagd door persoon {asked_by}",
    ),
    "people.four_eyes": Words(
        "A proposal of more than {amount}, or of which the worth cannot be told, needs two people of this party: one "
        "drafts it, another key figure assents.",
        "Een voorstel van meer dan {amount}, of waarvan de waarde niet te bepalen is, vraagt twee mensen van deze "
        "partij: de een stelt op, een andere sleutelfunctionaris stemt in.",
    ),
    "people.one_binds": Words(
        "Who drafts a proposal may also bind this party: one person can.",
        "Wie een voorstel opstelt, mag deze partij ook binden: één persoon kan dat.",
    ),
    "people.two_off": Words(
        "This party set that who drafts a proposal may also assent to it.",
        "Deze partij bepaalde dat wie een voorstel opstelt, er ook mee mag instemmen.",
    ),
    "people.set_four_eyes": Words("Set this", "Stel dit in"),
    "table.second_needed": Words(
        "You drafted this: another key figure of your party assents.",
        "Jij stelde dit op: een andere sleutelfunctionaris van je partij stemt in.",
    ),
    "people.confirm": Words("Confirm", "Bevestig"),
    "people.decline": Words("Decline", "Wijs af"),
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
    "readings.relationship": Words("The relationship", "De relatie"),
    "readings.risk-sharing": Words("Who carries which risk", "Wie welk risico draagt"),
    "readings.representatives": Words("People", "Mensen"),
    "readings.readings": Words("These readings", "Deze lijst"),
    "readings.events": Words("Events", "Gebeurtenissen"),
    "readings.proposals": Words("Proposals", "Voorstellen"),
    "readings.deadlines": Words("Deadlines", "Termijnen"),
}
