"""Words for who does what: what is delegated, who answers for what is delivered, and whose strength the work is."""

from interfaces.wording.entries import Words, named

_SHORT_NAME = named(
    "Short name",
    "Korte naam",
    "A letter, then letters, digits or hyphens, for example night-shift.",
    "Een letter, dan letters, cijfers of streepjes, bijvoorbeeld nachtdienst.",
)
_ONE_LINE = ("One line. Do not name a person.", "Eén regel. Noem geen persoon.")

NAMES = {
    "DelegateActivity": named(
        "Delegate an activity",
        "Besteed een activiteit uit",
        "Say whether it is core to your party. What makes you who you are deserves thought before it goes.",
        "Zeg of zij kern is voor je partij. Wat je maakt tot wie je bent, vraagt bedenktijd voor het gaat.",
    ),
    "RemarkActivity": named(
        "Mark a delegated activity anew",
        "Merk een uitbestede activiteit opnieuw",
        "What is core changes over the years. Say why.",
        "Wat kern is, verandert met de jaren. Zeg waarom.",
    ),
    "TakeActivityBack": named(
        "Take an activity back",
        "Haal een activiteit terug",
        "Your party does it itself again. Say why.",
        "Je partij doet het weer zelf. Zeg waarom.",
    ),
    "AgreeDeliverable": named(
        "Agree a deliverable",
        "Spreek een levering af",
        "One party, and no other, answers for it to the end customer.",
        "Eén partij, en geen andere, is er tegenover de eindklant verantwoordelijk voor.",
    ),
    "MoveAnswerability": named(
        "Let another party answer for a deliverable",
        "Maak een andere partij verantwoordelijk voor een levering",
        "From now on the other answers to the end customer, and the first no longer does.",
        "Vanaf nu is de ander verantwoordelijk tegenover de eindklant, en de eerste niet meer.",
    ),
    "DropDeliverable": named(
        "Let a deliverable go",
        "Laat een levering los",
        "Say why it is delivered no more.",
        "Zeg waarom het niet meer wordt geleverd.",
    ),
    "AgreeSynergy": named(
        "Agree a synergy",
        "Spreek een synergie af",
        "What you can do together because each side brings something. A side that brings nothing is no partner in it.",
        "Wat jullie samen kunnen omdat elke kant iets meebrengt. Wie niets meebrengt, is daarin geen partner.",
    ),
    "DropSynergy": named(
        "Let a synergy go",
        "Laat een synergie los",
        "Say why you no longer look for it.",
        "Zeg waarom jullie er niet meer naar zoeken.",
    ),
    "InvestKnowledge": named(
        "Invest knowledge or skill in the other",
        "Investeer kennis of kunde in de ander",
        "Name what the other gains from you.",
        "Noem wat de ander aan jullie heeft.",
    ),
    "StateStrength": named(
        "State a strength",
        "Noem een sterkte",
        "Work goes where it is done best.",
        "Werk gaat naar wie er het beste in is.",
    ),
    "WithdrawStrength": named(
        "Withdraw a strength",
        "Trek een sterkte in",
        "Work that lies with you stays until you agree otherwise.",
        "Werk dat bij jullie ligt, blijft tot jullie anders afspreken.",
    ),
    "AssignWork": named(
        "Agree who does some work",
        "Spreek af wie werk doet",
        "It goes to the side whose strength it is. Elsewhere needs a reason.",
        "Het gaat naar de kant waar de sterkte ligt. Ergens anders vraagt een reden.",
    ),
    "EndWork": named(
        "End some work", "Beëindig werk", "Say whether it is done or dropped.", "Zeg of het klaar is of vervalt."
    ),
    "AddControl": named(
        "Add an extra control step",
        "Voeg een extra controle toe",
        "On work of the side whose strength it is, say why you check it all the same.",
        "Zeg bij werk van de kant waar de sterkte ligt waarom je het toch controleert.",
    ),
    "DropControl": named(
        "Take an extra control step away",
        "Haal een extra controle weg",
        "The work goes on without it.",
        "Het werk gaat zonder door.",
    ),
}

