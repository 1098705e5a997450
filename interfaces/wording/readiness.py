"""Words for readiness: the wheel of nine dimensions in three areas, and how each organisation scores itself."""

from interfaces.wording.entries import Words, named

NAMES = {
    "AgreeWheel": named(
        "Agree the readiness wheel",
        "Spreek het gereedheidswiel af",
        "Nine dimensions, three in each area. Until you agree others, the usual ones hold.",
        "Negen dimensies, drie per gebied. Tot jullie andere afspreken, gelden de gebruikelijke.",
    ),
    "WheelDimension": named("Dimension", "Dimensie"),
    "AssessReadiness": named(
        "Assess your readiness",
        "Beoordeel je gereedheid",
        "How far your own organisation is. Do it again each year to see how it develops.",
        "Hoe ver je eigen organisatie is. Doe het elk jaar opnieuw om de ontwikkeling te zien.",
    ),
    "DimensionGrade": named("Score", "Score"),
    "ReadinessView": named(
        "Readiness",
        "Gereedheid",
        "How ready each organisation is to work in partnership, now and over time.",
        "Hoe gereed elke organisatie is voor partnerschap, nu en door de tijd.",
    ),
    "ReadinessMoment": named("Assessment", "Beoordeling"),
    "DimensionStanding": named("Dimension", "Dimensie"),
}

FIELDS = {
    "AgreeWheel.dimensions": named("Dimensions", "Dimensies", "Nine, three in each area.", "Negen, drie per gebied."),
    "WheelDimension.dimension": named("Dimension", "Dimensie"),
    "DimensionGrade.dimension": named("Dimension", "Dimensie"),
    "AreaGrade.dimension": named("Dimension", "Dimensie"),
    "DimensionStanding.dimension": named("Dimension", "Dimensie"),
    "area": named("Area", "Gebied"),
    "AssessReadiness.scores": named("Scores", "Scores", "One for every dimension.", "Eén voor elke dimensie."),
    "DimensionGrade.score": named(
        "Score from 1 to 5",
        "Score van 1 tot en met 5",
        "1 is hardly begun, 5 is lived.",
        "1 is nauwelijks begonnen, 5 is geleefd.",
    ),
    "AssessReadiness.note": named("Explanation", "Toelichting"),
    "ReadinessView.now": named("Now", "Nu"),
    "ReadinessView.dimensions": named("By dimension", "Per dimensie"),
    "ReadinessView.development": named("Over time", "Door de tijd"),
    "ReadinessMoment.party": named("Party", "Partij"),
    "assessed_on": named("On", "Op"),
    "ReadinessMoment.purpose": named("Purpose", "Doel"),
    "ReadinessMoment.collaboration": named("Collaboration", "Samenwerking"),
    "ReadinessMoment.culture": named("Culture", "Cultuur"),
    "DimensionStanding.scores": named("Last scores", "Laatste scores"),
    "DimensionStanding.apart": named("Apart", "Verschil"),
}

EVENTS = {
    "WheelAgreed": Words(
        "The parties agreed the readiness wheel: {dimensions}.",
        "Partijen spraken het gereedheidswiel af: {dimensions}.",
    ),
    "ReadinessAssessed": Words(
        "{by} assessed its readiness: {scores}.[ {note}]", "{by} beoordeelde zijn gereedheid: {scores}.[ {note}]"
    ),
}

PHRASES = {
    "AgreeWheel": Words("the readiness wheel {dimensions}", "het gereedheidswiel {dimensions}"),
    "WheelDimension": Words("{dimension} ({area})", "{dimension} ({area})"),
    "AreaGrade": Words("{dimension} {score}", "{dimension} {score}"),
}

REFUSALS = {
    "NotOnTheWheel": Words(
        "“{dimension}” is not on the wheel. Score the nine dimensions that hold.",
        "“{dimension}” staat niet op het wiel. Geef scores aan de negen dimensies die gelden.",
    ),
    "ReadinessIncomplete": Words(
        "Every dimension has a score. Still to score: {missing}.",
        "Elke dimensie heeft een score. Nog te doen: {missing}.",
    ),
}

VALUES = {
    "WheelArea.purpose": Words("purpose", "doel"),
    "WheelArea.collaboration": Words("collaboration", "samenwerking"),
    "WheelArea.culture": Words("culture", "cultuur"),
}

TEXTS = {
    "concept.readiness": Words("Readiness", "Gereedheid"),
    "name.shared-purpose": Words("Shared purpose", "Gedeelde bedoeling"),
    "name.impact-beyond-profit": Words("Impact beyond profit", "Impact voorbij winst"),
    "name.long-term-view": Words("Long-term view", "Lange termijn"),
    "name.sharing-knowledge": Words("Sharing knowledge", "Kennis delen"),
    "name.giving-and-taking": Words("Giving and taking", "Geven en nemen"),
    "name.working-across-borders": Words("Working across borders", "Werken over grenzen heen"),
    "name.leadership": Words("Leadership", "Leiderschap"),
    "name.learning": Words("Learning", "Leren"),
    "name.openness": Words("Openness", "Openheid"),
}
