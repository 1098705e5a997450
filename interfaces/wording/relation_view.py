"""Words for the view of the kind of relation."""

from interfaces.wording.entries import Words, named

NAMES = {
    "RelationView": named(
        "The relation as agreed",
        "De relatie zoals afgesproken",
        "Which relationship type you chose, and whether a limit that you agreed was crossed.",
        "Welk samenwerkingstype jullie kozen, en of een afgesproken grens is overschreden.",
    ),
    "TypeInForce": named("Relationship type", "Samenwerkingstype"),
    "TypeReasonGiven": named("Reason", "Reden"),
    "SignShown": named("Sign of partnership", "Kenmerk van partnership"),
    "PartyMeasure": named("Measure", "Maat"),
}

FIELDS = {
    "RelationView.in_force": named("Relationship type", "Samenwerkingstype"),
    "TypeInForce.usual_for_the_work": named("Usual for this work", "Gebruikelijk voor dit werk"),
    "RelationView.called_partnership": named("Called a partnership", "Heet partnership"),
    "RelationView.only_in_name": named(
        "Partnership in name only",
        "Alleen in naam partnership",
        "Client and contractor use the word, while future, goal or openness is not shown.",
        "Opdrachtgever en opdrachtnemer gebruiken het woord, terwijl toekomst, doel of openheid niet blijkt.",
    ),
    "RelationView.signs": named("Signs of partnership", "Kenmerken van partnership"),
    "SignShown.sign": named("Sign", "Kenmerk"),
    "SignShown.shown": named("Shown", "Blijkt"),
    "SignShown.events": named("Recorded in", "Vastgelegd in"),
    "RelationView.equality_at_risk": named(
        "Equality at risk",
        "Gelijkwaardigheid in gevaar",
        "A party depends on the others beyond the limit that you agreed.",
        "Een partij hangt meer van de ander af dan jullie afspraken.",
    ),
    "RelationView.measures": named("Measures and their limits", "Maten en hun grenzen"),
    "PartyMeasure.beyond": named("Beyond the limit", "Over de grens"),
    "PartyMeasure.rests_on": named("Rests on", "Berust op"),
    "PartyMeasure.agreed_in": named("Agreed in", "Afgesproken in"),
    "PartyMeasure.measure": named("Measure", "Maat"),
    "PartyMeasure.party": named("Party", "Partij"),
    "PartyMeasure.value": named("Value", "Waarde"),
    "RelationView.reasons": named("Reasons for another type", "Redenen voor een ander type"),
    "TypeReasonGiven.party": named("Party", "Partij"),
    "TypeReasonGiven.stated_on": named("Stated on", "Genoemd op"),
}

VALUES = {
    "PartnershipSign.joint_future": Words(
        "A joint future: two years or more", "Een gezamenlijke toekomst: twee jaar of meer"
    ),
    "PartnershipSign.joint_goal": Words("A joint goal", "Een gezamenlijk doel"),
    "PartnershipSign.openness": Words("Openness on earnings and finances", "Openheid over verdienmodel en financiën"),
}