FIELDS = {
    "activity": named("Activity", "Activiteit"),
    "deliverable": named("Deliverable", "Levering"),
    "synergy": named("Synergy", "Synergie"),
    "strength": named(
        "Strength", "Sterkte", "The short name that both sides use.", "De korte naam die beide kanten gebruiken."
    ),
    "work": named("Work", "Werk"),
    "DelegateActivity.activity": _SHORT_NAME,
    "AgreeDeliverable.deliverable": _SHORT_NAME,
    "AgreeSynergy.synergy": _SHORT_NAME,
    "AssignWork.work": _SHORT_NAME,
    "DelegateActivity.title": named("Which activity", "Welke activiteit", *_ONE_LINE),
    "DelegateActivity.to": named("To which party", "Aan welke partij"),
    "mark": named("Core or not", "Kern of niet"),
    "AgreeDeliverable.title": named("What is delivered", "Wat wordt geleverd", *_ONE_LINE),
    "end_customer": named("End customer", "Eindklant", "Who gets it in the end.", "Wie het uiteindelijk krijgt."),
    "answerable": named("Who answers for it", "Wie verantwoordelijk is"),
    "AgreeSynergy.title": named("What you can do together", "Wat jullie samen kunnen", *_ONE_LINE),
    "brings": named("What each side brings", "Wat elke kant meebrengt"),
    "invested_in": named("Who gains it", "Wie het krijgt"),
    "InvestKnowledge.kind": named("Knowledge or skill", "Kennis of kunde"),
    "InvestKnowledge.what": named("What", "Wat", *_ONE_LINE),
    "StateStrength.title": named("What you are strong at", "Waar jullie sterk in zijn", *_ONE_LINE),
    "AssignWork.title": named("Which work", "Welk werk", *_ONE_LINE),
    "AssignWork.party": named("Who does it", "Wie het doet"),
    "AssignWork.reason": named(
        "Why not the side whose strength it is",
        "Waarom niet de kant waar de sterkte ligt",
        "Leave empty when it goes to the side whose strength it is.",
        "Laat leeg als het gaat naar de kant waar de sterkte ligt.",
    ),
    "AddControl.title": named("What is checked extra", "Wat extra wordt gecontroleerd", *_ONE_LINE),
    "AddControl.reason": named("Why", "Waarom", *_ONE_LINE),
    "control": named("Number of the control step", "Nummer van de controle"),
}

EVENTS = {
    "ActivityDelegated": Words(
        "{by} delegated “{title}” to {to}; for {by} it is {mark}.",
        "{by} besteedde “{title}” uit aan {to}; voor {by} is dit {mark}.",
    ),
    "ActivityRemarked": Words(
        "{by} marked the activity {activity} as {mark} from now on: {reason}.",
        "{by} merkte de activiteit {activity} vanaf nu als {mark}: {reason}.",
    ),
    "ActivityTakenBack": Words(
        "{by} does the activity {activity} itself again: {reason}.",
        "{by} doet de activiteit {activity} weer zelf: {reason}.",
    ),
    "DeliverableAgreed": Words(
        "The parties agreed that {answerable} answers for “{title}” to {end_customer}.",
        "Partijen spraken af dat {answerable} tegenover {end_customer} verantwoordelijk is voor “{title}”.",
    ),
    "AnswerabilityMoved": Words(
        "The parties agreed that {answerable} answers for {deliverable}, in place of {before}: {reason}.",
        "Partijen spraken af dat {answerable} verantwoordelijk is voor {deliverable} en niet meer {before}: {reason}.",
    ),
    "DeliverableDropped": Words(
        "The parties let the deliverable {deliverable} go: {reason}.",
        "Partijen lieten de levering {deliverable} los: {reason}.",
    ),
    "SynergyAgreed": Words(
        "The parties agreed the synergy “{title}”; what each brings: {brings}.",
        "Partijen spraken de synergie “{title}” af; wat elk meebrengt: {brings}.",
    ),
    "SynergyDropped": Words(
        "The parties let the synergy {synergy} go: {reason}.", "Partijen lieten de synergie {synergy} los: {reason}."
    ),
    "KnowledgeInvested": Words(
        "{by} invests {kind} in {invested_in}: {what}.", "{by} investeert {kind} in {invested_in}: {what}."
    ),
    "StrengthStated": Words("{by} is strong at “{title}”.", "{by} is sterk in “{title}”."),
    "StrengthWithdrawn": Words(
        "{by} is no longer strong at {strength}: {reason}.", "{by} is niet langer sterk in {strength}: {reason}."
    ),
    "WorkAssigned": Words(
        "The parties agreed that {party} does “{title}”, which needs {strength}; strong at it: {strong}."
        "[ Why elsewhere: {reason}.]",
        "Partijen spraken af dat {party} “{title}” doet, waarvoor {strength} nodig is; sterk daarin: {strong}."
        "[ Waarom elders: {reason}.]",
    ),
    "WorkEnded": Words(
        "The parties ended the work {work}: {reason}.", "Partijen beëindigden het werk {work}: {reason}."
    ),
    "ControlAdded": Words(
        "{by} added control {control} to the work {work}: “{title}”.[ Why: {reason}.]",
        "{by} voegde controle {control} toe aan het werk {work}: “{title}”.[ Waarom: {reason}.]",
    ),
    "ControlDropped": Words(
        "{by} took control {control} of the work {work} away.",
        "{by} haalde controle {control} van het werk {work} weg.",
    ),
}

