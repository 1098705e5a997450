"""Words for joint sessions: what the parties discuss before the first activity, and what that leaves to be done."""

from interfaces.wording.entries import Words, named

NAMES = {
    "AgreeJointStart": named(
        "Agree a joint start",
        "Spreek een gezamenlijke start af",
        "What you discuss together first. Without it the partnership does not start.",
        "Wat jullie eerst samen bespreken. Zonder dat start het partnerschap niet.",
    ),
    "RecordSession": named(
        "Record a joint session",
        "Leg een gezamenlijke sessie vast",
        "A topic counts as discussed once every party was there.",
        "Een onderwerp telt als besproken als elke partij erbij was.",
    ),
    "SettlePoint": named(
        "Settle a point of a session",
        "Rond een punt uit een sessie af",
        "Say what came of it.",
        "Zeg wat ervan is gekomen.",
    ),
    "Attendee": named("Person", "Persoon"),
    "StatedPoint": named("Point", "Punt"),
}

FIELDS = {
    "AgreeJointStart.topics": named(
        "What you discuss first",
        "Wat jullie eerst bespreken",
        "The usual four, or short names of your own.",
        "De gebruikelijke vier, of eigen korte namen.",
    ),
    "RecordSession.title": named("What was the session about?", "Waar ging de sessie over?", "One line.", "Eén regel."),
    "present": named("Who was present", "Wie er was"),
    "Attendee.party": named("For which party?", "Namens welke partij?"),
    "Attendee.name": named(
        "Name", "Naam", "Kept apart from the record; it can be erased.", "Apart van het dossier bewaard; te wissen."
    ),
    "topics": named("What you discussed", "Wat jullie bespraken"),
    "points": named(
        "What it left to be done",
        "Wat er te doen bleef",
        "Vulnerabilities and parked topics, each with an owner and a day.",
        "Kwetsbaarheden en geparkeerde onderwerpen, elk met een eigenaar en een dag.",
    ),
    "StatedPoint.kind": named("What is it?", "Wat is het?"),
    "StatedPoint.title": named("In one line", "In één regel", "Do not name a person.", "Noem geen persoon."),
    "StatedPoint.owner": named("Who looks after it?", "Wie zorgt ervoor?"),
    "StatedPoint.due": named("Done by", "Klaar op"),
    "RecordSession.note": named("Explanation", "Toelichting"),
    "point": named("Point", "Punt"),
    "SettlePoint.outcome": named("What came of it", "Wat ervan kwam"),
}

EVENTS = {
    "JointStartAgreed": Words(
        "The parties agreed what they discuss before they start: {topics}.",
        "Partijen spraken af wat ze bespreken voor ze starten: {topics}.",
    ),
    "JointSessionHeld": Words(
        "{by} recorded joint session {session}, “{title}”, with {present}."
        "[ They discussed {topics}.][ To be done: {points}.][ {note}]",
        "{by} legde gezamenlijke sessie {session} vast, “{title}”, met {present}."
        "[ Besproken: {topics}.][ Te doen: {points}.][ {note}]",
    ),
    "SessionPointSettled": Words(
        "{by} settled point {point} of a session: {outcome}",
        "{by} rondde punt {point} uit een sessie af: {outcome}",
    ),
}

PHRASES = {
    "AgreeJointStart": Words("a joint start that discusses {topics}", "een gezamenlijke start over {topics}"),
    "Attendee": Words("{name} ({party})", "{name} ({party})"),
    "SessionPoint": Words("{point}. {kind} “{title}”, {owner} by {due}", "{point}. {kind} “{title}”, {owner} op {due}"),
}

REFUSALS = {
    "PointDueTooEarly": Words(
        "“{title}” is due on {due}, before the session. Choose a later day.",
        "“{title}” moet klaar zijn op {due}, voor de sessie. Kies een latere dag.",
    ),
    "UnknownPoint": Words(
        "No session left a point {point}. Choose one that is open.",
        "Er is geen punt {point} uit een sessie. Kies er een dat openstaat.",
    ),
    "NotYourPoint": Words(
        "{owner} looks after point {point}. Ask them to settle it.",
        "{owner} zorgt voor punt {point}. Vraag hun om het af te ronden.",
    ),
    "PointAlreadySettled": Words(
        "Point {point} is settled. Take that back first.",
        "Punt {point} is afgerond. Neem dat eerst terug.",
    ),
    "JointStartIncomplete": Words(
        "The joint start is not complete.[ Discuss with every party present: {undiscussed}.]"
        "[ Not yet said when it is a success: {silent}.][ Judged unbridgeable: {unbridgeable}.]",
        "De gezamenlijke start is nog niet af.[ Bespreek met elke partij erbij: {undiscussed}.]"
        "[ Zei nog niet wanneer het een succes is: {silent}.][ Onoverbrugbaar genoemd: {unbridgeable}.]",
    ),
}

VALUES = {
    "PointKind.vulnerability": Words("vulnerability", "kwetsbaarheid"),
    "PointKind.parked": Words("parked topic", "geparkeerd onderwerp"),
    "ClockKind.point": Words("A point of a session", "Een punt uit een sessie"),
}

TEXTS = {
    "concept.sessions": Words("Joint sessions", "Gezamenlijke sessies"),
    "name.information-sharing": Words("how you share information", "hoe jullie informatie delen"),
    "name.meeting-forms": Words("how you meet, and with which systems", "overlegvormen en systemen"),
    "name.goals-of-each-party": Words("the goals of each party", "de doelen van elke partij"),
    "name.independence": Words("how independent each party stays", "hoe onafhankelijk elke partij blijft"),
}
