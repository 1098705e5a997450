"""Words for renegotiation: asking for the talk, answering, getting stuck, and closing it."""

from interfaces.wording.entries import Words, named

NAMES = {
    "OpenRenegotiation": named(
        "Ask to renegotiate",
        "Vraag om heronderhandeling",
        "The other party answers within the agreed time.",
        "De andere partij antwoordt binnen de afgesproken tijd.",
    ),
    "AnswerRenegotiation": named(
        "Answer the request",
        "Beantwoord het verzoek",
        "Say whether you come to the table, and why.",
        "Zeg of je aan tafel komt, en waarom.",
    ),
    "DeclareImpasse": named(
        "Record that the talk is stuck",
        "Leg een impasse vast",
        "Getting stuck is no failure. Then choose a way out.",
        "Vastlopen is geen falen. Kies daarna een uitweg.",
    ),
    "EndImpasse": named(
        "Get the talk moving",
        "Doorbreek de impasse",
        "Say by which way the talk moves again.",
        "Zeg langs welke weg het gesprek weer loopt.",
    ),
    "ConcludeRenegotiation": named(
        "Close the renegotiation",
        "Sluit de heronderhandeling af",
        "What was reached becomes the new starting point.",
        "De uitkomst wordt het nieuwe vertrekpunt.",
    ),
}

FIELDS = {
    "subject": named(
        "What do you want to talk about?",
        "Waarover wil je praten?",
        "One line. Do not name a person.",
        "Eén regel. Noem geen persoon.",
    ),
    "ground": named("Why", "Waarom"),
    "OpenRenegotiation.driver": named(
        "Cost driver",
        "Kostenfactor",
        "Leave empty if it is about something else.",
        "Leeg laten als het over iets anders gaat.",
    ),
    "OpenRenegotiation.period": named(
        "Period that passed the threshold",
        "Periode die de drempel overschreed",
        "Only when a clause demands the talk.",
        "Alleen als een clausule het gesprek verplicht.",
    ),
    "OpenRenegotiation.shock": named(
        "Shock in that period",
        "Schok in die periode",
        "Only when a clause demands the talk.",
        "Alleen als een clausule het gesprek verplicht.",
    ),
    "renegotiation": named("Renegotiation", "Heronderhandeling"),
    "willing": named("We come to the table", "We komen aan tafel"),
    "reply": named("Your answer", "Je antwoord"),
    "DeclareImpasse.reason": named("Where it is stuck", "Waar het vastzit"),
    "by_way_of": named("Way out", "Uitweg"),
    "ConcludeRenegotiation.driver": named(
        "Cost driver", "Kostenfactor", "Or name the renegotiation below.", "Of noem hieronder de heronderhandeling."
    ),
    "outcome": named("Outcome", "Uitkomst", "One line. Do not name a person.", "Eén regel. Noem geen persoon."),
}

EVENTS = {
    "RenegotiationOpened": Words(
        (
            "{by} asked to talk about “{subject}”[: {driver} reached a shock of {shock} in {period}]. Answer due "
            "on {answer_due}."
        ),
        (
            "{by} vroeg om een gesprek over “{subject}”"
            "[: {driver} bereikte een schok van {shock} in {period}]. Antwoord uiterlijk op {answer_due}."
        ),
    ),
    "RenegotiationAnswered": Words(
        "{by} answered request {renegotiation}. Comes to the table: {willing}. {reply}",
        "{by} beantwoordde verzoek {renegotiation}. Komt aan tafel: {willing}. {reply}",
    ),
    "ImpasseDeclared": Words(
        "{by} recorded that talk {renegotiation} is stuck: {reason}",
        "{by} legde vast dat gesprek {renegotiation} vastzit: {reason}",
    ),
    "ImpasseEnded": Words(
        "{by} got talk {renegotiation} moving ({by_way_of}): {explanation}",
        "{by} doorbrak de impasse in gesprek {renegotiation} ({by_way_of}): {explanation}",
    ),
    "RenegotiationConcluded": Words(
        "The parties closed the renegotiation[ about {driver}]: {outcome}.",
        "Partijen sloten de heronderhandeling[ over {driver}] af: {outcome}.",
    ),
}

PHRASES = {
    "ConcludeRenegotiation": Words("close the renegotiation: {outcome}", "de heronderhandeling afsluiten: {outcome}"),
}

REFUSALS = {
    "UnknownRenegotiation": Words(
        "There is no open renegotiation {renegotiation}. Choose one that is open.",
        "Er loopt geen heronderhandeling {renegotiation}. Kies er een die loopt.",
    ),
    "RenegotiationAlreadyOpen": Words(
        "You are talking about {driver} already, in renegotiation {renegotiation}. Go on there.",
        "Jullie praten al over {driver}, in heronderhandeling {renegotiation}. Ga daar verder.",
    ),
    "NoThresholdAgreed": Words(
        "The clause for {driver} names no threshold. Ask for the talk yourself.",
        "De clausule voor {driver} noemt geen drempel. Vraag zelf om het gesprek.",
    ),
    "OwnRequest": Words(
        "Request {renegotiation} is your own. The other party answers it.",
        "Verzoek {renegotiation} is van jezelf. De andere partij antwoordt.",
    ),
    "AlreadyAnImpasse": Words(
        "Talk {renegotiation} is recorded as stuck already. Choose a way out.",
        "Voor gesprek {renegotiation} is de impasse al vastgelegd. Kies een uitweg.",
    ),
    "NoImpasse": Words(
        "Talk {renegotiation} is not recorded as stuck. Nothing to break.",
        "Voor gesprek {renegotiation} is geen impasse vastgelegd. Niets te doorbreken.",
    ),
}

VALUES = {
    "Ground.trigger": Words("A clause demands it", "Een clausule verplicht ertoe"),
    "Ground.request": Words("We ask for it", "Wij vragen erom"),
    "Ground.hardship": Words("Unforeseen circumstances", "Onvoorziene omstandigheden"),
    "Ground.limit": Words("An agreed limit was crossed", "Een afgesproken grens is overschreden"),
    "ImpasseExit.decision": Words("The parties decide", "Partijen beslissen zelf"),
    "ImpasseExit.escalation": Words("To the steering committee", "Naar de stuurgroep"),
    "ImpasseExit.mediation": Words("With a mediator", "Met een mediator"),
    "TalkStatus.open": Words("Being talked about", "In gesprek"),
    "TalkStatus.impasse": Words("Impasse", "Impasse"),
}