PHRASES = {
    "AgreeDeliverable": Words("{answerable} answers for “{title}”", "{answerable} verantwoordelijk voor “{title}”"),
    "MoveAnswerability": Words(
        "{answerable} answers for {deliverable}", "{answerable} verantwoordelijk voor {deliverable}"
    ),
    "DropDeliverable": Words("let the deliverable {deliverable} go", "de levering {deliverable} loslaten"),
    "AgreeSynergy": Words("the synergy “{title}”", "de synergie “{title}”"),
    "DropSynergy": Words("let the synergy {synergy} go", "de synergie {synergy} loslaten"),
    "AssignWork": Words("{party} does “{title}”", "{party} doet “{title}”"),
    "EndWork": Words("end the work {work}", "het werk {work} beëindigen"),
}

REFUSALS = {
    "UnknownActivity": Words(
        "No activity {activity} is delegated. Choose one that is.",
        "De activiteit {activity} is niet uitbesteed. Kies er een die dat wel is.",
    ),
    "ActivityAlreadyDelegated": Words(
        "The activity {activity} is delegated already. Mark it anew with a reason, or choose another short name.",
        "De activiteit {activity} is al uitbesteed. Merk haar opnieuw met een reden, of kies een andere korte naam.",
    ),
    "NotYourActivity": Words(
        "{by} delegated the activity {activity}; only {by} marks it or takes it back.",
        "{by} besteedde de activiteit {activity} uit; alleen {by} merkt haar of haalt haar terug.",
    ),
    "DelegatedToYourself": Words(
        "What your party does itself is not delegated. Choose another party.",
        "Wat je partij zelf doet, is niet uitbesteed. Kies een andere partij.",
    ),
    "UnknownDeliverable": Words(
        "There is no deliverable {deliverable}. Choose one that was agreed.",
        "Er is geen levering {deliverable}. Kies er een die is afgesproken.",
    ),
    "AnsweredByAnother": Words(
        "{answerable} answers for {deliverable} already, and nobody answers beside it. Propose that it moves, and why.",
        "Voor {deliverable} staat {answerable} al in, niemand ernaast. Stel voor dat het overgaat, en waarom.",
    ),
    "SideBringsNothing": Words(
        "In a synergy every side brings something. Say what {parties} brings.",
        "In een synergie brengt elke kant iets mee. Zeg wat {parties} meebrengt.",
    ),
    "UnknownSynergy": Words(
        "There is no synergy {synergy}. Choose one that was agreed.",
        "Er is geen synergie {synergy}. Kies er een die is afgesproken.",
    ),
    "InvestedInYourself": Words(
        "Name what another party gains from yours. What you teach yourself is no gift to the other.",
        "Noem wat een andere partij aan de jouwe heeft. Wat je jezelf leert, krijgt de ander niet.",
    ),
    "UnknownStrength": Words(
        "The strength {strength} was not stated. State it first, or choose one that was.",
        "De sterkte {strength} is niet genoemd. Noem haar eerst, of kies er een die is genoemd.",
    ),
    "StrongerElsewhere": Words(
        "Strong at {strength}: {strong}. Let the work go there, or say why {party} does it.",
        "Sterk in {strength}: {strong}. Laat het werk daarheen gaan, of zeg waarom {party} het doet.",
    ),
    "ControlNeedsReason": Words(
        "{party} is strong at this work. Say why you check it extra.",
        "{party} is sterk in dit werk. Zeg waarom je het extra controleert.",
    ),
    "UnknownWork": Words(
        "There is no work {work}. Choose some that was assigned.",
        "Er is geen werk {work}. Kies werk dat is toegewezen.",
    ),
    "UnknownControl": Words(
        "The work {work} has no extra control {control}. Choose one that it has.",
        "Het werk {work} heeft geen extra controle {control}. Kies er een die het heeft.",
    ),
}

VALUES = {
    "CoreMark.core": Words("core", "kern"),
    "CoreMark.not_core": Words("not core", "geen kern"),
    "KnowledgeKind.knowledge": Words("knowledge", "kennis"),
    "KnowledgeKind.skill": Words("skill", "kunde"),
}

TEXTS = {
    "concept.activities": Words("Delegated activities", "Uitbestede activiteiten"),
    "concept.deliverables": Words("Deliverables", "Leveringen"),
    "concept.synergies": Words("Synergies", "Synergieën"),
    "concept.knowledge": Words("Knowledge invested", "Geïnvesteerde kennis"),
    "concept.strengths": Words("Strengths", "Sterktes"),
    "concept.packages": Words("Work and its control", "Werk en de controle erop"),
}
