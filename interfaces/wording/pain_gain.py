"""Words for pain and gain: a target cost, and who shares a saving or an overrun on it."""

from interfaces.wording.entries import Words, named

NAMES = {
    "AgreePainGain": named(
        "Agree a shared target",
        "Spreek een gedeelde richtprijs af",
        "What it should cost, and who shares a saving or an overrun. It replaces agreed terms with the same name.",
        "Wat het moet kosten, en wie een meevaller of tegenvaller deelt. Vervangt afspraken met dezelfde naam.",
    ),
    "DropPainGain": named(
        "Drop a shared target",
        "Schrap een gedeelde richtprijs",
        "From that day on nothing is shared. What was worked out stays readable.",
        "Vanaf die dag wordt er niets meer gedeeld. Wat is uitgerekend, blijft leesbaar.",
    ),
    "RecordOutturn": named(
        "Record the cost against the target",
        "Leg de kosten naast de richtprijs",
        "What is known or foreseen today. Earlier assessments stay as they were.",
        "Wat vandaag bekend of voorzien is. Eerdere beoordelingen blijven zoals ze waren.",
    ),
    "PainGain": named("How it is shared", "Hoe het wordt gedeeld"),
}

_TARGET = named("Target", "Richtprijs", "The shared target that this is about.", "De gedeelde richtprijs.")

FIELDS = {
    "AgreePainGain.pain_gain": named(
        "Short name",
        "Korte naam",
        "A letter, then letters, digits or hyphens, for example roof.",
        "Een letter, dan letters, cijfers of streepjes, bijvoorbeeld dak.",
    ),
    "AgreePainGain.title": named("What the target is for", "Waarvoor de richtprijs geldt", "One line.", "Eén regel."),
    "AgreePainGain.target": named(
        "Target cost", "Richtprijs", "The cost that you expect together.", "De kosten die jullie samen verwachten."
    ),
    "AgreePainGain.terms": named("How it is shared", "Hoe het wordt gedeeld"),
    "PainGain.carrier": named(
        "Pays the cost",
        "Betaalt de kosten",
        "This party takes what rounding to cents leaves.",
        "Deze partij krijgt wat afronden op centen overlaat.",
    ),
    "PainGain.bands": named(
        "Slices of the cost",
        "Schijven van de kosten",
        "Each bound is a part of the target: 80% is below the target, 110% above. Each slice has its own shares.",
        "Elke grens is een deel van de richtprijs: 80 % ligt eronder, 110 % erboven. Elke schijf heeft eigen aandelen.",
    ),
    "DropPainGain.pain_gain": _TARGET,
    "RecordOutturn.pain_gain": _TARGET,
    "RecordOutturn.effective_on": named("Assessed on", "Beoordeeld op"),
    "RecordOutturn.outturn": named(
        "Cost", "Kosten", "Known or foreseen on that day.", "Op die dag bekend of voorzien."
    ),
}

EVENTS = {
    "PainGainAgreed": Words(
        "The parties agreed a target of {target} for “{title}”, and who shares what it saves or costs more.",
        "Partijen spraken een richtprijs van {target} af voor “{title}”, en wie mee- en tegenvallers deelt.",
    ),
    "PainGainDropped": Words(
        "The parties dropped the shared target {pain_gain}: {reason}.",
        "Partijen schrapten de gedeelde richtprijs {pain_gain}: {reason}.",
    ),
    "OutturnRecorded": Words(
        "{by} recorded a cost of {outturn} against the target {pain_gain}.",
        "{by} legde kosten van {outturn} naast de richtprijs {pain_gain}.",
    ),
}

PHRASES = {
    "AgreePainGain": Words(
        "a shared target of {target} for “{title}”", "een gedeelde richtprijs van {target} voor “{title}”"
    ),
    "DropPainGain": Words("drop the shared target {pain_gain}", "de gedeelde richtprijs {pain_gain} schrappen"),
}

REFUSALS = {
    "UnknownPainGain": Words(
        "There is no shared target {pain_gain}. Choose one that is in force, or agree it first.",
        "Er is geen gedeelde richtprijs {pain_gain}. Kies er een die geldt, of spreek die eerst af.",
    ),
}
