"""Words for assessments: rounds in which people say how they experience the other party."""

from interfaces.wording.entries import Words, named

NAMES = {
    "OpenRound": named(
        "Open a round of assessments",
        "Open een beoordelingsronde",
        "People of every party say how they experience the other, before they know what the others say.",
        "Mensen van elke partij zeggen hoe zij de ander ervaren, voor zij weten wat de anderen zeggen.",
    ),
    "SubmitAssessment": named(
        "Say how you experience the other",
        "Zeg hoe je de ander ervaart",
        "Under seal until the round closes. You can do it again; the latest counts.",
        "Verzegeld tot de ronde sluit. Je kunt het opnieuw doen; het laatste telt.",
    ),
    "CloseRound": named(
        "Close the round",
        "Sluit de ronde",
        "All assessments open. It takes no more of them.",
        "Alle beoordelingen gaan open. Er komt niets meer bij.",
    ),
    "ItemScore": named("Statement", "Stelling"),
    "StatedAssessment": named("Assessment", "Beoordeling"),
    "Assessment": named("Assessment", "Beoordeling"),
}

FIELDS = {
    "round": named("Round", "Ronde"),
    "OpenRound.round": named(
        "Short name",
        "Korte naam",
        "A letter, then letters, digits or hyphens, for example spring-2026.",
        "Een letter, dan letters, cijfers of streepjes, bijvoorbeeld voorjaar-2026.",
    ),
    "OpenRound.title": named("Name of the round", "Naam van de ronde"),
    "OpenRound.items": named(
        "Statements about the other party",
        "Stellingen over de andere partij",
        "The usual eight, or short names of your own.",
        "De gebruikelijke acht, of eigen korte namen.",
    ),
    "closes_on": named(
        "Can be closed from",
        "Kan sluiten vanaf",
        "Earlier only when all parties have answered.",
        "Eerder alleen als alle partijen hebben geantwoord.",
    ),
    "scores": named(
        "How far does it hold?",
        "In hoeverre klopt het?",
        "From 1, not at all, to 5, fully. Leave out what you cannot judge.",
        "Van 1, helemaal niet, tot 5, helemaal. Laat weg wat je niet kunt beoordelen.",
    ),
    "ItemScore.item": named("Statement", "Stelling"),
    "ItemScore.score": named("Score from 1 to 5", "Score van 1 tot en met 5"),
}

EVENTS = {
    "RoundOpened": Words(
        "{by} opened the round “{title}”; it can be closed from {closes_on}.",
        "{by} opende de ronde “{title}”; sluiten kan vanaf {closes_on}.",
    ),
    "AssessmentSubmitted": Words(
        "{rater} of {by} said under seal how it experiences the other, in the round “{round}”.[ Your words: {sealed}]",
        "{rater} van {by} zei verzegeld hoe het de ander ervaart, in de ronde “{round}”.[ Jullie woorden: {sealed}]",
    ),
    "RoundClosed": Words(
        "{by} closed the round “{round}”.[ What was said: {assessments}.]",
        "{by} sloot de ronde “{round}”.[ Wat er is gezegd: {assessments}.]",
    ),
}

PHRASES = {
    "ItemScore": Words("{item}: {score}", "{item}: {score}"),
    "StatedAssessment": Words("{scores}.", "{scores}."),
    "Assessment": Words("{rater} ({scores})", "{rater} ({scores})"),
}

REFUSALS = {
    "RoundAlreadyOpened": Words(
        "Round {round} was opened before. Choose another short name.",
        "Ronde {round} is al eens geopend. Kies een andere korte naam.",
    ),
    "UnknownRound": Words(
        "There is no round {round}. Choose one that was opened.",
        "Er is geen ronde {round}. Kies er een die is geopend.",
    ),
    "RoundIsClosed": Words(
        "The round “{round}” is closed. The timeline tells what was said.",
        "De ronde “{round}” is gesloten. De tijdlijn zegt wat er is gezegd.",
    ),
    "RoundStillOpen": Words(
        "Not all parties have answered in the round “{round}”. Close it from {closes_on} on.",
        "Nog niet alle partijen hebben geantwoord in de ronde “{round}”. Sluit haar vanaf {closes_on}.",
    ),
    "NotAskedInRound": Words(
        "The round “{round}” does not ask about “{item}”. Score the statements of the round.",
        "De ronde “{round}” vraagt niet naar “{item}”. Geef scores aan de stellingen van de ronde.",
    ),
}

TEXTS = {
    "name.good-work": Words("They deliver good work", "Zij leveren goed werk"),
    "name.knows-our-work": Words("They understand what our work asks", "Zij begrijpen wat ons werk vraagt"),
    "name.minds-our-interest": Words("They mind our interest too", "Zij letten ook op ons belang"),
    "name.fair-when-it-hurts": Words(
        "They stay fair when it costs them something", "Zij blijven redelijk als het hun iets kost"
    ),
    "name.keeps-its-word": Words("They do what they say", "Zij doen wat zij zeggen"),
    "name.tells-bad-news": Words("They tell us what is unwelcome", "Zij vertellen ons wat tegenvalt"),
    "name.answers-in-time": Words("They answer while it is still of use", "Zij antwoorden als het nog helpt"),
    "name.shows-what-matters": Words("They show us what we need to know", "Zij laten zien wat wij moeten weten"),
}
