"""Words for what is shown of the joint start and of motives."""

from interfaces.wording.entries import named

NAMES = {
    "JointStartView": named(
        "Joint start",
        "Gezamenlijke start",
        "What you discuss before the first activity, and what that brought up.",
        "Wat jullie bespreken voor de eerste activiteit, en wat daarbij bovenkwam.",
    ),
    "AgreedTopic": named("Topic", "Onderwerp"),
    "HeldSession": named("Session", "Sessie"),
    "LeftPoint": named("Point", "Punt"),
    "StoppedIntake": named("Stopped", "Gestopt"),
    "MotivesView": named(
        "Motives and success",
        "Motieven en succes",
        "Why each party takes part and when it calls it a success, now and before.",
        "Waarom elke partij meedoet en wanneer zij het een succes noemt, nu en eerder.",
    ),
    "PartySuccess": named("Success", "Succes"),
    "PartyMotives": named("Motives", "Motieven"),
}

FIELDS = {
    "JointStartView.silent": named("Not yet said when it is a success", "Zei nog niet wanneer het een succes is"),
    "JointStartView.unbridgeable": named("Judged unbridgeable", "Onoverbrugbaar genoemd"),
    "JointStartView.stopped": named("Stopped before the start", "Gestopt voor de start"),
    "JointStartView.topics": named("To discuss first", "Eerst te bespreken"),
    "JointStartView.points": named("Left to be done", "Nog te doen"),
    "JointStartView.sessions": named("Sessions", "Sessies"),
    "AgreedTopic.topic": named("Topic", "Onderwerp"),
    "AgreedTopic.discussed_on": named("Discussed with all on", "Met allen besproken op"),
    "HeldSession.session": named("Number", "Nummer"),
    "HeldSession.title": named("Session", "Sessie"),
    "HeldSession.contested": named("Contested", "Betwist"),
    "HeldSession.held_on": named("Held on", "Gehouden op"),
    "LeftPoint.point": named("Number", "Nummer"),
    "LeftPoint.kind": named("Kind", "Soort"),
    "LeftPoint.title": named("What", "Wat"),
    "LeftPoint.owner": named("Looked after by", "Eigenaar"),
    "LeftPoint.due": named("Done by", "Klaar op"),
    "LeftPoint.settled_on": named("Settled on", "Afgerond op"),
    "LeftPoint.overdue": named("Overdue", "Te laat"),
    "StoppedIntake.by": named("By", "Door"),
    "StoppedIntake.stopped_on": named("On", "Op"),
    "StoppedIntake.ground": named("Ground", "Reden"),
    "StoppedIntake.distance": named("Distance of priorities", "Afstand van prioriteiten"),
    "MotivesView.successes": named("We call it a success when", "Wij noemen het een succes als"),
    "MotivesView.motives": named("Why we take part", "Waarom wij meedoen"),
    "MotivesView.earlier_successes": named("What success was before", "Wat eerder een succes was"),
    "MotivesView.earlier_motives": named("Why we took part before", "Waarom wij eerder meededen"),
    "PartySuccess.party": named("Party", "Partij"),
    "PartySuccess.success": named("In its words", "In eigen woorden"),
    "PartyMotives.party": named("Party", "Partij"),
    "PartyMotives.motives": named("Motives", "Motieven"),
    "PartyMotives.benefits": named("Expected benefits", "Verwachte voordelen"),
}
