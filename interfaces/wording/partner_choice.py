"""Words for partner choice: criteria with weights, and scores with reasons."""

from interfaces.wording.entries import Words, named

NAMES = {
    "AgreeCriteria": named(
        "Agree what makes a good partner",
        "Spreek af wat een goede partner maakt",
        "Criteria with weights. Being the supplier already is none of them.",
        "Criteria met gewichten. Al leverancier zijn hoort daar niet bij.",
    ),
    "Criterion": named("Criterion", "Criterium"),
    "ScorePartner": named(
        "Score the other party",
        "Beoordeel de andere partij",
        "By the criteria that you agreed, each with a reason.",
        "Op de afgesproken criteria, elk met een reden.",
    ),
    "CriterionScore": named("Score", "Score"),
    "PartnerChoiceView": named(
        "Partner choice",
        "Partnerkeuze",
        "How the parties score each other by the criteria that they agreed.",
        "Hoe partijen elkaar beoordelen op de criteria die zij afspraken.",
    ),
    "CriterionInForce": named("Criterion", "Criterium"),
    "PartyScore": named("Party", "Partij"),
    "GivenScore": named("Score", "Score"),
}

FIELDS = {
    "criteria": named(
        "Criteria",
        "Criteria",
        "The usual five, or short names of your own.",
        "De gebruikelijke vijf, of eigen korte namen.",
    ),
    "criterion": named("Criterion", "Criterium"),
    "Criterion.weight": named(
        "Weight", "Gewicht", "How much it counts beside the others.", "Hoe zwaar het telt naast de andere."
    ),
    "ScorePartner.party": named("Whom do you score?", "Wie beoordeel je?"),
    "ScorePartner.scores": named("Scores", "Scores"),
    "CriterionScore.score": named(
        "Score from 1 to 5",
        "Score van 1 tot en met 5",
        "1 is not at all, 5 is fully.",
        "1 is helemaal niet, 5 is helemaal.",
    ),
    "CriterionScore.reason": named("Why?", "Waarom?"),
    "PartnerChoiceView.edition": named("Edition of the criteria", "Versie van de criteria"),
    "PartnerChoiceView.criteria": named("Criteria in force", "Geldende criteria"),
    "PartnerChoiceView.standing": named("Weighted scores", "Gewogen scores"),
    "PartnerChoiceView.scores": named("Scores given", "Gegeven scores"),
    "CriterionInForce.weight": named("Weight", "Gewicht"),
    "PartyScore.party": named("Party", "Partij"),
    "PartyScore.score": named("Weighted score, 1 to 5", "Gewogen score, 1 tot en met 5"),
    "PartyScore.scored_by": named("Scored by", "Beoordeeld door"),
    "PartyScore.events": named("Rests on", "Rust op"),
    "GivenScore.party": named("Party", "Partij"),
    "GivenScore.scored_by": named("Scored by", "Beoordeeld door"),
    "GivenScore.score": named("Score", "Score"),
}

EVENTS = {
    "CriteriaAgreed": Words(
        "The parties agreed what makes a good partner, edition {edition}: {criteria}.",
        "Partijen spraken af wat een goede partner maakt, versie {edition}: {criteria}.",
    ),
    "PartnerScored": Words(
        "{by} scored {party} by edition {edition} of the criteria: {scores}.",
        "{by} beoordeelde {party} op versie {edition} van de criteria: {scores}.",
    ),
}

PHRASES = {
    "AgreeCriteria": Words("the criteria {criteria}", "de criteria {criteria}"),
    "Criterion": Words("{criterion} (weight {weight})", "{criterion} (gewicht {weight})"),
    "CriterionScore": Words("{criterion} {score}, because: {reason}", "{criterion} {score}, want: {reason}"),
}

REFUSALS = {
    "IncumbencyIsNoCriterion": Words(
        "“{criterion}” rewards who has the work already. That says nothing about the right partner: leave it out.",
        "“{criterion}” beloont wie het werk al heeft. Dat zegt niets over de juiste partner: laat het weg.",
    ),
    "NoCriteriaAgreed": Words(
        "You did not agree criteria yet. Lay them on the table first.",
        "Jullie spraken nog geen criteria af. Leg die eerst op tafel.",
    ),
    "NotACriterion": Words(
        "“{criterion}” is not one of the criteria. Score those that you agreed.",
        "“{criterion}” is geen van de criteria. Beoordeel op wat jullie afspraken.",
    ),
    "OwnScore": Words(
        "A party does not score itself. Choose the other party.",
        "Een partij beoordeelt zichzelf niet. Kies de andere partij.",
    ),
}

TEXTS = {
    "concept.partner_choice": Words("Partner choice", "Partnerkeuze"),
    "name.improvement-ideas": Words("Concrete ideas for improvement", "Concrete ideeën voor verbetering"),
    "name.willing-to-invest": Words("Willingness to invest", "Bereid om te investeren"),
    "name.innovation": Words("Innovation runs in the organisation", "Innovatie zit in de organisatie"),
    "name.real-interest": Words("Real interest in the other", "Oprechte interesse in de ander"),
    "name.benefit-beyond-money": Words("Benefit beyond money", "Voordeel dat verder gaat dan geld"),
}
