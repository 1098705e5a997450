"""Words for crises: what each party does at once, and what all do together for the long term."""

from interfaces.wording.entries import Words, named

ONE_LINE = ("One line. Do not name a person.", "Eén regel. Noem geen persoon.")

NAMES = {
    "DeclareCrisis": named(
        "Declare a crisis",
        "Roep een crisis uit",
        "Something strikes the relation and asks for action, now and for the long term.",
        "Iets treft de relatie en vraagt om actie, nu en voor de lange termijn.",
    ),
    "PlanReactiveAction": named(
        "Take on an action at once",
        "Pak direct een actie op",
        "What your own party does now. What you do together for the long term is agreed at the table.",
        "Wat je eigen partij nu doet. Wat jullie samen voor de lange termijn doen, spreek je af aan tafel.",
    ),
    "CompleteCrisisAction": named(
        "Record that an action was done",
        "Leg vast dat een actie klaar is",
        "By a party that does it.",
        "Door een partij die haar doet.",
    ),
    "EndCrisis": named(
        "Record that a crisis is over",
        "Leg vast dat een crisis voorbij is",
        "The joint actions go on after it.",
        "De gezamenlijke acties gaan daarna door.",
    ),
    "AgreeJointAction": named(
        "Agree a long-term joint action",
        "Spreek een gezamenlijke actie voor de lange termijn af",
        "What makes you stronger together after this crisis.",
        "Wat jullie na deze crisis samen sterker maakt.",
    ),
    "CrisesView": named(
        "Crises",
        "Crises",
        "What was done at once and what is done together for the long term, apart.",
        "Wat direct is gedaan en wat samen voor de lange termijn gebeurt, apart.",
    ),
    "CrisisShown": named("Crisis", "Crisis"),
    "ReactiveActionShown": named("Reactive action", "Directe actie"),
    "JointActionShown": named("Joint action", "Gezamenlijke actie"),
}

FIELDS = {
    "crisis": named("Crisis", "Crisis"),
    "crisis_action": named("Action", "Actie"),
    "DeclareCrisis.title": named("What strikes you?", "Wat treft jullie?", *ONE_LINE),
    "DeclareCrisis.shock": named("The shock behind it", "De schok erachter"),
    "DeclareCrisis.note": named("Explanation", "Toelichting"),
    "PlanReactiveAction.title": named("What do you do?", "Wat doe je?", *ONE_LINE),
    "PlanReactiveAction.due": named("Done by", "Klaar op uiterlijk"),
    "CompleteCrisisAction.note": named("What was done", "Wat er is gedaan"),
    "EndCrisis.outcome": named("How it ended", "Hoe zij eindigde"),
    "AgreeJointAction.title": named("What do you do together?", "Wat doen jullie samen?", *ONE_LINE),
    "AgreeJointAction.owners": named("By whom?", "Door wie?", "At least two parties.", "Minstens twee partijen."),
    "AgreeJointAction.due": named("Done by", "Klaar op uiterlijk"),
    "CrisesView.crises": named("Crises", "Crises"),
    "CrisisShown.crisis": named("Number", "Nummer"),
    "CrisisShown.title": named("What struck", "Wat er trof"),
    "CrisisShown.shock": named("Shock", "Schok"),
    "CrisisShown.ended_on": named("Over since", "Voorbij sinds"),
    "CrisisShown.days": named("Days", "Dagen"),
    "CrisisShown.reactive": named("At once", "Direct"),
    "CrisisShown.joint": named("Joint", "Samen"),
    "CrisisShown.only_reactive": named("Only reacting", "Alleen reactief"),
    "CrisesView.reactive": named("Done at once", "Directe acties"),
    "ReactiveActionShown.title": named("Action", "Actie"),
    "ReactiveActionShown.owner": named("By", "Door"),
    "ReactiveActionShown.due": named("Done by", "Klaar op uiterlijk"),
    "ReactiveActionShown.done_on": named("Done on", "Klaar op"),
    "ReactiveActionShown.late": named("Late", "Te laat"),
    "CrisesView.joint": named("Together, for the long term", "Samen, voor de lange termijn"),
    "JointActionShown.title": named("Action", "Actie"),
    "JointActionShown.owners": named("By", "Door"),
    "JointActionShown.due": named("Done by", "Klaar op uiterlijk"),
    "JointActionShown.done_on": named("Done on", "Klaar op"),
    "JointActionShown.late": named("Late", "Te laat"),
}

EVENTS = {
    "CrisisDeclared": Words(
        "{by} declared crisis {crisis}: “{title}”[, struck by shock {shock}].[ {note}]",
        "{by} riep crisis {crisis} uit: “{title}”[, getroffen door schok {shock}].[ {note}]",
    ),
    "ReactiveActionPlanned": Words(
        "{by} took on action {crisis_action} in crisis {crisis}: “{title}”, done by {due}.",
        "{by} pakte actie {crisis_action} op in crisis {crisis}: “{title}”, klaar op uiterlijk {due}.",
    ),
    "JointActionAgreed": Words(
        "The parties agreed joint action {crisis_action} in crisis {crisis}: “{title}”, by {owners}, done by {due}.",
        "Partijen spraken gezamenlijke actie {crisis_action} af in crisis {crisis}: “{title}”, door {owners}, klaar op "
        "uiterlijk {due}.",
    ),
    "CrisisActionCompleted": Words(
        "{by} recorded that action {crisis_action} was done.[ {note}]",
        "{by} legde vast dat actie {crisis_action} klaar is.[ {note}]",
    ),
    "CrisisEnded": Words(
        "{by} recorded that crisis {crisis} is over: {outcome}",
        "{by} legde vast dat crisis {crisis} voorbij is: {outcome}",
    ),
}

PHRASES = {
    "AgreeJointAction": Words(
        "Joint action “{title}” by {owners}, done by {due}",
        "Gezamenlijke actie “{title}” door {owners}, klaar op uiterlijk {due}",
    ),
}

REFUSALS = {
    "UnknownCrisis": Words(
        "There is no crisis {crisis}. Declare it first, or choose another.",
        "Er is geen crisis {crisis}. Roep haar eerst uit, of kies een andere.",
    ),
    "UnknownCrisisAction": Words(
        "There is no action {crisis_action}. Choose one that was taken on.",
        "Er is geen actie {crisis_action}. Kies er een die is opgepakt.",
    ),
    "NotAJointAction": Words(
        "“{title}” is done by one party. Name at least two, or take it on as an action of your own.",
        "“{title}” is van één partij. Noem er minstens twee, of pak haar op als eigen actie.",
    ),
    "CrisisIsOver": Words(
        "Crisis {crisis} is over. Agree a joint action, or declare another crisis.",
        "Crisis {crisis} is voorbij. Spreek een gezamenlijke actie af, of roep een andere crisis uit.",
    ),
    "ReactiveActionsOpen": Words(
        "In crisis {crisis} these actions are not done: {crisis_actions}. Do them first.",
        "In crisis {crisis} zijn deze acties niet klaar: {crisis_actions}. Maak die eerst af.",
    ),
    "NotYourAction": Words(
        "Action {crisis_action} is done by {owners}. They record it.",
        "Actie {crisis_action} is van {owners}. Zij leggen dat vast.",
    ),
    "CrisisIsUnderWay": Words(
        "The parties already acted on this in crisis {crisis}. Record what happened since instead.",
        "Partijen handelden hier al naar in crisis {crisis}. Leg vast wat er sindsdien gebeurde.",
    ),
}

TEXTS = {
    "concept.crises": Words("Crises", "Crises"),
}
